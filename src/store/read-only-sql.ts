import { UsageError } from '../model/message.js';
import type { Database, Statement } from './database.js';

// A query that a reader typed. The connection is read-only by itself; what is refused here would do something else than read.

/** What a reader may ask SQLite about itself and the tables; of the first with a table or an index, of the others without. */
const PRAGMAS_OF: ReadonlySet<string> = new Set([
  ...['table_info', 'table_xinfo', 'table_list', 'index_list', 'index_info', 'index_xinfo', 'foreign_key_list'],
  ...['foreign_key_check', 'integrity_check', 'quick_check'],
]);
const PRAGMAS: ReadonlySet<string> = new Set([
  ...[...PRAGMAS_OF, 'database_list', 'compile_options', 'function_list', 'collation_list', 'module_list'],
  ...['pragma_list', 'user_version', 'schema_version', 'application_id', 'page_count', 'page_size', 'freelist_count'],
  'encoding',
]);

/** Blanks and comments. */
const NOTHING = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$)|;)+/;
const WORD = /^[A-Za-z]+/;
const PRAGMA = /^pragma\s+(?:main\s*\.\s*)?(\w+)\s*(\([^()]*\))?\s*;?\s*$/i;
const READING: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'VALUES', 'EXPLAIN', 'PRAGMA']);

/**
 * Prepares one statement that reads.
 *
 * @throws UsageError where it is none, is several, would do anything else, or SQLite cannot read it.
 */
export function preparedQuery(db: Database, sql: string): Statement<unknown[], unknown[]> {
  const bare = sql.replace(NOTHING, '');
  const word = (WORD.exec(bare)?.[0] ?? '').toUpperCase();
  if (bare === '') throw new UsageError('there is no SQL in what was given: `bpp sql` by itself lists the tables');
  if (!READING.has(word)) {
    const given = word === '' ? 'this' : `${word}`;
    throw new UsageError(`${given} is no query that reads: it begins with SELECT, WITH, VALUES, EXPLAIN or PRAGMA`);
  }
  if (word === 'PRAGMA') assertHarmless(bare);
  const statement = prepared(db, sql);
  if (!statement.reader || !statement.readonly) throw new UsageError('`bpp sql` reads only: this would write');
  return statement.raw(true);
}

function assertHarmless(pragma: string): void {
  const [, name = '', argument] = PRAGMA.exec(pragma) ?? [];
  const known = name.toLowerCase();
  if (PRAGMAS.has(known) && (argument === undefined || PRAGMAS_OF.has(known))) return;
  throw new UsageError(`this PRAGMA is not for reading: there are ${[...PRAGMAS].join(', ')}`);
}

function prepared(db: Database, sql: string): Statement<unknown[], unknown[]> {
  try {
    return db.prepare<unknown[], unknown[]>(sql);
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('more than one statement')) {
      throw new UsageError('this is more than one statement: `bpp sql` takes one', { cause: error });
    }
    throw sqlError(error);
  }
}

/** What SQLite has to say about a query, as a sentence for who typed it. */
export function sqlError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UsageError) return error;
  const missing = MISSING.exec(error.message);
  if (missing) {
    const [, name] = missing;
    const complaint =
      name === undefined ? 'the query has parameters: give each' : `the query has a parameter \`${name}\`: give it`;
    return new UsageError(`${complaint} as \`-p ${name ?? 'NAME'}=VALUE\``, { cause: error });
  }
  if (TOO_FEW.test(error.message)) {
    return new UsageError('write parameters by name, as `:name`, and give them as `-p name=VALUE`', { cause: error });
  }
  return 'code' in error ? new UsageError(`SQL: ${error.message}`, { cause: error }) : error;
}

const MISSING = /^Missing named parameter(?:s$| "(.+)"$)/;
const TOO_FEW = /parameter values were provided/;

/** The names of the columns of a query, each told apart from others of its name. */
export function columnNames(statement: Statement<unknown[], unknown[]>): readonly string[] {
  const seen = new Map<string, number>();
  return statement.columns().map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
}
