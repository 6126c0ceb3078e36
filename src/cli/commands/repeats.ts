import type { Command } from 'commander';
import { findRepeats, type Repeat } from '../../query/repeats.js';
import { blockTexts } from '../../store/find.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFormatOptions, type FormatOptions, formatOf, parseCount, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import type { Paint } from '../render/paint.js';
import { placeOf } from '../render/plain.js';
import { type Column, tableLines } from '../render/table.js';

const EXAMPLES = `
Passages that stand in several places, boilerplate included: a teaser and its article, a release that a report quotes.
Whole articles that are copies of one another are in \`bpp list copies\`.

Examples:
  $ bpp repeats
  $ bpp repeats --least 12 --csv > repeats.csv`;

interface RepeatsOptions extends FormatOptions {
  readonly least?: number;
  readonly limit?: number;
}

/** Shorter runs of words are forms of speech: \`at the end of the day\`. */
const LEAST = 8;

const columnsOf = (paint: Paint): readonly Column<Repeat>[] => [
  { title: 'words', value: ({ words }) => words, right: true },
  { title: 'at', value: (repeat) => placeOf(repeat, paint), ends: true },
  {
    title: 'as at',
    value: ({ first_source, first_line }) => placeOf({ source: first_source, line: first_line }, paint),
    ends: true,
  },
  { title: 'text', value: ({ text }) => text, shrinks: true, matters: 'most' },
];

function configure(command: Command): void {
  command
    .option('--least <n>', 'fewest words of a passage', parseCount, LEAST)
    .option('--limit <n>', 'how many to show, 0 for all', parseCount, 0);
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: RepeatsOptions): Promise<number> {
  const format = formatOf(options);
  return withDatabase(call, async (db) => {
    const all = findRepeats(blockTexts(db), Math.max(2, options.least ?? LEAST)).sort((a, b) => b.words - a.words);
    const repeats = options.limit ? all.slice(0, options.limit) : all;
    const { stdout } = call.io;
    if (format !== 'human') {
      const rows = repeats.map((repeat) => ({ ...repeat }));
      const columns = ['words', 'text', 'source', 'line', 'first_source', 'first_line'];
      await writeRows(call, rows, { ...options, format, columns });
    } else if (repeats.length === 0) await call.note('no passage stands in two places');
    else {
      const lines = tableLines(repeats, columnsOf(call.paint), { width: stdout.columns, title: call.paint.dim });
      await stdout.write(`${lines.join('\n')}\n`);
    }
    return EXIT.done;
  });
}

export const command: CommandModule = { configure, run: intoFile(run) };
