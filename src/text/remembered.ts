/** In characters: what is longer is running text, which seldom comes again. */
const LONGEST = 400;
/** In characters: the lines of a hundred pages and more, a megabyte at the most. */
const MOST = 500_000;

/**
 * `of` with a memory for short texts: what stands around an article stands on every page of its site, and the same line is
 * looked at by several stages. When the memory is full it is emptied. `of` must depend on its text alone.
 */
export function remembered<T>(
  of: (text: string) => T,
  longest: number = LONGEST,
  most: number = MOST,
): (text: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  let held = 0;
  return (text) => {
    if (text.length > longest) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
    const own = ownCopy(text);
    const answer = of(own);
    if (held > most) {
      known.clear();
      held = 0;
    }
    known.set(own, answer === undefined ? NOTHING : answer);
    held += own.length;
    return answer;
  };
}

/** Stands for an answer that is undefined: a text that is not known is looked up once. */
const NOTHING = Symbol('nothing');

/** In UTF-16 units: longer words are few. */
const LONGEST_WORD = 12;
/** In characters: some 40,000 words. */
const MOST_OF_WORDS = 300_000;

/**
 * The same for a reading of words: an archive of 800,000 words has 37,000 different ones, and nineteen of twenty tokens are of
 * the commonest 5,000.
 */
export const byWord = <T>(read: (word: string) => T): ((word: string) => T) =>
  remembered(read, LONGEST_WORD, MOST_OF_WORDS);

/** A part of a text keeps all of it in memory, the whole page; a copy does not. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
