import { describe, expect, test } from 'vitest';
import { nameFinder, nameRules, nameSigns } from '../../../src/extract/names/find-names.js';
import type { NameRule } from '../../../src/extract/names/name-rule.js';
import type { NameSigns } from '../../../src/extract/names/sign.js';
import { signCases } from '../../../src/extract/names/signs.cases.js';
import { weightCases } from '../../../src/extract/names/weights.cases.js';
import { putMarks, readMarks } from '../../support/marked-text.js';
import { type Reading, readText } from '../../support/reading.js';

const marked = [...weightCases, ...Object.values(signCases).flatMap(({ finds, spares }) => [...finds, ...spares])];
const readings = marked.map((text) => readText(readMarks(text).text));

/** A text as marked by some rules and signs, with who signed. */
function markedBy(rules: readonly NameRule[], signs: NameSigns): ({ article, unitText }: Reading) => string {
  const find = nameFinder(rules, signs);
  return ({ article, unitText }) =>
    putMarks(
      article.text,
      find(article, unitText).map(({ start, end, kind, rule }) => ({ start, end, label: `${kind} ${rule}` })),
    );
}

const asTheyStand = readings.map(markedBy(nameRules, nameSigns));

/** Whether a text reads otherwise with other rules or signs. */
function isNoticed(rules: readonly NameRule[], signs: NameSigns): boolean {
  const mark = markedBy(rules, signs);
  return readings.some((reading, i) => mark(reading) !== asTheyStand[i]);
}

describe('what weights and fields decide', () => {
  test.each(weightCases)('%j', (text) => {
    const found = readText(readMarks(text).text).names.map(({ start, end, kind }) => ({ start, end, label: kind }));
    expect(putMarks(readMarks(text).text, found)).toBe(text);
  });
});

const LISTS = ['runs', 'counters', 'towns'] as const;

/** The signs of which nobody notices that their weight is another. */
function unnoticed(factor: number): string[] {
  return LISTS.flatMap((list) =>
    nameSigns[list]
      .filter((sign) => {
        const signs = nameSigns[list].map((other) =>
          other === sign ? { ...sign, weight: sign.weight * factor } : other,
        );
        return !isNoticed(nameRules, { ...nameSigns, [list]: signs });
      })
      .map(({ summary }) => summary),
  );
}

/** Too weak to make a town a club by itself, and no help to those that do. */
const SIGNS_ONLY = 'Somebody plays, signs or scores for a town.';

describe('the weight of a sign', () => {
  test('is noticed where it goes', () => {
    expect(unnoticed(0)).toEqual([SIGNS_ONLY]);
  });

  test('is noticed where it is halved, but for those of which half decides as well', () => {
    expect(unnoticed(0.5)).toEqual([
      'Capitals that name things: an HDTV.',
      'A listed given name and one word more.',
      'A month, which is also a name: May.',
      SIGNS_ONLY,
    ]);
  });
});

const FIELDS = ['evidence', 'isLocal', 'opensBodies', 'opensEvents', 'whole'] as const;

describe('a field of a rule about names', () => {
  const fields = nameRules.flatMap((rule) =>
    FIELDS.filter((field) => rule[field] !== undefined).map((field) => [rule.id, field, rule] as const),
  );

  test.each(fields)('%s: %s is noticed where it goes', (_, field, rule) => {
    const { [field]: __, ...without } = rule;
    expect(
      isNoticed(
        nameRules.map((other) => (other === rule ? without : other)),
        nameSigns,
      ),
    ).toBe(true);
  });
});

describe('a field of a sign', () => {
  const fields = nameSigns.runs.flatMap((sign) =>
    (['definesLetters', 'endsInNickname'] as const)
      .filter((field) => sign[field])
      .map((field) => [sign.id, field, sign] as const),
  );

  test.each(fields)('%s: %s is noticed where it goes', (_, field, sign) => {
    const runs = nameSigns.runs.map((other) => (other === sign ? { ...sign, [field]: false } : other));
    expect(isNoticed(nameRules, { ...nameSigns, runs })).toBe(true);
  });

  test.each(
    nameSigns.counters.filter(({ isOfWord }) => isOfWord).map((counter) => [counter.summary, counter] as const),
  )('%s is noticed to be in the word', (_, counter) => {
    const counters = nameSigns.counters.map((other) => (other === counter ? { ...counter, isOfWord: false } : other));
    expect(isNoticed(nameRules, { ...nameSigns, counters })).toBe(true);
  });
});
