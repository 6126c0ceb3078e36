import type { Described } from '../../store/described.js';
import { toYaml, type YamlValue } from '../yaml.js';
import { QUERIES } from './queries.js';
import { EVERYWHERE, SHOWN, type Shown } from './tables.js';

// What Datasette needs to know of a fact base. Up to 0.65 it reads all from one file, `metadata.yml`; from 1.0 it takes the
// queries, the limits and how tables behave from `datasette.yml`, and the words from `metadata.yml`.

interface Base {
  /** As Datasette calls the database: the name of its file without the extension. */
  readonly name: string;
  readonly tables: readonly Described[];
}

type Entries = Readonly<Record<string, YamlValue>>;

/** `metadata.yml` and `datasette.yml`, by name. */
export function datasetteFiles({ name, tables }: Base): readonly (readonly [file: string, text: string])[] {
  const words = { title: TITLE, description: DESCRIPTION };
  const each = (make: (table: Described) => Entries): Entries =>
    Object.fromEntries(tables.map((table) => [table.name, make(table)]));
  const all = each((table) => ({ ...wordsOf(table), ...behaviourOf(table) }));
  const metadata = { ...words, databases: { [name]: { ...words, queries: queries(), tables: all } } };
  const config = { settings: SETTINGS, databases: { [name]: { queries: queries(), tables: each(behaviourOf) } } };
  return [
    ['metadata.yml', toYaml(metadata)],
    ['datasette.yml', toYaml(config)],
  ];
}

const TITLE = 'A fact base made by bpp';
const DESCRIPTION =
  'People, bodies, money, dates, quotes and events that the articles state, each with the words, the file and the line that say so.';

/** Long texts are cut in tables, and no query holds the server up. */
const SETTINGS: Entries = {
  default_page_size: 50,
  max_returned_rows: 1000,
  sql_time_limit_ms: 2000,
  facet_time_limit_ms: 1000,
  truncate_cells_html: 300,
};

function wordsOf({ name, about, columns }: Described): Entries {
  return {
    title: SHOWN[name]?.title ?? name,
    description: sentence(about),
    columns: Object.fromEntries(columns.map((column) => [column.name, columnWords(column)])),
  };
}

/** What a column holds; empty where nothing is known of it. */
export function columnWords({ name, about, shows }: Described['columns'][number]): string {
  const words = [about, EVERYWHERE[name] ?? '', shows].find((each) => each !== '');
  return words === undefined ? '' : sentence(words);
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

function behaviourOf({ name, search }: Described): Entries {
  const { label, facets, sort, size, hidden }: Partial<Shown> = SHOWN[name] ?? {};
  return {
    ...(label === undefined ? {} : { label_column: label }),
    ...(facets === undefined ? {} : { facets }),
    ...(sort === undefined ? {} : sort.startsWith('-') ? { sort_desc: sort.slice(1) } : { sort }),
    ...(size === undefined ? {} : { size }),
    ...(search === undefined ? {} : { fts_table: search.index, fts_pk: search.by }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function queries(): Entries {
  return Object.fromEntries(
    Object.entries(QUERIES).map(([name, { title, about, sql }]) => [name, { title, description: about, sql }]),
  );
}
