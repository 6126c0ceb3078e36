import type { Message } from '../../model/message.js';
import type { Declared, MediaType, MessageKind } from '../../model/source.js';
import type { RuleId } from '../../model/span.js';
import type { Allowance } from './allowance.js';
import type { Input } from './input.js';
import type { Mapping } from './records/mapping.js';

/*
 * A container is a file that is no page but holds some: a zip, a mailbox, an export of WordPress; or one in a form of
 * its own: a PDF, a Word document. Its reader gives its parts one after the other. What a part is, is not asked of the
 * container: its bytes are looked at as those of a file would be, so that a zip in a mail is read like any zip.
 */

/** Gives the parts of a container in its order. Whatever ends it early, the parts before stay. */
export type Reader = (input: Input, context: ReaderContext) => AsyncIterable<Part>;

export interface ReaderContext {
  /** Told of what is left out, and of what is read with loss; `at` names the part where it is about one. */
  remark(remark: Remark): void;
  /** What its owner says of the fields of records; only readers of these ask. */
  readonly mapping?: Mapping | undefined;
  /** What may still be unpacked of the file that all of it came in. */
  readonly allowance: Allowance;
}

export interface Remark extends Omit<Message, 'path' | 'line'> {
  /** The name of the part. */
  readonly at?: string;
}

/** What a container says of its part. */
interface Named {
  /**
   * As the container calls it: `2012/page.html`, `post-1234`, `<id@example.org>`; it is what stands behind the `!`. No two
   * parts share one. Undefined where the container holds this one thing (gzip, a PDF): it goes by the container's own.
   */
  readonly name?: string;
  readonly url?: string;
  readonly declared?: Declared;
}

/** Bytes that may be anything a file may be. */
export interface BytesPart extends Named {
  /** In hand, or as they come; what comes is used up before the next part is asked for. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** What the container says of them, a label of WHATWG. */
  readonly charset?: string;
  /** The container says that they are HTML, which a page of few tags does not show. */
  readonly isHtml?: true;
}

/** A page that its reader has made: there was none in the container, or not as text. */
export interface PagePart extends Named {
  readonly text: string;
  readonly mediaType: MediaType;
  /** It is one article and nothing else. */
  readonly isArticle?: true;
  /** It is the text of a message. */
  readonly message?: MessageKind;
  /** The line that each page begins with, from 1: of a text that says as `text/paged.ts` how its lines go on. */
  readonly pages?: readonly number[];
}

export type Part = BytesPart | PagePart;

/** Ends the reading of a container, or of a part, with a remark about it. */
export class Refused extends Error {
  readonly rule: RuleId;

  /** `reason` is a sentence for its owner, which says what can be done. */
  constructor(rule: RuleId, reason: string) {
    super(reason);
    this.rule = rule;
  }
}
