/** How many Unicode code points a text has: the unit of records and gold files. */
export function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The columns, in code points, at which a text stands in a line, overlapping ones too. */
export function columnsOf(text: string, line: string): number[] {
  const columns: number[] = [];
  if (text === '') return columns;
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    columns.push(codePointCount(line.slice(0, at)));
  }
  return columns;
}
