import type { GazetteerEntry, GazetteerForm, PhraseKind, TitlePosition } from '../model/gazetteer.js';
import { hasInnerMark, phraseWords } from '../text/phrase-key.js';
import { lazyMap } from './lazy-map.js';
import { oneOf } from './one-of.js';
import { cellsOf, listOf, type Table } from './table.js';

const POSITIONS: readonly TitlePosition[] = ['before', 'after', 'both', 'alone'];
const LAST_STOP = /\.$/;
const PLAIN = /^[A-Za-z]+$/;
/** How the lists mark a form that holds only as written; alone it is the entry's name as written. */
const AS_WRITTEN = '=';
/** How they mark a title of several people, which holds only as written too: `+Judges`. */
const SEVERAL = '+';

/** A list of phrases: its kind, and its table with the columns `name`, `aliases`, `ambiguous` first. */
export interface PhraseTable {
  readonly kind: PhraseKind;
  readonly table: Table;
}

/** Rows under a word: a number counts through the lists, so that a row costs no object until it is read. */
type RowIndex = Map<string, number | number[]>;

/** All forms of the lists by their first word, longest first; rows are read when a word of theirs is looked up. */
export function indexPhrases(sources: readonly PhraseTable[]): ReadonlyMap<string, readonly GazetteerForm[]> {
  const index: RowIndex = new Map();
  let row = 0;
  for (const { table } of sources) {
    for (const line of table.lines) addRow(index, line, row++);
  }
  const formsOf = rowReader(sources);
  return lazyMap(index, (rows, word) =>
    [rows]
      .flat()
      .flatMap(formsOf)
      .filter((form) => form.words[0] === word)
      .sort((a, b) => b.words.length - a.words.length),
  );
}

/** Puts a row under the first words of its name and of its other forms. */
function addRow(index: RowIndex, line: string, row: number): void {
  const name = line.indexOf('\t');
  const aliases = line.indexOf('\t', name + 1);
  const ambiguous = line.indexOf('\t', aliases + 1);
  const space = line.indexOf(' ');
  addUnder(index, firstWord(line.slice(0, space < 0 || space > name ? name : space)), row);
  // Most rows are places with a name only.
  if (ambiguous === name + 2) return;
  for (const form of listOf(line.slice(name + 1, aliases))) addUnder(index, firstWord(form), row);
  for (const form of listOf(line.slice(aliases + 1, ambiguous))) addUnder(index, firstWord(form), row);
}

function addUnder(index: RowIndex, word: string, row: number): void {
  if (word === '') return;
  const same = index.get(word);
  if (same === undefined) index.set(word, row);
  else if (typeof same === 'object') {
    if (same.at(-1) !== row) same.push(row);
  } else if (same !== row) index.set(word, [same, row]);
}

/** Reads a row by its number, once, so that all its forms have the same entry. */
function rowReader(sources: readonly PhraseTable[]): (row: number) => readonly GazetteerForm[] {
  const read = new Map<number, readonly GazetteerForm[]>();
  return (row) => {
    const known = read.get(row);
    if (known !== undefined) return known;
    let left = row;
    for (const source of sources) {
      const line = source.table.lines[left];
      if (line === undefined) {
        left -= source.table.lines.length;
        continue;
      }
      const forms = readForms(source, line);
      read.set(row, forms);
      return forms;
    }
    return [];
  };
}

/** The first word of a form, lower case; the bare `=` has none, its name has been seen. */
function firstWord(form: string): string {
  const space = form.indexOf(' ');
  const head = space < 0 ? form : form.slice(0, space);
  return PLAIN.test(head) ? head.toLowerCase() : (phraseWords(head)[0] ?? phraseWords(form)[0] ?? '');
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

/** All entries have the same columns: rules read them at each word, and what has one form is read faster. */
function readEntry(kind: PhraseKind, cell: (column: string) => string): GazetteerEntry {
  const isTitle = kind === 'title';
  return {
    kind,
    name: cell('name'),
    sort: cell('sort'),
    area: kind === 'force' && cell('area') !== '' ? cell('area') : undefined,
    population: kind === 'place' ? Number(cell('population') || 0) : undefined,
    position: isTitle ? oneOf(POSITIONS, cell('position')) : undefined,
    domain: isTitle ? cell('domain') : undefined,
  };
}

function readForm(entry: GazetteerEntry, marked: string, ambiguous: boolean): GazetteerForm {
  const isPlural = marked.startsWith(SEVERAL);
  const isWritten = isPlural || marked.startsWith(AS_WRITTEN);
  const form = marked === AS_WRITTEN ? entry.name : isWritten ? marked.slice(1) : marked;
  const words = phraseWords(form);
  if (words.length === 0) throw new Error(`Gazetteer: ${entry.kind} ${entry.name} has a form without a word.`);
  return {
    words,
    entry,
    ambiguous,
    isMarked: hasInnerMark(form),
    // Tokens have no full stop at their end, so neither has what they are compared with.
    written: isWritten ? form.replace(LAST_STOP, '') : undefined,
    isPlural,
  };
}
