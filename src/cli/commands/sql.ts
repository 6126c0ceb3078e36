import type { Command } from 'commander';
import { type Answered, runSql } from '../../app/sql/run-sql.js';
import { UsageError } from '../../model/message.js';
import { editDistance } from '../../text/edit-distance.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { collect } from '../filter-options.js';
import {
  addFormatOptions,
  type Format,
  type FormatOptions,
  formatOf,
  isForPeople,
  parseCount,
  type TableRow,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { writeBatches } from '../write-batches.js';

/** Rows that are shown on a terminal. */
const MOST_ON_SCREEN = 50;
const SECONDS = 10;

const EXAMPLES = `
One statement that reads: nothing can be written, no other file opened, and what takes too long is ended. Without a query the
tables and views are listed with what they hold, with the name of one its columns. \`-\` takes the query from stdin.

Examples:
  $ bpp sql
  $ bpp sql people
  $ bpp sql "SELECT name, post, mention_count FROM people ORDER BY mention_count DESC LIMIT 5"
  $ bpp sql "SELECT at, text FROM money WHERE max >= :least" -p least=1000000 --csv > sums.csv
  $ bpp sql - --json < question.sql`;

interface SqlOptions extends FormatOptions {
  readonly parameter?: readonly string[];
  readonly limit?: number;
  readonly timeLimit?: number;
}

function configure(command: Command): void {
  command
    .argument('[query]', 'SQL, - for stdin, or the name of a table or a view')
    .option('-p, --parameter <name=value>', 'what stands for :name in the query; again for more', collect)
    .option('--limit <n>', `how many rows, 0 for all (default: ${MOST_ON_SCREEN} on a terminal, else all)`, parseCount)
    .option('--time-limit <seconds>', `a query that takes longer is ended; 0: none`, parseCount, SECONDS);
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

const NAME = /^\w+$/;

async function run(call: Call, [given]: readonly unknown[], options: SqlOptions): Promise<number> {
  const format = formatOf(options);
  const sql = given === '-' ? await readAll(call) : given;
  if (typeof sql !== 'string' || NAME.test(sql.trim())) return describe(call, sql, { format, options });
  const question = { path: call.db, sql, parameters: parametersOf(options.parameter ?? [], sql) };
  const isShown = isForPeople(format) && call.io.stdout.isTerminal;
  const limit = options.limit ?? (isShown ? MOST_ON_SCREEN : 0);
  // What is wrong with the database is said as everywhere, before a process is started.
  const tables = await withDatabase(call, async (db) => (await import('../../store/described.js')).describedTables(db));
  const asked = { ...question, limit: limit === 0 ? Number.POSITIVE_INFINITY : limit };
  const answer = await runSql(asked, options.timeLimit ?? SECONDS).catch((error: unknown) => {
    throw withNearest(error, tables);
  });
  try {
    return await write(call, answer, { format, options });
  } finally {
    answer.close();
  }
}

interface Writing {
  readonly format: Format;
  readonly options: SqlOptions;
}

async function write(call: Call, { columns, batches }: Answered, { format, options }: Writing): Promise<number> {
  const state = { count: 0, isCut: false };
  async function* rows(): AsyncGenerator<readonly TableRow[]> {
    let next = await batches.next();
    for (; !next.done; next = await batches.next()) {
      state.count += next.value.length;
      yield next.value.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    }
    state.isCut = next.value;
  }
  const form = format === 'human' ? 'table' : format;
  await writeBatches(call, rows(), { ...options, format: form, columns });
  if (isForPeople(format) && state.isCut) await call.note(`… and more: --limit 0 shows all`);
  if (isForPeople(format) && state.count === 0) await call.note('no row fits');
  return EXIT.done;
}

/** The tables and views, or the columns of one. */
async function describe(call: Call, named: unknown, { format, options }: Writing): Promise<number> {
  const tables = await withDatabase(call, async (db) => (await import('../../store/described.js')).describedTables(db));
  const form = format === 'human' ? 'table' : format;
  if (typeof named !== 'string') {
    // Views are made for questions, tables for keeping.
    const sorted = [...tables].sort((a, b) => Number(a.is === 'table') - Number(b.is === 'table'));
    const rows = sorted.map(({ name, is, about, columns }) => ({
      ...{ name, is, holds: about, columns: columns.map((column) => column.name) },
    }));
    const columns = format === 'human' ? ['name', 'is', 'holds'] : ['name', 'is', 'holds', 'columns'];
    await writeRows(call, rows, { ...options, format: form, columns });
    if (format === 'human')
      await call.note('Next: `bpp sql NAME` for the columns of one, `bpp schema --sql` for everything');
    return EXIT.done;
  }
  const table = tables.find(({ name }) => name === named.trim().toLowerCase());
  if (table === undefined) throw unknownTable(named, tables);
  const rows = table.columns.map(({ name, about, shows }) => ({ column: name, holds: about || shows }));
  await writeRows(call, rows, { ...options, format: form, columns: ['column', 'holds'] });
  return EXIT.done;
}

type Tables = readonly { readonly name: string; readonly columns: readonly { readonly name: string }[] }[];

function unknownTable(named: string, tables: Tables): UsageError {
  const near = nearest(
    named,
    tables.map(({ name }) => name),
  );
  return new UsageError(`there is no table or view \`${named}\`${near}: \`bpp sql\` lists them`);
}

function nearest(named: string, names: readonly string[]): string {
  const [near = ''] = [...names].sort((a, b) => editDistance(named, a) - editDistance(named, b));
  return editDistance(named, near) <= near.length / 2 ? ` (did you mean \`${near}\`?)` : '';
}

const NO_SUCH = /^SQL: no such (table|column): (?:\w+\.)?(\w+)$/;

/** An error about a table or a column that is not there, with the one that may be meant. */
function withNearest(error: unknown, tables: Tables): unknown {
  if (!(error instanceof UsageError)) return error;
  const [, what, name = ''] = NO_SUCH.exec(error.message) ?? [];
  if (what === undefined) return error;
  if (what === 'table') return unknownTable(name, tables);
  const columns = [...new Set(tables.flatMap((table) => table.columns.map((column) => column.name)))];
  return new UsageError(
    `there is no column \`${name}\`${nearest(name, columns)}: \`bpp sql TABLE\` lists those of one`,
  );
}

/** `name=value` by name. A plain number is one, so that it is compared as such. */
function parametersOf(given: readonly string[], sql: string): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    given.map((written) => {
      const at = written.indexOf('=');
      const name = written.slice(0, at).replace(SIGN, '');
      if (at < 1 || !NAME.test(name)) throw new UsageError(`\`${written}\` is no parameter: write it as NAME=VALUE`);
      if (!new RegExp(`[:@$]${name}\\b`).test(sql))
        throw new UsageError(`the query has no \`:${name}\` for \`-p ${written}\``);
      const value = written.slice(at + 1);
      return [name, String(Number(value)) === value && Number.isFinite(Number(value)) ? Number(value) : value];
    }),
  );
}

const SIGN = /^[:@$]/;

async function readAll({ io: { stdin } }: Call): Promise<string> {
  if (stdin.isTerminal) throw new UsageError('there is nothing on stdin: pipe a query into `bpp sql -`');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export const command: CommandModule = { configure, run: intoFile(run) };
