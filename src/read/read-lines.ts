import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { type Message, UsageError } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import { LARGEST_SOURCE } from './limits.js';
import { systemPath } from './names.js';
import { sourceFromLine } from './page-line.js';
import { errorCode } from './paths.js';
import { statOf, typedPlace } from './places.js';
import type { LinePlace, ReadContext, Reading } from './read-sources.js';
import { seenFrom } from './root.js';
import { splitLines } from './split-lines.js';
import { STDIN } from './stdin.js';
import { listFiles } from './walk.js';
import type { ListedFile } from './walk-folder.js';

/**
 * The pages that files hold one a line, in the order of the files' paths and of the lines. A line that holds none is
 * reported as an error under its file and line, and so is an id that another page has; the others follow.
 *
 * @throws UsageError where a path does not exist or is a folder.
 */
export function readLines(paths: readonly string[], context: ReadContext): AsyncGenerator<Reading, void> {
  const named = paths.filter((path) => path !== STDIN);
  const isStream = named.length < paths.length;
  if (isStream && named.length === 0) return linesOf([], isStream, context);
  for (const path of named) {
    if (statOf(typedPlace(path, context.cwd))?.isDirectory()) {
      throw new UsageError(`\`${path}\` is a folder: name the files that hold a page a line, or a pattern in quotes`);
    }
  }
  const files = listFiles(named, { ...context, root: context.root ?? seenFrom(context.cwd) });
  return linesOf(files, isStream, context);
}

async function* linesOf(
  files: readonly ListedFile[],
  isStream: boolean,
  context: ReadContext,
): AsyncGenerator<Reading, void> {
  const met: Met = new Map();
  if (isStream) yield* pagesIn(context.stdin, STDIN, { met, ...context });
  for (const { path, location } of files) {
    const stream = createReadStream(systemPath(location));
    yield* pagesIn(stream, path, { met, ...context });
  }
}

/** Of each id where it stood first, and what names the page. */
type Met = Map<string, LinePlace & { readonly page: string }>;

interface Into extends Pick<ReadContext, 'report'> {
  readonly met: Met;
}

async function* pagesIn(
  chunks: AsyncIterable<Uint8Array> | ReadStream,
  path: string,
  { met, report }: Into,
): AsyncGenerator<Reading> {
  let number = 0;
  try {
    for await (const line of splitLines(chunks, LARGEST_SOURCE)) {
      number++;
      if (line.trim() === '') continue;
      const place = { path, line: number };
      const remarks: Message[] = [];
      const given = sourceFromLine(line, { report: (message) => remarks.push(message) });
      if ('reason' in given) {
        report({ severity: 'error', ...given, ...place });
        continue;
      }
      const source = { ...given, container: path };
      const before = met.get(source.path);
      const page = nameOfPage(source);
      if (before === undefined) {
        met.set(source.path, { ...place, page });
        for (const remark of remarks) report(remark);
        yield { source, place };
      } else if (before.page !== page) report({ severity: 'error', ...sameId(source.path, before), ...place });
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = `cannot be read to its end (${errorCode(error)}): check its permissions`;
    report({ severity: 'error', rule: 'read/unreadable-file', reason, path });
  }
}

function nameOfPage({ sha256, mediaType, url, published }: SourceFile): string {
  return createHash('sha256')
    .update(JSON.stringify([sha256, mediaType, url, published]))
    .digest('base64');
}

function sameId(id: string, { path, line }: LinePlace): Pick<Message, 'rule' | 'reason'> {
  const reason = `the id \`${id}\` stands at \`${path}:${line}\` already, with another page: give each page its own`;
  return { rule: 'read/line-same-id', reason };
}
