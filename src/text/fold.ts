/** Every character that the press writes in several ways, by the one that rules match. */
const FORMS: readonly (readonly [form: string, written: string])[] = [
  [' ', '\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t'],
  ["'", '‘’‛ʼ′´`'],
  ['"', '“”„‟″«»'],
  ['-', '‐‑‒–—−'],
];

/** By UTF-16 code unit. */
const FORM_OF: ReadonlyMap<number, string> = new Map(
  FORMS.flatMap(([form, written]) => [...written].map((sign): [number, string] => [sign.charCodeAt(0), form])),
);
const LEAST_BEYOND_ASCII = 0x80;
const TAB = 0x09;
const BACKTICK = 0x60;

/**
 * A copy of `text` for matching: spaces, quotation marks and dashes in one form each. It has the same length in UTF-16
 * code units, so a span found in the copy holds in the text.
 */
export function fold(text: string): string {
  // Every text and every line goes through here: a look at each code costs less than half of a pattern's search.
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < LEAST_BEYOND_ASCII && code !== TAB && code !== BACKTICK) continue;
    const form = FORM_OF.get(code);
    if (form === undefined) continue;
    folded += text.slice(from, at) + form;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
