import type { ChildProcess } from 'node:child_process';

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** In milliseconds. */
  readonly took: number;
}

export interface Killing {
  readonly db: string;
  readonly pages: string;
  /** In milliseconds. */
  readonly within: number;
  readonly random: () => number;
  readonly before?: string | undefined;
  readonly right: string;
}

/** What came of a kill; `kept` where the next ingest found something to go on from. */
export interface Killed {
  readonly was: string;
  readonly kept: boolean;
  readonly faults: readonly string[];
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export function randomOf(seed: number): () => number;
export function start(cwd: string, argv: readonly string[], options?: { readonly shell?: string }): Started;
export function run(cwd: string, argv: readonly string[], options?: { readonly shell?: string }): Promise<Ended>;
export function snapshotOf(cwd: string, db: string): Promise<string>;
export function isWhole(path: string): boolean;
export function sourcesSeen(path: string): number;
export function killed(cwd: string, killing: Killing): Promise<Killed>;
export function edit(folder: string, random: () => number): void;
export function copyDatabase(cwd: string, from: string | undefined, to: string): void;
