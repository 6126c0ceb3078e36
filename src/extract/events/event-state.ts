import type { EventState } from '../../model/statement.js';
import { phrasePlaces } from '../clauses/phrase-places.js';
import type { StatementGround } from '../statements/ground.js';
import { stateOf } from '../statements/state.js';
import type { EventTrigger } from './trigger.js';

/** Whether an event has happened, is to, may, or did not. */
export function eventState(ground: StatementGround, trigger: EventTrigger, date: number | undefined): EventState {
  const told = toldState(ground, trigger);
  return told === 'happened' && isAhead(ground, date) ? 'planned' : told;
}

/** `meets on 4 June` in an article of May. */
function isAhead({ article, mentions }: StatementGround, date: number | undefined): boolean {
  const mention = date === undefined ? undefined : mentions[date];
  const from = mention?.kind === 'date' ? mention.value.from : null;
  return from !== null && from !== undefined && article.published !== undefined && from > article.published.value;
}

function toldState(ground: StatementGround, { clause, phrase, light }: EventTrigger): EventState {
  if (!phrase) return clause ? stateOf(ground, clause) : 'happened';
  if (light) return stateOf(ground, light);
  const place = phrasePlaces(ground.clauses).get(phrase);
  return place && place.as !== 'object' ? stateOf(ground, place.clause) : 'happened';
}
