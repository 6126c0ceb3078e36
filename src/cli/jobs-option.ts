import { UsageError } from '../model/message.js';

/** More threads than any machine of today has cores. */
const MOST_JOBS = 256;

const WHOLE_NUMBER = /^\d+$/;

/** How many threads do what is said of them. */
export const jobsOption = (does: string): [flags: string, description: string, parse: (given: string) => number] => [
  '--jobs <n>',
  `threads that ${does} at once (default: one a core; none for fewer than 100 pages)`,
  parseJobs,
];

function parseJobs(given: string): number {
  const jobs = WHOLE_NUMBER.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not \`${given}\``);
  return jobs;
}
