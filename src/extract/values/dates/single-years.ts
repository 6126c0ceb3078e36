import {
  BEFORE_SHORT_YEARS,
  BEFORE_YEARS,
  BEHIND_YEARS,
  COUNTED_THINGS,
  COUNTING_ADJECTIVES,
  MAY_BE_BEFORE_YEARS,
  UNCOUNTED_WORDS_IN_S,
} from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { yearOf } from './calendar.js';
import { YEAR, YEAR_WORDS, yearNumber } from './date-words.js';
import { dateReading, fixed } from './drafts.js';

const PREFIXED = /\b(?:mid|late|early|post|pre)-$/i;

const IN_OR_BY = /\b(?:in|by)\s$/i;

const CLAUSE_NEXT = /^ (?:s?he|it|was)\b/;

const JOINING_WORD = /\b(?:to|and|or|than|about|around|on|into|not)\s$/i;

const POINTING_WORD = /\b(?:back to|than|prior to|later than|but not|date[sd]? to|after|before)\s$/i;

const WORD_NEXT = /^ [a-z]/i;

const OTHER_KIND_OF_YEAR = /\b(?:financial|fiscal|tax|academic|school|light|leap|new) $/i;

const YEAR_PREPOSITION = /\b(?:in|since|until|of) $/i;

// What comes before a figure that is a year. After the first kind it is one unless something is counted by it.
const STRONG = new RegExp(
  String.raw`(?:\b${anyOf(BEFORE_YEARS)}(?: the year| of)?|\b(?:mid|late|early|post|pre)-) ?$`,
  'i',
);

const WEAK = new RegExp(String.raw`\b(?:${anyOf(MAY_BE_BEFORE_YEARS)}|[a-z]+'s)\s$`, 'i');

const PRECEDING_YEAR = /\b(?:1\d|20)\d\d(?:,? (?:to|and|or|until|till|through) |, ?| ?- ?)$/;

const LIST_LEAD =
  /(?:\b(?:in|since|from|between|during|for|by|of|the|both) |\()(?:[12]\d{3}(?:, | and | or | to |-))*$/i;

const TO_LEAD =
  /\b(?:in|since|from|between|during|for) (?:1\d|20)\d\d(?:,? (?:to|and|or|until|till|through) |, | ?- ?)$/i;

/** `from 3 May 1984 to`: a full date opens what a year ends. */
const DATE_LEAD =
  /\b(?:from|between|since) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? (?:1\d|20)\d\d,? (?:to|and|until|till|through) $/;
/** `an independent 2009 report`. */
const ADJECTIVE = new RegExp(
  String.raw`\b(?:an?|the|his|her|its|their|our|this|that|[a-z]+'s) (?!${anyOf(COUNTING_ADJECTIVES)} )[a-z][a-z-]{2,} $`,
  'i',
);
const OWNS = /^'s [a-z]/;
const MODERN = /^(?:19[5-9]|20[0-4])\d$/;
const SINGULAR_NEXT = /^ [a-z]{3,}(?:[^s\W]|ss|us|is)\b/;

const COUNTS = new RegExp(String.raw`^ ?(?:-?${anyOf(COUNTED_THINGS)}\b|%|p\b|[ap]m\b|[ap]\.m)`, 'i');

const PLURAL_NEXT = new RegExp(String.raw`^ (?!${anyOf(UNCOUNTED_WORDS_IN_S)}\b)[a-z]+(?<![sui])s\b`, 'i');

const ENDS_WEAK = new RegExp(String.raw`^(?:$|[.,;:!?)"'\n\]]| (?:[A-Z]|${anyOf(BEHIND_YEARS)}))`);

const THE = /\b(?:the|its|their|his|her|our|this|a|[a-z]+'s)\s$/i;

const ACT_OF = /\bAct (?:of )?$/;

const PARENTHESIS = /\($/;

const LIST_END = /[A-Za-z], $/;
const CLOSED = /^\)/;
const CLOSES = /^(?:\)|[,;:] )/;

/** What before a figure makes it a part of something longer. */
export const JOINED: RegExp = /(?:[\d£$€#@/.:_+=-]|[a-z]\.|\bno\.? |\d )$/i;

const FOLLOWED = /^(?:[\d/_@:]|[.,:]\d|-\d| ?- ?\d{1,3}(?!\d)|\/\d)/;

/** Whether the words around a figure make it a year and no number of things. */
function isYear(start: number, end: number, context: ReadContext): boolean {
  const left = before(context, start, 40);
  const right = after(context, end, 28);
  if (
    (JOINED.test(left.slice(-4)) && !PREFIXED.test(left) && !PRECEDING_YEAR.test(left)) ||
    FOLLOWED.test(right) ||
    COUNTS.test(right)
  )
    return false;
  if (ACT_OF.test(left)) return false;
  // `1989's budget`
  if (OWNS.test(right) && MODERN.test(context.text.slice(start, end))) return true;
  if (PARENTHESIS.test(left) && CLOSES.test(right)) return true;
  if (LIST_END.test(left) && CLOSED.test(right)) return true;
  if (STRONG.test(left)) return !(IN_OR_BY.test(left) && PLURAL_NEXT.test(right) && !CLAUSE_NEXT.test(right));
  if (TO_LEAD.test(left) || DATE_LEAD.test(left)) return !PLURAL_NEXT.test(right);
  if (ADJECTIVE.test(left) && MODERN.test(context.text.slice(start, end)) && SINGULAR_NEXT.test(right)) return true;
  if (!WEAK.test(left)) return false;
  // `from 1200 to 1500 people`: what is written like a number may be one; nobody counts 1997 things in a story.
  const year = Number(context.text.slice(start, end));
  if (year < 1700 || year > 2100) return false;
  if (JOINING_WORD.test(left)) {
    return PRECEDING_YEAR.test(left) ? LIST_LEAD.test(left) : POINTING_WORD.test(left) && !PLURAL_NEXT.test(right);
  }
  if (THE.test(left)) return WORD_NEXT.test(right) && !PLURAL_NEXT.test(right);
  return ENDS_WEAK.test(right) || !PLURAL_NEXT.test(right);
}

export const year: ValueRule = {
  id: 'date/year',
  kind: 'date',
  summary: 'A year that its neighbours show to be one: in 2012, (2005), the 1969 White Paper; not 2000 homes.',
  opens: ['figure'],
  pattern: opening(`(?<year>${YEAR})(?: (?:AD|CE|A\\.D\\.))?${END}`),
  confidence: 0.9,
  read: (match, context) => {
    if (!isYear(match.index, match.index + match[0].length, context)) return undefined;
    const number = Number(match.groups?.['year']);
    return dateReading(fixed(yearOf(number), { year: number }));
  },
};

const SHORT_BEFORE = new RegExp(String.raw`\b${anyOf(BEFORE_SHORT_YEARS)} '$`, 'i');
const SHORT_ENDS = /^(?:$|[.,;:!?)"\n]| [a-z(])/i;

export const shortYear: ValueRule = {
  id: 'date/short-year',
  kind: 'date',
  summary: "A year cut to two digits: in '98, the class of '92.",
  opens: ['figure'],
  pattern: opening(`\\d\\d${END}`),
  confidence: 0.75,
  read: (match, context) => {
    if (!SHORT_BEFORE.test(before(context, match.index, 10)) || !SHORT_ENDS.test(after(context, match.index + 2, 2)))
      return undefined;
    const number = yearNumber(match[0]);
    return number === undefined
      ? undefined
      : dateReading(fixed(yearOf(number), { year: number }), { start: match.index - 1 });
  },
};

export const namedYear: ValueRule = {
  id: 'date/named-year',
  kind: 'date',
  summary: 'A year called one: year 2012, calendar year 2010.',
  opens: ['unit'],
  pattern: opening(`year (?<year>\\d{3,4}|${YEAR_WORDS})(?!\\d|[-/]\\d)${END}`),
  confidence: 0.9,
  read: (match, context) => {
    const written = match.groups?.['year'] ?? '';
    const number = written.length === 3 ? Number(written) : yearNumber(written);
    if (number === undefined || number > 2200 || OTHER_KIND_OF_YEAR.test(before(context, match.index, 12)))
      return undefined;
    return dateReading(fixed(yearOf(number), { year: number }));
  },
};

export const yearInWords: ValueRule = {
  id: 'date/year-in-words',
  kind: 'date',
  summary: 'A year in words after a preposition: in nineteen eighty-four, since two thousand and ten.',
  opens: ['decade', 'ordinal', 'number-word'],
  pattern: opening(`(?:${YEAR_WORDS}|one thousand (?:[a-z]+ hundred)(?: and)? [a-z]+(?:[ -][a-z]+)?)${END}`),
  confidence: 0.7,
  read: (match, context) => {
    if (
      !YEAR_PREPOSITION.test(before(context, match.index, 8)) ||
      COUNTS.test(after(context, match.index + match[0].length, 16))
    )
      return undefined;
    const number = yearNumber(match[0]);
    return number === undefined || number < 1000 || number > 2100
      ? undefined
      : dateReading(fixed(yearOf(number), { year: number }));
  },
};
