import type { EntityKind } from './mention.js';
import type { IsoDate, RuleId } from './span.js';
import type { RoleState } from './statement.js';

/** Mentions of one article that name one thing (a coreference chain). */
export interface Chain {
  readonly kind: EntityKind;
  /** The fullest name that the article uses. */
  readonly name: string;
  /** What two chains of one thing share: the list's name for it where a list has it, else the article's. */
  readonly key: string;
  /** Indices into the article's mentions, ascending. */
  readonly mentions: readonly number[];
  /** Defined abbreviations and other forms that hold beyond this article: `BPP`. */
  readonly aliases: readonly string[];
  /** Why each later mention belongs: one link a mention, from its antecedent. */
  readonly links: readonly Link[];
  /** False where the chain has only a short form with no antecedent (`Mr Jones` alone). */
  readonly full: boolean;
  /** Of a person, where a form of address or the given name tells. */
  readonly sex?: 'M' | 'F';
  /** A short form that fits several people of the article equally: a mention of each. */
  readonly rivals?: readonly number[];
}

/**
 * A decision that two mentions name the same thing, from the later one to its antecedent; chains and entities are computed
 * from these. `from` and `to` are one mention where the record says why a short form joins nobody.
 */
export interface Link {
  /** Indices into the article's mentions. */
  readonly from: number;
  readonly to: number;
  readonly rule: RuleId;
  readonly detail: string;
}

/** A post as an article states it; comparison keys. */
export interface HeldPost {
  readonly post: string;
  readonly body?: string;
  readonly state: RoleState;
}

/** A chain as the archive-wide step sees it: what one article says of one thing. */
export interface ArchiveChain {
  readonly id: string;
  readonly articleId: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Chains with the same kind and key are one entity. */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly full: boolean;
  readonly mentionCount: number;
  /** Names of the posts and bodies that the article gives this person: evidence for linking a bare surname. */
  readonly context: readonly string[];
  /** Other full names that the article has for the person, as comparison keys: `bob jones` beside `robert jones`. */
  readonly forms?: readonly string[];
  readonly posts?: readonly HeldPost[];
  readonly sex?: 'M' | 'F';
  /** Chains of the same article that a short form fits equally. */
  readonly rivals?: readonly string[];
  /** Of the article. */
  readonly published?: IsoDate;
}

/** The thing itself: chains of one or several articles under one canonical name. */
export interface Entity {
  /** From kind and canonical name: the same archive gives the same id. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly chains: readonly ArchiveLink[];
}

/** Two things that may be one, or a name that may be either's: not decided by the rules, but put before the reader. */
export interface Doubt {
  readonly kind: EntityKind;
  /** The chain in doubt, and a chain of the entity that it may belong to. */
  readonly chainId: string;
  readonly otherChainId: string;
  readonly rule: RuleId;
  readonly detail: string;
  /** 0 to 1: how likely it is that they are one. */
  readonly likelihood: number;
}

/** What the archive-wide step makes of all chains. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly doubts: readonly Doubt[];
}

/** Which chain belongs to an entity, and why. */
export interface ArchiveLink {
  readonly chainId: string;
  readonly rule: RuleId;
  readonly detail: string;
}
