import { readFileSync } from 'node:fs';
import type {
  Gazetteer,
  GazetteerEntry,
  GazetteerForm,
  GivenName,
  NameWord,
  PhraseKind,
  ReportingVerb,
  TitlePosition,
} from '../model/gazetteer.js';
import { fold } from '../text/fold.js';
import { phraseWords } from '../text/phrase-key.js';
import { readTable, type Table } from './table.js';

/** The lists stay in src/ in the package too, so the same path holds from dist/gazetteers/load.js. */
const DIRECTORY = new URL('../../src/gazetteers/', import.meta.url);
const POSITIONS: readonly TitlePosition[] = ['before', 'after', 'both', 'alone'];
const STRENGTHS: readonly ReportingVerb['strength'][] = ['core', 'common', 'weak'];
const GENDERS: readonly GivenName['gender'][] = ['M', 'F', 'U'];
const LAST_STOP = /\.$/;

let loaded: Gazetteer | undefined;

/** All lists beside this file, read on the first call and shared afterwards. Throws where a file is missing or malformed. */
export function loadGazetteer(): Gazetteer {
  loaded ??= readAll();
  return loaded;
}

function readAll(): Gazetteer {
  return {
    phrases: readPhrases(),
    givenNames: readMap('given-names', (row) => [
      nameKey(row[0]),
      { gender: oneOf(GENDERS, row[1]), births: Number(row[2]) },
    ]),
    surnames: readMap('surnames', (row) => [nameKey(row[0]), Number(row[1] || 1)]),
    nicknames: readMap('nicknames', (row) => [nameKey(row[0]), list(row[1]).map(nameKey)]),
    nameWords: readMap('name-words', (row) => [nameKey(row[0]), nameWord(row)]),
    sentenceStarters: new Set(open('sentence-starters').rows.map((row) => nameKey(row[0]))),
    reportingVerbs: readVerbs(),
    organisationEndings: readMap('organisation-endings', (row) => [nameKey(row[0]), row[1] === '1']),
    postModifiers: new Set(open('post-modifiers').rows.map((row) => nameKey(row[0]))),
  };
}

function open(name: string): Table {
  const file = `${name}.tsv`;
  return readTable(readFileSync(new URL(file, DIRECTORY), 'utf8'), file);
}

function readMap<T>(name: string, read: (row: readonly string[]) => [string, T]): ReadonlyMap<string, T> {
  return new Map(open(name).rows.map(read));
}

function readPhrases(): ReadonlyMap<string, readonly GazetteerForm[]> {
  const phrases = new Map<string, GazetteerForm[]>();
  for (const [file, kind] of [
    ['forces', 'force'],
    ['titles', 'title'],
    ['organisations', 'organisation'],
    ['places', 'place'],
  ] as const) {
    const { columns, rows } = open(file);
    const [aliases, ambiguous] = [columns.indexOf('aliases'), columns.indexOf('ambiguous')];
    for (const row of rows) {
      const entry = readEntry(kind, columns, row);
      const named = addForms(phrases, entry, row[aliases] ?? '', false);
      const doubted = addForms(phrases, entry, row[ambiguous] ?? '', true);
      if (!named && !doubted) addForm(phrases, entry, entry.name, false);
    }
  }
  for (const forms of phrases.values()) {
    if (forms.length > 1) forms.sort((a, b) => b.words.length - a.words.length);
  }
  return phrases;
}

function readEntry(kind: PhraseKind, columns: readonly string[], row: readonly string[]): GazetteerEntry {
  const cell = (column: string): string => row[columns.indexOf(column)] ?? '';
  const common = { kind, name: cell('name'), sort: cell('sort') };
  if (kind === 'force') return cell('area') === '' ? common : { ...common, area: cell('area') };
  if (kind === 'place') return { ...common, population: Number(cell('population') || 0) };
  if (kind === 'title') return { ...common, position: oneOf(POSITIONS, cell('position')), domain: cell('domain') };
  return common;
}

/** Adds the forms of a cell; true where the entry's name is among them. A form after `=` holds only as written, a bare `=` is the name. */
function addForms(
  phrases: Map<string, GazetteerForm[]>,
  entry: GazetteerEntry,
  cell: string,
  ambiguous: boolean,
): boolean {
  let hasName = false;
  for (const item of list(cell)) {
    const form = item === '=' ? `=${entry.name}` : item;
    addForm(phrases, entry, form, ambiguous);
    hasName ||= form === entry.name || form === `=${entry.name}`;
  }
  return hasName;
}

function addForm(
  phrases: Map<string, GazetteerForm[]>,
  entry: GazetteerEntry,
  marked: string,
  ambiguous: boolean,
): void {
  const isWritten = marked.startsWith('=');
  const form = isWritten ? marked.slice(1) : marked;
  const words = phraseWords(form);
  const first = words[0];
  if (first === undefined) throw new Error(`Gazetteer: ${entry.kind} ${entry.name} has a form without a word.`);
  // Tokens have no full stop at their end, so neither has what they are compared with.
  const read = isWritten
    ? { words, entry, ambiguous, written: form.replace(LAST_STOP, '') }
    : { words, entry, ambiguous };
  const forms = phrases.get(first);
  if (forms === undefined) phrases.set(first, [read]);
  else forms.push(read);
}

function readVerbs(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const row of open('reporting-verbs').rows) {
    const verb = { lemma: row[0] ?? '', strength: oneOf(STRENGTHS, row[2]) };
    for (const form of list(row[1])) verbs.set(form, verb);
  }
  return verbs;
}

function nameWord(row: readonly string[]): NameWord {
  const hint = row[2] ?? '';
  return row[1] === '' ? { hint } : { capitalShare: Number(row[1]), hint };
}

function nameKey(name: string | undefined): string {
  return fold(name ?? '').toLowerCase();
}

function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('; ');
}

function oneOf<T extends string>(values: readonly T[], cell: string | undefined): T {
  const value = values.find((v) => v === cell);
  if (value === undefined) throw new Error(`Gazetteer: ${cell} is none of ${values.join(', ')}.`);
  return value;
}
