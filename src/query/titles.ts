import type { Database } from '../store/database.js';
import { titlesOf } from '../store/search.js';
import { nameKey } from '../text/name-key.js';

/** The titles of posts, as the table has them, that somebody meant by one. */
export interface Titles {
  readonly asked: string;
  readonly titles: readonly string[];
  /** What to tell the reader of how it was taken. */
  readonly note: readonly string[];
}

/**
 * Finds the titles that words mean: the whole title, else those in which the words stand one after the other, else those
 * that have them all.
 */
export function titlesMeant(db: Database, asked: string): Titles {
  const key = nameKey(asked);
  if (key === '') return { asked, titles: [], note: [] };
  const all = titlesOf(db).map((title) => ({ title, key: nameKey(title) }));
  const words = key.split(' ');
  const has = (other: string, some: string): boolean => ` ${other} `.includes(` ${some} `);
  const tests: readonly ((other: string) => boolean)[] = [
    (other) => other === key,
    (other) => has(other, key),
    (other) => words.every((word) => has(other, word)),
  ];
  for (const [n, test] of tests.entries()) {
    const titles = all.filter((each) => test(each.key)).map(({ title }) => title);
    if (titles.length > 0) return { asked, titles, note: n === 0 ? [] : [noteOf(asked, titles)] };
  }
  return { asked, titles: [], note: [] };
}

/** What to say of a post that nobody in the archive has. */
export const unheldNote = (asked: string): string => `nobody in the archive holds a post called \`${asked}\``;

const NAMED_IN_NOTE = 5;

function noteOf(asked: string, titles: readonly string[]): string {
  const shown = titles.slice(0, NAMED_IN_NOTE).map((title) => `\`${title}\``);
  const more = titles.length > shown.length ? [`${titles.length - shown.length} more`] : [];
  return `no post is called just \`${asked}\`: taken for ${[...shown, ...more].join(', ')}`;
}
