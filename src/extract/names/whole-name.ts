import { classesOf } from '../units/alphabet.js';
import type { Ground } from './ground.js';

/** What a name goes on behind. */
const OPENS_LONGER = classesOf('capital-word|listed-name|honorific|initial|body-head|the');
/** What goes on with a name. */
const GOES_ON = classesOf('name-word|force');

/** No further name word stands before or behind. */
export function isWhole({ unitText: { at } }: Ground, first: number, last: number): boolean {
  return !OPENS_LONGER.has(at(first - 1).class) && !GOES_ON.has(at(last + 1).class);
}
