import { dayLabel } from './day-label.js';

/** The months in English, January first. */
export const MONTH_NAMES: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A day or a stretch of days as people write it: `22 November 2012`, `November 2012`, `2012`, `20 to 26 February 2012`,
 * `until 3 May 2012`; nothing where neither end is known. Takes ISO 8601, as `dayLabel`.
 */
export function writtenDay(from: string | null, to: string | null): string {
  const label = dayLabel(from, to);
  if (!label.includes('..')) return writtenPoint(label);
  const [first = '', last = ''] = label.split('..');
  if (first === '') return `until ${writtenPoint(last)}`;
  if (last === '') return `from ${writtenPoint(first)}`;
  const shared = [7, 4].find((length) => first.slice(0, length) === last.slice(0, length));
  return `${writtenPoint(first, shared)} to ${writtenPoint(last)}`;
}

/** `2012`, `2012-11` or `2012-11-22` in words, without the part that what follows says as well. */
function writtenPoint(point: string, shared = 0): string {
  const [year = '', month, day] = point.split('-');
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined || shared >= 7 ? '' : (MONTH_NAMES[Number(month) - 1] ?? month),
    shared >= 4 ? '' : year,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
