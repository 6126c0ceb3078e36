import type { Happening } from '../../model/statement.js';
import { spanOfUnits } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { argumentsOf } from './arguments.js';
import { findTriggers } from './find-triggers.js';

/** What happened, was done or decided, or will be. */
export function findEvents(ground: StatementGround): Happening[] {
  return findTriggers(ground).map((trigger) => ({
    ...spanOfUnits(ground.units, trigger.first, trigger.last),
    ...{ rule: trigger.rule, confidence: trigger.confidence, type: trigger.type },
    ...argumentsOf(ground, trigger),
  }));
}
