import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Message } from '../model/message.js';
import { companionsIn, isCompanion, isPage, savedBeside } from './companions.js';
import { isLossy, nameFromText, nameOf, systemPath } from './names.js';
import { errorCode, inFolder } from './paths.js';
import { type IgnoreRules, ignoredBy, ignoreRulesIn } from './patterns.js';

/** A folder, as it is shown, in which parts of pages may lie, and which: beside a page what it shows, further in all. */
export interface Parts {
  readonly folder: string;
  readonly of: 'shown' | 'all';
}

/** A file that may hold a page. */
export interface ListedFile {
  /** As records show it: from the root of the archive, `/` separated. */
  readonly path: string;
  /** Its real place, for opening. */
  readonly location: string;
  /** Where it may be a part of pages. */
  readonly parts?: Parts | undefined;
}

/** A folder on the way, and the files of ignored paths that hold in it. */
export interface Folder extends ListedFile {
  readonly ignored: readonly IgnoreRules[];
}

/** What a walk takes, and whom it tells. */
export interface Taking {
  file(path: string): boolean;
  /** Whether at a place lies the database that is written, or what stands beside it. */
  isOwn(place: string): boolean;
  /** Whether a folder is walked; its path ends with `/`. */
  folder(path: string): boolean;
  keep(file: ListedFile): void;
  leaveOut(path: string, ignoreFile: string): void;
  report(message: Message): void;
}

/** What a folder holds beside the pages: earlier results of this program, people's decisions, what systems leave behind. */
const NO_PAGE = /\.db(?:-[a-z]+)*(?:\.schema-[\d-]+\.bak)?$|^(?:curation\.jsonl|bpp\.config\.json|desktop\.ini)$/i;
/** Whether a file is none of what a folder of pages is read for, by its name. */
export function isNoPage(name: string): boolean {
  return NO_PAGE.test(name);
}

/** What tells the folder of a snapshot. */
const SNAPSHOT = 'snapshot.metadata.json';

/** Walks a folder and all in it. */
export function walkFolder(top: Folder, taking: Taking): void {
  const folders: Folder[] = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) folders.push(...visit(folder, taking));
}

/** Takes the files of a folder and gives the folders in it that are walked too. */
function visit(folder: Folder, taking: Taking): readonly Folder[] {
  const entries = entriesOf(folder, taking).filter(({ name }) => !name.startsWith('.') && !isNoPage(name));
  if (entries.some(({ name }) => name === SNAPSHOT)) return [];
  const own = ignoreRulesIn(folder);
  const ignored = own ? [...folder.ignored, own] : folder.ignored;
  const companions = companionsIn(entries);
  const hasPage = entries.some(({ name }) => isPage(name));
  const parts = folder.parts ?? (hasPage ? ({ folder: folder.path, of: 'shown' } as const) : undefined);
  const inside: Folder[] = [];
  const here = join(folder.location, sep);
  for (const entry of entries) {
    const path = inFolder(folder.path, entry.name);
    const isFolder = entry.isDirectory();
    const seen = isFolder ? `${path}/` : path;
    const ignoreFile = ignoredBy(seen, ignored);
    const page = companions.get(entry.name);
    const child = { path, location: here + entry.name };
    if (taking.isOwn(child.location)) continue;
    if (ignoreFile !== undefined) taking.leaveOut(path, ignoreFile);
    else if (!(isFolder ? taking.folder(seen) : taking.file(path))) continue;
    else if (page !== undefined) taking.report(savedBeside(page, path));
    else if (isFolder) inside.push({ ...child, ignored, parts: partsIn(entry.name, path, parts) });
    else if (entry.isFile()) taking.keep({ ...child, parts });
    else if (entry.isSymbolicLink()) taking.report(linkSkipped(path));
    else taking.report(notRegular(path, 'warning'));
  }
  return inside;
}

/** What parts in a folder inside are told of: all of a saved folder together, else folder by folder. */
function partsIn(name: string, path: string, parts: Parts | undefined): Parts | undefined {
  if (parts && isCompanion(basename(parts.folder))) return parts;
  return isCompanion(name) || parts ? { folder: path, of: 'all' } : undefined;
}

/** An entry of a folder, with its name as this program writes it. */
interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

function entriesOf(folder: Folder, { report }: Taking): readonly Entry[] {
  try {
    const place = systemPath(folder.location);
    const entries = readdirSync(place, { withFileTypes: true });
    if (!entries.some(({ name }) => isLossy(name))) {
      for (const entry of entries) entry.name = nameFromText(entry.name);
      return entries;
    }
    return readdirSync(place, { encoding: 'buffer', withFileTypes: true }).map((entry) => ({
      name: nameOf(entry.name),
      isDirectory: () => entry.isDirectory(),
      isFile: () => entry.isFile(),
      isSymbolicLink: () => entry.isSymbolicLink(),
    }));
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

export function notRegular(path: string, severity: 'error' | 'warning'): Message {
  return { severity, rule: 'read/not-a-file', reason: 'skipped: a pipe, socket or device is no saved page', path };
}

function linkSkipped(path: string): Message {
  const reason = 'skipped: links inside a folder are not followed; name the link itself to read what it stands for';
  return { severity: 'warning', rule: 'read/link-not-followed', reason, path };
}
