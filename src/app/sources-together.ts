import type { Reading } from '../read/read-sources.js';

/** A source that was read, under the name that messages give it. */
interface ReadSource extends Reading {
  readonly path: string;
}

/** In characters of text, as much as some thirty articles have. */
const ENOUGH = 64 * 1024;

/** Sources in their order, as many at a time as one watch may be kept over (`forSources`). */
export async function* sourcesTogether(readings: AsyncIterable<Reading>): AsyncGenerator<ReadSource[]> {
  let together: ReadSource[] = [];
  let length = 0;
  for await (const reading of readings) {
    together.push({ ...reading, path: reading.source.path });
    length += reading.source.text.length;
    if (length < ENOUGH) continue;
    yield together;
    together = [];
    length = 0;
  }
  if (together.length > 0) yield together;
}
