import type { BlockType, LineStart, Removal } from './block.js';
import type { SourceFile } from './source.js';
import type { Attested, IsoDate, RuleId, Span } from './span.js';

/** A kept block inside its article's text. */
export interface ArticleBlock extends Span {
  readonly type: BlockType;
  /** 1-based, inclusive, in the decoded source. */
  readonly line: number;
  readonly endLine: number;
  /** The lines after the first, offsets from the block's start; undefined where one line holds it. */
  readonly lineStarts?: readonly LineStart[];
  /** The rule that gave the block its type. */
  readonly rule: RuleId;
}

/** One story. `text` is the only string that mentions, quotes and roles index into (standoff annotation). */
export interface Article {
  readonly source: SourceFile;
  /** 0-based place among the articles of its source. */
  readonly ordinal: number;
  readonly headline?: Attested<string>;
  readonly byline?: Attested<readonly string[]>;
  readonly publisher?: Attested<string>;
  readonly published?: Attested<IsoDate>;
  /** When the page was last changed, where it says so. */
  readonly modified?: Attested<IsoDate>;
  readonly language: string;
  readonly url?: string;
  /** Block texts joined by `\n`; never edited after `segment`. */
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
}

/** A piece of a source that belongs to no article, with the rule that says so. */
export interface Boilerplate extends Omit<Removal, 'traits'> {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/** What `segment` makes of a page. Every non-blank line of the source is in exactly one of the two. */
export interface Segmented {
  readonly articles: readonly Article[];
  readonly boilerplate: readonly Boilerplate[];
}
