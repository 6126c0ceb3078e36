import { type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Message, UsageError } from '../model/message.js';
import { type GivenPlace, givenPlaces } from './given.js';
import { systemPath } from './names.js';
import { compareBytes, errorCode, inFolder } from './paths.js';
import { type Glob, ignoreRulesAbove, type Selection, selectedBy } from './patterns.js';
import { realPlace, wayInside } from './places.js';
import { outside, type Root } from './root.js';
import { type Folder, type ListedFile, notRegular, type Taking, walkFolder } from './walk-folder.js';

/** Where paths start, and what of them is taken. */
export interface ListContext extends Selection {
  readonly cwd: string;
  /** What paths start at. */
  readonly root: Root;
  /** Absolute path of the database that is written; it is no page, whatever it is called. */
  readonly database?: string | undefined;
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
  const found = new Map<string, ListedFile>();
  const reported = new Map<string, Message>();
  const leftOut = new Map<string, Set<string>>();
  const taking: Taking = {
    ...selectedBy(context, seenBy(context)),
    isOwn: ownFiles(context.database),
    keep: (file) => keepFirst(found, file),
    leaveOut: (path, ignoreFile) => leftOut.set(ignoreFile, (leftOut.get(ignoreFile) ?? new Set()).add(path)),
    report: (message) => reported.set(`${message.path}\n${message.rule}`, message),
  };
  for (const given of new Set(paths)) {
    const times = paths.filter((other) => other === given).length;
    for (const place of placesGiven(given, context.cwd, times)) addPlace(place, context, taking);
  }
  for (const [path, { size }] of leftOut) taking.report(leftOutBy(path, size));
  if (found.size === 0 && reported.size === 0) throw nothingFound(paths, context);
  for (const message of [...reported.values()].sort((a, b) => compareBytes(a.path, b.path))) context.report(message);
  return [...found.values()].sort((a, b) => compareBytes(a.path, b.path));
}

/** Of two links to one place outside the root the first in byte order. */
function keepFirst(found: Map<string, ListedFile>, file: ListedFile): void {
  const before = found.get(file.location);
  if (before === undefined || compareBytes(file.path, before.path) < 0) found.set(file.location, file);
}

function ownFiles(database: string | undefined): (place: string) => boolean {
  if (database === undefined) return () => false;
  const own = realPlace(resolve(database));
  const [beside, older] = [`${own}-`, `${own}.schema-`];
  return (place) => place === own || place.startsWith(beside) || place.startsWith(older);
}

/** How the working directory sees a path of the root, where it lies in it. */
function seenBy({ cwd, root }: ListContext): (path: string) => string | undefined {
  const here = realPlace(cwd);
  const isRoot = here === root.folder;
  return (path) => (isRoot ? undefined : wayInside(here, root.placeOf(path)));
}

/** All that a path may mean, where it was given as often. */
function placesGiven(given: string, cwd: string, times: number): readonly GivenPlace[] {
  const meant = givenPlaces(given, cwd);
  if (meant.length <= times) return meant;
  const names = meant.map(({ place }) => `\`${basename(place)}\``).join(', ');
  throw new UsageError(`\`${given}\` may be ${names}, whose names are no UTF-8: name one so, or the folder`);
}

function addPlace(given: GivenPlace, context: ListContext, taking: Taking): void {
  const { place, typed, glob } = given;
  const stats = statGiven(glob?.folder ?? typed, place);
  const path = context.root.pathOf(place);
  if (path === undefined) throw outside(typed, context.root, context.cwd);
  const file = { path, location: realPlace(place) };
  const top = (): Folder => ({ ...file, ignored: ignoreRulesAbove(path, context.root) });
  if (glob) addGlob(typed, glob, top(), taking);
  else if (stats.isDirectory()) walkFolder(top(), taking);
  else if (!stats.isFile()) taking.report(notRegular(path, 'error'));
  else if (taking.file(path)) taking.keep(file);
}

function addGlob(given: string, { fits, mayHold }: Glob, top: Folder, taking: Taking): void {
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

function statGiven(given: string, place: string): Stats {
  try {
    return statSync(systemPath(place));
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
