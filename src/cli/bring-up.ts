import { resolve } from 'node:path';
import { migrate } from '../app/migrate.js';
import { CURATION_FILE } from '../curate/curation-file.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import type { Message } from '../model/message.js';
import { glanceAtOlder } from '../store/older.js';
import type { Call } from './command.js';
import { EXIT } from './io.js';
import { listsFolder } from './own-lists.js';
import { remarkLine } from './render/ingest.js';
import { counted } from './render/plain.js';
import { progressDisplay } from './render/progress.js';
import { knownRoot } from './typed-paths.js';

interface BringUpOptions {
  readonly curation?: string | undefined;
  readonly lists?: string | undefined;
  readonly wait?: boolean | undefined;
  readonly timeLimit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Brings the database of a call up where it is of an older schema, and says so. Undefined where there is nothing to do. */
export async function bringUp(call: Call, options: BringUpOptions): Promise<number | undefined> {
  if (!glanceAtOlder(call.db)) return undefined;
  const { io } = call;
  const shown = options.curation ?? CURATION_FILE;
  const folder = listsFolder(options.lists, io, () => knownRoot(call));
  const remarks: Message[] = [];
  const notes: string[] = [];
  const progress = progressDisplay(io.stderr, io.clock);
  const done = await migrate({
    db: call.db,
    curation: { location: resolve(io.cwd, shown), shown },
    own: folder === undefined ? undefined : readOwnLists(resolve(io.cwd, folder), folder),
    wait: options.wait,
    timeLimit: options.timeLimit,
    signal: options.signal,
    note: (text) => notes.push(text),
    progress: progress.show,
    step: progress.step,
    report: (message) => remarks.push(message),
  }).finally(progress.clear);
  if (done === undefined) return undefined;
  const failed = remarks.filter(({ severity }) => severity === 'error');
  for (const remark of failed) await call.note(remarkLine(remark));
  const { from, to, totals } = done;
  await call.note(
    `\`${call.db}\` is brought up from schema ${from} to ${to}: ${counted(totals.sources, 'source')} read again`,
  );
  for (const note of notes) await call.note(note);
  return failed.length > 0 ? EXIT.incomplete : EXIT.done;
}
