import { hash } from 'node:crypto';
import type { Copy } from '../model/copy.js';
import type { ArticleKeys } from '../model/fact.js';
import { wordsKey } from '../text/name-key.js';

/** An article as it is compared, in the order of the archive. */
export interface ArticleSentences {
  readonly id: string;
  readonly published: string | null;
  /** As `sentencesOf` gives them. */
  readonly sentences: Uint32Array;
}

/** Shorter sentences are said of many things: `He declined to comment.` */
const FEWEST_WORDS = 6;
/** What two articles must share at least, in sentences and in words, to have one origin. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 30;
/** … and of the shorter one's words. Editors cut a release from its end, and change a sentence or two. */
const LEAST_SHARE = 0.6;
/** A sentence that stands in more articles than this is a form of words; comparing them all would be quadratic. */
const MOST_HOLDERS = 200;

const SENTENCE_BREAK = /(?<=[.!?]["')\]’”]{0,2})\s+|\n/;
/** Of the hash of a sentence so many bits stand in its first number; the others in the second, above how many words it has. */
const LOW = 2 ** 32;
const WORDS = 2 ** 16;
const HASH_BYTES = 6;

/** What an article is compared by: of each sentence two numbers, its hash and how many words it has. */
export function sentencesOf(text: string): Uint32Array {
  const sentences = new Map<number, number>();
  for (const sentence of text.split(SENTENCE_BREAK)) {
    const key = wordsKey(sentence);
    const words = key.split(' ').length;
    if (words < FEWEST_WORDS) continue;
    const number = Number.parseInt(hash('sha256', key, 'hex').slice(0, 2 * HASH_BYTES), 16);
    if (!sentences.has(number)) sentences.set(number, Math.min(words, WORDS - 1));
  }
  return Uint32Array.from(
    [...sentences].flatMap(([number, words]) => [number % LOW, Math.floor(number / LOW) * WORDS + words]),
  );
}

function* hashesIn(numbers: Uint32Array): Generator<readonly [hash: number, words: number]> {
  for (let at = 0; at < numbers.length; at += 2) {
    yield [hashAt(numbers, at), (numbers[at + 1] ?? 0) % WORDS];
  }
}

function hashAt(numbers: Uint32Array, at: number): number {
  return Math.floor((numbers[at + 1] ?? 0) / WORDS) * LOW + (numbers[at] ?? 0);
}

/** What some articles share with all others. */
export interface Sharing {
  /** Articles that have as many sentences of them as copies share at least. */
  readonly articles: readonly string[];
  /** Whether one of their sentences is a form of words: of its holders not all are compared. */
  readonly hasForms: boolean;
}

/** Who has sentences of articles that have these; of them no more than one list is in memory at a time. */
export function sharersOf(lists: readonly Uint32Array[], all: Iterable<ArticleKeys>): Sharing {
  const holders = new Map<number, number>();
  // Most sentences stand in none of them, which a look at some of their bits tells.
  const marks = new Uint8Array(MARKS);
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 2) {
      const hash = hashAt(list, at);
      holders.set(hash, (holders.get(hash) ?? 0) + 1);
      marks[hash % MARKS] = 1;
    }
  }
  const articles: string[] = [];
  for (const { articleId, numbers } of all) {
    let shared = 0;
    for (let at = 0; at < numbers.length; at += 2) {
      if (marks[(numbers[at] ?? 0) % MARKS] === 0) continue;
      const hash = hashAt(numbers, at);
      const count = holders.get(hash);
      if (count === undefined) continue;
      holders.set(hash, count + 1);
      shared += 1;
    }
    if (shared >= LEAST_SENTENCES) articles.push(articleId);
  }
  return { articles, hasForms: [...holders.values()].some((count) => count > MOST_HOLDERS) };
}

const MARKS = 2 ** 16;

interface Compared extends Pick<ArticleSentences, 'id' | 'published'> {
  /** Hash of each sentence that stands in another article too, with its words. */
  readonly sentences: ReadonlyMap<number, number>;
  /** How many sentences there are in all, and how many words. */
  readonly size: number;
  readonly words: number;
  readonly place: number;
}

/**
 * Groups articles that are copies of one another, by the sentences that they share, and says of each which article it
 * repeats: of a group the earliest, of those the longest, then the first of the archive.
 */
export function findCopies(articles: Iterable<ArticleSentences>): Copy[] {
  const all = [...articles];
  const shared = sharedHashes(all);
  const compared: Compared[] = [];
  for (const { id, published, sentences: numbers } of all) {
    const sentences = new Map<number, number>();
    let words = 0;
    for (const [hash, length] of hashesIn(numbers)) {
      words += length;
      if (shared.has(hash)) sentences.set(hash, length);
    }
    if (sentences.size > 0) {
      compared.push({ id, published, sentences, size: numbers.length / 2, words, place: compared.length });
    }
  }
  const groups = grouped(compared);
  return groups.flatMap((group) => {
    const [origin, ...others] = [...group].sort(earliest);
    if (origin === undefined) return [];
    return others.map((copy) => ({ articleId: copy.id, originId: origin.id, ...likeness(copy, origin) }));
  });
}

/** The sentences that stand in several articles: in numbers that are sorted, equal ones are neighbours. */
function sharedHashes(articles: readonly ArticleSentences[]): ReadonlySet<number> {
  const hashes = new Float64Array(articles.reduce((sum, { sentences }) => sum + sentences.length / 2, 0));
  let at = 0;
  for (const { sentences } of articles) for (const [hash] of hashesIn(sentences)) hashes[at++] = hash;
  hashes.sort();
  return new Set(hashes.filter((hash, place) => place > 0 && hash === hashes[place - 1]));
}

function earliest(a: Compared, b: Compared): number {
  const [first, second] = [a.published ?? '9999', b.published ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return b.words - a.words || a.place - b.place;
}

/** Connected components of the articles that share enough; those of one alone left out. */
function grouped(compared: readonly Compared[]): readonly (readonly Compared[])[] {
  const parent = compared.map((_, i) => i);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let i = at; i !== root; ) [i, parent[i]] = [parent[i] ?? root, root];
    return root;
  };
  for (const [i, shared] of sharing(compared)) {
    for (const [j, { sentences, words }] of shared) {
      const shorter = Math.min(compared[i]?.words ?? 0, compared[j]?.words ?? 0);
      if (sentences < LEAST_SENTENCES || words < LEAST_WORDS || words < LEAST_SHARE * shorter) continue;
      const [a, b] = [rootOf(i), rootOf(j)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, Compared[]>();
  for (const [i, article] of compared.entries()) {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.push(article);
    else groups.set(root, [article]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

interface Shared {
  sentences: number;
  words: number;
}

/** For each article, what it shares with the ones before it. */
function* sharing(compared: readonly Compared[]): Generator<readonly [number, ReadonlyMap<number, Shared>]> {
  const holders = new Map<number, number[]>();
  for (const { sentences, place } of compared) {
    const shared = new Map<number, Shared>();
    for (const [hash, words] of sentences) {
      const others = holders.get(hash);
      if (others === undefined) {
        holders.set(hash, [place]);
        continue;
      }
      for (const other of others) {
        const so = shared.get(other) ?? { sentences: 0, words: 0 };
        shared.set(other, { sentences: so.sentences + 1, words: so.words + words });
      }
      if (others.length < MOST_HOLDERS) others.push(place);
    }
    yield [place, shared];
  }
}

function likeness(copy: Compared, origin: Compared): Pick<Copy, 'rule' | 'detail'> {
  let sentences = 0;
  for (const hash of copy.sentences.keys()) if (origin.sentences.has(hash)) sentences++;
  const detail = `${sentences} of its ${copy.size} sentences stand in the other, which has ${origin.size}`;
  const isWhole = sentences === copy.size;
  if (isWhole && sentences === origin.size) return { rule: 'resolve/exact-copy', detail };
  const isPart = copy.size < LEAST_SHARE * origin.size;
  return { rule: isPart ? 'resolve/excerpt' : 'resolve/near-copy', detail };
}
