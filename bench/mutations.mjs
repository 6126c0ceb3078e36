// A campaign of damaged and grown pages. Each goes through `extract` by itself, its record is looked through, its time
// taken; then they go through `ingest` and `check` by the folder. The same seed gives the same pages.
//
//   node bench/mutations.mjs [--count N] [--from N] [--seed N] [--only KIND] [--keep FOLDER] [--trace] [PATH...]
//
// PATH: more files and folders to damage beside seeds/ and fixtures/. Ends with 1 where anything is wrong.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DAMAGE } from './hostile/damage.mjs';
import { HEAPS } from './hostile/heaps.mjs';
import { randomBy } from './hostile/random.mjs';
import { faultsOf } from './hostile/record-faults.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { extractFiles } = await dist('index.js');
const { sourceFromBytes } = await dist('read/read-source.js');
const { linesOf } = await dist('text/lines.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '13' },
    only: { type: 'string' },
    keep: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});
const [count, from, seed] = [values.count, values.from, values.seed].map(Number);
/** In seconds of the processor. */
const SLOW = 2;
const BATCH = 250;
const PAGE = /\.(?:txt|html?)$/;

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name))
    .filter((file) => PAGE.test(file) && statSync(file).isFile());
}

const MARKUP = /<(?:html|p|div|body)\b/i;
const bases = [join(root, 'seeds'), join(root, 'fixtures'), ...positionals].flatMap(filesOf).map((file) => {
  const text = readFileSync(file, 'utf8');
  return { text, form: MARKUP.test(text) ? 'html' : 'text' };
});
const kinds = [...Object.entries(DAMAGE), ...Object.entries(HEAPS)].filter(([kind]) =>
  kind.includes(values.only ?? ''),
);

/** The n-th page: its kind, its bytes, and whether its name says that it is markup. */
function pageOf(n) {
  const r = randomBy(Math.imul(seed, 1_000_003) + n);
  const [kind, { of, page }] = kinds[n % kinds.length];
  if (of.length === 1) return { kind, content: of(r), html: kind.startsWith('markup') };
  let { text, form } = r.pick(bases);
  for (let tries = 0; page !== undefined && form !== page && tries < 200; tries++) ({ text, form } = r.pick(bases));
  // Half are damaged twice.
  const first = r.chance(0.5) ? r.pick(Object.values(DAMAGE)) : undefined;
  const before = first && (first.page === undefined || first.page === form) ? first.of(r, text) : text;
  const content = of(r, typeof before === 'string' ? before : before.toString('latin1'));
  return { kind, content, html: r.chance(0.05) ? form !== 'html' : form === 'html' };
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const trace = (what) => values.trace && console.error(`${what} ${seconds().toFixed(2)} s`);
const tally = new Map(kinds.map(([kind]) => [kind, { pages: 0, read: 0, facts: 0, worst: 0, name: '' }]));
let wrong = 0;
const say = (name, kind, what) => {
  wrong++;
  console.log(`${name} (${kind}): ${what}`);
};

async function look(folder, { name, kind, content }) {
  trace(name);
  const of = tally.get(kind);
  const messages = [];
  const options = {
    cwd: folder,
    passage: false,
    stdin: [],
    timeLimit: 20,
    report: (message) => messages.push(message),
  };
  const started = seconds();
  const records = [];
  try {
    for await (const record of extractFiles([name], options)) records.push(record);
  } catch (error) {
    if (error?.name !== 'UsageError') say(name, kind, error?.stack ?? String(error));
  }
  const took = seconds() - started;
  of.pages++;
  if (records.length > 0) of.read++;
  if (took > of.worst) Object.assign(of, { worst: took, name });
  if (took > SLOW) say(name, kind, `${took.toFixed(1)} s for ${content.length} characters`);
  for (const { rule, reason } of messages)
    if (rule === 'read/fault' || rule === 'read/too-slow') say(name, kind, `${rule}: ${reason}`);
  const bytes = readFileSync(join(folder, name));
  const source = sourceFromBytes(bytes, name, () => {});
  const lines = source && linesOf(source.text);
  for (const record of records) {
    for (const value of Object.values(record)) if (Array.isArray(value)) of.facts += value.length;
    for (const fault of faultsOf(record, lines).slice(0, 3)) say(name, kind, fault);
  }
}

/** The rules and lists are loaded with the first page that is read: none of the campaign is to wait for them. */
async function loadRules() {
  const page = Buffer.from('Ferry to go on\n\n3 May 2013\n\nAda Marsh of Calder Council said: "It will cost £3m."\n');
  const options = { cwd: root, passage: false, stdin: Readable.from([page]), report: () => {} };
  for await (const record of extractFiles(['-'], options)) trace(`rules loaded with ${record.headline}`);
}

/** A command line in a folder: its exit code and what it wrote. */
function bpp(cwd, argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/bpp.js'), ...argv], {
    ...{ cwd, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 600_000 },
  });
  return { code: status, stdout, stderr };
}

async function batch(first, end) {
  const folder = mkdtempSync(join(tmpdir(), 'bpp-mutations-'));
  const pages = [];
  for (let n = first; n < end; n++) {
    const page = pageOf(n);
    pages.push({ ...page, name: `${String(n).padStart(6, '0')}.${page.html ? 'html' : 'txt'}` });
  }
  for (const { name, content } of pages) writeFileSync(join(folder, name), content);
  const before = wrong;
  for (const page of pages) await look(folder, page);
  const faults = [];
  trace('ingest');
  const ingested = bpp(folder, ['ingest', '.']);
  if (ingested.code !== 0 && ingested.code !== 3)
    faults.push(`ingest ends with ${ingested.code}: ${ingested.stderr.slice(-400)}`);
  faults.push(...ingested.stderr.split('\n').filter((line) => /fault of bpp|longer than/.test(line)));
  trace('check');
  const checked = bpp(folder, ['check']);
  if (checked.code !== 0)
    faults.push(`check ends with ${checked.code}: ${checked.stdout}${checked.stderr}`.slice(0, 2000));
  for (const fault of faults) say(`${first} to ${end - 1}`, 'ingest and check', fault);
  if (values.keep && wrong > before) {
    mkdirSync(values.keep, { recursive: true });
    cpSync(folder, join(values.keep, String(first)), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}

const started = seconds();
await loadRules();
for (let first = from; first < from + count; first += BATCH) await batch(first, Math.min(first + BATCH, from + count));

for (const [kind, { pages, read, facts, worst, name }] of [...tally].sort(([, a], [, b]) => b.worst - a.worst)) {
  console.log(
    `${worst.toFixed(2).padStart(6)} s  ${String(pages).padStart(5)} pages, ${read} read, ${facts} facts  ${kind} (${name})`,
  );
}
const sums = [...tally.values()].reduce(
  (sum, { pages, facts }) => ({ pages: sum.pages + pages, facts: sum.facts + facts }),
  { pages: 0, facts: 0 },
);
console.log(
  `${sums.pages} pages of ${kinds.length} kinds, ${sums.facts} facts, ${wrong} faults; ${Math.round(seconds() - started)} s of the processor`,
);
process.exitCode = wrong > 0 ? 1 : 0;
