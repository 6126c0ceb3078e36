import type { IsoDate, RuleId } from './span.js';

export type MediaType = 'text/plain' | 'text/html';

/** One file of the archive (or one line of piped input), decoded once. Every later claim leads back to a line of `text`. */
export interface SourceFile {
  /** Relative to the working directory where that is possible, `/` separated. */
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
  /** The file of pages that it came in, by its path; `-` for standard input. */
  readonly container?: string;
}
