import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, sep } from 'node:path';

/*
 * A path is a string in this program, and bytes to the system. Where a name is no UTF-8, each byte that is none is
 * written `\xff`; where a name holds these four letters themselves, its backslash is written `\x5c`. So every name has
 * one form, no two names share one, and `systemPath` leads from the form back to the file.
 */

const LOST = '\ufffd';
const ESCAPED = /\\x([0-9a-f]{2})/g;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Where names are UTF-16 and `\` parts them nothing is written otherwise. */
const isBytes = sep === '/';

/** Whether Node, or a shell, may have lost bytes of a name when they made text of it. */
export const isLossy = (text: string): boolean => text.includes(LOST);

/** A name or a path as the system has it. */
export function nameOf(bytes: Uint8Array): string {
  const whole = decoded(bytes);
  if (whole !== undefined) return nameFromText(whole);
  let name = '';
  let kept = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => decoded(bytes.subarray(at, at + count)) !== undefined);
    if (length === undefined) {
      name += `${nameFromText(decoded(bytes.subarray(kept, at)) ?? '')}\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
      kept = at + 1;
    }
    at += length ?? 1;
  }
  return name + nameFromText(decoded(bytes.subarray(kept)) ?? '');
}

/** A name or a path that is text already: typed, or from a list. */
export function nameFromText(text: string): string {
  return isBytes ? text.replace(ESCAPED, '\\x5cx$1') : text;
}

/** What the system is to be given for a path of this program. */
export function systemPath(path: string): string | Buffer {
  if (!isBytes || path.search(ESCAPED) === -1) return path;
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (const { 0: written, 1: byte = '', index } of path.matchAll(ESCAPED)) {
    parts.push(Buffer.from(path.slice(kept, index)), Buffer.from(byte, 'hex'));
    kept = index + written.length;
  }
  return Buffer.concat([...parts, Buffer.from(path.slice(kept))]);
}

/**
 * What an absolute path with lost characters may mean: a shell hands over the bytes of a name, and Node makes U+FFFD of
 * those that are no UTF-8. Empty where nothing is called so.
 */
export function placesWithLost(path: string): readonly string[] {
  const { root } = parse(path);
  if (!isLossy(path) || !isAbsolute(path)) return [path];
  if (path === root) return [root];
  return placesWithLost(dirname(path)).flatMap((folder) => {
    const name = basename(path);
    return isLossy(name) ? calledLike(name, folder) : [join(folder, name)];
  });
}

function calledLike(name: string, folder: string): readonly string[] {
  try {
    const names = readdirSync(systemPath(folder), { encoding: 'buffer' });
    return names.filter((bytes) => bytes.toString() === name).map((bytes) => join(folder, nameOf(bytes)));
  } catch {
    return [];
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
