import type { Database } from '../database.js';
import { readMeta } from '../state.js';
import type { Breach, Guarantee } from './breach.js';

/** The decisions that a database must have been made with. */
export interface Decisions {
  /** The file that they stand in, as it is shown. */
  readonly file: string;
  /** Of the decisions in force; empty where there are none. */
  readonly hash: string;
  readonly inForce: readonly { readonly decision: { readonly id: string } }[];
}

const NOBODY = `(SELECT value FROM meta WHERE key = 'curation') IS NOT ''`;

/** What holds of what people decided, whether their file is at hand or not. */
export const OF_CURATION: readonly Guarantee[] = [
  ...['entities', 'mentions', 'facts'].map((table) => ({
    table,
    problem: 'it is confirmed, and nobody decided anything',
    broken: `SELECT id FROM ${table} WHERE status = 'confirmed' AND NOT ${NOBODY}`,
  })),
  {
    table: 'rejected',
    problem: 'it was taken out, and nobody decided anything',
    broken: `SELECT ordinal FROM rejected WHERE NOT ${NOBODY}`,
  },
  {
    table: 'rejected',
    problem: 'its decision is no id of a decision, or its row is none',
    broken: `SELECT ordinal FROM rejected WHERE length(decision) <> 12 OR decision GLOB '*[^0-9a-f]*' OR json_type("row") <> 'object'`,
  },
];

/** Whether the decisions in the file are those that the database was made with, and what was taken out is due to one of them. */
export function* checkDecisions(db: Database, { file, hash, inForce }: Decisions): IterableIterator<Breach> {
  if (readMeta(db, 'curation') !== hash) {
    yield { table: 'meta', row: 'curation', problem: `the decisions in \`${file}\` are others: run \`bpp ingest\`` };
    return;
  }
  const known = new Set(inForce.map(({ decision }) => decision.id));
  for (const decision of db
    .prepare<[], string>('SELECT DISTINCT decision FROM rejected ORDER BY 1')
    .pluck()
    .iterate()) {
    if (!known.has(decision)) {
      yield { table: 'rejected', row: decision, problem: `it is due to no decision in \`${file}\`` };
    }
  }
}
