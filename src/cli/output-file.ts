import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { explainedFile } from '../store/file-error.js';
import type { Output } from './io.js';

/** A file that a caller names for what is written. */
interface OutputFile {
  /** As it was named, from `cwd`. */
  readonly named: string;
  readonly cwd: string;
}

/**
 * Writes beside a file and renames, so that nobody ever reads half of it; into a device, a pipe or a link's file straight.
 *
 * @throws UsageError where it cannot be written.
 */
export async function writeFile(file: OutputFile, write: (output: Output) => Promise<void>): Promise<void> {
  const { path, isFile } = placeOf(file);
  const part = isFile ? `${path}.part` : path;
  let handle: number;
  try {
    handle = openSync(part, 'w');
  } catch {
    throw unwritable(file.named, path);
  }
  try {
    await write({ write: async (text) => writeFileSync(handle, text), isTerminal: false, columns: undefined });
    closeSync(handle);
    if (isFile) renameSync(part, path);
  } catch (error) {
    if (isFile) rmSync(part, { force: true });
    throw explainedFile(error, file.named);
  }
}

/** Says before long work whether its result will find a place. Throws as `writeFile` does. */
export function assertWritable(file: OutputFile): void {
  const { path } = placeOf(file);
  if (!existsSync(dirname(path))) throw unwritable(file.named, path);
}

function placeOf({ named, cwd }: OutputFile): { readonly path: string; readonly isFile: boolean } {
  const given = resolve(cwd, named);
  const path = existsSync(given) ? realpathSync(given) : given;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`\`${named}\` is a folder: name a file in it`);
  return { path, isFile: stats === undefined || stats.isFile() };
}

function unwritable(named: string, path: string): UsageError {
  return new UsageError(`\`${named}\` cannot be written: see whether \`${dirname(path)}\` is there and writable`);
}
