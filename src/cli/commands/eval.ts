import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { renderBands } from '../../eval/confidence.js';
import { listErrors, renderReport } from '../../eval/report.js';
import { evaluate } from '../../eval/score.js';
import { UsageError } from '../../model/message.js';
import type { ArticleRecord } from '../../model/record.js';
import { articleRecords } from '../../store/read.js';
import { escapeText } from '../../text/steering.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';

const EXAMPLES = `
GOLD is a folder of annotated files, one JSON a source (fixtures/gold/seeds/NOTE.md describes them). What is marked hard
there counts neither when found nor when missed.

Examples:
  $ bpp ingest seeds/ && bpp eval fixtures/gold/seeds
  $ bpp eval fixtures/gold/seeds --errors organisation
  $ bpp eval fixtures/gold/seeds --confidence`;

interface EvalOptions {
  readonly sources?: string;
  readonly hard?: boolean;
  readonly errors?: string;
  readonly confidence?: boolean;
  readonly json?: boolean;
}

function configure(command: Command): void {
  command
    .argument('<gold>', 'folder of annotated files')
    .option('--sources <folder>', 'where the annotated sources are, if not where they were ingested from')
    .option('--hard', 'count what two careful readers could differ on')
    .option(
      '--errors <what>',
      'list what differs instead: a kind, `line`, `article`, `roles`, `quote`, `speaker`, `said`, `amounts`, `events`, `relations`, or `all`',
    )
    .option('--confidence', 'show instead how many mentions are right by their confidence, the value included')
    .option('--json', 'the figures as JSON')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [gold]: readonly unknown[], options: EvalOptions): Promise<number> {
  const folder = resolve(call.io.cwd, String(gold));
  if (!existsSync(folder)) throw new UsageError(`no folder \`${gold}\`: name the folder of the annotated files`);
  return withDatabase(call, async (db) => {
    const records = [...articleRecords(db)];
    const sources = options.sources
      ? resolve(call.io.cwd, options.sources)
      : sourcesFolder(folder, records, call.io.cwd);
    if (!records.some(({ source }) => isAnnotated(folder, source.path))) {
      throw new UsageError(
        `nothing in \`${call.db}\` is annotated in \`${gold}\`: run \`bpp ingest\` on its sources first`,
      );
    }
    const report = evaluateOrExplain(folder, sources, records, options.hard === true);
    const { differences: _, ...figures } = report;
    if (options.json) await writeJson(call.io.stdout, figures);
    else if (options.errors) {
      for (const line of listErrors(report, options.errors)) await call.io.stdout.write(`${escapeText(line)}\n`);
    } else if (options.confidence) await call.io.stdout.write(renderBands(report.confidence));
    else await call.io.stdout.write(`${renderReport(report)}\n`);
    return EXIT.done;
  });
}

/** Where the first ingested source lies that the gold folder has a file for; else the gold folder itself. */
function sourcesFolder(gold: string, records: readonly ArticleRecord[], cwd: string): string {
  const annotated = records.find(({ source }) => isAnnotated(gold, source.path));
  return annotated ? dirname(resolve(cwd, annotated.source.path)) : gold;
}

/** A gold file has the name of its source, but for the ending. */
function isAnnotated(gold: string, path: string): boolean {
  return existsSync(join(gold, `${basename(path).replace(EXTENSION, '')}.json`));
}

const EXTENSION = /\.[^.]*$/;

function evaluateOrExplain(
  gold: string,
  sources: string,
  records: readonly ArticleRecord[],
  countsHard: boolean,
): ReturnType<typeof evaluate> {
  try {
    return evaluate(gold, sources, records, { countsHard });
  } catch (error) {
    throw new UsageError(
      `cannot measure against \`${gold}\`: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

export const command: CommandModule = { configure, run };
