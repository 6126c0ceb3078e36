// What an ingest costs: by stage, in stories a second, with more jobs, as the archive grows, and after one word was edited.
// By hand, on stories of your own (a folder of .txt files, a headline and paragraphs each):
//
//   node bench/ingest.mjs stages FOLDER            CPU of each stage of `--jobs 1`, as text and as HTML
//   node bench/ingest.mjs rates FOLDER [RUNS]      stories a second, peak, a second run; --jobs 1 and 2 beside two plain loops
//   node bench/ingest.mjs growth FOLDER SIZE…      time, memory and bytes for archives of so many stories (bench/retold.mjs)
//   node bench/ingest.mjs edit FOLDER SIZE         one word of one page edited in an archive of so many
//
// Each run is a whole process; the clock, CPU and peak are what the system says of it. What is made lies in WORK (by default
// bpp-bench in the folder for temporary files) and is made once.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { storiesIn, wordsOf, writeArchive } from './retold.mjs';

const BPP = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));
const WORK = process.env.WORK ?? join(tmpdir(), 'bpp-bench');

/** One run of Node as a whole process: seconds on the clock and of CPU, MB at most. Throws where it fails. */
function timed(argv, cwd) {
  const started = performance.now();
  const ran = spawnSync('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...argv], { cwd, encoding: 'utf8' });
  const clock = (performance.now() - started) / 1000;
  if (ran.status !== 0) throw new Error(`${argv.join(' ')}: ${ran.stderr}`);
  const [kilobytes, user, system] = ran.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { clock, cpu: user + system, peak: kilobytes / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const of = (runs, what) => median(runs.map((run) => run[what]));
const figure = (number, digits = 1) => number.toFixed(digits).padStart(8);

/** The archive of so many stories, made where it is not there yet: its folder and what it holds. */
function archiveOf(folder, count, form) {
  const at = join(WORK, `${form}-${count}`);
  const total = join(at, 'total.json');
  if (!existsSync(total)) {
    rmSync(at, { recursive: true, force: true });
    mkdirSync(at, { recursive: true });
    writeFileSync(total, JSON.stringify(writeArchive(join(at, 'pages'), storiesIn(folder), count, form)));
  }
  return { at, ...JSON.parse(readFileSync(total, 'utf8')) };
}

/** Ingests an archive: from nothing, unless it is to go on. */
function ingest({ at }, options = [], { isAgain = false, node = [] } = {}) {
  const db = join(at, 'bench.db');
  if (!isAgain) for (const each of readdirSync(at)) if (each.startsWith('bench.db')) rmSync(join(at, each));
  return { ...timed([...node, BPP, 'ingest', 'pages', '--root', '.', '--db', 'bench.db', ...options], at), db };
}

/** Which folder of dist/ stands for which stage; the deepest frame of a sample that lies in one of them says whose it is. */
const STAGES = {
  ...{ read: 'read', text: 'text', blocks: 'divide and clean', lines: 'divide and clean', divide: 'divide and clean' },
  ...{ clean: 'divide and clean', learned: 'divide and clean', site: 'divide and clean', segment: 'divide and clean' },
  ...{ extract: 'extract', lists: 'extract', gazetteers: 'gazetteers', resolve: 'resolve', record: 'record' },
  ...{ facts: 'facts', curate: 'curate', store: 'store', app: 'app', cli: 'app', library: 'app' },
};
const FOLDER_OF = /\/dist\/([a-z]+)\//;

/** Seconds by stage out of a profile as V8 writes it. */
function byStage(profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stages = new Map();
  const stageOf = (node) => {
    if (node.callFrame.functionName === '(garbage collector)') return 'garbage collection';
    for (let each = node; each; each = nodes.get(parents.get(each.id))) {
      const folder = FOLDER_OF.exec(each.callFrame.url)?.[1];
      // Helpers over strings belong to whoever asks them.
      if (folder !== undefined && folder !== 'text') return STAGES[folder] ?? folder;
    }
    return node.callFrame.functionName === '(idle)' ? 'idle' : 'loading';
  };
  profile.samples.forEach((sample, n) => {
    const stage = stageOf(nodes.get(sample));
    stages.set(stage, (stages.get(stage) ?? 0) + profile.timeDeltas[n] / 1e6);
  });
  return [...stages].sort((a, b) => b[1] - a[1]);
}

function stages(folder) {
  const count = storiesIn(folder).length;
  for (const form of ['text', 'html']) {
    const archive = archiveOf(folder, count, form);
    const profiles = join(archive.at, 'profile');
    rmSync(profiles, { recursive: true, force: true });
    ingest(archive, ['--jobs', '1'], { node: ['--cpu-prof', `--cpu-prof-dir=${profiles}`] });
    const profile = JSON.parse(readFileSync(join(profiles, readdirSync(profiles)[0]), 'utf8'));
    const found = byStage(profile);
    const all = found.reduce((sum, [, seconds]) => sum + seconds, 0);
    console.log(
      `\n${archive.stories} stories as ${form}, ${archive.words} words, ${(archive.bytes / 1e6).toFixed(1)} MB`,
    );
    console.log('stage                seconds    share   words/s     MB/s');
    for (const [stage, seconds] of found) {
      const share = `${((100 * seconds) / all).toFixed(1)} %`.padStart(8);
      const rates = `${figure(archive.words / seconds, 0)} ${figure(archive.bytes / 1e6 / seconds, 2)}`;
      console.log(`${stage.padEnd(18)} ${figure(seconds, 2)} ${share}  ${rates}`);
    }
  }
}

/** How much more two cores do than one at this moment: two plain loops one after the other, and at once. */
async function ratioOfLoops() {
  const loop = ['-e', '(function f() { let s = 0; for (let i = 0; i < 2e9; i++) s += i * 1.5; return s; })()'];
  const alone = timed(loop).clock;
  const started = performance.now();
  const ended = () => new Promise((done) => spawn(process.execPath, loop).on('exit', done));
  await Promise.all([ended(), ended()]);
  return (2 * alone) / ((performance.now() - started) / 1000);
}

async function rates(folder, runs = '3') {
  const count = storiesIn(folder).length;
  for (const form of ['text', 'html']) {
    const archive = archiveOf(folder, count, form);
    const found = { 1: [], 2: [], again: [] };
    const loops = [await ratioOfLoops()];
    for (let run = 0; run < Number(runs); run += 1) {
      for (const jobs of [1, 2]) found[jobs].push(ingest(archive, ['--jobs', String(jobs)]));
      found.again.push(ingest(archive, [], { isAgain: true }));
    }
    loops.push(await ratioOfLoops());
    console.log(`\n${count} stories as ${form}: medians of ${runs}, taken in turns`);
    for (const jobs of [1, 2]) {
      const [clock, cpu, peak] = ['clock', 'cpu', 'peak'].map((what) => of(found[jobs], what));
      console.log(
        `--jobs ${jobs}   ${figure(count / clock)} stories/s ${figure(clock)} s ${figure(cpu)} s of CPU ${figure(peak, 0)} MB`,
      );
    }
    const [one, two, again] = [1, 2, 'again'].map((what) => of(found[what], 'clock'));
    console.log(
      `--jobs 2 is ${(one / two).toFixed(2)} times --jobs 1; two loops at once are ${loops.map((each) => each.toFixed(2)).join(' and ')} times one`,
    );
    console.log(`a second run ${again.toFixed(2)} s, ${((100 * again) / two).toFixed(1)} % of the first`);
    console.log(
      `${(statSync(join(archive.at, 'bench.db')).size / count / 1000).toFixed(1)} kB a story of ${Math.round(archive.words / count)} words`,
    );
  }
}

/** The slope of a line through logarithms: 1 where twice as much takes twice as long. */
function exponentOf(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (n) => logs.reduce((sum, each) => sum + each[n], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, each) => sum + (each[0] - x) * (each[1] - y), 0) /
    logs.reduce((sum, each) => sum + (each[0] - x) ** 2, 0)
  );
}

function growth(folder, ...sizes) {
  const found = sizes.map(Number).map((count) => {
    const archive = archiveOf(folder, count, 'text');
    const { clock, cpu, peak, db } = ingest(archive);
    const size = statSync(db).size / count / 1000;
    const again = ingest(archive, [], { isAgain: true });
    console.log(
      `${String(count).padStart(7)} stories ${figure(clock)} s ${figure(cpu)} s of CPU ${figure((1000 * cpu) / count, 2)} ms a story ${figure(peak, 0)} MB ${figure(size)} kB a story; again ${figure(again.clock)} s`,
    );
    return { count, clock, cpu, peak };
  });
  if (found.length < 2) return;
  for (const what of ['clock', 'cpu', 'peak']) {
    console.log(
      `${what} grows with the ${exponentOf(found.map((each) => [each.count, each[what]])).toFixed(3)}th power`,
    );
  }
}

function edit(folder, size) {
  const archive = archiveOf(folder, Number(size), 'text');
  if (!existsSync(join(archive.at, 'bench.db'))) ingest(archive);
  const pages = join(archive.at, 'pages', '0');
  const page = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()[7];
  const path = join(pages, page);
  const text = readFileSync(path, 'utf8');
  const word = text.match(/\b[a-z]{7,}\b/)[0];
  const runs = [];
  // Edited, and back: both are one word of one page.
  for (const told of [text.replace(word, `${word} indeed`), text, text.replace(word, `${word} again`), text]) {
    writeFileSync(path, told);
    runs.push(ingest(archive, [], { isAgain: true }));
  }
  console.log(`one word of ${page} (${wordsOf(text)} words) in ${archive.stories} stories:`);
  for (const { clock, cpu, peak } of runs)
    console.log(`${figure(clock, 2)} s ${figure(cpu, 2)} s of CPU ${figure(peak, 0)} MB`);
}

const MODES = { stages, rates, growth, edit };
const [mode, folder, ...rest] = process.argv.slice(2);
if (MODES[mode] === undefined || folder === undefined) {
  console.error('usage: node bench/ingest.mjs stages|rates|growth|edit FOLDER [SIZE or RUNS…]');
  process.exit(2);
}
await MODES[mode](folder, ...rest);
