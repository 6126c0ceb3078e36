import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

const BIN = resolve('bin/bpp.js');
const ENV = { ...process.env, NO_COLOR: '1', TZ: 'UTC' };

/** Runs the built program; `node` are options of Node itself. */
function run(argv: readonly string[], { cwd = temporaryFolder(), node = [] as readonly string[] } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, BIN, ...argv], {
    ...{ cwd, env: ENV, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

describe('the bpp program', () => {
  it('answers from the database in the working directory', () => {
    const cwd = temporaryFolder();
    store(join(cwd, 'bpp.db'), ARCHIVE);
    expect(run(['query', '--programme', 'common ground', '--money', '3.5m'], { cwd })).toEqual({
      status: 0,
      stdout:
        'pages/001_merger.txt:8  2014-03-12 · Eastmoor and Calder forces to share a control room\n' +
        '  Ms Marsh told councillors that the scheme, called Common Ground, would save £3.5m a year by 2016.\n',
      stderr: '',
    });
  });

  it('ends with 2 and one sentence when it is used wrongly', () => {
    expect(run(['list', 'people'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'bpp: there is no database `bpp.db`: run `bpp ingest PATH` first, or name one with --db\n',
    });
  });

  it('ends in peace when its reader goes away', async () => {
    const cwd = temporaryFolder();
    const many = Array.from({ length: 300 }, (_, n) =>
      sourceDraft({ path: `${n}.txt`, text: 'A long enough line of text. '.repeat(40), articles: [{ lines: [1] }] }),
    );
    store(join(cwd, 'bpp.db'), many);
    const child = spawn(process.execPath, [BIN, 'export'], { cwd, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => {
      child.once('close', done);
    });
    expect([status, complaint]).toEqual([0, '']);
  });

  it('ends with 130 at Ctrl-C', async () => {
    const child = spawn(process.execPath, [BIN, 'extract', '-'], { env: ENV, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write('a page that never ends');
    await new Promise((done) => setTimeout(done, 600));
    const status = new Promise((done) => {
      child.once('close', done);
    });
    child.kill('SIGINT');
    expect(await status).toBe(130);
  });

  it.each<[string[], string[]]>([
    [['--version'], ['commander', 'chalk', 'better-sqlite3', 'entities', 'compromise', 'iconv-lite']],
    [['--help'], ['chalk', 'better-sqlite3', 'entities', 'compromise', 'iconv-lite']],
    [['ingest', '--nonsense'], ['chalk']],
    [
      ['list', 'people'],
      ['chalk', 'string-width', 'wrap-ansi'],
    ],
    [
      ['query', '--text', 'room'],
      ['chalk', 'string-width', 'wrap-ansi', 'entities', 'compromise', 'iconv-lite'],
    ],
  ])('loads for %j none of %j', (argv, heavy) => {
    const cwd = temporaryFolder();
    store(join(cwd, 'bpp.db'), ARCHIVE);
    const trace = join(cwd, 'trace.mjs');
    writeFileSync(
      trace,
      `import module from 'node:module';
       const hooks = "export async function resolve(s, c, n) { const r = await n(s, c); process._rawDebug('LOAD ' + r.url); return r; }";
       module.register('data:text/javascript,' + encodeURIComponent(hooks));`,
    );
    const { stderr } = run(argv, { cwd, node: ['--import', trace] });
    const loaded = stderr.split('\n').filter((line) => line.startsWith('LOAD '));
    expect(loaded.join('\n')).toContain('dist/cli/main.js');
    for (const name of heavy) expect(loaded.filter((line) => line.includes(`/node_modules/${name}/`))).toEqual([]);
  });
});
