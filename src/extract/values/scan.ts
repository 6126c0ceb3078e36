import { DECADES, MONTHS, ORDINALS, WEEKDAYS } from '../../lists/words.js';
import { byWord } from '../../text/remembered.js';
import { HOLIDAY_OPENERS } from './dates/holidays.js';
import { CURRENCY_OPENERS, SIGN_OPENERS } from './money/currencies.js';
import { NUMBER_OPENERS } from './numbers.js';
import type { Candidate, Opener, ReadContext, ValueRule } from './rule.js';

const WORDS: readonly (readonly [Opener, readonly string[]])[] = [
  ['number-word', NUMBER_OPENERS],
  ['article', ['a', 'an']],
  ['currency', CURRENCY_OPENERS],
  ['multitude', ['tens', 'hundreds', 'thousands']],
  ['month', [...MONTHS.keys()]],
  ['weekday', [...WEEKDAYS.keys()]],
  ['ordinal', [...ORDINALS.keys(), 'twenty', 'thirty']],
  ['deictic', ['this', 'last', 'next', 'previous', 'past', 'coming', 'following', 'current', 'upcoming']],
  ['same', ['same']],
  ['day-word', ['today', 'yesterday', 'tomorrow', 'tonight', 'day']],
  ['unit', ['week', 'month', 'year', 'quarter', 'decade', 'century', 'weekend', 'wk']],
  ['quarter', ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']],
  ['season', ['spring', 'summer', 'autumn', 'winter', 'fall']],
  ['holiday', [...HOLIDAY_OPENERS, 'bank']],
  ['decade', [...DECADES.keys(), 'nineteen', 'eighteen', 'seventeen', 'two']],
  ['in', ['in', 'within']],
  ['whole', ['all', 'full', 'half', 'another', 'whole']],
];

function openersByWord(): ReadonlyMap<string, readonly Opener[]> {
  const map = new Map<string, Opener[]>();
  for (const [opener, words] of WORDS) {
    for (const word of words) {
      const known = map.get(word);
      if (known) known.push(opener);
      else map.set(word, [opener]);
    }
  }
  return map;
}

const BY_WORD = openersByWord();
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

const [SMALL_A, SMALL_Z] = [97, 122];
/** What makes a small letter of a capital one. */
const SMALL = 32;
const LETTERS = 26;
const pairOf = (first: number, second: number): number =>
  ((first | SMALL) - SMALL_A) * LETTERS + (second | SMALL) - SMALL_A;
/** By the first two letters of words that open a value the lengths of those words, a bit each: what three words of four are not. */
const LENGTHS = lengthsByPair();

function lengthsByPair(): Int32Array {
  const lengths = new Int32Array(LETTERS * LETTERS);
  for (const word of BY_WORD.keys()) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    lengths[pair] = (lengths[pair] ?? 0) | (1 << word.length);
  }
  return lengths;
}

/** Whether a word of plain letters can be one that opens a value. */
function mayOpen(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST_WORD) return length === 1;
  const pair = pairOf(text.charCodeAt(start), text.charCodeAt(start + 1));
  return ((LENGTHS[pair] ?? 0) & (1 << length)) !== 0;
}
const [BAHT, TAKA] = [0xe3f, 0x9f3];
const NON_LATIN_PUNCTUATION_FROM = 0x2000;
const NON_LATIN_PUNCTUATION_TO = 0x2bff;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordUnit(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  // Past the end of the text the code is NaN, which no comparison holds for.
  if (!(code >= 0xc0)) return false;
  // Signs of money among the letters of their script: ฿, ৳.
  if (code === BAHT || code === TAKA) return false;
  return !(code >= NON_LATIN_PUNCTUATION_FROM && code <= NON_LATIN_PUNCTUATION_TO) && code !== 0xfffd;
}

const NO_RULES: readonly ValueRule[] = [];
const DIGIT = /[0-9]/;

type RuleTable = (opener: Opener) => readonly ValueRule[];

/** A function that tries, over a text, every rule at the places that it can open. */
export function createScanner(rules: readonly ValueRule[]): (context: ReadContext) => Candidate[] {
  const tables = new Map<Opener, readonly ValueRule[]>();
  const rulesFor: RuleTable = (opener) => {
    const known = tables.get(opener);
    if (known) return known;
    const own = rules.filter((rule) => rule.opens.includes(opener));
    tables.set(opener, own);
    return own;
  };
  const rulesOf = new Map<string, readonly ValueRule[]>(
    [...BY_WORD].map(([word, openers]) => [word, rules.filter((rule) => rule.opens.some((o) => openers.includes(o)))]),
  );
  const rulesAt = byWord(
    (word) => rulesOf.get(word.toLowerCase()) ?? rulesOf.get(lettersBeforeDigits(word)) ?? NO_RULES,
  );
  return (context) => scan(context, rulesFor, rulesAt);
}

function scan(context: ReadContext, rulesFor: RuleTable, rulesAt: (word: string) => readonly ValueRule[]): Candidate[] {
  const found: Candidate[] = [];
  const { text } = context;
  const attempt = (rules: readonly ValueRule[], at: number): void => {
    for (const rule of rules) {
      const candidate = tryRule(rule, at, context);
      if (candidate) found.push(candidate);
    }
  };
  const length = text.length;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      i++;
    } else if (isDigit(code)) {
      attempt(rulesFor('figure'), i);
      const end = endOfFigure(text, i);
      if (startsAddress(text, end)) attempt(rulesFor('web'), i);
      i = end;
    } else if (isWordUnit(code)) {
      const letters = endOfLetters(text, i);
      let end = letters;
      while (end < length && isWordUnit(text.charCodeAt(end))) end++;
      const isOpener = end === letters ? mayOpen(text, i, end) : end - i <= LONGEST_WORD;
      if (isOpener) attempt(rulesAt(text.slice(i, end)), i);
      if (startsAddress(text, end)) attempt(rulesFor('web'), i);
      // `Â£5m` is one sign: its first byte alone is a letter.
      if (code === 0xc2 && end === i + 1) attempt(rulesFor('sign'), i);
      i = end;
    } else {
      if (code === 40) attempt(rulesFor('bracket'), i);
      else if (code === 43) attempt(rulesFor('plus'), i);
      else if (code === 38) attempt(rulesFor('sign'), i);
      else if ((code === 36 || code > 127) && SIGN_OPENERS.includes(text[i] ?? '')) attempt(rulesFor('sign'), i);
      i++;
    }
  }
  return found;
}

/** Where the plain letters from a place on end. */
function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end) | SMALL;
    if (code < SMALL_A || code > SMALL_Z) return end;
    end++;
  }
}

/** Whether what follows a word makes it the start of an address: `.` and a letter, `@`, `:/`. */
function startsAddress(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 46) return isWordUnit(text.charCodeAt(end + 1));
  return next === 64 || (next === 58 && text.charCodeAt(end + 1) === 47);
}

/** The letters of `October2` or `usd15`, in lower case; empty where no digit follows letters. */
function lettersBeforeDigits(word: string): string {
  const at = word.search(DIGIT);
  return at < 0 ? '' : word.slice(0, at).toLowerCase();
}

/** Where a figure with its commas, points and letters (`1,200.50`, `78m`, `12th`) ends. */
function endOfFigure(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code)) end++;
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

function tryRule(rule: ValueRule, at: number, context: ReadContext): Candidate | undefined {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(context.text);
  if (!match) return undefined;
  const reading = rule.read(match, context);
  if (!reading) return undefined;
  return {
    rule: rule.id,
    start: reading.start ?? at,
    end: reading.end ?? at + match[0].length,
    reading,
    confidence: rule.confidence,
  };
}
