import { figure } from '../../../text/figure.js';
import { MONTHS } from '../../html/day.js';
import { type Outline, statesOf } from './outline.js';
import { events, STATE_WORDS } from './words.js';

/** How many events, of which states, and how many have a day. */
export function inShort({ happenings, dated }: Outline): string {
  const states = statesOf(happenings).flatMap(([state, size]) =>
    size > 0 ? [`${figure(size)} ${STATE_WORDS[state]}`] : [],
  );
  const days = dated.flatMap(({ from, to }) => [from ?? to ?? [], to ?? from ?? []].flat()).sort();
  const implied = dated.filter(({ basis }) => basis === 'implied').length;
  const without = happenings.length - dated.length;
  return [
    `${events(happenings.length)}: ${states.join(', ')}.`,
    ...(dated.length > 0
      ? [
          `${figure(dated.length)} ${dated.length === 1 ? 'has' : 'have'} a day, ${between(days[0], days.at(-1))}${implied > 0 ? ` (${figure(implied)} of these implied)` : ''}.`,
        ]
      : []),
    ...(without > 0
      ? [
          `${figure(without)} ${without === 1 ? 'has' : 'have'} none: no day is guessed; they stand last, by the day of their article.`,
        ]
      : []),
  ].join(' ');
}

function between(first = '', last = ''): string {
  const [one, other] = [first, last].map((day) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`);
  return one === other ? `in ${one}` : `from ${one} to ${other}`;
}
