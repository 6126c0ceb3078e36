import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';

const page = (name: string, sum = '£5m'): string =>
  `Plan for ${name}\n\n6 May 2013\n\nCouncillor ${name} Okafor said the lido in Leeds would cost ${sum}.\n`;
const packed = (text: string): Uint8Array => gzipSync(text, { level: 9 });

async function archive(): Promise<Shell> {
  const shell = openShell({ 'one.txt': page('Rosa'), 'two.txt.gz': packed(page('Ada')), 'empty.gz': packed(' ') });
  expect((await shell.bpp('ingest . --curation none.jsonl')).code).toBe(3);
  return shell;
}

const summary = async (shell: Shell, ...more: string[]): Promise<string> =>
  (await shell.bpp(['ingest . --curation none.jsonl', ...more].join(' '))).stderr;

describe('a file that is no page and is looked into', () => {
  test('is a source with the form it had, by the hash of its own bytes', async () => {
    const shell = await archive();
    const rows = JSON.parse((await shell.bpp('sql "SELECT path, form, container FROM sources" --json')).stdout);
    expect(rows).toEqual([
      { path: 'one.txt', form: null, container: null },
      { path: 'two.txt.gz', form: 'read/gzip', container: null },
    ]);
  });

  test('is left closed while its bytes are the same, and what was said of it is said again', async () => {
    const shell = await archive();
    const database = join(shell.cwd, 'bpp.db');
    const before = { bytes: readFileSync(database), time: statSync(database).mtimeMs };
    const told = await summary(shell);
    expect(told).toContain('empty.gz: error: empty file: it holds no text');
    expect(told).toContain('2 sources: 2 unchanged, 1 failed');
    expect(readFileSync(database).equals(before.bytes)).toBe(true);
    expect(statSync(database).mtimeMs).toBe(before.time);
  });

  test('is looked into again where its bytes changed, where it was forgotten, and where a failure is to be tried again', async () => {
    const shell = await archive();
    shell.write('two.txt.gz', packed(page('Ada', '£6m')));
    expect(await summary(shell)).toContain('2 sources: 1 changed, 1 unchanged, 1 failed');
    expect((await shell.bpp('forget two.txt.gz')).code).toBe(0);
    expect(await summary(shell)).toContain('2 sources: 1 new, 1 unchanged, 1 failed');
    shell.write('empty.gz', packed(page('Ian')));
    expect(await summary(shell, '--retry-failed')).toContain('3 sources: 1 new');
  });

  test('takes its page with it when it is gone', async () => {
    const shell = await archive();
    rmSync(join(shell.cwd, 'two.txt.gz'));
    expect(await summary(shell, '--dry-run')).toContain('1 gone');
    expect(await summary(shell)).toContain('1 gone');
    expect((await shell.bpp('sql "SELECT path FROM containers" --json')).stdout).not.toContain('two.txt.gz');
  });
});
