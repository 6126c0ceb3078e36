import { readCuration } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import type { OwnLists } from '../gazetteers/own-lists.js';
import { type Message, UsageError } from '../model/message.js';
import { rulesVersion } from '../rules-version.js';
import { SCHEMA_VERSION } from '../store/database.js';
import { glanceAtOlder, type OlderDatabase } from '../store/older.js';
import { nameOfGiven } from '../store/sources.js';
import type { Totals } from '../store/state.js';
import { createWriter, type Writer } from '../store/write.js';
import type { Budget } from './budget.js';
import { draftPending, toDraft } from './ingest/draft-pending.js';
import { interrupts } from './ingest/interruption.js';
import type { Waiting } from './ingest/ledger.js';
import type { IngestOptions } from './ingest/options.js';
import { collectRemarks } from './ingest/remarks.js';
import { openInTurn, type TurnOptions } from './open-in-turn.js';
import { createPageKeeper } from './page-keeper.js';
import type { Step } from './step.js';
import { inOrder } from './workers/in-order.js';
import { createPageWorkers, type Seeing } from './workers/page-workers.js';

export interface MigrateOptions extends Pick<TurnOptions, 'wait' | 'signal' | 'note'> {
  readonly db: string;
  /** The file of decisions: where it is, and as it is named. It need not exist where the database holds no decisions. */
  readonly curation: { readonly location: string; readonly shown: string };
  readonly own?: OwnLists | undefined;
  readonly timeLimit?: number | undefined;
  readonly progress?: IngestOptions['progress'] | undefined;
  readonly step?: Step | undefined;
  report(message: Message): void;
}

/** What a migration came from, and what the database holds now. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  readonly totals: Totals;
}

/**
 * Brings a database of an older schema up to this one: its sources, as they are stored, are read by the rules of today and
 * what people decided is applied. The old database is kept beside the new one, and is in its place until that is whole; a
 * migration that is cut short goes on when it is called again. Undefined where there is nothing to bring up.
 */
export async function migrate({ db, curation, own, ...options }: MigrateOptions): Promise<Migrated | undefined> {
  const glance = glanceAtOlder(db);
  if (glance === undefined) return undefined;
  const decisions = readCuration(curation.location, curation.shown);
  if (glance.curation !== '' && decisions.inForce.length === 0) {
    throw new UsageError(
      `\`${db}\` was made with decisions, and \`${curation.shown}\` holds none: name their file with --curation`,
    );
  }
  const { wait, signal, note } = options;
  const database = await openInTurn(db, { bringUp: true, wait, signal, note });
  const rules = rulesVersion(own);
  const writer = createWriter(database, { rules });
  try {
    const { older } = database;
    // Another process was before us.
    if (older === undefined) return undefined;
    await bringUp(writer, older, { ...options, own, rules });
    const { nameArchive } = await import('./name-archive.js');
    nameArchive(writer, decisions, curation.shown, loadGazetteer(own), options.step);
    return { from: older.schema, to: SCHEMA_VERSION, totals: writer.finish() };
  } finally {
    writer.close();
  }
}

interface BringingUp extends Pick<MigrateOptions, 'own' | 'timeLimit' | 'progress' | 'signal' | 'report'> {
  readonly rules: string;
}

/** A source of the older database, without its text: that is with whoever looks at it. */
interface Read {
  readonly path: string;
  readonly sha256: string;
  readonly given: string;
  readonly seeing: Promise<Seeing>;
}

/** Puts in the sources of an older database that are not in yet, and the remarks about files that never were. */
async function bringUp(writer: Writer, older: OlderDatabase, given: BringingUp): Promise<void> {
  const { own, rules, timeLimit, progress, signal, report } = given;
  let isNew = false;
  const remarks = collectRemarks((message) => {
    if (isNew) report(message);
  });
  for (const path of older.paths) for (const message of older.remarksOf(path)) remarks.report(message);
  isNew = true;
  const budget: Budget = { timeLimit, report: remarks.report };
  const { sources: there } = writer.known();
  const keeper = createPageKeeper();
  const workers = createPageWorkers({ own, timeLimit, signal });
  const pending = new Map<string, Waiting>();
  const lost: string[] = [];
  const read = async function* (): AsyncGenerator<Read, void> {
    let done = 0;
    for (const path of older.paths) {
      progress?.({ doing: 'reading', done: done++, total: older.paths.length, path });
      await interrupts(signal, path);
      const source = older.source(path);
      if (source === undefined) continue;
      const { sha256 } = source;
      const stored = there.get(path);
      if (stored?.sha256 === sha256 && stored.rules === rules) continue;
      yield { path, sha256, given: nameOfGiven(source), seeing: workers.see(source, undefined) };
    }
  };
  try {
    for await (const [page, { seen, remarks: met }] of inOrder(read(), ({ seeing }) => seeing, { workers, signal })) {
      const { path, sha256, given } = page;
      met.forEach(remarks.report);
      if (seen) pending.set(path, { ...keeper.keep(seen, undefined), sha256, given, place: undefined });
      else lost.push(path);
    }
    lost.push(
      ...(await draftPending(toDraft(pending, writer), writer, remarks, { progress, budget, keeper, workers, signal })),
    );
  } finally {
    await workers.close();
    keeper.close();
  }
  for (const path of lost) {
    writer.removeSource(path);
    writer.putIssues(path, remarks.of(path));
  }
  for (const path of older.failed) writer.putIssues(path, older.remarksOf(path));
  writer.keep();
}
