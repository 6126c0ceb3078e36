import { writtenCell } from './csv.js';
import { tableLines } from './table.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows for people with the fields that they named: numbers to the right, texts give way where it is narrow. */
export function fieldLines(
  rows: readonly Row[],
  fields: readonly string[],
  look: { readonly width: number | undefined; readonly title: (text: string) => string },
): readonly string[] {
  const columns = fields.map((field) => {
    const isNumber = rows.some((row) => typeof row[field] === 'number');
    return {
      title: field,
      value: (row: Row) => writtenCell(row[field]),
      ...(isNumber ? { right: true } : { shrinks: true }),
    };
  });
  return tableLines(rows, columns, look);
}
