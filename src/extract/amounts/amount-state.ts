import { NOUNS_OF_STATE, WORDS_OF_DOUBT, WORDS_OF_INTENT } from '../../lists/words.js';
import type { AmountState } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';

/** What the words of the sum itself say of it: `an estimated £5m`, `a proposed £5m levy`, `up to £5m`. */
export function stateOfWords({ units }: AmountGround, first: number, last: number): AmountState | undefined {
  for (let at = first; at <= last; at++) {
    const { key } = units.at(at);
    if (WORDS_OF_DOUBT.has(key) || (key === 'to' && units.at(at - 1).key === 'up')) return 'possible';
    if (WORDS_OF_INTENT.has(key) && !VERBS_ALONE.has(key)) return 'planned';
  }
  return undefined;
}

/** Verbs of intent that are something else beside a sum: `a £3m order`, `a £40 set`. */
const VERBS_ALONE: ReadonlySet<string> = new Set([
  'order',
  'set',
  'need',
  'want',
  'tell',
  'try',
  'ask',
  'hope',
  'agree',
]);
const PLURAL = /s$/;
/** In clauses: how far up what is said of a clause is looked for: `is thought to plan to spend`. */
const DEPTH = 3;

/** What a clause says of whether its sum has been paid: its tense and modal, then what it hangs on. */
export function stateOfClause(ground: AmountGround, clause: Clause): AmountState {
  const own = ownState(ground, clause);
  if (own) return own;
  // `a plan to cut spending by £3bn`
  const led = clause.verb.form === 'infinitive' ? ground.units.at(clause.verb.first - 1).key.replace(PLURAL, '') : '';
  if (ground.clauses.at(clause.verb.first - 1) === undefined && WORDS_OF_INTENT.has(led)) return 'planned';
  let inner = clause;
  for (let depth = 0; depth < DEPTH && inner.parent !== undefined; depth++) {
    const parent = ground.clauses.clauses[inner.parent];
    if (!parent) break;
    const hangs = inner.kind === 'infinitive' || inner.kind === 'complement';
    const lemma = parent.verb.lemma;
    if (hangs && WORDS_OF_DOUBT.has(lemma)) return 'possible';
    if (hangs && inner.kind === 'infinitive' && DECIDES.has(lemma)) return 'planned';
    if (hangs && inner.kind === 'infinitive' && WORDS_OF_INTENT.has(lemma)) return 'planned';
    if (inner.kind === 'infinitive' || inner.kind === 'participle') {
      const state = ownState(ground, parent);
      if (state) return state;
    }
    inner = parent;
  }
  return clause.kind === 'infinitive' && clause.parent === undefined ? 'planned' : 'actual';
}

const DECIDES: ReadonlySet<string> = new Set(['vote', 'choose', 'resolve', 'opt', 'move', 'have', 'swear']);
const OBLIGING: ReadonlySet<string> = new Set(['will', 'shall', 'must', 'should']);

function ownState({ units }: AmountGround, { verb }: Clause): AmountState | undefined {
  // `is expected to cost`, `is thought to have cost`
  for (let at = verb.first; at < verb.last; at++) {
    const { key } = units.at(at);
    if (WORDS_OF_DOUBT.has(key) && key !== 'to') return 'possible';
  }
  if (verb.negated) return 'possible';
  if (verb.modal !== undefined) return OBLIGING.has(verb.modal) ? 'planned' : 'possible';
  return verb.tense === 'future' ? 'planned' : undefined;
}

/** In units: `a warning of losses of £5m`. */
const GOVERNOR_REACH = 5;

/** `forecasts of a £5m loss`, `the proposal for a £3m levy`: a noun before the sum's phrase that says it is no more than that. */
function stateOfGovernor({ units, clauses }: AmountGround, { link, from }: MoneySite): AmountState | undefined {
  for (let at = link; at >= Math.max(from, link - GOVERNOR_REACH); at--) {
    const { key } = units.at(at);
    const state = NOUNS_OF_STATE.get(key.replace(PLURAL, ''));
    if (state && GOVERNS.has(units.at(at + 1).key)) return state;
    if (clauses.at(at) || units.at(at).class === 'comma') return undefined;
  }
  return undefined;
}
const GOVERNS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'that']);

/** `if it fails to find £5m` */
const isConditional = ({ units }: AmountGround, { first, kind }: Clause): boolean =>
  kind === 'subordinate' && [first, first - 1].some((at) => CONDITIONS.has(units.at(at).key));
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

/** The state of a sum, by its own words, by its frame, by its clause. */
export function stateOfSum(ground: AmountGround, site: MoneySite, clause: Clause | undefined): AmountState {
  const own = stateOfWords(ground, site.opener, site.last) ?? stateOfGovernor(ground, site);
  if (own) return own;
  if (!clause) return 'actual';
  return isConditional(ground, clause) ? 'possible' : stateOfClause(ground, clause);
}
