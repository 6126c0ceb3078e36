import { searchTokens } from '../../text/search-tokens.js';

/** Something that a search can find: a name with what else it is called, or a passage. */
export interface Entry {
  readonly href: string;
  /** The name, or the passage's text. */
  readonly text: string;
  /** Other names of it. */
  readonly aka: readonly string[];
  /** What it is: `person`, or the headline that a passage stands under. */
  readonly about: string;
  /** Where the names and the passages of a page are told apart. */
  readonly isName: boolean;
}

/** An entry as it is looked for: each of its texts as folded words, `' chris sims '`. */
export interface Indexed {
  readonly entry: Entry;
  readonly texts: readonly string[];
  /** A name with what it is, for those who ask for both: `sims chief constable`. */
  readonly whole: string;
}

/** An entry that holds every word that was asked for; the text that holds them is its own or another name. */
export interface Hit {
  readonly entry: Entry;
  readonly text: string;
}

const ALL_WORDS = 4;
const IN_ORDER = 2;
const WHOLE_TEXT = 1;

/** The words of a query, as they are looked for: without case, accents and marks. Each stands once. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(searchTokens(query).map(({ word }) => word))];
}

/** An entry ready to be searched. */
export function indexed(entry: Entry): Indexed {
  const { text, aka, about, isName } = entry;
  return { entry, texts: [text, ...aka].map(folded), whole: isName ? folded(`${text} ${about}`) : '' };
}

/**
 * The entries that hold all the words, in any order, as words or as the start of words. Names come before passages;
 * among them those that hold whole words, hold them in order, and are nothing but them, and last those that hold some only in
 * what they are; then as they stand on the page.
 */
export function find(entries: readonly Indexed[], query: string): readonly Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const asked = folded(query);
  return entries
    .flatMap(({ entry, texts, whole }) => {
      const scores = texts.map((text) => score(text, words, asked));
      const best = Math.max(...scores);
      if (best < 0 && !holds(whole, words)) return [];
      const text = best < 0 ? entry.text : ([entry.text, ...entry.aka][scores.indexOf(best)] ?? entry.text);
      return [{ hit: { entry, text }, rank: best, group: entry.isName ? 0 : 1 }];
    })
    .sort((a, b) => a.group - b.group || b.rank - a.rank)
    .map(({ hit }) => hit);
}

/** How well a folded text answers; negative where it lacks a word. */
function score(text: string, words: readonly string[], asked: string): number {
  if (!holds(text, words)) return -1;
  const whole = words.every((word) => text.includes(` ${word} `)) ? ALL_WORDS : 0;
  const inOrder = text.includes(asked.slice(0, -1)) ? IN_ORDER : 0;
  return whole + inOrder + (text === asked ? WHOLE_TEXT : 0);
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

function folded(text: string): string {
  return ` ${searchTokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
