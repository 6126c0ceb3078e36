import type { Command } from 'commander';
import { examine, type Finding, isWell } from '../../app/doctor.js';
import { CURATION_FILE } from '../../curate/curation-file.js';
import { UsageError } from '../../model/message.js';
import type { Call, CommandModule } from '../command.js';
import { addFormatOptions, type FormatOptions, formatOf, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { type Column, tableLines } from '../render/table.js';
import { CONFIG_FILE } from '../settings/find-config.js';
import { readSettings, type Settings } from '../settings/settings.js';

const EXAMPLES = `
Looks at Node, SQLite, the settings, the database, the file of decisions, your own lists, the disk and the terminal, and
changes nothing. The status is 1 where something does not work; what to do stands beside it. \`bpp check\` proves the
contents of a database.

Examples:
  $ bpp doctor
  $ bpp doctor --db archive.db --json`;

const COLUMNS: readonly string[] = ['check', 'status', 'found', 'advice'];

function configure(command: Command): void {
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: FormatOptions): Promise<number> {
  const { io, paint, flagged } = call;
  const { settings, finding } = settingsFound(call);
  const database = settings?.path('database', flagged);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const findings = [
    finding,
    ...(await examine({
      ...{ cwd: io.cwd, env: io.env, columns: io.stdout.columns },
      db: text(database?.value) ?? flagged ?? call.db,
      isNamed: flagged !== undefined || (database !== undefined && database.from !== 'default'),
      curation: text(settings?.path('curation').value) ?? CURATION_FILE,
      lists: text(settings?.path('lists').value),
    })),
  ];
  const format = formatOf(options);
  if (format === 'human') {
    const lines = tableLines(findings, VIEW, { width: io.stdout.columns, title: paint.dim });
    await io.stdout.write(`${lines.join('\n')}\n`);
    for (const { check, advice, status } of findings) {
      if (advice !== null) await call.note(`${status === 'wrong' ? 'wrong' : 'note'}: ${check}: ${advice}`);
    }
  } else {
    const rows = findings.map((row) => ({ ...row }));
    await writeRows(call, rows, { ...options, format, columns: COLUMNS });
  }
  return isWell(findings) ? EXIT.done : EXIT.negative;
}

function settingsFound({ io }: Call): { readonly settings: Settings | undefined; readonly finding: Finding } {
  const check = 'settings';
  try {
    const settings = readSettings(io);
    const found = settings.file === undefined ? `no \`${CONFIG_FILE}\`` : `\`${settings.file}\``;
    return { settings, finding: { check, status: 'ok', found, advice: null } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const advice = 'mend the file: `bpp help settings` says what it may hold';
    return { settings: undefined, finding: { check, status: 'wrong', found: error.message, advice } };
  }
}

const VIEW: readonly Column<Finding>[] = [
  { title: '', value: ({ status }) => status },
  { title: 'check', value: ({ check }) => check, matters: 'most' },
  { title: 'found', value: ({ found }) => found, shrinks: true },
];

export const command: CommandModule = { configure, run: intoFile(run) };
