import type { DraftBlock } from '../blocks/draft-block.js';
import {
  CREDIT_WORD,
  FUNCTION_WORD,
  PAGE_WORD,
  READER_WORD,
  REPORT_WORD,
  SELF_WORD,
  wordClasses,
} from './line-words.js';

/** What one line shows by itself, as numbers of which each is comparable between pages. */
export interface LineShape {
  readonly words: number;
  readonly characters: number;
  readonly wordLength: number;
  /** 1 where the line ends in a stop, a colon or dots; 0 otherwise. */
  readonly stop: number;
  readonly colon: number;
  readonly dots: number;
  /** Stops inside the line with another sentence behind them. */
  readonly innerStops: number;
  readonly commas: number;
  readonly capitals: number;
  readonly digits: number;
  readonly functionWords: number;
  readonly readerWords: number;
  readonly selfWords: number;
  readonly reportWords: number;
  readonly pageWords: number;
  readonly creditWords: number;
  /** Date 1, date with a year 2; age (`2 days ago`), a name and nothing else, an address: 1. */
  readonly date: number;
  readonly age: number;
  readonly name: number;
  readonly address: number;
  readonly startsDigit: number;
  readonly question: number;
  readonly brackets: number;
  readonly dash: number;
}

const STOP = /[.!?]["')\]]{0,3}$/;
const DOTS = /(?:\.\.\.|…)["')\]]{0,2}$/;
const SENTENCE_BREAK = /[.!?]["')]? ["'(]?\p{Lu}/gu;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const DIGIT = /\d/;
const NUMERIC_DATE = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/;
const YEAR = /\b(?:19|20)\d\d\b/;
const AGE = /\b(?:ago|yesterday|today|min(?:ute)?s? read|\d+ ?(?:mins?|hours?|hrs?|days?|weeks?|months?))\b/i;
const NAME = /^\p{Lu}[\p{L}'.-]+(?: (?:\p{Lu}[\p{L}'.-]*|de|van|von|der|bin|al)){1,3}(?:,.{0,40})?$/u;
const ADDRESS = /https?:|www\.|\.(?:com|org|net)\b/i;
const STARTS_DIGIT = /^\d/;
const BRACKETS = /[()[\]]/;
const SPACED_DASH = / - /;

/** Longer lines have no date, name or age that says anything about them. */
const LONGEST_LABEL = 160;
const MOST_INNER_STOPS = 6;
const MOST_REPORTS = 3;

/** Takes the words of a line, lower case, with the bits of its classes; 0 for a word of none. */
export type WordVisitor = (word: string, classes: number) => void;

/** The shape of a line; `visit` is given each of its words. */
export function lineShape({ plain, words }: Pick<DraftBlock, 'plain' | 'words'>, visit: WordVisitor): LineShape {
  const counted = countIn(plain, visit);
  const total = Math.max(1, counted.words);
  const isLabel = plain.length <= LONGEST_LABEL;
  const test = (pattern: RegExp): number => (pattern.test(plain) ? 1 : 0);
  const label = (pattern: RegExp): number => (isLabel && pattern.test(plain) ? 1 : 0);
  const tail = plain.slice(-6);
  const end = (pattern: RegExp): number => (pattern.test(tail) ? 1 : 0);
  const dated = isLabel && ((MONTH.test(plain) && DIGIT.test(plain)) || NUMERIC_DATE.test(plain));
  return {
    words: Math.log1p(words),
    characters: Math.log1p(plain.length),
    wordLength: Math.min(20, plain.length / total),
    stop: end(STOP),
    colon: plain.endsWith(':') ? 1 : 0,
    dots: end(DOTS),
    innerStops: Math.min(MOST_INNER_STOPS, plain.match(SENTENCE_BREAK)?.length ?? 0),
    commas: counted.commas / total,
    capitals: counted.capitals / total,
    digits: counted.digits / Math.max(1, plain.length),
    functionWords: counted.functionWords / total,
    readerWords: counted.readerWords / total,
    selfWords: counted.selfWords / total,
    reportWords: Math.min(MOST_REPORTS, counted.reportWords),
    pageWords: counted.pageWords / total,
    creditWords: counted.creditWords / total,
    date: dated ? 1 + label(YEAR) : 0,
    age: label(AGE),
    name: label(NAME),
    address: test(ADDRESS),
    startsDigit: test(STARTS_DIGIT),
    question: plain.includes('?') ? 1 : 0,
    brackets: test(BRACKETS),
    dash: test(SPACED_DASH),
  };
}

interface WordCounts {
  words: number;
  commas: number;
  digits: number;
  capitals: number;
  functionWords: number;
  readerWords: number;
  selfWords: number;
  reportWords: number;
  pageWords: number;
  creditWords: number;
}

const COMMA = 44;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** One pass over the letters: by codes, because every line of an archive comes through here. */
function countIn(plain: string, visit: WordVisitor): WordCounts {
  const counts: WordCounts = {
    words: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    functionWords: 0,
    readerWords: 0,
    selfWords: 0,
    reportWords: 0,
    pageWords: 0,
    creditWords: 0,
  };
  const lower = plain.toLowerCase();
  // A few capitals have longer small forms; their lines are counted as they stand.
  const folded = lower.length === plain.length ? lower : plain;
  let start = -1;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0;
    if (isDigit(code)) counts.digits++;
    else if (code === COMMA) counts.commas++;
    if (isWordCode(code) || (start >= 0 && (code === APOSTROPHE || code === HYPHEN))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      let end = i;
      while (!isWordCode(plain.charCodeAt(end - 1))) end--;
      countWord(plain, folded, start, end, counts, visit);
      start = -1;
    }
  }
  return counts;
}

function countWord(
  plain: string,
  folded: string,
  start: number,
  end: number,
  counts: WordCounts,
  visit: WordVisitor,
): void {
  counts.words++;
  if (plain.charCodeAt(start) !== folded.charCodeAt(start)) counts.capitals++;
  const word = folded.slice(start, end);
  const classes = wordClasses.get(word) ?? 0;
  visit(word, classes);
  if (classes === 0) return;
  if (classes & FUNCTION_WORD) counts.functionWords++;
  if (classes & READER_WORD) counts.readerWords++;
  if (classes & SELF_WORD) counts.selfWords++;
  if (classes & REPORT_WORD) counts.reportWords++;
  if (classes & PAGE_WORD) counts.pageWords++;
  if (classes & CREDIT_WORD) counts.creditWords++;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters and digits; beyond ASCII whatever is no punctuation, which is near enough for counting. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    (code < 0x3000 || code > 0x303f)
  );
}
