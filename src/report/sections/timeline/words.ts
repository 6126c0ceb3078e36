import type { EventState, EventType } from '../../../model/statement.js';
import type { Happening } from '../../../query/timeline.js';
import { figure } from '../../../text/figure.js';

/** What sort of event each type is, as a reader calls it. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  announce: 'announcement',
  decide: 'decision',
  start: 'start',
  end: 'end',
  appoint: 'appointment',
  leave: 'departure',
  contract: 'contract',
  pay: 'payment',
  meet: 'meeting',
  crime: 'crime',
  enforce: 'policing',
  court: 'court',
  harm: 'harm',
  work: 'work',
  protest: 'protest',
  other: 'event',
};

/** The states, as they stack, in words. */
export const STATE_WORDS: Readonly<Record<EventState, string>> = {
  happened: 'happened',
  planned: 'planned',
  possible: 'possible',
  not: 'did not happen',
};
export const STATES: readonly EventState[] = ['happened', 'planned', 'possible', 'not'];

/** Why an event has no day where its words seem to give one. */
export function reasonOf({ date_text, from, to }: Happening): string | null {
  return from !== null || to !== null || date_text === null ? null : `day given only as “${date_text}”`;
}

/** Whether its own words give the day, only those around them, or none. */
export const basisOf = ({ basis, from, to }: Happening): 'stated' | 'implied' | 'none' =>
  (from === null && to === null) || basis === null ? 'none' : basis;

/** What it is done to, where that is not who does it. */
export const objectOf = ({ what, who }: Happening): string | null =>
  what !== null && who.includes(what) ? null : what;

/** `1 event`, `12 events`. */
export const events = (count: number): string => `${figure(count)} event${count === 1 ? '' : 's'}`;

/** With a capital letter, as a heading has it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
