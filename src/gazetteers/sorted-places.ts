import { platform } from '#platform';
import type { GazetteerEntry, GazetteerForm } from '../model/gazetteer.js';
import { byWord } from '../text/remembered.js';
import { cellsOf, readTable, type Table } from './table.js';

/** What a row without a sort is. */
const MOST_ARE = 'world town';
const CAPITAL = /(^|[ -])(\p{Ll})/gu;
const capitalised = (key: string): string =>
  key.replace(CAPITAL, (_, edge: string, letter: string) => edge + letter.toUpperCase());

/**
 * Looks up the places that a list has under a first word, longest form first. The rows are sorted by their key, so a word
 * is found by halving; the file is read when first asked for. Few texts ask for more than a dozen of its 30,000 rows.
 */
export function sortedPlaces(file: string): (firstWord: string) => readonly GazetteerForm[] {
  let table: Table | undefined;
  return byWord((firstWord) => {
    table ??= readTable(platform.dataFile(file), file);
    return formsUnder(table, firstWord);
  });
}

const ENDS_WORD: ReadonlySet<string | undefined> = new Set([' ', '\t']);
const NONE: readonly GazetteerForm[] = [];

function formsUnder(table: Table, word: string): readonly GazetteerForm[] {
  const { lines } = table;
  let low = 0;
  for (let high = lines.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const forms: GazetteerForm[] = [];
  // A tab and a space sort before whatever a longer word goes on with.
  for (let i = low; ENDS_WORD.has(lines[i]?.[word.length]) && lines[i]?.startsWith(word); i++) {
    forms.push(readForm(table, lines[i] ?? ''));
  }
  return forms.length > 0 ? forms.sort((a, b) => b.words.length - a.words.length) : NONE;
}

function readForm(table: Table, line: string): GazetteerForm {
  const [key = '', name, sort, sign] = cellsOf(table, line);
  const entry: GazetteerEntry = {
    kind: 'place',
    name: name || capitalised(key),
    sort: sort || MOST_ARE,
    area: undefined,
    population: 0,
    position: undefined,
    domain: undefined,
  };
  const words = key.split(' ');
  return { words, entry, ambiguous: sign === '1', isMarked: false, written: undefined, isPlural: false };
}
