/**
 * Lines of a stream of UTF-8 bytes, without their line feeds; a last line without one counts as well. Of a line with
 * more characters than `longest` only so many come, and one more.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number = Number.POSITIVE_INFINITY,
): AsyncIterable<string> {
  for await (const lines of linesByChunk(chunks, longest)) yield* lines;
}

/** The same lines, those together that one chunk completes: none waits for bytes that may never come. */
export async function* linesByChunk(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number = Number.POSITIVE_INFINITY,
): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = (lines.pop() ?? '').slice(0, longest + 1);
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
