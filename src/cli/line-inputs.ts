import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answers } from '../app/budget.js';
import type { Work } from '../app/line-pages.js';
import { UsageError } from '../model/message.js';
import { LARGEST_SOURCE } from '../read/limits.js';
import { linesByChunk } from '../read/split-lines.js';
import { STDIN } from '../read/stdin.js';
import type { Io } from './io.js';
import { addSelectionOptions, MAP_OPTION } from './selection-options.js';

/** What a pipe through one program of many is told by: every line was answered, whatever came of it. */
export const KEEP_GOING: readonly [flags: string, description: string] = [
  '--keep-going',
  'with --from ndjson: status 0 also where lines failed, each named by the id of its page, else by its own hash',
];

/** What a command takes that reads pages: files and folders, a page a line, tables and JSON. */
export function addPageInputs(command: Command): Command {
  return addSelectionOptions(command.argument('[file...]', 'files and folders; - for stdin, which is also the default'))
    .addOption(command.createOption('--from <format>', 'what the input is, where it is no page').choices(['ndjson']))
    .option(...MAP_OPTION);
}

/** @throws UsageError where lines are to be gone on with that nobody said there are. */
export function assertGoesOn({ keepGoing, from }: { readonly keepGoing?: boolean; readonly from?: string }): void {
  if (keepGoing && !from) throw new UsageError('--keep-going is for pages that come a line each: add --from ndjson');
}

/**
 * The lines of files and of standard input, one input after the other, those together that are there at one time.
 *
 * @throws UsageError where a path is no file, before any is read.
 */
export function linesTogether(
  paths: readonly string[],
  { stdin, cwd }: Pick<Io, 'stdin' | 'cwd'>,
): AsyncIterable<readonly string[]> {
  const missing = paths.find((path) => path !== STDIN && !isFile(resolve(cwd, path)));
  if (missing !== undefined) {
    throw new UsageError(`no file \`${missing}\`: name a file with one page a line, or - for stdin`);
  }
  return (async function* () {
    for (const path of paths) {
      yield* linesByChunk(path === STDIN ? stdin : createReadStream(resolve(cwd, path)), LARGEST_SOURCE);
    }
  })();
}

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() === true;

/** Within a time limit, in seconds: a page that takes longer, or meets a fault of ours, ends no run. */
export const within =
  (timeLimit: number | undefined): Work =>
  (queue, answering) =>
    answers(queue, answering, timeLimit);

/** The paths that are asked for; standard input where there are none, unless it is a terminal. */
export function inputsOf(given: unknown, { stdin }: Pick<Io, 'stdin'>, command: string): readonly string[] {
  const paths = Array.isArray(given) && given.length > 0 ? given.map(String) : [STDIN];
  if (paths.includes(STDIN) && stdin.isTerminal) {
    throw new UsageError(`there is nothing on stdin: name a file, or pipe a page into \`${command}\``);
  }
  return paths;
}
