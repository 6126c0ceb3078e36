import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Message } from '../model/message.js';
import { LARGEST_SOURCE, tooLarge } from './limits.js';
import { systemPath } from './names.js';
import { errorCode } from './paths.js';

/** What was read, or why nothing was. */
type Outcome<T> = { readonly value: T } | { readonly failure: Pick<Message, 'rule' | 'reason'> };

/** The bytes of a file that rests, or why they cannot be had. */
export function readBytes(location: string): Outcome<Uint8Array> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const outcome = readOnce(location);
    if (!('changed' in outcome)) return outcome;
  }
  const reason = 'the file changed while it was read: run again when it is at rest';
  return { failure: { rule: 'read/changed-while-read', reason } };
}

function readOnce(location: string): Outcome<Uint8Array> | { readonly changed: true } {
  let handle: number;
  try {
    // Without O_NONBLOCK, opening a pipe that has no writer waits for ever.
    handle = openSync(systemPath(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return {
      failure: {
        rule: 'read/unreadable-file',
        reason: `cannot be opened (${errorCode(error)}): check its permissions`,
      },
    };
  }
  try {
    const before = fstatSync(handle);
    if (!before.isFile()) return { failure: { rule: 'read/not-a-file', reason: 'skipped: no regular file' } };
    if (before.size > LARGEST_SOURCE) return { failure: tooLarge(before.size) };
    const bytes = readAll(handle, before.size);
    return isSame(before, fstatSync(handle)) && bytes.length === before.size ? { value: bytes } : { changed: true };
  } catch (error) {
    return { failure: { rule: 'read/unreadable-file', reason: `cannot be read (${errorCode(error)})` } };
  } finally {
    closeSync(handle);
  }
}

/** Longer files are read as all others are. */
const SHORT = 2 ** 20;
let short: Buffer | undefined;

/**
 * The bytes of a file that may be known, to be looked at before the next are asked for; undefined where it is long or cannot
 * be read. Nobody asks whether it rests: if they are known, they are what it holds.
 */
export function shortBytes(location: string): Uint8Array | undefined {
  short ??= Buffer.allocUnsafe(SHORT);
  try {
    const handle = openSync(systemPath(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const length = readSync(handle, short, 0, SHORT, null);
      return length < SHORT ? short.subarray(0, length) : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

/** The first bytes of a file; undefined where it cannot be read. */
export function readHead(location: string, length: number): Uint8Array | undefined {
  try {
    const handle = openSync(systemPath(location), constants.O_RDONLY);
    try {
      return readAll(handle, length);
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}
