import type { Span } from '../../model/span.js';
import type { Happening } from '../../model/statement.js';
import { spanOfUnits } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { argumentsOf } from './arguments.js';
import { findTriggers } from './find-triggers.js';
import type { EventTrigger } from './trigger.js';

/** What happened, was done or decided, or will be. */
export function findEvents(ground: StatementGround): Happening[] {
  return findTriggers(ground).map((trigger) => ({
    ...citedSpan(ground, trigger),
    ...{ rule: trigger.rule, confidence: trigger.confidence, type: trigger.type },
    ...argumentsOf(ground, trigger),
  }));
}

/** In units: `held a long meeting`. */
const LONGEST_CITED = 10;

/** The verb with its particle, the noun, or `held a meeting` from the one to the other. */
function citedSpan({ units }: StatementGround, { first, last, light }: EventTrigger): Span {
  const head = light?.verb.head ?? first;
  const [from, to] = [Math.min(first, head), Math.max(last, head)];
  return to - from > LONGEST_CITED ? spanOfUnits(units, first, last) : spanOfUnits(units, from, to);
}
