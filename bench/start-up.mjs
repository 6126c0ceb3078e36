// Wall time of whole commands as a ratio to `node -e 0`, the runs of all of them interleaved. By hand:
//
//   node bench/start-up.mjs [RUNS]     needs bpp.db in the working directory (`bpp ingest seeds/`)
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync('bpp.db')) {
  console.error('there is no bpp.db here: run `bpp ingest seeds/` first');
  process.exit(2);
}
const RUNS = Number(process.argv[2] ?? 15);
const bpp = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));
const commands = {
  'node -e 0': ['-e', '0'],
  '--version': [bpp, '--version'],
  '--help': [bpp, '--help'],
  'query --person': [bpp, 'query', '--person', 'Chris Sims'],
  "import 'bpp'": [
    '--input-type=module',
    '-e',
    `import ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};`,
  ],
  'query --money': [bpp, 'query', '--money', '>=1m'],
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    // The first run warms the page cache and is not counted.
    if (run > 0) times[name].push(performance.now() - started);
  }
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  const ms = median(values);
  console.log(`${name.padEnd(16)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / base).toFixed(2)}`);
}
