import type { BlockType } from './block.js';
import type { HeldPost } from './entity.js';
import type { FactRecord } from './fact-kinds.js';
import type { ContactValue, DateValue, EntityKind, MentionKind, MoneyValue } from './mention.js';
import type { Message } from './message.js';
import type { Provenance } from './source.js';
import type { FactRecords } from './statement.js';

/**
 * The article record: the contract between the stages, the library and other programs. Offsets are Unicode code points
 * into `text`, half-open; lines are 1-based. Fields may be added, never renamed. `bpp schema` prints its JSON Schema.
 */
export interface ArticleRecord extends FactRecords {
  readonly id: string;
  /** Place among the articles of its source, from 0. */
  readonly ordinal: number;
  readonly source: SourceRecord;
  readonly headline: string | null;
  readonly headline_basis: string | null;
  readonly byline: readonly string[];
  readonly byline_basis: string | null;
  readonly publisher: string | null;
  readonly publisher_basis: string | null;
  readonly published: string | null;
  readonly published_basis: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly BlockRecord[];
  /** What `chain` of mentions and statements counts, from 0. */
  readonly chains: readonly ChainRecord[];
  readonly mentions: readonly MentionRecord[];
}

/** The file, the part of one or the line of input that an article was read from; what it came in, where that is no page itself. */
export interface SourceRecord extends Provenance {
  readonly path: string;
  readonly id?: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
  /** Of its bytes. */
  readonly size: number;
  /** What was remarked about it; absent where nothing was. */
  readonly issues?: readonly IssueRecord[];
}

/** A remark about a source. */
export type IssueRecord = Omit<Message, 'path'>;

/** A source that has no article, as a line of its own; one that could not be read has its path alone, and says why. */
export interface LoneSourceRecord {
  readonly source: SourceRecord | Required<Pick<SourceRecord, 'path' | 'issues'>>;
}

/**
 * The mentions of one article that name one thing, and all that the archive is told of it, by which it finds what the things
 * of other articles have to do with it. `ArchiveChain` says what each field is; those that say nothing are absent.
 */
export interface ChainRecord {
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
  readonly aliases?: readonly string[];
  /** False where the article has a short form alone. */
  readonly full?: false;
  readonly context?: readonly string[];
  readonly forms?: readonly string[];
  readonly posts?: readonly HeldPost[];
  readonly sex?: 'M' | 'F';
  /** By their places among the chains. */
  readonly rivals?: readonly number[];
}

/** A kept block: its part in the article, its place in `text`, its lines in the source. */
export interface BlockRecord {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly end_line: number;
  readonly rule: string;
}

/** One place where something is referred to; named kinds carry their entity, the others their value. */
export interface MentionRecord extends Partial<MoneyValue>, Partial<DateValue>, Partial<ContactValue> {
  readonly id: string;
  readonly kind: MentionKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Source line of the mention. */
  readonly line: number;
  readonly rule: string;
  readonly confidence: number;
  /** Named kinds: the entity's canonical name and id. */
  readonly entity?: string;
  readonly entity_id?: string;
  /** Named kinds: which of the article's chains it is of, from 0, and why where it is not the first of it. */
  readonly chain?: number;
  readonly link_rule?: string;
  readonly link_detail?: string;
  /** person: titles, ranks and posts before the name, as written. */
  readonly title?: string;
}

/** Who holds, or held, which post where; the span covers the words that say so. */
export type RoleRecord = FactRecord<'roles'>;

/** One run of direct speech, its speaker where one is known, `by` the words used where nobody is named. */
export type QuoteRecord = FactRecord<'quotes'>;

/** What somebody said in the press's own words: `text` is the clause, `X said that …`. */
export type SaidRecord = FactRecord<'said'>;

/** A sum of money with what it is for, who pays and who gets it. */
export type AmountRecord = FactRecord<'amounts'>;

/** What happened, is to happen, or did not. */
export type EventRecord = FactRecord<'events'>;

/** Who deals with whom. */
export type RelationRecord = FactRecord<'relations'>;

/** A piece of a source that is in no article. */
export interface BoilerplateRecord {
  readonly line: number;
  readonly end_line: number;
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}
