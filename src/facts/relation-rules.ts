import { type Compared, compare, keyOf, textOf, thingOf } from './compared.js';
import { allAlike, everyPair, type FactRule } from './fact-rule.js';

const OF = ['relations'];
/** What each of the two is to the other. */
const MUTUAL: ReadonlySet<string> = new Set(['partner', 'family', 'opposes']);

/** Who is what to whom, whichever of the two an article names first where they are it to one another. */
export function relationKey(relation: Compared): string {
  const type = textOf(relation, 'type');
  const pair = [thingOf(relation, 'a') ?? '', thingOf(relation, 'b') ?? ''];
  return keyOf(type, ...(MUTUAL.has(type ?? '') ? pair.sort(compare) : pair));
}

/** Why two dealings are one. */
export const sameRelations: readonly FactRule[] = [
  {
    id: 'facts/same-relation',
    verdict: 'same',
    of: OF,
    summary: 'The same two are the same to one another, in one state.',
    keys: (relation) => [keyOf(relationKey(relation), textOf(relation, 'state'))],
    judge: allAlike('the same two, the same dealing'),
  },
];

/** Why two dealings of the same two differ. */
export const differingRelations: readonly FactRule[] = [
  {
    id: 'facts/relation-in-two-states',
    verdict: 'differs',
    of: OF,
    summary: 'By one story the two deal with one another, by another they do so no more, or not yet.',
    keys: (relation) => [relationKey(relation)],
    judge: everyPair((one, other) => {
      const [state, otherState] = [textOf(one, 'state'), textOf(other, 'state')];
      if (state === otherState || one.article.origin === other.article.origin) return undefined;
      const [day, otherDay] = [one.article.published, other.article.published];
      const isOneDay = day !== null && day === otherDay;
      return { detail: `${state} in one, ${otherState} in the other`, explained: isOneDay ? undefined : 'time' };
    }),
  },
];
