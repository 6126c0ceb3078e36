import type { CountryReading } from '../../model/country.js';
import type { ContactValue, DatePrecision, DurationValue, MoneyValue, ValueKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { Day, Stretch } from './dates/calendar.js';
import type { SharedCurrency } from './money/shared-currency.js';

/**
 * What a value can open with. A scan over the words of the text tries, at each word, only the rules that the
 * word can open; so a rule costs nothing where it cannot apply, and time grows with the length of the text alone.
 */
export type Opener =
  | 'figure'
  | 'sign'
  | 'bracket'
  | 'plus'
  | 'number-word'
  | 'article'
  | 'currency'
  | 'multitude'
  | 'month'
  | 'weekday'
  | 'ordinal'
  | 'deictic'
  | 'same'
  | 'day-word'
  | 'unit'
  | 'quarter'
  | 'season'
  | 'holiday'
  | 'decade'
  | 'in'
  | 'whole'
  | 'web';

/** The verbs of a text that tell a tense, where its clauses end and what is quoted, each in the order in which they stand. */
export interface Cues {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly past: readonly boolean[];
  /** Whether they tell of days alone. */
  readonly ofDays: readonly boolean[];
  readonly clauseEnds: readonly number[];
  /** Where quotations start and end, one behind another. */
  readonly quoteStarts: readonly number[];
  readonly quoteEnds: readonly number[];
}

/** What a rule may look at. `text` is the folded copy; positions hold in the text itself. */
export interface ReadContext {
  readonly text: string;
  readonly published: Day | undefined;
  /** What a sign or name that several currencies share means in this text. */
  readonly currencyOf: (family: string) => SharedCurrency;
  /** Where the article belongs, as far as it shows. */
  readonly country: () => CountryReading;
  /** The verbs that tell a tense. */
  readonly cues: () => Cues;
  /** True where the text heads what follows as the coming days (`The week ahead`). This and the following are looked for when asked. */
  readonly looksAhead: () => boolean;
  /** True where the text writes 12/25/2012, so that 1/2/2012 is 2 January. */
  readonly monthFirst: () => boolean;
  /** True where the text names Sheffield Wednesday, so that the bare word may be the club. */
  readonly wednesdayIsAClub: () => boolean;
  /** True where the text names a person called May, so that the bare word is no month. */
  readonly mayIsAPerson: () => boolean;
}

/** The parts of a date that the words give, so that a neighbour can fill in the rest. */
export interface DateParts {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 for Monday. */
  readonly weekday?: number;
}

/** A date on its way through the refiners; `stretch` undefined where it cannot be known. */
export interface DateDraft {
  readonly stretch: Stretch | undefined;
  readonly precision: DatePrecision;
  /** Whether it was reckoned from the day of publication. */
  readonly relative: boolean;
  readonly parts?: DateParts;
  /** Where it falls in any year, of a holiday without one: `Easter` beside `last year`. */
  readonly inYear?: (year: number) => Day;
  /** The unit and the step from the date told before it, on which it hangs: `the following year`. */
  readonly hangs?: { readonly unit: string; readonly step: 1 | -1 };
  /** The day it was reckoned from, if not the publication. */
  readonly anchor?: Day;
  /** A bare unit (`the month`), which is a date only as part of one (`the end of the month`). */
  readonly onlyWithin?: boolean;
}

interface ReadingBase {
  /** Where the span starts and ends, if not where the pattern does. */
  readonly start?: number;
  readonly end?: number;
}

/** What a rule has read: the kind of value, the value, and where it stands. */
export type Reading = ReadingBase &
  (
    | { readonly kind: 'money'; readonly value: MoneyValue }
    | { readonly kind: 'date'; readonly value: DateDraft }
    | { readonly kind: 'duration'; readonly value: DurationValue }
    | { readonly kind: 'contact'; readonly value: ContactValue }
  );

/** One form that a value takes in the press. */
export interface ValueRule {
  readonly id: RuleId;
  readonly kind: ValueKind;
  readonly summary: string;
  readonly opens: readonly Opener[];
  /**
   * Words and signs one of which stands in every match. Most numbers stand in lines that have no currency, no month and no
   * `ago`; there the rule is not tried. A match does not reach over the end of its line.
   */
  readonly needs?: readonly string[];
  /** Of `opening`: tried on the folded text in lower case, where an opener stands. */
  readonly pattern: RegExp;
  /** The reading of a match; undefined where the words only look like a value. */
  readonly read: (match: RegExpExecArray, context: ReadContext) => Reading | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A reading with the rule that made it and the place where it stands. */
export interface Candidate {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly confidence: number;
}

/** The end of a word: no letter or digit follows. */
export const END = '(?![A-Za-z0-9])';

/** A letter of a pattern that stands for itself, or what is none: an escape, the name of a group. */
const PATTERN_PART = /\\k<\w+>|\(\?<\w+>|\\.|\p{L}/gsu;

/**
 * A rule's pattern from its source: sticky, and without regard to case, because source and text are in lower case. With the flag
 * for it the patterns take five times as long to compile, a fifth of a second of every process, and longer to run.
 */
export function opening(source: string): RegExp {
  return new RegExp(
    source.replace(PATTERN_PART, (part) => (LETTER.test(part) ? part.toLowerCase() : part)),
    'dy',
  );
}

const LETTER = /^\p{L}/u;
const DOTLESS = /[^İ]+/g;

/** A text in lower case, every letter in its place: a dotted capital I alone would become two. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(DOTLESS, (part) => part.toLowerCase());
}

/** A match in lower case as the text has it. */
export function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { groups = {}, indices } = match;
  if (!indices || text.startsWith(match[0], match.index)) return match;
  indices.forEach((range, i) => {
    if (range) match[i] = text.slice(...range);
  });
  for (const [name, range] of Object.entries(indices.groups ?? {})) if (range) groups[name] = text.slice(...range);
  return match;
}

/** The words before a place, at most `length` units of them. */
export function before(context: ReadContext, place: number, length = 48): string {
  return context.text.slice(Math.max(0, place - length), place);
}

/** The words from a place on, at most `length` units of them. */
export function after(context: ReadContext, place: number, length = 48): string {
  return context.text.slice(place, place + length);
}
