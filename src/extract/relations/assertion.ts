import { GOVERNING_VERBS } from '../../lists/words.js';
import type { RelationState } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import { sentenceOf } from '../statements/sentences.js';
import { stateOf } from '../statements/state.js';
import type { Sight } from './sight.js';

/** Verbs after which `to` leads in no more than an offer or an aim. */
const UNDECIDED: ReadonlySet<string> = new Set(['offer', 'propose', 'aim', 'prepare', 'intend', 'bid', 'mean', 'seek']);
/** Verbs of saying behind which what is said is not so, or is hoped. */
const UNSURE: ReadonlySet<string> = new Set([
  'deny',
  'hope',
  'doubt',
  'fear',
  'wish',
  'want',
  'suggest',
  'dream',
  'imagine',
]);
/** What will go on, or was chosen, is so: `will continue to work with`, `chose to sign`. */
const GOES_ON: ReadonlySet<string> = new Set(['continue', 'choose']);
/** `voted 4-1 on Monday to buy`: a decision may say more before what is decided. */
const DECIDES: ReadonlySet<string> = new Set(['vote', 'agree', 'decide']);
const DECIDED_REACH = 9;
/** What a verb says of another that it leads in: decided, or done. */
const LED: ReadonlySet<string | undefined> = new Set(['planned', 'done']);
/** Before a gerund that has happened: `after buying`. */
const BEFORE_FACTS: ReadonlySet<string> = new Set(['after', 'since', 'by', 'despite', 'following']);

/** What a clause says of a relation: that it stands or is decided; undefined where it is wished, doubted or denied. */
export function standingOf(sight: Sight, clause: Clause): RelationState | undefined {
  if (isAsked(sight, clause) || isSupposed(sight, clause)) return undefined;
  const { verb, parent } = clause;
  const above = parent === undefined ? undefined : sight.clauses.clauses[parent];
  if (above && UNSURE.has(above.verb.lemma)) return undefined;
  if (verb.form === 'participle') return verb.negated ? undefined : 'current';
  if (verb.form === 'gerund' && clause.kind === 'participle') {
    const before = sight.units.at(verb.first - 1);
    const isFact = before.class === 'comma' || before.class === 'line-end' || BEFORE_FACTS.has(before.key);
    if (!isFact || verb.negated) return undefined;
    return 'current';
  }
  // `Zentra attacked plans to buy Calder Foods`: who would buy is not said.
  const isJoined = sight.units.partAt(verb.first - 1) === 'and';
  const far = above && DECIDES.has(above.verb.lemma) ? DECIDED_REACH : 2;
  const isNear = above !== undefined && (isJoined || verb.first - above.verb.last <= far);
  const isLedIn = isNear && LED.has(GOVERNING_VERBS.get(above.verb.lemma));
  if (verb.form === 'infinitive' && (!isLedIn || UNDECIDED.has(above.verb.lemma))) return undefined;
  if (above && GOES_ON.has(above.verb.lemma)) return above.verb.negated ? undefined : 'current';
  switch (stateOf(sight, clause)) {
    case 'happened':
      return 'current';
    case 'planned':
      return 'planned';
    default:
      return undefined;
  }
}

const SUPPOSES: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** In units. */
const REACH = 8;

/** `if only Zentra had bought it`: the word stands before the subject. */
function isSupposed({ units }: Sight, { verb }: Clause): boolean {
  for (let at = verb.first - 1; at > verb.first - REACH; at--) {
    if (SUPPOSES.has(units.at(at).key)) return true;
    if (units.partAt(at) === 'comma' || units.partAt(at) === 'end' || units.at(at + 1).opensSentence) return false;
  }
  return false;
}

/** Somebody asks whether it is so. */
function isAsked({ units }: Sight, { verb }: Clause): boolean {
  const { last } = sentenceOf(units, verb.first);
  return units.at(last).class === 'question';
}
