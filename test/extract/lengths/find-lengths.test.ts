import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { lengthRules } from '../../../src/extract/lengths/length-rules.js';
import { lengthCases } from '../../../src/extract/lengths/lengths.cases.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { sourceFromText } from '../../../src/read/read-source.js';
import { passage } from '../../../src/segment/passage.js';
import { sayingWhatRulesSee } from '../../support/seen.js';

function lengthsIn(text: string): { readonly shown: readonly string[]; readonly rules: readonly string[] } {
  const article = passage(sourceFromText({ path: 'case.txt', text, mediaType: 'text/plain' }));
  const { lengths } = extract(article, loadGazetteer());
  return {
    shown: lengths.map(({ start, end, known, thing }) => `${article.text.slice(start, end)} (${known} ${thing})`),
    rules: lengths.map(({ rule }) => rule),
  };
}

describe.each(Object.entries(lengthCases))('%s', (rule, { finds, spares }) => {
  test.each(finds.map(([text, ...lengths]) => [text, lengths] as const))('finds in %j %j', (text, lengths) => {
    const found = lengthsIn(text);
    sayingWhatRulesSee(text, () => {
      expect(found.shown).toEqual(lengths);
      expect(found.rules).toContain(rule);
    });
  });
  test.each(spares.map(([text]) => text))('spares %j', (text) => {
    expect(lengthsIn(text).shown).toEqual([]);
  });
});

test('every rule has cases', () => {
  expect(Object.keys(lengthCases)).toEqual(lengthRules.map(({ id }) => id));
});
