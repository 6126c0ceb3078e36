// How fast bpp reads pages and texts beside other programs, all on this machine in one run, in seconds of CPU (user and
// system, every thread). By hand, after `npm run build`; README.md here says how to install the others:
//
//   node bench/peers/peers.mjs --html FOLDER --text FOLDER [--sample N] [--node FOLDER] [--python PROGRAM]
//
// Every N-th file is read by all (10 unless told); `bpp extract` has all texts, as whole process. What is not installed is
// said to be missing and the exit code is then 3.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values } = parseArgs({
  options: {
    html: { type: 'string' },
    text: { type: 'string' },
    sample: { type: 'string', default: '10' },
    node: { type: 'string', default: process.env.PEERS_NODE ?? here('node') },
    python: { type: 'string', default: process.env.PEERS_PYTHON ?? here('venv/bin/python') },
  },
});
if (!values.html || !values.text) {
  console.error(
    'usage: node bench/peers/peers.mjs --html FOLDER --text FOLDER [--sample N] [--node FOLDER] [--python PROGRAM]',
  );
  process.exit(2);
}
const env = { ...process.env, PEERS_NODE: resolve(values.node) };
const scratch = mkdtempSync(join(tmpdir(), 'bpp-peers-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const filesOf = (folder, endings) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.includes(extname(name)))
    .sort()
    .map((name) => join(resolve(folder), name));
const wordsIn = (files) =>
  files.reduce((sum, file) => sum + (readFileSync(file, 'utf8').match(/\S+/g)?.length ?? 0), 0);

/** A folder with links to every N-th file. */
function sampleOf(files, name) {
  const folder = mkdtempSync(join(scratch, name));
  const taken = files.filter((_, i) => i % Number(values.sample) === 0);
  for (const [i, file] of taken.entries())
    symlinkSync(file, join(folder, `${String(i).padStart(6, '0')}${extname(file)}`));
  return { folder, taken };
}

/** What the reader printed; undefined, with its last words, where it could not be run. */
function measured(reader, folder) {
  const isPython = reader === 'trafilatura' || reader === 'spacy';
  const command = isPython ? [values.python, here('read.py')] : [process.execPath, here('read.mjs')];
  const { stdout, stderr, error } = spawnSync(command[0], [command[1], reader, folder], { env, encoding: 'utf8' });
  if (stdout) return JSON.parse(stdout);
  const why = error?.message ?? stderr.split('\n').findLast((line) => /error/i.test(line));
  console.log(`${reader.padEnd(16)}MISSING: ${why} (bench/peers/README.md says how to install it)`);
  process.exitCode = 3;
  return undefined;
}

/** A row a reader; the first is bpp's own, and the others are what it is divided by. */
function compare(readers, { folder, size, unit, digits }) {
  let own;
  for (const reader of readers) {
    const result = measured(reader, folder);
    if (result === undefined) continue;
    const rate = size / result.seconds;
    own ??= rate;
    const ratio = rate === own ? '' : `  bpp is ${(own / rate).toFixed(1)} times as fast`;
    const each = ((1000 * result.seconds) / result.items).toFixed(2);
    const answered = `${result.answered} of ${result.items} answered`;
    console.log(`${reader.padEnd(16)}${rate.toFixed(digits)} ${unit}, ${each} ms each, ${answered}${ratio}`);
  }
}

/** Seconds of CPU of `bpp extract` over all texts, with start and lists. */
function extraction(files) {
  const input = files.map((file) =>
    JSON.stringify({ id: file, text: readFileSync(file, 'utf8'), published: '2004-12-15' }),
  );
  const atExit = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('cpu ' + (user + system) / 1e6 + '\\n'); });`;
  const args = [`--import=data:text/javascript,${encodeURIComponent(atExit)}`, here('../../bin/bpp.js')];
  const { stderr, status } = spawnSync(process.execPath, [...args, 'extract', '--from', 'ndjson', '--passage', '-'], {
    input: input.join('\n'),
    maxBuffer: 2 ** 31 - 1,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bpp extract ended with ${status}: ${stderr}`);
  return Number(/^cpu ([\d.]+)$/m.exec(stderr)[1]);
}

const pages = sampleOf(filesOf(values.html, ['.html', '.htm']), 'html');
const megabytes = pages.taken.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
console.log(`HTML: ${pages.taken.length} pages, ${megabytes.toFixed(1)} MB: headline, byline, date and text of each`);
compare(['bpp pages', 'readability', 'trafilatura'], {
  folder: pages.folder,
  size: megabytes,
  unit: 'MB/s',
  digits: 2,
});

const all = filesOf(values.text, ['.txt']);
const texts = sampleOf(all, 'text');
console.log(`\nText: ${texts.taken.length} texts, ${wordsIn(texts.taken)} words`);
compare(['bpp names', 'compromise', 'wink-nlp', 'spacy'], {
  ...{ folder: texts.folder, size: wordsIn(texts.taken), unit: 'words/s', digits: 0 },
});
const seconds = extraction(all);
const words = wordsIn(all);
console.log(
  `bpp extract     ${(words / seconds).toFixed(0)} words/s: names and facts, whole process, ${all.length} texts, ${words} words`,
);
