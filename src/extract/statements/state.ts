import { GOVERNING_VERBS } from '../../lists/words.js';
import type { EventState } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import type { StatementGround } from './ground.js';

type Ground = Pick<StatementGround, 'clauses' | 'units'>;

const MAY_BE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'should', 'would', 'ought']);
const OPENS_CONDITION: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** Clauses are no deeper than this, or were read wrongly. */
const DEEPEST = 6;

/**
 * Whether what a clause says has happened, is to, may, or did not: by its verb, and by the verb that it hangs on: `plans to
 * close`, `failed to agree`, `could be forced to sell`.
 */
export function stateOf(ground: Ground, clause: Clause): EventState {
  return stateAt(ground, clause, DEEPEST);
}

function stateAt(ground: Ground, clause: Clause, depth: number): EventState {
  const { verb, kind, parent } = clause;
  if (isConditional(ground, clause)) return 'possible';
  const own = ownState(ground, clause);
  if (own !== 'happened' || verb.form === 'finite' || parent === undefined || depth === 0) return own;
  const above = ground.clauses.clauses[parent];
  if (!above) return own;
  const governing = verb.form === 'infinitive' ? GOVERNING_VERBS.get(above.verb.lemma) : undefined;
  if (governing === 'not') return above.verb.negated ? 'happened' : 'not';
  if (governing === 'planned' || governing === 'possible') return above.verb.negated ? 'not' : governing;
  const higher = stateAt(ground, above, depth - 1);
  // `closed three sites to save £2m`: a purpose lies ahead of what is done for it.
  return verb.form === 'infinitive' && governing === undefined && kind === 'infinitive' && higher === 'happened'
    ? 'planned'
    : higher;
}

function ownState({ clauses }: Ground, { verb, parent }: Clause): EventState {
  if (verb.negated) return verb.modal !== undefined && MAY_BE.has(verb.modal) ? 'possible' : 'not';
  // `said it would close`: what somebody says they would do.
  if (verb.modal === 'would') return parent !== undefined && clauses.clauses[parent]?.reported ? 'planned' : 'possible';
  if (verb.modal !== undefined && MAY_BE.has(verb.modal))
    return verb.perfect && verb.modal === 'should' ? 'not' : 'possible';
  return verb.tense === 'future' || verb.modal === 'must' ? 'planned' : 'happened';
}

/** `if the plan is approved` */
function isConditional({ units }: Ground, { first, kind }: Clause): boolean {
  return kind === 'subordinate' && [first, first - 1].some((at) => OPENS_CONDITION.has(units.at(at).key));
}
