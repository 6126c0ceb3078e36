import type { StatementGround } from '../statements/ground.js';
import { lightTrigger, nounTrigger } from './noun-triggers.js';
import { phrasesByHead } from './phrases.js';
import type { EventTrigger } from './trigger.js';
import { verbTrigger } from './verb-triggers.js';

/** The words of an article that say that something happens, in order. */
export function findTriggers(ground: StatementGround): EventTrigger[] {
  const { clauses } = ground.clauses;
  const byUnit = new Map<number, EventTrigger>();
  for (const clause of clauses) {
    const trigger = lightTrigger(ground, clause) ?? verbTrigger(ground, clause);
    if (trigger && !byUnit.has(trigger.first)) byUnit.set(trigger.first, trigger);
  }
  for (const [head, placed] of phrasesByHead(ground.clauses)) {
    const trigger = byUnit.has(head) ? undefined : nounTrigger(ground, placed);
    if (trigger) byUnit.set(head, trigger);
  }
  return [...byUnit.values()].sort((a, b) => a.first - b.first);
}

