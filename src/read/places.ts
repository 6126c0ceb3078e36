import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { nameFromText, nameOf, placesWithLost, systemPath } from './names.js';

/** What stands at a place, links followed; undefined where nothing does, or it may not be looked at. */
export function statOf(place: string): Stats | undefined {
  try {
    return statSync(systemPath(place), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * The absolute paths that a typed one may mean: as it stands, or as this program writes a name that is no UTF-8. More
 * than one only where characters were lost on the way here. `..` is left for the system, which knows where links lead.
 */
export function typedPlaces(given: string, cwd: string): readonly string[] {
  const literal = placeFrom(nameFromText(cwd), nameFromText(given));
  if (statOf(literal) !== undefined) return [literal];
  const written = placeFrom(nameFromText(cwd), given);
  if (statOf(written) !== undefined) return [written];
  const like = placesWithLost(literal);
  return like.length === 0 ? [literal] : like;
}

/** The one that is meant where only one can be. */
export function typedPlace(given: string, cwd: string): string {
  return typedPlaces(given, cwd)[0] ?? placeFrom(nameFromText(cwd), nameFromText(given));
}

function placeFrom(folder: string, path: string): string {
  if (isAbsolute(path)) return path;
  return folder.endsWith(sep) ? folder + path : `${folder}${sep}${path}`;
}

/** The place itself, whatever links lead to it; where nothing is, that of the nearest folder with the rest behind it. */
export function realPlace(place: string): string {
  try {
    return nameOf(realpathSync.native(systemPath(place), 'buffer'));
  } catch {
    const folder = dirname(place);
    return folder === place ? place : join(realPlace(folder), basename(place));
  }
}

/** The way from a folder to a place in it, `.` for itself; undefined where the place lies outside. */
export function wayInside(folder: string, place: string): string | undefined {
  const way = relative(folder, place);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way === '' ? '.' : slashed(way);
}

/** `/` separated. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
