const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, 20 + i * 10]),
  ['zero', 0],
  ['dozen', 12],
  ['couple', 2],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
  ['trillions', 1e12],
]);

/** Regular-expression source of a figure: `1,200`, `12,34,567.89`, `3.5`, `78`. */
export const FIGURE: string = String.raw`(?:\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,6}|[½¼¾])?)`;
/** Source of a magnitude: `m`, `bn`, `million`, `lakh`. */
export const SCALE =
  '(?:hundred|thousand|lakhs?|crores?|millions?|billions?|trillions?|mln|mio|mil|mn|mm|m|bln|bn|b|trn|tn|t|k)';
/** Source of the magnitudes that are words of their own, safe without a currency sign. */
export const SCALE_WORD = '(?:hundred|thousand|lakhs?|crores?|million|billion|trillion|mln|mn|bn|tn)';
const WORD = `(?:${[...UNITS].reverse().join('|')}|${TENS.join('|')}|zero|dozen|half|quarters?|hundred|thousand|million|billion|trillion|lakhs?|crores?|point)`;
/** Source of a number in words: `two and a half million`, `sixty-five`, `half a million`, `a couple of`. */
export const NUMBER_WORDS: string = `(?:(?:an? )?couple(?: of)?|(?:(?:an? )?(?:half(?!-an?-)|quarter(?!-of-)|dozen|hundred|thousand|million|billion|trillion)|${WORD})(?:(?: and an? |-and-a-|-of-an?-|-an?-| and |-| of an? | an? | )${WORD}){0,9})`;
/** Source of a number in words from one to ninety-nine. */
export const SMALL_NUMBER: string = `(?:(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].reverse().join('|')})`;
/** Source of an ordinal from first to thirty-first. */
export const ORDINAL_WORD: string = `(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${[...ORDINAL_UNITS].reverse().join('|')}|twentieth|thirtieth)`;

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
  const word = text.toLowerCase();
  return word === 'hundred' ? 100 : (SCALES.get(word) ?? 1);
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
  if (first >= 48 && first <= 57) return readFigure(text);
  return readNumberWords(text);
}

/** Sums words from left to right: below hundred add up, a magnitude multiplies what stands before it. */
export function readNumberWords(text: string): number | undefined {
  let total = 0;
  let current = 0;
  let seen = false;
  let decimals = 0;
  const words = text.toLowerCase().split(SEPARATORS);
  for (const [i, word] of words.entries()) {
    if (word === 'and' || word === 'of' || word === 'a' || word === 'an') continue;
    const small = SMALL.get(word);
    const scale = word === 'hundred' ? 100 : SCALES.get(word);
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
      current += 0.5;
    } else if (word === 'quarter' || word === 'quarters') {
      if (!SMALL.has(words[i - 1] ?? '')) current += 0.25;
    } else if (scale !== undefined) {
      decimals = 0;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total = current === 0 && total > 0 ? total * scale : total + (current || 1) * scale;
        current = 0;
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
