import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Chain } from '../../src/model/entity.js';
import type { EntityKind, EntityMention } from '../../src/model/mention.js';
import type { NamedRow } from '../../src/resolve/resolve-article.cases.js';
import { articleCases } from '../../src/resolve/resolve-article.cases.js';
import { resolveArticle } from '../../src/resolve/resolve-article.js';
import { resolutionRules } from '../../src/resolve/rules.js';
import { readMarks } from '../support/marked-text.js';

const gazetteer = loadGazetteer();

/** In a case `…` stands for this many characters of other text, `…40` for forty. */
const FAR = 1500;
const OTHER_TEXT = / …(?<length>\d*)$/;

/** A title may stand before the mark (`Mr ⟦Okafor⟧`), what a list or a definition calls the name behind the bar. */
function mentionsOf(rows: readonly NamedRow[], kind: EntityKind): EntityMention[] {
  let at = 0;
  return rows.map(([, written]) => {
    const other = OTHER_TEXT.exec(written)?.groups?.['length'];
    const words = written.replace(OTHER_TEXT, '');
    const { text, marks } = readMarks(words.includes('⟦') ? words : `⟦${words}⟧`);
    const [mark = { start: 0, end: 0 }] = marks;
    const name = text.slice(mark.start, mark.end);
    const title = text.slice(0, mark.start).trim();
    const start = at + mark.start;
    const titleStart = at;
    at += text.length + (other === undefined ? 5 : Number(other || FAR));
    return {
      ...{ kind, text: name, start, end: start + name.length, rule: `${kind}/listed` as const, confidence: 0.9 },
      ...(title ? { title, titleStart } : {}),
      ...(mark.label ? { name: mark.label } : {}),
    };
  });
}

const resolve = (rows: readonly NamedRow[], kind: EntityKind): Chain[] =>
  resolveArticle(mentionsOf(rows, kind), gazetteer);

/** Asserts that the words fall into the chains as numbered, and shows both tables where they do not. */
function checkResolution(rows: readonly NamedRow[], kind: EntityKind = 'person'): void {
  const chains = resolve(rows, kind);
  const chainOf = new Map(chains.flatMap((chain, i) => chain.mentions.map((mention) => [mention, i] as const)));
  const numbers = new Map<number, number | 'alone'>();
  const found = rows.map(([, words], mention): NamedRow => {
    const i = chainOf.get(mention) ?? -1;
    if (!numbers.has(i)) {
      const number = [...numbers.values()].filter((known) => known !== 'alone').length;
      numbers.set(i, chains[i]?.full ? number : 'alone');
    }
    return [numbers.get(i) ?? 'alone', words];
  });
  expect(found).toEqual(rows);
}

describe.each(Object.entries(articleCases))('%s', (rule, { kind: other, links, spares }) => {
  const kind: EntityKind = other ?? 'person';
  const fires = (rows: readonly NamedRow[]): boolean =>
    resolve(rows, kind).some((chain) => chain.links.some((link) => link.rule === rule));

  test.each(links.map((rows) => [rows.map(([, words]) => words).join(' · '), rows] as const))('links %s', (_, rows) => {
    checkResolution(rows, kind);
    expect(fires(rows)).toBe(true);
  });

  test.each(spares.map((rows) => [rows.map(([, words]) => words).join(' · '), rows] as const))(
    'spares %s',
    (_, rows) => {
      checkResolution(rows, kind);
      expect(fires(rows)).toBe(false);
    },
  );
});

describe('the rules of resolution', () => {
  test('have an id each and say in a sentence why', () => {
    const ids = resolutionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reason } of resolutionRules) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('have cases of what they link within an article and what they spare', () => {
    // A police authority needs the force beside it: it has tests of its own.
    const named = resolutionRules.filter(({ reach, id }) => reach === 'article' && id !== 'resolve/authority-of-force');
    expect(Object.keys(articleCases)).toEqual(named.map(({ id }) => id));
  });
});

describe('resolveArticle on people', () => {
  test('gives a surname to the one person who has it', () => {
    checkResolution([
      [0, 'Ann Okafor'],
      [0, 'Ms ⟦Okafor⟧'],
      [0, 'Okafor'],
    ]);
  });

  test('gives a surname that stands first to the person who is named later', () => {
    checkResolution([
      [0, 'Okafor'],
      [0, 'Ann Okafor'],
    ]);
  });

  test('keeps two people of one surname apart', () => {
    checkResolution([
      [0, 'Ann Okafor'],
      [1, 'Ben Okafor'],
      [0, 'Ms ⟦Okafor⟧'],
      [1, 'Mr ⟦Okafor⟧'],
    ]);
  });

  test('leaves a surname that fits two people by itself', () => {
    checkResolution([
      [0, 'Ann Okafor'],
      [1, 'Ben Okafor'],
      ['alone', 'Okafor'],
      ['alone', 'Okafor'],
    ]);
  });

  test('lets a rank decide between two people of one surname', () => {
    checkResolution([
      [0, 'Chief Constable ⟦Robin Marsh⟧'],
      [1, 'PC ⟦Alex Marsh⟧'],
      [0, 'Chief Constable ⟦Marsh⟧'],
      [1, 'PC ⟦Marsh⟧'],
    ]);
  });

  test('joins a short form of a given name and an initial to the full one', () => {
    checkResolution([
      [0, 'Robert Penhaligon'],
      [0, 'Bob Penhaligon'],
      [0, 'R. Penhaligon'],
      [1, 'Laura Penhaligon'],
    ]);
  });

  test('joins spellings that differ in marks and spaces', () => {
    checkResolution([
      [0, 'Siân O’Hanlon'],
      [0, "Sian\u00a0O'Hanlon"],
      [0, 'SIAN O’HANLON'],
    ]);
  });

  test('gives a given name to the one person who has it', () => {
    checkResolution([
      [0, 'Gemma Hollis'],
      [1, 'Ben Hollis'],
      [0, 'Gemma'],
    ]);
  });

  test('leaves a surname without a full name by itself, all its mentions together', () => {
    checkResolution([
      ['alone', 'Mr ⟦Okafor⟧'],
      [0, 'Ann Leckie'],
      ['alone', 'Mr ⟦Okafor⟧'],
    ]);
  });

  test('finds a surname with particles by its last word', () => {
    checkResolution([
      [0, 'Pieter van der Merwe'],
      [0, 'Merwe'],
    ]);
  });

  test('says of every later mention why it belongs, and to which', () => {
    const [chain] = resolve(
      [
        [0, 'Ann Okafor'],
        [0, 'Ms ⟦Okafor⟧'],
        [0, 'Ann Okafor'],
      ],
      'person',
    );
    expect(chain?.links).toEqual([
      { from: 1, to: 0, rule: 'resolve/surname', detail: expect.stringContaining('Ann Okafor') },
      { from: 2, to: 0, rule: 'resolve/full-name', detail: expect.stringContaining('Ann Okafor') },
    ]);
  });

  test.each([
    ['the usual name', ['ANN OKAFOR', 'Ann Okafor', 'Ann Louise Okafor'], 'Ann Okafor'],
    ['the fuller one of two', ['Ann Okafor', 'Ann Louise Okafor'], 'Ann Louise Okafor'],
    ['a given name', ['A. Okafor', 'A. Okafor', 'Ann Okafor'], 'Ann Okafor'],
    ['accents', ['Roisin Ni Bhriain', 'Roisin Ni Bhriain', 'Róisín Ní Bhriain'], 'Róisín Ní Bhriain'],
    ['hyphens', ['Anne-Marie Smith-Jones', 'Anne Marie Smith Jones'], 'Anne-Marie Smith-Jones'],
    ['no capitals', ['PIETER VAN DER MERWE'], 'Pieter van der Merwe'],
    ['small letters in a surname', ['Sophie MARCHANT'], 'Sophie Marchant'],
  ])('goes by %s', (_, names, shown) => {
    const [chain] = resolve(
      names.map((name): [number, string] => [0, name]),
      'person',
    );
    expect(chain?.name).toBe(shown);
  });
});

describe('resolveArticle on other names', () => {
  test('joins what a list calls by one name', () => {
    checkResolution(
      [
        [0, '⟦Hampshire Police|Hampshire Constabulary⟧'],
        [0, '⟦Hampshire Constabulary|Hampshire Constabulary⟧'],
        [1, '⟦Kent Police|Kent Police⟧'],
      ],
      'force',
    );
  });

  test('gives a force its usual name', () => {
    const [chain] = resolve([[0, '⟦Hampshire Police|Hampshire Constabulary⟧']], 'force');
    expect(chain?.name).toBe('Hampshire Constabulary');
  });

  test('joins the part of a longer name to the one that has it', () => {
    checkResolution(
      [
        [0, 'Worcestershire Trading Standards'],
        [0, 'Trading Standards'],
      ],
      'organisation',
    );
  });

  test('joins the part of a longer name to none where two have it', () => {
    checkResolution(
      [
        [0, 'Kent Trading Standards'],
        [1, 'Surrey Trading Standards'],
        [2, 'Trading Standards'],
      ],
      'organisation',
    );
  });

  test('joins a name with words left out, and bare initials, to the one name that they fit', () => {
    checkResolution(
      [
        [0, 'Moorby Teaching Hospitals NHS Trust'],
        [1, 'Clerks and Porters Union'],
        [0, 'Moorby NHS Trust'],
        [1, 'CPU'],
        [2, 'University of North Moorby'],
        [3, 'University of Moorby'],
      ],
      'organisation',
    );
  });

  test('joins initials to none where two names have them', () => {
    checkResolution(
      [
        [0, 'Clerks and Porters Union'],
        [1, 'Carers and Pilots Union'],
        [2, 'CPU'],
      ],
      'organisation',
    );
  });

  test('says that a bare police authority is that of the force beside it', () => {
    const force = mentionsOf([[0, '⟦Kent Police|Kent Police⟧']], 'force');
    const authority = mentionsOf([[0, 'Police Authority']], 'organisation').map((mention) => ({
      ...mention,
      start: 15,
      end: 31,
    }));
    const chains = resolveArticle([...force, ...authority], gazetteer);
    expect(chains.map(({ kind, name }) => [kind, name])).toEqual([
      ['force', 'Kent Police'],
      ['organisation', 'Kent Police Authority'],
    ]);
  });

  test('keeps kinds apart', () => {
    const mentions = [
      ...mentionsOf([[0, 'Preston']], 'place'),
      ...mentionsOf(
        [
          [0, 'Ann Preston'],
          [0, 'Preston'],
        ],
        'person',
      ),
    ];
    expect(resolveArticle(mentions, gazetteer).map(({ kind, mentions: members }) => [kind, members])).toEqual([
      ['place', [0]],
      ['person', [1, 2]],
    ]);
  });

  test('puts every name into exactly one chain and no value into any', () => {
    const mentions = [
      ...mentionsOf(
        [
          [0, 'Ann Okafor'],
          [0, 'Okafor'],
        ],
        'person',
      ),
      {
        kind: 'duration',
        value: { value: 'P1Y' },
        text: 'a year',
        start: 90,
        end: 96,
        rule: 'duration/x',
        confidence: 1,
      },
    ] as const;
    expect(resolveArticle(mentions, gazetteer).flatMap((chain) => chain.mentions)).toEqual([0, 1]);
  });
});
