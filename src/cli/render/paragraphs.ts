import { linesOfWidth } from '../../text/width.js';

/** Lines of prose are no easier to read for being longer. */
const WIDEST = 100;
const INDENTED = /^\s+/;
const EXAMPLE = /^\s+\$ /;
/** An option or a command before what it does. */
const TERM = /^\s+\S.*?\s{2,}(?=\S)/;
/** A narrower column is no column. */
const LEAST_ROOM = 20;

/** Each line no wider than `width`, what follows of it under its indent. */
export function wrappedLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => hung(line, width))
    .join('\n');
}

/** The help of a command for a terminal: its paragraphs filled anew, each example and option under its own indent. */
export function wrappedHelp(text: string, columns: number): string {
  const width = Math.min(WIDEST, columns);
  const lines: string[] = [];
  let isProse = false;
  for (const line of text.split('\n')) {
    const goesOn = isProse && line !== '' && !INDENTED.test(line);
    if (goesOn) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    isProse = line !== '' && !INDENTED.test(line);
  }
  return lines.map((line) => hung(line, INDENTED.test(line) ? columns : width)).join('\n');
}

/** An example hangs by its prompt, what a term means by its own column. */
function hung(line: string, width: number): string {
  if (line.length <= width) return line;
  const [indent = ''] = INDENTED.exec(line) ?? [];
  const [term = ''] = TERM.exec(line) ?? [];
  if (term !== '' && width - term.length >= LEAST_ROOM) {
    return filled(line.slice(term.length), width, { first: term, under: ' '.repeat(term.length) });
  }
  return filled(line.trim(), width, { first: indent, under: EXAMPLE.test(line) ? `${indent}  ` : indent });
}

function filled(
  text: string,
  width: number,
  { first, under }: { readonly first: string; readonly under: string },
): string {
  return linesOfWidth(text, Math.max(1, width - under.length))
    .map((part, at) => (at === 0 ? first : under) + part)
    .join('\n');
}
