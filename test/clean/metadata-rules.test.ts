import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/blocks/html/flatten.js';
import { shippedBlockJudge } from '../../src/clean/html/block-model.js';
import { bylineRules } from '../../src/clean/html/byline-rules.js';
import { cleanHtml } from '../../src/clean/html/clean-html.js';
import { modifiedRules, publishedRules } from '../../src/clean/html/date-rules.js';
import { headlineIndex } from '../../src/clean/html/headline-block.js';
import { headlineRules, publisherRules } from '../../src/clean/html/headline-rules.js';
import {
  bylineCases,
  headlineCases,
  type MetadataCase,
  modifiedCases,
  publishedCases,
  publisherCases,
} from '../../src/clean/html/metadata-rules.cases.js';
import { type MetadataRule, readSigns, type Signs } from '../../src/clean/html/signs.js';
import { sourceFromText } from '../../src/read/read-source.js';

const PROSE = [
  'The council has agreed to sell its depot in Mill Lane',
  'A builder paid more than was asked for the yard',
]
  .map((start) => `<p>${start}, and the money goes to the swimming bath, which has been shut for two years now.</p>`)
  .join('')
  .repeat(4);

function signsOf({ head = '', body = '', foot = '', url }: MetadataCase): Signs {
  const title = head.includes('<title>') ? '' : '<title>Depot to be sold</title>';
  const text = `<html><head>${title}${head}</head><body><main><h1>Depot to be sold</h1>${body}${PROSE}${foot}</main></body></html>`;
  const source = sourceFromText({ path: 'page', text, mediaType: 'text/html', ...(url === undefined ? {} : { url }) });
  const page = flatten(source.text);
  const headline = headlineIndex(page);
  cleanHtml(page, headline, shippedBlockJudge);
  return readSigns(page, source, headline);
}

const FIELDS: readonly (readonly [string, readonly MetadataRule<unknown>[], typeof bylineCases])[] = [
  ['headline', headlineRules, headlineCases],
  ['byline', bylineRules, bylineCases],
  ['publisher', publisherRules, publisherCases],
  ['published', publishedRules, publishedCases],
  ['modified', modifiedRules, modifiedCases],
];
const TAGS = /<script.*?>|<\/script>/g;
const shown = (given: MetadataCase): string =>
  [given.head, given.body, given.foot, given.url].filter(Boolean).join(' … ').replace(TAGS, '');

describe.each(FIELDS)('rules for the %s', (_, rules, cases) => {
  test('have an id of their own each, and cases', () => {
    const read = rules.map(({ id }) => id).filter((id) => id !== 'metadata/given');
    expect(Object.keys(cases)).toEqual(read);
  });

  const rule = (id: string): MetadataRule<unknown> => {
    const found = rules.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no rule ${id}`);
    return found;
  };
  const rows = (kind: 'finds' | 'spares') =>
    Object.entries(cases).flatMap(([id, each]) => each[kind].map((given) => [id, shown(given), given] as const));

  test.each(rows('finds'))('%s reads %s', (id, _shown, given) => {
    expect(rule(id).read(signsOf(given))).toEqual(given.value);
  });

  const spared = rows('spares');
  if (spared.length > 0) {
    test.each(spared)('%s spares %s', (id, _shown, given) => {
      expect(rule(id).read(signsOf(given))).toBeUndefined();
    });
  }
});
