import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import type { LostCandidate } from '../../../src/extract/trace.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import type { OwnEntry } from '../../../src/model/gazetteer.js';
import { isEntityMention } from '../../../src/model/mention.js';
import { resolveArticle } from '../../../src/resolve/resolve-article.js';
import { articleOf } from '../../support/articles.js';
import { putMarks } from '../../support/marked-text.js';

const entry = (kind: OwnEntry['kind'], name: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  ...{ kind, name, forms: [name], ambiguous: [], list: `${kind}.tsv`, path: `own/${kind}.tsv`, line: 2 },
  ...more,
});

const ZED = entry('person', 'Joanne Zedworth', { forms: ['Joanne Zedworth', 'JK Zedworth'], ambiguous: ['Zeddy'] });
const own: readonly OwnEntry[] = [
  ZED,
  entry('person', 'Blankso'),
  entry('organisation', 'Tharnby, Quorn & Co', { forms: ['Tharnby, Quorn & Co', 'TQC'] }),
  entry('organisation', 'The Zentra Works'),
  entry('programme', 'next step'),
  entry('place', 'Kent'),
];
const gazetteer = { ...loadGazetteer(), own };

/** The text with the words marked that a list of one's own names. */
function marked(text: string, lost?: LostCandidate[]): string {
  const { mentions } = extract(articleOf(text), gazetteer, lost && ((candidate) => lost.push(candidate)));
  const listed = mentions.filter((mention) => isEntityMention(mention) && mention.own);
  return putMarks(
    text,
    listed.map(({ start, end, kind }) => ({ start, end, label: kind })),
  );
}

describe('what one lists oneself', () => {
  test.each([
    ['wherever it stands', 'On Monday ⟦Joanne Zedworth|person⟧ met ⟦Blankso|person⟧.'],
    ['with its marks', 'The firm ⟦Tharnby, Quorn & Co|organisation⟧ won. ⟦TQC|organisation⟧ was pleased.'],
    ['without its article', 'She joined the ⟦Zentra Works|organisation⟧ in May.'],
    ['in lower case where it is listed so', 'The council began its ⟦next step|programme⟧ on Monday.'],
    ['before its possessive', '⟦Blankso|person⟧’s picture sold.'],
    ['in short, where the article has it in full', '⟦JK Zedworth|person⟧ left. ⟦Zeddy|person⟧ said no more.'],
  ])('is found %s', (_, text) => {
    expect(marked(text.replace(/⟦([^|⟦]+)\|\w+⟧/g, '$1'))).toBe(text);
  });

  test.each([
    ['without the capitals of the list', 'A plan by tqc and blankso failed.'],
    ['by an ambiguous form alone', 'Zeddy said no more.'],
    ['inside a listed name', 'Kent County Council met on Monday.'],
    ['where a longer name begins with it', 'The Joanne Zedworth Foundation paid.'],
  ])('is not found %s', (_, text) => {
    expect(marked(text)).toBe(text);
  });

  test('keeps the rank that a rule read before it', () => {
    const [mention] = extract(articleOf('Chief Constable Joanne Zedworth resigned.'), gazetteer).mentions;
    expect(mention).toMatchObject({ text: 'Joanne Zedworth', title: 'Chief Constable', rule: 'list/person.tsv' });
  });

  test('wins over what rules find, which is told', () => {
    const lost: LostCandidate[] = [];
    expect(marked('She moved to Kent in May.', lost)).toBe('She moved to ⟦Kent|place⟧ in May.');
    expect(lost).toContainEqual(expect.objectContaining({ text: 'Kent', step: 'names/own-lists' }));
  });

  test('is one thing under its listed name, however it is written', () => {
    const text = 'JK Zedworth won. Zeddy was glad, and Ms Zedworth said so. Blankso came.';
    const { mentions, roles } = extract(articleOf(text), gazetteer);
    const chains = resolveArticle(mentions, gazetteer, roles).filter(({ kind }) => kind === 'person');
    expect(chains.map(({ name, key, full, mentions: members }) => [name, key, full, members.length])).toEqual([
      ['Joanne Zedworth', 'joanne zedworth', true, 3],
      ['Blankso', 'blankso', true, 1],
    ]);
  });
});
