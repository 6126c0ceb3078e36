import type { Command } from 'commander';
import { EXPORT_FORMATS } from '../../export/formats.js';
import { UsageError } from '../../model/message.js';
import { listed, listedColumns } from '../../query/listing.js';
import { LIST_KINDS, type ListKind } from '../../store/lists.js';
import { allRecords } from '../../store/read.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import {
  addRowOptions,
  assertEnding,
  assertMarkable,
  type FormatOptions,
  formatOfFile,
  writeAll,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { jsonArray, ndjsonLines } from '../render/json.js';
import { writeExport } from '../write-export.js';

/** The formats of bpp's own records and rows. */
const OWN_FORMATS = ['ndjson', 'json', 'csv', 'tsv', 'md'] as const;
type OwnFormat = (typeof OWN_FORMATS)[number];

const NAMES = [...OWN_FORMATS, ...EXPORT_FORMATS.map(({ name }) => name)];
const WIDEST = Math.max(...NAMES.map((name) => name.length));

const EXAMPLES = `
Without --table, ndjson and json hold the article records (\`bpp schema\` describes them). With --table they and csv, tsv
and md hold the rows of one table, each with its source and line; these have the mentions where none is named.

For other programs:
${EXPORT_FORMATS.map(({ name, summary }) => `  ${name.padEnd(WIDEST)}  ${summary}`).join('\n')}

Examples:
  $ bpp export > articles.ndjson
  $ bpp export --table quotes -o quotes.csv --bom
  $ bpp export --format tsv --table money --fields text,for,payer,source,line
  $ bpp export --format json --table roles | jq .
  $ bpp export --format datasette -o datasette/ && datasette bpp.db -m datasette/metadata.yml`;

interface ExportOptions extends Pick<FormatOptions, 'bom' | 'fields' | 'headers' | 'output'> {
  readonly format?: string;
  readonly table?: ListKind;
}

function configure(command: Command): void {
  command
    .addOption(command.createOption('--format <format>', 'how to write it (default: ndjson)').choices(NAMES))
    .addOption(command.createOption('--table <table>', 'one table instead of the article records').choices(LIST_KINDS))
    .option('-o, --output <path>', 'into a file, or a folder where there are several; its ending is the format');
  addRowOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, args: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ExportOptions = given;
  const format = EXPORT_FORMATS.find(({ name, ending }) =>
    options.format === undefined
      ? ending !== undefined && options.output?.endsWith(ending) === true
      : name === options.format,
  );
  if (!format) return intoFile(runOwn)(call, args, given);
  if (options.table !== undefined) throw new UsageError(`${format.name} holds the whole fact base: leave out --table`);
  return withDatabase(call, async (db) => {
    await writeExport(call, db, { format, output: options.output });
    return EXIT.done;
  });
}

async function runOwn(call: Call, _: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ExportOptions = given;
  if (options.format === undefined) assertEnding(options.output);
  const format = OWN_FORMATS.find((name) => name === options.format) ?? formatOfFile(options.output) ?? 'ndjson';
  assertMarkable(options.bom, format);
  return withDatabase(call, async (db) => {
    const { table = tableFor(format, options) } = options;
    if (table !== undefined) {
      await writeRows(call, listed(db, table), { ...options, format, columns: listedColumns(db, table) });
      return EXIT.done;
    }
    const records = allRecords(db);
    await writeAll(call.io.stdout, format === 'json' ? jsonArray(records) : ndjsonLines(records));
    return EXIT.done;
  });
}

/** Article records have no columns: where these are asked for it is the mentions that are meant. */
function tableFor(format: OwnFormat, { fields }: ExportOptions): ListKind | undefined {
  const isRecord = format === 'ndjson' || format === 'json';
  return isRecord && fields === undefined ? undefined : 'mentions';
}

export const command: CommandModule = { configure, run };
