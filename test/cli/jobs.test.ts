import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.js';

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

describe('several jobs', () => {
  test(
    'give the database that one gives, byte for byte, and say the same',
    () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'all'));
      archive(cwd);
      const all = ['1', '2', '3'].map((jobs) => {
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

  test.each([
    ['ends itself', 'process.exit(7)', 'its thread ended with status 7'],
    ['throws where nobody catches it', 'throw new TypeError("no such page")', 'no such page'],
    ['does not end', 'for (;;);', 'it took longer than `2` seconds'],
  ])(
    'lose to a thread that %s the page in its hand, and no other',
    (_, code, why) => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'all'));
      for (let at = 0; at < 12; at++) writeFileSync(join(cwd, 'all', `${at}.txt`), story(at));
      writeFileSync(
        join(cwd, 'fault.mjs'),
        `import { parentPort } from 'node:worker_threads';
         const on = parentPort?.on;
         if (on) parentPort.on = (name, hear) => on.call(parentPort, name, (told) => {
           if (told.draft?.path === 'all/5.txt' || told.see?.source.path === 'all/7.txt') { ${code} } else hear(told);
         });`,
      );
      const faulty = { NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'fault.mjs')).href}` };
      const { status, stderr } = run(cwd, ['ingest', 'all', '--jobs', '2', '--time-limit', '2'], faulty);
      expect(status).toBe(3);
      expect(stderr).toContain('10 new');
      expect(stderr).toContain('2 failed');
      for (const path of ['all/5.txt', 'all/7.txt']) expect(stderr).toMatch(new RegExp(`${path}.*${why}`));
      const next = run(cwd, ['ingest', 'all', '--json']);
      expect(JSON.parse(next.stdout)).toMatchObject({ new: 2, unchanged: 10, failed: 0 });
      run(cwd, ['--db', 'whole.db', 'ingest', 'all']);
      expect(run(cwd, ['export']).stdout).toBe(run(cwd, ['--db', 'whole.db', 'export']).stdout);
    },
    PATIENCE,
  );
});

test(
  'what is no number of jobs is said',
  () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), 'A page of one line.');
    for (const jobs of ['0', 'two', '-1', '1.5', '257']) {
      const { status, stderr } = run(cwd, ['ingest', 'a.txt', `--jobs=${jobs}`]);
      expect(status).toBe(2);
      expect(stderr).toBe(`bpp: --jobs is a number from 1 to 256, not \`${jobs}\`\n`);
    }
  },
  PATIENCE,
);
