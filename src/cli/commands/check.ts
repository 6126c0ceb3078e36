import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CURATION_FILE, readCuration } from '../../curate/curation-file.js';
import type { Breach } from '../../store/check/breach.js';
import { checkDatabase } from '../../store/check/check.js';
import type { Database } from '../../store/database.js';
import { placeOfRow } from '../../store/row-place.js';
import { readTotals } from '../../store/state.js';
import { ANNOTATIONS_OPTION, type RepositoryPaths, repositoryPaths } from '../annotations.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeAll } from '../formats.js';
import { EXIT } from '../io.js';
import { annotationLine } from '../render/annotation.js';
import { jsonArray } from '../render/json.js';
import { counted, countedFacts, escapeText } from '../render/plain.js';

const EXAMPLES = `
Proves that the file is whole, that every table holds what the last ingest left in it, that every mention, quote and report is the
words at its offsets, that every line of a source is in exactly one block, and that dates, counts, names and links are right.
Reads only, needs little memory however large the database is, and exits with 1 where a row does not hold, and names it.

Examples:
  $ bpp check
  $ bpp ingest pages/ && bpp check && bpp export -o facts.ndjson`;

interface CheckOptions {
  readonly json?: boolean;
  readonly annotations?: boolean;
  readonly curation?: string;
}

function configure(command: Command): void {
  command
    .addOption(command.createOption('--json', 'what does not hold as JSON').conflicts('annotations'))
    .option(...ANNOTATIONS_OPTION)
    .option('--curation <file>', `the file of decisions (default: ${CURATION_FILE}, where there is one)`)
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: CheckOptions): Promise<number> {
  return withDatabase(
    call,
    async (db) => {
      let broken = 0;
      const breaches = function* (): IterableIterator<Breach> {
        for (const breach of checkDatabase(db, decisionsOf(call, options))) {
          broken += 1;
          yield breach;
        }
      };
      if (options.json) await writeAll(call.io.stdout, jsonArray(breaches()));
      else {
        const paths = options.annotations ? repositoryPaths(call) : undefined;
        for (const breach of breaches()) {
          const line = paths ? annotated(breach, db, paths) : breachLine(breach, call);
          await call.io.stdout.write(`${line}\n`);
        }
      }
      if (broken > 0) {
        await call.note(`${counted(broken, 'row')} of \`${call.db}\` ${broken === 1 ? 'does' : 'do'} not hold`);
        return EXIT.negative;
      }
      const totals = readTotals(db);
      const facts = countedFacts(totals);
      await call.note(
        `\`${call.db}\` holds: ${facts.slice(0, -1).join(', ')} and ${facts.at(-1)} cite their words, ` +
          `every line of ${counted(totals.sources, 'source')} is accounted for`,
      );
      return EXIT.done;
    },
    { toProve: true },
  );
}

/** The decisions in the file, where there is one or one is named. */
function decisionsOf(call: Call, { curation }: CheckOptions) {
  const file = curation ?? CURATION_FILE;
  const location = resolve(call.io.cwd, file);
  if (curation === undefined && !existsSync(location)) return undefined;
  return { file, ...readCuration(location, file) };
}

function breachLine({ table, row, problem }: Breach, { paint }: Call): string {
  return `${paint.bad(table)} ${paint.name(escapeText(row))}: ${escapeText(problem)}`;
}

function annotated({ table, row, problem }: Breach, db: Database, paths: RepositoryPaths): string {
  const place = placeOfRow(db, table, row);
  const at = place ? { file: paths.archived(place.source), line: place.line ?? undefined } : {};
  return annotationLine({ severity: 'error', title: 'bpp check', message: `${table} ${row}: ${problem}`, ...at });
}

export const command: CommandModule = { configure, run };
