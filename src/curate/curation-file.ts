import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Decision, DecisionLine } from '../model/curation.js';
import { decisionsInForce, readDecisions } from './decisions.js';

/** What people decided, in the folder that they work in. */
export const CURATION_FILE = 'curation.jsonl';

export interface Curation {
  /** Every line of the file. */
  readonly lines: readonly DecisionLine[];
  readonly inForce: readonly DecisionLine[];
  /** Names the decisions in force; empty where there are none. */
  readonly hash: string;
}

/** Reads the decisions at `location`; none where there is no file. `shown` is the path that complaints name. */
export function readCuration(location: string, shown: string): Curation {
  const lines = existsSync(location) ? readDecisions(readFileSync(location, 'utf8'), shown) : [];
  const inForce = decisionsInForce(lines);
  const hash = createHash('sha256').update(JSON.stringify(inForce)).digest('hex');
  return { lines, inForce, hash: inForce.length === 0 ? '' : hash };
}

const WHOLE_LINES = /(?:^|\n)$/;

/** Adds one decision at the end; nothing that stands in the file is ever changed. */
export function appendDecision(location: string, decision: Decision): void {
  const cut = existsSync(location) && !WHOLE_LINES.test(readFileSync(location, 'utf8'));
  appendFileSync(location, `${cut ? '\n' : ''}${JSON.stringify(decision)}\n`);
}
