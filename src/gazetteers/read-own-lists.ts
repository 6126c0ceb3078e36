import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/message.js';
import { phraseWords } from '../text/phrase-key.js';
import { formsOf, type OwnAlias, type OwnLists, type OwnRow } from './own-lists.js';

/** The lists that somebody may keep, and their columns beside those that all have. docs/lists.md says the same to a reader. */
const LISTS: ReadonlyMap<string, { readonly kind: OwnRow['kind']; readonly columns: readonly string[] }> = new Map([
  ['people', { kind: 'person', columns: [] }],
  ['bodies', { kind: 'organisation', columns: ['sort'] }],
  ['forces', { kind: 'force', columns: ['sort', 'area'] }],
  ['places', { kind: 'place', columns: ['sort', 'weight'] }],
  ['programmes', { kind: 'programme', columns: [] }],
  ['titles', { kind: 'title', columns: ['sort', 'domain', 'position'] }],
]);
const ALIASES = 'aliases';
const COMMON = ['name', 'aliases', 'ambiguous', 'note'];
const POSITIONS = ['', 'before', 'after', 'both', 'alone'];
const LIST_FILE = /^(.+)\.(tsv|txt)$/;

/** Reads the lists of a folder, shown as it is named. Throws a UsageError that names each mistake by file and line. */
export function readOwnLists(folder: string, shown: string): OwnLists {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder \`${shown}\` with lists`);
  }
  const problems: string[] = [];
  const rows: OwnRow[] = [];
  const aliases: OwnAlias[] = [];
  let text = '';
  for (const file of readdirSync(folder).sort()) {
    const [, list = '', ending] = LIST_FILE.exec(file) ?? [];
    if (ending === undefined) continue;
    const content = readFileSync(join(folder, file), 'utf8');
    text += `${file}\n${content}\n`;
    const place = { list: file, path: join(shown, file) };
    const known = list === ALIASES ? { columns: ['alias', 'name'] } : LISTS.get(list);
    if (!known || (list === ALIASES && ending === 'txt')) {
      problems.push(`${place.path}: no list is called so: ${[...LISTS.keys()].join(', ')} (.tsv or .txt), aliases.tsv`);
      continue;
    }
    const columns = 'kind' in known ? [...COMMON, ...known.columns] : known.columns;
    for (const { line, cell } of readRows(content, { ...place, isTable: ending === 'tsv', columns, problems })) {
      if ('kind' in known) rows.push({ ...place, line, kind: known.kind, cell });
      else aliases.push({ ...place, line, alias: cell('alias'), name: cell('name') });
    }
  }
  problems.push(...rows.flatMap(rowProblems), ...doublets(rows));
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return { rows, aliases, text };
}

interface ListForm {
  readonly path: string;
  readonly isTable: boolean;
  readonly columns: readonly string[];
  readonly problems: string[];
}

/** The rows of a list; what is wrong with them is added to `problems`. */
function readRows(content: string, { path, isTable, columns, problems }: ListForm): Pick<OwnRow, 'line' | 'cell'>[] {
  const lines = content
    .normalize('NFC')
    .split('\n')
    .map((text, i) => ({ text: text.trimEnd(), line: i + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const head = isTable ? lines.shift() : undefined;
  const named = head?.text.split('\t') ?? ['name'];
  const required = columns.filter((column) => column === 'name' || column === 'alias');
  const unknown = named.filter((column) => !columns.includes(column));
  const missing = required.filter((column) => !named.includes(column));
  if (unknown.length > 0 || missing.length > 0) {
    const what = unknown.length > 0 ? `no column is called \`${unknown[0]}\`` : `no column \`${missing[0]}\``;
    problems.push(`${path}:${head?.line ?? 1}: ${what}: the columns are ${columns.join(', ')}, parted by tabs`);
    return [];
  }
  return lines.flatMap(({ text, line }) => {
    const cells = text.split('\t').map((cell) => cell.trim());
    const cell = (column: string): string => cells[named.indexOf(column)] ?? '';
    const empty = required.find((column) => cell(column) === '');
    if (cells.length <= named.length && empty === undefined) return [{ line, cell }];
    const what = empty === undefined ? `${cells.length} cells under ${named.length} columns` : `no ${empty}`;
    problems.push(`${path}:${line}: ${what}`);
    return [];
  });
}

function rowProblems(row: OwnRow): string[] {
  const { forms, ambiguous } = formsOf(row);
  const wordless = [...forms, ...ambiguous].find((form) => phraseWords(form).length === 0);
  const weight = row.cell('weight');
  const position = row.cell('position');
  const found = [
    ...(wordless === undefined ? [] : [`\`${wordless}\` can never match: it has no word`]),
    ...(forms.length > 0 ? [] : [`\`${row.cell('name')}\` has no form that means nothing else`]),
    ...(Number(weight) >= 0 ? [] : [`the weight \`${weight}\` is no number`]),
    ...(POSITIONS.includes(position) ? [] : [`the position \`${position}\` is not one of before, after, both, alone`]),
  ];
  return found.map((problem) => `${row.path}:${row.line}: ${problem}`);
}

/** A form that two rows have: which of them is meant? */
function doublets(rows: readonly OwnRow[]): string[] {
  const owners = new Map<string, OwnRow>();
  return rows.flatMap((row) => {
    const { forms, ambiguous } = formsOf(row);
    return [...forms, ...ambiguous].flatMap((form) => {
      const key = `${row.kind === 'title'} ${phraseWords(form).join(' ')}`;
      const other = owners.get(key);
      owners.set(key, row);
      return other === undefined
        ? []
        : [`${row.path}:${row.line}: \`${form}\` stands in ${other.path}:${other.line} already`];
    });
  });
}
