import { BEFORE_ONE_DAY, BEHIND_ONE_DAY, LENGTH_ADJECTIVES } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { FIGURE, FIGURE_AND_HALF, NUMBER_WORDS, readNumber } from '../numbers.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import {
  COUNT,
  counted,
  duration,
  inOrder,
  isOther,
  iso,
  type Length,
  lengthOf,
  sizeOf,
  UNIT,
  UNIT_WORDS,
  type Unit,
  unitOf,
} from './duration-length.js';

const BETWEEN = /\bbetween (?:about |around )?$/i;

const SECOND_IN_ORDER = /^(?:-| (?:half|place|goal|term|homes?))/i;

const YEAR_FIGURE = /^(?:19|20)\d\d$/;
const ORDINAL_TENS = /^(?:twenty|thirty|\w+ty)$/i;
const THE_BEFORE = /\bthe $/i;

const SPACED_ONE_DAY = /^[ ]one day/i;

const SOME_DAY_AFTER = new RegExp(String.raw`^ ${anyOf(BEHIND_ONE_DAY)}\b|^,`, 'i');

const PLAIN_COUNT = /^(?:half|three|two)$/i;

const OF_NEXT = /^ (?:of|in)\b/;

const ALL_CAPITALS = /^[A-Z]{3}/;

const CAPITAL = /^[A-Z]/;

const AGO_AFTER = /^ (?:ago|before|earlier)\b/i;

// A capital after the count makes it a name: `Three Days of the Condor`.
const NTH = /^ (?:of (?:the )?(?:the )?(?:week|month|year)\b)/i;

const AND_A_HALF = '(?: and an? (?<half>half|quarter)| and (?<half2>half))?';

const MORE = `(?:(?:,? and |,? |-)(?<more>${FIGURE}|${NUMBER_WORDS}|an?)[ -]?(?<unit2>${UNIT})${END}(?:(?:,? and |,? )(?<most>${FIGURE}|${NUMBER_WORDS}|an?)[ -]?(?<unit3>${UNIT})${END})?(?:(?:,? and |,? )(?<last>${FIGURE}|${NUMBER_WORDS})[ -]?(?<unit4>${UNIT})${END})?)?`;

export const lengthRange: ValueRule = {
  id: 'duration/range',
  kind: 'duration',
  summary: 'A range of lengths: 12-18 months, two to three years, between 6 and 8 weeks.',
  opens: ['figure', 'number-word'],
  needs: UNIT_WORDS,
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

export const length: ValueRule = {
  id: 'duration/length',
  kind: 'duration',
  summary: 'A number of units: 10 years, seven-year, four month, two years and three months, one and a half hours.',
  opens: ['figure', 'number-word'],
  needs: UNIT_WORDS,
  pattern: opening(
    `(?<count>${FIGURE_AND_HALF}|${NUMBER_WORDS})(?:(?: |-)?${anyOf(LENGTH_ADJECTIVES)} | of an? | of |[ -])?(?<unit>${UNIT})(?:${END}|(?=long\\b))${AND_A_HALF}(?<tail>${MORE})`,
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
    const ascending = sizeOf(unit) > size && FIGURE_START.test(number) && !LISTED.test(groups['tail'] ?? '');
    if (LEADING_ARTICLE.test(number) || (sizeOf(unit) >= size && !ascending)) return undefined;
    // `10 years, 35 hours` is a list of two.
    if (!ascending && (groups['tail'] ?? '').includes(',') && size - sizeOf(unit) > (unit.letter === 'D' ? 2 : 1))
      return undefined;
    size = sizeOf(unit);
    lengths.push(lengthOf(count, unit));
  }
  return lengths;
}

const LISTED = /,|\band\b/;
const FIGURE_START = /^\d/;

const LEADING_ARTICLE = /^an?\b/i;

const HALF = /^half$/i;
const RESULTS_NEXT = /^ (?:results?|figures?|profits?|losses|report|accounts|term|holiday)\b/i;
const ONE = /^one$/i;

const SOME_DAY = new RegExp(String.raw`(?:^|[.!?"'\n] ?|\b${anyOf(BEFORE_ONE_DAY)} )$`, 'i');

function isNoLength(count: string, unit: string, start: number, end: number, context: ReadContext): boolean {
  const left = before(context, start, 24);
  const right = after(context, end, 24);
  // `two second-half goals`, `one second`: the ordinal; `20 minutes` of a council are its record.
  if (unit === 'second' && (SECOND_IN_ORDER.test(right) || (ORDINAL_TENS.test(count) && THE_BEFORE.test(left))))
    return true;
  // `for the 2005 year` is a date.
  if (unit === 'year' && YEAR_FIGURE.test(count)) return true;
  // `one day` without a frame is some day.
  if (
    ONE.test(count) &&
    unit === 'day' &&
    SPACED_ONE_DAY.test(` ${context.text.slice(start, end)}`) &&
    SOME_DAY.test(left)
  )
    return true;
  if (ONE.test(count) && unit === 'day' && SOME_DAY_AFTER.test(right)) return true;
  if (HALF.test(count) && RESULTS_NEXT.test(right)) return true;
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

export const shortLength: ValueRule = {
  id: 'duration/abbreviated',
  kind: 'duration',
  summary: 'A figure with a unit cut to its letter: 3h, 10D.',
  opens: ['figure'],
  pattern: opening('(?![2-4]D)(?<count>\\d{1,3}(?:\\.\\d{1,2})?)(?: ?(?<unit>h)|(?<unit2>D))(?![A-Za-z0-9.:])'),
  confidence: 0.6,
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
