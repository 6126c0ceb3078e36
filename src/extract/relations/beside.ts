import type { Clause } from '../clauses/clause.js';
import type { Sight } from './sight.js';

/** Between a comma and the article: `, once the owner of`. */
const STANDING_ADVERBS: ReadonlySet<string> = new Set([
  'once',
  'now',
  'formerly',
  'then',
  'still',
  'also',
  'currently',
]);

/** The name that stands before a comma, an age between: `Ann Okafor, 45,`. */
export function hostBefore(sight: Sight, at: number): number | undefined {
  const { units } = sight;
  let i = at - 1;
  if (STANDING_ADVERBS.has(units.at(i).key)) i--;
  if (units.at(i).class !== 'comma' && units.at(i).class !== 'hyphen') return undefined;
  i--;
  if (units.at(i).class === 'number') {
    i--;
    if (units.at(i).class !== 'comma') return undefined;
    i--;
  }
  if (units.at(i).class === 'close') {
    for (let back = 0; back < 6 && units.at(i).class !== 'open'; back++) i--;
    i--;
  }
  return sight.nameAt(i);
}

/** The verb that a word stands with: the nearest before it in its sentence, else behind it. */
export function clauseAround(sight: Sight, at: number): Clause | undefined {
  const { clauses, units } = sight;
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const clause = clauses.at(i);
    if (clause) return clause;
    if (units.at(i).class === 'line-end' || units.at(i + 1).opensSentence) break;
  }
  return undefined;
}
