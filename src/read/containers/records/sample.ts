/** The first of a sequence, which goes on behind them. */
export async function sampled<T>(all: AsyncGenerator<T, void>, most: number): Promise<readonly T[]> {
  const head: T[] = [];
  while (head.length < most) {
    const { value, done } = await all.next();
    if (done) break;
    head.push(value as T);
  }
  return head;
}

/** A sequence whose first are in hand. */
export async function* resumed<T>(head: readonly T[], rest: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  yield* head;
  yield* rest;
}
