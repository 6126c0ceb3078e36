const LINE_END = /\r?\n/;
const OLD_MAC_END = '\r';

/**
 * The lines of a text, as editors and `grep -n` number them: ended by `\n` or `\r\n`, by `\r` only in a text of the old
 * Macintosh, which has no other.
 */
export function linesOf(text: string): string[] {
  return text.split(text.includes('\n') ? LINE_END : OLD_MAC_END);
}
