import { resolve, sep } from 'node:path';
import { type SourcePattern, WILDCARD } from '../query/query.js';
import { systemPath } from '../read/names.js';
import { statOf, typedPlace, typedPlaces } from '../read/places.js';
import { folderOf, type Root, rootAt } from '../read/root.js';
import type { Database } from '../store/database.js';
import { containersCalled, sourcesCalled } from '../store/find.js';
import { type RememberedRoot, readRoot, rememberedRoot } from '../store/root.js';
import type { Call } from './command.js';

/** What of a call says what a typed path means. */
type Where = Pick<Call, 'db'> & { readonly io: Pick<Call['io'], 'cwd'> };

/** What the paths of a database that is not open start at; undefined where none is there, or it does not say. */
export function knownRoot(call: Pick<Call, 'db'>): Root | undefined {
  return rootFrom(rememberedRoot(call.db), call);
}

function rootFrom({ root, known }: RememberedRoot, { db }: Pick<Call, 'db'>): Root | undefined {
  return root === undefined ? undefined : rootAt(resolve(folderOf(db), root), known);
}

/** Only as the working directory sees it: what a database calls a path has no such parts. */
const SEEN_FROM_HERE = /^(?:\/|\.\.?(?:\/|$))|\/\.\.?(?:\/|$)/;

/**
 * The paths of the sources that a typed one means: as the archive has it, or as the working directory sees the file; where
 * it is neither, those that end in it as whole names. `./a.txt` is always the one of the working directory, and a name
 * that is no UTF-8, as the archive writes it, always the archive's.
 */
export function sourcesMeant(db: Database, typed: string, call: Where): readonly string[] {
  return pathsMeant(db, { typed, call, callers: sourcesCalled });
}

/** The same of files that several sources came in. */
export function containersMeant(db: Database, typed: string, call: Where): readonly string[] {
  return pathsMeant(db, { typed, call, callers: containersCalled });
}

interface Meaning {
  readonly typed: string;
  readonly call: Where;
  /** The paths that are one, or end in it; the exact one alone. */
  callers(db: Database, path: string): readonly string[];
}

function pathsMeant(db: Database, { typed, call, callers }: Meaning): readonly string[] {
  const called = callers(db, typed);
  const isExact = called.includes(typed) && !SEEN_FROM_HERE.test(typed);
  if (isExact && systemPath(typed) !== typed) return called;
  const here = pathsFromHere(typed, call, () => rootFrom(readRoot(db), call));
  const found = here.filter((path) => callers(db, path).includes(path));
  if (isExact) return [...new Set([typed, ...found])];
  return found.length > 0 ? found : called;
}

/** The paths that an archive has for what the working directory calls so: several only where characters were lost. */
function pathsFromHere(typed: string, { io }: Where, root: () => Root | undefined): readonly string[] {
  if (typed === '') return [];
  const places = typedPlaces(typed, io.cwd);
  if (!typed.includes(sep) && places.every((place) => statOf(place) === undefined)) return [];
  const known = root();
  return places.flatMap((place) => known?.pathOf(place) ?? []);
}

/**
 * What `--source` is to fit. A part of a path, or a pattern, is taken as it stands, unless it can only be meant as the
 * working directory sees it: then the archive's path stands for it.
 */
export function sourcePattern(typed: string, call: Where): string | SourcePattern {
  const stats = statOf(typedPlace(typed, call.io.cwd));
  const isSeenFromHere = SEEN_FROM_HERE.test(typed);
  if (!isSeenFromHere && stats === undefined) return typed;
  const cut =
    stats === undefined && WILDCARD.test(typed) ? typed.lastIndexOf('/', typed.search(WILDCARD)) + 1 : undefined;
  const [path] = pathsFromHere(typed.slice(0, cut), call, () => knownRoot(call));
  const isFitting = !isSeenFromHere && !WILDCARD.test(typed) && path?.includes(typed);
  if (path === undefined || isFitting) return typed;
  const literal = path.replace(/[*?[]/g, '[$&]');
  const inside = path === '.' ? '' : `${literal}/`;
  if (cut !== undefined) return { glob: inside + typed.slice(cut) };
  if (stats?.isFile()) return { glob: literal };
  return { glob: stats?.isDirectory() ? `${inside}*` : `${literal}*` };
}
