import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findValues, valueRules } from '../../../src/extract/values/find-values.js';

// Pieces from which values are made, so that random texts come near to them.
const PIECES = [
  '£',
  '$',
  '\ufffd',
  'Â£',
  '78',
  '1,200',
  '3.5',
  'm',
  'bn',
  ' million',
  ' pounds',
  'p',
  ' to ',
  '-',
  '–',
  ' and ',
  'between ',
  'up to ',
  'Monday',
  'May',
  '12',
  '1st',
  ' July',
  ' 2012',
  '/',
  'last ',
  'week',
  'the end of ',
  'two ',
  'years',
  ' ago',
  'a ',
  'half ',
  'Q3',
  'https://',
  'www.',
  'example.org',
  '@',
  '0300 333 3000',
  '+44',
  '(',
  ')',
  ' ',
  '\n',
  '.',
  ',',
  '\u{1F46E}',
  'é',
  '\u00a0',
  "'",
  '’',
  '70s',
];
const pressText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  pressText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const anyPublished = fc.constantFrom(undefined, '2012-07-10', '2012-02-29', 'no date', '2012-13-45');
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

describe('findValues', () => {
  test('cites the words of every mention exactly, in order and without overlap, on any text', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let last = 0;
        for (const mention of findValues(text, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('gives dates whose days exist and lie in order, and amounts whose bounds do', () => {
    fc.assert(
      fc.property(pressText, anyPublished, (text, published) => {
        for (const mention of findValues(text, published)) {
          if (mention.kind === 'date') {
            const { from, to } = mention.value;
            expect(from === null).toBe(to === null);
            if (from === null || to === null) continue;
            expect(from).toMatch(ISO_DATE);
            expect(new Date(`${from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(from);
            expect(from <= to).toBe(true);
          } else if (mention.kind === 'money') {
            const { min, max } = mention.value;
            expect(min === null && max === null).toBe(false);
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same values whatever was read before', () => {
    const text = 'On Friday the panel spent £3m over two years; call 0300 333 3000.';
    const first = findValues(text, '2012-07-10');
    findValues('In May 1999 it said it will pay $5 to $6 on Monday.', undefined);
    expect(findValues(text, '2012-07-10')).toEqual(first);
  });

  test('names the day that a relative date was reckoned from, and none for a written one', () => {
    const [relative, written] = findValues('last week, 3 May 2012', '2012-07-10');
    expect(relative).toMatchObject({ value: { anchor: '2012-07-10', precision: 'week' } });
    expect(written).toMatchObject({ value: { precision: 'day' } });
    expect(written?.value).not.toHaveProperty('anchor');
  });

  test('calls a year only what has twelve months: a season of two years has ten', () => {
    const [season, accounts] = findValues('since the 2000/2001 season, and in 2010/11', '2012-07-10');
    expect(season).toMatchObject({ value: { from: '2000-08-01', to: '2001-05-31', precision: 'span' } });
    expect(accounts).toMatchObject({ value: { from: '2010-04-01', to: '2011-03-31', precision: 'year' } });
  });

  test('gives no day that no calendar has', () => {
    const [date] = findValues('It will not come in a million years.', '2012-07-10');
    expect(date).toMatchObject({ kind: 'date', value: { from: null, to: null } });
  });

  test('keeps offsets in texts with characters outside the basic plane', () => {
    const text = '\u{1F46E}\u{1F46E} paid £5m';
    expect(findValues(text, undefined)[0]).toMatchObject({ start: 10, end: 13, text: '£5m' });
  });
});

describe('valueRules', () => {
  test('have an id of their own that begins with their kind', () => {
    const ids = valueRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of valueRules) expect(rule.id.startsWith(`${rule.kind}/`)).toBe(true);
  });

  test('say what they see and how far to trust them', () => {
    for (const rule of valueRules) {
      expect(rule.summary).toMatch(/\.$|\d$/);
      expect(rule.confidence).toBeGreaterThan(0);
      expect(rule.confidence).toBeLessThanOrEqual(1);
      expect(rule.pattern.sticky).toBe(true);
    }
  });
});
