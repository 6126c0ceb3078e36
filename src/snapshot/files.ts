import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { UsageError } from '../model/message.js';

/** The files of a snapshot, wherever they are: in a folder, in a revision of a repository. */
export interface SnapshotFiles {
  /** What it is called in messages: `` `facts` ``, `` `facts` at `HEAD~1` ``. */
  readonly where: string;
  /** Names of the files, in whatever order. */
  names(): readonly string[];
  /** The lines of a file without their ends. */
  lines(name: string): Iterable<string>;
}

const END = '.ndjson';
const ABOUT = '.metadata.json';

export const fileOf = (table: string): string => `${table}${END}`;
export const metadataOf = (table: string): string => `${table}${ABOUT}`;

/** The table that a file of a snapshot belongs to; undefined where it is no such file. */
export function tableOf(file: string): string | undefined {
  for (const end of [ABOUT, END]) if (file.endsWith(end) && file.length > end.length) return file.slice(0, -end.length);
  return undefined;
}

/** The files of a folder; `shown` is its name in messages. Throws a `UsageError` where there is none. */
export function filesOfFolder(folder: string, shown: string): SnapshotFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder \`${shown}\`: write a snapshot into it with \`bpp snapshot ${shown}\``);
  }
  return { where: `\`${shown}\``, names: () => readdirSync(folder), lines: (name) => linesOfFile(join(folder, name)) };
}

const CHUNK = 1 << 16;

/** The lines of a file, read piece by piece. */
function* linesOfFile(path: string): IterableIterator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.alloc(CHUNK);
    let left = '';
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (left + decoder.write(chunk.subarray(0, size))).split('\n');
      left = lines.pop() ?? '';
      yield* lines;
    }
    left += decoder.end();
    if (left !== '') yield left;
  } finally {
    closeSync(file);
  }
}
