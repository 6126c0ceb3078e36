import { searchTokens } from '../text/search-tokens.js';

/** What a text has to hold. */
export type Tree =
  | { readonly is: 'any'; readonly parts: readonly Tree[] }
  | { readonly is: 'all'; readonly parts: readonly Tree[]; readonly not: readonly Tree[] }
  | { readonly is: 'words'; readonly words: readonly string[]; readonly isStart: boolean }
  | { readonly is: 'near'; readonly parts: readonly Phrase[]; readonly distance: number };

/** Words that stand one after the other, the last of them whole or only as its start. */
export type Phrase = Extract<Tree, { readonly is: 'words' }>;

/** A range of a text in UTF-16 code units. */
interface Units {
  readonly start: number;
  readonly end: number;
}

/** Whether a text holds what a tree asks for, as the full-text index would say of it. */
export function holdsTree(text: string, tree: Tree): boolean {
  const words = searchTokens(text).map(({ word }) => word);
  return holds(words, tree);
}

/** Where the words of a tree stand in a text; undefined where it does not hold them. */
export function rangesOf(text: string, tree: Tree): readonly Units[] | undefined {
  const tokens = searchTokens(text);
  const words = tokens.map(({ word }) => word);
  if (!holds(words, tree)) return undefined;
  return phrasesOf(tree).flatMap((phrase) =>
    startsOf(words, phrase).map((at) => ({
      start: tokens[at]?.start ?? 0,
      end: tokens[at + phrase.words.length - 1]?.end ?? 0,
    })),
  );
}

function phrasesOf(tree: Tree): readonly Phrase[] {
  return tree.is === 'words' ? [tree] : tree.parts.flatMap(phrasesOf);
}

function holds(words: readonly string[], tree: Tree): boolean {
  switch (tree.is) {
    case 'words':
      return startsOf(words, tree).length > 0;
    case 'near':
      return holdsNear(words, tree.parts, tree.distance);
    case 'any':
      return tree.parts.some((part) => holds(words, part));
    case 'all':
      return tree.parts.every((part) => holds(words, part)) && !tree.not.some((part) => holds(words, part));
  }
}

/** Where a phrase starts, in words. */
function startsOf(words: readonly string[], phrase: Phrase): readonly number[] {
  const starts: number[] = [];
  const last = phrase.words.length - 1;
  for (let at = 0; at + last < words.length; at += 1) {
    const fits = phrase.words.every((word, n) => {
      const other = words[at + n] ?? '';
      return n === last && phrase.isStart ? other.startsWith(word) : other === word;
    });
    if (fits) starts.push(at);
  }
  return starts;
}

/** As FTS5 reckons it: no more than `distance` words lie between each of them and the last one. */
function holdsNear(words: readonly string[], phrases: readonly Phrase[], distance: number): boolean {
  const places = phrases.map((phrase) => ({ length: phrase.words.length, starts: startsOf(words, phrase) }));
  return places.some(({ starts }) =>
    starts.some((last) =>
      places.every(({ length, starts: others }) => others.some((at) => at <= last && last - (at + length) <= distance)),
    ),
  );
}
