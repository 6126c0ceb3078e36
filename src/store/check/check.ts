import { type Database, isDriverError, readState } from '../database.js';
import { addFunctions } from '../functions.js';
import type { Breach, Guarantee } from './breach.js';
import { checkContent } from './content.js';
import { FACT_LAYER } from './fact-layer.js';
import { checkPages, checkSchema, leavesTables } from './file.js';
import { checkFullText } from './full-text.js';
import { checkLines, LINES_VIEW } from './lines.js';
import { OF_ARTICLES } from './of-articles.js';
import { ofColumns } from './of-columns.js';
import { checkDecisions, type Decisions, OF_CURATION } from './of-curation.js';
import { OF_KINDS } from './of-kinds.js';
import { OF_NAMES } from './of-names.js';
import { OF_VALUES } from './of-values.js';
import { checkReferences } from './references.js';

/** What holds of the rows of every table that people and rules read. */
const GUARANTEES: readonly Guarantee[] = [
  ...[OF_ARTICLES, OF_NAMES, OF_VALUES, OF_KINDS, FACT_LAYER, OF_CURATION].flat(),
];

/**
 * Proves the promises on a database, in constant memory: the file is whole, its tables hold what the last ingest left in them,
 * every citation gives its words, every line of a source is in one block, every count is right. No breaches means that all of
 * it holds; `decisions` are those of the file that the archive has. Gives back
 * whether its tables could be looked at.
 */
export function* checkDatabase(
  db: Database,
  decisions?: Decisions,
  step: (what: string) => void = () => {},
): Generator<Breach, boolean> {
  step('proving the file');
  const schema = checkSchema(db);
  yield* schema;
  const pages = checkPages(db);
  yield* pages;
  if (pages.length > 0 || !leavesTables(schema)) return false;
  // Nothing is named before an ingest ends: every other finding would say the same.
  if (readState(db) !== 'complete') {
    yield { table: 'meta', row: 'state', problem: 'the last ingest did not end: run it again' };
    return false;
  }
  addFunctions(db);
  step('proving the links between tables');
  yield* checkReferences(db);
  for (const guarantee of [...ofColumns(), ...GUARANTEES]) {
    step(`proving ${guarantee.table}`);
    yield* breaches(db, guarantee);
  }
  step('proving that every line is in one block');
  // Without the view that they are read by it has been said that it is missing.
  if (!schema.some(({ table }) => table === LINES_VIEW)) yield* checkLines(db);
  step('proving the full text');
  yield* checkFullText(db);
  if (decisions) yield* checkDecisions(db, decisions);
  step('proving that nothing was changed since');
  yield* checkContent(db);
  return true;
}

function* breaches(db: Database, { table, problem, broken }: Guarantee): IterableIterator<Breach> {
  try {
    for (const row of db.prepare<[], unknown>(`${broken} ORDER BY 1`).pluck().iterate()) {
      yield { table, row: String(row), problem };
    }
  } catch (error) {
    // A value that a query cannot take, as JSON that is none: then it does not hold either.
    if (!isDriverError(error, 'SQLITE_ERROR')) throw error;
    yield { table, row: 'table', problem: `${problem}, or it cannot be told (${error.message})` };
  }
}
