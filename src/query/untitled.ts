import { titleForms } from '../gazetteers/title-forms.js';
import { nameKey } from '../text/name-key.js';

/** A name without the titles, ranks and posts around it, and these. */
export interface Untitled {
  readonly name: string;
  readonly titles: readonly string[];
}

const SPACES = /\s+/;
/** What stands before a post and is none. */
const BEFORE_TITLES: ReadonlySet<string> = new Set(['the', 'former', 'ex', 'acting', 'then', 'late']);
/** Letters behind a name: `QPM`. Other titles there are surnames: `Tom Bishop`. */
const LETTERS = /^\p{Lu}[\p{Lu}.]+$/u;

/**
 * `Chief Constable Chris Sims`, `Cllr Bob Jones`, `Sims, Chris, chief constable` without what is no name; undefined where there is
 * no title, or nothing else.
 */
export function untitled(asked: string): Untitled | undefined {
  const titles: string[] = [];
  const [first = '', ...others] = asked.split(',').map(wordsOf);
  const rest = others.filter((words) => {
    const length = titleBefore(words, words.length, titles);
    return length === 0;
  });
  let words: readonly string[] = [...first, ...rest.flat()];
  for (let length = 1; length > 0; words = words.slice(length)) length = leadOf(words, titles);
  while (words.length > 1 && LETTERS.test(words.at(-1) ?? '') && titleBefore(words.slice(-1), 1, titles) > 0) {
    words = words.slice(0, -1);
  }
  const name = words.join(' ');
  return titles.length === 0 || nameKey(name) === '' ? undefined : { name, titles };
}

const wordsOf = (text: string): readonly string[] => text.split(SPACES).filter((word) => nameKey(word) !== '');

/** How many words before a name are none of it; at least one is left. */
function leadOf(words: readonly string[], titles: string[]): number {
  if (words.length > 1 && BEFORE_TITLES.has(nameKey(words[0] ?? ''))) return 1;
  return titleBefore(words, words.length - 1, titles);
}

/** How many words, up to `most`, are the longest title that they start with; adds the title. */
function titleBefore(words: readonly string[], most: number, titles: string[]): number {
  for (let length = most; length > 0; length -= 1) {
    const title = titleForms().get(nameKey(words.slice(0, length).join(' ')));
    if (title === undefined) continue;
    titles.push(title);
    return length;
  }
  return 0;
}
