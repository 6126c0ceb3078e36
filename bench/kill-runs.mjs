// What `kills.mjs` and its short form in the tests do: kill an ingest, look at what is left, and let it be done again.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';
import { main } from '../dist/cli/main.js';

const BPP = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let n = Math.imul(state ^ (state >>> 15), state | 1);
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61);
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts `bpp` in a folder; `ended` resolves with how it ended, what it said and how long it took in milliseconds. */
export function start(cwd, argv, { shell } = {}) {
  const started = performance.now();
  const command = [process.execPath, BPP, ...argv];
  const child = shell
    ? spawn('bash', ['-c', `${shell}; exec "$@"`, 'bash', ...command], { cwd })
    : spawn(command[0], command.slice(1), { cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr, took: performance.now() - started });
    });
  });
  return { child, ended };
}

export const run = (cwd, argv, options) => start(cwd, argv, options).ended;

/** Runs a command in this process: what is done after a kill costs no start of a program. */
export async function runHere(cwd, argv) {
  const said = { stdout: '', stderr: '' };
  const output = (name) => ({
    write: async (text) => {
      said[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  const code = await main(argv, {
    ...{ stdout: output('stdout'), stderr: output('stderr'), env: {}, cwd },
    stdin: { isTerminal: true, async *[Symbol.asyncIterator]() {} },
    clock: () => performance.now(),
    interruption: () => new AbortController().signal,
  });
  return { code, ...said };
}

/** One hash of the snapshot of a database: every file of it, by its name. */
export async function snapshotOf(cwd, db) {
  const folder = join(cwd, `${db}.snapshot`);
  rmSync(folder, { recursive: true, force: true });
  const { code, stderr } = await runHere(cwd, ['snapshot', folder, '--db', db]);
  if (code !== 0) throw new Error(stderr);
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  rmSync(folder, { recursive: true });
  return hash.digest('hex');
}

/** Whether SQLite finds a file whole; true where there is none. */
export function isWhole(path) {
  if (!existsSync(path)) return true;
  const db = new SQLite(path, { readonly: true });
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    db.close();
  }
}

/** How many sources a reader sees at this moment. */
export function sourcesSeen(path) {
  const db = new SQLite(path, { readonly: true, fileMustExist: true });
  try {
    return db.prepare('SELECT count(*) FROM sources').pluck().get();
  } finally {
    db.close();
  }
}

const FAULT = /fault of bpp|\n {4}at /;

/**
 * Kills an ingest of `pages` at a moment that `random` chooses within `within` milliseconds, and lets it be done again.
 * Gives what did not hold, in words; `before` is the snapshot of the database that was there, `right` what must come of it.
 */
export async function killed(cwd, { db, pages, within, random, before, right }) {
  const path = join(cwd, db);
  const faults = [];
  const { child, ended } = start(cwd, ['ingest', pages, '--db', db]);
  await setTimeout(random() * within);
  child.kill('SIGKILL');
  const { signal, code } = await ended;
  const was = signal === 'SIGKILL' ? 'killed' : `ended with ${code}`;
  if (!isWhole(path)) faults.push('the database is not whole');
  if (existsSync(path) && before !== undefined) {
    const seen = await snapshotOf(cwd, db);
    if (seen !== before && seen !== right) faults.push('a reader sees half an archive');
  } else {
    const { code: status, stderr } = await runHere(cwd, ['list', 'sources', '--db', db]);
    if (FAULT.test(stderr) || (status !== 0 && status !== 2)) faults.push(`list says: ${stderr}`);
    if (status === 0 && (await snapshotOf(cwd, db)) !== right) faults.push('a reader sees half an archive');
  }
  const kept = existsSync(`${path}-ingest`);
  const again = await runHere(cwd, ['ingest', pages, '--db', db]);
  if (again.code !== 0) faults.push(`the next ingest ends with ${again.code}: ${again.stderr}`);
  else {
    if (!isWhole(path)) faults.push('the database is not whole after the next ingest');
    if ((await snapshotOf(cwd, db)) !== right) faults.push('the snapshot is another one');
    const proved = await runHere(cwd, ['check', '--db', db]);
    if (proved.code !== 0) faults.push(`check: ${proved.stdout}${proved.stderr}`);
    const beside = readdirSync(cwd).filter((name) => name !== db && name.startsWith(db));
    if (beside.length > 0) faults.push(`left beside it: ${beside.join(', ')}`);
  }
  return { was, kept, faults };
}

/** Changes a folder of pages: of a hundred thirty get a sentence more, five another name, and five go. */
export function edit(folder, random) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const chance = random();
    if (chance < 0.3)
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n\nAda Marsh of Eastmoor Council said it had cost £2m.\n`);
    else if (chance < 0.35) renameSync(path, join(folder, `moved-${name}`));
    else if (chance < 0.4) rmSync(path);
  }
}

/** A database beside another, as it is. */
export function copyDatabase(cwd, from, to) {
  for (const name of readdirSync(cwd)) {
    if (name.startsWith(to)) rmSync(join(cwd, name), { recursive: true, force: true });
  }
  if (from !== undefined) cpSync(join(cwd, from), join(cwd, to));
}
