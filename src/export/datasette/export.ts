import { parse } from 'node:path';
import type { Database } from '../../store/database.js';
import { describedTables } from '../../store/described.js';
import { rowCount } from '../../store/exported.js';
import type { Exported } from '../formats.js';
import { datasetteFiles } from './metadata.js';

/** Articles from which on a view takes longer than Datasette waits. */
const MANY = 20_000;

/** The files that make Datasette show a fact base. */
export function exportDatasette(db: Database, path: string): Exported {
  // Datasette 0.65 counts a whole view to suggest facets, and shows an error instead of the page where that takes long.
  const unasked = rowCount(db, 'articles') > MANY ? ' --setting suggest_facets off' : '';
  const files = datasetteFiles({ name: parse(path).name, tables: describedTables(db) });
  return {
    files: files.map(([name, text]) => ({ name, pieces: [text] })),
    notes: ({ at, db: shown }) => [
      `Next: datasette ${shown} --metadata ${at}/metadata.yml${unasked}`,
      `From Datasette 1.0 on: datasette ${shown} --metadata ${at}/metadata.yml --config ${at}/datasette.yml`,
    ],
  };
}
