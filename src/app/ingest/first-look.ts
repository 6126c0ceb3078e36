import type { Message } from '../../model/message.js';
import type { OpenedFile, Reading } from '../../read/read-sources.js';
import { type Known, nameOfGiven } from '../../store/sources.js';
import { addTo } from '../../text/add-to.js';
import { filesOf } from '../../text/locator.js';
import type { Budget } from '../budget.js';
import type { PageKeeper } from '../page-keeper.js';
import { inOrder } from '../workers/in-order.js';
import type { PageWorkers, Seeing } from '../workers/page-workers.js';
import { toldAt } from './at-line.js';
import type { Inputs } from './inputs.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Ledger } from './ledger.js';
import type { IngestOptions } from './options.js';

interface Looking extends Interruptible {
  readonly inputs: Inputs;
  readonly known: Known;
  /** Version of the rules that are in force. */
  readonly rules: string;
  readonly budget: Budget;
  readonly keeper: PageKeeper;
  readonly workers: PageWorkers;
  readonly progress: IngestOptions['progress'];
}

/** A source that was read, without its text: that is with whoever looks at it. */
interface Read {
  readonly file: Reading['file'] | undefined;
  readonly place: Reading['place'] | undefined;
  readonly path: string;
  readonly sha256: string;
  readonly given: string;
  /** What was remarked on the way to it. */
  readonly remarks: readonly Message[];
  /** Undefined where it is as it was. */
  readonly seeing: Promise<Seeing> | undefined;
}

/** Reads every source once: what it says is asked only of what changed, when all have been seen. */
export async function firstLook(ledger: Ledger, looking: Looking): Promise<void> {
  const { known, budget, keeper, workers, signal } = looking;
  // Sources are read while those before them are looked at, and remarked about in their order.
  const remarks: Message[] = [];
  const tell = (): void => remarks.splice(0).forEach(budget.report);
  try {
    const readings = readAll(ledger, looking, remarks);
    for await (const [read, seeing] of inOrder(readings, (each) => each.seeing, { workers, signal })) {
      const { path, sha256, given, place, file } = read;
      read.remarks.forEach(budget.report);
      for (const message of seeing?.remarks ?? []) toldAt(budget, path, place).report(message);
      if (seeing === undefined) ledger.there.set(path, 'unchanged');
      else if (seeing.seen) {
        ledger.pending.set(path, { ...keeper.keep(seeing.seen, file), sha256, given, place });
        ledger.there.set(path, known.sources.has(path) ? 'changed' : 'new');
      } else if (place) ledger.failed.add(path);
    }
  } finally {
    tell();
  }
}

async function* readAll(ledger: Ledger, looking: Looking, remarks: Message[]): AsyncGenerator<Read, void> {
  const { inputs, known, rules, workers, progress, signal } = looking;
  const report = (message: Message): void => void remarks.push(message);
  const isLeft = leavingClosed(ledger, { ...looking, budget: { report } });
  const isSame = sameByBytes(looking);
  let done = 0;
  const tell = (path: string): void => progress?.({ doing: 'reading', done: done++, total: inputs.total(), path });
  const turn = (path: string): Promise<void> => {
    tell(path);
    return interrupts(signal, path);
  };
  let passed = 0;
  const isKnown = async (path: string, sha256: () => string | undefined): Promise<boolean> => {
    if (!isSame(path, sha256)) return false;
    passed += 1;
    if (passed % KNOWN_A_TURN === 0) await turn(path);
    else tell(path);
    ledger.there.set(path, 'unchanged');
    return true;
  };
  for await (const { source, file, place } of inputs.read({ report, isLeft, isKnown })) {
    const { path, sha256 } = source;
    const given = nameOfGiven(source);
    const before = known.sources.get(path);
    await turn(path);
    const isSame = before?.sha256 === sha256 && before.given === given && before.rules === rules;
    const seeing = isSame ? undefined : workers.see(source, file);
    yield { path, sha256, given, file, place, remarks: remarks.splice(0), seeing };
  }
}

/** Files that are known pass in microseconds: to listen for an interrupt at each would take longer than to read it. */
const KNOWN_A_TURN = 50;

/** What the pages of files go by: such a page is its bytes and nothing else. */
const PAGES_OF_FILES: ReadonlySet<string> = new Set(
  (['text/plain', 'text/html'] as const).map((mediaType) => nameOfGiven({ mediaType })),
);

/** Whether a file is a page as it was, by its bytes alone; one that was remarked about is read, and remarked about again. */
function sameByBytes({ known, rules }: Looking): (path: string, sha256: () => string | undefined) => boolean {
  const remarked = new Set(known.issues.map(({ path }) => path));
  return (path, sha256) => {
    const before = known.sources.get(path);
    if (before?.rules !== rules || !PAGES_OF_FILES.has(before.given) || remarked.has(path)) return false;
    return before.sha256 === sha256();
  };
}

/**
 * Leaves a file closed whose bytes are those that were looked into before, by the rules that are in force: what it holds
 * is there as it was, and what was remarked is remarked again. A crawl of gigabytes is hashed in seconds and read in minutes.
 */
function leavingClosed(
  ledger: Ledger,
  { known, rules, budget }: Pick<Looking, 'known' | 'rules' | 'budget'>,
): (container: OpenedFile) => boolean {
  const sourcesIn = byFile(known.sources, ([path, { container }]) => [container ?? path]);
  const issuesIn = byFile(known.issues, ({ path }) => filesOf(path));
  return (container) => {
    const { path, sha256 } = container;
    const before = known.containers.get(path);
    const sources = sourcesIn(path);
    const isSame = before?.sha256 === sha256 && before.rules === rules;
    if (!isSame || sources.some(([, source]) => source.rules !== rules)) {
      ledger.opened.set(path, container);
      return false;
    }
    for (const [source] of sources) ledger.there.set(source, 'unchanged');
    for (const issue of issuesIn(path)) {
      ledger.asBefore.add(issue.path);
      for (const message of issue.messages) budget.report(message);
    }
    return true;
  };
}

/** Made when it is first asked: an archive of plain pages never does. */
function byFile<T>(all: Iterable<T>, files: (each: T) => readonly string[]): (file: string) => readonly T[] {
  let found: Map<string, T[]> | undefined;
  return (file) => {
    if (found === undefined) {
      found = new Map();
      for (const each of all) for (const one of files(each)) addTo(found, one, each);
    }
    return found.get(file) ?? [];
  };
}
