// Reads the source tables and writes the shipped ones: sorted by code unit, so that no locale changes a byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES_NEVER_SPLIT = '; ';

/** The rows of a source table as objects by column. */
export function readSource(directory, name) {
  const [header, ...lines] = readFileSync(join(directory, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').normalize('NFC')]));
  });
}

export const list = (cell) => (cell ? cell.split(NAMES_NEVER_SPLIT).filter(Boolean) : []);
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes a list: comments, header, rows sorted by their first cell, then by the rest. */
export function writeTable(directory, name, { sources, licence, columns, rows }) {
  const sorted = rows.map((row) => row.join('\t')).sort(byCodeUnit);
  sorted.forEach((row, i) => {
    if (row === sorted[i - 1]) throw new Error(`${name}: twice ${row}`);
    if (row.split('\t').length !== columns.length) throw new Error(`${name}: a cell holds a tab or a line end: ${row}`);
  });
  const comments = [...sources.map((s) => `# source: ${s}`), `# licence: ${licence}`];
  const text = [...comments, columns.join('\t'), ...sorted].join('\n');
  writeFileSync(join(directory, `${name}.tsv`), `${text}\n`);
  return { name, rows: rows.length, bytes: Buffer.byteLength(text) };
}
