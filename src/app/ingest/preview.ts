import type { Message } from '../../model/message.js';
import type { Root } from '../../read/root.js';
import { isFile, openDatabase } from '../../store/database.js';
import {
  isPageOf,
  type Known,
  type KnownIssue,
  NOTHING_KNOWN,
  readComplaints,
  readKnown,
} from '../../store/sources.js';
import { NO_TOTALS, readTotals, type Totals } from '../../store/state.js';
import type { Budget } from '../budget.js';
import { createPageKeeper } from '../page-keeper.js';
import type { PageWorkers } from '../workers/page-workers.js';
import { firstLook } from './first-look.js';
import { goneElsewhere, goneUnder } from './gone.js';
import type { Inputs } from './inputs.js';
import { countChanges, createLedger, outcomesOf } from './ledger.js';
import type { IngestOptions, IngestSummary } from './options.js';
import { type Remarks, standing } from './remarks.js';

interface Previewing {
  readonly inputs: Inputs;
  readonly root: Root;
  /** What becomes of a path of the database. */
  renamed(path: string): string;
  readonly remarks: Remarks;
  readonly budget: Budget;
  readonly rules: string;
  readonly workers: PageWorkers;
}

/**
 * What an ingest would do, as far as a first look at its sources tells: it writes nothing, not even a lock. The totals
 * are those of the database as it stands.
 */
export async function preview(
  options: IngestOptions,
  { remarks, root, renamed, ...given }: Previewing,
): Promise<IngestSummary> {
  const { known, totals, complaints } = underRoot(stored(options), renamed);
  const ledger = createLedger();
  const scope = { known, meaning: given.inputs.meaning, root };
  const keeper = createPageKeeper();
  try {
    const { progress, signal } = options;
    await firstLook(ledger, { ...given, known, keeper, progress, signal });
  } finally {
    await given.workers.close();
    keeper.close();
  }
  const pruned = options.prune ? goneElsewhere(scope) : [];
  const gone = [...goneUnder(scope, { ledger, remarks, isWhole: options.prune !== undefined }), ...pruned];
  for (const path of gone) if (known.sources.has(path)) ledger.gone.add(path);
  if (options.strict) {
    const { file, holder } = scope.meaning;
    const isRead = (path: string): boolean => file(path) || holder(path) || gone.includes(path);
    const stays = ({ path }: Message): boolean => ledger.there.get(path) === 'unchanged' || !isRead(path);
    for (const message of standing(complaints.filter(stays), remarks)) options.report(message);
  }
  options.outcome?.(outcomesOf(ledger, remarks, new Set()));
  return { ...countChanges(ledger, remarks), orphaned: 0, ...totals };
}

interface Stored {
  readonly known: Known;
  readonly totals: Totals;
  readonly complaints: readonly Message[];
}

function underRoot({ known, totals, complaints }: Stored, renamed: (path: string) => string): Stored {
  const sources = new Map(
    [...known.sources].map(([path, source]) => {
      const { container } = source;
      const place = isPageOf(path, container) ? path : renamed(path);
      return [place, container === null ? source : { ...source, container: renamed(container) }];
    }),
  );
  const issues = known.issues.map((issue) => ({ ...issue, path: renamed(issue.path) }));
  // A new root makes an ingest look into all of them again.
  const containers = new Map([...known.containers].filter(([path]) => renamed(path) === path));
  return {
    known: { sources, issues, containers },
    totals,
    complaints: complaints.map((message) => ({ ...message, path: renamed(message.path) })),
  };
}

/** What the database holds, where there is one that an ingest would go on with. */
function stored({ db: path, rebuild }: IngestOptions): Stored {
  if (rebuild || !isFile(path)) return { known: NOTHING_KNOWN, totals: NO_TOTALS, complaints: [] };
  const db = openDatabase(path);
  try {
    return { known: readKnown(db), totals: readTotals(db), complaints: readComplaints(db) };
  } finally {
    db.close();
  }
}

/** What failed before, by the database, which must be there. */
export function failedIn({ db: path }: IngestOptions): readonly KnownIssue[] {
  const db = openDatabase(path);
  try {
    return readKnown(db).issues.filter(({ failed }) => failed);
  } finally {
    db.close();
  }
}
