import { NOUN_STATES, STATES_OF_EVENTS } from '../../lists/words.js';
import type { EventState } from '../../model/statement.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { unitIndexAt } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { stateOf } from '../statements/state.js';
import type { EventTrigger } from './trigger.js';

/** Whether an event has happened, is to, may, or did not. */
export function eventState(ground: StatementGround, trigger: EventTrigger, date: number | undefined): EventState {
  const told = toldState(ground, trigger);
  // `is not due to open until 2016`
  if (told === 'not' && date !== undefined && isUntil(ground, date)) return 'planned';
  return told === 'happened' && isAhead(ground, date) ? 'planned' : told;
}

function isUntil({ units, mentions }: StatementGround, date: number): boolean {
  const mention = mentions[date];
  const key = mention && units.at(unitIndexAt(units, mention.start) - 1).key;
  return key === 'until' || key === 'till';
}

/** `meets on 4 June` in an article of May. */
function isAhead({ article, mentions }: StatementGround, date: number | undefined): boolean {
  const mention = date === undefined ? undefined : mentions[date];
  const from = mention?.kind === 'date' ? mention.value.from : null;
  return from !== null && from !== undefined && article.published !== undefined && from > article.published.value;
}

function toldState(ground: StatementGround, { clause, phrase, light, first }: EventTrigger): EventState {
  if (!phrase) return clause ? verbState(ground, clause) : 'happened';
  const described = describedState(ground, phrase, first) ?? governedState(ground, phrase);
  if (described) return described;
  if (light) return verbState(ground, light);
  const place = ground.clauses.placeOf(phrase);
  if (!place) return 'happened';
  const told = verbState(ground, place.clause);
  const { lemma } = place.clause.verb;
  // `The strike could be held in May`, but `The refusal could harm it`.
  if (place.as === 'subject' && OCCURS.has(lemma)) return told;
  const wanted = place.as === 'object' ? STATES_OF_EVENTS.get(lemma) : undefined;
  if (wanted) return told === 'happened' || told === 'planned' ? stateNamed(wanted) : told;
  return told === 'planned' ? 'planned' : 'happened';
}

function verbState(ground: StatementGround, clause: Clause): EventState {
  const { verb, kind } = clause;
  // `the deal signed in May`, `plans drawn up by the board`
  if (kind === 'participle' && (verb.form === 'participle' || verb.mayBeParticiple || verb.passive)) return 'happened';
  // `is ready to return after leaving`
  if (verb.form === 'gerund' && ground.units.at(verb.first - 1).key === 'after' && !isAheadOf(ground, clause))
    return 'happened';
  if (verb.form !== 'infinitive') {
    const told = stateOf(ground, clause);
    // `the news that 40 jobs would go`
    return told === 'possible' && verb.modal === 'would' && isThatClause(ground, clause) && !verb.negated
      ? 'planned'
      : told;
  }
  const noun = ground.clauses.phraseAt(verb.first - 1);
  const led = noun ? stateOfNoun(ground, noun) : undefined;
  if (led) return led;
  const told = stateOf(ground, clause);
  // `Force to close two stations`
  return told === 'happened' && clause.parent === undefined ? 'planned' : told;
}

/** Whether the verb that a clause hangs on lies ahead: `will retire after leading it`. */
const isAheadOf = ({ clauses }: StatementGround, { parent }: Clause): boolean => {
  const verb = parent === undefined ? undefined : clauses.clauses[parent]?.verb;
  return verb?.tense === 'future' || verb?.modal !== undefined;
};

const isThatClause = ({ units }: StatementGround, { kind, first }: Clause): boolean =>
  kind === 'complement' || units.at(first - 1).key === 'that';

const OCCURS: ReadonlySet<string> = new Set([
  ...['be', 'hold', 'take', 'happen', 'go', 'start', 'begin', 'occur', 'proceed', 'schedule'],
]);

const stateNamed = (state: string): EventState =>
  state === 'planned' || state === 'possible' || state === 'not' ? state : 'happened';

const PLURAL = /s$/;

/** `the plan to close`, `a call for an inquiry`: what the noun that leads in the event says of it. */
function stateOfNoun({ units }: StatementGround, { head }: Phrase): EventState | undefined {
  const { key } = units.at(head);
  const state = NOUN_STATES.get(key) ?? NOUN_STATES.get(key.replace(PLURAL, ''));
  return state === undefined ? undefined : stateNamed(state);
}

/** `the plan for a merger` */
function governedState(ground: StatementGround, phrase: Phrase): EventState | undefined {
  const place = ground.clauses.placeOf(phrase);
  return place?.on && (place.as === 'for' || place.as === 'of') ? stateOfNoun(ground, place.on) : undefined;
}

const DESCRIBED: ReadonlyMap<string, EventState> = new Map([
  ['planned', 'planned'],
  ['proposed', 'planned'],
  ['forthcoming', 'planned'],
  ['upcoming', 'planned'],
  ['scheduled', 'planned'],
  ['possible', 'possible'],
  ['potential', 'possible'],
  ['threatened', 'possible'],
  ['alleged', 'possible'],
  ['attempted', 'not'],
]);

/** `the planned closure`, `next week's strike` */
function describedState({ units }: StatementGround, phrase: Phrase, noun: number): EventState | undefined {
  for (let at = phrase.first; at < noun; at++) {
    const state = DESCRIBED.get(units.at(at).key);
    if (state) return state;
  }
  return undefined;
}
