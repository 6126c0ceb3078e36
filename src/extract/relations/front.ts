import { nominalMeant } from './meant.js';
import type { Sight } from './sight.js';
import { meantBy, SEXES } from './whose.js';

/** What stands before a noun in its phrase. */
export interface Front {
  /** The first unit of the phrase. */
  readonly first: number;
  /** Whose it is: a name, or whom `its`, `her`, `the force's` mean. */
  readonly owner?: number;
  /** A name as an adjective: `Ford` of `Ford supplier Bosch`. */
  readonly maker?: number;
  /** Somebody has it, but who is not plain: `their`. */
  readonly isOwned: boolean;
  readonly determiner: 'the' | 'a' | undefined;
  /** The words between, as keys. */
  readonly words: readonly string[];
}

/** In units: a phrase is no longer before its noun. */
const REACH = 8;

/** Reads what stands before a noun, back to its determiner or its owner. */
export function frontOf(sight: Sight, noun: number): Front {
  const { units, clauses } = sight;
  const words: string[] = [];
  let first = noun;
  let maker: number | undefined;
  for (let at = noun - 1; at >= 0 && noun - at <= REACH; at--) {
    const { key, class: unitClass } = units.at(at);
    if (unitClass === 'possessive') {
      const owner = ownerBefore(sight, at);
      return {
        first: owner?.first ?? at,
        isOwned: true,
        determiner: undefined,
        words,
        ...(owner?.name === undefined ? {} : { owner: owner.name }),
      };
    }
    const name = sight.nameAt(at);
    if (name !== undefined) {
      if (maker === undefined && at === noun - 1) maker = name;
      while (at > 0 && sight.nameAt(at - 1) === name) at--;
      first = at;
      continue;
    }
    if (unitClass === 'the' || unitClass === 'a')
      return { first: at, isOwned: false, determiner: unitClass, words, ...(maker === undefined ? {} : { maker }) };
    if (SEXES.has(key) || key === 'its' || key === 'their' || key === 'whose' || key === 'my' || key === 'our') {
      const owner = meantBy(sight, at);
      return { first: at, isOwned: true, determiner: undefined, words, ...(owner === undefined ? {} : { owner }) };
    }
    const part = units.partAt(at);
    const isTight = part === 'dash' && units.at(at).end === units.at(at + 1).start;
    const goesOn = part === 'content' || part === 'adverb' || part === 'determiner' || isTight;
    if (!goesOn || clauses.at(at)?.verb.form === 'finite') break;
    words.push(key);
    first = at;
  }
  return { first, isOwned: false, determiner: undefined, words, ...(maker === undefined ? {} : { maker }) };
}

/** Who stands before a possessive: a name, or `the force`. */
function ownerBefore(
  sight: Sight,
  possessive: number,
): { readonly first: number; readonly name: number | undefined } | undefined {
  const { units } = sight;
  const name = sight.nameAt(possessive - 1);
  if (name !== undefined) {
    let first = possessive - 1;
    while (first > 0 && sight.nameAt(first - 1) === name) first--;
    return { first, name };
  }
  for (let at = possessive - 1; at >= Math.max(0, possessive - 5); at--) {
    if (units.at(at).class === 'the') return { first: at, name: nominalMeant(sight, at, possessive - 1) };
    if (sight.units.partAt(at) !== 'content') break;
  }
  return undefined;
}
