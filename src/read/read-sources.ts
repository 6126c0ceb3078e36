import type { Message } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import { partsOfPages } from './companions.js';
import type { Form } from './forms/form.js';
import { LARGEST_SOURCE, tooLarge } from './limits.js';
import { compareBytes } from './paths.js';
import type { Selection } from './patterns.js';
import { readBytes } from './read-bytes.js';
import { refusal, type Sorted, sortBytes, sourceFromBytes } from './read-source.js';
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
  report(message: Message): void;
  /** Told once how many files there are to read. */
  found?(files: number): void;
}

/** A source that was read, and the way to read it again where it was not kept. */
export interface Reading {
  readonly source: SourceFile;
  /** Undefined, with a message, where it cannot be read any more. */
  again(): SourceFile | undefined;
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
  const files = listFiles(named, { ...context, root: context.root ?? seenFrom(context.cwd), report });
  context.found?.(files.length);
  const parts = new Map<string, string[]>();
  for (const file of files) {
    const sorted = sortFile(file, report);
    if (sorted === undefined) continue;
    if ('source' in sorted) yield { source: sorted.source, again: () => readAgain(file, report) };
    else if (file.parts && isPart(sorted.form, file.parts)) addPart(parts, file.parts.folder, file.path);
    else report(refusal(sorted.form, file.path));
  }
  for (const [folder, names] of [...parts].sort(([a], [b]) => compareBytes(a, b))) report(partsOfPages(names, folder));
}

function isPart({ isPart: part }: Form, parts: Parts): boolean {
  return part === 'shown' || (part === 'run' && parts.of === 'all');
}

function addPart(parts: Map<string, string[]>, folder: string, path: string): void {
  const name = folder === '.' ? path : path.slice(folder.length + 1);
  parts.set(folder, [...(parts.get(folder) ?? []), name]);
}

/** The remarks about what could be read were made the first time. */
function readAgain(file: ListedFile, report: Report): SourceFile | undefined {
  return readSource(file, (message) => {
    if (message.severity === 'error') report(message);
  });
}

/** One file as a source; undefined, with a message, where it cannot be one. */
export function readSource(file: ListedFile, report: Report): SourceFile | undefined {
  const sorted = sortFile(file, report);
  if (sorted && 'form' in sorted) report(refusal(sorted.form, file.path));
  return sorted && 'source' in sorted ? sorted.source : undefined;
}

function sortFile(file: ListedFile, report: Report): Sorted {
  const bytes = readBytes(file.location);
  if ('value' in bytes) return sortBytes(bytes.value, file.path, report);
  report({ severity: 'error', ...bytes.failure, path: file.path });
  return undefined;
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
