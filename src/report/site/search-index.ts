import { searchTokens } from '../../text/search-tokens.js';

// The words of an archive for a page that searches without a server: which article holds which word. A page may read no file
// but run a script beside it, so each part of the index is a script of one string.

const RADIX = 36;
const SHORTEST = 2;
/** What is longer is no word that anybody types. */
const LONGEST = 40;
/** Of a part in UTF-16 code units: what a search has to load. */
const PART_SIZE = 120_000;

/** A part of the index: lines of a word and the numbers of its articles, words in the order of their code units. */
export interface IndexPart {
  /** The first word in it. */
  readonly first: string;
  readonly text: string;
}

export interface WordIndex {
  /** Articles come in the order of their numbers. */
  add(article: number, text: string): void;
  /** The index in parts of about `size` code units, none of them empty. */
  parts(size?: number): Iterable<IndexPart>;
}

/** Makes an index of words: folded as `searchTokens` folds them, with the articles as distances in base 36: `police 0 1 c`. */
export function createWordIndex(): WordIndex {
  const articlesOf = new Map<string, number[]>();
  return {
    add: (article, text) => {
      for (const word of new Set(searchTokens(text).map((token) => token.word))) {
        if (word.length < SHORTEST || word.length > LONGEST) continue;
        const articles = articlesOf.get(word);
        if (articles) articles.push(article);
        else articlesOf.set(word, [article]);
      }
    },
    parts: (size = PART_SIZE) => partsOf(articlesOf, size),
  };
}

function* partsOf(articlesOf: ReadonlyMap<string, readonly number[]>, size: number): Iterable<IndexPart> {
  let lines: string[] = [];
  let [first, length] = ['', 0];
  for (const word of [...articlesOf.keys()].sort()) {
    const line = `${word} ${distances(articlesOf.get(word) ?? [])}`;
    if (lines.length === 0) first = word;
    lines.push(line);
    length += line.length + 1;
    if (length < size) continue;
    yield { first, text: lines.join('\n') };
    [lines, length] = [[], 0];
  }
  if (lines.length > 0) yield { first, text: lines.join('\n') };
}

function distances(articles: readonly number[]): string {
  return articles.map((article, at) => (article - (articles[at - 1] ?? 0)).toString(RADIX)).join(' ');
}
