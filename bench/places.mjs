// Takes the ground from under ingests: `node bench/places.mjs FOLDER [--pages 150]`, by hand, after `npm run build`. A disk that
// is full, `ulimit -f`, a mount that becomes read-only or goes, several ingests at once, readers that never let go. Each must end
// with words and status 2, or not be troubled; then, with the ground back, the same command comes to the snapshot of an ingest
// that nothing troubled. Mounts want root, and are left out where they cannot be had.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import SQLite from 'better-sqlite3';
import { copyDatabase, isWhole, run, snapshotOf, sourcesSeen, start } from './kill-runs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '150' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/places.mjs FOLDER [--pages N]');
  process.exit(2);
}
const cwd = mkdtempSync(join(tmpdir(), 'bpp-places-'));
mkdirSync(join(cwd, 'pages'));
const files = readdirSync(folder)
  .sort()
  .filter((name) => name.endsWith('.txt'))
  .slice(0, Number(values.pages));
for (const name of files) cpSync(join(folder, name), join(cwd, 'pages', name));

let bad = 0;
function say(what, holds, detail = '') {
  if (!holds) bad += 1;
  console.log(
    `${holds ? 'holds' : 'FAILS'}  ${what}${detail === '' ? '' : `: ${detail.trim().replaceAll('\n', ' / ')}`}`,
  );
}
const ingest = (db, options) => run(cwd, ['ingest', 'pages', '--db', db], options);
const toldOf = (words) => (ended) =>
  ended.code === 2 && words.test(ended.stderr) && !/fault of bpp|\n {4}at /.test(ended.stderr);

const first = await ingest('whole.db');
if (first.code !== 0) throw new Error(first.stderr);
const right = await snapshotOf(cwd, 'whole.db');
const half = readdirSync(join(cwd, 'pages')).slice(0, Math.floor(files.length / 2));
await run(cwd, ['ingest', ...half.map((name) => `pages/${name}`), '--db', 'half.db']);
const old = sourcesSeen(join(cwd, 'half.db'));

/** Once more, with nothing in the way. */
async function comesRight(what, db, ended) {
  const said = `${ended.code} ${ended.stderr}`;
  if (!isWhole(join(cwd, db))) return say(what, false, `not whole after ${said}`);
  const again = await ingest(db);
  const holds = again.code === 0 && (await snapshotOf(cwd, db)) === right;
  say(`${what}, and then comes right`, holds, again.code === 0 ? '' : again.stderr);
}

for (const blocks of [300, 600, 1200, 2400]) {
  copyDatabase(cwd, undefined, 'x.db');
  const ended = await ingest('x.db', { shell: `ulimit -f ${blocks}` });
  say(
    `ulimit -f ${blocks}`,
    ended.code === 0 || toldOf(/could not be written/)(ended),
    `${ended.code} ${ended.stderr}`,
  );
  await comesRight(`ulimit -f ${blocks}`, 'x.db', ended);
}

const mount = join(cwd, 'mount');
mkdirSync(mount);
const mounted = (...args) => spawnSync('mount', args).status === 0;
if (mounted('-t', 'tmpfs', '-o', 'size=1m', 'none', mount)) {
  const x = 'mount/x.db';
  for (const size of [1, 2, 3, 4, 6]) {
    mounted('-o', `remount,size=${size}m`, mount);
    const ended = await ingest(x);
    say(
      `a disk of ${size} MiB`,
      ended.code === 0 || toldOf(/the disk is full/)(ended),
      `${ended.code} ${ended.stderr}`,
    );
  }
  mounted('-o', 'remount,size=200m', mount);
  await comesRight('a disk that was full', x, { code: 2, stderr: '' });

  // A database remembers where its paths start, as seen from its own folder: this one was made where it is used.
  copyDatabase(mount, undefined, 'x.db');
  await run(cwd, ['ingest', ...half.map((name) => `pages/${name}`), '--db', x]);
  cpSync(join(cwd, x), join(cwd, 'half-of-mount.db'));

  copyDatabase(mount, undefined, 'x.db');
  cpSync(join(cwd, 'half-of-mount.db'), join(cwd, x));
  mounted('-o', 'remount,size=3m', mount);
  const full = await ingest(x);
  say(
    'a disk full in a second ingest',
    full.code === 0 || toldOf(/the disk is full/)(full),
    `${full.code} ${full.stderr}`,
  );
  say('readers have the old archive', [old, files.length].includes(sourcesSeen(join(cwd, x))));
  mounted('-o', 'remount,size=200m', mount);
  await comesRight('a disk full in a second ingest', x, full);

  copyDatabase(mount, undefined, 'x.db');
  cpSync(join(cwd, 'half-of-mount.db'), join(cwd, x));
  mounted('-o', 'remount,ro', mount);
  const closed = await ingest(x);
  say('a read-only mount', toldOf(/cannot be (?:written|opened)|read-only/)(closed), closed.stderr);
  const listed = await run(cwd, ['list', 'sources', '--json', '--db', x]);
  say('is read', listed.code === 0 && JSON.parse(listed.stdout).length === old, listed.stderr);
  mounted('-o', 'remount,rw', mount);

  const running = start(cwd, ['ingest', 'pages', '--db', x]);
  while (!existsSync(join(cwd, `${x}-ingest`)) && running.child.exitCode === null) await setTimeout(10);
  await setTimeout(100);
  spawnSync('umount', ['-l', mount]);
  const lost = await running.ended;
  say('a mount that goes', toldOf(/gone|removed/)(lost), `${lost.code} ${lost.stderr}`);
} else console.log('no mounts: a full disk and a mount that goes were not tried');

copyDatabase(cwd, undefined, 'x.db');
const many = await Promise.all([1, 2, 3, 4].map(() => ingest('x.db')));
const [won, ...others] = many.sort((a, b) => a.code - b.code);
const heard = others.every((ended) => ended.code === 0 || toldOf(/another bpp \(process \d+ on /)(ended));
say('four ingests at once', won.code === 0 && heard, many.map(({ code }) => code).join(' '));
say('come right', (await snapshotOf(cwd, 'x.db')) === right);
copyDatabase(cwd, undefined, 'x.db');
const patient = await Promise.all([1, 2, 3].map(() => run(cwd, ['ingest', 'pages', '--wait', '--db', 'x.db'])));
say(
  'three that wait',
  patient.every(({ code }) => code === 0),
  patient.map(({ stderr }) => stderr).join(''),
);

copyDatabase(cwd, 'half.db', 'x.db');
const idle = new SQLite(join(cwd, 'x.db'), { readonly: true });
idle.prepare('SELECT count(*) FROM articles').get();
const cursor = new SQLite(join(cwd, 'x.db'), { readonly: true }).prepare('SELECT path FROM sources').iterate();
cursor.next();
const busy = start(cwd, ['ingest', 'pages', '--db', 'x.db']);
const seen = new Set();
let exported = 0;
while (busy.child.exitCode === null) {
  seen.add(sourcesSeen(join(cwd, 'x.db')));
  const { code, stdout } = await run(cwd, ['export', '--format', 'ndjson', '--db', 'x.db']);
  if (code !== 0) seen.add('a failed export');
  else
    seen.add(
      new Set(
        stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).source.path),
      ).size,
    );
  exported += 1;
}
const { code, stderr } = await busy.ended;
say(`an ingest with readers (${exported} exports)`, code === 0, stderr);
say(
  'they see all of one archive',
  [...seen].every((count) => count === old || count === files.length),
  [...seen].join(' '),
);
say(
  'nothing is left beside it',
  readdirSync(cwd).every((name) => !/^x\.db./.test(name)),
);
say('and it comes right', (await snapshotOf(cwd, 'x.db')) === right);

copyDatabase(cwd, 'half.db', 'x.db');
const robbed = start(cwd, ['ingest', 'pages', '--db', 'x.db']);
while (!existsSync(join(cwd, 'x.db-ingest')) && robbed.child.exitCode === null) await setTimeout(10);
unlinkSync(join(cwd, 'x.db-ingest'));
const without = await robbed.ended;
say('a copy that is removed', toldOf(/removed|gone/)(without), `${without.code} ${without.stderr}`);
await comesRight('a copy that is removed', 'x.db', without);

copyDatabase(cwd, 'half.db', 'x.db');
const replaced = start(cwd, ['ingest', 'pages', '--db', 'x.db']);
while (!existsSync(join(cwd, 'x.db-ingest')) && replaced.child.exitCode === null) await setTimeout(10);
unlinkSync(join(cwd, 'x.db'));
cpSync(join(cwd, 'whole.db'), join(cwd, 'x.db'));
const other = await replaced.ended;
say('a database that is replaced', toldOf(/changed or replaced/)(other), `${other.code} ${other.stderr}`);
await comesRight('a database that is replaced', 'x.db', other);

rmSync(cwd, { recursive: true, force: true });
process.exit(bad > 0 ? 1 : 0);
