import type { Entity } from './entity.js';
import type { EntityKind, MentionKind } from './mention.js';

/** Where a mention stands, without offsets: it is found again after the text around it moved, or its file did. */
export interface Anchor {
  readonly source: string;
  readonly quote: string;
  /** The words of the article before and after the quote, some forty characters each. */
  readonly before: string;
  readonly after: string;
}

/** Where a statement stands, and what tells it from others in the same words: the names of whom it is about. */
export interface StatementAnchor extends Anchor {
  /** The table of its kind. */
  readonly table: string;
  readonly of: readonly string[];
}

interface Signed {
  /** From the decision's own words and its place in the file. */
  readonly id: string;
  readonly by?: string;
  readonly reason?: string;
}

interface OfEntity {
  readonly kind: EntityKind;
  /** Canonical name, as it stands when the decision is taken. */
  readonly name: string;
}

interface OfMention {
  readonly kind: MentionKind;
  readonly mention: Anchor;
}

/** What a decision does. */
export type Change =
  /**
   * These are one; the first name is what it is called where `as` does not say. Mentions stand for what no name tells
   * from others: a surname that an article leaves alone.
   */
  | {
      readonly action: 'merge';
      readonly kind: EntityKind;
      readonly names: readonly string[];
      readonly mentions?: readonly Anchor[];
      readonly as?: string;
    }
  /** What these mentions stand for, each throughout its article, is somebody else. */
  | (OfEntity & { readonly action: 'split'; readonly mentions: readonly Anchor[]; readonly as?: string })
  | (OfEntity & { readonly action: 'rename'; readonly as: string })
  /** No such thing, or not there. */
  | ((OfEntity | OfMention) & { readonly action: 'reject' })
  | ((OfEntity | OfMention) & { readonly action: 'confirm' })
  /** What these words state is no fact, or is one that a person has looked at: in whatever article it is stated. */
  | { readonly action: 'reject' | 'confirm'; readonly fact: StatementAnchor }
  /** What these words state is one fact, or is two: of two that differ, nothing is left to settle. */
  | { readonly action: 'same' | 'differs'; readonly facts: readonly [StatementAnchor, StatementAnchor] }
  /** Takes back an earlier decision. */
  | { readonly action: 'undo'; readonly of: string };

/** A line of `curation.jsonl`: what a person decided, which no rule overrules. */
export type Decision = Signed & Change;

/** A decision and the line of the file, from 1, that it stands on. */
export interface DecisionLine {
  readonly line: number;
  readonly decision: Decision;
}

/** What an anchor leads to; `chainId` is null for a value. */
export interface AnchorTarget {
  readonly mentionId: string;
  readonly chainId: string | null;
}

/** A decision that finds nothing to decide about any more. */
export interface Orphan extends DecisionLine {
  readonly reason: string;
}

/** What the decisions make of the rules' entities. */
export interface Curated {
  readonly entities: readonly Entity[];
  /** Ids of chains and mentions that are taken out, and of the decision that says so. */
  readonly rejectedChains: ReadonlyMap<string, string>;
  readonly rejectedMentions: ReadonlyMap<string, string>;
  readonly confirmedEntities: ReadonlySet<string>;
  readonly confirmedMentions: ReadonlySet<string>;
  /** Ids of the entities that a decision had a hand in. */
  readonly decided: ReadonlySet<string>;
  readonly orphans: readonly Orphan[];
}
