import { platform } from '#platform';
import { decode } from '../decode.js';
import { LARGEST_SOURCE } from '../limits.js';
import { type Input, peeked } from './input.js';

/** So much of a stream is held to tell its charset. */
const HELD = LARGEST_SOURCE / 4;
const LINE_FEED = 10;

/** A container that is text, decoded: all of it in one piece, or what is too large for that as it comes. */
export async function* decoded(input: Input): AsyncGenerator<string> {
  const { head, all, isWhole } = await peeked(input.chunks(), HELD);
  if (isWhole) {
    yield decode(head).text;
    return;
  }
  // The last character of what is held may be cut.
  const { charset } = decode(head.subarray(0, wholeLines(head)));
  yield* charset.startsWith('utf-') ? decodedWide(all, charset) : decodedNarrow(all, charset);
}

function wholeLines(head: Uint8Array): number {
  const end = head.lastIndexOf(LINE_FEED);
  return (end === -1 ? head.length : end + 1) & ~1;
}

async function* decodedWide(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Charsets of a byte a character. */
async function* decodedNarrow(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<string> {
  for await (const chunk of chunks) yield platform.decode(chunk, charset);
}
