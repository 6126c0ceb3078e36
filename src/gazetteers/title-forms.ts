import { readFileSync } from 'node:fs';
import { nameKey } from '../text/name-key.js';
import { cellsOf, listOf, readTable } from './table.js';

const FILE = new URL('../../src/gazetteers/titles.tsv', import.meta.url);
/** How a form is to be matched, before it: `=DCI` as written. Forms with `+` are several people. */
const MARK = /^=/;

let read: ReadonlyMap<string, string> | undefined;

/** Every way to write a title, rank, post or honorific, as `nameKey` gives it, with the title. Read alone: the other lists take longer. */
export function titleForms(): ReadonlyMap<string, string> {
  read ??= readForms();
  return read;
}

function readForms(): ReadonlyMap<string, string> {
  const table = readTable(readFileSync(FILE, 'utf8'), 'titles.tsv');
  const forms = new Map<string, string>();
  for (const line of table.lines) {
    const [name = '', aliases, ambiguous] = cellsOf(table, line);
    for (const form of [name, ...listOf(aliases), ...listOf(ambiguous)]) {
      if (form.startsWith('+')) continue;
      const key = nameKey(form.replace(MARK, ''));
      if (key !== '' && !forms.has(key)) forms.set(key, name);
    }
  }
  return forms;
}
