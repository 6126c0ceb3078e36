import type { Command } from 'commander';
import { type DoubtRow, doubts, type UnsureRow, unsureMentions } from '../../store/review.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFormatOptions, type FormatOptions, formatOf, parseCount, writeJson, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import type { Paint } from '../render/paint.js';
import { placeOf } from '../render/plain.js';
import { type Column, tableLines } from '../render/table.js';

const EXAMPLES = `
Lists what is most worth a person's look: first names that the rules left apart because they may be somebody, then
mentions that a rule was least sure of. \`bpp curate\` decides.

Examples:
  $ bpp review
  $ bpp review --limit 5
  $ bpp curate merge "Ada Marsh" "A Marsh" --reason "same post in the same week"`;

interface ReviewOptions extends FormatOptions {
  readonly limit?: number;
}

const MOST_SHOWN = 20;
/** Mentions that a rule gives less than this are put before the reader. */
const UNSURE_BELOW = 0.6;

const doubtColumns = (paint: Paint): readonly Column<DoubtRow>[] => [
  { title: 'at', value: (row) => placeOf(row, paint), shrinks: true, ends: true },
  { title: 'name', value: ({ name }) => name, shrinks: true, matters: 'most' },
  { title: 'may be', value: ({ may_be }) => may_be, shrinks: true, matters: 'most' },
  { title: 'likely', value: ({ likelihood }) => percent(likelihood), right: true },
  { title: 'why', value: ({ detail, rule }) => `${detail} [${rule}]`, shrinks: true },
  { title: 'id', value: ({ mention_id }) => mention_id, matters: 'most' },
];

const unsureColumns = (paint: Paint): readonly Column<UnsureRow>[] => [
  { title: 'at', value: (row) => placeOf(row, paint), shrinks: true, ends: true },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'words', value: ({ text }) => text, shrinks: true, matters: 'most' },
  { title: 'sure', value: ({ confidence }) => percent(confidence), right: true },
  { title: 'rule', value: ({ rule }) => rule, shrinks: true, matters: 'least' },
  { title: 'id', value: ({ id }) => id, matters: 'most' },
];

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function configure(command: Command): void {
  command.option('--limit <n>', 'how many of each to show, 0 for all', parseCount, MOST_SHOWN);
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: ReviewOptions): Promise<number> {
  return withDatabase(call, async (db) => {
    const { stdout } = call.io;
    const limit = options.limit ?? MOST_SHOWN;
    const found = { doubts: doubts(db, limit), unsure: unsureMentions(db, UNSURE_BELOW, limit) };
    const format = formatOf(options);
    if (format !== 'human') {
      if (format === 'json' && options.fields === undefined) await writeJson(stdout, found);
      else await writeRows(call, rowsOf(found), { ...options, format, columns: COLUMNS });
      return EXIT.done;
    }
    const { paint } = call;
    const width = { width: stdout.columns, title: paint.dim };
    if (found.doubts.length > 0) {
      const lines = [paint.heading('May be one'), ...tableLines(found.doubts, doubtColumns(paint), width), ''];
      await stdout.write(`${lines.join('\n')}\n`);
    }
    if (found.unsure.length > 0) {
      const lines = [paint.heading('Least sure'), ...tableLines(found.unsure, unsureColumns(paint), width)];
      await stdout.write(`${lines.join('\n')}\n`);
    }
    const isQuiet = found.doubts.length + found.unsure.length === 0;
    await call.note(isQuiet ? 'nothing is in doubt' : 'Next: `bpp curate merge|split|reject|confirm`, see its --help');
    return EXIT.done;
  });
}

const COLUMNS: readonly string[] = [
  ...[
    'doubt',
    'kind',
    'name',
    'may_be',
    'likelihood',
    'text',
    'confidence',
    'entity',
    'source',
    'line',
    'rule',
    'detail',
  ],
  ...['mention_count', 'mention_id', 'entity_id', 'may_be_id'],
];

/** Both sorts of doubt in one table: what is said of one alone is empty for the other. */
function rowsOf(found: {
  readonly doubts: readonly DoubtRow[];
  readonly unsure: readonly UnsureRow[];
}): readonly Readonly<Record<string, unknown>>[] {
  return [
    ...found.doubts.map((row) => ({ doubt: 'may be one', ...row })),
    ...found.unsure.map(({ id, ...row }) => ({ doubt: 'unsure', ...row, mention_id: id })),
  ];
}

export const command: CommandModule = { configure, run: intoFile(run) };
