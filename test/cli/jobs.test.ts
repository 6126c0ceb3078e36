import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.js';

const BIN = resolve('bin/bpp.js');

// Threads run what was built, so these run the program as a process of its own.

function run(cwd: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('several jobs give the facts that one gives, byte for byte', () => {
  const cwd = temporaryFolder();
  cpSync(resolve('seeds'), join(cwd, 'seeds'), { recursive: true });
  const all = ['1', '2', '3'].map((jobs) => {
    const { status, stderr } = run(cwd, '--db', `${jobs}.db`, 'ingest', 'seeds', '--jobs', jobs);
    return { status, stderr: stderr.replaceAll(`${jobs}.db`, 'x.db'), bytes: readFileSync(join(cwd, `${jobs}.db`)) };
  });
  const [one] = all;
  expect(one?.status).toBe(0);
  expect(one?.stderr).toContain('5 sources: 5 new');
  for (const each of all.slice(1)) {
    expect(each.stderr).toBe(one?.stderr);
    expect(each.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(true);
  }
});

test('what is no number of jobs is said', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), 'A page of one line.');
  for (const jobs of ['0', 'two', '-1', '1.5', '257']) {
    const { status, stderr } = run(cwd, 'ingest', 'a.txt', `--jobs=${jobs}`);
    expect(status).toBe(2);
    expect(stderr).toBe(`bpp: --jobs is a number from 1 to 256, not \`${jobs}\`\n`);
  }
});
