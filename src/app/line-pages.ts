import { platform } from '#platform';
import type { Message } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import { sourceFromLine } from '../read/page-line.js';

// Nothing here, nor in what it imports, asks for files: a bundle for a browser has it.

/** A line of input that is no page, by its 1-based number. */
export interface LineError {
  readonly error: { readonly line: number; readonly message: string };
}

/**
 * A line that gives nothing, by the id of its page, or by the hash of the line where it has none: a number would be that of the
 * part of the input that a machine was given.
 */
export interface PageError {
  readonly error:
    | { readonly id: string; readonly message: string }
    | { readonly line_sha256: string; readonly message: string };
}

interface Line {
  readonly line: string;
  readonly number: number;
}

/** Names a line that gives nothing. */
type Blame<E> = (line: Line, message: string) => E;

/** By its number, for who has the input before them. */
export const byNumber: Blame<LineError> = ({ number }, message) => ({ error: { line: number, message } });

/** By what it says itself, which is the same wherever the input was cut. */
export const byPage: Blame<PageError> = ({ line }, message) => {
  const id = idIn(line);
  return { error: { ...(id === undefined ? { line_sha256: platform.sha256(line) } : { id }), message } };
};

function idIn(line: string): string | undefined {
  try {
    const { id }: { readonly id?: unknown } = JSON.parse(line) ?? {};
    if (typeof id === 'number') return String(id);
    return typeof id === 'string' && id !== '' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** A line that is looked at: the page that it holds, or why it holds none. */
interface LinePage extends Line {
  /** Of the page, as messages name it; empty where there is none. */
  readonly path: string;
  readonly source: SourceFile | Pick<Message, 'reason'>;
  readonly messages: readonly Message[];
}

/** The answers to all pages of a queue, in their order: what is looked at, or what is said where no page may end the run. */
export type Work = <S extends { readonly path: string }, T>(
  queue: S[],
  answering: {
    readonly look: (each: S) => Iterable<T>;
    readonly fail: (each: S, why: Pick<Message, 'reason'>) => Iterable<T>;
  },
) => Iterable<T>;

/** How lines are read, and how one is named that gives nothing. */
export interface LinePages<E> {
  /** The text is taken to the letter, whatever it is. */
  readonly whole?: boolean;
  readonly blame: Blame<E>;
  readonly work?: Work | undefined;
}

/** Lines of input; of a stream those together that are there at one time. */
export type Lines = AsyncIterable<string | readonly string[]> | Iterable<string | readonly string[]>;

/**
 * What `task` makes of each page of lines that hold one, `{"id", "text" or "html", "url"?, "published"?}`, in their order. A line
 * that gives nothing has an error in its place and ends nothing.
 */
export async function* eachPage<T, E>(
  lines: Lines,
  { whole = false, blame, work = unwatched }: LinePages<E>,
  task: (source: SourceFile, messages: readonly Message[]) => Iterable<T>,
): AsyncGenerator<T | E> {
  let number = 0;
  for await (const given of lines) {
    const queue: LinePage[] = [];
    for (const line of typeof given === 'string' ? [given] : given) {
      number++;
      if (line.trim() !== '') queue.push(pageOf({ line, number }, whole));
    }
    yield* work<LinePage, T | E>(queue, {
      look: (page) => ('reason' in page.source ? [blame(page, page.source.reason)] : task(page.source, page.messages)),
      fail: (page, { reason }) => [blame(page, reason)],
    });
  }
}

function pageOf({ line, number }: Line, whole: boolean): LinePage {
  const messages: Message[] = [];
  const source = sourceFromLine(line, { whole, report: (message) => messages.push(message) });
  return { line, number, path: 'reason' in source ? '' : source.path, source, messages };
}

const unwatched: Work = function* (queue, { look }) {
  for (const each of queue) yield* look(each);
};
