// Builds what ships from lists/: `npm run lists`, or `npm run lists -- --check` to see that what stands there is what the
// lists give. An entry that cannot work is named by its file and line, and nothing is written.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWords } from './lists/words.mjs';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const here = fileURLToPath(new URL('..', import.meta.url));
const root = positionals[0] ?? here;

// The word lists first: the gazetteers are checked with the tokeniser itself, which is built code and speaks of words.
settle(buildWords(root));
if (root === here && !values.check)
  spawnSync(process.execPath, [join(here, 'scripts/prepare.mjs')], { stdio: 'inherit' });
const { buildGazetteers } = await import('./lists/gazetteers.mjs');
settle(buildGazetteers(root));

/** Writes what a builder gives, or compares it with what stands there; ends the run where something is wrong. */
function settle({ files, problems }) {
  const stale = values.check ? files.filter(({ path, text }) => readIfThere(join(root, path)) !== text) : [];
  const wrong = [...problems, ...stale.map(({ path }) => `${path} is not what the lists give: run \`npm run lists\``)];
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    process.exit(1);
  }
  if (!values.check) for (const { path, text } of files) writeFileSync(join(root, path), text);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
