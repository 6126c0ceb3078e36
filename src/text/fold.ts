/** Every character that the press writes in several ways; those of a class have one way that rules match. */
const FOLDABLE = /[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t‘’‛ʼ′´`“”„‟″«»‐‑‒–—−]/;
const SPACES = /[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t]/g;
const SINGLE_QUOTES = /[‘’‛ʼ′´`]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—−]/g;

/**
 * A copy of `text` for matching: spaces, quotation marks and dashes in one form each. It has the same length in UTF-16
 * code units, so a span found in the copy holds in the text.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text.replace(SPACES, ' ').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
}
