import { DECADES, MONTHS, ORDINALS, WEEKDAYS } from '../../lists/words.js';
import { byLetters } from '../../text/by-letters.js';
import { HOLIDAY_OPENERS } from './dates/holidays.js';
import { CURRENCY_OPENERS, SIGN_OPENERS } from './money/currencies.js';
import { NUMBER_OPENERS } from './numbers.js';
import { asWritten, type Candidate, inLowerCase, type Opener, type ReadContext, type ValueRule } from './rule.js';

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
const LONGEST_OPENER = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

const [SMALL_A, SMALL_Z] = [97, 122];
/** What makes a small letter of a capital one. */
const SMALL = 32;
const LETTERS = 26;
const pairOf = (first: number, second: number): number =>
  ((first | SMALL) - SMALL_A) * LETTERS + (second | SMALL) - SMALL_A;

type WordTest = (text: string, start: number, end: number) => boolean;

/** A test whether a word of plain letters can be one of `words`: by its first two letters and its length, which most words fail. */
function wordTest(words: Iterable<string>): WordTest {
  /** By the first two letters the lengths that there are, a bit each. */
  const lengths = new Int32Array(LETTERS * LETTERS);
  for (const word of words) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    lengths[pair] = (lengths[pair] ?? 0) | (1 << word.length);
  }
  return (text, start, end) => {
    const length = end - start;
    if (length < 2 || length > LONGEST_WORD) return length === 1;
    const pair = pairOf(text.charCodeAt(start), text.charCodeAt(start + 1));
    return ((lengths[pair] ?? 0) & (1 << length)) !== 0;
  };
}

/** In UTF-16 units: no word that opens a value or that one needs is longer, nor has an integer more bits. */
const LONGEST_WORD = 30;

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

const DIGIT = /[0-9]/;

/** A rule with a bit for the words that it needs. */
interface TriedRule {
  readonly rule: ValueRule;
  readonly needs: number;
}

/** What a word or a sign is to the rules. */
interface WordReading {
  /** Those that it can open. */
  readonly opens: readonly TriedRule[];
  /** The bits of those that need it. */
  readonly serves: number;
}

const NOTHING: readonly TriedRule[] = [];
/** What a word with figures or foreign letters in it may serve is not looked into. */
const SERVES_ALL = -1;

/** Twice as many words as 2,000 stories have that look as if they mattered. */
const MOST_WORDS = 20_000;

interface Tables {
  readonly opener: (opener: Opener) => readonly TriedRule[];
  readonly word: (text: string, start: number, end: number) => WordReading;
  /** Whether a word of plain letters can be one that opens a value or serves one. */
  readonly mayMatter: WordTest;
}

/** A function that tries, over a text, every rule at the places that it can open. */
export function createScanner(rules: readonly ValueRule[]): (context: ReadContext) => Candidate[] {
  const bits = new Map<readonly string[], number>();
  const served = new Map<string, number>();
  for (const { needs } of rules) {
    if (needs === undefined || bits.has(needs)) continue;
    const bit = 1 << bits.size;
    bits.set(needs, bit);
    for (const word of needs) served.set(word, (served.get(word) ?? 0) | bit);
  }
  const tried = rules.map((rule): TriedRule => ({ rule, needs: (rule.needs && bits.get(rule.needs)) ?? 0 }));
  const openedBy = (openers: readonly Opener[]): readonly TriedRule[] =>
    tried.filter(({ rule }) => rule.opens.some((opener) => openers.includes(opener)));
  const byOpener = new Map<Opener, readonly TriedRule[]>();
  const opened = new Map([...BY_WORD].map(([word, openers]) => [word, openedBy(openers)]));
  const tables: Tables = {
    opener: (opener) => {
      const known = byOpener.get(opener) ?? openedBy([opener]);
      byOpener.set(opener, known);
      return known;
    },
    word: byLetters((written) => {
      const word = written.toLowerCase();
      const opens = opened.get(word) ?? opened.get(lettersBeforeDigits(word)) ?? NOTHING;
      return { opens, serves: served.get(word) ?? 0 };
    }, MOST_WORDS),
    mayMatter: wordTest([...BY_WORD.keys(), ...served.keys()]),
  };
  return (context) => scan(context, tables);
}

function scan(context: ReadContext, { opener, word, mayMatter }: Tables): Candidate[] {
  const found: Candidate[] = [];
  const { text } = context;
  const lower = inLowerCase(text);
  // What a line opens is tried at its end, when it is known what it serves.
  const places: number[] = [];
  const opened: (readonly TriedRule[])[] = [];
  let served = 0;
  const open = (rules: readonly TriedRule[], at: number): void => {
    places.push(at);
    opened.push(rules);
  };
  const tryLine = (): void => {
    for (let i = 0; i < places.length; i++) {
      for (const { rule, needs } of opened[i] ?? NOTHING) {
        const candidate = (needs & ~served) === 0 ? tryRule(rule, places[i] ?? 0, lower, context) : undefined;
        if (candidate) found.push(candidate);
      }
    }
    places.length = 0;
    opened.length = 0;
    served = 0;
  };
  const length = text.length;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      i++;
    } else if (isDigit(code)) {
      open(opener('figure'), i);
      const end = endOfFigure(text, i);
      served |= servedBehind(text, i, end, word);
      if (startsAddress(text, end)) open(opener('web'), i);
      i = end;
    } else if (isWordUnit(code)) {
      const letters = endOfLetters(text, i);
      let end = letters;
      while (end < length && isWordUnit(text.charCodeAt(end))) end++;
      if (end > letters) served = SERVES_ALL;
      if (end === letters ? mayMatter(text, i, end) : end - i <= LONGEST_OPENER) {
        const { opens, serves } = word(text, i, end);
        served |= serves;
        if (opens.length > 0) open(opens, i);
      }
      if (startsAddress(text, end)) open(opener('web'), i);
      // `Â£5m` is one sign: its first byte alone is a letter.
      if (code === 0xc2 && end === i + 1) open(opener('sign'), i);
      i = end;
    } else {
      if (code === LINE_END) tryLine();
      else if (code === 40) open(opener('bracket'), i);
      else if (code === 43) open(opener('plus'), i);
      else if (code === 38) open(opener('sign'), i);
      else if (code === 36 || code > 127) {
        const sign = text[i] ?? '';
        served |= word(sign, 0, 1).serves;
        if (SIGN_OPENERS.includes(sign)) open(opener('sign'), i);
      }
      i++;
    }
  }
  tryLine();
  return found;
}

const LINE_END = 10;

/** What figures mostly end in. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'st', 'nd', 'rd', 'th', 'm', 'bn', 'k', 'am', 'pm']);

/** What the letters at the end of a figure serve: those of `5m` no more than they do by themselves, others (`30yrs`, `12July`) all. */
function servedBehind(text: string, start: number, end: number, word: Tables['word']): number {
  let letters = start;
  while (letters < end && (text.charCodeAt(letters) | SMALL) < SMALL_A) letters++;
  if (letters === end) return 0;
  const ending = text.slice(letters, end);
  return ENDINGS.has(ending) ? word(ending, 0, ending.length).serves : SERVES_ALL;
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

function tryRule(rule: ValueRule, at: number, lower: string, context: ReadContext): Candidate | undefined {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(lower);
  if (!match) return undefined;
  const reading = rule.read(asWritten(match, context.text), context);
  if (!reading) return undefined;
  return {
    rule: rule.id,
    start: reading.start ?? at,
    end: reading.end ?? at + match[0].length,
    reading,
    confidence: rule.confidence,
  };
}
