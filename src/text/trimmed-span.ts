const SPACE = /\s/;

/** A span without the blanks at its edges; empty where it holds nothing else. */
export function trimmedSpan(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  let [first, last] = [start, end];
  while (last > first && SPACE.test(text[last - 1] ?? 'x')) last--;
  while (first < last && SPACE.test(text[first] ?? 'x')) first++;
  return { start: first, end: last };
}
