import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { LARGEST_SOURCE, tooLarge } from '../limits.js';
import { systemPath } from '../names.js';
import { Refused } from './reader.js';

/** The bytes of a container. They are asked for by one of the two ways, and where they come as a stream once. */
export interface Input {
  /** Its locator, as remarks name it. */
  readonly path: string;
  /** Where it lies, for a reader that goes to and fro in it; undefined for what lies in another container. */
  readonly location?: string;
  /** As they come. */
  chunks(): AsyncIterable<Uint8Array>;
  /**
   * All of them.
   *
   * @throws Refused where they are more than one source may have.
   */
  bytes(): Promise<Uint8Array>;
  /** Of a file, or of what is in hand; that of a stream is known when its bytes are. */
  digest(): Promise<Digest>;
}

/** Names bytes. */
export interface Digest {
  /** In hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that is too large to be held. */
export function inputFromFile(path: string, location: string): Input {
  const chunks = (): AsyncIterable<Uint8Array> => createReadStream(systemPath(location));
  return { path, location, chunks, bytes: () => collected(chunks()), digest: () => digestOf(chunks()) };
}

export function inputFromBytes(path: string, bytes: Uint8Array): Input {
  const chunks = (): AsyncIterable<Uint8Array> => oneChunk(bytes);
  return { path, chunks, bytes: () => Promise.resolve(bytes), digest: () => digestOf(chunks()) };
}

export function inputFromChunks(path: string, chunks: AsyncIterable<Uint8Array>): Input {
  let whole: Promise<Uint8Array> | undefined;
  const bytes = (): Promise<Uint8Array> => {
    whole ??= collected(chunks);
    return whole;
  };
  return { path, chunks: () => chunks, bytes, digest: async () => digestOf(oneChunk(await bytes())) };
}

async function digestOf(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** The same, of which is told how many bytes came; who reads it by its location tells it himself. */
export function countedInput(input: Input, came: (bytes: number) => void): Input {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.chunks()) {
      came(chunk.length);
      yield chunk;
    }
  }
  const bytes = async (): Promise<Uint8Array> => {
    const all = await input.bytes();
    came(all.length);
    return all;
  };
  return { ...input, chunks, bytes };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * All of a stream.
 *
 * @throws Refused where it is more than one source may have.
 */
export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_SOURCE) {
      const { rule, reason } = tooLarge(size);
      throw new Refused(rule, reason);
    }
    all.push(chunk);
  }
  return all.length === 1 && all[0] ? all[0] : Buffer.concat(all);
}

/** The beginning of a stream, at least `least` bytes of it where it has so many, and the whole of it. */
export async function peeked(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array>; readonly isWhole: boolean }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < least && !isWhole) {
    const { value, done } = await iterator.next();
    if (done) isWhole = true;
    else {
      first.push(value);
      size += value.length;
    }
  }
  const head = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      while (!isWhole) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all(), isWhole };
}
