import {
  NOUNS_OF_DEALING,
  VERBS_OF_ENDING_DEALS,
  VERBS_OF_MAKING_DEALS,
  WORDS_OF_PLANS,
  WORDS_OF_THE_PAST,
} from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { RelationState } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import { standingOf } from './assertion.js';
import { clauseAround, hostBefore } from './beside.js';
import { type DealFrame, dealFrames } from './deal-frames.js';
import { type Front, frontOf } from './front.js';
import { isNounBehind, type Named, namesFrom } from './names-behind.js';
import { partiesOfSubject } from './parties-of-verb.js';
import { type Dealing, MUTUAL } from './relation.js';
import type { Sight } from './sight.js';
import { isOfSort, isPublic } from './sorts.js';

const FRAMES: ReadonlyMap<string, DealFrame> = new Map(dealFrames.map((frame) => [frame.of, frame]));

/** In units: whom one has a deal with stands no further behind it. */
const REACH = 14;
/** Adjectives of what is decided and lies ahead. */
const PLANNED: ReadonlySet<string> = new Set(['planned', 'forthcoming', 'upcoming', 'agreed']);
/** Words before a joint piece of work that make it joint whatever the noun. */
const JOINT: ReadonlySet<string> = new Set(['joint', 'partnership', 'collaboration']);

/** The parties of a deal by their sides. */
interface Sides {
  a: readonly number[];
  b: readonly number[];
  last: number;
  isBoth: boolean;
}

/** The relations that a noun states between those who have it with each other. */
export function dealingsByDeal(sight: Sight, at: number): Dealing[] {
  const { units } = sight;
  const { key } = units.at(at);
  const sort = NOUNS_OF_DEALING.get(key);
  if (sort === undefined || isNounBehind(sight, at + 1)) return [];
  const front = frontOf(sight, at);
  const group = sort === 'deal' && front.words.some((word) => JOINT.has(word)) ? 'joint' : sort;
  const frame = FRAMES.get(group);
  if (!frame || front.words.some((word) => WORDS_OF_PLANS.has(word))) return [];
  if (frame.needs?.nouns.has(key) && !front.words.some((word) => frame.needs?.words.has(word))) return [];
  const sides = linkedTo(sight, at, frame);
  const state = stateOfDeal(sight, at, front, frame);
  if (state === undefined) return [];
  // `awarded Zentra a contract`
  const given = state.clause?.objects.find(({ head }) => head < front.first);
  if (given && !sides.isBoth && frame.owner === 'a' && sides.b.length === 0) sides.b = partiesOfSubject(sight, given);
  const whose = sides.isBoth ? undefined : whoHas(sight, at, front, state.clause);
  if (whose) giveSide(frame, sides, whose.names, state.clause);
  // `Zentra and Calder Foods formed an alliance`
  if (MUTUAL.has(frame.type) && sides.b.length === 0 && sides.a.length > 1) sides.isBoth = true;
  const bought = group === 'deal' ? FRAMES.get('contract') : undefined;
  // `The council signed a deal with Zentra`: of a public body and a firm it is a contract.
  const sold = bought ? pairsOf(sight, bought, sides) : [];
  const { type, id, confidence } = bought && sold.length > 0 ? bought : frame;
  const pairs = sold.length > 0 ? sold : pairsOf(sight, frame, sides);
  return pairs.map(({ a, b }) => ({
    ...{ a, b, type, confidence },
    state: state.state,
    rule: id,
    first: Math.min(front.first, whose?.first ?? front.first),
    last: Math.max(at, sides.last),
  }));
}

function pairsOf(
  sight: Sight,
  frame: DealFrame,
  { a, b, isBoth }: Sides,
): { readonly a: number; readonly b: number }[] {
  const fits = (one: { readonly a: number; readonly b: number }): boolean =>
    one.a !== one.b && isOfSort(sight, one.a, frame.a) && isOfSort(sight, one.b, frame.b);
  const found = isBoth
    ? a.flatMap((one, i) => a.slice(i + 1).map((other) => ({ a: one, b: other })))
    : a.flatMap((one) => b.map((other) => ({ a: one, b: other })));
  return found.flatMap((pair) => (fits(pair) ? (frame.publicBuys ? (inOrder(sight, pair) ?? []) : pair) : []));
}

/** Who buys: of a public body and a firm the body; where both are of one sort nobody knows. */
function inOrder(
  { mentions }: Sight,
  { a, b }: { readonly a: number; readonly b: number },
): { readonly a: number; readonly b: number } | undefined {
  const [first, second] = [isPublic(mentions[a] as Mention), isPublic(mentions[b] as Mention)];
  if (first && !second) return { a, b };
  if (second && !first) return { a: b, b: a };
  return undefined;
}

/** Who stands behind the prepositions of a noun, up to the next verb or mark. */
function linkedTo(sight: Sight, at: number, { links }: DealFrame): Sides {
  const { units, clauses } = sight;
  const sides: Sides = { a: [], b: [], last: at, isBoth: false };
  for (let i = at + 1; i <= at + REACH; i++) {
    const { key, class: unitClass } = units.at(i);
    const side = links.get(key);
    if (side === undefined) {
      const part = units.partAt(i);
      if (part === 'end' || part === 'comma' || part === 'and' || unitClass === 'line-end') break;
      // `a contract awarded to Zentra`, `a contract to run buses with Zentra`
      const verb = clauses.at(i)?.verb;
      if (verb?.form === 'finite') break;
      continue;
    }
    const named = namesFrom(sight, i + 1);
    if (!named) continue;
    put(sides, side, named);
    i = named.last;
  }
  return sides;
}

function put(sides: Sides, side: 'a' | 'b' | 'both', { names, last }: Named): void {
  if (side === 'both') {
    if (names.length < 2 || sides.a.length > 0 || sides.b.length > 0) return;
    sides.a = names;
    sides.isBoth = true;
  } else if (sides.isBoth || sides[side].length > 0) return;
  else sides[side] = names;
  sides.last = Math.max(sides.last, last);
}

/** Puts who has it on the side that is left. */
function giveSide(frame: DealFrame, sides: Sides, names: readonly number[], clause: Clause | undefined): void {
  const gets = clause !== undefined && (clause.verb.passive || frame.gets?.has(clause.verb.lemma));
  const side = gets ? (frame.owner === 'a' ? 'b' : 'a') : frame.owner;
  if (sides[side].length === 0) sides[side] = names;
  else if (sides.a.length === 0) sides.a = names;
  else if (sides.b.length === 0) sides.b = names;
}

interface Standing {
  readonly state: RelationState;
  /** The clause whose object it is. */
  readonly clause: Clause | undefined;
}

/** Whether it stands, is decided, or is over; undefined where it is no more than spoken of. */
function stateOfDeal(sight: Sight, at: number, front: Front, frame: DealFrame): Standing | undefined {
  const isOver = front.words.some((word) => WORDS_OF_THE_PAST.has(word));
  const isAhead = front.words.some((word) => PLANNED.has(word));
  const told = (state: RelationState, clause?: Clause): Standing => ({
    state: isOver ? 'ended' : isAhead ? 'planned' : state,
    clause,
  });
  const place = sight.placeOf(at);
  const clause = place?.clause ?? undefined;
  if (clause && (place?.as === 'object' || isVerbOf(sight, clause, place?.preposition))) {
    const { lemma } = clause.verb;
    const isMade = VERBS_OF_MAKING_DEALS.has(lemma);
    const isEnded =
      VERBS_OF_ENDING_DEALS.has(lemma) ||
      (lemma === 'pull' && place?.as === 'governed') ||
      ((lemma === 'walk' || lemma === 'strip') && place?.as === 'governed');
    if (isMade || isEnded || lemma === 'be') {
      const standing = standingOf(sight, clause);
      if (standing === undefined) return undefined;
      if (isEnded) return { state: standing === 'planned' && !isDecided(sight, clause) ? 'current' : 'ended', clause };
      if (lemma === 'be')
        return told(standing === 'current' && clause.verb.tense === 'past' ? 'ended' : standing, clause);
      return told(standing, clause);
    }
    if (frame.madeOnly) return undefined;
    return front.isOwned || front.determiner === 'the' ? told('current', clause) : undefined;
  }
  if (place?.as === 'subject' && clause) return stateOfSubject(sight, clause, { front, frame }, told);
  if (frame.madeOnly) return undefined;
  const before = sight.units.at(front.first - 1);
  if (frame.goesOn && before.key === 'on' && clause) {
    const standing = standingOf(sight, clause);
    return standing && told(standing, clause);
  }
  const isKnown = front.isOwned || front.determiner === 'the';
  if (!isKnown && ((place?.as === 'governed' && VAGUE.has(place.preposition ?? '')) || VAGUE.has(before.key)))
    return undefined;
  return told('current', undefined);
}

/** `decided to pull out`: who ends it has done so with that. */
const isDecided = ({ clauses }: Sight, { parent, verb }: Clause): boolean => {
  const above = parent === undefined ? undefined : clauses.clauses[parent];
  return verb.form === 'infinitive' && above?.verb.tense === 'past' && above.verb.lemma === 'decide';
};

/** Prepositions behind which something is wished or spoken of: `called for a partnership`. */
const VAGUE: ReadonlySet<string> = new Set(['for', 'about', 'towards', 'toward', 'like', 'on']);

/** `entered into a contract`, `pulled out of a contract`: the preposition belongs to the verb. */
function isVerbOf({ units }: Sight, { verb }: Clause, preposition: string | undefined): boolean {
  if (preposition === undefined) return false;
  if (preposition === 'into') return verb.lemma === 'enter' || verb.lemma === 'go';
  const next = units.at(verb.last + 1).key;
  return (
    (preposition === 'of' && next === 'out') ||
    (preposition === 'from' && ENDS_FROM.has(verb.lemma)) ||
    (preposition === 'of' && (next === 'of' || verb.lemma === 'strip'))
  );
}
const ENDS_FROM: ReadonlySet<string> = new Set(['withdraw', 'walk', 'pull']);

/** `The contract has been terminated`, `the contract was signed`, `the contract ends in May`. */
function stateOfSubject(
  sight: Sight,
  clause: Clause,
  { front, frame }: { readonly front: Front; readonly frame: DealFrame },
  told: (state: RelationState, clause?: Clause) => Standing,
): Standing | undefined {
  const { verb } = clause;
  const standing = standingOf(sight, clause);
  if (VERBS_OF_ENDING_DEALS.has(verb.lemma) && standing !== undefined) {
    const isOver = standing === 'current' && (verb.tense === 'past' || verb.perfect);
    return { state: isOver ? 'ended' : 'current', clause: undefined };
  }
  if (verb.passive && VERBS_OF_MAKING_DEALS.has(verb.lemma)) return standing && told(standing);
  if (frame.madeOnly) return undefined;
  return front.isOwned || front.determiner === 'the' ? told('current') : standing && told(standing);
}

/** Who has it: its owner, the subject of what is done with it, or who stands before its comma: `X, in partnership with Y`. */
function whoHas(
  sight: Sight,
  at: number,
  { owner, first, maker, isOwned }: Front,
  clause: Clause | undefined,
): { readonly names: readonly number[]; readonly first: number } | undefined {
  if (owner !== undefined) return { names: [owner], first };
  if (isOwned) return undefined;
  if (clause?.subject && (clause.verb.lemma !== 'be' || sight.units.at(first - 1).key === 'on'))
    return { names: partiesOfSubject(sight, clause.subject), first: Math.min(first, clause.verb.first) };
  const before = sight.units.at(first - 1);
  if (before.class !== 'in' && before.key !== 'under')
    return maker === undefined ? undefined : { names: [maker], first };
  const host = hostBefore(sight, first - 1);
  if (host !== undefined) return { names: [host], first };
  const around = clauseAround(sight, at) ?? (before.opensSentence ? clauseBehind(sight, at) : undefined);
  if (!around) return undefined;
  const by = around.prepositions.find(({ preposition }) => preposition === 'by');
  const doer = around.verb.passive ? by?.phrase : around.subject;
  return doer && { names: partiesOfSubject(sight, doer), first };
}

/** `Under a contract with Zentra, Calder Foods runs the canteen.` */
function clauseBehind({ clauses, units }: Sight, at: number): Clause | undefined {
  for (let i = at + 1; i < at + 2 * REACH && units.at(i).class !== 'line-end' && !units.at(i).opensSentence; i++) {
    const clause = clauses.at(i);
    if (clause) return clause;
  }
  return undefined;
}
