import type { Command } from 'commander';
import { forget } from '../../app/forget.js';
import { CURATION_FILE } from '../../curate/curation-file.js';
import type { Message } from '../../model/message.js';
import { IGNORE_FILE } from '../../read/patterns.js';
import { statOf } from '../../read/places.js';
import { archiveFile, type Root } from '../../read/root.js';
import { escapeText } from '../../text/steering.js';
import { bringUp } from '../bring-up.js';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { remarkLine } from '../render/ingest.js';
import { counted } from '../render/plain.js';
import { progressDisplay } from '../render/progress.js';
import { knownRoot } from '../typed-paths.js';
import { WAIT_OPTION } from '../wait-option.js';

const EXAMPLES = `
Drops sources, with all that they say, and names the archive anew, as if they had never been read. The files stay where
they are, so the next ingest of their folder reads them again: write them into a ${IGNORE_FILE} to keep them out.
PATH is a file, a folder, a pattern in quotes, the id of a page, or a file of pages (--from ndjson).

Examples:
  $ bpp forget pages/draft.html
  $ bpp forget 'pages/2012-*/' --dry-run
  $ bpp forget pages.ndjson --json`;

interface ForgetOptions {
  readonly dryRun?: boolean;
  readonly curation?: string;
  readonly lists?: string;
  readonly wait?: boolean;
  readonly json?: boolean;
}

function configure(command: Command): void {
  command
    .argument('<path...>', 'what to drop')
    .option('-n, --dry-run', 'say what would be dropped, and write nothing')
    .option('--curation <file>', `the decisions of people to apply (default: ${CURATION_FILE}, here or at the root)`)
    .option(...WAIT_OPTION)
    .option(...LISTS_OPTION)
    .option('--json', 'what was dropped as JSON')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [paths]: readonly unknown[], options: ForgetOptions): Promise<number> {
  const { cwd, stdout } = call.io;
  const remarks: Message[] = [];
  const known = (): Root | undefined => knownRoot(call);
  const settings = {
    curation: options.curation ?? archiveFile(CURATION_FILE, cwd, known),
    lists: listsFolder(options.lists, call.io, known),
    wait: options.wait,
  };
  if (!options.dryRun) await bringUp(call, settings);
  const progress = progressDisplay(call.io.stderr, call.io.clock);
  const { sources, root } = await forget(Array.isArray(paths) ? paths.map(String) : [], {
    db: call.db,
    cwd,
    ...settings,
    step: progress.step,
    note(text) {
      progress.clear();
      void call.note(text);
    },
    dryRun: options.dryRun,
    report: (message) => remarks.push(message),
  }).finally(progress.clear);
  if (options.json) await writeJson(stdout, sources);
  else {
    for (const { path, articles, mentions } of sources) {
      await stdout.write(`${escapeText(path)}  ${counted(articles, 'article')}, ${counted(mentions, 'mention')}\n`);
    }
  }
  for (const remark of remarks) await call.note(remarkLine(remark));
  if (options.dryRun) {
    await call.note(`${counted(sources.length, 'source')} would be dropped · nothing is written`);
    return EXIT.done;
  }
  await call.note(`${counted(sources.length, 'source')} dropped from ${call.db}`);
  const back = sources.filter(({ path, container }) => statOf(root.placeOf(container ?? path)) !== undefined);
  if (back.length > 0) {
    const what = back.length === 1 ? 'The file is still there' : `${back.length} of the files are still there`;
    await call.note(
      `${what}, and the next ingest of the folder reads ${back.length === 1 ? 'it' : 'them'} again: a ${IGNORE_FILE} keeps ${back.length === 1 ? 'it' : 'them'} out`,
    );
  }
  return remarks.some(({ severity }) => severity !== 'info') ? EXIT.incomplete : EXIT.done;
}

export const command: CommandModule = { configure, run };
