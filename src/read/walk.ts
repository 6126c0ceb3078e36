import { realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Message, UsageError } from '../model/message.js';
import { compareBytes, errorCode, inFolder, shownPath } from './paths.js';
import { type Glob, globOf, ignoreRulesAbove, type Selection, selectedBy } from './patterns.js';
import { type Folder, type ListedFile, notRegular, type Taking, walkFolder } from './walk-folder.js';

/** Where paths start, and what of them is taken. */
export interface ListContext extends Selection {
  readonly cwd: string;
  report(message: Message): void;
}

/**
 * The files that `paths` name, folders walked, in byte order of their path, each once, however many ways lead to it.
 * Links inside a folder are not followed; one named by the caller is. Pipes, sockets and devices are reported and left
 * alone: opening one may hang. A pattern in quotes stands for what it fits.
 *
 * @throws UsageError where a path does not exist or nothing at all is found.
 */
export function listFiles(paths: readonly string[], context: ListContext): readonly ListedFile[] {
  if (paths.length === 0) throw new UsageError('no path given: name the files or folders that hold the saved pages');
  if (paths.includes('')) throw new UsageError('an empty path was given: is a variable of the shell unset?');
  const found = new Map<string, ListedFile>();
  const reported: Message[] = [];
  const leftOut = new Map<string, number>();
  const taking: Taking = {
    ...selectedBy(context),
    keep: (file, real) => keepBest(found, file, real),
    leaveOut: (_, ignoreFile) => leftOut.set(ignoreFile, (leftOut.get(ignoreFile) ?? 0) + 1),
    report: (message) => reported.push(message),
  };
  for (const given of paths) addGiven(given, context.cwd, taking);
  for (const [path, count] of leftOut) reported.push(leftOutBy(path, count));
  if (found.size === 0 && reported.length === 0) throw nothingFound(paths, context);
  for (const message of reported.sort((a, b) => compareBytes(a.path, b.path))) context.report(message);
  return [...found.values()].sort((a, b) => compareBytes(a.path, b.path));
}

/** Of two ways to a file the one through no link, else the first in byte order. */
function keepBest(found: Map<string, ListedFile>, file: ListedFile, real: string): void {
  const before = found.get(real);
  const isBetter =
    before === undefined ||
    (before.location !== real && (file.location === real || compareBytes(file.path, before.path) < 0));
  if (isBetter) found.set(real, file);
}

function addGiven(given: string, cwd: string, taking: Taking): void {
  const location = resolve(cwd, given);
  const glob = globOf(given);
  if (glob && statSync(location, { throwIfNoEntry: false }) === undefined) {
    addGlob(given, glob, cwd, taking);
    return;
  }
  const stats = statGiven(given, location);
  const top = topFolder(given, cwd);
  if (stats.isDirectory()) walkFolder(top, taking);
  else if (!stats.isFile()) taking.report(notRegular(top.path, 'error'));
  else if (taking.file(top.path)) taking.keep({ path: top.path, location }, top.real);
}

function topFolder(given: string, cwd: string): Folder {
  const path = shownPath(given, cwd);
  const location = resolve(cwd, given);
  return { path, location, real: realpathSync(location), ignored: ignoreRulesAbove(path, cwd) };
}

function addGlob(given: string, { folder, fits, mayHold }: Glob, cwd: string, taking: Taking): void {
  statGiven(folder, resolve(cwd, folder));
  const top = topFolder(folder, cwd);
  const front = top.path === '.' ? 0 : inFolder(top.path, '').length;
  let met = 0;
  const isMet = (path: string): boolean => {
    const fit = fits(path.slice(front));
    if (fit) met++;
    return fit;
  };
  walkFolder(top, {
    ...taking,
    file: (path) => isMet(path) && taking.file(path),
    folder: (path) => mayHold(path.slice(front, -1)) && taking.folder(path),
    report: (message) => fits(message.path.slice(front)) && taking.report(message),
  });
  if (met === 0) throw new UsageError(`no file fits \`${given}\`: \`*\` stands for any name, \`**\` for any folders`);
}

function statGiven(given: string, location: string): Stats {
  try {
    return statSync(location);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UsageError(
        `no file or folder \`${given}\`: check the path (relative paths start at the working directory)`,
      );
    }
    if (code === 'ELOOP')
      throw new UsageError(`\`${given}\` is a link that leads back to itself: name the file it stands for`);
    throw new UsageError(`cannot look at \`${given}\` (${code}): check its permissions`);
  }
}

function nothingFound(paths: readonly string[], { include = [], exclude = [] }: Selection): UsageError {
  const named = paths.map((path) => `\`${path}\``).join(', ');
  if (include.length + exclude.length > 0) {
    return new UsageError(`${named} holds no files that --include and --exclude leave: check their patterns`);
  }
  return new UsageError(`${named} holds no files: name a file or a folder with saved pages (.txt, .html)`);
}

function leftOutBy(path: string, count: number): Message {
  const reason = `\`${count}\` files and folders are left out, as it says`;
  return { severity: 'info', rule: 'read/left-out', reason, path };
}
