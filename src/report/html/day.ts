import { dayLabel } from '../../text/day-label.js';
import { type Html, html } from './markup.js';

/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

/** A year, what both ends of a stretch may share, is four characters long; a month seven. */
const SHARED = [7, 4] as const;

/** `2012-11-22` → `22 November 2012`, `2012-11` → `November 2012`; without the characters that another part says as well. */
function partWords(label: string, shared = 0): string {
  const [year = '', month, day] = label.split('-');
  const name = month === undefined || shared === 7 ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, shared > 0 ? undefined : year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Days as people write them: `22 November 2012`, `November 2012`, `2 to 8 July 2012`, `from 2012`; empty for none. */
export function dayWords(from: string | null, to: string | null): string {
  const label = dayLabel(from, to);
  const [first = '', last] = label.split('..');
  if (last === undefined) return label === '' ? '' : partWords(label);
  if (first === '') return `until ${partWords(last)}`;
  if (last === '') return `from ${partWords(first)}`;
  const shared = SHARED.find((length) => first.slice(0, length) === last.slice(0, length));
  return `${partWords(first, shared)} to ${partWords(last)}`;
}

/** The same in an element that programs read, for days that are one day, month or year. */
export function dayTime(from: string | null, to: string | null = from): Html {
  const label = dayLabel(from, to);
  const words = dayWords(from, to);
  return label === '' || label.includes('..') ? html`${words}` : html`<time datetime="${label}">${words}</time>`;
}
