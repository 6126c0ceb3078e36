// Measures the built bpp and prints the tables: node scripts/eval.mjs [--only seeds,press,values,content] [--shared DIR]
//
// Where the folder of shared measures stands beside the project, its own scorers measure the five seeds, other press
// pages, values in passages and the main content of pages. Where it does not, `bpp eval` measures the seeds alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const bpp = join(root, 'bin', 'bpp.js');
const MEASURES = { seeds, press, values, content };
/** Done, but some inputs failed: what could be read is measured, and the failure has been named on stderr. */
const DONE_IN_PART = 3;
const MOST_OUTPUT = 2 ** 30;

const { values: args } = parseArgs({
  options: { only: { type: 'string' }, shared: { type: 'string', default: join(root, '..', 'shared') } },
});
const asked = args.only?.split(',') ?? Object.keys(MEASURES);
const unknown = asked.filter((name) => !Object.hasOwn(MEASURES, name));
if (unknown.length > 0) {
  console.error(`eval: --only takes ${Object.keys(MEASURES).join(', ')}; not ${unknown.join(', ')}`);
  process.exit(2);
}
const hasShared = existsSync(join(args.shared, 'gold', 'score.mjs'));

const temporary = mkdtempSync(join(tmpdir(), 'bpp-eval-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
for (const name of asked) {
  if (hasShared || name === 'seeds') MEASURES[name]();
  else console.error(`eval: ${name} left out, ${args.shared} is not there`);
}

function seeds() {
  const database = ingest('seeds', textsOf(join(root, 'seeds')));
  title('seeds');
  if (hasShared) scoreGold(database, join(args.shared, 'gold', 'seeds'), join(root, 'seeds'));
  else run(bpp, ['eval', join(root, 'fixtures', 'gold', 'seeds'), '--sources', join(root, 'seeds'), '--db', database]);
  confidence('seeds', database, join(root, 'fixtures', 'gold', 'seeds'), join(root, 'seeds'));
}

function press() {
  const folder = join(args.shared, 'gold', 'press');
  const database = ingest('press', textsOf(folder));
  title('press');
  scoreGold(database, folder, folder);
  confidence('press', database, folder, folder);
}

/** How many mentions are right, by their confidence. */
function confidence(name, database, gold, sources) {
  title(`${name} by confidence`);
  run(bpp, ['eval', gold, '--sources', sources, '--db', database, '--confidence']);
}

function values() {
  title('values');
  run(join(args.shared, 'bench', 'values', 'score.mjs'), [`${bppCommand()} extract --from ndjson --passage -`]);
}

function content() {
  const pages = join(temporary, 'pages');
  for (const set of ['aeb', 'wcxb']) {
    for (const variant of ['html', 'copy', 'wrap80']) {
      title(`content ${set} ${variant}`);
      const options = ['--pages', pages, '--set', set, '--variant', variant];
      run(join(args.shared, 'bench', 'content', 'score.mjs'), [...options, `${bppCommand()} extract {dir}`]);
    }
  }
}

/** Ingests files into a database of its own and gives its path. */
function ingest(name, files) {
  const database = join(temporary, `${name}.db`);
  run(bpp, ['ingest', ...files, '--db', database], { stdio: ['ignore', 'ignore', 'inherit'] });
  return database;
}

/** Only the texts: gold files may lie beside them. */
function textsOf(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => join(folder, file));
}

function scoreGold(database, gold, sources) {
  const records = run(bpp, ['export', '--format', 'ndjson', '--db', database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const options = { input: records, stdio: ['pipe', 'inherit', 'inherit'] };
  run(join(args.shared, 'gold', 'score.mjs'), ['--gold', gold, '--sources', sources], options);
}

/** Runs a script with this Node and gives its output, where that is not inherited. A failure ends the run. */
function run(script, scriptArgs, options = { stdio: ['ignore', 'inherit', 'inherit'] }) {
  const done = spawnSync(process.execPath, [script, ...scriptArgs], { maxBuffer: MOST_OUTPUT, ...options });
  if (done.status === 0 || (done.status === DONE_IN_PART && script === bpp)) return done.stdout;
  const reason = done.error?.message ?? `exit status ${done.status ?? done.signal}`;
  console.error(`eval: ${script} ${scriptArgs[0] ?? ''}: ${reason}`);
  process.exit(1);
}

/** The scorers hand their command to a shell. */
function bppCommand() {
  return [process.execPath, bpp].map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
}

function title(name) {
  console.log(`\n== ${name}`);
}
