/** Bytes that come in pieces, looked at before they are taken. */
export interface ByteReader {
  /** What is at hand and not taken yet. */
  readonly ready: Buffer;
  /** Bytes that were taken so far. */
  readonly taken: number;
  /** Nothing comes behind what is at hand. */
  readonly isAtEnd: boolean;
  /** Waits until at least `least` bytes are at hand, or all there are; says whether there are so many. */
  fill(least: number): Promise<boolean>;
  /** Takes bytes that are at hand. */
  take(count: number): Buffer;
  /** So many bytes as they come; fewer where they end before. */
  pass(count: number): AsyncGenerator<Uint8Array, void>;
  /** Goes over so many bytes, and says how many there were. */
  skip(count: number): Promise<number>;
  /** Ends it: where the bytes come from is told that no more are wanted. */
  close(): Promise<void>;
}

/** Fewer reads than asked for, each of more: what is at hand is copied once for every so many bytes. */
const READ_AHEAD = 256 * 1024;

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let ready: Buffer = Buffer.alloc(0);
  let taken = 0;
  let isAtEnd = false;
  const fill = async (least: number): Promise<boolean> => {
    if (ready.length >= least || isAtEnd) return ready.length >= least;
    const parts: Uint8Array[] = [ready];
    const wanted = Math.max(least, READ_AHEAD);
    let length = ready.length;
    while (length < wanted && !isAtEnd) {
      const { value, done } = await iterator.next();
      if (done) isAtEnd = true;
      else {
        parts.push(value);
        length += value.length;
      }
    }
    const some = parts.filter((part) => part.length > 0);
    const [only] = some;
    ready =
      some.length === 1 && only ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(some, length);
    return ready.length >= least;
  };
  const take = (count: number): Buffer => {
    const bytes = ready.subarray(0, count);
    ready = ready.subarray(bytes.length);
    taken += bytes.length;
    return bytes;
  };
  async function* pass(count: number): AsyncGenerator<Uint8Array, void> {
    for (let left = count; left > 0; ) {
      if (ready.length === 0 && !(await fill(1))) return;
      const bytes = take(left);
      left -= bytes.length;
      yield bytes;
    }
  }
  return {
    get ready() {
      return ready;
    },
    get taken() {
      return taken;
    },
    get isAtEnd() {
      return isAtEnd;
    },
    fill,
    take,
    pass,
    async skip(count) {
      let skipped = 0;
      for await (const bytes of pass(count)) skipped += bytes.length;
      return skipped;
    },
    async close() {
      await iterator.return?.();
    },
  };
}
