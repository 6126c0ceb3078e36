import type { Database } from 'better-sqlite3';

/** A damaged copy of a database, what was done to it, and where. */
export interface Damaged {
  readonly bytes: Buffer;
  readonly kind: string;
  readonly what: string;
}

/** An edit by hand. */
export interface Edit {
  readonly what: string;
  readonly sql: string;
}

export function randomOf(seed: number): () => number;
export function damaged(sound: Uint8Array, seed: number): Damaged;
export function edits(db: Database): readonly Edit[];
