import type { Command } from 'commander';
import { type IngestSummary, ingest } from '../../app/ingest.js';
import { CURATION_FILE } from '../../curate/curation-file.js';
import type { Message } from '../../model/message.js';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT, type Output } from '../io.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { counted, countedFacts, escapeText } from '../render/plain.js';
import { addSelectionOptions, type SelectionOptions, selectionOf, TIME_OPTION } from '../selection-options.js';

const EXAMPLES = `
Files are read in the order of their paths; folders with everything in them. What has not changed is not read again.
A file .bppignore in a folder says, in the patterns of .gitignore, what in it is no page. What a browser saves beside a
page (page_files/, pictures, scripts) is passed over with one remark. A pattern in quotes is resolved by bpp itself.

Examples:
  $ bpp ingest pages/
  $ bpp ingest 'pages/2012-*/**/*.html' --exclude drafts/
  $ bpp ingest pages/ notes.txt --db archive.db
  $ bpp ingest --rebuild pages/`;

interface IngestOptions extends SelectionOptions {
  readonly rebuild?: boolean;
  readonly root?: string;
  readonly curation?: string;
  readonly lists?: string;
  readonly json?: boolean;
}

function configure(command: Command): void {
  addSelectionOptions(command.argument('<path...>', 'files, folders, or patterns in quotes'))
    .option('--rebuild', 'start from an empty database')
    .option('--root <dir>', 'the folder that paths start at (default: what the database remembers)')
    .option('--curation <file>', 'the decisions of people to apply', CURATION_FILE)
    .option(...LISTS_OPTION)
    .option(...TIME_OPTION)
    .option('--json', 'the summary as JSON on stdout')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [paths]: readonly unknown[], options: IngestOptions): Promise<number> {
  const { stdout, stderr } = call.io;
  const remarks: Message[] = [];
  const bar = progressBar(stderr);
  const summary = await ingest(Array.isArray(paths) ? paths.map(String) : [], {
    db: call.db,
    cwd: call.io.cwd,
    root: options.root,
    stdin: call.io.stdin,
    ...selectionOf(options),
    timeLimit: options.timeLimit,
    rebuild: options.rebuild === true,
    curation: options.curation ?? CURATION_FILE,
    lists: listsFolder(options.lists, call.io),
    report: (message) => remarks.push(message),
    ...(bar ? { progress: bar.show } : {}),
  });
  bar?.clear();
  for (const remark of remarks) {
    if (isLoud(remark) || call.verbose) await call.note(remarkLine(remark));
  }
  const quiet = remarks.filter((remark) => !isLoud(remark)).length;
  if (quiet > 0 && !call.verbose) await call.note(`${counted(quiet, 'remark')}: \`bpp list issues\` shows them`);
  if (options.json) await writeJson(stdout, summary);
  await call.note(summaryLine(summary, call.db));
  if (summary.articles > 0) await call.note('Next: `bpp list people`, then `bpp query --person NAME`');
  return summary.failed + summary.orphaned > 0 ? EXIT.incomplete : EXIT.done;
}

/** What the reader must know whether or not he asked: a page or a decision of his own came to nothing. */
function isLoud({ severity, rule }: Message): boolean {
  return severity === 'error' || rule === 'curate/no-target';
}

/** `a.txt:3: warning: reason [rule]`, as editors know it. */
function remarkLine({ path, line, severity, reason, rule }: Message): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${severity}: ${reason} [${rule}]`;
}

/** `5 sources: 5 new · 8 articles · 154 mentions · 15 roles · 43 quotes · 21 reports · 48 entities → bpp.db` */
function summaryLine(summary: IngestSummary, db: string): string {
  const changes = (['new', 'changed', 'unchanged', 'gone', 'failed'] as const)
    .filter((key) => summary[key] > 0)
    .map((key) => `${summary[key]} ${key}`);
  const parts = [
    `${counted(summary.sources, 'source')}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}`,
    counted(summary.articles, 'article'),
    ...countedFacts(summary),
    summary.entities === 1 ? '1 entity' : `${summary.entities} entities`,
    ...(summary.otherLanguages > 0
      ? [`${counted(summary.otherLanguages, 'article')} not in English: no facts read`]
      : []),
  ];
  return `${parts.join(' · ')} → ${db}`;
}

interface ProgressBar {
  readonly show: (done: number, total: number, path: string) => void;
  readonly clear: () => void;
}

const BAR_WIDTH = 24;
const WIPE = '\r\u001b[2K';

/** A bar on one line with the source in hand, that is wiped at the end; only for a terminal. */
function progressBar(output: Output): ProgressBar | undefined {
  if (!output.isTerminal) return undefined;
  return {
    show: (done, total, path) => {
      const filled = total === 0 ? BAR_WIDTH : Math.min(BAR_WIDTH, Math.floor((done / total) * BAR_WIDTH));
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total} `;
      const room = Math.max(0, (output.columns ?? 80) - bar.length - 1);
      void output.write(`${WIPE}${bar}${escapeText(path).slice(-room)}`);
    },
    clear: () => void output.write(WIPE),
  };
}

export const command: CommandModule = { configure, run };
