import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkDeep, type DeepCheck, type Reread } from '../../app/check-deep.js';
import { CURATION_FILE, readCuration } from '../../curate/curation-file.js';
import { readOwnLists } from '../../gazetteers/read-own-lists.js';
import type { Breach } from '../../store/check/breach.js';
import { checkDatabase } from '../../store/check/check.js';
import { strangersIn } from '../../store/check/file.js';
import type { Database } from '../../store/database.js';
import { placeOfRow } from '../../store/row-place.js';
import { countLoaded } from '../../store/sources.js';
import { readTotals } from '../../store/state.js';
import { escapeText } from '../../text/steering.js';
import { ANNOTATIONS_OPTION, type RepositoryPaths, repositoryPaths } from '../annotations.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFormatOptions, FORMAT_FLAGS, type FormatOptions, formatOf, writeAll, writeRows } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { annotationLine } from '../render/annotation.js';
import { jsonPieces } from '../render/json.js';
import { counted, countedFacts } from '../render/plain.js';
import { progressDisplay } from '../render/progress.js';

const EXAMPLES = `
Proves that the file is whole, that every table holds what the last ingest left in it, that every mention, quote and report is the
words at its offsets, that every line of a source is in exactly one block, and that dates, counts, names and links are right.
Reads only, needs little memory however large the database is, and exits with 1 where a row does not hold, and names it.

--deep reads the files of the sources again, compares their bytes, finds all facts anew and compares every row. It takes as long
as an ingest of the archive, and needs the decisions and lists that the database was made with.

Examples:
  $ bpp check
  $ bpp check --deep --json > breaches.json
  $ bpp ingest pages/ && bpp check && bpp export -o facts.ndjson`;

interface CheckOptions extends FormatOptions {
  readonly annotations?: boolean;
  readonly curation?: string;
  readonly deep?: boolean;
  readonly lists?: string;
}

function configure(command: Command): void {
  const [flags, sentence] = ANNOTATIONS_OPTION;
  addFormatOptions(command)
    .addOption(command.createOption(flags, sentence).conflicts([...FORMAT_FLAGS]))
    .option('--deep', 'read the sources again, find their facts anew, and compare every row')
    .option(...LISTS_OPTION)
    .option('--curation <file>', `the file of decisions (default: ${CURATION_FILE}, where there is one)`)
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: CheckOptions): Promise<number> {
  return withDatabase(
    call,
    async (db) => {
      const progress = progressDisplay(call.io.stderr, call.io.clock);
      // From the first breach on these are what is to be seen.
      const show: typeof progress.show = (at) => broken === 0 && progress.show(at);
      const step: typeof progress.step = (what) => broken === 0 && progress.step(what);
      let broken = 0;
      let reread: Reread | undefined;
      const breaches = async function* (): AsyncGenerator<Breach> {
        const found = async function* (): AsyncGenerator<Breach> {
          const isReadable = yield* checkDatabase(db, decisionsOf(call, options), step);
          if (options.deep && isReadable)
            reread = yield* checkDeep(db, { ...deepCheck(call, options), progress: show, step });
        };
        for await (const breach of found()) {
          broken += 1;
          progress.clear();
          yield breach;
        }
        progress.clear();
      };
      const format = formatOf(options);
      if (format === 'json' && options.fields === undefined) await writeAll(call.io.stdout, jsonPieces(breaches()));
      else if (format !== 'human') {
        const rows = [];
        for await (const breach of breaches()) rows.push({ ...breach, ...placed(breach, db) });
        await writeRows(call, rows, { ...options, format, columns: COLUMNS });
      } else {
        const paths = options.annotations ? repositoryPaths(call) : undefined;
        for await (const breach of breaches()) {
          const line = paths ? annotated(breach, db, paths) : breachLine(breach, call);
          await call.io.stdout.write(`${line}\n`);
        }
      }
      for (const { type, name } of strangersIn(db)) {
        await call.note(
          `\`${call.db}\` also has a ${type} \`${name}\` that is not one of bpp: it changes nothing of the rest`,
        );
      }
      if (broken > 0) {
        await call.note(`${counted(broken, 'row')} of \`${call.db}\` ${broken === 1 ? 'does' : 'do'} not hold`);
        return EXIT.negative;
      }
      const totals = readTotals(db);
      const facts = countedFacts(totals);
      const loaded = countLoaded(db);
      await call.note(
        `\`${call.db}\` holds: ${facts.slice(0, -1).join(', ')} and ${facts.at(-1)} cite their words, ` +
          `every line of ${counted(totals.sources - loaded, 'source')} is accounted for` +
          `${loaded > 0 ? `; ${counted(loaded, 'source')} came as records, without pages` : ''}${reread ? rereadClause(reread) : ''}`,
      );
      return EXIT.done;
    },
    { toProve: true },
  );
}

function rereadClause({ read, kept }: Reread): string {
  const rest = kept > 0 ? `, ${counted(kept, 'source')} without a file of its own from the text that is kept` : '';
  return `; ${counted(read, 'source')} read again${rest}: every row is the same`;
}

function deepCheck(call: Call, options: CheckOptions): DeepCheck {
  const file = options.curation ?? CURATION_FILE;
  const { cwd } = call.io;
  const lists = listsFolder(options.lists, call.io);
  const own = lists === undefined ? undefined : readOwnLists(resolve(cwd, lists), lists);
  return { path: call.db, file, curation: readCuration(resolve(cwd, file), file), own };
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

const COLUMNS = ['table', 'row', 'problem', 'source', 'line'];

function placed(
  { table, row }: Breach,
  db: Database,
): { readonly source: string | null; readonly line: number | null } {
  const place = placeOfRow(db, table, row);
  return { source: place?.source ?? null, line: place?.line ?? null };
}

function annotated({ table, row, problem }: Breach, db: Database, paths: RepositoryPaths): string {
  const place = placeOfRow(db, table, row);
  const at = place ? { file: paths.archived(place.source), line: place.line ?? undefined } : {};
  return annotationLine({ severity: 'error', title: 'bpp check', message: `${table} ${row}: ${problem}`, ...at });
}

export const command: CommandModule = { configure, run: intoFile(run) };
