import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/extract/units/tokens.js';
import { fold } from '../../../src/text/fold.js';

const wordsOf = (text: string): string[] => tokenise(fold(text)).map(({ start, end }) => text.slice(start, end));
const shapesOf = (text: string): string[] => tokenise(fold(text)).map(({ shape }) => shape);
const openersOf = (text: string): string[] =>
  tokenise(fold(text))
    .filter(({ opensSentence }) => opensSentence)
    .map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  test.each([
    ['keeps hyphens inside a word', 'Mary-Ann ran to Stoke-on-Trent', ['Mary-Ann', 'ran', 'to', 'Stoke-on-Trent']],
    ['parts a name from the word that is tied to it', 'a London-based firm', ['a', 'London', '-', 'based', 'firm']],
    ['parts a word from the name that is tied to it', 'post-PCC elections', ['post', '-', 'PCC', 'elections']],
    ['keeps a prefix with a capital whole', 'Co-operative and Vice-Chair', ['Co-operative', 'and', 'Vice-Chair']],
    ['leaves the stop of an abbreviation with it', 'Det. Insp. Marsh', ['Det.', 'Insp.', 'Marsh']],
    ['leaves the stop of an initial with it', 'J. R. Marsh', ['J.', 'R.', 'Marsh']],
    ['takes initials without spaces as one', 'A.K. Marsh', ['A.K.', 'Marsh']],
    ['keeps a slashed rank whole', 'T/Insp Marsh', ['T/Insp', 'Marsh']],
    ['parts the possessive', 'Mr Marsh’s and London\u2019s', ['Mr', 'Marsh', '’s', 'and', 'London', '’s']],
    ['keeps an apostrophe inside a name', 'O’Keeffe and D’Souza', ['O’Keeffe', 'and', 'D’Souza']],
    ['keeps figures with their commas and units', '£1,500,000 of 5m', ['£', '1,500,000', 'of', '5m']],
    ['leaves the comma behind a figure outside', 'Marsh, 41, of Hull', ['Marsh', ',', '41', ',', 'of', 'Hull']],
    ['keeps an ampersand inside a word', 'B&Q and M & S', ['B&Q', 'and', 'M', '&', 'S']],
    ['keeps a web name whole', 'Beatline.com has it.', ['Beatline.com', 'has', 'it', '.']],
    [
      'leaves the stop of a legal form with it',
      'Marlow Inc. said Pike Co., a firm',
      ['Marlow', 'Inc.', 'said', 'Pike', 'Co.', ',', 'a', 'firm'],
    ],
    [
      'parts the stop of a legal form that ends a sentence',
      'It is Marlow Inc. She left.',
      ['It', 'is', 'Marlow', 'Inc', '.', 'She', 'left', '.'],
    ],
    ['parts the possessive of a legal form with a stop', 'Marlow Corp.’s debts', ['Marlow', 'Corp.', '’s', 'debts']],
    ['parts at no-break spaces', 'Ann\u00a0Marsh', ['Ann', 'Marsh']],
    ['keeps a capital inside a word', 'consultants iMpower', ['consultants', 'iMpower']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['Ann', 'capital'],
    ['ann', 'lower'],
    ['WMP', 'caps'],
    ['J.', 'initial'],
    ['J.R.', 'initial'],
    ['J', 'initial'],
    ['A', 'capital'],
    ['I', 'capital'],
    ['iMpower', 'capital'],
    ['41', 'number'],
    ['£', 'mark'],
    ['McDonald', 'capital'],
    ['Élodie', 'capital'],
  ])('reads the shape of %s as %s', (word, shape) => {
    // A word of small letters beside it: a line of capitals alone says nothing of its words.
    expect(shapesOf(`he ${word} ran`)[1]).toBe(shape);
  });

  test('takes the capitals of a line set in capitals for nothing', () => {
    expect(shapesOf('POLICE CHIEF TO STEP DOWN')).not.toContain('caps');
    expect(tokenise('POLICE CHIEF').map(({ key }) => key)).toEqual(['police', 'chief']);
    expect(shapesOf('POLICE CHIEF')).toEqual(['capital', 'capital']);
  });

  test('keeps one word in capitals that is a line by itself', () => {
    expect(shapesOf('NASUWT')).toEqual(['caps']);
  });

  test.each([
    ['after a stop', 'He ran. She sat.', ['He', 'She']],
    ['after a question', 'Why? Nobody knew!', ['Why', 'Nobody']],
    ['not after an abbreviation', 'He met Det. Insp. Marsh', ['He']],
    ['not after an initial', 'It was J. Marsh', ['It']],
    ['after a line end', 'One\nTwo', ['One', 'Two']],
    ['in a quotation behind a colon', 'He said: “Run home”', ['He', 'Run']],
    ['not in quotation marks inside a sentence', 'The “small core” ran', ['The']],
    ['after a legal form that ends one', 'He left Marlow Ltd. She stayed.', ['He', 'She']],
    ['not after a legal form before a post or another', 'It was Marlow Bros. Co. Ltd. Chairman Ann Pryce', ['It']],
    ['not after the abbreviation of a county', 'It is in Co. Down', ['It']],
    ['after a figure and a stop', 'He is 57. Police came', ['He', 'Police']],
  ])('opens a sentence %s', (_, text, openers) => {
    expect(openersOf(text)).toEqual(openers);
  });

  test('puts every letter and digit into exactly one token, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = fold(text);
        const tokens = tokenise(folded);
        const covered = new Array<number>(folded.length).fill(0);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
          for (let i = token.start; i < token.end; i++) covered[i] = (covered[i] ?? 0) + 1;
        }
        for (const match of folded.matchAll(/[\p{L}0-9]/gu)) expect(covered[match.index]).toBe(1);
      }),
    );
  });
});
