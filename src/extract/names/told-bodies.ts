import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { type Ground, isPerson, surnameOf } from './ground.js';

const TOLD: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'informed', 'reminded', 'warned', 'assured']);
const SORTS = classesOf('body-sort');
const ARTICLES = classesOf('article');
const SURNAMES = classesOf('sure-surname|town-surname');
const ACTS = classesOf('word|says|modifier');

/**
 * `He told the agency Yates would go`: who is told is the agency, and Yates goes; a surname, or one that the article
 * has in full, is no name of the agency.
 */
export function toldBodies(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at } = ground.unitText;
  const isTold = ({ first, last, mention }: Candidate): boolean =>
    mention.kind === 'organisation' &&
    first === last &&
    mention.name === undefined &&
    SORTS.has(at(first - 1).class) &&
    ARTICLES.has(at(first - 2).class) &&
    TOLD.has(at(first - 3).key) &&
    ACTS.has(at(last + 1).class);
  if (!kept.some(isTold)) return kept;
  const surnames = new Set(
    kept.filter((one) => isPerson(one) && one.last > one.first).map((one) => surnameOf(one, ground)),
  );
  return kept.filter((one) => !(isTold(one) && (SURNAMES.has(at(one.first).class) || surnames.has(at(one.first).key))));
}
