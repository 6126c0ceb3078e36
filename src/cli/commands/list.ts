import type { Command } from 'commander';
import { UsageError } from '../../model/message.js';
import { hasConfidence, LIST_KINDS, type ListKind, type ListRow, listColumns, listRows } from '../../store/lists.js';
import { editDistance } from '../../text/edit-distance.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import {
  addConfidenceOption,
  addFormatOptions,
  type FormatOptions,
  formatOf,
  parseCount,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { LIST_VIEWS } from '../render/lists.js';
import { tableLines } from '../render/table.js';

const KINDS = LIST_KINDS.join(', ');

const EXAMPLES = `
Kinds: ${KINDS}.

Examples:
  $ bpp list people
  $ bpp list money --limit 10
  $ bpp list people --min-confidence 0.95
  $ bpp list quotes --csv > quotes.csv`;

interface ListOptions extends FormatOptions {
  readonly limit?: number;
  readonly minConfidence?: number;
}

function configure(command: Command): void {
  command
    .argument('<kind>', 'what to list, see below')
    .option('--limit <n>', 'how many rows to show, 0 for all', parseCount);
  addFormatOptions(addConfidenceOption(command)).addHelpText('after', EXAMPLES);
}

function isListKind(value: unknown): value is ListKind {
  return LIST_KINDS.some((kind) => kind === value);
}

function unknownKind(kind: string): UsageError {
  const nearest = [...LIST_KINDS].sort((a, b) => editDistance(kind, a) - editDistance(kind, b))[0] ?? '';
  const meant = editDistance(kind, nearest) <= nearest.length / 2 ? `did you mean \`${nearest}\`? ` : '';
  return new UsageError(`there is no list of \`${kind}\`: ${meant}There are ${KINDS}`);
}

async function run(call: Call, [kind]: readonly unknown[], options: ListOptions): Promise<number> {
  if (!isListKind(kind)) throw unknownKind(String(kind));
  const { limit = 0, minConfidence } = options;
  if (minConfidence !== undefined && !hasConfidence(kind)) {
    throw new UsageError(`${kind} have no confidence: --min-confidence is for facts`);
  }
  const format = formatOf(options);
  return withDatabase(call, async (db) => {
    const rows = first(listRows(db, kind, minConfidence), limit);
    const { stdout } = call.io;
    if (format !== 'human') {
      await writeRows(call, rows, { ...options, format, columns: listColumns(db, kind) });
      return EXIT.done;
    }
    const all = [...rows];
    if (all.length === 0) await call.note(`no ${kind} in \`${call.db}\``);
    else {
      const lines = tableLines(all, LIST_VIEWS[kind], { width: stdout.columns, title: call.paint.dim });
      await stdout.write(`${(options.headers === false ? lines.slice(1) : lines).join('\n')}\n`);
    }
    return EXIT.done;
  });
}

function* first(rows: Iterable<ListRow>, limit: number): IterableIterator<ListRow> {
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (limit > 0 && count > limit) return;
    yield row;
  }
}

export const command: CommandModule = { configure, run: intoFile(run) };
