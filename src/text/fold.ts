/** Every character that the press writes in several ways, by the one that rules match. */
const FORMS: readonly (readonly [form: string, written: string])[] = [
  [' ', '\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t'],
  ["'", '‘’‛ʼ′´`'],
  ['"', '“”„‟″«»'],
  ['-', '‐‑‒–—−'],
];

const FORM_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([form, written]) => [...written].map((sign): [string, string] => [sign, form])),
);
const WRITTEN = new RegExp(`[${[...FORM_OF.keys()].join('')}]`, 'g');

/**
 * A copy of `text` for matching: spaces, quotation marks and dashes in one form each. It has the same length in UTF-16
 * code units, so a span found in the copy holds in the text.
 */
export function fold(text: string): string {
  return text.replace(WRITTEN, (sign) => FORM_OF.get(sign) ?? sign);
}
