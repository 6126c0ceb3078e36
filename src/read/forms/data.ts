import { LINE_END, type Seen, share } from './form.js';

const OPENS = /^[[{]/;
const OPENS_VALUE = /^\s*[[{]/;
const OBJECT_START = /^[[{]\s{0,200}(?:[{[]\s{0,200}){0,3}"(?:[^"\\\n]|\\.){0,200}"\s{0,20}[:,\]]/;
const JSON_LINE = /^\s*(?:["{}[\]]|-?\d|true\b|false\b|null\b)/;
const MOST_PARSED = 1024 * 1024;

export function isJson({ text, head, lines }: Seen): boolean {
  if (!OPENS.test(head)) return false;
  if (text.length <= MOST_PARSED && parses(text)) return true;
  return OBJECT_START.test(head) && share(lines, (line) => JSON_LINE.test(line)) > 0.8;
}

/** One object a line; a text that one line of it is quoted in is none. */
export function isNdjson({ lines, ending }: Seen): boolean {
  if (LINES_ENDINGS.has(ending) && lines.length === 1)
    return parses(lines[0] ?? '') && lines[0]?.startsWith('{') === true;
  const last = lines.at(-1) ?? '';
  // Only the last line of a file, or of those that are looked at, may be cut.
  const whole = lines.slice(0, parses(last) ? undefined : -1);
  const isCut = whole.length < lines.length;
  if (whole.length < 2 || (isCut && !last.startsWith('{'))) return false;
  return share(whole.slice(0, 20), (line) => line.startsWith('{') && parses(line)) >= 0.9;
}

const LINES_ENDINGS: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jsonlines', 'ldjson']);

/** An object or a list. What opens as neither is not tried: every text is asked, and an error costs more than the rest. */
function parses(text: string): boolean {
  if (!OPENS_VALUE.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** What Excel writes above a table. */
const SEPARATOR = /^"?sep=."?\r?\n/i;
const CSV_ENDINGS: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab']);
const MOST_ROWS = 40;
/** The name of a column: a word or a few, no sentence. */
const COLUMN = /^[\p{L}\p{N}_ .#%()/:-]{1,40}$/u;

/**
 * Rows of as many cells each under a row of names. Prose has a blank behind its commas, and as many in each line by
 * chance at most: a text with commas in every line is none.
 */
export function isTable({ text, lines, ending }: Seen): boolean {
  const said = SEPARATOR.exec(text)?.[0].length ?? 0;
  const first = lines[said === 0 ? 0 : 1] ?? '';
  return DELIMITERS.some((delimiter) => {
    if (!first.includes(delimiter)) return false;
    const rows = rowsOf(text.slice(said), delimiter);
    const [header = []] = rows;
    if (!isHeader(header)) return false;
    if (CSV_ENDINGS.has(ending)) return true;
    const cells = rows.slice(1).flat();
    const glued = share(cells, (cell) => !cell.startsWith(' '));
    const equal = share(rows, (row) => row.length === header.length);
    return rows.length >= 3 && header.length >= 3 && equal >= 0.95 && glued > 0.9;
  });
}

function isHeader(header: readonly string[]): boolean {
  const named = header.slice(header[0] === '' ? 1 : 0);
  return (
    header.length >= 2 &&
    named.every((cell, at) => COLUMN.test(cell) && (at === 0 || cell.trim() === cell)) &&
    new Set(named).size === named.length
  );
}

/** The first rows, quotation marks and the line breaks in them obeyed; the last one, which may be cut, is left out. */
function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < Math.min(text.length, MOST_PARSED) && rows.length < MOST_ROWS; at++) {
    const character = text[at] ?? '';
    if (quoted && character === '"' && text[at + 1] === '"') cell += text[++at];
    else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === delimiter) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      row.push(cell.replace(LINE_END, ''));
      if (row.length > 1 || row[0]?.trim() !== '') rows.push(row);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (row.length > 0) rows.push([...row, cell]);
  return rows;
}
