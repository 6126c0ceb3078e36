import { caseTests } from '../support/cases.js';
import { commandRuns } from './command-runs.js';
import { readingRuns } from './reading-runs.js';
import { storeRuns } from './store-runs.js';

caseTests(new Map([...commandRuns, ...readingRuns, ...storeRuns]));
