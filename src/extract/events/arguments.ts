import type { Span } from '../../model/span.js';
import type { EventState } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import type { Actor } from './actors.js';
import { dateOf } from './event-date.js';
import { placeOf } from './event-place.js';
import { eventState } from './event-state.js';
import { nounFrame } from './noun-frame.js';
import { personNamedIn } from './people.js';
import type { EventTrigger } from './trigger.js';
import { whatOfNoun, whatOfVerb } from './what.js';
import { whoOfNoun, whoOfVerb } from './who.js';

/** Who, what, when and where of an event, and whether it came about. */
export interface EventArguments {
  readonly who: readonly Actor[];
  readonly whatSpan: Span | undefined;
  /** Index of the date mention. */
  readonly date: number | undefined;
  readonly basis: 'stated' | 'implied' | undefined;
  /** Index of the mention of the place. */
  readonly place: number | undefined;
  readonly state: EventState;
}

/** Reads what the article says of an event around its predicate. */
export function argumentsOf(ground: StatementGround, trigger: EventTrigger): EventArguments {
  const date = dateOf(ground, trigger);
  const place = placeOf(ground, trigger);
  const { who, whatSpan } = peopleAndThings(ground, trigger);
  const basis = date === undefined ? undefined : 'stated';
  return { who, whatSpan, date, basis, place, state: eventState(ground, trigger, date) };
}

function peopleAndThings(ground: StatementGround, trigger: EventTrigger): Pick<EventArguments, 'who' | 'whatSpan'> {
  const { clause, phrase } = trigger;
  if (clause && !phrase) {
    const whatSpan = whatOfVerb(ground, { ...trigger, clause });
    return { who: [...whoOfVerb(ground, clause), ...appointee(ground, trigger, clause)], whatSpan };
  }
  const frame = nounFrame(ground, trigger.first, trigger.last);
  const whatSpan = whatOfNoun(ground, trigger, frame);
  return { who: whoOfNoun(ground, trigger, frame), whatSpan };
}

/** `The bank named Ann Okafor chief risk officer`: who gets the post is one of its people. */
function appointee(ground: StatementGround, { type, last }: EventTrigger, clause: Clause): readonly Actor[] {
  const object = type === 'appoint' ? clause.objects.find(({ first }) => first > last) : undefined;
  const person = object && personNamedIn(ground, object);
  return person === undefined ? [] : [{ mention: person }];
}
