/** Every character that the press writes in several ways, by the one that rules match. */
const FORMS: readonly (readonly [form: string, written: string])[] = [
  [' ', '\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t'],
  ["'", '‘’‛ʼ′´`'],
  ['"', '“”„‟″«»'],
  ['-', '‐‑‒–—−'],
];

/** The form of each code unit, 0 where it has no other: asked of each letter of an archive, several times. */
const formOf = new Uint16Array(0x10000);
for (const [form, written] of FORMS) {
  for (let i = 0; i < written.length; i++) formOf[written.charCodeAt(i)] = form.charCodeAt(0);
}

/**
 * A copy of `text` for matching: spaces, quotation marks and dashes in one form each. It has the same length in UTF-16
 * code units, so a span found in the copy holds in the text.
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const form = formOf[text.charCodeAt(i)] ?? 0;
    if (form === 0) continue;
    folded += text.slice(from, i) + String.fromCharCode(form);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
