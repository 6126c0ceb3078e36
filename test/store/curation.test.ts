import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../src/model/curation.js';
import { anchorOf, createAnchorFinder } from '../../src/store/curation.js';
import type { Database } from '../../src/store/database.js';
import { storedDatabase } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

const BEFORE = 'Letters on the merger of the two forces, which came from ';
const AFTER = ' in the week that followed the news from the council.';

/** A database of articles that each name Ann Marsh once, by the words around her. */
const archiveOf = (...articles: readonly (readonly [before: string, after: string])[]): Database =>
  storedDatabase(
    articles.map(([before, after], n) =>
      sourceDraft({
        path: `${n}.txt`,
        text: `${before}Ann Marsh${after}`,
        articles: [{ lines: [1], mentions: [{ kind: 'person', text: 'Ann Marsh' }] }],
      }),
    ),
  );
const mentionIn = (db: Database, source: string): string =>
  db
    .prepare<[string], string>('SELECT m.id FROM mentions m JOIN articles a ON a.id = m.article_id WHERE a.source = ?')
    .pluck()
    .get(source) ?? '';
/** The source of the mention that an anchor leads to. */
const found = (db: Database, anchor: Partial<Anchor>): string | undefined => {
  const whole = { source: '0.txt', quote: 'Ann Marsh', before: BEFORE.slice(-40), after: AFTER.slice(0, 40) };
  const target = createAnchorFinder(db)({ ...whole, ...anchor }, 'person');
  return ['0.txt', '1.txt'].find((source) => target && mentionIn(db, source) === target.mentionId);
};

describe('anchorOf', () => {
  test('holds forty characters on either side of a mention', () => {
    const db = archiveOf([BEFORE, AFTER]);
    expect(anchorOf(db, mentionIn(db, '0.txt'))).toEqual({
      kind: 'person',
      anchor: { source: '0.txt', quote: 'Ann Marsh', before: BEFORE.slice(-40), after: AFTER.slice(0, 40) },
    });
  });
});

describe('createAnchorFinder', () => {
  test.each([
    ['twelve', 12, '0.txt'],
    ['eleven', 11, undefined],
  ])('takes a mention for the one that is meant where of its surroundings stay %s characters', (_, kept, source) => {
    const before = `${'x'.repeat(40)}${BEFORE.slice(-kept)}`;
    expect(found(archiveOf([before, '!']), {})).toBe(source);
  });

  test.each([
    ['twenty', 20, '0.txt'],
    ['more', 21, '1.txt'],
  ])('prefers the file where it stood to another that agrees in %s characters more', (_, more, source) => {
    const [own, other] = [12, 12 + more].map((kept) => `${'x'.repeat(40)}${BEFORE.slice(-kept)}`);
    expect(found(archiveOf([own ?? '', '!'], [other ?? '', '!']), {})).toBe(source);
  });

  test('takes a quote that is a whole article for what it is, in the same words', () => {
    expect(found(archiveOf(['', '']), { before: '', after: '' })).toBe('0.txt');
    expect(found(archiveOf(['', '']), {})).toBeUndefined();
  });
});
