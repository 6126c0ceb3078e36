import { NO_FIRST_NAMES, THING_HEADS, THING_OPENERS, WORKS_OF_ART } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';

const isCapital = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.opensSentence && classesOf('capital-word|name-edge|rank').has(unit.class);

/** Neither the start of a longer name for a thing (`Golden Globe Awards`), nor behind a word that makes it one. */
export function isFree(mention: readonly Unit[], before: Unit | undefined, after: Unit | undefined): boolean {
  return (
    !(isCapital(after) && THING_HEADS.has(after?.key ?? '')) &&
    !THING_OPENERS.has(before?.key ?? '') &&
    !NO_FIRST_NAMES.has(mention[0]?.key ?? '') &&
    !(mention[0]?.key === 'said' && mention[0].opensSentence)
  );
}

/** Two unlisted words may be anything: neither is a listed body, and no article stands before them. */
export function isUnlistedPerson(mention: readonly Unit[], before: Unit | undefined, after: Unit | undefined): boolean {
  return (
    isFree(mention, before, after) &&
    mention.every(({ entry, caps }) => !caps && entry?.kind !== 'organisation' && entry?.kind !== 'force') &&
    !THING_HEADS.has(mention.at(-1)?.key ?? '') &&
    !WORKS_OF_ART.has(before?.key ?? '') &&
    !THING_HEADS.has(after?.key ?? '')
  );
}
