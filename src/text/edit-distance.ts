/** How many letters have to be changed, put in or taken out to make one word the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of `names` that was probably meant; undefined where none is like what was written. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const [near] = [...names].sort((a, b) => editDistance(written, a) - editDistance(written, b));
  return near !== undefined && editDistance(written, near) <= near.length / 2 ? near : undefined;
}
