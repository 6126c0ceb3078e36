/** Lines that are listened to from now on: `readline` drops those that come before somebody asks for its iterator. */
export function linesTaken(lines: AsyncIterable<string> | Iterable<string>): AsyncIterable<string> | Iterable<string> {
  if (!(Symbol.asyncIterator in lines)) return lines;
  const iterator = lines[Symbol.asyncIterator]();
  return { [Symbol.asyncIterator]: () => iterator };
}
