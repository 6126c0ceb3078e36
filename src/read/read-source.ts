import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Message } from '../model/message.js';
import type { MediaType, SourceFile } from '../model/source.js';
import type { IsoDate } from '../model/span.js';
import { repairMojibake } from '../text/mojibake.js';
import { decode } from './decode.js';
import { binaryKind, mediaTypeOf } from './media-type.js';
import { errorCode, type ListedFile, listFiles } from './walk.js';

/** In bytes. A saved page is a few hundred kilobytes; what is larger is something else. */
export const LARGEST_SOURCE: number = 64 * 1024 * 1024;

type Report = (message: Message) => void;

/** The path that means standard input. */
const STDIN = '-';

export interface ReadContext {
  /** Absolute; paths are shown relative to it. */
  readonly cwd: string;
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  report(message: Message): void;
  /** Told once how many files there are to read. */
  found?(files: number): void;
}

/** A source, or why there is none. */
type Outcome<T> = { readonly value: T } | { readonly failure: Pick<Message, 'rule' | 'reason'> };

/** A source that was read, and the way to read it again where it was not kept. */
export interface Reading {
  readonly source: SourceFile;
  /** Undefined, with a message, where it cannot be read any more. */
  again(): SourceFile | undefined;
}

/**
 * The pages that `paths` name, in byte order of their path. A file that cannot be read or holds no text is reported
 * as an error and left out; the others follow.
 *
 * @throws UsageError where a path does not exist or nothing at all is found.
 */
export async function* readSources(paths: readonly string[], context: ReadContext): AsyncGenerator<Reading> {
  const report: Report = (message) => context.report(message);
  if (paths.includes(STDIN)) {
    const source = await readStream(context.stdin, STDIN, report);
    if (source !== undefined) yield { source, again: () => source };
  }
  const named = paths.filter((path) => path !== STDIN);
  if (named.length === 0 && paths.length > 0) return;
  const files = listFiles(named, context.cwd, report);
  context.found?.(files.length);
  for (const file of files) {
    const source = readSource(file, report);
    if (source !== undefined) yield { source, again: () => readAgain(file, report) };
  }
}

/** The remarks about what could be read were made the first time. */
function readAgain(file: ListedFile, report: Report): SourceFile | undefined {
  return readSource(file, (message) => {
    if (message.severity === 'error') report(message);
  });
}

/** One file as a source; undefined, with a message, where it cannot be one. */
export function readSource(file: ListedFile, report: Report): SourceFile | undefined {
  const bytes = readBytes(file.location);
  if ('failure' in bytes) {
    report({ severity: 'error', ...bytes.failure, path: file.path });
    return undefined;
  }
  return sourceFromBytes(bytes.value, file.path, report);
}

/** What a stream (standard input) holds, as one source under the name `path`. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  report: Report,
): Promise<SourceFile | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_SOURCE) {
      report({ severity: 'error', ...tooLarge(size), path });
      return undefined;
    }
    chunks.push(chunk);
  }
  return sourceFromBytes(Buffer.concat(chunks), path, report);
}

/** A source from bytes in hand; undefined, with a message, where they hold no text. */
export function sourceFromBytes(bytes: Uint8Array, path: string, report: Report): SourceFile | undefined {
  const binary = binaryKind(bytes);
  if (binary !== undefined) {
    const reason = `binary file (${binary}): only text and HTML are read`;
    report({ severity: 'error', rule: 'read/binary-file', reason, path });
    return undefined;
  }
  const { text, charset, charsetBasis, replaced } = decode(bytes);
  // SQL reads a text to its first NUL, and no page holds one.
  if (text.includes('\0')) {
    report({
      severity: 'error',
      rule: 'read/binary-file',
      reason: `binary file (NULs in what reads as ${charset}): only text and HTML are read`,
      path,
    });
    return undefined;
  }
  if (text.trim() === '') {
    report({ severity: 'error', rule: 'read/empty-file', reason: 'empty file: it holds no text', path });
    return undefined;
  }
  if (replaced > 0) {
    const reason = `\`${replaced}\` characters are lost (U+FFFD in the text); they are kept as they are`;
    report({ severity: 'info', rule: 'read/lost-characters', reason, path });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path, sha256, size: bytes.length, mediaType: mediaTypeOf(text, path), charset, charsetBasis, text };
  return withMojibakeRead(source, report);
}

/**
 * Mojibake (UTF-8 that somebody read as Windows-1252) is mended in a page's markup, whose text is decoded and folded
 * anyway. A text dump is cited letter for letter: there the rules read a mended copy, and the text stays.
 */
function withMojibakeRead(source: SourceFile, report: Report): SourceFile {
  const { text, repaired } = repairMojibake(source.text);
  if (repaired === 0) return source;
  const isPage = source.mediaType === 'text/html';
  const done = isPage ? 'they are mended' : 'the text keeps them, the rules read them mended';
  report({
    severity: 'warning',
    rule: 'read/mojibake',
    reason: `\`${repaired}\` characters are UTF-8 that was read as Windows-1252 before it was saved (\`Â£\` for \`£\`); ${done}`,
    path: source.path,
  });
  return isPage ? { ...source, text, charsetBasis: 'read/mojibake-repaired' } : source;
}

/** A page that came as text inside another program's record (`extract --from ndjson`). */
export interface GivenPage {
  readonly path: string;
  readonly text: string;
  readonly mediaType: MediaType;
  readonly id?: string;
  readonly url?: string;
  readonly published?: IsoDate;
}

/** A source from text in hand. Size and hash are those of its UTF-8 form. */
export function sourceFromText(page: GivenPage): SourceFile {
  const bytes = Buffer.from(page.text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { ...page, sha256, size: bytes.length, charset: 'utf-8', charsetBasis: 'read/given-as-text' } as const;
  return withMojibakeRead(source, () => undefined);
}

function readBytes(location: string): Outcome<Uint8Array> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const outcome = readOnce(location);
    if (!('changed' in outcome)) return outcome;
  }
  const reason = 'the file changed while it was read: run again when it is at rest';
  return { failure: { rule: 'read/changed-while-read', reason } };
}

function readOnce(location: string): Outcome<Uint8Array> | { readonly changed: true } {
  let handle: number;
  try {
    // Without O_NONBLOCK, opening a pipe that has no writer waits for ever.
    handle = openSync(location, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return {
      failure: {
        rule: 'read/unreadable-file',
        reason: `cannot be opened (${errorCode(error)}): check its permissions`,
      },
    };
  }
  try {
    const before = fstatSync(handle);
    if (!before.isFile()) return { failure: { rule: 'read/not-a-file', reason: 'skipped: no regular file' } };
    if (before.size > LARGEST_SOURCE) return { failure: tooLarge(before.size) };
    const bytes = readAll(handle, before.size);
    return isSame(before, fstatSync(handle)) && bytes.length === before.size ? { value: bytes } : { changed: true };
  } catch (error) {
    return { failure: { rule: 'read/unreadable-file', reason: `cannot be read (${errorCode(error)})` } };
  } finally {
    closeSync(handle);
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}

function tooLarge(size: number): Pick<Message, 'rule' | 'reason'> {
  const limit = LARGEST_SOURCE / 1024 / 1024;
  return { rule: 'read/too-large', reason: `\`${size}\` bytes is over the limit of ${limit} MB: split the file` };
}
