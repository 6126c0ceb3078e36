import type { Command } from 'commander';
import { load } from '../../app/load.js';
import { CURATION_FILE } from '../../curate/curation-file.js';
import { type Message, UsageError } from '../../model/message.js';
import { archiveFile, type Root } from '../../read/root.js';
import { escapeText } from '../../text/steering.js';
import { bringUp } from '../bring-up.js';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { jobsOption } from '../jobs-option.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { remarkLine, summaryLine } from '../render/ingest.js';
import { progressDisplay } from '../render/progress.js';
import { knownRoot } from '../typed-paths.js';
import { WAIT_OPTION } from '../wait-option.js';

const EXAMPLES = `
Takes the records of \`bpp extract\` and \`bpp export\`, in whatever order, and the folders of \`bpp snapshot\`. Every record is
held against its own text; one that does not fit is named with its line, and the rest goes in (status 3). Who is who and what
says the same is found anew among all that the database holds, with the decisions of curation.jsonl.

Loading again changes nothing: a page is known by its path, or by the id that it was given. Of two with one path and other bytes
the first holds, and the other is named. A source that was ingested from its file stays as it is while the bytes are the same.
The text of the page itself and what was cut from it are in no record: the database has them when the file is ingested.

Examples:
  $ bpp load records.ndjson
  $ bpp extract --from ndjson - < pages.ndjson | bpp load - --db pages.db
  $ bpp export > all.ndjson && bpp load all.ndjson --db copy.db
  $ bpp load facts/ --db copy.db
  $ bpp load out/records/part-* --jobs 4`;

interface Options {
  readonly curation?: string;
  readonly lists?: string;
  readonly json?: boolean;
  readonly wait?: boolean;
  readonly jobs?: number;
}

function configure(command: Command): void {
  command
    .argument('[input...]', 'files of records, folders of snapshots; - for stdin, which is also the default')
    .option('--curation <file>', `the decisions of people to apply (default: ${CURATION_FILE}, here or at the root)`)
    .option(...WAIT_OPTION)
    .option(...LISTS_OPTION)
    .option(...jobsOption('hold records against their texts'))
    .option('--json', 'the summary as JSON on stdout')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [given]: readonly unknown[], options: Options): Promise<number> {
  const { io, db } = call;
  const paths = Array.isArray(given) && given.length > 0 ? given.map(String) : ['-'];
  if (paths.includes('-') && io.stdin.isTerminal) {
    throw new UsageError('there is nothing on stdin: name a file of records, or pipe `bpp extract` into `bpp load -`');
  }
  const root = (): Root | undefined => knownRoot(call);
  const settings = {
    curation: options.curation ?? archiveFile(CURATION_FILE, io.cwd, root),
    lists: listsFolder(options.lists, io, root),
    ...{ wait: options.wait, jobs: options.jobs, signal: io.interruption() },
  };
  await bringUp(call, settings);
  const faults: string[] = [];
  const remarks: Message[] = [];
  const progress = progressDisplay(io.stderr, io.clock);
  const summary = await load(paths, {
    ...{ db, cwd: io.cwd, stdin: io.stdin },
    ...settings,
    ...{ progress: progress.show, step: progress.step },
    note(text) {
      progress.clear();
      void call.note(text);
    },
    fault: (place, reason) => faults.push(`${escapeText(place)}: error: ${escapeText(reason)}`),
    report: (message) => remarks.push(message),
  }).finally(progress.clear);
  for (const fault of faults) await call.note(fault);
  for (const remark of remarks) await call.note(remarkLine(remark));
  if (options.json) await writeJson(io.stdout, summary);
  await call.note(summaryLine({ ...summary, gone: 0 }, db));
  return summary.failed + summary.orphaned > 0 ? EXIT.incomplete : EXIT.done;
}

export const command: CommandModule = { configure, run };
