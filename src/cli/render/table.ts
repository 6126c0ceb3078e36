import { escapeText } from '../../text/steering.js';
import { cutEnd, cutPath, widthOf } from '../../text/width.js';
import { fitted, type Layout } from './fit.js';
import { wrapped } from './wrap.js';

/** A column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number | null | undefined;
  /** Gives way where the terminal is too narrow. */
  readonly shrinks?: boolean;
  /** A path with its line: cut in its middle, or on a line of its own, before anything else gives way. */
  readonly ends?: true;
  readonly right?: boolean;
  /** What the reader came for is the last to be cut and never left out; what matters least is left out first. */
  readonly matters?: 'most' | 'least';
  /** A narrower column says nothing. */
  readonly least?: number;
}

export const COLUMN_GAP = '  ';
/** Before a path on a line of its own. */
const BELOW = '    ';

/**
 * Lines of a table, the titles first. No line is wider than `width`: paths are cut in their middle or stand on a line of
 * their own, texts are cut, and columns that have no room are left out, which the last line says. Without a width
 * nothing is cut. `title` is the style of what is not the rows themselves.
 */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width, title }: { readonly width?: number | undefined; readonly title: (text: string) => string },
): readonly string[] {
  const cells = rows.map((row) => columns.map((column) => escapeText(String(column.value(row) ?? ''))));
  const natural = columns.map((column, n) => {
    return cells.reduce((widest, row) => Math.max(widest, widthOf(row[n] ?? '')), widthOf(column.title));
  });
  const empty = new Set(columns.flatMap((_, n) => (cells.every((row) => row[n] === '') ? [n] : [])));
  const layout = fitted(columns, { natural, empty, width });
  const below = (row: readonly string[]): readonly string[] => {
    const path = layout.below === undefined ? '' : (row[layout.below] ?? '');
    if (path === '') return [];
    return [title(BELOW + (width === undefined ? path : cutPath(path, width - BELOW.length)))];
  };
  return [
    title(
      rowLine(
        columns.map((column) => column.title),
        columns,
        layout,
      ),
    ),
    ...cells.flatMap((row) => [rowLine(row, columns, layout), ...below(row)]),
    ...leftOut(columns, layout).flatMap((text) => wrapped([{ text, style: title }], { width, indent: '' })),
  ];
}

function rowLine<Row>(texts: readonly string[], columns: readonly Column<Row>[], { shown, widths }: Layout): string {
  return shown
    .map((n) => padded(texts[n] ?? '', widths[n] ?? 0, columns[n] ?? {}))
    .join(COLUMN_GAP)
    .trimEnd();
}

function padded(
  text: string,
  width: number,
  { right, ends }: { readonly right?: boolean; readonly ends?: true },
): string {
  const cut = ends ? cutPath(text, width) : cutEnd(text, width);
  const fill = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return right ? fill + cut : cut + fill;
}

function leftOut<Row>(columns: readonly Column<Row>[], { dropped }: Layout): readonly string[] {
  const titles = dropped.map((n) => columns[n]?.title).filter((text) => text !== undefined && text !== '');
  return titles.length === 0 ? [] : [`no room for: ${titles.join(', ')} (--json has all)`];
}
