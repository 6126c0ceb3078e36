import { centuryOf, civil, decadeOf, financialYear, monthsFrom, quarterOf, type Stretch, yearOf } from './calendar.js';
import { fullYear, SEASON, YEAR, YEAR_WORDS, yearNumber } from './date-words.js';
import { dateReading, fixed, relative } from './drafts.js';
import { readOrdinal } from './numbers.js';
import { after, before, type DateDraft, END, opening, type ReadContext, type ValueRule } from './rule.js';
import { seasonOf } from './seasons.js';
import { tenseAt } from './tense.js';

const PREFIXED = /\b(?:mid|late|early|post|pre)-$/i;
const IN_OR_BY = /\b(?:in|by)\s$/i;
const CLAUSE_NEXT = /^ (?:s?he|it|was)\b/;
const JOINING_WORD = /\b(?:to|and|or|than|about|around|on|into|not)\s$/i;
const POINTING_WORD = /\b(?:back to|than|prior to|later than|but not|date[sd]? to|after|before)\s$/i;
const WORD_NEXT = /^ [a-z]/i;
const OTHER_KIND_OF_YEAR = /\b(?:financial|fiscal|tax|academic|school|light|leap) $/i;
const YEAR_PREPOSITION = /\b(?:in|since|until|of) $/i;
const ACCOUNTING_WORD = /\b(?:year|budget|season|financial)\b/i;
const PERIOD_BEFORE = /(?:\b(?:in|from|between|of|the|for|during|since|period|years) |\()$/i;
const GLUED_BEFORE = /[\d£$€.,/-]$/;
const PART_HYPHEN_END = /\b(?:mid|late|early)-$/i;
const THE_DECADE = /\bthe (?:(?:early|late|mid)[- ])?$/i;
const THE_DECADE_IN_WORDS = /\bthe (?:(?:early|late|mid|roaring|swinging)[- ])?$/i;

// What comes before a figure that is a year. After the first kind it is one unless something is counted by it.
const STRONG =
  /(?:\b(?:in|since|until|till|during|throughout|early|late|mid|by|year|winter|spring|summer|autumn|back in|ending|ended|beginning|end of|start of|beginning of|middle of|half of|quarter of|part of|class of|summer of|spring of|autumn of|winter of|season of|quarter,|half,)(?: the year| of)?|\b(?:mid|late|early|post|pre)-) ?$/i;
const WEAK =
  /\b(?:of|for|from|to|and|or|the|around|circa|between|after|before|than|through|about|into|on|last in|but not|not|ahead of|our|its|their|his|her|this|a|[a-z]+'s)\s$/i;
const PRECEDING_YEAR = /\b(?:1\d|20)\d\d(?:,? (?:to|and|or|until|till|through) |, ?| ?- ?)$/;
const LIST_LEAD =
  /(?:\b(?:in|since|from|between|during|for|by|of|the|both) |\()(?:[12]\d{3}(?:, | and | or | to |-))*$/i;
const TO_LEAD =
  /\b(?:in|since|from|between|during|for) (?:1\d|20)\d\d(?:,? (?:to|and|or|until|till|through) |, | ?- ?)$/i;
const COUNTS =
  /^ ?(?:-?(?:people|persons|men|women|staff|officers|police|homes|jobs|posts|cases|times|miles|metres|meters|km|kg|kilos|tonnes|tons|feet|ft|acres|hectares|hours|hrs|days|weeks|months|years|yards|litres|pieces|words|words|pages|votes|seats|copies|units|pounds|dollars|euros|percent|per cent|million|billion|children|patients|pupils|students|troops|soldiers|workers|members|others|more|fewer|or so|other|different|new|strong|square|cubic|block|point|points|W|MW|GMT|BST|hours)\b|%|p\b|[ap]m\b|[ap]\.m)/i;
const PLURAL_NEXT =
  /^ (?!(?:olympics|games|elections|accounts|figures|riots|results|was|is|has|census|cuts|olympics|paralympics|reforms|attacks|bombings|protests|championships|finals|awards|sales|riots)\b)[a-z]+s\b/i;
const ENDS_WEAK =
  /^(?:$|[.,;:!?)"'\n\]]| (?:and|or|to|until|but|when|as|after|before|by|with|that|which|who|where|because|if|while|it|he|she|they|we|the|in|at|on|for|from|is|was|were|will|has|had|would|are|alone|[A-Z]))/;
const THE = /\b(?:the|its|their|his|her|our|this|a|[a-z]+'s)\s$/i;
const ACT_OF = /\bAct (?:of )?$/;
const PARENTHESIS = /\($/;
const CLOSES = /^(?:\)|[,;:] )/;
const JOINED = /(?:[\d£$€#@/.:_+=-]|[a-z]\.|\bno\.? |\d )$/i;
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
  if (PARENTHESIS.test(left) && CLOSES.test(right)) return true;
  if (STRONG.test(left)) return !(IN_OR_BY.test(left) && PLURAL_NEXT.test(right) && !CLAUSE_NEXT.test(right));
  if (TO_LEAD.test(left)) return !PLURAL_NEXT.test(right);
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

const year: ValueRule = {
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

const namedYear: ValueRule = {
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

const yearInWords: ValueRule = {
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

const doubleYear: ValueRule = {
  id: 'date/double-year',
  kind: 'date',
  summary: 'Two years as one: the financial or school year 2012/13, 2012-13, 2012-2013.',
  opens: ['figure'],
  pattern: opening(
    '(?<first>(?:19|20)\\d\\d)(?<joint> ?[-/] ?)(?<second>(?:19|20)\\d\\d|\\d\\d)(?![\\d])(?![-/.,:]\\d| ?%)',
  ),
  confidence: 0.85,
  read: (match, context) => {
    const first = Number(match.groups?.['first']);
    const written = match.groups?.['second'] ?? '';
    const second =
      written.length === 4
        ? Number(written)
        : Math.floor(first / 100) * 100 + Number(written) + (Number(written) < first % 100 ? 100 : 0);
    if (JOINED.test(before(context, match.index, 4)) || second <= first) return undefined;
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
      return dateReading(fixed(financialYear(first)));
    }
    const introduced = written.length === 4 || PERIOD_BEFORE.test(before(context, match.index, 12));
    if (!introduced || second - first > 150) return undefined;
    return dateReading(fixed({ from: yearOf(first).from, to: yearOf(second).to, precision: 'span' }));
  },
};

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 0],
]);
const AGE_BEFORE =
  /\b(?:his|her|their|my|our|your|aged|man|woman)(?: (?:in|late|early|mid))?(?:[ -]| to )(?:late |early |mid[- ]?)?$/i;

const decade: ValueRule = {
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

const decadeInWords: ValueRule = {
  id: 'date/decade-in-words',
  kind: 'date',
  summary: 'Ten years by their name: the eighties, the nineteen seventies, the two thousands; not in her thirties.',
  opens: ['decade'],
  pattern: opening(
    `(?:(?<century>nineteen|eighteen|seventeen)[ -])?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)${END}|two thousands${END}`,
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

const century: ValueRule = {
  id: 'date/century',
  kind: 'date',
  summary: 'A hundred years by their number: the 19th century, twenty-first-century.',
  opens: ['figure', 'ordinal'],
  pattern: opening(`(?<nth>(?:1?\\d|2[01])(?:st|nd|rd|th)|[a-z]+(?:[- ][a-z]+)?)(?: {1,2}|-)century${END}`),
  confidence: 0.9,
  read: (match) => {
    const nth = readOrdinal(match.groups?.['nth'] ?? '');
    return nth === undefined || nth < 2 || nth > 22 ? undefined : dateReading(fixed(centuryOf(nth)));
  },
};

function part(code: string, yearOfPart: number): Stretch {
  const nth = Number(code.slice(1));
  return code[0]?.toLowerCase() === 'q' ? quarterOf(yearOfPart, nth) : monthsFrom(yearOfPart, nth * 6 - 5, 6, 'span');
}

const quarterCode: ValueRule = {
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
    return code[0]?.toLowerCase() === 'h'
      ? undefined
      : dateReading(nearestQuarter(Number(code.slice(1)), match, context));
  },
};

const plainQuarter: ValueRule = {
  id: 'date/quarter-in-words',
  kind: 'date',
  summary: 'A quarter by its number, the nearest that the tense allows: the third quarter; not a quarter-final.',
  opens: ['ordinal', 'figure'],
  pattern: opening(
    `(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr)${END}(?!-|s| ?finals?| (?:of|in|century|mile|hour|pounder))`,
  ),
  confidence: 0.7,
  read: (match, context) => {
    const nth = readOrdinal(match.groups?.['nth'] ?? '');
    return nth === undefined ? undefined : dateReading(nearestQuarter(nth, match, context));
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

const seasonYear: ValueRule = {
  id: 'date/season-year',
  kind: 'date',
  summary: 'A season and its year: summer 2012, the winter of 2010/11.',
  opens: ['season'],
  pattern: opening(`(?<season>${SEASON})(?:,? (?:of )?)(?<year>${YEAR})(?:[/-]\\d\\d(?!\\d))?${END}`),
  confidence: 0.92,
  read: (match) => dateReading(fixed(seasonOf(match.groups?.['season'] ?? '', Number(match.groups?.['year'])))),
};

/** Dates that are written out, from the quarter upwards. */
export const yearRules: readonly ValueRule[] = [
  doubleYear,
  quarterCode,
  plainQuarter,
  seasonYear,
  decade,
  decadeInWords,
  century,
  namedYear,
  yearInWords,
  year,
];
