// Kills ingests at random moments and lets them be done again: `node bench/kills.mjs FOLDER [--kills 200] [--pages 600]
// [--cut 500] [--seed 1] [--edits]`, by hand, after `npm run build`. FOLDER holds pages, of which so many are taken, cut to so
// many characters. With `--edits` an ingest over an archive of the same pages before some were edited, renamed and removed is
// killed. What is left must be whole and show readers all of the old archive or all of the new one; the next ingest must
// come to the snapshot of one that nobody killed, and leave nothing beside the database. Ends with 1 where that fails once.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyDatabase, edit, killed, randomOf, run, snapshotOf } from './kill-runs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    pages: { type: 'string', default: '600' },
    cut: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    edits: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/kills.mjs FOLDER [--kills N] [--pages N] [--cut N] [--seed N] [--edits]');
  process.exit(2);
}
const cwd = mkdtempSync(join(tmpdir(), 'bpp-kills-'));
const random = randomOf(Number(values.seed));

mkdirSync(join(cwd, 'pages'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
  .slice(0, Number(values.pages));
files.forEach((name, n) => {
  const text = readFileSync(join(folder, name), 'utf8').slice(0, Number(values.cut));
  writeFileSync(join(cwd, 'pages', `${String(n).padStart(4, '0')}.txt`), text);
});

async function unbroken(db) {
  const { code, stderr, took } = await run(cwd, ['ingest', 'pages', '--db', db]);
  if (code !== 0) throw new Error(stderr);
  return { took, snapshot: await snapshotOf(cwd, db) };
}

let old;
if (values.edits) {
  old = (await unbroken('old.db')).snapshot;
  edit(join(cwd, 'pages'), random);
  copyDatabase(cwd, 'old.db', 'whole.db');
}
const { took, snapshot: right } = await unbroken('whole.db');
console.log(`${files.length} pages, unbroken in ${(took / 1000).toFixed(1)} s`);

let bad = 0;
const ends = new Map();
for (let n = 1; n <= Number(values.kills); n += 1) {
  copyDatabase(cwd, values.edits ? 'old.db' : undefined, 'x.db');
  const { was, kept, faults } = await killed(cwd, {
    ...{ db: 'x.db', pages: 'pages', within: took, random, right },
    before: old,
  });
  const end = `${was}${kept ? ', kept what it had read' : ''}`;
  ends.set(end, (ends.get(end) ?? 0) + 1);
  if (faults.length > 0) bad += 1;
  for (const fault of faults) console.log(`kill ${n}: ${fault}`);
  if (n % 10 === 0)
    console.log(`${n} kills, ${bad} bad: ${[...ends].map(([how, many]) => `${many} ${how}`).join('; ')}`);
}
rmSync(cwd, { recursive: true });
process.exit(bad > 0 ? 1 : 0);
