import { join } from 'node:path';
import { UsageError } from '../model/message.js';
import { filesOf } from '../text/locator.js';
import { inFolder } from './paths.js';
import { type Glob, globOf } from './patterns.js';
import { statOf, typedPlaces } from './places.js';
import type { Root } from './root.js';
import { STDIN } from './stdin.js';

/** A place that a typed path means; of a pattern that no file is called, the folder that is walked. */
export interface GivenPlace {
  readonly typed: string;
  /** Absolute; links and `..` are as they were typed. */
  readonly place: string;
  readonly glob?: Glob | undefined;
}

/**
 * The places that a typed path may mean: one, unless characters were lost on the way here (`read/names.ts`).
 *
 * @throws UsageError where it is empty.
 */
export function givenPlaces(typed: string, cwd: string): readonly GivenPlace[] {
  if (typed === '') throw new UsageError('an empty path was given: is a variable of the shell unset?');
  const places = typedPlaces(typed, cwd);
  const glob = places.some((place) => statOf(place) !== undefined) ? undefined : globOf(typed);
  if (glob === undefined) return places.map((place) => ({ typed, place }));
  return typedPlaces(glob.folder, cwd).map((place) => ({ typed, place, glob }));
}

/** Places that must lie in the root of an archive that is to hold what is given. */
export function placesToHold(given: readonly string[], cwd: string): readonly string[] {
  const named = given.filter((path) => path !== STDIN).flatMap((path) => givenPlaces(path, cwd));
  return named.map(({ place, glob }) => (glob ? join(place, 'any') : place));
}

/** Whether a locator of an archive is what a typed path means, or lies inside it; there need be nothing there any more. */
export function meantBy(typed: string, cwd: string, root: Root): (path: string) => boolean {
  if (typed === STDIN) return (path) => path === STDIN;
  const literal = typedPlaces(typed, cwd).map((place) => isAt(root.pathOf(place)));
  const globs = givenPlaces(typed, cwd).flatMap(({ place, glob }) => (glob ? [fitsIn(root.pathOf(place), glob)] : []));
  const tests = [...literal, ...globs];
  return (path) => path !== STDIN && filesOf(path).some((file) => tests.some((fits) => fits(file)));
}

function isAt(top: string | undefined): (path: string) => boolean {
  return (path) => top !== undefined && (top === '.' || path === top || path.startsWith(`${top}/`));
}

function fitsIn(folder: string | undefined, glob: Glob): (path: string) => boolean {
  if (folder === undefined) return () => false;
  const front = folder === '.' ? '' : inFolder(folder, '');
  return (path) => path.startsWith(front) && path !== front && glob.fits(path.slice(front.length));
}
