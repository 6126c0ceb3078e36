import { expect, test } from 'vitest';
import { KNOWN_CASES } from '../support/cases.js';
import { commandRuns } from './command-runs.js';
import { pageRuns } from './page-runs.js';
import { passageRuns } from './passage-runs.js';
import { readingRuns } from './reading-runs.js';
import { storeRuns } from './store-runs.js';

test('every case that is listed is run, once, and no other', () => {
  const run = [passageRuns, pageRuns, commandRuns, readingRuns, storeRuns].flatMap((runs) => [...runs.keys()]);
  expect(run.sort()).toEqual(KNOWN_CASES.map(({ id }) => id).sort());
});
