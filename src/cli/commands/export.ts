import type { Command } from 'commander';
import { EXPORT_FORMATS } from '../../export/formats.js';
import { UsageError } from '../../model/message.js';
import { LIST_KINDS, type ListKind, listColumns, listRows } from '../../store/lists.js';
import { allRecords } from '../../store/read.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeAll, writeRows } from '../formats.js';
import { EXIT, type Output } from '../io.js';
import { writeFile } from '../output-file.js';
import { jsonArray, ndjsonLines } from '../render/json.js';
import { writeExport } from '../write-export.js';

/** The formats of bpp's own records and rows. */
const OWN_FORMATS = ['ndjson', 'json', 'csv'] as const;
type OwnFormat = (typeof OWN_FORMATS)[number];

const NAMES = [...OWN_FORMATS, ...EXPORT_FORMATS.map(({ name }) => name)];
const WIDEST = Math.max(...NAMES.map((name) => name.length));

const EXAMPLES = `
Without --table, ndjson and json hold the article records (\`bpp schema\` describes them). With --table they and csv
hold the rows of one table, each with its source and line; csv has the mentions where none is named.

For other programs:
${EXPORT_FORMATS.map(({ name, summary }) => `  ${name.padEnd(WIDEST)}  ${summary}`).join('\n')}

Examples:
  $ bpp export > articles.ndjson
  $ bpp export --format csv --table quotes -o quotes.csv
  $ bpp export --format json --table roles | jq .
  $ bpp export --format datasette -o datasette/ && datasette bpp.db -m datasette/metadata.yml`;

interface ExportOptions {
  readonly format: string;
  readonly table?: ListKind;
  readonly output?: string;
}

function configure(command: Command): void {
  command
    .addOption(command.createOption('--format <format>', 'how to write it').choices(NAMES).default('ndjson'))
    .addOption(command.createOption('--table <table>', 'one table instead of the article records').choices(LIST_KINDS))
    .option('-o, --output <path>', 'into a file, or a folder where there are several, instead of stdout')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options = given as unknown as ExportOptions;
  const format = EXPORT_FORMATS.find(({ name }) => name === options.format);
  if (format && options.table !== undefined) {
    throw new UsageError(`${format.name} holds the whole fact base: leave out --table`);
  }
  return withDatabase(call, async (db) => {
    if (format) await writeExport(call, db, { format, output: options.output });
    else await writeOwn(call, db, options);
    return EXIT.done;
  });
}

async function writeOwn(call: Call, db: Parameters<typeof allRecords>[0], options: ExportOptions): Promise<void> {
  const write = async (output: Output): Promise<void> => {
    const format = options.format as OwnFormat;
    const { table = format === 'csv' ? 'mentions' : undefined } = options;
    if (table !== undefined) return writeRows(output, listRows(db, table), { format, columns: listColumns(db, table) });
    return writeAll(output, format === 'json' ? jsonArray(allRecords(db)) : ndjsonLines(allRecords(db)));
  };
  if (options.output === undefined || options.output === '-') await write(call.io.stdout);
  else await writeFile({ named: options.output, cwd: call.io.cwd }, write);
}

export const command: CommandModule = { configure, run };
