import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Message, UsageError } from '../model/message.js';

/** A file that may hold a page. */
export interface ListedFile {
  /** As records show it: relative to the working directory where it was given so or lies inside, `/` separated. */
  readonly path: string;
  /** Absolute, for opening. */
  readonly location: string;
}

type Report = (message: Message) => void;

/** What a folder holds beside the pages: earlier results of this program, in whatever state, and people's decisions. */
const NO_PAGE = /\.db(?:-wal|-shm|-journal)?$|^curation\.jsonl$/i;

/**
 * The files that `paths` name, folders walked, in byte order of their path, each once. Links inside a folder are not
 * followed; one named by the caller is. Pipes, sockets and devices are reported and left alone: opening one may hang.
 *
 * @throws UsageError where a path does not exist or nothing at all is found.
 */
export function listFiles(paths: readonly string[], cwd: string, report: Report): readonly ListedFile[] {
  if (paths.length === 0) throw new UsageError('no path given: name the files or folders that hold the saved pages');
  const found = new Map<string, ListedFile>();
  const reported: Message[] = [];
  if (paths.includes('')) throw new UsageError('an empty path was given: is a variable of the shell unset?');
  for (const given of paths) {
    const location = resolve(cwd, given);
    const path = shownPath(given, cwd);
    const stats = statGiven(given, location);
    if (stats.isDirectory()) walkFolder({ path, location }, found, (message) => reported.push(message));
    else if (stats.isFile()) found.set(location, { path, location });
    else reported.push(notRegular(path, 'error'));
  }
  if (found.size === 0 && reported.length === 0) {
    const named = paths.map((path) => `\`${path}\``).join(', ');
    throw new UsageError(`${named} holds no files: name a file or a folder with saved pages (.txt, .html)`);
  }
  for (const message of reported.sort((a, b) => compareBytes(a.path, b.path))) report(message);
  return [...found.values()].sort((a, b) => compareBytes(a.path, b.path));
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

function walkFolder(top: ListedFile, found: Map<string, ListedFile>, report: Report): void {
  const folders: ListedFile[] = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, report)) {
      if (entry.name.startsWith('.') || NO_PAGE.test(entry.name)) continue;
      const path = folder.path === '.' ? entry.name : `${folder.path.replace(TRAILING_SLASH, '')}/${entry.name}`;
      const child = { path, location: join(folder.location, entry.name) };
      if (entry.isDirectory()) folders.push(child);
      else if (entry.isFile()) found.set(child.location, child);
      else if (entry.isSymbolicLink()) report(linkSkipped(path));
      else report(notRegular(path, 'warning'));
    }
  }
}

const TRAILING_SLASH = /\/$/;

function entriesOf(folder: ListedFile, report: Report): readonly Dirent[] {
  try {
    return readdirSync(folder.location, { withFileTypes: true });
  } catch (error) {
    report({
      severity: 'error',
      rule: 'read/unreadable-folder',
      reason: `cannot list the folder (${errorCode(error)}): check its permissions`,
      path: folder.path,
    });
    return [];
  }
}

/** A path as records show it: relative to `cwd` where it lies inside or was given so, `/` separated. */
export function shownPath(given: string, cwd: string): string {
  const location = resolve(cwd, given);
  const fromHere = relative(cwd, location);
  const outside = fromHere === '..' || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
  const shown = isAbsolute(given) && outside ? location : fromHere === '' ? '.' : fromHere;
  return sep === '/' ? shown : shown.split(sep).join('/');
}

function notRegular(path: string, severity: 'error' | 'warning'): Message {
  return { severity, rule: 'read/not-a-file', reason: 'skipped: a pipe, socket or device is no saved page', path };
}

function linkSkipped(path: string): Message {
  const reason = 'skipped: links inside a folder are not followed; name the link itself to read what it stands for';
  return { severity: 'warning', rule: 'read/link-not-followed', reason, path };
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The system's name for a failure, `EACCES`. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
