import type { Command } from 'commander';
import { type Asked, parseFilters } from '../../query/query.js';
import { stretchesOf, type Timeline, timelineOf, UNITS, type Unit } from '../../query/timeline.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import {
  addFilterOptions,
  addKindOptions,
  addNameArgument,
  type KindOptions,
  withNamed,
  withSourcePattern,
} from '../filter-options.js';
import {
  addConfidenceOption,
  addFormatOptions,
  addLimitOption,
  FORMAT_FLAGS,
  type FormatOptions,
  formatOf,
  type TableRow,
  writeJson,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import * as render from '../render/timeline.js';

const EXAMPLES = `
What happened, by day: in the words of the article, the predicate marked, who and where. A day that only the words around
the sentence give is \`implied\`; what is planned, possible or did not happen says so. What several articles tell is there
once, with the number of its origins. What has no day comes last, under the day of its article. --date asks for the day of
the event itself, the other filters for what stands in its passage.

Examples:
  $ bpp timeline --force "Eastmoor Police"
  $ bpp timeline --date 2012-07..2012-11 --type decide --type contract
  $ bpp timeline "Ada Marsh"
  $ bpp timeline --by month
  $ bpp timeline --programme "Common Ground" --timelinejs > timeline.json`;

interface TimelineOptions extends Asked, FormatOptions, KindOptions {
  readonly by?: Unit;
  readonly timelinejs?: boolean;
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly stated?: boolean;
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 40;

function configure(command: Command): void {
  addKindOptions(addFilterOptions(addNameArgument(command)), 'events')
    .option('--stated', 'leave out days that are only implied')
    .addOption(command.createOption('--by <unit>', 'count them, with a bar for each day, month or year').choices(UNITS))
    .addOption(command.createOption('--timelinejs', 'as JSON for TimelineJS').conflicts([...FORMAT_FLAGS, 'by']))
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(addLimitOption(command, DEFAULT_LIMIT))).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: TimelineOptions = given;
  const query = await parseFilters(await withSourcePattern(withNamed(options, named), call));
  const { type: types, state: states, minConfidence: least, stated } = options;
  return withDatabase(call, async (db) => {
    const isList = options.by === undefined && options.timelinejs !== true;
    const usual = formatOf(options) === 'human' ? DEFAULT_LIMIT : 0;
    const limit = isList ? (options.limit ?? usual) : 0;
    const found = await timelineOf(db, { query, types, states, least, stated, limit });
    const { notes, happenings } = found;
    for (const note of notes) await call.note(note);
    await write(call, found, options);
    return options.exitCode === true && happenings.length === 0 ? EXIT.negative : EXIT.done;
  });
}

async function write(call: Call, { happenings, left: more }: Timeline, options: TimelineOptions): Promise<void> {
  const { stdout } = call.io;
  const look = { paint: call.paint, width: stdout.columns };
  if (options.timelinejs) {
    const { timelineJs } = await import('../../export/timeline-js.js');
    const timeline = timelineJs(happenings);
    const left = happenings.length - timeline.events.length;
    if (left > 0) await call.note(`left out, for want of a day: ${left}`);
    await writeJson(stdout, timeline);
    return;
  }
  const format = formatOf(options);
  if (format !== 'human') {
    const [rows, columns]: readonly [Iterable<TableRow>, readonly string[]] =
      options.by === undefined
        ? [happenings, render.TIMELINE_COLUMNS]
        : [render.stretchRows(stretchesOf(happenings, options.by)), render.STRETCH_COLUMNS];
    await writeRows(call, rows, { ...options, format, columns });
    return;
  }
  if (happenings.length === 0) return;
  const lines =
    options.by === undefined
      ? render.timelineLines({ happenings, left: more }, look)
      : render.stretchLines(stretchesOf(happenings, options.by), look);
  await stdout.write(`${lines.join('\n')}\n`);
}

export const command: CommandModule = { configure, run: intoFile(run) };
