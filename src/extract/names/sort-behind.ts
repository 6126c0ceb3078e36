import { BEHIND_SORTS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { classAt, keyAt, type Sight } from './sign.js';

/** How many units behind `, the` or `is a` the noun may stand. */
const FARTHEST = 7;
const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const ARTICLES = classesOf('article');
/** Where the noun group ends: a preposition, a mark, a relative. */
const ENDS = classesOf('preposition|clause-end|and|open|close|quote');

/**
 * Whether a noun of a set says what the run is: `X, the Danish brewer`, `X is a chain`. The noun must head its group: in
 * `X is a manager of the company` a preposition comes first, in `X, the company chairman` a post behind.
 */
export function sortBehind(sight: Sight, nouns: ReadonlySet<string>): boolean {
  if (sight.possessive) return false;
  let at = sight.right;
  if (classAt(sight, at) !== 'comma' && !BE.has(keyAt(sight, at))) return false;
  at++;
  const isOne = keyAt(sight, at) === 'one' && keyAt(sight, at + 1) === 'of';
  if (!isOne && !ARTICLES.has(classAt(sight, at))) return false;
  for (let i = isOne ? at + 2 : at + 1; i <= at + FARTHEST; i++) {
    const unitClass = classAt(sight, i);
    const next = classAt(sight, i + 1);
    if (
      nouns.has(keyAt(sight, i)) &&
      next !== 'possessive' &&
      (ENDS.has(next) || BEHIND_SORTS.has(keyAt(sight, i + 1)))
    )
      return true;
    if (ENDS.has(unitClass) || BEHIND_SORTS.has(keyAt(sight, i))) return false;
  }
  return false;
}
