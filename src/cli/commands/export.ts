import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../model/message.js';
import { LIST_KINDS, type ListKind, listColumns, listRows } from '../../store/lists.js';
import { articleRecords } from '../../store/read.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeAll, writeRows } from '../formats.js';
import { EXIT, type Output } from '../io.js';
import { jsonArray, ndjsonLines } from '../render/json.js';

const EXAMPLES = `
Without --table, ndjson and json hold the article records (\`bpp schema\` describes them). With --table they and csv
hold the rows of one table, each with its source and line; csv has the mentions where none is named.

Examples:
  $ bpp export > articles.ndjson
  $ bpp export --format csv --table quotes -o quotes.csv
  $ bpp export --format json --table roles | jq .`;

const FORMATS = ['ndjson', 'json', 'csv'] as const;

interface ExportOptions {
  readonly format: (typeof FORMATS)[number];
  readonly table?: ListKind;
  readonly output?: string;
}

function configure(command: Command): void {
  command
    .addOption(command.createOption('--format <format>', 'how to write it').choices(FORMATS).default('ndjson'))
    .addOption(command.createOption('--table <table>', 'one table instead of the article records').choices(LIST_KINDS))
    .option('-o, --output <file>', 'into a file instead of stdout')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options = given as unknown as ExportOptions;
  return withDatabase(call, async (db) => {
    const write = async (output: Output): Promise<void> => {
      const { format, table = format === 'csv' ? 'mentions' : undefined } = options;
      if (table !== undefined)
        return writeRows(output, listRows(db, table), { format, columns: listColumns(db, table) });
      return writeAll(output, format === 'json' ? jsonArray(articleRecords(db)) : ndjsonLines(articleRecords(db)));
    };
    if (options.output === undefined || options.output === '-') await write(call.io.stdout);
    else await writeFile(resolve(call.io.cwd, options.output), options.output, write);
    return EXIT.done;
  });
}

/** Writes beside a file and renames, so that nobody ever reads half of it; into a device, a pipe or a link's file straight. */
async function writeFile(given: string, named: string, write: (output: Output) => Promise<void>): Promise<void> {
  const path = existsSync(given) ? realpathSync(given) : given;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`\`${named}\` is a folder: name a file in it`);
  const isFile = stats === undefined || stats.isFile();
  const part = isFile ? `${path}.part` : path;
  let file: number;
  try {
    file = openSync(part, 'w');
  } catch {
    throw new UsageError(`\`${named}\` cannot be written: see whether \`${dirname(path)}\` is there and writable`);
  }
  try {
    await write({ write: async (text) => void writeSync(file, text), isTerminal: false, columns: undefined });
    closeSync(file);
    if (isFile) renameSync(part, path);
  } catch (error) {
    if (isFile) rmSync(part, { force: true });
    throw error;
  }
}

export const command: CommandModule = { configure, run };
