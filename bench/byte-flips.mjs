// Damages a database in many ways and asks whether anybody is told: `node bench/byte-flips.mjs [--count 500] [--seed 1]
// [--pages FOLDER] [--only N | --edits]`, by hand, after `npm run build`. Each case flips a bit, zeroes or moves a page, or cuts the
// file; then `check` names it, or every command says that the file is damaged, or what they answer and every row of every
// table is what it was. Then every column of every table is edited by hand, which `check` must name. Ends with 1 where a
// damage passes in silence, a command takes longer than it may, or one calls it a fault of bpp.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Driver from 'better-sqlite3';
import { processIo } from '../dist/cli/io.js';
import { main } from '../dist/cli/main.js';
import { TABLES } from '../dist/store/schema.js';
import { damaged, edits } from './damage.mjs';

/** How long all commands together may take with one damaged database, in milliseconds. */
const PATIENCE = 60_000;

/** What is asked of each database beside `check`: together these read every table, index and view. */
const QUESTIONS = [
  ['export'],
  ['export', '--format', 'json'],
  ...[
    'people',
    'organisations',
    'money',
    'dates',
    'quotes',
    'roles',
    'events',
    'facts',
    'articles',
    'sources',
    'issues',
  ].map((kind) => ['list', kind, '--json']),
  ['query', '--text', 'police', '--json'],
  ['query', '--said', 'the', '--json'],
  ['query', '--person', 'Bob Jones'],
  ['timeline', '--json'],
  ['money', '--json'],
  ['together', '--json'],
  ['conflicts', '--json'],
  ['show', 'Bob Jones'],
  ['review', '--json'],
];

/** What a command sees of the world, but for its streams and folder. */
const world = processIo();

async function run(argv, cwd) {
  const stdout = createHash('sha256');
  let stderr = '';
  const own = {
    stdout: { write: async (text) => void stdout.update(text), isTerminal: false, columns: undefined },
    stderr: {
      write: async (text) => {
        stderr += text;
      },
      isTerminal: false,
      columns: undefined,
    },
    stdin: { isTerminal: true, async *[Symbol.asyncIterator]() {} },
    env: { BPP_AUTHOR: 'Joan' },
    cwd,
  };
  const code = await main(argv, Object.create(world, Object.getOwnPropertyDescriptors(own)));
  return { code, stdout: stdout.digest('hex'), stderr };
}

/** Every row of every table, read from the table itself, in an order of its own; undefined where that fails. */
function rowsOf(path) {
  const db = new Driver(path, { readonly: true });
  try {
    const hash = createHash('sha256');
    for (const table of TABLES) {
      const rows = db.prepare(`SELECT * FROM ${table} NOT INDEXED`).safeIntegers().all();
      const lines = rows.map(({ n: _, ...row }) =>
        JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value)),
      );
      hash.update(`${table}\n${lines.sort().join('\n')}\n`);
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    db.close();
  }
}

/** What the commands answer, and whether one of them took the blame. */
async function ask(path, cwd) {
  const answers = [];
  const blamed = [];
  for (const question of QUESTIONS) {
    const answer = await run([...question, '--db', path], cwd);
    answers.push(`${answer.code} ${answer.stdout}`);
    if (isBlame(answer)) blamed.push(`${question.join(' ')}: ${answer.stderr.trim()}`);
  }
  return { answers, blamed };
}

const isBlame = ({ code, stderr }) => ![0, 1, 2, 3].includes(code) || /fault of bpp|\n\s+at /.test(stderr);

/** What comes of one damaged database. */
async function judge(path, cwd, base) {
  const check = await run(['check', '--db', path], cwd);
  const { answers, blamed } = await ask(path, cwd);
  if (isBlame(check)) blamed.unshift(`check: ${check.stderr.trim()}`);
  const refused = answers.every((answer) => answer.startsWith('2 '));
  const unharmed = rowsOf(path) === base.rows && answers.join('\n') === base.answers.join('\n');
  const verdict =
    check.code === 1 ? 'named' : check.code === 2 || refused ? 'refused' : unharmed ? 'unharmed' : 'SILENT';
  return { verdict, blamed, unharmed };
}

async function workOn({ folder, base, from, to, seed }) {
  const sound = readFileSync(join(folder, 'sound.db'));
  for (let n = from; n < to; n += 1) {
    const { bytes, kind, what } = damaged(sound, seed * 1_000_003 + n);
    const path = join(folder, 'damaged.db');
    writeFileSync(path, bytes);
    process.send({ n, kind, what });
    process.send({ n, ...(await judge(path, folder, base)) });
  }
  process.disconnect();
}

/** Runs cases in a process of their own, which is ended where it hangs; then goes on behind the case that did it. */
async function campaign(given, results) {
  for (let from = given.from; from < given.to; ) {
    const worker = fork(fileURLToPath(import.meta.url), ['--worker']);
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill('SIGKILL'), PATIENCE);
    };
    wait();
    worker.on('message', (message) => {
      wait();
      results[message.n] = { ...results[message.n], ...message };
      if (message.verdict === undefined) return;
      from = message.n + 1;
      const { n, kind, what, verdict, blamed } = results[message.n];
      if (verdict === 'SILENT' || blamed.length > 0)
        console.log(`case ${n} (${kind}: ${what}): ${verdict} ${blamed.join('; ')}`);
    });
    worker.send({ ...given, from });
    await new Promise((resolve) => worker.on('exit', resolve));
    clearTimeout(timer);
    if (from >= given.to) return;
    const { kind, what } = results[from] ?? {};
    console.log(`case ${from} (${kind}: ${what}): HANGS, or ends the process`);
    results[from] = { ...results[from], verdict: 'HANGS', blamed: [] };
    from += 1;
  }
}

function printTable(results) {
  const verdicts = ['named', 'refused', 'unharmed', 'SILENT', 'HANGS'];
  const kinds = [...new Set(results.map(({ kind }) => kind))].sort();
  const count = (kind, verdict) =>
    results.filter((each) => (!kind || each.kind === kind) && each.verdict === verdict).length;
  const line = (name, counts) =>
    console.log(`${name.padEnd(32)}${counts.map((each) => String(each).padStart(10)).join('')}`);
  line('', [...verdicts, 'all']);
  for (const kind of [...kinds, undefined]) {
    const counts = verdicts.map((verdict) => count(kind, verdict));
    line(kind ?? 'all', [...counts, counts.reduce((sum, each) => sum + each, 0)]);
  }
  const needless = results.filter(({ verdict, unharmed }) => verdict !== 'unharmed' && unharmed).length;
  console.log(`${needless} of those that were named or refused give the same rows and answers: an index, a spare byte`);
}

/** Edits every column by hand; gives those that `check` does not see. */
async function editAll(folder) {
  const sound = new Driver(join(folder, 'sound.db'));
  const all = edits(sound);
  sound.close();
  const unseen = [];
  for (const { what, sql } of all) {
    const path = join(folder, 'edited.db');
    cpSync(join(folder, 'sound.db'), path);
    const db = new Driver(path);
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    db.exec(sql);
    db.close();
    const { code, stderr } = await run(['check', '--db', path], folder);
    if (code !== 1 && code !== 2) unseen.push(what);
    if (isBlame({ code, stderr })) unseen.push(`${what}: ${stderr}`);
  }
  console.log(`${all.length} edits by hand, ${unseen.length} not seen${unseen.map((what) => `\n  ${what}`).join('')}`);
  return unseen.length;
}

async function bench() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      pages: { type: 'string', default: fileURLToPath(new URL('../seeds', import.meta.url)) },
      only: { type: 'string' },
      edits: { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bpp-flips-'));
  try {
    cpSync(values.pages, join(folder, 'pages'), { recursive: true });
    const path = join(folder, 'sound.db');
    const made = await run(['ingest', 'pages', '--db', path], folder);
    if (made.code !== 0) throw new Error(`there is nothing to damage: ${made.stderr}`);
    await run(['curate', 'reject', 'Laura Jones', '--db', path], folder);
    await run(['curate', 'confirm', 'Bob Jones', '--db', path], folder);
    const sound = await run(['check', '--db', path], folder);
    if (sound.code !== 0) throw new Error(`the sound database does not hold: ${sound.stderr}`);
    const base = { ...(await ask(path, folder)), rows: rowsOf(path) };
    const [from, to] = values.only ? [Number(values.only), Number(values.only) + 1] : [0, Number(values.count)];
    const results = [];
    if (!values.edits) await campaign({ folder, base, from, to, seed: Number(values.seed) }, results);
    const done = results.filter(Boolean);
    printTable(done);
    const bad = done.filter(({ verdict, blamed }) => verdict === 'SILENT' || verdict === 'HANGS' || blamed.length > 0);
    const unseen = values.only !== undefined ? 0 : await editAll(folder);
    process.exitCode = bad.length + unseen > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--worker')) process.once('message', workOn);
else await bench();
