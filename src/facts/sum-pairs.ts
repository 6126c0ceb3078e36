import type { Compared } from './compared.js';
import { type FactRule, type Ground, type Judged, MOST_COMPARED } from './fact-rule.js';
import type { Sum } from './sums.js';
import { ofOneThing } from './things.js';

/** A statement with the sum that it is. */
export interface Told {
  readonly amount: Compared;
  readonly sum: Sum;
}

export const toldOf = (amount: Compared): Told[] => (amount.sum ? [{ amount, sum: amount.sum }] : []);

export const keysOf =
  (keys: (sum: Sum, amount: Compared) => readonly string[]) =>
  (amount: Compared): readonly string[] =>
    amount.sum ? keys(amount.sum, amount) : [];

/** Judges each pair of sums. */
export function everyTwo(
  judge: (one: Told, other: Told, ground: Ground) => Omit<Judged, 'one' | 'other'> | undefined,
): FactRule['judge'] {
  return function* (block, ground) {
    if (block.length > MOST_COMPARED) return;
    const told = block.flatMap(toldOf);
    for (const [at, one] of told.entries()) {
      for (const other of told.slice(at + 1)) {
        const judged = judge(one, other, ground);
        if (judged) yield { one: one.amount, other: other.amount, ...judged };
      }
    }
  };
}

/** Whether both say what they are of, and that is not one thing. */
export const areOfTwo = ({ sum: one }: Told, { sum: other }: Told): boolean =>
  one.of?.head !== undefined && other.of?.head !== undefined && ofOneThing(one.of, other.of) === undefined;
