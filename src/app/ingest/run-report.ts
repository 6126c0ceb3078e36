import type { Message } from '../../model/message.js';
import { compareBytes } from '../../read/paths.js';
import { CHANGES, type Change, type IngestSummary, type Outcome } from './options.js';

interface Reason {
  readonly severity: Message['severity'];
  readonly rule: string;
  readonly reason: string;
  readonly line?: number;
}

/** An ingest for programs: no clock and no machine in it, so that two reports can be compared. */
export interface RunReport {
  readonly status: RunStatus;
  readonly totals: Readonly<Record<Change | 'waiting' | 'errors' | 'warnings', number>>;
  /** What the database holds; null where the ingest did not come to its end. */
  readonly database: Readonly<Record<string, number>> | null;
  readonly sources: readonly { readonly path: string; readonly status: string; readonly reasons: readonly Reason[] }[];
  /** About what is no source: a folder, a line of decisions. */
  readonly remarks: readonly (Reason & { readonly path: string })[];
}

/** `stopped`: an error ended it. */
export type RunStatus = 'complete' | 'incomplete' | 'interrupted' | 'stopped' | 'dry run';

interface Run {
  readonly status: RunStatus;
  readonly outcomes: readonly Outcome[];
  readonly remarks: readonly Message[];
  readonly summary?: IngestSummary | undefined;
}

export function runReport({ status, outcomes, remarks, summary }: Run): RunReport {
  const sources = new Set(outcomes.map(({ path }) => path));
  const others = remarks.filter(({ path }) => !sources.has(path));
  return {
    status,
    totals: { ...countsOf(outcomes, summary), ...severities(remarks) },
    database: summary && status !== 'dry run' ? databaseOf(summary) : null,
    sources: outcomes.map((outcome) => ({
      path: outcome.path,
      status: outcome.status,
      reasons: outcome.remarks.map(reasonOf),
    })),
    remarks: others
      .map((message) => ({ path: message.path, ...reasonOf(message) }))
      .sort((a, b) => compareBytes(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

function countsOf(
  outcomes: readonly Outcome[],
  summary: IngestSummary | undefined,
): Readonly<Record<Change | 'waiting', number>> {
  const count = (status: Outcome['status']): number => outcomes.filter((outcome) => outcome.status === status).length;
  const counted = { new: 0, changed: 0, unchanged: 0, gone: 0, failed: 0, waiting: count('waiting') };
  for (const change of CHANGES) counted[change] = summary?.[change] ?? count(change);
  return counted;
}

function severities(remarks: readonly Message[]): { readonly errors: number; readonly warnings: number } {
  const count = (wanted: Message['severity']): number => remarks.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}

function databaseOf(summary: IngestSummary): Readonly<Record<string, number>> {
  const { new: _, changed, unchanged, gone, failed, orphaned, otherLanguages, ...totals } = summary;
  return { ...totals, other_languages: otherLanguages };
}

function reasonOf({ severity, rule, reason, line }: Message): Reason {
  return { severity, rule, reason, ...(line === undefined ? {} : { line }) };
}
