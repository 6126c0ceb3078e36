import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactCases } from '../../../src/extract/values/contacts/contacts.cases.js';
import { absoluteDateCases } from '../../../src/extract/values/dates/absolute-dates.cases.js';
import { relativeDateCases } from '../../../src/extract/values/dates/relative-dates.cases.js';
import { durationCases } from '../../../src/extract/values/durations/durations.cases.js';
import { valueRules } from '../../../src/extract/values/find-values.js';
import { moneyCases } from '../../../src/extract/values/money/money.cases.js';
import type { ReadContext, ValueRule } from '../../../src/extract/values/rule.js';
import { createScanner } from '../../../src/extract/values/scan.js';
import { fold } from '../../../src/text/fold.js';

/** The rules as their patterns alone have it: every match is taken. */
const taking = (rule: ValueRule): ValueRule => ({
  ...rule,
  read: () => ({ kind: 'contact', value: { type: 'phone', value: '' } }),
});
const withNeeds = createScanner(valueRules.map(taking));
const withoutNeeds = createScanner(valueRules.map(({ needs: _, ...rule }) => taking(rule)));
const matches = (scan: typeof withNeeds, text: string): readonly string[] =>
  scan({ text: fold(text) } as ReadContext).map(({ rule, start, end }) => `${rule} ${start}-${end}`);

const CASES = [...contactCases, ...moneyCases, ...absoluteDateCases, ...relativeDateCases, ...durationCases];
const SEEDS = new URL('../../../seeds/', import.meta.url);
const NEEDED = [...new Set(valueRules.flatMap(({ needs = [] }) => needs))];
const JOINTS = [' ', '-', ' to ', ' and ', ' a ', ' of ', ' from ', ', ', '. ', '\n', '', '’s '];
const COUNTS = [
  '5',
  '12',
  '2012',
  '1,200',
  '3rd',
  'two',
  'hundred',
  'Half',
  'a',
  'in',
  'first',
  'Friday',
  'quarter',
  '10m',
  'é',
];

describe('what a rule needs in its line', () => {
  test('stands in every match of the cases and of whole pages', () => {
    const pages = readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));
    for (const text of [...CASES.map((each) => each.text), ...pages]) {
      expect(matches(withNeeds, text), text.slice(0, 200)).toEqual(matches(withoutNeeds, text));
    }
  });

  test('stands in every match of what is made of counts and needed words', () => {
    const piece = fc.tuple(fc.constantFrom(...COUNTS), fc.constantFrom(...JOINTS), fc.constantFrom(...NEEDED));
    const glue = fc.constantFrom(' ', '-', ', ', '\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 8 }), (pieces) => {
        // Number words that are written in one with what they count are no value of the press: `fivepounds`.
        const text = pieces
          .map(([[count, joint, word], end]) => count + (LETTER.test(count) && joint === '' ? ' ' : joint) + word + end)
          .join('');
        expect(matches(withNeeds, text)).toEqual(matches(withoutNeeds, text));
      }),
      { numRuns: 3000 },
    );
  });
});

const LETTER = /[a-z]$/;
