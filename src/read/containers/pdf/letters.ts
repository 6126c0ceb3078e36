import type { PdfPage, Run } from './run.js';

/*
 * A font says what letters its signs are, or does not: then what is read is a number, another letter, or nothing. Such a sign
 * is shown as lost (U+FFFD), so that `¿400,000` is never read as a sum.
 */

/** Private ligatures are known: see `lines.ts`. */
const UNKNOWN = /[\p{Cc}\ufffd]|(?![\uf001\uf002])\p{Co}|¿(?=\s?\d)/gu;
const LOST = '\ufffd';
const SPACE = /\s/;
const LETTER = /\p{L}/gu;
const VOWEL = /[aeiouà-æè-ïò-öù-ü]/giu;
/** English has two vowels among five letters; letters that are others by a font's own count have half of that at most. */
const FEWEST_VOWELS = 0.2;
const LEAST_LETTERS = 80;
const MOST_LOST = 0.15;

/** A page with its lost letters shown as such. */
export interface Lettered {
  readonly page: PdfPage;
  readonly lost: number;
  /** So many are, or so unlike words is what is read, that it says nothing. */
  readonly isUnreadable: boolean;
}

export function lettered(page: PdfPage): Lettered {
  let lost = 0;
  const runs = page.runs.map((run): Run => {
    const text = run.text.replace(UNKNOWN, (sign) => {
      if (SPACE.test(sign)) return ' ';
      lost += 1;
      return LOST;
    });
    return text === run.text ? run : { ...run, text };
  });
  const all = runs.map(({ text }) => text).join(' ');
  const letters = all.match(LETTER)?.length ?? 0;
  const vowels = all.match(VOWEL)?.length ?? 0;
  const isUnlikeWords = letters >= LEAST_LETTERS && vowels < FEWEST_VOWELS * letters;
  const isUnreadable = isUnlikeWords || lost > MOST_LOST * (letters + lost);
  return { page: { ...page, runs: isUnreadable ? [] : runs }, lost: isUnreadable ? 0 : lost, isUnreadable };
}
