import { type Sum, sumWords } from '../../../query/money.js';
import { grouped } from '../../../text/grouped.js';
import { nameKey } from '../../../text/name-key.js';

/** Who is on one side of sums: who pays them, or who gets them. */
export type Side = 'payer' | 'payee';

/** A sum that is not added to others of its sort, and why. */
export interface LeftOut {
  readonly sum: Sum;
  readonly reason: string;
}

/** Sums of one sort and one payer or payee, and what they come to together. */
export interface Total {
  readonly side: Side;
  readonly name: string;
  readonly id: string;
  /** What all of them have in common. */
  readonly of: Pick<Sum, 'type' | 'state' | 'currency' | 'per'>;
  /** The sums that were added; none where it is in doubt whether they are apart. */
  readonly added: readonly Sum[];
  readonly min: number;
  readonly max: number;
  /** Why nothing was added; null where something was. */
  readonly doubt: string | null;
  readonly leftOut: readonly LeftOut[];
}

/** Whether two facts are known to differ in what they say of one thing, or may be one. */
export type AreLinked = (one: Sum, other: Sum) => boolean;

/** Sorts of which two are more than one: what somebody's turnover or a house's worth is cannot be added to another. */
const ADDED_TYPES: ReadonlySet<string> = new Set(['cost', 'saving', 'funding', 'penalty', 'taken']);
/** What may come is one guess beside another. */
const ADDED_STATES: ReadonlySet<string> = new Set(['actual', 'planned']);
/** Of a sum for each time; what is so much a head or a barrel is a price. */
const TIMES: ReadonlySet<string> = new Set(['day', 'week', 'fortnight', 'month', 'quarter', 'annum', 'year']);

/**
 * What sums come to where they may be added: those of one currency, type, state and time that one payer pays or one payee gets,
 * and that are surely apart. Sums of which there is only one of a sort are not spoken of.
 */
export function totalsOf(sums: readonly Sum[], areLinked: AreLinked): readonly Total[] {
  const sides: readonly Side[] = ['payer', 'payee'];
  return sides.flatMap((side) => {
    const sorts = grouped(sums, (sum) => sortOf(sum, side));
    return [...sorts].flatMap(([sort, some]) => (sort === undefined ? [] : totalOf(some, side, areLinked)));
  });
}

/** What sums have in common that may be added; undefined where one is never added. */
function sortOf(sum: Sum, side: Side): string | undefined {
  const { currency, type, state, per, period_length } = sum;
  const party = sum[`${side}_id`];
  if (party === null || currency === null || !ADDED_TYPES.has(type) || !ADDED_STATES.has(state)) return undefined;
  if (per !== null && !TIMES.has(per)) return undefined;
  return [party, currency, type, state, per, period_length].join(' ');
}

function totalOf(group: readonly Sum[], side: Side, areLinked: AreLinked): readonly Total[] {
  const leftOut = group.flatMap((sum) => {
    const reason = reasonAgainst(sum, side);
    return reason === undefined ? [] : [{ sum, reason }];
  });
  const out = new Set(leftOut.map(({ sum }) => sum));
  const apart = group.filter((sum) => !out.has(sum));
  const [first] = apart;
  if (first === undefined || apart.length < 2) return [];
  const doubt = doubtOf(apart, side, areLinked);
  const added = doubt === null ? apart : [];
  const [name, id] = [first[side] ?? '', first[`${side}_id`] ?? ''];
  return [{ side, name, id, of: first, added, ...boundsOf(added), doubt, leftOut }];
}

/** Hundredths are added as whole numbers: 0.1 and 0.2 are 0.3. */
const HUNDREDTHS = 100;
const hundredths = (value: number | null): number => Math.round((value ?? 0) * HUNDREDTHS);

function boundsOf(added: readonly Sum[]): { readonly min: number; readonly max: number } {
  const all = (bound: 'min' | 'max'): number =>
    added.reduce((total, sum) => total + hundredths(sum[bound]), 0) / HUNDREDTHS;
  return { min: all('min'), max: all('max') };
}

const A_TOTAL = /\b(?:total(?:s|led|ling)?|altogether|in all|overall|combined)\b/i;

/** Why a sum is in no total, whatever stands beside it. */
function reasonAgainst(sum: Sum, side: Side): string | undefined {
  if (sum.part_of !== null) return `part of ${sum.part_of}`;
  if (sum.min === null || sum.max === null) return 'its bound is open';
  if (A_TOTAL.test(sum.sentence)) return 'told as a total, which may hold others';
  if (sum.for === null && sum[otherSide(side)] === null) return 'not said what for';
  return undefined;
}

const otherSide = (side: Side): Side => (side === 'payer' ? 'payee' : 'payer');

/** Why sums may not be added: two may be one, or one holds the others. */
function doubtOf(sums: readonly Sum[], side: Side, areLinked: AreLinked): string | null {
  for (const [at, one] of sums.entries()) {
    const other = sums.slice(at + 1).find((each) => !areApart(one, each, side) || areLinked(one, each));
    if (other !== undefined) return `${sumWords(one)} and ${sumWords(other)} may be about one thing`;
  }
  const whole = sums.find((sum) => isTotalOf(sum, sums));
  return whole === undefined ? null : `${sumWords(whole)} is what others come to together`;
}

/** So near to each other two figures may be one, rounded. */
const NEAR = 0.1;

/** Whether two sums are surely of two things: with two others, or two figures for things that share no word. */
function areApart(one: Sum, other: Sum, side: Side): boolean {
  const [party, otherParty] = [one[`${otherSide(side)}_id`], other[`${otherSide(side)}_id`]];
  if (party !== null && otherParty !== null && party !== otherParty) return true;
  if (one.for === null || other.for === null || areNear(one, other)) return false;
  const words = new Set(wordsOf(one.for));
  return words.size > 0 && wordsOf(other.for).length > 0 && wordsOf(other.for).every((word) => !words.has(word));
}

function areNear(one: Sum, other: Sum): boolean {
  const [a, b] = [one.max ?? 0, other.max ?? 0];
  return Math.abs(a - b) <= NEAR * Math.max(a, b);
}

/** Words of less say nothing: `the`, `of`, `new`. */
const SHORTEST_WORD = 4;
const wordsOf = (purpose: string): readonly string[] =>
  nameKey(purpose)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);

/** What more than so many of the others can come to is not tried: they are then left as they are, in doubt. */
const MOST_TRIED = 20_000;

/** Whether some of the others come to this sum. */
function isTotalOf(sum: Sum, sums: readonly Sum[]): boolean {
  const wanted = hundredths(sum.max);
  let reached = new Map([[0, 0]]);
  for (const other of sums) {
    if (other === sum) continue;
    const next = new Map(reached);
    for (const [total, count] of reached) {
      const sumTotal = total + hundredths(other.max);
      if (sumTotal <= wanted) next.set(sumTotal, Math.max(next.get(sumTotal) ?? 0, count + 1));
    }
    reached = next;
    if (reached.size > MOST_TRIED) return true;
  }
  return (reached.get(wanted) ?? 0) > 1;
}
