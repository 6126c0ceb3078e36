import type { Command } from 'commander';
import { CHANGE_KINDS, type Change, type ChangeKind, type Diff } from '../../diff/change.js';
import { diffOf } from '../../diff/diff.js';
import { type OpenSide, openSide, otherSide } from '../../diff/open-side.js';
import type { Call, CommandModule } from '../command.js';
import {
  addFormatOptions,
  addLimitOption,
  type FormatOptions,
  formatOf,
  type TableRow,
  writeAll,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { DIFF_COLUMNS, diffLines, diffRows } from '../render/diff.js';
import { diffMarkdown } from '../render/diff-markdown.js';
import { type Asked, besides, makersOf, wantedChanges } from '../render/diff-words.js';
import { jsonArray, toJson } from '../render/json.js';
import { progressDisplay } from '../render/progress.js';

const EXAMPLES = `
A and B are each a database, the folder of a snapshot, or a revision of one in git. One alone: a revision is compared with the
folder as it is now, a folder with what is committed of it, a database with the one in use.

What is compared is what the archive says. A fact that went and one that came are told as one that changed only where that is
certain: their words are the same, or what is said, or the sentence but for these words, or all but the state; or it is a post
that one person holds at a time. What only moved, was reworded or saved again is counted; --all shows it.

Examples:
  $ bpp diff HEAD:facts facts
  $ bpp diff facts                       # the same
  $ bpp diff v1:facts bpp.db --kind roles amounts
  $ bpp diff old.db new.db --json
  $ bpp diff HEAD:facts facts --md --exit-code >> "$GITHUB_STEP_SUMMARY"`;

interface DiffOptions extends FormatOptions {
  readonly kind?: readonly ChangeKind[];
  readonly all?: boolean;
  readonly limit?: number;
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 20;

function configure(command: Command): void {
  command
    .argument('<a>', 'database, snapshot folder, or revision of one: what was')
    .argument('[b]', 'the same: what is now')
    .addOption(command.createOption('--kind <kind...>', 'only these; may be given again').choices([...CHANGE_KINDS]))
    .option('--all', 'also what only moved, was reworded, or follows from another change')
    .option('--exit-code', 'exit with 1 where anything that is asked for differs');
  addFormatOptions(addLimitOption(command, DEFAULT_LIMIT), {
    md: 'as Markdown for a pull request or a step summary',
  }).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [a, b]: readonly unknown[], options: DiffOptions): Promise<number> {
  const { cwd, stdout } = call.io;
  const operands = b === undefined ? otherSide(String(a), cwd, call.db) : [String(a), String(b)];
  const diff = await compared(call, operands, options.all === true);
  const asked: Asked = { kinds: options.kind, all: options.all === true };
  const changes = wantedChanges(diff, asked);
  const format = formatOf(options);
  const limit = options.limit ?? DEFAULT_LIMIT;
  if (format === 'md') await stdout.write(diffMarkdown(diff, asked, limit));
  else if (format === 'json' && options.fields === undefined) await writeAll(stdout, jsonPieces(diff, changes));
  else if (format === 'human') await tell(call, diff, asked, limit);
  else {
    const isNested = format === 'json' || format === 'ndjson';
    const rows: Iterable<TableRow> = isNested ? changes.map((change) => ({ ...change })) : diffRows(changes);
    await writeRows(call, rows, { ...options, format, columns: isNested ? [] : DIFF_COLUMNS });
  }
  return options.exitCode === true && changes.length > 0 ? EXIT.negative : EXIT.done;
}

/** One object, its changes a line each: they may be many. */
function* jsonPieces({ changes: _, ...about }: Diff, changes: readonly Change[]): IterableIterator<string> {
  yield toJson(about, 2).replace(LAST_BRACE, ',\n  "changes": ');
  yield* jsonArray(changes);
  yield '}\n';
}

const LAST_BRACE = /\n\}$/;

async function compared(call: Call, operands: readonly string[], withMoves: boolean): Promise<Diff> {
  const open: OpenSide[] = [];
  const progress = progressDisplay(call.io.stderr, call.io.clock);
  try {
    for (const operand of operands) {
      progress.step(`opening ${operand}`);
      const side = openSide(operand, call.io.cwd);
      open.push(side);
      if (side.isUnfinished) {
        progress.clear();
        await call.note(
          `\`${operand}\` is not complete: an ingest is running or was cut short; run it again to be sure`,
        );
      }
    }
    const [was, now] = open;
    if (!was || !now) throw new Error('two sides are compared');
    return await diffOf([was, now], { withMoves, step: progress.step });
  } finally {
    progress.clear();
    for (const side of open) side.close();
  }
}

async function tell(call: Call, diff: Diff, asked: Asked, limit: number): Promise<void> {
  const { stdout } = call.io;
  const makers = makersOf(diff);
  if (makers !== '') await call.note(makers);
  if (wantedChanges(diff, asked).length === 0) {
    const quiet = besides(diff);
    await call.note(
      `no fact differs between \`${diff.was.name}\` and \`${diff.now.name}\`${quiet === '' ? '' : `; ${quiet}`}`,
    );
    return;
  }
  const look = { paint: call.paint, width: stdout.columns };
  await stdout.write(`${diffLines(diff, asked, look, limit).join('\n')}\n`);
}

export const command: CommandModule = { configure, run: intoFile(run) };
