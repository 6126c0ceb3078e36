/** Offsets → lines of one text. */
export interface LineIndex {
  /** 1-based line that holds the offset. Offsets may come in any order; rising ones cost nothing. */
  lineOf(offset: number): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  // The old Macintosh ended its lines with `\r` alone.
  const end = text.includes('\n') ? '\n' : '\r';
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1);
  let line = 0;
  return {
    lineOf(offset) {
      while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++;
      while (line > 0 && (starts[line] ?? 0) > offset) line--;
      return line + 1;
    },
  };
}
