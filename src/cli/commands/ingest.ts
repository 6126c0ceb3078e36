import type { Command } from 'commander';
import { archiveRoot } from '../../app/archive-root.js';
import type { IngestOptions, IngestSummary, Outcome } from '../../app/ingest/options.js';
import { type RunStatus, runReport } from '../../app/ingest/run-report.js';
import { ingest } from '../../app/ingest.js';
import { CURATION_FILE } from '../../curate/curation-file.js';
import { Interrupted, type Message, UsageError } from '../../model/message.js';
import type { Mapping } from '../../read/containers/records/mapping.js';
import { archiveFile, type Root } from '../../read/root.js';
import { ANNOTATIONS_OPTION, repositoryPaths } from '../annotations.js';
import { agreed, canAsk } from '../ask.js';
import { bringUp } from '../bring-up.js';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { typedAgain } from '../globals.js';
import { EXIT } from '../io.js';
import { jobsOption } from '../jobs-option.js';
import { assertWritable, writeFile } from '../output-file.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { annotationLine } from '../render/annotation.js';
import { goneQuestion, outcomeLines, previewLine, remarkLine, summaryLine } from '../render/ingest.js';
import { counted } from '../render/plain.js';
import { progressDisplay } from '../render/progress.js';
import {
  addSelectionOptions,
  MAP_OPTION,
  type SelectionOptions,
  selectionOf,
  TIME_OPTION,
} from '../selection-options.js';
import { WAIT_OPTION } from '../wait-option.js';

const EXAMPLES = `
Files are read in the order of their paths; folders with everything in them. What has not changed is not read again,
what failed before is tried again, what is gone from the paths is dropped. Sources elsewhere stay as they are; --prune
drops those of them that are no longer on disk, after a question, or with --yes where nobody can be asked.
A file .bppignore in a folder says, in the patterns of .gitignore, what in it is no page. What a browser saves beside a
page (page_files/, pictures, scripts) is passed over with one remark. A pattern in quotes is resolved by bpp itself.

A file has one path, from the root of its archive, however it is reached. The root is the folder of the database where
the pages lie in it, else the working directory, else the folder of what is first given; the database remembers it.
Another --root renames what is there.

An ingest that is ended by Ctrl-C, a signal or an error keeps what it finished, and the next one goes on from there.
With --strict the status is 1 where the database holds anything that failed or that a warning was given for; what is
good is in it all the same.

Examples:
  $ bpp ingest pages/
  $ bpp ingest 'pages/2012-*/**/*.html' --exclude drafts/
  $ bpp ingest pages/ notes.txt --db archive.db
  $ bpp ingest table.csv --map headline=title,text=body
  $ bpp ingest pages/ --dry-run
  $ bpp ingest pages/ --strict --report run.json
  $ bpp ingest archive/ --strict --annotations
  $ bpp ingest --retry-failed --time-limit 600
  $ bpp ingest pages/ --prune --yes
  $ bpp ingest --root .. ../pages --db archive.db
  $ bpp ingest --rebuild pages/`;

interface Options extends SelectionOptions {
  readonly from?: 'ndjson';
  readonly map?: Mapping;
  readonly rebuild?: boolean;
  readonly root?: string;
  readonly curation?: string;
  readonly lists?: string;
  readonly dryRun?: boolean;
  readonly retryFailed?: boolean;
  readonly prune?: boolean;
  readonly yes?: boolean;
  readonly strict?: boolean;
  readonly report?: string;
  readonly annotations?: boolean;
  readonly json?: boolean;
  readonly wait?: boolean;
  readonly jobs?: number;
}

function configure(command: Command): void {
  addSelectionOptions(command.argument('[path...]', 'files, folders, or patterns in quotes; - for stdin'))
    .addOption(command.createOption('--from <format>', 'what a file holds, where it is no page').choices(['ndjson']))
    .option(...MAP_OPTION)
    .option('-n, --dry-run', 'say what is new, changed, gone and failed, and write nothing')
    .option('--retry-failed', 'read again only what failed before, of the paths or of all')
    .option('--prune', 'drop sources outside the paths too where they are no longer on disk')
    .option('-y, --yes', 'drop them without asking')
    .option('--strict', 'status 1 where anything failed or a warning was given')
    .option('--report <file>', 'what became of each source and why, as JSON; - for stdout')
    .option(...ANNOTATIONS_OPTION)
    .option('--rebuild', 'start from an empty database')
    .option('--root <dir>', 'the folder that paths start at (default: what the database remembers)')
    .option('--curation <file>', `the decisions of people to apply (default: ${CURATION_FILE}, here or at the root)`)
    .option(...WAIT_OPTION)
    .option(...LISTS_OPTION)
    .option(...TIME_OPTION)
    .option(...jobsOption('read pages'))
    .option('--json', 'the summary as JSON on stdout')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], options: Options): Promise<number> {
  const paths = Array.isArray(named) ? named.map(String) : [];
  assertPossible(paths, call, options);
  const given = settings(paths, call, options);
  if (!options.rebuild && !options.dryRun) await bringUp(call, given);
  const remarks: Message[] = [];
  let outcomes: readonly Outcome[] = [];
  const progress = progressDisplay(call.io.stderr, call.io.clock);
  const report = (status: RunStatus, summary?: IngestSummary): Promise<void> =>
    writeReport(call, options, () => runReport({ status, outcomes, remarks, summary }));
  let summary: IngestSummary;
  try {
    summary = await ingest(paths, {
      ...given,
      report: (message) => remarks.push(message),
      progress: progress.show,
      step: progress.step,
      outcome: (all) => {
        outcomes = all;
      },
    });
  } catch (error) {
    progress.clear();
    await tell(call, remarks, options);
    if (outcomes.length > 0) await report(error instanceof Interrupted ? 'interrupted' : 'stopped');
    throw error;
  }
  progress.clear();
  await tell(call, remarks, options);
  const isIncomplete = summary.failed + summary.orphaned > 0;
  await report(options.dryRun ? 'dry run' : isIncomplete ? 'incomplete' : 'complete', summary);
  if (options.json) await writeJson(call.io.stdout, options.dryRun ? { dry_run: true, ...summary } : summary);
  else if (options.dryRun) await call.io.stdout.write(outcomeLines(outcomes));
  if (options.retryFailed && outcomes.length === 0) await call.note('nothing failed before: nothing is read again');
  await call.note(options.dryRun ? previewLine(summary) : summaryLine(summary, call.db));
  if (summary.articles > 0 && !options.dryRun) {
    const db = call.flagged === undefined ? '' : ` --db ${typedAgain(call.flagged)}`;
    await call.note(`Next: \`bpp${db} list people\`, then \`bpp${db} query --person NAME\``);
  }
  if (options.strict && remarks.some(({ severity }) => severity !== 'info')) return EXIT.negative;
  return isIncomplete ? EXIT.incomplete : EXIT.done;
}

function assertPossible(paths: readonly string[], { io }: Call, options: Options): void {
  const { from, map, rebuild, prune, yes, dryRun, retryFailed, report, json } = options;
  if (rebuild && retryFailed) {
    throw new UsageError('--rebuild forgets what failed: leave out --retry-failed, everything is read anew');
  }
  if (from && map) {
    throw new UsageError('--map is for tables and JSON that bpp finds by itself: leave out --from ndjson');
  }
  if (rebuild && prune) throw new UsageError('--rebuild starts from an empty database: leave out --prune');
  if (prune && !yes && !dryRun && (!canAsk(io) || paths.includes('-'))) {
    throw new UsageError('--prune drops sources and nobody can be asked: see them with --dry-run, then add --yes');
  }
  if (paths.includes('-') && io.stdin.isTerminal) {
    throw new UsageError('there is nothing on stdin: name a file or a folder, or pipe something into `bpp ingest -`');
  }
  if (report === '-' && json) throw new UsageError('--json and --report - both write to stdout: name a file for one');
  if (report !== undefined && report !== '-') assertWritable({ named: report, cwd: io.cwd });
}

function settings(paths: readonly string[], call: Call, options: Options): Omit<IngestOptions, 'report'> {
  const { io } = call;
  const confirm = async (gone: readonly string[]): Promise<boolean> =>
    options.yes === true || agreed(io, goneQuestion(gone, call.db));
  const where = { db: call.db, cwd: io.cwd, root: options.root, rebuild: options.rebuild === true };
  const root = (): Root => archiveRoot(paths, where).root;
  return {
    ...where,
    stdin: io.stdin,
    from: options.from,
    mapping: options.map,
    ...selectionOf(options),
    timeLimit: options.timeLimit,
    jobs: options.jobs,
    curation: options.curation ?? archiveFile(CURATION_FILE, io.cwd, root),
    lists: listsFolder(options.lists, io, root),
    dryRun: options.dryRun,
    strict: options.strict,
    retryFailed: options.retryFailed,
    prune: options.prune ? confirm : undefined,
    wait: options.wait,
    note: (text) => void call.note(text),
    signal: io.interruption(),
  };
}

async function writeReport(call: Call, { report }: Options, made: () => unknown): Promise<void> {
  if (report === undefined) return;
  if (report === '-') await writeJson(call.io.stdout, made());
  else await writeFile({ named: report, cwd: call.io.cwd }, (output) => writeJson(output, made()));
}

async function tell(
  call: Call,
  remarks: readonly Message[],
  { strict = false, annotations = false, dryRun = false, curation = CURATION_FILE }: Options,
): Promise<void> {
  const isLoud = ({ severity, rule }: Message): boolean =>
    // What the reader must know whether or not he asked: a page or a decision of his own came to nothing.
    severity === 'error' || rule === 'curate/no-target' || ((strict || annotations) && severity === 'warning');
  const paths = annotations ? repositoryPaths(call) : undefined;
  const told = ({ path, ...remark }: Message): string =>
    paths
      ? annotationLine({
          ...remark,
          title: `bpp ${remark.rule}`,
          message: remark.reason,
          file: path === curation ? paths.typed(path) : paths.archived(path),
        })
      : remarkLine({ path, ...remark });
  for (const remark of remarks) if (isLoud(remark) || call.verbose) await call.note(told(remark));
  const quiet = remarks.filter((remark) => !isLoud(remark)).length;
  const shows = dryRun ? '--verbose' : '`bpp list issues`';
  if (quiet > 0 && !call.verbose)
    await call.note(`${counted(quiet, 'remark')}: ${shows} shows ${quiet === 1 ? 'it' : 'them'}`);
}

export const command: CommandModule = { configure, run };
