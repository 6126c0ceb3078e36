import { platform } from '#platform';
import type { Message } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import type { RuleId } from '../model/span.js';
import { partsOfPages } from './companions.js';
import { collected, type Input, inputFromBytes, inputFromChunks, inputFromFile, peeked } from './containers/input.js';
import { HEAD_BYTES, openContainer } from './containers/open.js';
import { Refused } from './containers/reader.js';
import { readerOf } from './containers/readers.js';
import type { Mapping } from './containers/records/mapping.js';
import type { Form } from './forms/form.js';
import { tooLarge } from './limits.js';
import { formOfHead } from './media-type.js';
import { compareBytes } from './paths.js';
import type { Selection } from './patterns.js';
import { readBytes, readHead, shortBytes } from './read-bytes.js';
import { type Sorted, sortBytes } from './read-source.js';
import { type Root, seenFrom } from './root.js';
import { STDIN } from './stdin.js';
import { listFiles } from './walk.js';
import type { ListedFile, Parts } from './walk-folder.js';

type Report = (message: Message) => void;

export interface ReadContext extends Selection {
  /** Absolute; what is typed is relative to it. */
  readonly cwd: string;
  /** What paths start at: the working directory by default. */
  readonly root?: Root | undefined;
  /** Absolute path of the database that is written; it is no page, whatever it is called. */
  readonly database?: string | undefined;
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** How the records of tables and of JSON are read, where their owner says so. */
  readonly mapping?: Mapping | undefined;
  report(message: Message): void;
  /** Is asked of each file that is no page and can be looked into, whether it is left closed; by default none is. */
  isLeft?(container: OpenedFile): boolean;
  /** Is asked of each file whether its bytes are known, by their hash; then it is not looked at. By default none is. */
  isKnown?(path: string, sha256: () => string | undefined): Promise<boolean>;
  /** Told once how many files there are to read. */
  found?(files: number): void;
}

/** A file that is no page and can be looked into. */
export interface OpenedFile {
  readonly path: string;
  readonly form: RuleId;
  /** Of its bytes, in hex; where there is a mapping, of both. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** A source that was read. */
export interface Reading {
  readonly source: SourceFile;
  /** What it can be read from once more (`readAgain`); what came out of a container is not read twice. */
  readonly file?: ListedFile;
  /** Where it stands in a file of pages, where it came so. */
  readonly place?: LinePlace;
}

/** A line of a file of pages. */
export interface LinePlace {
  /** Of the file; `-` for standard input. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The pages that `paths` name, in byte order of their files; of a file that holds several, in its order. A file that
 * cannot be read or holds no text is reported as an error and left out; the others follow.
 *
 * @throws UsageError where a path does not exist or nothing at all is found.
 */
export function readSources(paths: readonly string[], context: ReadContext): AsyncGenerator<Reading, void> {
  const report: Report = (message) => context.report(message);
  const named = paths.filter((path) => path !== STDIN);
  const isStream = named.length < paths.length;
  if (isStream && named.length === 0) return readGiven([], isStream, context);
  const files = listFiles(named, { ...context, root: context.root ?? seenFrom(context.cwd), report });
  context.found?.(files.length);
  return readGiven(files, isStream, context);
}

async function* readGiven(
  files: readonly ListedFile[],
  isStream: boolean,
  context: ReadContext,
): AsyncGenerator<Reading, void> {
  const report: Report = (message) => context.report(message);
  const opening: Opening = { mapping: context.mapping, report };
  if (isStream) for await (const source of readStream(context.stdin, STDIN, opening)) yield { source };
  const parts = new Map<string, string[]>();
  for (const file of files) {
    if (await context.isKnown?.(file.path, () => hashOf(file.location))) continue;
    const sorted = sortFile(file, report);
    if (sorted === undefined) continue;
    if ('source' in sorted) yield { source: sorted.source, file };
    else if (file.parts && isPart(sorted.form, file.parts)) addPart(parts, file.parts.folder, file.path);
    else if (!(await isLeft(sorted, file, context)))
      for await (const source of openFile(sorted, file.path, opening)) yield { source };
  }
  for (const [folder, names] of [...parts].sort(([a], [b]) => compareBytes(a, b))) report(partsOfPages(names, folder));
}

/** The hash of a file's bytes; undefined where these are too many to be held, or cannot be read. */
function hashOf(location: string): string | undefined {
  const short = shortBytes(location);
  if (short) return platform.sha256(short);
  const bytes = readBytes(location);
  return 'value' in bytes ? platform.sha256(bytes.value) : undefined;
}

function isPart({ isPart: part }: Form, parts: Parts): boolean {
  return part === 'shown' || (part === 'run' && parts.of === 'all');
}

function addPart(parts: Map<string, string[]>, folder: string, path: string): void {
  const name = folder === '.' ? path : path.slice(folder.length + 1);
  parts.set(folder, [...(parts.get(folder) ?? []), name]);
}

/** The page of a file once more; undefined, with a message, where that cannot be. Remarks about what can be read were made before. */
export function readAgain(file: ListedFile, report: Report): SourceFile | undefined {
  const sorted = sortFile(file, (message) => {
    if (message.severity === 'error') report(message);
  });
  return sorted && 'source' in sorted ? sorted.source : undefined;
}

/** What a file or a stream is: a page, or a form that its reader is given. */
type SortedInput = Extract<Sorted, { readonly source: SourceFile }> | Container | undefined;

interface Container {
  readonly form: Form;
  readonly input: Input;
}

/** The pages of one file. */
export async function* readFile(file: ListedFile, report: Report): AsyncGenerator<SourceFile, void> {
  const sorted = sortFile(file, report);
  if (sorted === undefined) return;
  if ('source' in sorted) yield sorted.source;
  else yield* openFile(sorted, file.path, { report });
}

async function isLeft({ form, input }: Container, { path }: ListedFile, context: ReadContext): Promise<boolean> {
  if (context.isLeft === undefined || readerOf(form) === undefined) return false;
  const { sha256, size } = await input.digest();
  const read = context.mapping ? platform.sha256(Buffer.from(`${sha256} ${context.mapping.written}`)) : sha256;
  return context.isLeft({ path, form: form.id, sha256: read, size });
}

interface Opening {
  readonly mapping?: Mapping | undefined;
  readonly report: Report;
}

function openFile(
  { form, input }: Container,
  file: string,
  { mapping, report }: Opening,
): AsyncGenerator<SourceFile, void> {
  return openContainer(form, input, { file, depth: 0, mapping }, report);
}

function sortFile({ location, path }: ListedFile, report: Report): SortedInput {
  const bytes = readBytes(location);
  if ('value' in bytes) return sortInHand(bytes.value, path, report);
  const form = bytes.failure.rule === TOO_LARGE ? formOfFile(location, path) : undefined;
  if (form) return { form, input: inputFromFile(path, location) };
  report({ severity: 'error', ...bytes.failure, path });
  return undefined;
}

const TOO_LARGE = tooLarge(0).rule;

function sortInHand(bytes: Uint8Array, path: string, report: Report): SortedInput {
  const sorted = sortBytes(bytes, path, report);
  return sorted && 'form' in sorted ? { form: sorted.form, input: inputFromBytes(path, bytes) } : sorted;
}

/** The form of a file that is more than is held at once, where it is one that is read. */
function formOfFile(location: string, path: string): Form | undefined {
  const head = readHead(location, HEAD_BYTES);
  const form = head && formOfHead(head, path);
  return form && readerOf(form) ? form : undefined;
}

/** The pages that a stream (standard input) holds, under the name `path`. */
async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  opening: Opening,
): AsyncGenerator<SourceFile, void> {
  const { report } = opening;
  const { head, all } = await peeked(stream, HEAD_BYTES);
  const form = formOfHead(head, path);
  if (form && readerOf(form)) {
    yield* openFile({ form, input: inputFromChunks(path, all) }, path, opening);
    return;
  }
  try {
    const sorted = sortInHand(await collected(all), path, report);
    if (sorted === undefined) return;
    if ('source' in sorted) yield sorted.source;
    else yield* openFile(sorted, path, opening);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    report({ severity: 'error', rule: error.rule, reason: error.message, path });
  }
}
