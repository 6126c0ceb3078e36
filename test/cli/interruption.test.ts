import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ran } from '../support/run-bpp.js';
import { openShell, type Shell } from '../support/shell.js';

const COUNT = 12;
const names = ['Rosa', 'Ada', 'Ian', 'Una', 'Eve', 'Max', 'Ben', 'Amy', 'Leo', 'Kim', 'Zoe', 'Tom'];

function archive(): Shell {
  const files = names.map((name, at): [string, string] => [
    `pages/${String(at).padStart(2, '0')}.txt`,
    `Plan number ${at}\n\n6 May 2013\n\nCouncillor ${name} Okafor said that lido ${at} would cost £${at + 1}m.\n`,
  ]);
  return openShell(Object.fromEntries(files));
}

/** How often the progress asks for the time before the first source. */
const BEFORE = 3;

/** Ctrl-C when the progress has asked for the time so often: once a source and stage. */
function interruptedAt(shell: Shell, count: number, line = 'ingest pages'): Promise<Ran> {
  const controller = new AbortController();
  let calls = 0;
  const clock = (): number => {
    calls += 1;
    if (calls === BEFORE + count) controller.abort();
    return 0;
  };
  return shell.bpp(line, { clock, signal: controller.signal });
}

describe('an ingest that is interrupted', () => {
  it.each([1, 13, 20])('at look %i says how far it came, and the next one completes it', async (at) => {
    const shell = archive();
    const { code, stdout, stderr } = await interruptedAt(shell, at);
    const kept = Math.max(0, at - COUNT - 1);
    const told =
      kept === 0 ? 'nothing was written yet; run it again' : `kept ${kept} of ${COUNT} sources; run it again to go on`;
    expect([code, stdout, stderr]).toEqual([
      130,
      '',
      expect.stringMatching(/^\nbpp: interrupted while `pages\/\d\d.txt` was read: /),
    ]);
    expect(stderr).toContain(`was read: ${told}\n`);
    const next = JSON.parse((await shell.bpp('ingest pages --json')).stdout);
    expect([next.new, next.unchanged]).toEqual([COUNT - kept, kept]);
    expect((await shell.bpp('check')).code).toBe(0);
    await shell.bpp('--db fresh.db ingest pages');
    expect((await shell.bpp('export')).stdout).toBe((await shell.bpp('--db fresh.db export')).stdout);
  });

  it('leaves what was there before for readers', async () => {
    const shell = archive();
    await shell.bpp('ingest pages/00.txt pages/01.txt');
    const before = await shell.bpp('list people --json');
    expect((await interruptedAt(shell, 20)).code).toBe(130);
    expect((await shell.bpp('list people --json')).stdout).toBe(before.stdout);
  });

  it('says in its report which sources wait', async () => {
    const shell = archive();
    await interruptedAt(shell, 20, 'ingest pages --report run.json');
    const run = JSON.parse(readFileSync(join(shell.cwd, 'run.json'), 'utf8'));
    expect(run.status).toBe('interrupted');
    expect(run.totals).toMatchObject({ new: 7, waiting: 5 });
    expect(run.sources.map(({ status }: { status: string }) => status)).toEqual([
      ...Array(7).fill('new'),
      ...Array(5).fill('waiting'),
    ]);
  });

  it('writes nothing where it was only asked what would be done', async () => {
    const shell = archive();
    expect((await interruptedAt(shell, 5, 'ingest pages --dry-run')).code).toBe(130);
    expect(existsSync(join(shell.cwd, 'bpp.db'))).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s while it waits for a stream, ends with 130', async (signal) => {
    const { cwd } = archive();
    const child = spawn(process.execPath, [resolve('bin/bpp.js'), 'ingest', '--from', 'ndjson', '-'], {
      ...{ cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['pipe', 'ignore', 'pipe'] },
    });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    const closed = new Promise((done) => {
      child.once('close', done);
    });
    child.stdin?.write('{"id": "a", "text": "Ian Noon joined Norwell Systems."}\n');
    while (!existsSync(join(cwd, 'bpp.db'))) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    expect([await closed, said]).toEqual([130, expect.stringContaining('nothing was written yet; run it again')]);
  });
});

describe('a load that is interrupted', () => {
  it('is gone on with by the next one', async () => {
    const shell = archive();
    shell.write('all.ndjson', (await shell.bpp('extract pages')).stdout);
    const { code, stderr } = await interruptedAt(shell, 5, 'load all.ndjson');
    expect([code, stderr]).toEqual([130, expect.stringContaining('bpp: interrupted while `pages/')]);
    const next = JSON.parse((await shell.bpp('load all.ndjson --json')).stdout);
    expect(next.new + next.unchanged).toBe(COUNT);
    expect(next.unchanged).toBeGreaterThan(0);
    expect((await shell.bpp('check')).code).toBe(0);
    await shell.bpp('load all.ndjson --db fresh.db');
    expect((await shell.bpp('export')).stdout).toBe((await shell.bpp('--db fresh.db export')).stdout);
  });
});
