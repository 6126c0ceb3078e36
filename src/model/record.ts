import type { BlockType } from './block.js';
import type { FactRecord } from './fact-kinds.js';
import type { ContactValue, DateValue, MentionKind, MoneyValue } from './mention.js';
import type { FactRecords } from './statement.js';

/**
 * The article record: the contract between the stages, the library and other programs. Offsets are Unicode code points
 * into `text`, half-open; lines are 1-based. Fields may be added, never renamed. `bpp schema` prints its JSON Schema.
 */
export interface ArticleRecord extends FactRecords {
  readonly id: string;
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
  readonly mentions: readonly MentionRecord[];
}

/** The file, or the line of input, that an article was read from. */
export interface SourceRecord {
  readonly path: string;
  readonly id?: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
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
  /** person: titles, ranks and posts before the name, as written. */
  readonly title?: string;
}

/** Who holds, or held, which post where; the span covers the words that say so. */
export type RoleRecord = FactRecord<'roles'>;

/** One run of direct speech, its speaker where one is known, `by` the words used where nobody is named. */
export type QuoteRecord = FactRecord<'quotes'>;

/** What somebody said in the press's own words: `text` is the clause, `X said that …`. */
export type SaidRecord = FactRecord<'said'>;

/** A piece of a source that is in no article. */
export interface BoilerplateRecord {
  readonly line: number;
  readonly end_line: number;
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}
