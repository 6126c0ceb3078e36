import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Input } from './input.js';
import { type Part, Refused } from './reader.js';

/** The one file that a gzip holds; it goes by the name of the gzip. */
export async function* readGzip(input: Input): AsyncGenerator<Part> {
  yield { bytes: unzipped(input.chunks()) };
}

async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* Readable.from(chunks).pipe(createGunzip());
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Refused('read/broken-gzip', `it cannot be unpacked to its end (\`${told}\`): get it once more`);
  }
}
