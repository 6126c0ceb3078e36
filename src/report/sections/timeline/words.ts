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
  other: 'other',
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
export function reasonOf({ date_text, from, to, published }: Happening): string | null {
  if (from !== null || to !== null || date_text === null) return null;
  const why = published === null ? 'no full day, and its article has none to count from' : 'no one day';
  return `“${date_text}” names ${why}`;
}

/** `1 event`, `12 events`. */
export const events = (count: number): string => `${figure(count)} event${count === 1 ? '' : 's'}`;
