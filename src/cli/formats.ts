import type { Command } from 'commander';
import { UsageError } from '../model/message.js';
import type { Call } from './command.js';
import type { Output } from './io.js';

/** A form in which rows are written; `table` is for people, with the fields that they name. */
export type RowFormat = 'table' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'md';

/** How an answer is written: as the command lays it out for people, or as rows. */
export type Format = 'human' | RowFormat;

export interface FormatOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly tsv?: boolean;
  readonly md?: boolean;
  readonly bom?: boolean;
  readonly headers?: boolean;
  /** Names joined by commas; true where none follows. */
  readonly fields?: string | true;
  /** A file instead of stdout: `runProgram` sees to it. */
  readonly output?: string;
}

const FLAGS = ['json', 'ndjson', 'csv', 'tsv', 'md'] as const;
type Flag = (typeof FLAGS)[number];

const SENTENCES: Readonly<Record<Flag, string>> = {
  json: 'as JSON',
  ndjson: 'as JSON, one row a line',
  csv: 'as CSV, with formulas guarded',
  tsv: 'as text with tabs, one row a line',
  md: 'as a table in Markdown',
};

/** The options that say how rows are written: what else writes an answer excludes them. */
export const FORMAT_FLAGS: readonly string[] = FLAGS;

interface FormatHelp {
  /** What `--md` does, where that is no table. */
  readonly md?: string;
}

/** Declares `--json`, `--ndjson`, `--csv`, `--tsv` and `--md`, which exclude each other, and what goes with them. */
export function addFormatOptions(command: Command, about: FormatHelp = {}): Command {
  for (const [at, flag] of FLAGS.entries()) {
    const sentence = about[flag as keyof FormatHelp] ?? SENTENCES[flag];
    command.addOption(command.createOption(`--${flag}`, sentence).conflicts(FLAGS.slice(at + 1)));
  }
  return addRowOptions(command).option(
    '-o, --output <file>',
    'into a file; its ending chooses the format where no option does',
  );
}

/** Declares what goes with every format of rows: `--fields`, `--bom` and `--no-headers`. */
export function addRowOptions(command: Command): Command {
  return command
    .option('--fields [names]', 'only these, in this order, as name,source,line; without names: says which there are')
    .option('--bom', 'with --csv or --tsv: marked as UTF-8, so that Excel shows £')
    .option('--no-headers', 'rows without a line of titles');
}

const ENDING = /\.([a-z][a-z\d]*)$/i;
/** Files for people. */
const PLAIN_ENDINGS: ReadonlySet<string> = new Set(['', 'txt', 'text', 'log', 'out']);
const OF_ENDING: ReadonlyMap<string, Flag> = new Map([
  ...FLAGS.map((flag) => [flag, flag] as const),
  ['jsonl', 'ndjson'],
]);

/** The format that the reader wants; where they only name fields, a plain table of them. */
export function formatOf(options: FormatOptions): Format {
  const named = FLAGS.find((flag) => options[flag] === true);
  if (named === undefined) assertEnding(options.output);
  const format = named ?? formatOfFile(options.output) ?? (options.fields === undefined ? 'human' : 'table');
  assertMarkable(options.bom, format);
  return format;
}

/** @throws UsageError where a mark of UTF-8 is wanted on what has none. */
export function assertMarkable(bom: boolean | undefined, format: Format): void {
  if (bom && format !== 'csv' && format !== 'tsv') {
    throw new UsageError('--bom is for spreadsheets: give CSV or TSV with it');
  }
}

/** The format that the ending of a file's name says. */
export function formatOfFile(path: string | undefined): Flag | undefined {
  return OF_ENDING.get(endingOf(path));
}

function endingOf(path: string | undefined): string {
  const [, ending = ''] = ENDING.exec(path ?? '') ?? [];
  return ending.toLowerCase();
}

/** @throws UsageError where a file's name promises a format that is not written: a workbook, Parquet. */
export function assertEnding(path: string | undefined): void {
  const ending = endingOf(path);
  if (PLAIN_ENDINGS.has(ending) || OF_ENDING.has(ending)) return;
  throw new UsageError(
    `\`${path}\`: nothing is written as .${ending}: end its name with .csv (with --bom for Excel), .tsv, .json, .ndjson, .md or .txt, or name the format, as --csv`,
  );
}

export function isForPeople(format: Format): boolean {
  return format === 'human' || format === 'table';
}

/** How much to write, 0 for all: what the reader says, else `usual` for people and all for programs. */
export function limitOf(given: number | undefined, usual: number, format: Format): number {
  return given ?? (isForPeople(format) ? usual : 0);
}

/** Reads a whole number, 0 or more, for an option. */
export function parseCount(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 0 || written.trim() === '') {
    throw new UsageError(`\`${written}\` is not a limit: write a whole number, 0 for all`);
  }
  return count;
}

/** Declares `--limit`, which is for people: programs get all that they do not limit themselves. */
export function addLimitOption(command: Command, usual: number): Command {
  return command.option(
    '--limit <n>',
    `how much to show of each, 0 for all (default: ${usual}, for programs all)`,
    parseCount,
  );
}

/** Declares `--min-confidence`, which leaves out facts that are less sure. */
export function addConfidenceOption(command: Command): Command {
  return command.option('--min-confidence <n>', 'only facts at least so sure, from 0 to 1', parseConfidence);
}

function parseConfidence(written: string): number {
  const confidence = Number(written);
  if (!(confidence >= 0 && confidence <= 1) || written.trim() === '') {
    throw new UsageError(`\`${written}\` is not a confidence: write a number from 0 to 1, as 0.9`);
  }
  return confidence;
}

export type TableRow = Readonly<Record<string, unknown>>;

interface RowWriting extends FormatOptions {
  /** What `formatOf` gives of the options, but `human`. */
  readonly format: RowFormat;
  /** Of CSV, TSV and Markdown where the reader names no fields; JSON has whole rows. */
  readonly columns: readonly string[];
}

/** Writes rows in a format, with the fields that the reader names: `writeRows(call, rows, { ...options, format, columns })`. */
export async function writeRows(
  { io: { stdout }, paint }: Pick<Call, 'io' | 'paint'>,
  rows: Iterable<TableRow>,
  { format, columns, fields, bom = false, headers = true }: RowWriting,
): Promise<void> {
  const [chosen, picked] = await chosenFields(rows, columns, fields);
  const shown = chosen ?? columns;
  switch (format) {
    case 'csv':
    case 'tsv': {
      const { separatedLines } = await import('./render/csv.js');
      return writeAll(stdout, separatedLines(picked, shown, { as: format, bom, headers }));
    }
    case 'md': {
      const { markdownTable } = await import('./render/markdown-table.js');
      return writeAll(stdout, markdownTable(picked, shown));
    }
    case 'table': {
      const { fieldLines } = await import('./render/field-table.js');
      const lines = fieldLines([...picked], shown, { width: stdout.columns, title: paint.dim });
      return writeAll(
        stdout,
        (headers ? lines : lines.slice(1)).map((line) => `${line}\n`),
      );
    }
    default: {
      const { jsonArray, ndjsonLines } = await import('./render/json.js');
      return writeAll(stdout, format === 'json' ? jsonArray(picked) : ndjsonLines(picked));
    }
  }
}

/** Rows with the fields that the reader names alone, and these; undefined where none are named. */
export async function chosenFields(
  rows: Iterable<TableRow>,
  columns: readonly string[],
  fields: FormatOptions['fields'],
): Promise<readonly [fields: readonly string[] | undefined, rows: Iterable<TableRow>]> {
  if (fields === undefined) return [undefined, rows];
  const { fieldsAmong, pickedRows } = await import('./fields.js');
  const chosen = fieldsAmong(rows, columns, fields);
  return [chosen.fields, pickedRows(chosen.rows, chosen.fields)];
}

/** Writes one value as JSON, laid out for reading. */
export async function writeJson(output: Output, value: unknown): Promise<void> {
  const { toJson } = await import('./render/json.js');
  await output.write(`${toJson(value, 2)}\n`);
}

const CHUNK = 1 << 16;

/** Writes many small pieces as few large ones. */
export async function writeAll(output: Output, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let pending = '';
  for await (const piece of pieces) {
    if (output.isLeft?.()) return;
    pending += piece;
    if (pending.length >= CHUNK) {
      await output.write(pending);
      pending = '';
    }
  }
  if (pending !== '') await output.write(pending);
}
