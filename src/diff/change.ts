import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import type { Maker } from './side.js';

const OTHER_KINDS = ['conflicts', 'entities', 'mentions', 'articles', 'sources', 'issues'] as const;

/** What a change is about: a kind of fact, or what lies between facts and what they rest on. */
export type ChangeKind = FactTable | (typeof OTHER_KINDS)[number];

/** Every kind of change, in the order in which they are told. */
export const CHANGE_KINDS: readonly ChangeKind[] = [...FACT_KINDS.keys(), ...OTHER_KINDS];

/**
 * What became of it. `joined`, `parted`: its words are there still, and are now told as one with another fact, or apart from it.
 * `renamed`, `merged` and `split` are said of entities; `reworded` of what says the same in a sentence that is another one;
 * `moved` of what only stands elsewhere.
 */
export type How =
  | 'came'
  | 'went'
  | 'changed'
  | 'joined'
  | 'parted'
  | 'renamed'
  | 'merged'
  | 'split'
  | 'reworded'
  | 'moved';

/** A field that is not what it was. */
export interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** The words that a change rests on; offsets are code points of the article. */
export interface Citation {
  /** The side that has the words. */
  readonly side: 'was' | 'now';
  readonly source: string;
  readonly line: number;
  readonly text: string;
  readonly sentence: string;
  readonly sentence_start: number;
  readonly start: number;
  readonly end: number;
  readonly article_id: string;
  /** Of the statement or mention. */
  readonly id: string;
}

/** One difference of two fact bases. */
export interface Change {
  readonly kind: ChangeKind;
  readonly change: How;
  /** Of the row now; where it went, of the row that was. */
  readonly id: string;
  /** Of the row that was, where it had another id. */
  readonly was_id: string | null;
  /** Whom or what it is about. */
  readonly about: string | null;
  /** What it says, in a few words. */
  readonly says: string;
  /** How it is known that what went and what came are one thing, or what became of it. */
  readonly because: string | null;
  readonly fields: readonly FieldChange[];
  /** The words now first, then those that were. */
  readonly citations: readonly Citation[];
  /** Whether the archive says something else: not where it is only moved or reworded, or follows from another change. */
  readonly differs: boolean;
  /** Changes that follow from this one: the facts of somebody who was renamed. */
  readonly follow: number;
}

/** What is said of a change where nothing else is. */
export const PLAIN_CHANGE: Omit<Change, 'kind' | 'change' | 'id' | 'says'> = {
  was_id: null,
  about: null,
  because: null,
  fields: [],
  citations: [],
  differs: true,
  follow: 0,
};

/** A side as it is told of. */
export interface SideNote extends Maker {
  readonly name: string;
}

/** How many of each. */
export type Counts<Of extends string = string> = Readonly<Partial<Record<Of, number>>>;

/** All differences of two fact bases. */
export interface Diff {
  readonly was: SideNote;
  readonly now: SideNote;
  /** Of what differs, by kind. */
  readonly counts: Readonly<Partial<Record<ChangeKind, Counts<How>>>>;
  /** Rows that say the same elsewhere, by table. */
  readonly moved: Counts;
  /** Statements and mentions that say the same and were found otherwise: by another rule, or surer. */
  readonly refound: number;
  /** In the order of their kinds. */
  readonly changes: readonly Change[];
}
