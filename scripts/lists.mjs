// Builds what ships from lists/: `npm run lists`, or `npm run lists -- --check` to see that what stands there is what the
// lists give. An entry that cannot work is named by its file and line, and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGazetteers } from './lists/gazetteers.mjs';
import { buildWords } from './lists/words.mjs';

/** Each gives `{ files: [{ path, text }], problems }` for the root of a checkout. */
const BUILDERS = [buildWords, buildGazetteers];

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const root = positionals[0] ?? fileURLToPath(new URL('..', import.meta.url));

const built = BUILDERS.map((build) => build(root));
const files = built.flatMap((part) => part.files);
const problems = built.flatMap((part) => part.problems);
if (problems.length === 0 && values.check) {
  const stale = files.filter(({ path, text }) => readIfThere(join(root, path)) !== text);
  problems.push(...stale.map(({ path }) => `${path} is not what the lists give: run \`npm run lists\``));
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
if (!values.check) for (const { path, text } of files) writeFileSync(join(root, path), text);

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
