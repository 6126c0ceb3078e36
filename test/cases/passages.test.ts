import { caseTests } from '../support/cases.js';
import { passageRuns } from './passage-runs.js';

caseTests(passageRuns);
