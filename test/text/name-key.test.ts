import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName, nameKey } from '../../src/text/name-key.js';

describe('nameKey', () => {
  test.each([
    ['no-break spaces', 'Rhys\u00a0Prosser', 'Rhys Prosser'],
    ['curly apostrophes', 'Tom O’Hanlon', "Tom O'Hanlon"],
    ['missing apostrophes', 'Tom OHanlon', "Tom O'Hanlon"],
    ['accents', 'Siân Bevan', 'Sian Bevan'],
    ['case', 'THORNLEY COUNCIL', 'Thornley Council'],
    ['stops', 'J. R. Marsh', 'J R Marsh'],
    ['hyphens', 'Smith-Jones', 'Smith Jones'],
    ['a leading article', 'The Home Office', 'Home Office'],
    ['line ends inside a name', 'Home\nOffice', 'Home Office'],
  ])('makes names equal that differ in %s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['Marks & Spencer', 'Marks Spencer'],
    ['Ann Marsh', 'Anne Marsh'],
    ['Theakston', 'Akston'],
    ['Division 1', 'Division 2'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test('has the same key as its key, for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name);
        // An article that stands in front of another goes with the next reading.
        fc.pre(!key.startsWith('the '));
        expect(nameKey(key)).toBe(key);
      }),
      { examples: [['Aŉa van Wyk']] },
    );
  });
});

describe('displayName', () => {
  test('writes a name with single plain spaces and changes nothing else', () => {
    expect(displayName(' Tom\u00a0 O’Hanlon\n')).toBe('Tom O’Hanlon');
  });
});
