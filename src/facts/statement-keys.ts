import type { ArticleKeys } from '../model/fact.js';
import { plainId } from '../text/content-id.js';
import type { Compared } from './compared.js';
import { differRules } from './differ-rules.js';
import type { Ground } from './fact-rule.js';
import { sameRules } from './same-rules.js';
import { calledBy } from './shapes.js';

const RULES = [...sameRules, ...differRules];

/**
 * What a statement is compared by, as hashes: first what its fact is called by where this statement says most of it, then the
 * keys of the rules. Statements that have none of them in common have nothing to do with one another.
 */
export function statementKeys(statement: Compared, ground: Ground): readonly number[] {
  const keys = new Set([hashOf(`called ${statement.table} ${calledBy(statement)}`)]);
  for (const rule of RULES) {
    if (!rule.of.includes(statement.table)) continue;
    // Rules that compare by the same things share their keys.
    for (const key of rule.keys(statement, ground)) keys.add(hashOf(`${rule.of[0]} ${key}`));
  }
  return [...keys];
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** What V8 keeps without an object of its own. */
const SMALL = 0x3fffffff;

/** FNV-1a: two keys of one hash only put more together. */
export function hashOf(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash & SMALL;
}

/** A statement with what it is compared by. */
export interface KeyedStatement {
  readonly id: string;
  readonly articleId: string;
  readonly keys: readonly number[];
}

// The statements of an article are kept as one list of numbers. Of each: the hash of its id, how many keys follow, and these.
const HEAD = 2;

const hashOfId = (id: string): number => hashOf(plainId(id));

/** The lists of some articles while they are made. */
export interface KeyLists {
  add(statement: KeyedStatement): void;
  /** Each is the same in whatever order its statements came. */
  all(): Iterable<ArticleKeys>;
}

/** Begins the lists of these articles; of one that states nothing it stays empty. */
export function createKeyLists(articles: Iterable<string>): KeyLists {
  const lists = new Map<string, number[]>();
  for (const articleId of articles) lists.set(articleId, []);
  return {
    add: ({ id, articleId, keys }) => void lists.get(articleId)?.push(hashOfId(id), keys.length, ...keys),
    *all() {
      for (const [articleId, numbers] of lists) yield { articleId, numbers: inOrder(Uint32Array.from(numbers)) };
    },
  };
}

/** A list with its statements in order. */
function inOrder(numbers: Uint32Array): Uint32Array {
  const records = [...recordsIn(numbers)].sort(compareRecords);
  return Uint32Array.from(records.flatMap((record) => [...record]));
}

function compareRecords(a: Uint32Array, b: Uint32Array): number {
  for (const [at, number] of a.entries()) if (number !== b[at]) return number - (b[at] ?? 0);
  return 0;
}

function* recordsIn(numbers: Uint32Array): Generator<Uint32Array> {
  for (let at = 0; at < numbers.length; ) {
    const end = at + HEAD + (numbers[at + 1] ?? 0);
    yield numbers.subarray(at, end);
    at = end;
  }
}

/** The keys in a list, statement by statement. */
export function* keysIn(numbers: Uint32Array): Generator<Uint32Array> {
  for (const record of recordsIn(numbers)) yield record.subarray(HEAD);
}

/** The statements of an archive by what they are compared by. */
export interface KeyIndex {
  /** What each of those of an article is compared by, the first of which is what its fact may be called by. */
  keysOf(articleId: string): Iterable<Uint32Array>;
  /** What one of them is compared by. */
  keysOfStatement(articleId: string, id: string): Uint32Array;
  /** Who has one of these keys: whether a statement of that article and id is one of them. */
  having(keys: ReadonlySet<number>, which?: 'any' | 'first'): Iterable<Having>;
}

/** An article with the statements that have a key. */
export interface Having {
  readonly articleId: string;
  has(id: string): boolean;
}

/** Brings together the lists of all articles. */
export function createKeyIndex(lists: Iterable<ArticleKeys>): KeyIndex {
  const byArticle = new Map<string, Uint32Array>();
  for (const { articleId, numbers } of lists) byArticle.set(articleId, numbers);
  const numbersOf = (articleId: string): Uint32Array => byArticle.get(articleId) ?? NONE;
  return {
    keysOf: (articleId) => keysIn(numbersOf(articleId)),
    keysOfStatement(articleId, id) {
      const hash = hashOfId(id);
      for (const record of recordsIn(numbersOf(articleId))) if (record[0] === hash) return record.subarray(HEAD);
      return NONE;
    },
    *having(keys, which = 'any') {
      for (const [articleId, numbers] of byArticle) {
        const found = hashesHaving(numbers, keys, which);
        if (found !== undefined) yield { articleId, has: (id) => found.has(hashOfId(id)) };
      }
    },
  };
}

const NONE = new Uint32Array();

/** The hashes of the statements of a list that have one of some keys; undefined for none. */
function hashesHaving(
  numbers: Uint32Array,
  keys: ReadonlySet<number>,
  which: 'any' | 'first',
): ReadonlySet<number> | undefined {
  let found: Set<number> | undefined;
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at + 1] ?? 0;
    const looked = which === 'first' ? 1 : count;
    for (let key = at + HEAD; key < at + HEAD + looked; key++) {
      if (!keys.has(numbers[key] ?? 0)) continue;
      found ??= new Set();
      found.add(numbers[at] ?? 0);
      break;
    }
    at += HEAD + count;
  }
  return found;
}
