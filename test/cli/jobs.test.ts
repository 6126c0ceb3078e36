import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { openShell } from '../support/shell.js';

const BIN = resolve('bin/bpp.js');
/** Each of these starts whole processes. */
const PATIENCE = 180_000;

// Threads run what was built, so these run the program as a process of its own.

function run(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    ...{ cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...env } },
  });
  return { status, stdout, stderr };
}

/** Without the steps, which are told where nothing else was for some seconds. */
const timeless = (said: string): string => said.replace(/^.* …\n/gm, '');

const story = (at: number): string =>
  `Plan number ${at}\n\n6 May 2013\n\nCouncillor Rosa Okafor of Hull said that lido ${at} would cost £${at + 1}m.\n`;

const page = (at: number): string =>
  `<!doctype html><title>Plan ${at}</title><nav><a href="/">Home</a></nav><h1>Plan ${at}</h1>` +
  `<p>6 May 2013</p><p>Ada Marsh of Surrey Police said that lido ${at} would cost £${at + 1}m.</p><p>Read our cookie notice.</p>`;

/** Pages of every way in, and some that fail. */
function archive(cwd: string): void {
  cpSync(resolve('seeds'), join(cwd, 'all', 'seeds'), { recursive: true });
  for (let at = 0; at < 6; at++) {
    writeFileSync(join(cwd, 'all', `page-${at}.html`), page(at));
    writeFileSync(join(cwd, 'all', `story-${at}.txt`), story(at));
  }
  writeFileSync(join(cwd, 'all', 'nothing.txt'), '\n');
  writeFileSync(join(cwd, 'all', 'packed.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  writeFileSync(join(cwd, 'all', 'read-wrongly.txt'), story(7).replace('£', 'Â£'));
  const mail = (at: number): string =>
    `From x@example.org Mon May  6 10:00:00 2013\nFrom: Ada <ada@example.org>\nDate: Mon, 6 May 2013 10:00:00 +0000\nSubject: Plan ${at}\nMessage-ID: <${at}@example.org>\n\n${story(at)}\n`;
  writeFileSync(join(cwd, 'all', 'letters.mbox'), [11, 12, 13].map(mail).join('\n'));
  const lines = [21, 22, 23].map((at) => JSON.stringify({ id: `line ${at}`, text: story(at) }));
  writeFileSync(join(cwd, 'lines.ndjson'), [...lines, '{"id": "no text"}', ''].join('\n'));
}

/** What makes threads run code when they come to some tasks: `draft a.txt`, `see b.txt`, or `records of c.txt`. */
function faulty(cwd: string, tasks: readonly string[], code: string): Readonly<Record<string, string>> {
  writeFileSync(
    join(cwd, 'fault.mjs'),
    `import { parentPort } from 'node:worker_threads';
     const on = parentPort?.on;
     if (on) parentPort.on = (name, hear) => on.call(parentPort, name, (told) => {
       const { path, task } = told;
       const what = task?.draft ? 'draft' : task?.see ? 'see' : 'records of';
       if (${JSON.stringify(tasks)}.includes(what + ' ' + path)) { ${code} }
       hear(told);
     });`,
  );
  return { NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'fault.mjs')).href}` };
}

describe('several jobs', () => {
  test(
    'give the database that one gives, byte for byte, and say the same',
    () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'all'));
      archive(cwd);
      const all = ['1', '3'].map((jobs) => {
        const ran = [
          ['ingest', 'all', '--jobs', jobs, '--verbose', '--report', '-'],
          ['ingest', '--from', 'ndjson', 'lines.ndjson', '--jobs', jobs, '--verbose', '--report', '-'],
        ].map((argv) => run(cwd, ['--db', `${jobs}.db`, ...argv]));
        const said = ran.map((each) => ({ ...each, stderr: timeless(each.stderr).replaceAll(`${jobs}.db`, 'x.db') }));
        return { said, bytes: readFileSync(join(cwd, `${jobs}.db`)) };
      });
      const [one, ...others] = all;
      expect(one?.said.map(({ status }) => status)).toEqual([3, 3]);
      expect(one?.said[0]?.stderr).toContain('21 new');
      expect(one?.said[0]?.stderr).toContain('2 failed');
      for (const each of others) {
        expect(each.said).toEqual(one?.said);
        expect(each.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(true);
      }
    },
    PATIENCE,
  );

  test(
    'are the default, and give for many small pages what one gives',
    () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'all'));
      for (let at = 0; at < 130; at++) writeFileSync(join(cwd, 'all', `${at}.txt`), story(at % 50));
      expect(run(cwd, ['--db', 'default.db', 'ingest', 'all']).status).toBe(0);
      expect(run(cwd, ['--db', 'one.db', 'ingest', 'all', '--jobs', '1']).status).toBe(0);
      expect(readFileSync(join(cwd, 'default.db')).equals(readFileSync(join(cwd, 'one.db')))).toBe(true);
    },
    PATIENCE,
  );

  /** An ingest of twelve pages, in whose threads something happens when they come to some of them. */
  function ranWith(paths: readonly string[], code: string, limit = '15') {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'all'));
    for (let at = 0; at < 12; at++) writeFileSync(join(cwd, 'all', `${at}.txt`), story(at));
    return run(cwd, ['ingest', 'all', '--jobs', '2', '--time-limit', limit], faulty(cwd, paths, code));
  }

  test.each([
    ['ends itself', 'process.exit(7)', 'its thread ended with status 7'],
    ['throws where nobody catches it', 'throw new TypeError("no such page")', 'no such page'],
    ['does not end', 'for (;;);', 'it took longer than `15` seconds'],
  ])(
    'lose to a thread that %s the page in its hand, and no other',
    (_, code, why) => {
      const ran = ranWith(['draft all/5.txt', 'see all/7.txt'], code);
      expect(ran.status).toBe(3);
      expect(ran.stderr).toContain('10 new');
      expect(ran.stderr).toContain('2 failed');
      for (const path of ['all/5.txt', 'all/7.txt']) expect(ran.stderr).toMatch(new RegExp(`${path}.*${why}`));
    },
    PATIENCE,
  );

  test(
    'lose no page that needs more memory than a thread has',
    () => {
      // More than a thread may use, a part at a time as pages do.
      const hungry =
        'const held = []; while (held.length < 2000) held.push(Array.from({ length: 20000 }, (_, at) => at / 3));';
      const ran = ranWith(['draft all/5.txt'], hungry, '0');
      expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('12 new') });
    },
    PATIENCE,
  );
});

describe('several jobs of a load', () => {
  const recordOf = (line: string) => JSON.parse(line);
  const loads = (cwd: string, jobs: string, env = {}) =>
    run(cwd, ['load', 'all.ndjson', '--db', `${jobs}.db`, '--jobs', jobs], env);

  /** The records of an archive of which some do not hold. */
  function records(cwd: string): void {
    mkdirSync(join(cwd, 'all'));
    archive(cwd);
    const good = run(cwd, ['extract', 'all']).stdout.trim().split('\n');
    const of = (path: string): string => good.find((line) => line.includes(`"path":"${path}"`)) ?? '';
    const [first, other] = [of('all/story-1.txt'), of('all/story-2.txt')];
    const misquoting = recordOf(of('all/page-3.html'));
    misquoting.mentions[0].text = 'Somebody else';
    const misquoted = JSON.stringify(misquoting);
    const lines = [
      JSON.stringify({ ...recordOf(other), source: { ...recordOf(other).source, sha256: 'f'.repeat(64) } }),
      misquoted,
      ...good.toReversed(),
      '{"id":"cut off',
      first,
      JSON.stringify({ ...recordOf(first), headline: 'Another' }),
      misquoted,
      '{"source":{}}',
    ];
    writeFileSync(join(cwd, 'all.ndjson'), lines.join('\n'));
  }

  test(
    'give the database that one gives, byte for byte, and name what does not go in in the order of the input',
    () => {
      const cwd = temporaryFolder();
      records(cwd);
      const all = ['1', '3'].map((jobs) => {
        const said = loads(cwd, jobs);
        const stderr = timeless(said.stderr).replaceAll(`${jobs}.db`, 'x.db');
        return { said: { ...said, stderr }, bytes: readFileSync(join(cwd, `${jobs}.db`)) };
      });
      const [one, several] = all;
      expect(one?.said.status).toBe(3);
      const faults = one?.said.stderr.split('\n').filter((line) => line.includes(': error: ')) ?? [];
      const places = faults.map((line) => Number(/^all\.ndjson:(\d+): error: /.exec(line)?.[1]));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(faults.map((line) => line.replace(/^\S+ error: /, ''))).toEqual([
        expect.stringContaining('is not the article’s text'),
        '`all/story-2.txt` has other bytes in all.ndjson:1',
        expect.stringContaining('it is no JSON'),
        expect.stringContaining('with other words or facts'),
        expect.stringContaining('is not the article’s text'),
        '`source` has no `path`',
      ]);
      expect(several?.said).toEqual(one?.said);
      expect(several?.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(true);
    },
    PATIENCE,
  );

  test.each([
    ['ends itself', 'process.exit(7)', 'its thread ended with status 7'],
    ['throws where nobody catches it', 'throw new TypeError("no such record")', 'no such record'],
  ])(
    'lose to a thread that %s the page in its hand, and no other',
    (_, code, why) => {
      const cwd = temporaryFolder();
      const pages = Array.from({ length: 40 }, (__, at) => JSON.stringify({ id: `${at + 10}`, text: story(at) }));
      writeFileSync(join(cwd, 'pages.ndjson'), pages.join('\n'));
      writeFileSync(join(cwd, 'all.ndjson'), run(cwd, ['extract', '--from', 'ndjson', 'pages.ndjson']).stdout);
      // The first of the input are given to the thread: this one begins with what it leaves.
      const ran = loads(cwd, '2', faulty(cwd, ['records of 11', 'records of 13'], code));
      expect(ran.status).toBe(3);
      expect(ran.stderr).toContain('38 new, 2 failed');
      for (const path of [11, 13]) expect(ran.stderr).toMatch(new RegExp(`^${path}: error: .*${why}`, 'm'));
    },
    PATIENCE,
  );
});

test('what is no number of jobs is said', async () => {
  const shell = openShell({ 'a.txt': 'A page of one line.' });
  for (const command of ['ingest a.txt', 'load a.txt']) {
    for (const jobs of ['0', 'two', '-1', '1.5', '257']) {
      const { code, stderr } = await shell.bpp(`${command} --jobs=${jobs}`);
      expect(code).toBe(2);
      expect(stderr).toBe(`bpp: --jobs is a number from 1 to 256, not \`${jobs}\`\n`);
    }
  }
});
