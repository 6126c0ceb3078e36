// npm run interop: reads what bpp writes with the programs that it is for, in a Python of its own.
// Where that cannot be had it says so in one line and fails; with --if-possible it says so and is content, as CI is.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..');
const HOME = process.env.BPP_INTEROP_HOME ?? join(HERE, '.python');
const isContent = process.argv.includes('--if-possible');

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, ...options });

function giveUp(why) {
  console.log(`interop: not run: ${why}`);
  process.exit(isContent ? 0 : 2);
}

/** The Python to make environments with, or why there is none. */
function findPython() {
  for (const python of [process.env.BPP_PYTHON, 'python3', 'python'].filter(Boolean)) {
    const { status, stdout } = run(python, [
      '-c',
      'import sys, venv, ensurepip; print("%d.%d" % sys.version_info[:2])',
    ]);
    if (status !== 0) continue;
    const [major, minor] = stdout.trim().split('.').map(Number);
    if (major === 3 && minor >= 11) return python;
  }
  return giveUp('needs Python 3.11 or newer with venv (BPP_PYTHON names one)');
}

/** Makes an environment that holds what a list asks for, once; gives the last line of what pip says against it. */
function made(python, environment, requirements) {
  const list = join(HERE, requirements);
  const hash = createHash('sha256').update(readFileSync(list)).digest('hex');
  const mark = join(environment, `.${requirements}`);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return undefined;
  const bin = join(environment, 'bin', 'python');
  const steps = [
    ...(existsSync(bin) ? [] : [[python, ['-m', 'venv', environment]]]),
    [bin, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '-r', list]],
  ];
  for (const [command, args] of steps) {
    const { status, stderr, stdout, error } = run(command, args, { timeout: 600_000 });
    if (status === 0) continue;
    const lines = `${stderr ?? ''}\n${stdout ?? ''}`.trim().split('\n');
    return error?.message ?? lines.find((line) => line.startsWith('ERROR')) ?? lines.at(-1) ?? 'pip failed';
  }
  writeFileSync(mark, hash);
  return undefined;
}

/** What keeps Spark from running, as its versions of the 4 want it. */
function javaProblem() {
  const { status, stderr } = run('java', ['-version']);
  const version = status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1]) : 0;
  return version >= 17 ? undefined : 'needs Java 17 or newer';
}

const python = findPython();
const [home, next] = [join(HOME, 'readers'), join(HOME, 'next')];
const problem = made(python, home, 'requirements.txt');
if (problem !== undefined) {
  rmSync(join(home, '.requirements.txt'), { force: true });
  giveUp(`what interop/requirements.txt lists cannot be installed: ${problem}`);
}
const withoutNext = made(python, next, 'requirements-next.txt');
const withoutFtm = made(python, home, 'requirements-ftm.txt');
const withoutSpark = javaProblem() ?? made(python, home, 'requirements-spark.txt');
if (withoutNext !== undefined) console.log(`interop: Datasette 1.0 not asked: ${withoutNext}`);
if (withoutFtm !== undefined) console.log(`interop: followthemoney not asked: ${withoutFtm}`);
if (withoutSpark !== undefined) console.log(`interop: Spark not asked: ${withoutSpark}`);

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', join(HERE, 'vitest.config.ts')], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    BPP_READERS: join(home, 'bin'),
    ...(withoutNext === undefined ? { BPP_DATASETTE_NEXT: join(next, 'bin') } : {}),
    ...(withoutFtm === undefined ? { BPP_FTM: '1' } : {}),
    ...(withoutSpark === undefined ? { BPP_SPARK: '1' } : {}),
  },
});
process.exit(status ?? 1);
