import { createRequire } from 'node:module';
import { platform } from '#platform';
import { Refused } from '../reader.js';
import { createDecoder, type Decoder } from './transfer.js';

/*
 * The door to postal-mime. Of what it makes of a message only the tree of parts is taken, with their bytes out of their
 * transfer encoding: its own texts join alternatives, signatures and what was attached, and Node's decoder of
 * Windows-1252 loses quotation marks.
 */

/** A part of a message, or a message. */
export interface Entity {
  /** In lower case: `text/plain`. */
  readonly type: string;
  /** Of the type and of the disposition: `charset`, `boundary`, `format`; names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `attachment`, `inline`; empty where nothing is said. */
  readonly disposition: string;
  /** What it is called as a file. */
  readonly filename?: string;
  /** Content-ID, without its angle brackets. */
  readonly id?: string;
  /** Content-Location. */
  readonly location?: string;
  readonly parts: readonly Entity[];
  /** Empty where it has parts. */
  readonly bytes: Uint8Array;
}

/** What is used of the library: its own types ask for those of a browser, and leave the tree out. */
interface Library {
  new (options: { readonly maxNestingDepth: number; readonly maxHeadersSize: number }): Parser;
  addressParser(value: string): readonly { readonly name?: string }[];
  decodeWords(value: string): string;
}

interface Parser {
  readonly root?: Node;
  parse(bytes: Uint8Array): Promise<unknown>;
}

const CHANGED = 'postal-mime has another tree than this was written for';
const PostalMime: Library = withOwnDecoders(createRequire(import.meta.url)('postal-mime'));

/** Its decoders keep a piece for each line: twenty seconds and a gigabyte for a text of half a million short ones. */
function withOwnDecoders(library: Library): Library {
  const { root } = new library({ maxNestingDepth: 0, maxHeadersSize: 0 });
  if (root === undefined || !('setupContentDecoder' in root)) throw new Error(CHANGED);
  Object.assign(Object.getPrototypeOf(root), {
    setupContentDecoder(this: { contentDecoder: Decoder }, encoding: string): void {
      this.contentDecoder = createDecoder(encoding);
    },
  });
  return library;
}

interface Node {
  readonly childNodes: readonly Node[];
  readonly contentType: { readonly parsed: Structured };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly contentId?: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Mails nest their parts four or five deep. */
const DEEPEST = 32;
/** In bytes, of all parts: ten thousand of them have some megabytes. */
const LONGEST_HEADERS = 8 * 1024 * 1024;

/**
 * The parts of a message.
 *
 * @throws Refused where it is nested deeper, or says more in its headers, than any mail does.
 */
export async function entityOf(bytes: Uint8Array): Promise<Entity> {
  const whole = await treeOf(withLineFeeds(bytes));
  const boundary =
    whole.type.startsWith('multipart/') && whole.parts.length === 0 ? boundaryIn(whole.bytes) : undefined;
  if (boundary === undefined) return whole;
  const head = Buffer.from(`Content-Type: ${whole.type}; boundary="${boundary}"\n\n`);
  const { parts } = await treeOf(Buffer.concat([head, whole.bytes]));
  return parts.length === 0 ? whole : { ...whole, parts, bytes: NOTHING };
}

const NOTHING = new Uint8Array(0);

async function treeOf(bytes: Uint8Array): Promise<Entity> {
  const parser = new PostalMime({ maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  // What it would make of the parts is not asked for, and takes time and memory.
  Object.assign(parser, {
    collectNode: () => Promise.resolve(),
    buildMessage: () => ({ headers: [], headerLines: [], attachments: [] }),
  });
  try {
    await parser.parse(bytes);
  } catch (error) {
    throw brokenMail(error);
  }
  if (parser.root === undefined) throw new Error(CHANGED);
  return entityOfNode(parser.root);
}

/** What a library threw at a message. */
export function brokenMail(error: unknown): Refused {
  const told = error instanceof Error ? error.message : String(error);
  return new Refused('read/broken-mail', `the message cannot be read as one (\`${told}\`): save its text as a file`);
}

function entityOfNode(node: Node): Entity {
  const { value: type, params } = node.contentType.parsed;
  const { value: disposition, params: disposed } = node.contentDisposition.parsed;
  const name = disposed['filename'] ?? params['name'];
  const location = node.headers.find(({ key }) => key === 'content-location')?.value;
  const parts = node.childNodes.map(entityOfNode);
  return {
    type: type || 'text/plain',
    parameters: { ...disposed, ...params },
    disposition: disposition.toLowerCase(),
    ...(name && { filename: wordsOf(name) }),
    ...(node.contentId && { id: node.contentId.replace(/^<|>$/g, '') }),
    ...(location && { location: wordsOf(location).trim() }),
    parts,
    bytes: parts.length > 0 || node.content === null ? NOTHING : new Uint8Array(node.content),
  };
}

const LF = 0x0a;
const CR = 0x0d;

/** A file of the old Macintosh ends its lines by CR alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes;
  return bytes.map((byte) => (byte === CR ? LF : byte));
}

const BOUNDARY_LINE = /^--([\w'()+,./:=?-][\w'()+,./:=? -]{0,68}[\w'()+,./:=?-])\r?\nContent-/im;
const HEAD_BYTES = 64 * 1024;

/** What parts the parts of a message whose header lost its boundary. */
function boundaryIn(bytes: Uint8Array): string | undefined {
  return BOUNDARY_LINE.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1];
}

const C1 = /[\u0080-\u009f]/g;

/** A value of a header with its encoded words read: `=?utf-8?q?=C2=A327m?=`. */
export function wordsOf(value: string): string {
  const decoded = PostalMime.decodeWords(value);
  // Node reads Windows-1252 as Latin-1, which has no quotation marks but controls in their place.
  return decoded.replace(C1, (control) => platform.decode(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'));
}

/** Who an address names first: his name, empty where there is the address alone. */
export function nameIn(value: string): string {
  const [first] = PostalMime.addressParser(value);
  return wordsOf(first?.name ?? '');
}
