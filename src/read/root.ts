import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { systemPath } from './names.js';
import { realPlace, slashed, statOf, typedPlace, wayInside } from './places.js';
import { STDIN } from './stdin.js';

/**
 * What paths start at. A file is known by its real place, so that it has one path from any working directory and
 * through any link. Where a link in the folder leads out of it, what lies there goes by the link.
 */
export interface Root {
  /** Its real place. */
  readonly folder: string;
  /** The path of what stands at an absolute place, or would stand there; undefined where that is outside. */
  pathOf(place: string): string | undefined;
  /** The absolute place of a path. */
  placeOf(path: string): string;
}

/** An archive's root; `known` gives the paths that the archive has already. */
export function rootAt(folder: string, known: () => Iterable<string> = () => []): Root {
  const real = realPlace(folder);
  let links: readonly Link[] | undefined;
  return {
    folder: real,
    placeOf: (path) => join(real, path),
    pathOf(place) {
      const at = realPlace(place);
      const inside = wayInside(real, at);
      if (inside !== undefined) return named(inside);
      links ??= linksAmong(known(), real);
      const way = throughLink(at, links) ?? asWritten(resolve(place), real);
      return way === undefined ? undefined : named(way);
    },
  };
}

/** Where there is no archive: paths as the working directory sees them, absolute ones outside it as they are. */
export function seenFrom(cwd: string): Root {
  const real = realPlace(typedPlace('.', cwd));
  return {
    folder: real,
    placeOf: (path) => resolve(real, path),
    pathOf: (place) => {
      const at = realPlace(place);
      return named(wayInside(real, at) ?? slashed(at));
    },
  };
}

function named(path: string): string {
  // A file that is called like standard input is not taken for it.
  return path === STDIN ? `./${STDIN}` : path;
}

/** A link in an archive that leads out of it, by its path, and where it leads. */
interface Link {
  readonly path: string;
  readonly real: string;
}

function linksAmong(known: Iterable<string>, root: string): readonly Link[] {
  const looked = new Set<string>();
  for (const path of known) {
    for (let part = path; part !== '.' && !looked.has(part); part = dirname(part)) looked.add(part);
  }
  return [...looked].sort().flatMap((path) => {
    const place = join(root, path);
    return isLink(place) ? [{ path, real: realPlace(place) }] : [];
  });
}

function isLink(place: string): boolean {
  try {
    return lstatSync(systemPath(place)).isSymbolicLink();
  } catch {
    return false;
  }
}

function throughLink(place: string, links: readonly Link[]): string | undefined {
  for (const { path, real } of links) {
    const way = wayInside(real, place);
    if (way !== undefined) return way === '.' ? path : `${path}/${way}`;
  }
  return undefined;
}

/** The path of a place outside that is reached through a link inside. */
function asWritten(place: string, root: string): string | undefined {
  for (let folder = dirname(place); folder !== dirname(folder); folder = dirname(folder)) {
    const inside = wayInside(root, realPlace(folder));
    if (inside !== undefined) return slashed(join(inside, relative(folder, place)));
  }
  return undefined;
}

/** What decides where the paths of an archive start. */
export interface RootQuestion {
  /** The folders that are read or hold what is read, and the files: absolute. */
  readonly given: readonly string[];
  readonly cwd: string;
  /** Absolute path of the database. */
  readonly database: string;
  /** What the database remembers; undefined for one that remembers nothing. */
  readonly remembered?: string | undefined;
  readonly known?: (() => Iterable<string>) | undefined;
  /** Nothing in the database is kept: what it remembers counts where it still fits. */
  readonly rebuild?: boolean | undefined;
  /** As it was typed. */
  readonly root?: string | undefined;
}

/**
 * The root of an archive: what the caller says, else what the database remembers, else the folder of the database
 * where everything given lies in it, else the working directory likewise, else the folder of the first that is given.
 *
 * @throws UsageError where the caller names no folder.
 */
export function decideRoot(question: RootQuestion): Root {
  const { given, cwd, remembered, known, rebuild = false } = question;
  if (question.root !== undefined) return namedRoot(question.root, cwd, known);
  const database = folderOf(question.database);
  const holdsAll = (root: Root): boolean => given.every((place) => root.pathOf(place) !== undefined);
  if (remembered !== undefined) {
    const root = rootAt(resolve(database, remembered), known);
    if (!rebuild || holdsAll(root)) return root;
  }
  const [first = database] = given;
  const likely = [database, typedPlace('.', cwd)].map((folder) => rootAt(folder)).find(holdsAll);
  return likely ?? rootAt(dirname(realPlace(first)));
}

/** The real folder of a file that may not exist yet. */
export function folderOf(file: string): string {
  return dirname(realPlace(typedPlace(file, process.cwd())));
}

/**
 * A root that was typed.
 *
 * @throws UsageError where it is no folder.
 */
export function namedRoot(given: string, cwd: string, known?: () => Iterable<string>): Root {
  const place = typedPlace(given, cwd);
  if (given !== '' && statOf(place)?.isDirectory()) return rootAt(place, known);
  throw new UsageError(`--root \`${given}\` is no folder: name the one that the archive's paths start at`);
}

/** A root as a database remembers it: as seen from its own folder, so that both can be moved together. */
export function rememberedAs(root: Root, database: string): string {
  const way = slashed(relative(folderOf(database), root.folder));
  return way === '' ? '.' : way;
}

/** What an archive calls a file that goes with it, its decisions: by its path, else as seen from the database. */
export function nameIn(root: Root | undefined, database: string, place: string): string {
  return root?.pathOf(place) ?? slashed(relative(folderOf(database), realPlace(place)));
}

/**
 * Where a file lies that goes with an archive, its decisions or its settings, as the working directory sees it: there,
 * else at the root; where it is yet to be made, at the root for whoever works in a folder of the archive.
 */
export function archiveFile(name: string, cwd: string, root: () => Root | undefined): string {
  if (statOf(resolve(cwd, name)) !== undefined) return name;
  const top = root();
  if (top === undefined) return name;
  const atTop = top.placeOf(name);
  const here = realPlace(cwd);
  const isInside = wayInside(top.folder, here) !== undefined;
  return isInside || statOf(atTop) !== undefined ? relative(here, atTop) : name;
}

/** Of something given that has no path in the archive. */
export function outside(given: string, root: Root, cwd: string): UsageError {
  const here = realPlace(typedPlace('.', cwd));
  const both = commonFolder(root.folder, realPlace(typedPlace(given, cwd)));
  return new UsageError(
    `\`${given}\` lies outside the archive, whose paths start at \`${shownFrom(here, root.folder)}\`: ` +
      `for one that holds both, say --root ${shownFrom(here, both)}`,
  );
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (wayInside(folder, b) === undefined && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function shownFrom(cwd: string, folder: string): string {
  const way = relative(cwd, folder);
  return way === '' ? '.' : way;
}
