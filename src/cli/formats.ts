import type { Command } from 'commander';
import { UsageError } from '../model/message.js';
import type { Output } from './io.js';

/** How an answer is written: for people, or one of the forms for programs. */
export type Format = 'human' | 'json' | 'ndjson' | 'csv';

export interface FormatOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
}

/** Declares `--json`, `--ndjson` and `--csv`, which exclude each other. */
export function addFormatOptions(command: Command): Command {
  return command
    .addOption(command.createOption('--json', 'as JSON').conflicts(['ndjson', 'csv']))
    .addOption(command.createOption('--ndjson', 'as JSON, one row a line').conflicts('csv'))
    .option('--csv', 'as CSV, with formulas guarded');
}

export function formatOf({ json, ndjson, csv }: FormatOptions): Format {
  if (json) return 'json';
  if (ndjson) return 'ndjson';
  return csv ? 'csv' : 'human';
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

/** Writes rows for programs. `columns` are those of CSV. */
export async function writeRows(
  output: Output,
  rows: Iterable<TableRow>,
  { format, columns }: { readonly format: Exclude<Format, 'human'>; readonly columns: readonly string[] },
): Promise<void> {
  if (format === 'csv') {
    const { csvLines } = await import('./render/csv.js');
    await writeAll(output, csvLines(rows, columns, { forTerminal: output.isTerminal }));
  } else {
    const { jsonArray, ndjsonLines } = await import('./render/json.js');
    await writeAll(output, format === 'json' ? jsonArray(rows) : ndjsonLines(rows));
  }
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
    pending += piece;
    if (pending.length >= CHUNK) {
      await output.write(pending);
      pending = '';
    }
  }
  if (pending !== '') await output.write(pending);
}
