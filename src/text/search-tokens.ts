/** A word as the full-text index has it, and where it stands in UTF-16 code units. */
export interface SearchToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NOT_ASCII = /[^\0-\x7f]/;
const ACCENTS = /[\u0300-\u036f]/g;
/** What SQLite's `unicode61` takes for a word: letters, numbers, private characters, and the accents of a letter. */
const WORDS = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u0331])*/gu;
const LAST_SIGMA = /ς/g;

/** The words of a text as SQLite's `unicode61 remove_diacritics 2` parts and folds them: `It’s` is two, `Núñez` is `nunez`. */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    tokens.push({ word: foldWord(written), start: index, end: index + written.length });
  }
  return tokens;
}

function foldWord(written: string): string {
  const word = written.toLowerCase();
  return NOT_ASCII.test(word)
    ? word.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(LAST_SIGMA, 'σ')
    : word;
}
