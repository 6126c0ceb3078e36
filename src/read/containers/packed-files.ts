import type { Input } from './input.js';
import { type BytesPart, type ReaderContext, Refused } from './reader.js';
import { readZip } from './zip.js';

/** In bytes, of all files together that are taken out of one document. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Files of a document that is a zip (ODT, EPUB), by their paths in it. Pictures and the like are passed over. */
export async function packedFiles(
  input: Input,
  context: ReaderContext,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  for await (const part of readZip(input, context)) {
    const bytes = (part as BytesPart).bytes;
    if (part.name === undefined || !(bytes instanceof Uint8Array) || !isWanted(part.name)) continue;
    size += bytes.length;
    if (size > MOST_BYTES) throw new Refused('read/too-large', 'it is too large for a document: unpack it');
    files.set(part.name, bytes);
  }
  return files;
}
