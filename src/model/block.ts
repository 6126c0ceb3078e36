import type { SourceFile } from './source.js';
import type { Attested, IsoDate, RuleId } from './span.js';

/** What a kept block is to its article. */
export type BlockType =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'table'
  | 'caption'
  | 'credit';

/** What a rule that takes blocks out says of them to the steps behind it, which never look at its id. */
export interface RemovalTraits {
  /** The sort of furniture, as the block model learned to tell them apart. */
  readonly sort?: 'links' | 'label' | 'cards' | 'side' | 'promotion' | 'media' | 'meta' | 'frame';
  /** What the block is to a page of several posts or records. */
  readonly part?:
    | 'archive-heading'
    | 'post-header'
    | 'post-footer'
    | 'comment-link'
    | 'pull-quote-mark'
    | 'separator'
    | 'caption-label';
  /** A notice about cookies or privacy: what holds it is no article. */
  readonly notice?: true;
  /** A notice in plain words: its element goes with it, though no name gives that away. */
  readonly spreads?: true;
  /** Known for certain: no model brings the block back. */
  readonly final?: true;
  /** Taken out for its look and its place, not for its words: the head of a record or of an article takes it back. */
  readonly judged?: true;
  /** Words of another text, which say nothing of who wrote this one, or when. */
  readonly quoted?: true;
  /** Stands around articles and not inside one: it shows that a whole page was copied. */
  readonly framesPage?: true;
  /** Stands where an article ends: little of it goes on below. */
  readonly endsArticle?: true;
  /** Stands below the last post of an archive page. */
  readonly endsList?: true;
}

/** Why a block was taken out of the page. */
export interface Removal {
  readonly rule: RuleId;
  /** One clause for a reader: `comment form`, `cookie notice`. */
  readonly reason: string;
  readonly traits?: RemovalTraits;
}

/** Where the words of a source line begin inside the text of a block that stands on several lines. */
export interface LineStart {
  /** In UTF-16 code units from the start of the block's text. */
  readonly offset: number;
  /** 1-based, in the decoded source. */
  readonly line: number;
}

/**
 * One block of a page, in document order: a line of a text dump, or a block element of an HTML page. All the blocks of
 * a page, kept and removed, hold every non-blank line of it between them.
 */
export interface Block {
  /** Plain text: the line trimmed, letter for letter (wrapped lines joined with one space). HTML: white space folded. */
  readonly text: string;
  /** 1-based, inclusive, in the decoded source. */
  readonly line: number;
  readonly endLine: number;
  /** The lines after the first, rising; undefined where the block stands on one line, and for text dumps. */
  readonly lineStarts?: readonly LineStart[] | undefined;
  /** What the markup says the block is; undefined for text dumps. */
  readonly hint?: BlockType | undefined;
  /** Number of the container (repeated `article`, `.hentry`, `.post`) that holds the block, on pages with several. */
  readonly unit?: number | undefined;
  /** Blank lines stand between the previous non-blank line and this one (text dumps), or it starts a new element. */
  readonly gapBefore: boolean;
  /** Set when the block is boilerplate. */
  readonly removed?: Removal | undefined;
}

/** What the page says about itself, the best candidate for each field; wrong is worse than missing. */
export interface PageMetadata {
  readonly headline?: Attested<string>;
  readonly byline?: Attested<readonly string[]>;
  readonly publisher?: Attested<string>;
  readonly published?: Attested<IsoDate>;
  /** When it was last changed, never before `published`. */
  readonly modified?: Attested<IsoDate>;
  readonly language?: string;
  readonly url?: string;
}

/** What a container says about the article in it, on pages with several. */
export interface UnitMetadata extends Pick<PageMetadata, 'byline' | 'published'> {
  /** The day that the page gives it, for want of one of its own: that of its digest, or of the post above. */
  readonly day?: IsoDate;
  /** Who wrote the digest that it stands in. */
  readonly writers?: readonly string[];
}

/** A cleaned source: `clean` decides what is boilerplate, `segment` what the rest is. */
export interface Page {
  readonly source: SourceFile;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  /** Of `Block.unit` n at n - 1; undefined where the page has none. */
  readonly units?: readonly UnitMetadata[];
}
