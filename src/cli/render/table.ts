import { escapeText } from './plain.js';

/** A column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number | null | undefined;
  /** Gives way where the terminal is too narrow. */
  readonly shrinks?: boolean;
  /** Is cut in its middle: a path tells most by its folder, its ending and its line. */
  readonly ends?: true;
  readonly right?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;
/** Of a column that keeps its ends. */
const NARROWEST_ENDS = 20;

/** Lines of a table, the titles first. Cells are cut only to fit into `width`; without a width nothing is cut. */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width, title }: { readonly width?: number | undefined; readonly title: (text: string) => string },
): readonly string[] {
  const cells = rows.map((row) => columns.map((column) => escapeText(String(column.value(row) ?? ''))));
  const natural = columns.map((column, n) => {
    return cells.reduce((widest, row) => Math.max(widest, lengthOf(row[n] ?? '')), column.title.length);
  });
  const widths = fitted(natural, columns, width);
  const lay = (texts: readonly string[]): string =>
    texts
      .map((text, n) => pad(text, widths[n] ?? 0, columns[n] ?? {}))
      .join(GAP)
      .trimEnd();
  return [title(lay(columns.map((column) => column.title))), ...cells.map(lay)];
}

function fitted<Row>(natural: readonly number[], columns: readonly Column<Row>[], width: number | undefined): number[] {
  const widths = [...natural];
  if (width === undefined) return widths;
  let excess = widths.reduce((sum, n) => sum + n, GAP.length * (widths.length - 1)) - width;
  while (excess > 0) {
    const widest = columns.reduce((best, column, n) => {
      const least = column.ends ? NARROWEST_ENDS : NARROWEST;
      const wider = column.shrinks && (widths[n] ?? 0) > least && (widths[n] ?? 0) > (widths[best] ?? 0);
      return wider ? n : best;
    }, -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number, { right, ends }: { readonly right?: boolean; readonly ends?: true }): string {
  const points = [...text];
  const cut = points.length > width ? cutTo(points, width, ends === true) : text;
  const fill = ' '.repeat(Math.max(0, width - points.length));
  return right ? fill + cut : cut + fill;
}

function cutTo(points: readonly string[], width: number, keepsEnds: boolean): string {
  const behind = keepsEnds ? Math.floor((width - 1) / 2) : 0;
  return [...points.slice(0, width - 1 - behind), '…', ...points.slice(points.length - behind)].join('');
}
