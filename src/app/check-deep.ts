import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Curation } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import type { OwnLists } from '../gazetteers/own-lists.js';
import { type Message, UsageError } from '../model/message.js';
import { folderOf, rootAt } from '../read/root.js';
import type { ListedFile } from '../read/walk-folder.js';
import { rulesVersion } from '../rules-version.js';
import { checkAgainst } from '../store/check/against.js';
import type { Breach } from '../store/check/breach.js';
import { type Database, openDatabase } from '../store/database.js';
import { openForIngest } from '../store/ingest-database.js';
import { nameOfGiven } from '../store/sources.js';
import { readMeta } from '../store/state.js';
import { createWriter } from '../store/write.js';
import { readDeeply } from './deep-reading.js';
import { draftPending, toDraft } from './ingest/draft-pending.js';
import type { Waiting } from './ingest/ledger.js';
import type { IngestOptions } from './ingest/options.js';
import { collectRemarks } from './ingest/remarks.js';
import { nameArchive } from './name-archive.js';
import { createPageKeeper } from './page-keeper.js';
import type { Step } from './step.js';
import { inOrder } from './workers/in-order.js';
import { createPageWorkers, type Seeing } from './workers/page-workers.js';

/** What a database is proved with. */
export interface DeepCheck {
  /** Of the database. */
  readonly path: string;
  /** The decisions of the archive, and the file that they stand in as it is shown. */
  readonly curation: Curation;
  readonly file: string;
  readonly own: OwnLists | undefined;
  progress?: IngestOptions['progress'];
  readonly step?: Step | undefined;
}

/** A source that was read again, without its text: that is with whoever looks at it. */
interface Read {
  readonly path: string;
  readonly sha256: string;
  readonly given: string;
  readonly file: ListedFile | undefined;
  readonly seeing: Promise<Seeing>;
}

/** How many sources were read again, and how many only from what the database keeps of them. */
export interface Reread {
  readonly read: number;
  /** They came by standard input or in a file of pages, or their file is not what it was. */
  readonly kept: number;
}

/**
 * Proves a database from its sources: reads their files again, compares the bytes, finds all facts anew in a database of its
 * own, and compares every row. So it sees what somebody changed who stored the hashes anew. Source by source; takes as long,
 * and as much memory, as an ingest of the archive.
 *
 * @throws UsageError where the database was made with other rules, lists or decisions than are at hand.
 */
export async function* checkDeep(db: Database, options: DeepCheck): AsyncGenerator<Breach, Reread> {
  const rules = rulesVersion(options.own);
  assertComparable(db, options, rules);
  const breaches: Breach[] = [];
  const failed = failuresOf(db);
  const report = ({ severity, path, rule, reason }: Message): void => {
    if (severity === 'error' && !failed.has(`${rule} ${path}`))
      breaches.push({ table: 'sources', row: path, problem: `it cannot be read again: ${reason}` });
  };
  const remarks = collectRemarks(report);
  const root = rootAt(resolve(folderOf(options.path), readMeta(db, 'root')));
  const pending = new Map<string, Waiting>();
  const keeper = createPageKeeper();
  const workers = createPageWorkers({ own: options.own });
  const total = Number(db.prepare('SELECT count(*) FROM sources').pluck().get());
  const breach = (found: Breach): void => void breaches.push(found);
  let read = 0;
  const reread = async function* (): AsyncGenerator<Read, void> {
    for await (const found of readDeeply({ db, root, report: remarks.report, breach })) {
      const { path, source, isFromFile, file } = found;
      options.progress?.({ doing: 'reading', done: pending.size, total, path });
      if (isFromFile) read += 1;
      if (source === undefined) continue;
      const { sha256 } = source;
      yield { path, sha256, given: nameOfGiven(source), file, seeing: workers.see(source, file) };
    }
  };
  const folder = mkdtempSync(join(tmpdir(), 'bpp-check-'));
  try {
    for await (const [page, { seen, remarks: met }] of inOrder(reread(), ({ seeing }) => seeing, { workers })) {
      const { path, sha256, given, file } = page;
      met.forEach(remarks.report);
      if (seen) pending.set(path, { ...keeper.keep(seen, file), sha256, given, place: undefined });
      yield* breaches.splice(0);
    }
    yield* breaches.splice(0);
    const file = join(folder, 'again.db');
    const writer = createWriter(openForIngest(file), { rules });
    try {
      const { progress } = options;
      await draftPending(toDraft(pending, writer), writer, remarks, { progress, budget: remarks, keeper, workers });
      nameArchive(writer, options.curation, options.file, loadGazetteer(options.own), options.step);
      writer.finish();
    } finally {
      writer.close();
    }
    yield* breaches;
    options.step?.('comparing every row');
    const again = openDatabase(file);
    try {
      yield* checkAgainst(db, again);
    } finally {
      again.close();
    }
  } finally {
    await workers.close();
    keeper.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { read, kept: total - read };
}

/** What failed when it was read: by rule and path. It is no surprise now. */
function failuresOf(db: Database): ReadonlySet<string> {
  const rows = db.prepare<[], string>(`SELECT rule || ' ' || path FROM issues WHERE severity = 'error'`).pluck();
  return new Set(rows.all());
}

function assertComparable(db: Database, { path, curation, file }: DeepCheck, rules: string): void {
  const textless = db.prepare<[], string>('SELECT path FROM sources WHERE packed IS NULL ORDER BY path').pluck().all();
  const [first] = textless;
  if (first !== undefined) {
    const more = textless.length > 1 ? ` and ${textless.length - 1} more` : '';
    throw new UsageError(
      `\`${first}\`${more} of \`${path}\` came as records, without text: run \`bpp ingest\` on the files first`,
    );
  }
  const others = db.prepare<[string], number>('SELECT count(*) FROM sources WHERE rules <> ?').pluck().get(rules);
  if (others !== 0) {
    const advice = 'run `bpp ingest` first, or name the folder of your own lists with --lists';
    throw new UsageError(`${others} sources of \`${path}\` were read with other rules or lists than these: ${advice}`);
  }
  if (readMeta(db, 'curation') !== curation.hash) {
    throw new UsageError(
      `\`${path}\` was made with other decisions than those in \`${file}\`: name their file with --curation`,
    );
  }
}
