import type { Database } from '../store/database.js';
import { createEvidenceFinder, type Evidence } from '../store/search.js';
import type { NamedFilter } from './query.js';
import { containsWords } from './words.js';

/** Finds what satisfies a filter in an article; undefined for filters on the article as a whole. */
export function findEvidence(
  db: Database,
  { filter, words }: NamedFilter,
  least: number,
): ((article: string) => readonly Evidence[]) | undefined {
  const find = createEvidenceFinder(db, filter, least);
  if (find === undefined || words === undefined) return find;
  return (article) => find(article).filter(({ text }) => containsWords(text, words));
}
