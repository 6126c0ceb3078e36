import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as records show it: relative to `cwd` where it lies inside or was given so, `/` separated. */
export function shownPath(given: string, cwd: string): string {
  const location = resolve(cwd, given);
  const fromHere = relative(cwd, location);
  const outside = fromHere === '..' || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
  const shown = isAbsolute(given) && outside ? location : fromHere === '' ? '.' : fromHere;
  return sep === '/' ? shown : shown.split(sep).join('/');
}

/** The path of something in a folder, both as they are shown. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(TRAILING_SLASH, '')}/${name}`;
}

const TRAILING_SLASH = /\/$/;

export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The system's name for a failure, `EACCES`. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
