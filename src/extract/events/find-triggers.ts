import type { StatementGround } from '../statements/ground.js';
import { eventNouns, lightTrigger, nounTrigger } from './noun-triggers.js';
import type { EventTrigger } from './trigger.js';
import { verbTrigger } from './verb-triggers.js';

/** The words of an article that say that something happens, in order. */
export function findTriggers(ground: StatementGround): EventTrigger[] {
  const { clauses } = ground.clauses;
  const byUnit = new Map<number, EventTrigger>();
  for (const clause of clauses) {
    const byVerb = verbTrigger(ground, clause);
    const trigger = byVerb?.certain ? byVerb.trigger : (lightTrigger(ground, clause) ?? byVerb?.trigger);
    if (trigger && !byUnit.has(trigger.first)) byUnit.set(trigger.first, trigger);
  }
  for (const unit of eventNouns(ground.units)) {
    const trigger = byUnit.has(unit) ? undefined : nounTrigger(ground, unit);
    if (trigger) byUnit.set(unit, trigger);
  }
  return [...byUnit.values()].sort((a, b) => a.first - b.first);
}
