// Containers that were damaged: bytes flipped, cut, doubled and swapped, lengths changed. Each is read by `readSources` in a child
// that may have 400 MB; said are crashes, faults, what took over two seconds, and the highest memory. The same seed gives the
// same files.
//
//   node bench/mutated-containers.mjs [--count N] [--from N] [--seed N] [--only NAME] [--keep FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomBy } from './hostile/random.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SLOW = 2000;
const BATCH = 100;
const MOST_MEMORY = 400;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '16' },
    only: { type: 'string', default: '' },
    keep: { type: 'string' },
    child: { type: 'string' },
  },
});

/** Ways to damage bytes, each by a random `r`. */
const DAMAGE = {
  flip(r, bytes) {
    const copy = Buffer.from(bytes);
    for (let n = 1 + r.below(8); n > 0; n--) copy[r.below(copy.length)] ^= 1 << r.below(8);
    return copy;
  },
  cut: (r, bytes) => bytes.subarray(0, r.below(bytes.length)),
  head: (r, bytes) => bytes.subarray(r.below(Math.min(bytes.length, 64))),
  hole(r, bytes) {
    const at = r.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + r.below(200))]);
  },
  double(r, bytes) {
    const at = r.below(bytes.length);
    const chunk = bytes.subarray(at, at + 1 + r.below(2000));
    return Buffer.concat([bytes.subarray(0, at), ...Array(1 + r.below(4)).fill(chunk), bytes.subarray(at)]);
  },
  swap(r, bytes) {
    const [a, b, c] = [r.below(bytes.length), r.below(bytes.length), r.below(bytes.length)].sort((x, y) => x - y);
    return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
  },
  /** A number that may be a length: in letters, or as two or four bytes. */
  length(r, bytes) {
    const copy = Buffer.from(bytes);
    const digits = [...copy.toString('latin1').matchAll(/\d{2,12}/g)];
    if (digits.length > 0 && r.chance(0.5)) {
      const one = r.pick(digits);
      copy.write(String(r.below(10 ** one[0].length)).padStart(one[0].length, r.chance(0.5) ? '0' : '9'), one.index);
      return copy;
    }
    const at = r.below(Math.max(1, copy.length - 4));
    if (copy.length > 4) copy.writeUInt32LE(r.pick([0, 1, 0xffff, 0x7fffffff, 0xffffffff, r.below(100_000)]), at);
    return copy;
  },
};
const KINDS = Object.keys(DAMAGE);

async function read(folder) {
  const { readSources } = await import(new URL('../dist/read/read-sources.js', import.meta.url).href);
  for (const name of readdirSync(folder).sort()) {
    const started = performance.now();
    const faults = [];
    let sources = 0;
    const report = ({ rule, reason }) => rule === 'read/fault' && faults.push(reason);
    try {
      for await (const _ of readSources([name], { cwd: folder, stdin: [], report })) sources++;
    } catch (error) {
      if (error?.name !== 'UsageError') faults.push(error?.stack ?? String(error));
    }
    const took = performance.now() - started;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`${JSON.stringify({ name, took, sources, faults, memory })}\n`);
  }
}

function campaign() {
  const [count, from, seed] = [values.count, values.from, values.seed].map(Number);
  const folders = ['fixtures/inputs/public', 'fixtures/inputs/made', 'fixtures/tasks/inbox'].map((path) =>
    join(root, path),
  );
  const bases = folders
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
    .filter(
      ({ name, bytes }) =>
        bytes.length > 0 && /\.\w+$/.test(name) && !name.endsWith('README.md') && name.includes(values.only),
    );
  const work = mkdtempSync(join(tmpdir(), 'bpp-mutated-'));
  let [wrong, worst, memory, done, sources] = [0, 0, 0, 0, 0];
  for (let n = from; n < from + count; n += BATCH) {
    const folder = join(work, String(n));
    mkdirSync(folder);
    for (let at = n; at < Math.min(n + BATCH, from + count); at++) {
      const r = randomBy(Math.imul(seed, 1_000_003) + at);
      const { name, bytes } = r.pick(bases);
      const kind = r.pick(KINDS);
      const once = DAMAGE[kind](r, bytes);
      const content = once.length > 8 && r.chance(0.3) ? DAMAGE[r.pick(KINDS)](r, once) : once;
      writeFileSync(join(folder, `${String(at).padStart(6, '0')}-${kind}-${name}`), content);
    }
    const argv = [`--max-old-space-size=${MOST_MEMORY}`, fileURLToPath(import.meta.url), '--child', folder];
    const { stdout, stderr, status, signal } = spawnSync(process.execPath, argv, {
      encoding: 'utf8',
      timeout: 300_000,
      maxBuffer: 1 << 28,
    });
    const told = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for (const { name, took, faults, memory: held, sources: given } of told) {
      [done, sources, memory, worst] = [done + 1, sources + given, Math.max(memory, held), Math.max(worst, took)];
      const amiss = [...faults, ...(took > SLOW ? [`${Math.round(took)} ms`] : [])];
      for (const what of amiss) console.log(`${name}: ${what}`);
      wrong += amiss.length;
      if (amiss.length > 0 && values.keep) {
        mkdirSync(values.keep, { recursive: true });
        writeFileSync(join(values.keep, name), readFileSync(join(folder, name)));
      }
    }
    if (status !== 0) {
      wrong++;
      const next = readdirSync(folder).sort()[told.length];
      console.log(`${next}: the process ended (${signal ?? status}): ${stderr.split('\n').slice(0, 6).join(' | ')}`);
      if (values.keep && next) {
        mkdirSync(values.keep, { recursive: true });
        writeFileSync(join(values.keep, next), readFileSync(join(folder, next)));
      }
    }
    rmSync(folder, { recursive: true, force: true });
  }
  rmSync(work, { recursive: true, force: true });
  console.log(
    `${done} of ${count} read, ${sources} sources, ${wrong} wrong, slowest ${Math.round(worst)} ms, ${memory} MB at most`,
  );
  if (memory > MOST_MEMORY) console.log(`more than ${MOST_MEMORY} MB`);
  process.exit(wrong > 0 || memory > MOST_MEMORY ? 1 : 0);
}

if (values.child) await read(values.child);
else campaign();
