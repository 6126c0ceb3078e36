import { MONTHS, MONTHS_ELSEWHERE } from '../lists/words.js';
import { anyOf } from './any-of.js';
import { fold } from './fold.js';
import { remembered } from './remembered.js';

const MONTH = anyOf(MONTHS.keys());
const ANY_MONTH = anyOf([...MONTHS.keys(), ...MONTHS_ELSEWHERE.keys()]);
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The year in two figures, with what must not follow: `5/3/14` is a day, `5/3/14/2` and `5.3.14.2` number something. */
const SHORT_YEAR = '(?<short>\\d\\d)(?![\\d/]|[.:,]\\d)';
/** Nothing that counts, measures or pays stands before figures that are a day. */
const NO_FIGURE_BEFORE = '(?<![\\p{L}\\d/.,:£$€#-])';
/** Behind `5.3.14` comes a time, a mark or nothing: words would make it the number of a section. */
const NO_WORDS_BEHIND = '(?=\\s{0,4}(?:$|[|•·⋅,;)@–—-]|\\d{1,2}[:.]\\d\\d))';

/** How a calendar day is written out. `first` and `second` are a day and a month in an order that the form hides. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${MONTH})\\.?,?[ -]${YEAR}\\b`, 'i'),
  new RegExp(`\\b(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:-(?<month>${MONTH})-|(?:st|nd|rd|th)? (?<named>${MONTH})\\.? ')${SHORT_YEAR}`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:\\.|er|º)? (?:de |d')?(?<month>${ANY_MONTH})\\.?,? (?:del? )?${YEAR}\\b`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d_/=])${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, 'u'),
  new RegExp(`\\b${YEAR}年 ?(?<month>\\d{1,2})月 ?(?<day>\\d{1,2})日`),
  new RegExp(`^${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?:[T ]|\\d{4}(?:\\d\\d)?$|$)`),
  new RegExp(`\\b(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]${YEAR}\\b`),
  new RegExp(`${NO_FIGURE_BEFORE}(?<first>\\d{1,2})/(?<second>\\d{1,2})/${SHORT_YEAR}`, 'u'),
  new RegExp(`${NO_FIGURE_BEFORE}(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.${SHORT_YEAR}${NO_WORDS_BEHIND}`, 'u'),
];

/** How `03/04/2012` is read: the British way, the American way, or, where neither is known, not at all. */
export type NumericOrder = 'day-first' | 'month-first' | 'refused';

/** A calendar day found in a line, and where. */
export interface FoundDay {
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first fully written calendar day of a line (`3 March 2012`, `March 3rd, 2012`, `2012-03-03T09:00Z`,
 * `03/04/2012` read by `order`), or undefined. Dates inside prose are `extract`'s business; this reads the lines and
 * fields that say when a page was published.
 */
export function findDay(line: string, order: NumericOrder = 'day-first'): FoundDay | undefined {
  return finders[order](line);
}

const finders: Readonly<Record<NumericOrder, (line: string) => FoundDay | undefined>> = {
  'day-first': remembered((line) => dayIn(line, 'day-first')),
  'month-first': remembered((line) => dayIn(line, 'month-first')),
  refused: remembered((line) => dayIn(line, 'refused')),
};

function dayIn(line: string, order: NumericOrder): FoundDay | undefined {
  const folded = fold(line);
  if (!HAS_YEAR.test(folded)) return undefined;
  let best: FoundDay | undefined;
  for (const form of FORMS) {
    const match = form.exec(folded);
    const day = match?.groups && isoDay(match.groups, order);
    if (match && day && (best === undefined || match.index < best.start)) {
      best = { day, start: match.index, end: match.index + match[0].length };
    }
  }
  return best;
}

/** Every form has a year: four figures, or two behind a mark. */
const HAS_YEAR = /(?:19|20)\d\d|[-/.']\d\d/;

const MONTH_OF_YEAR = new RegExp(`^(?<month>${MONTH})\\.?,? ${YEAR}$`, 'i');

/** The month that a text is, `November 2012`, as `2012-11`. */
export function findMonth(text: string): string | undefined {
  const { month = '', year } = MONTH_OF_YEAR.exec(text)?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}`;
}

type Parts = Readonly<Record<string, string | undefined>>;

function isoDay(parts: Parts, order: NumericOrder): string | undefined {
  const { day, month } = parts['first'] === undefined ? namedParts(parts) : orderedParts(parts, order);
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || !(day >= 1 && day <= days)) return undefined;
  const year = parts['year'] ?? fullYear(parts['short'] ?? '');
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The turn of the century that POSIX takes. */
const LAST_OF_CENTURY = 68;

function fullYear(short: string): string {
  return `${Number(short) > LAST_OF_CENTURY ? 19 : 20}${short}`;
}

interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

function namedParts({ day, named, month = named ?? '' }: Parts): DayOfYear {
  return { day: Number(day), month: monthOf(month.toLowerCase()) ?? Number(month) };
}

const monthOf = (name: string): number | undefined => MONTHS.get(name) ?? MONTHS_ELSEWHERE.get(name);

/** A number over 12 is the day, wherever it stands; two equal ones need no order. */
function orderedParts(parts: Parts, order: NumericOrder): DayOfYear {
  const first = Number(parts['first']);
  const second = Number(parts['second']);
  if (first === second || first > 12) return { day: first, month: second };
  if (second > 12 || order === 'month-first') return { day: second, month: first };
  return { day: order === 'refused' ? 0 : first, month: second };
}
