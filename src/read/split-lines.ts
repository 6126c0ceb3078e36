/**
 * Lines of a stream of UTF-8 bytes, without their line feeds; a last line without one counts as well. Of a line with
 * more characters than `longest` only so many come, and one more.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number = Number.POSITIVE_INFINITY,
): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = (lines.pop() ?? '').slice(0, longest + 1);
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
