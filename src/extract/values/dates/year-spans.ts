import { DECADES, THINGS_OF_QUARTERS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { readOrdinal } from '../numbers.js';
import { after, before, type DateDraft, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { centuryOf, civil, decadeOf, financialYear, monthsFrom, quarterOf, type Stretch, yearOf } from './calendar.js';
import { PERIOD_BEFORE } from './date-match.js';
import { fullYear, SEASON, YEAR } from './date-words.js';
import { dateReading, fixed, relative } from './drafts.js';
import { seasonOf } from './seasons.js';
import { JOINED } from './single-years.js';
import { tenseAt } from './tense.js';

const ACCOUNTING_WORD = /\b(?:year|budget|season|financial)\b/i;

const GLUED_BEFORE = /[\d£$€.,/-]$/;

const PART_HYPHEN_END = /\b(?:mid|late|early)-$/i;

const THE_DECADE = /\bthe (?:(?:early|late|mid)[- ])?$/i;

const THE_DECADE_IN_WORDS = /\bthe (?:(?:early|late|mid|roaring|swinging)[- ])?$/i;

export const doubleYear: ValueRule = {
  id: 'date/double-year',
  kind: 'date',
  summary: 'Two years as one: the financial or school year 2012/13, 2012-13, 2012-2013.',
  opens: ['figure'],
  pattern: opening(
    '(?<first>(?:1[5-9]|20)\\d\\d)(?<joint> ?[-/] ?)(?<second>(?:1[5-9]|20)\\d\\d|\\d\\d?)(?![\\d])(?![-/.,:]\\d| ?%)',
  ),
  confidence: 0.85,
  read: (match, context) => {
    const first = Number(match.groups?.['first']);
    const written = match.groups?.['second'] ?? '';
    const second =
      written.length === 4
        ? Number(written)
        : written.length === 1
          ? first - (first % 10) + Number(written) + (Number(written) < first % 10 ? 10 : 0)
          : Math.floor(first / 100) * 100 + Number(written) + (Number(written) < first % 100 ? 100 : 0);
    if (JOINED.test(before(context, match.index, 4)) || second <= first) return undefined;
    if (written.length === 1 && (second !== first + 1 || (match.groups?.['joint'] ?? '').length > 1)) return undefined;
    if (second === first + 1) {
      // `2012-13` is an accounting year unless the text calls it a span of two.
      if (
        match.groups?.['joint'] === '-' &&
        written.length === 4 &&
        !ACCOUNTING_WORD.test(before(context, match.index, 24) + after(context, match.index + match[0].length, 24))
      ) {
        return dateReading({
          stretch: { from: yearOf(first).from, to: yearOf(second).to, precision: 'span' },
          precision: 'span',
          relative: false,
          parts: { year: first },
        });
      }
      return dateReading(fixed(runningYear(first, after(context, match.index + match[0].length, 16))));
    }
    const introduced = written.length === 4 || PERIOD_BEFORE.test(before(context, match.index, 12));
    if (!introduced || second - first > 150) return undefined;
    return dateReading(fixed({ from: yearOf(first).from, to: yearOf(second).to, precision: 'span' }));
  },
};

const SPORTS_SEASON = /^ (?:[a-z]+ )?(?:season|campaign)\b/i;
const SCHOOL_YEAR = /^ (?:academic|school)\b/i;

/** The twelve months that two years joined name: of a season the ten from August, of a school from September, else accounts. */
function runningYear(first: number, right: string): Stretch {
  if (SPORTS_SEASON.test(right)) return monthsFrom(first, 8, 10, 'span');
  return SCHOOL_YEAR.test(right) ? monthsFrom(first, 9, 12, 'year') : financialYear(first);
}

const AGE_BEFORE =
  /\b(?:his|her|their|my|our|your|aged|man|woman)(?: (?:in|late|early|mid))?(?:[ -]| to )(?:late |early |mid[- ]?)?$/i;

export const decade: ValueRule = {
  id: 'date/decade',
  kind: 'date',
  summary: "Ten years by their figures: the 1970s, '80s, the 70's; not a man in his 40s.",
  opens: ['figure'],
  pattern: opening(`(?<full>1\\d\\d0|20\\d0)(?:'?s| s)${END}|(?<short>[2-9]0|00)'?s${END}`),
  confidence: 0.9,
  read: (match, context) => {
    const left = before(context, match.index, 24);
    const { full, short } = match.groups ?? {};
    if (AGE_BEFORE.test(left) || GLUED_BEFORE.test(left.replace(PART_HYPHEN_END, ''))) return undefined;
    if (full !== undefined) {
      const first = Number(full);
      return dateReading(fixed(first % 100 === 0 && first !== 2000 ? centuryOf(first / 100 + 1) : decadeOf(first)));
    }
    const quoted = left.endsWith("'");
    if (!quoted && !THE_DECADE.test(left)) return undefined;
    const tens = Number(short);
    return dateReading(fixed(decadeOf((tens < 20 ? 2000 : 1900) + tens)), quoted ? { start: match.index - 1 } : {});
  },
};

export const decadeInWords: ValueRule = {
  id: 'date/decade-in-words',
  kind: 'date',
  summary: 'Ten years by their name: the eighties, the nineteen seventies, the two thousands; not in her thirties.',
  opens: ['decade'],
  pattern: opening(
    `(?:(?<century>nineteen|eighteen|seventeen)[ -])?(?<tens>${anyOf(DECADES.keys())})${END}|two thousands${END}`,
  ),
  confidence: 0.8,
  read: (match, context) => {
    const left = before(context, match.index, 24);
    if (!THE_DECADE_IN_WORDS.test(left) || AGE_BEFORE.test(left)) return undefined;
    const tens = DECADES.get((match.groups?.['tens'] ?? 'noughties').toLowerCase()) ?? 0;
    const century = match.groups?.['century']?.toLowerCase();
    const base = century === 'eighteen' ? 1800 : century === 'seventeen' ? 1700 : tens === 0 ? 2000 : 1900;
    return dateReading(fixed(decadeOf(base + tens)));
  },
};

export const century: ValueRule = {
  id: 'date/century',
  kind: 'date',
  summary: 'A hundred years by their number: the 19th century, twenty-first-century.',
  opens: ['figure', 'ordinal'],
  needs: ['century'],
  pattern: opening(`(?<nth>(?:1?\\d|2[01])(?:st|nd|rd|th)|[a-z]+(?:[- ][a-z]+)?)(?: {1,2}|-)century${END}`),
  confidence: 0.9,
  read: (match) => {
    const nth = readOrdinal(match.groups?.['nth'] ?? '');
    return nth === undefined || nth < 2 || nth > 22 ? undefined : dateReading(fixed(centuryOf(nth)));
  },
};

/** The quarter or half of a year that a code names. */
export function part(code: string, yearOfPart: number): Stretch {
  const nth = Number(code.slice(1));
  return code[0]?.toLowerCase() === 'q' ? quarterOf(yearOfPart, nth) : monthsFrom(yearOfPart, nth * 6 - 5, 6, 'span');
}

const LINE_START = /(?:^|\n)$/;
const QUESTION_NEXT = /^(?:[.:)]|[ -]+["']?[A-Z])/;

export const quarterCode: ValueRule = {
  id: 'date/quarter-code',
  kind: 'date',
  summary: 'A quarter or half by its code: Q3 2012, 2018Q4, H1 2016; alone the nearest one.',
  opens: ['quarter', 'figure'],
  pattern: opening(
    `(?<code>Q[1-4]|H[12])(?:(?:,? | of |-|/)?(?:(?<year>${YEAR})|'(?<short>\\d\\d)))?${END}|(?<year2>${YEAR})[ /-]?(?<code2>Q[1-4]|H[12])${END}`,
  ),
  confidence: 0.92,
  read: (match, context) => {
    const code = match.groups?.['code'] ?? match.groups?.['code2'] ?? '';
    const short = match.groups?.['short'];
    const written = match.groups?.['year'] ?? match.groups?.['year2'];
    if (written !== undefined || short !== undefined)
      return dateReading(fixed(part(code, written === undefined ? fullYear(Number(short)) : Number(written))));
    // `Q1 Chair: Thank you for coming.` numbers a question.
    const isQuestion =
      LINE_START.test(before(context, match.index, 2)) &&
      QUESTION_NEXT.test(after(context, match.index + match[0].length, 4));
    return code[0]?.toLowerCase() === 'h' || isQuestion
      ? undefined
      : dateReading(nearestQuarter(Number(code.slice(1)), match, context));
  },
};

const OF_A_QUARTER = anyOf(THINGS_OF_QUARTERS);

export const plainQuarter: ValueRule = {
  id: 'date/quarter-in-words',
  kind: 'date',
  summary:
    'A quarter by its number, of its year or the nearest that the tense allows: the third quarter, fourth quarter 2008; not a quarter-final.',
  opens: ['ordinal', 'figure'],
  needs: ['quarter', 'qtr'],
  pattern: opening(
    `(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: |-(?=(?:quarter|qtr)(?:,? [12]|(?: [a-z]+)? ${OF_A_QUARTER}\\b)))(?:quarter|qtr)(?:,? (?<year>${YEAR}))?${END}(?!-|s| ?finals?| (?:of|in|century|mile|hour|pounder))`,
  ),
  confidence: 0.7,
  read: (match, context) => {
    const nth = readOrdinal(match.groups?.['nth'] ?? '');
    if (nth === undefined) return undefined;
    const written = match.groups?.['year'];
    if (written !== undefined)
      return dateReading(fixed(quarterOf(Number(written), nth), { quarter: nth, year: Number(written) }));
    return dateReading(nearestQuarter(nth, match, context));
  },
};

/** The quarter next to the publication on the side that the tense allows, without one the last that has begun. */
function nearestQuarter(nth: number, match: RegExpExecArray, context: ReadContext): DateDraft {
  const { published } = context;
  const parts = { quarter: nth };
  if (published === undefined) return relative(undefined, 'quarter', parts);
  const tense = tenseAt(match.index, match.index + match[0].length, context);
  const own = civil(published).year;
  const here = quarterOf(own, nth);
  const shift = tense === 'future' && here.to < published ? 1 : tense !== 'future' && here.from > published ? -1 : 0;
  return relative(quarterOf(own + shift, nth), 'quarter', parts);
}

export const seasonYear: ValueRule = {
  id: 'date/season-year',
  kind: 'date',
  summary: 'A season and its year: summer 2012, the winter of 2010/11.',
  opens: ['season'],
  pattern: opening(`(?<season>${SEASON})(?:,? (?:of )?)(?<year>${YEAR})(?:[/-]\\d\\d(?!\\d))?${END}`),
  confidence: 0.92,
  read: (match) => dateReading(fixed(seasonOf(match.groups?.['season'] ?? '', Number(match.groups?.['year'])))),
};
