import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { type KnownCase, readCases } from '../../src/eval/cases.js';

/** Where the inputs lie that were seen to go wrong. */
export const CASES_FOLDER: string = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

export const KNOWN_CASES: readonly KnownCase[] = readCases(CASES_FOLDER);

/** What each case must do, by its id: throws where it is not right. */
export type CaseRuns = ReadonlyMap<string, () => Promise<void>>;

/**
 * A test for each case, grouped by kind. One that is open is expected to fail: when it passes, the run fails until
 * its row in `cases.tsv` says `held`.
 */
export function caseTests(runs: CaseRuns): void {
  const cases = KNOWN_CASES.filter(({ id }) => runs.has(id));
  for (const kind of new Set(cases.map((known) => known.kind))) {
    describe(kind, () => {
      for (const { id, why, isOpen } of cases.filter((known) => known.kind === kind)) {
        (isOpen ? test.fails : test)(`${id}: ${why}`, runs.get(id));
      }
    });
  }
}
