import { NOUNS_OF_KIN, NOUNS_OF_STANDING, WORDS_OF_PLANS, WORDS_OF_THE_PAST } from '../../lists/words.js';
import type { RelationState } from '../../model/statement.js';
import { classesOf } from '../units/alphabet.js';
import { standingOf } from './assertion.js';
import { hostBefore } from './beside.js';
import { type Front, frontOf } from './front.js';
import { headName, isNounBehind, namesFrom } from './names-behind.js';
import { type NounFrame, nounFrames } from './noun-frames.js';
import { partiesOfSubject } from './parties-of-verb.js';
import type { Dealing } from './relation.js';
import type { Sight } from './sight.js';
import { isOfSort } from './sorts.js';

const FRAMES: ReadonlyMap<string, readonly NounFrame[]> = new Map(
  nounFrames.map(({ of }) => [of, nounFrames.filter((frame) => frame.of === of)]),
);

/** Whom a noun describes, as the units have it. */
interface Described {
  readonly names: readonly number[];
  readonly first: number;
  readonly last: number;
  /** What the clause that says so has of it: `became the owner`. */
  readonly state?: RelationState;
}

/** Kin of somebody, behind whom more may be named: `his wife Ann and daughters Mary and Jane`. */
export interface Kin {
  readonly whose: readonly number[];
  readonly last: number;
}

/** Kin who are it to each other. */
const EQUALS: ReadonlySet<string> = new Set(['brothers', 'sisters', 'siblings', 'twins', 'cousins']);

/** `the brothers Ann and Ben Lee`: those who are it to each other. */
function amongEquals(sight: Sight, at: number, frame: NounFrame): Dealing[] {
  const named = EQUALS.has(sight.units.at(at).key) && !sight.clauses.at(at + 1) ? namesFrom(sight, at + 1) : undefined;
  if (!named || named.names.length < 2) return [];
  return named.names.flatMap((a, i) =>
    named.names.slice(i + 1).flatMap((b) =>
      isOfSort(sight, a, 'person') && isOfSort(sight, b, 'person')
        ? {
            a,
            b,
            type: frame.type,
            state: 'current' as const,
            rule: frame.id,
            confidence: frame.confidence,
            first: at,
            last: named.last,
          }
        : [],
    ),
  );
}

/** The relations that a noun states of whom it describes and whose it is. */
export function dealingsByNoun(sight: Sight, at: number, kin?: Kin): Dealing[] {
  const { key } = sight.units.at(at);
  const several = NOUNS_OF_KIN.get(key);
  const group = several ? 'kin' : NOUNS_OF_STANDING.get(key);
  const frames = group === undefined ? undefined : FRAMES.get(group);
  if (!frames || sight.units.at(at + 1).class === 'possessive') return [];
  const front = frontOf(sight, at);
  if (front.words.some((word) => WORDS_OF_PLANS.has(word))) return [];
  const before = sight.units.at(front.first - 1).key;
  const isOver =
    key.startsWith('ex-') || WORDS_OF_THE_PAST.has(before) || front.words.some((word) => WORDS_OF_THE_PAST.has(word));
  return frames.flatMap((frame) => {
    if (front.words.some((word) => frame.only?.has(word) === false)) return [];
    const whose = ownersOf(sight, at, front, frame) ?? ownerOfKin(sight, at, front, kin);
    if (!whose) return several === undefined ? [] : amongEquals(sight, at, frame);
    const described = describedBy(sight, at, front, whose.last, several);
    if (!described) return [];
    const state = isOver ? 'ended' : (described.state ?? 'current');
    return pairs(sight, frame, { whose: whose.names, described: described.names }).map(({ a, b }) => ({
      a,
      b,
      type: frame.type,
      state,
      rule: frame.id,
      confidence: frame.confidence,
      first: Math.min(front.first, described.first),
      last: Math.max(at, whose.last, described.last),
    }));
  });
}

function pairs(
  sight: Sight,
  frame: NounFrame,
  found: { readonly whose: readonly number[]; readonly described: readonly number[] },
): { readonly a: number; readonly b: number }[] {
  const [as, bs] = frame.described === 'a' ? [found.described, found.whose] : [found.whose, found.described];
  return as.flatMap((a) =>
    bs.flatMap((b) => (a !== b && isOfSort(sight, a, frame.a) && isOfSort(sight, b, frame.b) ? { a, b } : [])),
  );
}

/** Whose the noun is: before it, or behind `of`. */
function ownersOf(
  sight: Sight,
  at: number,
  { owner, maker, first, isOwned }: Front,
  { links, byMaker, of }: NounFrame,
): { readonly names: readonly number[]; readonly last: number } | undefined {
  if (owner !== undefined) return { names: [owner], last: at };
  const { units } = sight;
  if (links.includes(units.at(at + 1).key)) return namesFrom(sight, at + 2);
  // `Ann Okafor leaves a husband, Ben Lee`
  const left = of === 'kin' && !isOwned ? leaverOf(sight, at) : undefined;
  if (left !== undefined) return { names: [left], last: at };
  // `Ann Okafor, through her lawyer Ben Lee,`
  const host = THROUGH.has(units.at(first - 1).key) ? hostBefore(sight, first - 1) : undefined;
  if (host !== undefined) return { names: [host], last: at };
  // `Ford supplier Bosch`, `Bosch, a Ford supplier,`
  return byMaker && maker !== undefined ? { names: [maker], last: at } : undefined;
}

/** Whose the kin before it are, where `and` joins it to them. */
function ownerOfKin(
  { units }: Sight,
  at: number,
  { first, isOwned, determiner }: Front,
  kin: Kin | undefined,
): { readonly names: readonly number[]; readonly last: number } | undefined {
  if (!kin || isOwned || determiner !== undefined || first - kin.last > 3) return undefined;
  for (let i = kin.last + 1; i < first; i++) {
    if (units.at(i).class !== 'comma' && units.partAt(i) !== 'and') return undefined;
  }
  return { names: kin.whose, last: at };
}

/** Whom the noun describes: right behind it, before its comma, by a form of `be`, or behind whose it is. */
function describedBy(
  sight: Sight,
  at: number,
  front: Front,
  last: number,
  several: 'one' | 'several' | undefined,
): Described | undefined {
  const { units } = sight;
  const isBehindOwner = last === at;
  if (isBehindOwner) {
    const next = units.at(at + 1).class === 'comma' ? at + 2 : at + 1;
    const isAside = next === at + 2;
    const direct = isAside || sight.units.partAt(next) !== 'determiner' ? titledName(sight, next) : undefined;
    if (direct && (!isAside || endsAside(sight, direct.last + 1))) {
      const named = several === 'one' || isAside ? direct : (namesFrom(sight, next) ?? direct);
      return { names: named.names, first: front.first, last: named.last };
    }
  }
  if (isNounBehind(sight, at + 1)) return undefined;
  const host = hostBefore(sight, front.first);
  // `Ben Lee, the singer's agent said`: what has a verb of its own describes nobody before it.
  if (host !== undefined && !isSubjectAt(sight, at, last)) return { names: [host], first: front.first, last };
  const place = sight.placeOf(at);
  if (place?.as === 'object' && (place.clause.verb.lemma === 'be' || place.clause.verb.lemma === 'become')) {
    const state = standingOf(sight, place.clause);
    const { verb } = place.clause;
    if (state === undefined || !place.clause.subject) return undefined;
    const isPast = verb.lemma === 'be' && verb.tense === 'past' && place.clause.kind !== 'complement';
    return {
      names: partiesOfSubject(sight, place.clause.subject),
      first: Math.min(verb.first, front.first),
      last,
      state: isPast && state === 'current' ? 'ended' : state,
    };
  }
  // `His first wife was Ann Okafor.`
  if (isBehindOwner && place?.as === 'subject' && place.clause.verb.lemma === 'be' && !place.clause.verb.negated) {
    const [object] = place.clause.objects;
    const name = object?.kind === 'name' && standingOf(sight, place.clause) !== undefined ? object.mention : undefined;
    if (name !== undefined && object) return { names: [name], first: front.first, last: object.last };
  }
  // `the son of Mr Lee, Ben,`
  const isFronted =
    front.determiner === 'the' ? several !== undefined || opens(sight, front.first) : opens(sight, front.first);
  if (!isBehindOwner && !front.isOwned && isFronted && units.at(last + 1).class === 'comma') {
    const name = titledName(sight, last + 2);
    if (name && endsAside(sight, name.last + 1)) return { names: name.names, first: front.first, last: name.last };
  }
  return undefined;
}

const isSubjectAt = ({ clauses }: Sight, at: number, last: number): boolean =>
  clauses.at(last + 1)?.verb.form === 'finite' && clauses.at(last + 1)?.subject?.head === at;

/** Who leaves somebody behind. */
function leaverOf(sight: Sight, at: number): number | undefined {
  const place = sight.placeOf(at);
  const clause = place?.clause;
  if (!clause?.subject || !LEAVES.has(clause.verb.lemma) || clause.verb.negated) return undefined;
  const isLeft = clause.verb.passive ? place?.preposition === 'by' : place?.as === 'object';
  return isLeft && clause.verb.passive === (clause.verb.lemma === 'survive')
    ? partiesOfSubject(sight, clause.subject)[0]
    : undefined;
}
const LEAVES: ReadonlySet<string> = new Set(['leave', 'survive']);
/** `The parent of Zentra, Orrin plc,`, `But counsel to Ann Okafor, Ben Lee,` */
const opens = ({ units }: Sight, at: number): boolean => units.at(at).opensSentence || units.at(at - 1).key === 'but';
const THROUGH: ReadonlySet<string> = new Set(['through', 'via']);
const isGerund = (key: string): boolean => key.endsWith('ing') && key.length > 5;

/** A name right there or behind its title: `husband and manager Ben Lee` is left to others. */
function titledName(
  sight: Sight,
  at: number,
): { readonly names: readonly number[]; readonly last: number } | undefined {
  const name = sight.nameAt(at);
  // `her husband Ben live in`: behind a noun for a person a person is no adjective.
  if (
    name !== undefined &&
    sight.mentions[name]?.kind === 'person' &&
    sight.units.at(sight.lastOf(name) + 1).class !== 'possessive'
  )
    return { names: [name], last: sight.lastOf(name) };
  const behind =
    name === undefined
      ? undefined
      : (sight.clauses.at(sight.lastOf(name) + 1) ?? isGerund(sight.units.at(sight.lastOf(name) + 1).key));
  if (name !== undefined && behind) return { names: [name], last: sight.lastOf(name) };
  const part = sight.units.partAt(at);
  if (sight.clauses.at(at) || (name === undefined && part !== 'content' && part !== 'determiner')) return undefined;
  return headName(sight, at);
}

const ENDS_ASIDE = classesOf('comma|stop|semicolon|line-end|open|close|hyphen|quote');

/** `, Ben Lee,` and `, Ben Lee.`, not `, Ben Lee and` or `, Ben Lee said`. */
const endsAside = ({ units }: Sight, at: number): boolean => ENDS_ASIDE.has(units.at(at).class);
