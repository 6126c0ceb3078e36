import type { IsoDate, RuleId } from './span.js';

/** Why two facts about one thing may differ and both be right; null where nothing shows it. */
export const EXPLANATIONS = ['state', 'time', 'scope', 'part', 'range', 'rounding', 'decided'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** A field of a statement, by the name that its column has in the record. */
export type StatedFields = Readonly<Record<string, string | number | null | readonly (string | null)[] | undefined>>;

/** One statement of an article, as it is compared with those of others. */
export interface Statement {
  /** The table of its kind. */
  readonly table: string;
  readonly id: string;
  readonly articleId: string;
  /** The words that state it, and where they begin in the article. */
  readonly text: string;
  readonly start: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fields: StatedFields;
  /** Ids of what its paragraph names; only of kinds that are compared by it. */
  readonly around?: readonly string[];
  /** Where that paragraph begins. */
  readonly paragraph?: number;
}

/** An article as far as its statements need it. */
export interface StatingArticle {
  readonly id: string;
  /** The article that its group of copies counts as: its own id where it is nobody's copy. */
  readonly origin: string;
  readonly published: IsoDate | null;
  /** Ids of the people, bodies, places and programmes that it names. */
  readonly names: readonly string[];
}

/** What the statements of an article are compared by, one after the other (`facts/key-list.ts`). */
export interface ArticleKeys {
  readonly articleId: string;
  readonly numbers: Uint32Array;
}

/** Which statements the facts rest on that were found before. */
export interface FactsBefore {
  /** Of the statements of an article, the facts. */
  ofArticle(articleId: string): readonly { readonly id: string; readonly fact: string }[];
  /** Of a fact, the statements. */
  ofFact(fact: string): readonly { readonly id: string; readonly articleId: string }[];
}

/** What a person decided about two statements. */
export interface FactDecision {
  readonly verdict: 'same' | 'differs';
  readonly one: string;
  readonly other: string;
  /** Id of the line of the file of decisions. */
  readonly decision: string;
}

/** Statements that say the same, of one article or of many. */
export interface Fact {
  /** Of its kind and what it says. */
  readonly id: string;
  /** The table of its statements. */
  readonly kind: string;
  /** Whom or what it is about, where something is named. */
  readonly subject: string | null;
  readonly subjectId: string | null;
  /** What it says, in a few words of the articles. */
  readonly label: string;
  /** What it comes to where that can be compared: bounds of a sum with its currency, another value as text. */
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly state: string | null;
  readonly basis: string | null;
  readonly origins: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The statement that says most first. */
  readonly evidence: readonly Evidence[];
}

/** A statement of a fact, and why it is one. */
export interface Evidence {
  readonly table: string;
  readonly statementId: string;
  readonly articleId: string;
  readonly origin: string;
  /** Null for the first: it is what the others are joined to. */
  readonly rule: RuleId | null;
  readonly detail: string | null;
  /** The statement that it says the same as. */
  readonly sameAs: string | null;
}

/** Two facts about one thing that differ, or that may be one. */
export interface FactLink {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'differs' | 'unsure';
  readonly rule: RuleId;
  readonly detail: string;
  readonly explained: Explanation | null;
  /** The statements that show it. */
  readonly oneStatement: string;
  readonly otherStatement: string;
}

/** What the archive is made to say. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly links: readonly FactLink[];
}
