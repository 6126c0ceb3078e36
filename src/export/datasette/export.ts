import { parse } from 'node:path';
import type { Database } from '../../store/database.js';
import { describedTables } from '../../store/described.js';
import type { Exported } from '../formats.js';
import { datasetteFiles } from './metadata.js';

/** The files that make Datasette show a fact base. */
export function exportDatasette(db: Database, path: string): Exported {
  const files = datasetteFiles({ name: parse(path).name, tables: describedTables(db) });
  return {
    files: files.map(([name, text]) => ({ name, pieces: [text] })),
    notes: ({ at, db: shown }) => [
      `Next: datasette ${shown} --metadata ${at}/metadata.yml`,
      `From Datasette 1.0 on: datasette ${shown} --metadata ${at}/metadata.yml --config ${at}/datasette.yml`,
    ],
  };
}
