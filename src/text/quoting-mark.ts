/** The marks before a line that a mail quotes. */
export const QUOTED: RegExp = /^(?:> ?){1,5}/;

/** What a line adds to the one above: a quoting mark that both have says nothing new. */
export function continuation(line: string, next: string): string {
  const mark = QUOTED.exec(line)?.[0];
  return mark !== undefined && next.startsWith(mark) ? next.slice(mark.length).trim() : next;
}

/** What each of the lines that were joined gave to the joined text. */
export function continued(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (at === 0 ? line : continuation(lines[at - 1] ?? '', line)));
}
