import type { Command } from 'commander';
import type { Call, CommandModule } from '../command.js';
import { addFormatOptions, type FormatOptions, formatOf, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { type Column, tableLines } from '../render/table.js';
import { allSettings, readSettings, type Setting } from '../settings/settings.js';

const EXAMPLES = `
What a command line says wins over the environment, that over bpp.config.json of the working directory or above it, and
that over what holds without any. \`bpp help settings\` says what the file may hold.

Examples:
  $ bpp config
  $ BPP_DB=archive.db bpp config --json`;

const COLUMNS: readonly string[] = ['name', 'value', 'from', 'where'];

function configure(command: Command): void {
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: FormatOptions): Promise<number> {
  const { io, paint, flagged } = call;
  const settings = readSettings(io);
  const rows = allSettings(settings, flagged === undefined ? {} : { database: flagged });
  const format = formatOf(options);
  if (format !== 'human') {
    await writeRows(
      call,
      rows.map((row) => ({ ...row })),
      { ...options, format, columns: COLUMNS },
    );
    return EXIT.done;
  }
  const lines = tableLines(rows, VIEW, { width: io.stdout.columns, title: paint.dim });
  await io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

const VIEW: readonly Column<Setting>[] = [
  { title: 'setting', value: ({ name }) => name, matters: 'most' },
  { title: 'value', value: ({ value }) => (value === null ? '–' : String(value)), shrinks: true },
  { title: 'from', value: ({ from, where }) => (where === null ? from : where) },
];

export const command: CommandModule = { configure, run: intoFile(run) };
