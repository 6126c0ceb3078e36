import type { Gazetteer, OwnEntry, PhraseKind } from '../model/gazetteer.js';
import type { EntityKind } from '../model/mention.js';
import { UsageError } from '../model/message.js';
import { phraseWords } from '../text/phrase-key.js';
import type { PhraseTable } from './phrases.js';
import { listOf } from './table.js';

const PHRASE_KINDS: readonly PhraseKind[] = ['force', 'title', 'organisation', 'place'];
const DEFAULT_SORTS: Readonly<Record<string, string>> = { title: 'post', place: 'town' };

/** A row of a list: its cells by column, and where it stands. */
export interface OwnRow {
  readonly list: string;
  readonly path: string;
  readonly line: number;
  readonly kind: EntityKind | 'title';
  cell(column: string): string;
}

/** An alias whose name stands in another list, the reader's or one of bpp's. */
export interface OwnAlias extends Pick<OwnRow, 'list' | 'path' | 'line'> {
  readonly alias: string;
  readonly name: string;
}

/** The lists of a folder; `text` is all that they hold, so that a change of it is a change of the rules. */
export interface OwnLists {
  readonly rows: readonly OwnRow[];
  readonly aliases: readonly OwnAlias[];
  readonly text: string;
}

/** What the reader's name for a thing can be found by. */
export function formsOf(row: OwnRow): { readonly forms: readonly string[]; readonly ambiguous: readonly string[] } {
  const ambiguous = listOf(row.cell('ambiguous'));
  const forms = [row.cell('name'), ...listOf(row.cell('aliases'))].filter((form) => !ambiguous.includes(form));
  return { forms, ambiguous };
}

const COLUMNS = ['name', 'aliases', 'ambiguous', 'sort', 'area', 'population', 'domain', 'position'];
/** A place that somebody lists is one, whoever bears its name. */
const LARGE = '1000000';
const LOWER_CASE = /\p{Ll}/u;

/** The rows as bpp's own lists have theirs, for the rules that look a phrase up; abbreviations hold only as written. */
export function ownPhrases(rows: readonly OwnRow[]): PhraseTable[] {
  return PHRASE_KINDS.map((kind) => {
    const lines = rows.filter((row) => row.kind === kind).map(phraseLine);
    return { kind, table: { file: kind, comments: [], columns: COLUMNS, lines } };
  });
}

function phraseLine(row: OwnRow): string {
  const { forms, ambiguous } = formsOf(row);
  const marked = (some: readonly string[]): string =>
    some.map((form) => (LOWER_CASE.test(form) ? form : `=${form}`)).join('; ');
  const cells: readonly string[] = [
    ...[row.cell('name'), marked(forms), marked(ambiguous), row.cell('sort') || DEFAULT_SORTS[row.kind] || ''],
    ...[row.cell('area'), row.cell('weight') || LARGE, row.cell('domain'), row.cell('position') || 'both'],
  ];
  return cells.join('\t');
}

/** What the lists name, as entries; `phrases` is searched for the names of aliases that no other list of theirs has. */
export function ownEntries({ rows, aliases }: OwnLists, phrases: Gazetteer['phrases']): OwnEntry[] {
  const entries = rows.flatMap((row): OwnEntry[] => {
    const { list, path, line, kind } = row;
    return kind === 'title' ? [] : [{ kind, name: row.cell('name'), ...formsOf(row), list, path, line }];
  });
  const problems: string[] = [];
  const named = aliases.flatMap(({ alias, name, ...place }): OwnEntry[] => {
    const kind = entries.find((entry) => entry.name === name)?.kind ?? listedKind(name, phrases);
    if (kind === undefined) problems.push(`${place.path}:${place.line}: no list has the name \`${name}\``);
    return kind === undefined ? [] : [{ kind, name, forms: [alias], ambiguous: [], ...place }];
  });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return [...entries, ...named];
}

function listedKind(name: string, phrases: Gazetteer['phrases']): EntityKind | undefined {
  for (const { entry } of phrases.get(phraseWords(name)[0] ?? '') ?? []) {
    if (entry.name === name && entry.kind !== 'title') return entry.kind;
  }
  return undefined;
}
