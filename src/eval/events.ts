import {
  atLeastHalf,
  counts,
  createShares,
  createTallies,
  type FactScoring,
  type FieldReading,
  isNamed,
  mark,
  type Shares,
  sameText,
  shown,
  weigh,
} from './fields.js';
import type { FoundEvent } from './found-facts.js';
import type { GoldEvent } from './gold-facts.js';
import { likeness, shareTheme } from './match.js';
import { namesOne, type SourceNames } from './names.js';
import { overlap, sharedPart } from './place.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

export const EVENT_FIELDS = ['type', 'state', 'who', 'what', 'date', 'place'] as const;
export type EventField = (typeof EVENT_FIELDS)[number];
export const GIVEN_OF_EVENT = ['date', 'place'] as const;
export type GivenOfEvent = (typeof GIVEN_OF_EVENT)[number];

/** Counts over all documents: events found, and which of their fields are right. */
export interface EventScores {
  readonly found: Tally;
  readonly fields: Shares<EventField>;
  /** Days and places, where there are some. */
  readonly given: Readonly<Record<GivenOfEvent, Tally>>;
  readonly rules: RuleScores;
}

export function createEventScores(): EventScores {
  return {
    found: createTally(),
    fields: createShares(EVENT_FIELDS),
    given: createTallies(GIVEN_OF_EVENT),
    rules: new Map(),
  };
}

interface Telling {
  readonly event: FoundEvent;
  readonly fit: number;
}

/** Adds one document. Several tellings of one event that were found count once; the one that fits best is compared. */
export function scoreEvents(
  scores: EventScores,
  wanted: readonly GoldEvent[],
  found: readonly FoundEvent[],
  scoring: FactScoring,
): void {
  const isSure = (event: GoldEvent): boolean => counts(event, scoring.countsHard);
  const surestFirst = [...wanted.filter(isSure), ...wanted.filter((event) => !isSure(event))];
  const tellings = new Map<GoldEvent, Telling[]>(surestFirst.map((event) => [event, []]));
  for (const event of found) {
    const { best, fit } = bestFor(event, surestFirst, scoring.names);
    if (best === undefined) scoreSpurious(scores, event, scoring);
    else {
      tellings.get(best)?.push({ event, fit });
      if (isSure(best)) countRule(scores.rules, 'events', event.rule, isRightType(best, event, scoring.countsHard));
    }
  }
  for (const [event, told] of tellings) if (isSure(event)) scoreEvent(scores, event, told, scoring);
}

function isRightType(wanted: GoldEvent, found: FoundEvent, countsHard: boolean): boolean {
  return wanted.type === found.type || !counts(wanted, countsHard, 'type');
}

function scoreSpurious(scores: EventScores, event: FoundEvent, { source, report }: FactScoring): void {
  scores.found.foundOnly++;
  countRule(scores.rules, 'events', event.rule, false);
  const what = `${event.text} (${event.type}: ${shown(event.who)})`;
  report({ about: 'events', how: 'spurious', source, line: event.line, what });
}

/** The event that a found one tells, the first of equals. */
function bestFor(
  found: FoundEvent,
  wanted: readonly GoldEvent[],
  names: SourceNames,
): { best: GoldEvent | undefined; fit: number } {
  let best: GoldEvent | undefined;
  let fit = 0;
  for (const event of wanted) {
    const own = fitOf(event, found, names);
    if (own <= fit) continue;
    best = event;
    fit = own;
  }
  return { best, fit };
}

const SAME_WORDS = 3;
const RETOLD = 2;
const SAME_FACTS = 1;

/**
 * How well a found event fits one that is wanted, 0 where it is another: best in the same words, then in those of another
 * telling, then by the same type, somebody who acts and a word of the theme in the same article.
 */
function fitOf(wanted: GoldEvent, found: FoundEvent, names: SourceNames): number {
  if (overlap(wanted, found) > 0) return SAME_WORDS + sharedPart(wanted, found);
  const retold = Math.max(0, ...wanted.also.map((telling) => sharedPart(telling, found)));
  if (retold > 0) return RETOLD + retold;
  const { what } = wanted;
  if (wanted.type !== found.type || !wanted.lines.has(found.line) || what === null || found.what === null) return 0;
  const isSame = isNamed(wanted.who) && namesOne(names, wanted.who, found.who) && shareTheme(what, found.what);
  return isSame ? SAME_FACTS + likeness(what, found.what) / 2 : 0;
}

function scoreEvent(
  { found, fields, given }: EventScores,
  wanted: GoldEvent,
  told: readonly Telling[],
  { source, names, countsHard, report }: FactScoring,
): void {
  const { line, text } = wanted;
  const [first, ...others] = told;
  if (first === undefined) {
    found.wantedOnly++;
    report({ about: 'events', how: 'missed', source, line, what: `${text} (${wanted.type}: ${shown(wanted.who)})` });
    return;
  }
  found.both++;
  const { event } = others.reduce((best, each) => (each.fit > best.fit ? each : best), first);
  for (const reading of readingsOf(wanted, event, names)) {
    const { field, isRight } = reading;
    if (!counts(wanted, countsHard, field)) continue;
    mark(fields[field], isRight);
    if (field === 'date') weigh(given.date, isDated(wanted), isDated(event), isRight);
    if (field === 'place') weigh(given.place, isNamed(wanted.place), isNamed(event.place), isRight);
    if (isRight) continue;
    report({ about: 'events', how: field, source, line, what: `${text}: ${reading.wanted} ≠ ${reading.found}` });
  }
}

function readingsOf(wanted: GoldEvent, found: FoundEvent, names: SourceNames): readonly FieldReading<EventField>[] {
  const isNamedAs = (field: 'who' | 'place'): boolean => namesOne(names, wanted[field], found[field]);
  const isSame: Readonly<Record<EventField, boolean>> = {
    type: wanted.type === found.type,
    state: wanted.state === found.state,
    who: isNamedAs('who'),
    what: sameText(wanted.what, found.what, atLeastHalf),
    date: daysOf(wanted) === daysOf(found),
    place: isNamedAs('place'),
  };
  return EVENT_FIELDS.map((field) => ({
    field,
    isRight: isSame[field],
    wanted: field === 'date' ? daysOf(wanted) : shown(wanted[field]),
    found: field === 'date' ? daysOf(found) : shown(found[field]),
  }));
}

interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

const daysOf = ({ from, to }: Days): string => `${from ?? '-'}..${to ?? '-'}`;
const isDated = ({ from }: Days): boolean => Boolean(from);
