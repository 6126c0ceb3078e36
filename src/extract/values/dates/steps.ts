import {
  centuryOf,
  civil,
  type Day,
  decadeOf,
  monthOf,
  quarterOf,
  type Stretch,
  shiftMonth,
  single,
  weekendOf,
  weekOf,
  yearOf,
} from './calendar.js';

const PLURAL_END = /'?s$/;

type Precision = Stretch['precision'];

/** Which way and how far the words that point to a unit step. */
export const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);

/** How finely each unit names a time. */
export const PRECISIONS: ReadonlyMap<string, Precision> = new Map<string, Precision>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['weekend', 'span'],
  ['fortnight', 'span'],
]);

const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'],
  ['wk', 'week'],
  ['mth', 'month'],
  ['qtr', 'quarter'],
]);

/** The unit that a word names, in the singular and whole. */
export function unitName(text: string): string {
  const word = text.toLowerCase().replace(PLURAL_END, '');
  return SHORT_UNITS.get(word) ?? (word === 'centurie' ? 'century' : word);
}

/** The unit of time that holds the day of publication, moved by so many. */
export function unitFrom(unit: string, step: number, published: Day): Stretch | undefined {
  const { year, month } = civil(published);
  switch (unit) {
    case 'day':
      return single(published + step);
    case 'week':
      return weekOf(published + step * 7);
    case 'fortnight':
      return {
        from: weekOf(published + step * 14).from,
        to: weekOf(published + step * 14).from + 13,
        precision: 'span',
      };
    case 'weekend':
      return weekendOf(published + step * 7);
    case 'month': {
      const moved = shiftMonth(year, month, step);
      return monthOf(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = shiftMonth(year, month, step * 3);
      return quarterOf(moved.year, Math.ceil(moved.month / 3));
    }
    case 'year':
      return yearOf(year + step);
    case 'decade':
      return decadeOf((Math.floor(year / 10) + step) * 10);
    case 'century':
      return centuryOf(Math.floor(year / 100) + 1 + step);
    default:
      return undefined;
  }
}
