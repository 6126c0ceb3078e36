import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../model/message.js';
import { filesOfFolder } from '../../snapshot/files.js';
import { recordsInSnapshot } from '../../snapshot/records.js';

/** A line of input, or that one is too long to be kept, with its place for messages. */
export interface InputLine {
  readonly place: string;
  /** Undefined where it is longer than `most`. */
  readonly text: string | undefined;
}

export interface InputOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Characters of the longest line. */
  readonly most: number;
  /** Is told what a snapshot has that no record can be made of. */
  fault(place: string, reason: string): void;
}

/**
 * The lines of files, of standard input (`-`) and, as records, of snapshots, which are folders.
 *
 * @throws UsageError where one of them is not there, before any is read.
 */
export function readInputs(paths: readonly string[], options: InputOptions): AsyncIterable<InputLine> {
  const inputs = paths.map((path) => {
    if (path === '-') return () => numbered('stdin', options.stdin, options.most);
    const place = resolve(options.cwd, path);
    const found = statSync(place, { throwIfNoEntry: false });
    if (found?.isDirectory()) return () => snapshotLines(place, path, options);
    if (!found) throw new UsageError(`no file \`${path}\`: name a file of records, a snapshot, or - for stdin`);
    return () => numbered(path, createReadStream(place), options.most);
  });
  return (async function* () {
    for (const open of inputs) yield* open();
  })();
}

async function* snapshotLines(folder: string, shown: string, { fault }: InputOptions): AsyncIterable<InputLine> {
  for (const { place, record } of recordsInSnapshot(filesOfFolder(folder, shown), fault)) {
    yield { place, text: JSON.stringify(record) };
  }
}

/** The lines of a stream of UTF-8 bytes by their numbers; of one that is too long no more than its number. */
async function* numbered(
  shown: string,
  chunks: AsyncIterable<Uint8Array | string>,
  most: number,
): AsyncIterable<InputLine> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest: string | undefined = '';
  const add = (piece: string): void => {
    if (rest !== undefined) rest = rest.length + piece.length > most ? undefined : rest + piece;
  };
  for await (const chunk of chunks) {
    const [first = '', ...lines] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split(
      '\n',
    );
    add(first);
    for (const line of lines) {
      yield { place: `${shown}:${number}`, text: rest };
      number += 1;
      rest = '';
      add(line);
    }
  }
  add(decoder.decode());
  if (rest !== '') yield { place: `${shown}:${number}`, text: rest };
}
