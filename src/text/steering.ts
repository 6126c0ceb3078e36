/**
 * Characters that steer a terminal or reorder what a reader sees: C0 and C1 controls, DEL, bidirectional controls,
 * line and paragraph separators, the byte order mark.
 */
export const STEERING: RegExp = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text of the archive for a terminal: characters that would act show as `\u{1b}` instead. Line feeds and tabs become
 * a space, or with `keepLines` stay; so do carriage returns with `keepReturns`.
 */
export function escapeText(
  text: string,
  { keepLines = false, keepReturns = false }: { readonly keepLines?: boolean; readonly keepReturns?: boolean } = {},
): string {
  return text.replace(STEERING, (character) => {
    if (character === '\r' && keepReturns) return character;
    if (character === '\n' || character === '\t') return keepLines ? character : ' ';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** The same characters in JSON as its own escapes: another spelling of the same string. */
export function escapeJson(json: string): string {
  return json.replace(STEERING, (character) => {
    if (character === '\n') return character;
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
