import type { Attested, IsoDate, RuleId } from './span.js';

export type MediaType = 'text/plain' | 'text/html';

/** A message of its sender, one that answers another, or one by which he passes on what others wrote. */
export type MessageKind = 'own' | 'reply' | 'forward';

/**
 * What the file that a page came in says of it (an export of WordPress, a mail, a record of a web archive), each with the
 * rule that read it. `read/declared-rules.ts` says which of them counts for more than what the page says of itself.
 */
export interface Declared {
  readonly headline?: Attested<string>;
  readonly byline?: Attested<readonly string[]>;
  readonly publisher?: Attested<string>;
  readonly published?: Attested<IsoDate>;
  readonly modified?: Attested<IsoDate>;
  /** When the page was saved, which says nothing of when it was published. */
  readonly captured?: Attested<IsoDate>;
  readonly language?: Attested<string>;
  /** The text is not all of the article. */
  readonly extent?: Attested<'summary'>;
}

/** What a page came in, where that is no page itself, and what it has of it; it says how the page is cited. */
export interface Provenance {
  /** The file that it came in, where that holds several, by its path; `-` for standard input. */
  readonly container?: string;
  /** The form it was read from, by its rule, where that is no page (`read/pdf`, `read/mail`); the outermost is that of `container`. */
  readonly form?: RuleId;
  readonly declared?: Declared;
  /** The line that each of its pages begins with, from 1, rising: of a form that has pages (a PDF). `text/paged.ts` says how its lines go on. */
  readonly pages?: readonly number[];
}

/**
 * One page of the archive, decoded once: a file, or a part of one that holds several. Every later claim leads back to a
 * line of `text`.
 */
export interface SourceFile extends Provenance {
  /**
   * Its locator: the path from the root of the archive, `/` separated; of a part, the way to it behind a `!`
   * (`archive.zip!2012/page.html`).
   */
  readonly path: string;
  /** The caller's own id (`extract --from ndjson`). */
  readonly id?: string;
  /** Of the bytes as they were read, in hex. */
  readonly sha256: string;
  /** Of the bytes, in bytes. */
  readonly size: number;
  readonly mediaType: MediaType;
  /** WHATWG label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, … */
  readonly charset: string;
  /** How the charset was decided: `read/bom`, `read/utf-8-valid`, `read/meta-charset`, … */
  readonly charsetBasis: RuleId;
  readonly text: string;
  /** What the caller knows about the page and the page may not say. */
  readonly url?: string;
  readonly published?: IsoDate;
  /** Its container says that it is one article and nothing else: it is not divided, and nothing stands around it. */
  readonly isArticle?: true;
  /** It is the text of a message: what that quotes of another is told from its own words. */
  readonly message?: MessageKind;
}
