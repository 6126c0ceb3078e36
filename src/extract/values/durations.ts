import { FIGURE, NUMBER_WORDS, readNumber, round } from './numbers.js';
import { after, before, END, opening, type ReadContext, type Reading, type ValueRule } from './rule.js';

const AGO = /^ ago\b/i;
const BETWEEN = /\bbetween (?:about |around )?$/i;
const SECOND_IN_ORDER = /^(?:-| (?:half|place|goal|term|homes?))/i;
const SPACED_ONE_DAY = /^[ ]one day/i;
const SOME_DAY_AFTER = /^ (?:on|at|after|when|in|i|he|she|they|we|the|last|next|this)\b|^,/i;
const PLAIN_COUNT = /^(?:half|three|two)$/i;
const OF_NEXT = /^ (?:of|in)\b/;
const ALL_CAPITALS = /^[A-Z]{3}/;
const CAPITAL = /^[A-Z]/;
const HALF_OF_MORE = /\b(?:and a|and|first|second|the|last|next|other|interim|[a-z]+-) ?$/i;
const FIGURE_BEFORE = /\d[- ]$/;
const PUNISHED_AFTER = /^(?:'s)? (?:in (?:prison|jail|custody)|behind bars|long|suspended|imprisonment)\b/i;
const TIME_AWAY = /^ (?:of (?:work|their|his|her|my|our|talks|[a-z]+ing)|after|at|from|off|before)\b/i;
const PART_PREPOSITION = /\b(?:of|in|times|once|twice|to) $/i;
const PART_BEFORE = /\b(?:end|part|rest|times|course|days?|weeks?|months?|hours?|half|once|twice) (?:of|in) $/i;
const POINT_AFTER = /^(?:-|'s time|s time)/;
const PLURAL_END = /s$/i;
const POINT_IN_TIME_AFTER = /^(?: ago| later|'s time| earlier)/;
const RATE_BEFORE = /\d (?:per cent |percent )?$|\b(?:once|twice|times|per|every|[£$€][\d.,]+[a-z]*) $/i;
const HYPHEN_BEFORE = /-$/;
const ONE_OF_MANY = /\b(?:the|first|that|this|its|at) $/i;

interface Unit {
  /** Letter of ISO 8601, after `T` for parts of a day. */
  readonly letter: string;
  readonly clock: boolean;
  /** How many of the letter's unit one is worth. */
  readonly worth: number;
  /** A smaller unit for fractions, and how many of it one is. */
  readonly fraction: readonly [letter: string, count: number, clock: boolean];
}

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', { letter: 'S', clock: true, worth: 1, fraction: ['S', 1, true] }],
  ['minute', { letter: 'M', clock: true, worth: 1, fraction: ['S', 60, true] }],
  ['hour', { letter: 'H', clock: true, worth: 1, fraction: ['M', 60, true] }],
  ['day', { letter: 'D', clock: false, worth: 1, fraction: ['H', 24, true] }],
  ['weekend', { letter: 'D', clock: false, worth: 1, fraction: ['D', 1, false] }],
  ['week', { letter: 'W', clock: false, worth: 1, fraction: ['D', 7, false] }],
  ['fortnight', { letter: 'W', clock: false, worth: 2, fraction: ['D', 14, false] }],
  ['month', { letter: 'M', clock: false, worth: 1, fraction: ['D', 30, false] }],
  ['quarter', { letter: 'M', clock: false, worth: 3, fraction: ['M', 3, false] }],
  ['year', { letter: 'Y', clock: false, worth: 1, fraction: ['M', 12, false] }],
  ['decade', { letter: 'Y', clock: false, worth: 10, fraction: ['Y', 10, false] }],
  ['century', { letter: 'Y', clock: false, worth: 100, fraction: ['Y', 100, false] }],
  ['millennium', { letter: 'Y', clock: false, worth: 1000, fraction: ['Y', 1000, false] }],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'],
  ['y', 'year'],
  ['mth', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['night', 'day'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['sec', 'second'],
  ['centurie', 'century'],
  ['millennia', 'millennium'],
]);

const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:um|a)|yrs?|wks?|mths?)';
const LONG_UNIT = '(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))';

function unitOf(text: string): Unit | undefined {
  const word = text.toLowerCase();
  const name = word.length > 1 ? word.replace(PLURAL_END, '') : word;
  return UNITS.get(SHORT.get(name) ?? name);
}

/** So many units in ISO 8601, a fraction in the next smaller unit: 2.5 years are P2Y6M, half an hour PT30M. */
interface Length {
  readonly date: string;
  readonly time: string;
}

function lengthOf(count: number, unit: Unit): Length {
  const whole = Math.floor(count * unit.worth + 1e-9);
  const rest = round(count * unit.worth - whole);
  const own = whole > 0 || rest === 0 ? `${whole}${unit.letter}` : '';
  const [letter, size, clock] = unit.fraction;
  const part =
    rest === 0
      ? ''
      : unit.worth > 1 && letter === unit.letter
        ? `${round(rest)}${letter}`
        : `${round((rest / unit.worth) * size)}${letter}`;
  const joined = own === '' || letter !== unit.letter ? '' : `${round(count * unit.worth)}${unit.letter}`;
  if (rest !== 0 && joined) return unit.clock ? { date: '', time: joined } : { date: joined, time: '' };
  return {
    date: (unit.clock ? '' : own) + (clock ? '' : part),
    time: (unit.clock ? own : '') + (clock ? part : ''),
  };
}

function iso(lengths: readonly Length[]): string {
  const date = lengths.map((length) => length.date).join('');
  const time = lengths.map((length) => length.time).join('');
  return `P${date}${time && `T${time}`}`;
}

function duration(value: string, place: { start?: number; end?: number } = {}): Reading {
  return { kind: 'duration', value: { value }, ...place };
}

function counted(text: string): number | undefined {
  const word = text.toLowerCase();
  return word === 'a' || word === 'an' || word === 'another' ? 1 : readNumber(text);
}

const AGE_AFTER =
  /^(?:[- ]olds?\b| of age\b|(?:'|s')? of age|(?:[- ]|-and-[a-z]+[- ])old\b| years? old| younger\b| older\b)/i;
const AGED_BEFORE = /\b(?:aged?|age of|turn(?:s|ed|ing)?)(?: (?:about|around|over|under|just|only|between))? $/i;
const AGO_AFTER = /^ (?:ago|before|earlier)\b/i;
const RECURRING = /\b(?:every|each|per|once|twice|times) (?:other )?$/i;
const PART_OF_FIGURE = /(?:[\d£$€][.,:/-]?|[./#])$/;
// A capital after the count makes it a name: `Three Days of the Condor`.
const NTH = /^ (?:of (?:the )?(?:the )?(?:week|month|year)\b)/i;

/** Whether a length is none: an age, a date in disguise, every so often. */
function isOther(start: number, end: number, context: ReadContext): boolean {
  const left = before(context, start, 24);
  const right = after(context, end, 16);
  return (
    AGE_AFTER.test(right) ||
    AGED_BEFORE.test(left) ||
    RECURRING.test(left) ||
    PART_OF_FIGURE.test(left.slice(-2)) ||
    AGO.test(right)
  );
}

const COUNT = `(?:${FIGURE}|${NUMBER_WORDS})`;
const AND_A_HALF = '(?: and an? (?<half>half|quarter)| and (?<half2>half))?';
const MORE = `(?:(?:,? and |,? |-)(?<more>${FIGURE}|${NUMBER_WORDS}|an?)[ -]?(?<unit2>${UNIT})${END}(?:(?:,? and |,? )(?<most>${FIGURE}|${NUMBER_WORDS}|an?)[ -]?(?<unit3>${UNIT})${END})?(?:(?:,? and |,? )(?<last>${FIGURE}|${NUMBER_WORDS})[ -]?(?<unit4>${UNIT})${END})?)?`;

const lengthRange: ValueRule = {
  id: 'duration/range',
  kind: 'duration',
  summary: 'A range of lengths: 12-18 months, two to three years, between 6 and 8 weeks.',
  opens: ['figure', 'number-word'],
  pattern: opening(
    `(?<low>${COUNT})(?:[ -]?(?<lowUnit>${UNIT}))?(?<joint> ?- ?|-to-| to | and | or )(?<high>${COUNT})[ -]?(?<unit>${UNIT})${END}`,
  ),
  confidence: 0.95,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const unit = unitOf(groups['unit'] ?? '');
    const lowUnit = groups['lowUnit'] === undefined ? unit : unitOf(groups['lowUnit']);
    const low = readNumber(groups['low'] ?? '');
    const high = readNumber(groups['high'] ?? '');
    if (!unit || !lowUnit || low === undefined || high === undefined || (unit === lowUnit && low >= high))
      return undefined;
    if (isOther(match.index, match.index + match[0].length, context)) return undefined;
    const joint = groups['joint'] ?? '';
    if (joint.includes('and') && !BETWEEN.test(before(context, match.index, 16))) return undefined;
    // `5 to 10 years`; but `2012-13 months` and `24-7 days` are none.
    if (low > 1900) return undefined;
    return duration(`${iso([lengthOf(low, lowUnit)])}/${iso([lengthOf(high, unit)])}`);
  },
};

const length: ValueRule = {
  id: 'duration/length',
  kind: 'duration',
  summary: 'A number of units: 10 years, seven-year, four month, two years and three months, one and a half hours.',
  opens: ['figure', 'number-word'],
  pattern: opening(
    `(?<count>${FIGURE}|${NUMBER_WORDS})(?:(?: |-)?(?:additional|extra|more|full|whole|further|consecutive|straight|successive|long|calendar|working|business) | of an? | of |[ -])?(?<unit>${UNIT})(?:${END}|(?=long\\b))${AND_A_HALF}(?<tail>${MORE})`,
  ),
  confidence: 0.95,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const count = readNumber(groups['count'] ?? '');
    const unit = unitOf(groups['unit'] ?? '');
    const tail = tailOf(match, unit);
    const end = match.index + match[0].length - (tail ? 0 : (groups['tail'] ?? '').length);
    if (count === undefined || !unit || isOther(match.index, end, context)) return undefined;
    const word = (groups['unit'] ?? '').toLowerCase();
    if (isNoLength(groups['count'] ?? '', word, match.index, end, context)) return undefined;
    const half = groups['half']?.toLowerCase() === 'quarter' ? 0.25 : groups['half'] || groups['half2'] ? 0.5 : 0;
    return duration(inOrder([lengthOf(count + half, unit), ...(tail ?? [])]), { end });
  },
};

/**
 * The smaller units that follow a length (`two years and three months`); undefined where what follows is a length of
 * its own: `for two years and a two year order`, `16 hours a week`.
 */
function tailOf(match: RegExpExecArray, first: Unit | undefined): Length[] | undefined {
  const groups = match.groups ?? {};
  const lengths: Length[] = [];
  let size = first && sizeOf(first);
  for (const [number, name] of [
    [groups['more'], groups['unit2']],
    [groups['most'], groups['unit3']],
    [groups['last'], groups['unit4']],
  ]) {
    if (number === undefined || name === undefined) continue;
    const unit = unitOf(name);
    const count = counted(number);
    if (!unit || count === undefined || size === undefined) return undefined;
    const ascending = sizeOf(unit) > size && FIGURE_START.test(number) && !(groups['tail'] ?? '').includes('and');
    if (LEADING_ARTICLE.test(number) || (sizeOf(unit) >= size && !ascending)) return undefined;
    size = sizeOf(unit);
    lengths.push(lengthOf(count, unit));
  }
  return lengths;
}
const FIGURE_START = /^\d/;
const LEADING_ARTICLE = /^an?\b/i;

function sizeOf(unit: Unit): number {
  return (unit.clock ? 0 : 10) + (unit.clock ? 'SMH' : 'DWMY').indexOf(unit.letter);
}

const ORDER = 'YMWDHMS';

/** `2 days 1 month` is written P1M2D. */
function inOrder(lengths: readonly Length[]): string {
  const rank = (length: Length): number => (length.date ? ORDER.indexOf(length.date.slice(-1)) : 10);
  return iso([...lengths].sort((a, b) => rank(a) - rank(b)));
}

const ONE = /^one$/i;
const SOME_DAY =
  /(?:^|[.!?"'\n] ?|\b(?:and|but|that|hope|hopes|could|might|may|would|will|dreams?|dreamed|wants? to|if|from|until) )$/i;

function isNoLength(count: string, unit: string, start: number, end: number, context: ReadContext): boolean {
  const left = before(context, start, 24);
  const right = after(context, end, 24);
  // `two second-half goals`, `one second`: the ordinal; `20 minutes` of a council are its record.
  if (unit === 'second' && SECOND_IN_ORDER.test(right)) return true;
  // `one day` without a frame is some day.
  if (
    ONE.test(count) &&
    unit === 'day' &&
    SPACED_ONE_DAY.test(` ${context.text.slice(start, end)}`) &&
    SOME_DAY.test(left)
  )
    return true;
  if (ONE.test(count) && unit === 'day' && SOME_DAY_AFTER.test(right)) return true;
  if (unit === 'quarter' || unit === 'quarters')
    return PLAIN_COUNT.test(count) && !OF_NEXT.test(right) ? false : !FIGURE_START.test(count);
  // `Year 10 days`: a school year; `24 Hours` as a title.
  if (
    CAPITAL.test(context.text.slice(end - unit.length, end)) &&
    !ALL_CAPITALS.test(context.text.slice(start, end)) &&
    CAPITAL.test(context.text.slice(start, end))
  )
    return true;
  return NTH.test(right) && ONE.test(count);
}

const shortLength: ValueRule = {
  id: 'duration/abbreviated',
  kind: 'duration',
  summary: 'A figure with a unit cut to its letter: 3h, 10D.',
  opens: ['figure'],
  pattern: opening('(?<count>\\d{1,3}(?:\\.\\d{1,2})?)(?: ?(?<unit>h)|(?<unit2>D))(?![A-Za-z0-9.:])'),
  confidence: 0.7,
  read: (match, context) => {
    if (
      isOther(match.index, match.index + match[0].length, context) ||
      AGO_AFTER.test(after(context, match.index + match[0].length, 12))
    )
      return undefined;
    const unit = unitOf(match.groups?.['unit'] ?? match.groups?.['unit2'] ?? '');
    return unit && duration(iso([lengthOf(Number(match.groups?.['count']), unit)]));
  },
};

const half: ValueRule = {
  id: 'duration/half',
  kind: 'duration',
  summary:
    'A half or quarter of a unit: half an hour, a quarter of a century, half-day; not the first half year results.',
  opens: ['number-word', 'article', 'whole', 'figure'],
  pattern: opening(
    `(?<part>half|(?:a )?quarter of|three[- ]quarters of|quarter of|1/2|a half)(?: an? |-an-|-a-|[ -])(?<unit>seconds?|minutes?|hours?|days?|months?|years?|decade|century|h|weeks?)${END}`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const unit = unitOf(match.groups?.['unit'] ?? '');
    const part = (match.groups?.['part'] ?? '').toLowerCase();
    const left = before(context, match.index, 16);
    if (!unit || HALF_OF_MORE.test(left) || FIGURE_BEFORE.test(left)) return undefined;
    const count = part.startsWith('three') ? 0.75 : part.includes('quarter') ? 0.25 : 0.5;
    return duration(iso([lengthOf(count, unit)]));
  },
};

const LASTING =
  /\b(?:for|within|than|over|nearly|almost|about|around|just|only|under|least|spen[dt]s?|spending|lasts?|lasted|lasting|takes?|took|taking|taken|after|in|of|to|wait(?:s|ed|ing)?|serv(?:e|es|ed|ing)|half|another|whole|full|entire|barely|some|most|within|maximum|minimum|jailed|sentenced to|inside|exactly|be) $/i;
const SINGLE_OFF =
  /^ (?:ago|later|earlier|before|after|from|hence|at|off|when|on which|that|to remember|time|beforehand|early|old|out|of|like)\b/i;

const aUnit: ValueRule = {
  id: 'duration/a-unit',
  kind: 'duration',
  summary:
    'One unit with its article where something lasts it: for a year, in a decade, more than an hour; not £7m a year.',
  opens: ['article', 'whole'],
  pattern: opening(
    `(?<article>an?|another)(?: (?:full|whole|further|extra|additional|business|working))? (?<unit>${LONG_UNIT}|minute)(?: and a (?<half>half|quarter)| and (?<half2>half))?(?<more>,? and (?<count>${COUNT}) (?<unit2>${UNIT}))?${END}`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const left = before(context, match.index, 24);
    const right = after(context, end, 16);
    const another = groups['article']?.toLowerCase() === 'another';
    const framed =
      another ||
      LASTING.test(left) ||
      groups['half'] !== undefined ||
      groups['half2'] !== undefined ||
      groups['more'] !== undefined;
    const punished = PUNISHED_AFTER.test(right);
    if (!framed && !punished) return undefined;
    if (SINGLE_OFF.test(right) && !TIME_AWAY.test(right)) return undefined;
    // `£5 an hour` and `35 hours of work a week` count by the unit; `of a year` is part of one.
    if (PART_PREPOSITION.test(left) && PART_BEFORE.test(left)) return undefined;
    if (POINT_AFTER.test(right) || isOther(match.index, end, context)) return undefined;
    const unit = unitOf(groups['unit'] ?? '');
    if (!unit || PLURAL_END.test(groups['unit'] ?? '')) return undefined;
    const fraction = groups['half']?.toLowerCase() === 'quarter' ? 0.25 : groups['half'] || groups['half2'] ? 0.5 : 0;
    const lengths = [lengthOf(1 + fraction, unit)];
    const extra = groups['unit2'] === undefined ? undefined : unitOf(groups['unit2']);
    const count = groups['count'] === undefined ? undefined : readNumber(groups['count']);
    if (extra && count !== undefined) lengths.push(lengthOf(count, extra));
    return duration(iso(lengths));
  },
};

const aFortnight: ValueRule = {
  id: 'duration/a-large-unit',
  kind: 'duration',
  summary: 'A unit long enough to be a length by itself: a fortnight, decade-long, a half-century; not a decade ago.',
  opens: ['article', 'unit'],
  pattern: opening(`(?:a fortnight|(?<unit>day|week|month|year|decade|century)-long)${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const end = match.index + match[0].length;
    if (
      POINT_IN_TIME_AFTER.test(after(context, end, 12)) ||
      RATE_BEFORE.test(before(context, match.index, 12)) ||
      HYPHEN_BEFORE.test(before(context, match.index, 1))
    )
      return undefined;
    const unit = unitOf(match.groups?.['unit'] ?? 'fortnight');
    return unit && duration(iso([lengthOf(1, unit)]));
  },
};

const wholeUnit: ValueRule = {
  id: 'duration/whole-unit',
  kind: 'duration',
  summary: 'A unit in full: all day, full year, all-week.',
  opens: ['whole'],
  pattern: opening(
    `(?:all|full|whole)[ -](?<unit>day|week|month|year)${END}(?! (?:round|results?|figures?|budget|accounts|profits?|students?|council))`,
  ),
  confidence: 0.7,
  read: (match, context) => {
    if (ONE_OF_MANY.test(before(context, match.index, 8))) return undefined;
    const unit = unitOf(match.groups?.['unit'] ?? '');
    return unit && duration(iso([lengthOf(1, unit)]));
  },
};

/** The forms that a length of time takes, the fullest first. */
export const durationRules: readonly ValueRule[] = [
  lengthRange,
  length,
  half,
  aUnit,
  aFortnight,
  wholeUnit,
  shortLength,
];
