import type { Command } from 'commander';
import { LIST_KINDS, type ListKind, listColumns, listRows } from '../../store/lists.js';
import { allRecords } from '../../store/read.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeAll, writeRows } from '../formats.js';
import { EXIT, type Output } from '../io.js';
import { writeFile } from '../output-file.js';
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
      return writeAll(output, format === 'json' ? jsonArray(allRecords(db)) : ndjsonLines(allRecords(db)));
    };
    if (options.output === undefined || options.output === '-') await write(call.io.stdout);
    else await writeFile({ named: options.output, cwd: call.io.cwd }, write);
    return EXIT.done;
  });
}

export const command: CommandModule = { configure, run };
