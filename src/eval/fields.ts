import type { Difference, FactField } from './difference.js';
import type { GoldNames, Hard } from './gold-facts.js';
import { likeness } from './match.js';
import { type FoundNames, listed, type SourceNames } from './names.js';
import { createTally, type Tally } from './tally.js';

/** How often a field was right, of how many there are. */
export interface Share {
  right: number;
  all: number;
}

export type Shares<Field extends string> = Readonly<Record<Field, Share>>;

export function createShares<Field extends string>(fields: readonly Field[]): Shares<Field> {
  return Object.fromEntries(fields.map((field) => [field, { right: 0, all: 0 }])) as Record<Field, Share>;
}

/** What facts are scored by: the names of the source, whether what is hard counts, where differences go. */
export interface FactScoring {
  readonly source: string;
  readonly names: SourceNames;
  readonly countsHard: boolean;
  report(difference: Difference): void;
}

/** Whether a fact counts, or one of its fields. */
export function counts({ hard }: { readonly hard?: Hard }, countsHard: boolean, ...fields: readonly string[]): boolean {
  if (countsHard || hard === undefined || hard === false) return true;
  return hard !== true && !fields.some((field) => hard.includes(field));
}

export function mark(share: Share, isRight: boolean): void {
  share.all++;
  if (isRight) share.right++;
}

/** One more case of something that may be wanted, found, both or neither; what is found is right or in its place wrong. */
export function weigh(tally: Tally, isWanted: boolean, isFound: boolean, isRight: boolean): void {
  if (isWanted && isFound && isRight) tally.both++;
  else {
    if (isWanted) tally.wantedOnly++;
    if (isFound) tally.foundOnly++;
  }
}

export const createTallies = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, Tally>> =>
  Object.fromEntries(keys.map((key) => [key, createTally()])) as Record<Key, Tally>;

/** Whether words are those that are wanted, as far as `least` asks for; where none are, whether there are none. */
export function sameText(
  wanted: string | null,
  found: string | null | undefined,
  isEnough: (shared: number) => boolean,
): boolean {
  if (wanted === null) return (found ?? null) === null;
  return (found ?? null) !== null && isEnough(likeness(wanted, found ?? ''));
}

export const atLeastHalf = (shared: number): boolean => shared >= 0.5;
export const moreThanHalf = (shared: number): boolean => shared > 0.5;

export function isNamed(names: GoldNames | FoundNames): boolean {
  return listed(names).length > 0;
}

export function shown(names: FoundNames): string {
  return isNamed(names) ? listed(names).join(' + ') : '-';
}

/** A field of a fact that was found, as it should be and as it is. */
export interface FieldReading<Field extends string> {
  readonly field: Field & FactField;
  readonly isRight: boolean;
  readonly wanted: string;
  readonly found: string;
}
