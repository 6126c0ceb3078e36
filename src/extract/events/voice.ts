import type { Clause } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';

/** Whether what a clause has as its subject is acted on: `was shut`, `the deal signed in May`, in a headline `Plan scrapped`. */
export function isPassive(ground: StatementGround, clause: Clause): boolean {
  const { verb, kind, objects } = clause;
  if (verb.passive) return true;
  if (verb.form === 'participle' || (kind === 'participle' && verb.mayBeParticiple)) return true;
  const hasObject = objects.some(({ first }) => first > verb.last);
  return verb.mayBeParticiple && !hasObject && clause.subject !== undefined && isHeadline(ground, verb.first);
}

/** Whether a unit stands in the article's headline. */
export function isHeadline({ article, units }: StatementGround, at: number): boolean {
  const [head] = article.blocks;
  return head?.type === 'headline' && units.at(at).start < head.end;
}
