import type { Compared } from './compared.js';
import { everyPair, type FactRule, type Ground, type Judged } from './fact-rule.js';
import { type Sum, sumOf } from './sums.js';
import { ofOneThing } from './things.js';

/** A statement with the sum that it is. */
export interface Told {
  readonly amount: Compared;
  readonly sum: Sum;
}

export const toldOf = (amount: Compared): Told[] => {
  const sum = sumOf(amount);
  return sum ? [{ amount, sum }] : [];
};

export const keysOf =
  (keys: (sum: Sum, amount: Compared) => readonly string[]) =>
  (amount: Compared): readonly string[] => {
    const sum = sumOf(amount);
    return sum ? keys(sum, amount) : [];
  };

/** Judges each pair of sums. */
export function everyTwo(
  judge: (one: Told, other: Told, ground: Ground) => Omit<Judged, 'one' | 'other'> | undefined,
): FactRule['judge'] {
  return everyPair((one, other, ground) => {
    const [[a], [b]] = [toldOf(one), toldOf(other)];
    return a && b ? judge(a, b, ground) : undefined;
  });
}

/** Whether both say what they are of, and that is not one thing. */
export const areOfTwo = ({ sum: one }: Told, { sum: other }: Told): boolean =>
  one.of?.head !== undefined && other.of?.head !== undefined && ofOneThing(one.of, other.of) === undefined;
