/** Everything that comes, in its order. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What is there already, as if it came one after the other. */
export async function* inTurn<T>(...items: readonly T[]): AsyncIterable<T> {
  yield* items;
}
