import type { Command } from 'commander';
import { UsageError } from '../../model/message.js';
import { filtered, listed, listedColumns } from '../../query/listing.js';
import { type Asked, parseFilters } from '../../query/query.js';
import type { Database } from '../../store/database.js';
import { countRows, hasConfidence, LIST_KINDS, type ListKind, type ListRow, type Wanted } from '../../store/lists.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFilterOptions, withSourcePattern } from '../filter-options.js';
import {
  addConfidenceOption,
  addFormatOptions,
  type Format,
  type FormatOptions,
  formatOf,
  isForPeople,
  parseCount,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { listKind } from '../list-kinds.js';
import { sortedBy } from '../list-sort.js';
import { moreLines } from '../render/citing.js';
import { LIST_VIEWS, type RowColumn, withPlaces } from '../render/lists.js';
import { tableLines } from '../render/table.js';

/** A screenful. */
const MOST_ON_SCREEN = 20;

const EXAMPLES = `
Kinds: ${LIST_KINDS.join(', ')}. \`person\`, \`quote\`, \`company\` and the like will do as well.

The filters are those of \`bpp query\`, asked row by row: a name fits where the row is about it (the holder of a post, the
speaker, who pays), an amount or a date where it is the row's own, and all else where the row's passage has it; people
beside --role or --said are those who hold or say it. On a terminal the first ${MOST_ON_SCREEN} rows are shown, in a pipe and in a file
all. Sums are by currency, the one most used first. \`origins\` are articles with their copies counted once, \`said\` is speech
as the press reports it: \`bpp help terms\`.

Examples:
  $ bpp list people
  $ bpp list roles --org "Eastmoor Council" --sort -published
  $ bpp list quotes --speaker "Ada Marsh" --text ferry
  $ bpp list money --money '>=1m' --published 2012 --csv --bom > money.csv
  $ bpp list people --fields name,post,body,source,line`;

interface ListOptions extends Asked, FormatOptions {
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly stated?: boolean;
  readonly exitCode?: boolean;
}

function configure(command: Command): void {
  addFilterOptions(command.argument('[kind]', 'what to list, see below'), ['kind'])
    .option('--stated', 'leave out what is only implied')
    .option('--sort <column>', 'by this column, -column for the highest first; again, or a,b, for more', collectSort)
    .option('--limit <n>', `how many rows, 0 for all (default: ${MOST_ON_SCREEN} on a terminal, else all)`, parseCount)
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(command)).addHelpText('after', EXAMPLES);
}

function collectSort(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...given.split(',')];
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ListOptions = given;
  const kind = listKind(named);
  const { minConfidence, stated } = options;
  const least = hasConfidence(kind) ? minConfidence : undefined;
  if (minConfidence !== least && !call.isDefault('minConfidence')) {
    throw new UsageError(`${kind} have no confidence: --min-confidence is for facts`);
  }
  const query = await parseFilters(await withSourcePattern(options, call));
  const format = formatOf(options);
  return withDatabase(call, async (db) => {
    const sort = sortedBy(db, kind, options.sort ?? []);
    const { notes, condition } = await filtered(db, kind, { query, least, stated });
    for (const note of notes) await call.note(note);
    const limit = options.limit ?? (isForPeople(format) && call.io.stdout.isTerminal ? MOST_ON_SCREEN : 0);
    const count = await write(call, { db, kind, format, options, wanted: { least, condition, sort, limit } });
    if (count === 0 && notes.length === 0 && (isForPeople(format) || condition))
      await call.note(emptyNote(call, kind, condition !== undefined));
    return options.exitCode === true && count === 0 ? EXIT.negative : EXIT.done;
  });
}

interface Writing {
  readonly db: Database;
  readonly kind: ListKind;
  readonly format: Format;
  readonly options: ListOptions;
  readonly wanted: Wanted;
}

/** Writes the rows, says how many are left, and resolves with how many were written. */
async function write(call: Call, { db, kind, format, options, wanted }: Writing): Promise<number> {
  const { stdout } = call.io;
  let count = 0;
  const rows = function* (): IterableIterator<ListRow> {
    for (const row of listed(db, kind, wanted)) {
      count += 1;
      yield row;
    }
  };
  if (format !== 'human') await writeRows(call, rows(), { ...options, format, columns: listedColumns(db, kind) });
  else {
    const all = withPlaces([...rows()], call.paint);
    const { columns: width } = stdout;
    // Where room is scarce a column without anything in it takes none.
    const isFilled = ({ value }: RowColumn): boolean => all.some((row) => (value(row) ?? '') !== '');
    const columns = width === undefined ? LIST_VIEWS[kind] : LIST_VIEWS[kind].filter(isFilled);
    const lines = tableLines(all, columns, { width, title: call.paint.dim });
    const shown = options.headers === false ? lines.slice(1) : lines;
    if (all.length > 0) await stdout.write(shown.map((line) => `${line}\n`).join(''));
  }
  if (isForPeople(format) && count > 0 && count === wanted.limit) {
    const more = moreLines(countRows(db, kind, wanted) - count, call.paint);
    await stdout.write(more.map((line) => `${line}\n`).join(''));
  }
  return count;
}

function emptyNote(call: Call, kind: ListKind, isFiltered: boolean): string {
  return isFiltered ? `no ${kind} fit` : `no ${kind} in \`${call.db}\``;
}

export const command: CommandModule = { configure, run: intoFile(run) };
