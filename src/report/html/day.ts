import { dayLabel } from '../../text/day-label.js';
import { type Html, html } from './markup.js';

const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

/** `2012-11-22` → `22 November 2012`, `2012-11` → `November 2012`, `2012` → `2012`. */
function partWords(label: string): string {
  const [year = '', month, day] = label.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Days as people write them: `22 November 2012`, `November 2012`, `2 July 2012 to 8 July 2012`, `from 2012`; empty for none. */
export function dayWords(from: string | null, to: string | null): string {
  const label = dayLabel(from, to);
  const [first = '', last] = label.split('..');
  if (last === undefined) return label === '' ? '' : partWords(label);
  if (first === '') return `until ${partWords(last)}`;
  return last === '' ? `from ${partWords(first)}` : `${partWords(first)} to ${partWords(last)}`;
}

/** The same in an element that programs read, for days that are one day, month or year. */
export function dayTime(from: string | null, to: string | null = from): Html {
  const label = dayLabel(from, to);
  const words = dayWords(from, to);
  return label === '' || label.includes('..') ? html`${words}` : html`<time datetime="${label}">${words}</time>`;
}
