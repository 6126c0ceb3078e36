import type { RuleId } from './span.js';

/** A remark about the input, never an exception: what is wrong with it, where, and what to do. */
export interface Message {
  /** `error`: the source (or line of input) did not go in. `warning`: it did, but look at it. */
  readonly severity: 'info' | 'warning' | 'error';
  readonly rule: RuleId;
  /** One sentence, values in backticks. */
  readonly reason: string;
  readonly path: string;
  /** 1-based line of the decoded source, where one is meant. */
  readonly line?: number;
}

/** The caller asked for something that cannot be done, and the message says what to do instead. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reader ended the work: Ctrl-C. Exit status 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
