/** Every character that the press writes in several ways, with the one way that rules match. Same length, always. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t'].map((c): [string, string] => [c, ' ']),
  ...[...'‘’‛ʼ′´`'].map((c): [string, string] => [c, "'"]),
  ...[...'“”„‟″«»'].map((c): [string, string] => [c, '"']),
  ...[...'‐‑‒–—−'].map((c): [string, string] => [c, '-']),
]);
const FOLDABLE = /[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t‘’‛ʼ′´`“”„‟″«»‐‑‒–—−]/g;

/**
 * A copy of `text` for matching: spaces, quotation marks and dashes in one form each. It has the same length in UTF-16
 * code units, so a span found in the copy holds in the text.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (c) => FOLDED.get(c) ?? c);
}
