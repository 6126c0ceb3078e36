import { MAGNITUDES, ORDINALS, SMALL_NUMBERS, SPOKEN_MAGNITUDES, SURE_MAGNITUDES } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';

/** One-word numbers that a sum of words is made of, and what is counted by its own name. */
const SMALL: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ['dozen', 12], ['couple', 2]]);

const wordsBetween = (least: number, most: number): string =>
  anyOf([...SMALL_NUMBERS].flatMap(([word, number]) => (number >= least && number <= most ? word : [])));
/** Sources of one-word numbers. */
export const ONE_TO_NINE: string = wordsBetween(1, 9);
export const TEN_TO_NINETEEN: string = wordsBetween(10, 19);
export const ONE_TO_NINETEEN: string = wordsBetween(1, 19);
export const TENS: string = wordsBetween(20, 90);

/** Regular-expression source of a figure: `1,200`, `12,34,567.89`, `3.5`, `78`. */
export const FIGURE: string = String.raw`(?:\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,6}|[½¼¾])?)`;
/** Source of a figure with its half in words: `5 and a half`. */
export const FIGURE_AND_HALF: string = `${FIGURE}(?:[ -]and[ -]an?[ -](?:half|quarter))?`;
/** Source of a magnitude: `m`, `bn`, `million`, `lakh`, `grand`. */
export const SCALE: string = anyOf(MAGNITUDES.keys());
/** Source of a magnitude that multiplies the one before it: `lakh crore`, `thousand million`. */
export const SECOND_SCALE = '(?:(?<=lakh|thousand|hundred) (?:crore|million|billion)s?(?![A-Za-z]))?';
/** Source of the magnitudes that are safe without a currency sign. */
export const SCALE_WORD: string = anyOf(SURE_MAGNITUDES);
const WORD = `(?:${anyOf(SMALL_NUMBERS.keys())}|dozen|half|quarters?|${anyOf(SPOKEN_MAGNITUDES)}|point)`;
/** Source of a number in words: `two and a half million`, `sixty-five`, `half a million`, `a couple of`. */
export const NUMBER_WORDS: string = `(?:(?:an? )?couple(?: of)?|(?:(?:an? )?(?:half(?!-an?-)|quarter(?!-of-)|dozen|hundred|thousand|million|billion|trillion)|${WORD})(?:(?: and an? |-and-a-|-of-an?-|-an?-| and |-| of an? | an? | )${WORD}){0,9})`;
/** Source of a number in words from one to ninety-nine. */
export const SMALL_NUMBER: string = `(?:${TENS}(?:[ -]${ONE_TO_NINE})?|${ONE_TO_NINETEEN})`;
/** Source of an ordinal from first to thirty-first. */
export const ORDINAL_WORD: string = `(?:(?:twenty|thirty)[- ]${anyOf([...ORDINALS].flatMap(([word, number]) => (number < 10 ? word : [])))}|${anyOf(ORDINALS.keys())})`;

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

const SEPARATORS = /[\s-]+/;
const COMMAS = /,/g;
const QUARTERS = /^quarters?$/;
const NOT_DIGITS = /\D+$/;

/** The words that can open a number in words. */
export const NUMBER_OPENERS: readonly string[] = [
  ...SMALL.keys(),
  'half',
  'quarter',
  'hundred',
  'thousand',
  'million',
  'billion',
];

/** The number that a figure writes: `1,200`, `.5`, `2½`. */
export function readFigure(text: string): number {
  const fraction = FRACTIONS.get(text.slice(-1));
  return fraction === undefined ? Number(text.replace(COMMAS, '')) : Number(text.slice(0, -1)) + fraction;
}

/** The factor that a magnitude stands for; 1 for none. */
export function readScale(text: string | undefined): number {
  if (!text) return 1;
  // `lakh crore`, `thousand million`: one multiplies the other.
  return text
    .toLowerCase()
    .split(' ')
    .reduce((product, word) => product * (MAGNITUDES.get(word) ?? 1), 1);
}

/** The day or rank that `12th`, `first` or `twenty-first` names; undefined for anything else. */
export function readOrdinal(text: string): number | undefined {
  const digits = text.replace(NOT_DIGITS, '');
  if (digits) return Number(digits);
  const words = text.toLowerCase().split(SEPARATORS);
  const last = words[words.length - 1] ?? '';
  const tens = words.length > 1 ? (SMALL.get(words[0] ?? '') ?? 0) : 0;
  const unit = ORDINALS.get(last) ?? (words.length > 1 || SMALL.has(last) ? SMALL.get(last) : undefined);
  return unit === undefined ? undefined : tens + unit;
}

/** The number that a figure or words write; undefined where the words make none (`two three`, `a`). */
export function readNumber(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readMixed(text);
  return readNumberWords(text);
}

const HALF_BEHIND = /[ -]and[ -]an?[ -](half|quarter)$/i;

/** A figure, with its half or quarter in words: `5 and a half`. */
function readMixed(text: string): number {
  const part = HALF_BEHIND.exec(text);
  if (!part) return readFigure(text);
  return readFigure(text.slice(0, part.index)) + (part[1]?.toLowerCase() === 'half' ? 0.5 : 0.25);
}

/** Sums words from left to right: below hundred add up, a magnitude multiplies what stands before it. */
export function readNumberWords(text: string): number | undefined {
  let total = 0;
  let current = 0;
  let seen = false;
  let decimals = 0;
  let lastScale = 1;
  const words = text.toLowerCase().split(SEPARATORS);
  for (const [i, word] of words.entries()) {
    if (word === 'and' || word === 'of' || word === 'a' || word === 'an') continue;
    const small = SMALL.get(word);
    const scale = MAGNITUDES.get(word);
    if (word === 'point') {
      decimals = 0.1;
      continue;
    }
    if (small !== undefined) {
      if (QUARTERS.test(words[i + 1] ?? '')) {
        current += small * 0.25;
      } else if (decimals > 0) {
        current += small * decimals;
        decimals /= 10;
      } else if (word === 'dozen') {
        current = (current || 1) * 12;
      } else {
        if (current % 100 !== 0 && (small >= 10 || current % 10 !== 0)) return undefined;
        current += small;
      }
    } else if (word === 'half') {
      // `a million and a half`: half of what it stands behind.
      if (current === 0 && total > 0) total += 0.5 * lastScale;
      else current += 0.5;
    } else if (word === 'quarter' || word === 'quarters') {
      if (!SMALL.has(words[i - 1] ?? '')) current += 0.25;
    } else if (scale !== undefined) {
      decimals = 0;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total = current === 0 && total > 0 ? total * scale : total + (current || 1) * scale;
        current = 0;
        lastScale = scale;
      }
    } else return undefined;
    seen = true;
  }
  return seen ? round(total + current) : undefined;
}

/** Undoes what binary fractions add: 1.1 million is 1100000, not 1100000.0000000002. */
export function round(n: number): number {
  return Number(n.toPrecision(12));
}
