import { createInflateRaw } from 'node:zlib';
import type { ByteReader } from './byte-reader.js';

/** Of packed bytes, so many are unpacked at once: at most a thousand times as many come of them. */
const SLICE = 16 * 1024;
const CHUNK = 64 * 1024;

/**
 * Unpacks what was packed by deflate, and takes of `reader` what belongs to it and no byte more. What came before a fault
 * is given before the fault is thrown.
 *
 * @throws Error of zlib where the bytes are broken; `EndsEarly` where they end.
 */
export async function* inflated(reader: ByteReader): AsyncGenerator<Uint8Array, void> {
  const engine = createInflateRaw({ chunkSize: CHUNK });
  const out: Uint8Array[] = [];
  let isEnded = false;
  let fault: Error | undefined;
  let wake = (): void => undefined;
  engine.on('data', (bytes: Uint8Array) => out.push(bytes));
  engine.on('end', () => {
    isEnded = true;
    wake();
  });
  engine.on('error', (error) => {
    fault = error;
    wake();
  });
  const until = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      begin(resolve);
    });
  try {
    for (let fed = 0; !isEnded; ) {
      if (!(await reader.fill(1))) {
        await until(() => engine.end());
        yield* out.splice(0);
        if (!isEnded) throw new EndsEarly();
        return;
      }
      const slice = reader.ready.subarray(0, SLICE);
      await until((done) => engine.write(slice, done));
      fed += slice.length;
      // What zlib did not look at stands behind the end.
      const left = fed - engine.bytesWritten;
      reader.take(slice.length - left);
      yield* out.splice(0);
      if (fault) throw fault;
      if (left > 0) return;
    }
  } finally {
    engine.destroy();
  }
}

/** The bytes end before what is packed in them does. */
export class EndsEarly extends Error {
  constructor() {
    super('unexpected end of file');
  }
}
