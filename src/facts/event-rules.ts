import { type Compared, keyOf, textOf, thingsOf } from './compared.js';
import { everyPair, type FactRule } from './fact-rule.js';
import { daysBetween } from './matters.js';
import { ofOneThing } from './things.js';

const OF = ['events'];
/** What happens to somebody, or is done, once. */
const ONCE: ReadonlySet<string> = new Set([
  'appoint',
  'leave',
  'end',
  'start',
  'crime',
  'harm',
  'contract',
  'court',
  'decide',
]);
/** In days: two dates of one event are this near, or those of one day in two years. */
const NEAR = 10;

/** Why two events are one. */
export const sameEvents: readonly FactRule[] = [
  {
    id: 'facts/same-event',
    verdict: 'same',
    of: OF,
    summary: 'The same sort of thing by the same party, of the same thing or on the same day, in one matter.',
    keys: keysOfEvent,
    judge: everyPair((one, other, ground) => {
      if (textOf(one, 'state') !== textOf(other, 'state')) return undefined;
      const days = daysOf(one, other);
      if (days === 'apart' || !ground.ofOneMatter(one.article, other.article)) return undefined;
      const alike = likenessOf(one, other);
      if (alike === undefined) return undefined;
      if (days === 'one' && (alike !== 'unsaid' || isDay(one))) return { detail: 'the same party, sort and date' };
      return alike === 'named' ? { detail: 'the same party, sort and object' } : undefined;
    }),
  },
];

/** Why two events differ. */
export const differingEvents: readonly FactRule[] = [
  {
    id: 'facts/event-on-another-day',
    verdict: 'differs',
    of: OF,
    summary: 'Two stories of one matter give two days for what happens once.',
    keys: (event) => (ONCE.has(textOf(event, 'type') ?? '') && isDay(event) ? keysOfEvent(event) : []),
    judge: everyPair((one, other, ground) => {
      if (one.article.origin === other.article.origin || textOf(one, 'state') !== textOf(other, 'state'))
        return undefined;
      if (daysOf(one, other) !== 'apart' || !areNear(one, other)) return undefined;
      if (!ground.ofOneMatter(one.article, other.article) || likenessOf(one, other) !== 'named') return undefined;
      return { detail: `${one.text} on ${textOf(one, 'from')} in one, on ${textOf(other, 'from')} in the other` };
    }),
  },
];

/** The sort of event with each who takes part, by whom it is compared. */
function keysOfEvent(event: Compared): readonly string[] {
  return thingsOf(event, 'who').map((who) => keyOf(textOf(event, 'type'), who));
}

/** Whether the dates of two events may be one, are one, or cannot be; `open` where one of them has none. */
function daysOf(one: Compared, other: Compared): 'one' | 'apart' | 'open' {
  const [from, to] = [textOf(one, 'from'), textOf(one, 'to')];
  const [otherFrom, otherTo] = [textOf(other, 'from'), textOf(other, 'to')];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return 'open';
  return from <= otherTo && otherFrom <= to ? 'one' : 'apart';
}

/** Whether a day is stated, and no longer time. */
function isDay(event: Compared): boolean {
  const from = textOf(event, 'from');
  return from !== undefined && from === textOf(event, 'to') && textOf(event, 'basis') === 'stated';
}

const MONTH_AND_DAY = 5;

/** Whether two days are near one another, or one day of two years. */
function areNear(one: Compared, other: Compared): boolean {
  const [day, otherDay] = [textOf(one, 'from') ?? '', textOf(other, 'from') ?? ''];
  return daysBetween(day, otherDay) <= NEAR || day.slice(MONTH_AND_DAY) === otherDay.slice(MONTH_AND_DAY);
}

/** Whether two events are of one thing: both name it, one leaves it out, or neither; undefined where they are of two. */
function likenessOf(one: Compared, other: Compared): 'named' | 'unsaid' | undefined {
  if (!one.thing || !other.thing) return 'unsaid';
  return ofOneThing(one.thing, other.thing) ? 'named' : undefined;
}
