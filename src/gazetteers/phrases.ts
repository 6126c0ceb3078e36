import type { GazetteerEntry, GazetteerForm, PhraseKind, TitlePosition } from '../model/gazetteer.js';
import { phraseWords } from '../text/phrase-key.js';
import { lazyMap } from './lazy-map.js';
import { oneOf } from './one-of.js';
import { cellsOf, listOf, type Table } from './table.js';

const POSITIONS: readonly TitlePosition[] = ['before', 'after', 'both', 'alone'];
const LAST_STOP = /\.$/;
const PLAIN = /^[A-Za-z]+$/;
/** How the lists mark a form that holds only as written; alone it is the entry's name as written. */
const AS_WRITTEN = '=';

/** A list of phrases: its kind, and its table with the columns `name`, `aliases`, `ambiguous` first. */
export interface PhraseTable {
  readonly kind: PhraseKind;
  readonly table: Table;
}

/** One row, of which the forms are read once, whichever of its words is looked up. */
interface Row {
  readonly source: PhraseTable;
  readonly line: string;
  forms?: readonly GazetteerForm[];
}

/** All forms of the lists by their first word, longest first; rows are read when a word of theirs is looked up. */
export function indexPhrases(sources: readonly PhraseTable[]): ReadonlyMap<string, readonly GazetteerForm[]> {
  const rows = new Map<string, Row | Row[]>();
  for (const source of sources) {
    for (const line of source.table.lines) addRow(rows, { source, line });
  }
  return lazyMap(rows, (found, word) =>
    [found]
      .flat()
      .flatMap((row) => formsOf(row))
      .filter((form) => form.words[0] === word)
      .sort((a, b) => b.words.length - a.words.length),
  );
}

/** Puts a row under the first words of its name and of its other forms. */
function addRow(rows: Map<string, Row | Row[]>, row: Row): void {
  const { line } = row;
  const name = line.indexOf('\t');
  const aliases = line.indexOf('\t', name + 1);
  const ambiguous = line.indexOf('\t', aliases + 1);
  addUnder(rows, firstWord(line.slice(0, name)), row);
  // Most rows are places with a name only.
  if (ambiguous === name + 2) return;
  for (const form of listOf(line.slice(name + 1, aliases))) addUnder(rows, firstWord(form), row);
  for (const form of listOf(line.slice(aliases + 1, ambiguous))) addUnder(rows, firstWord(form), row);
}

function addUnder(rows: Map<string, Row | Row[]>, word: string, row: Row): void {
  if (word === '') return;
  const same = rows.get(word);
  if (same === undefined) rows.set(word, row);
  else if (Array.isArray(same)) {
    if (same.at(-1) !== row) same.push(row);
  } else if (same !== row) rows.set(word, [same, row]);
}

/** The first word of a form; of the bare `=` none, its name has been seen. */
function firstWord(form: string): string {
  const space = form.indexOf(' ');
  const head = space < 0 ? form : form.slice(0, space);
  return PLAIN.test(head) ? head.toLowerCase() : (phraseWords(form)[0] ?? '');
}

function formsOf(row: Row): readonly GazetteerForm[] {
  row.forms ??= readForms(row.source, row.line);
  return row.forms;
}

function readForms({ kind, table }: PhraseTable, line: string): GazetteerForm[] {
  const cells = cellsOf(table, line);
  const entry = readEntry(kind, (column) => cells[table.columns.indexOf(column)] ?? '');
  const forms = [
    ...listOf(cells[1]).map((form) => readForm(entry, form, false)),
    ...listOf(cells[2]).map((form) => readForm(entry, form, true)),
  ];
  // The name stands for itself unless a cell says how far it does.
  const isNamed = [...listOf(cells[1]), ...listOf(cells[2])].some(
    (form) => form === AS_WRITTEN || form === entry.name || form === AS_WRITTEN + entry.name,
  );
  return isNamed ? forms : [readForm(entry, entry.name, false), ...forms];
}

function readEntry(kind: PhraseKind, cell: (column: string) => string): GazetteerEntry {
  const entry = { kind, name: cell('name'), sort: cell('sort') };
  if (kind === 'place') return { ...entry, population: Number(cell('population') || 0) };
  if (kind === 'title') return { ...entry, position: oneOf(POSITIONS, cell('position')), domain: cell('domain') };
  return kind === 'force' && cell('area') !== '' ? { ...entry, area: cell('area') } : entry;
}

function readForm(entry: GazetteerEntry, marked: string, ambiguous: boolean): GazetteerForm {
  const isWritten = marked.startsWith(AS_WRITTEN);
  const form = marked === AS_WRITTEN ? entry.name : isWritten ? marked.slice(1) : marked;
  const words = phraseWords(form);
  if (words.length === 0) throw new Error(`Gazetteer: ${entry.kind} ${entry.name} has a form without a word.`);
  // Tokens have no full stop at their end, so neither has what they are compared with.
  return isWritten ? { words, entry, ambiguous, written: form.replace(LAST_STOP, '') } : { words, entry, ambiguous };
}
