import { caseTests } from '../support/cases.js';
import { pageRuns } from './page-runs.js';

caseTests(pageRuns);
