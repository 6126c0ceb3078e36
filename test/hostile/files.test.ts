import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { within } from '../../src/app/within.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';

// Each test is a thing that lies in a folder, or is named, where a page should: the page beside it is read.

type Laid = (cwd: string, file: string) => void;

/** What an ingest says that meets something beside one good page. */
async function met(file: string, lay: Laid): Promise<{ code: number; said: string; sources: number }> {
  const { cwd, bpp } = openShell({ 'good.txt': FERRY_PAGE });
  lay(cwd, join(cwd, file));
  const { code, stderr } = await bpp('ingest .');
  const checked = await bpp('check');
  expect([checked.code, checked.stdout]).toEqual([0, '']);
  return { code, said: stderr, sources: JSON.parse((await bpp('list sources --json')).stdout).length };
}

const write =
  (content: string | Uint8Array): Laid =>
  (_, file) =>
    writeFileSync(file, content);

const sparse =
  (size: number): Laid =>
  (_, file) => {
    writeFileSync(file, '');
    truncateSync(file, size);
  };

const things: readonly (readonly [thing: string, file: string, lay: Laid, said: string | RegExp])[] = [
  ['a pipe', 'pipe.txt', (_, file) => void spawnSync('mkfifo', [file]), /1 remark/],
  ['a link to a device that never ends', 'zero.txt', (_, file) => symlinkSync('/dev/zero', file), /1 new|1 source/],
  ['links in a ring', 'ring', (cwd, file) => symlinkSync(cwd, file), /1 new|1 source/],
  ['a link to itself', 'self.txt', (_, file) => symlinkSync(file, file), /1 new|1 source/],
  ['a link to nothing', 'gone.txt', (cwd, file) => symlinkSync(join(cwd, 'none'), file), /1 new|1 source/],
  ['a file of 3 GiB', 'huge.txt', sparse(3 * 2 ** 30), /huge\.txt.*over the limit of 64 MB/],
  ['a line of 8 MB', 'line.txt', write('The hall will close. '.repeat(400_000)), /line\.txt.*split the file/],
  ['two million tags', 'tags.html', write(`<html>${'<p>'.repeat(2_000_000)}`), /tags\.html.*tags are over the limit/],
  ['a bomb in gzip', 'bomb.txt.gz', write(gzipSync(Buffer.alloc(2_000_000))), /bomb\.txt\.gz: error: /],
  ['a zip that climbs out', 'up.zip', write(Buffer.from('PK\x03\x04\x14\0\0\0\0\0../../etc/x')), /up\.zip: error: /],
  ['NULs', 'nul.txt', write('A\0B\0\0C and so on, no page at all\0'), /nul\.txt.*binary data/],
  ['nothing', 'empty.txt', write(''), /empty\.txt.*empty file/],
];

describe('an ingest goes on past', () => {
  test.each(things)('%s', async (_, file, lay, said) => {
    const { said: told, sources } = await met(file, lay);
    expect(told).toMatch(said);
    expect(told).not.toContain('fault of bpp');
    expect(sources).toBe(1);
  });

  test('a device that is named', async () => {
    const { bpp } = openShell({ 'good.txt': FERRY_PAGE });
    const { code, stderr } = await bpp('ingest good.txt /dev/zero --root /');
    expect([code, stderr]).toEqual([3, expect.stringContaining('a pipe, socket or device')]);
  });
});

describe('a source that costs too much', () => {
  test('is cut wherever it is: in a loop, in an expression, in a sort', () => {
    const endless: readonly (() => unknown)[] = [
      () => {
        for (;;);
      },
      () => /^(?:a|a)+$/.test(`${'a'.repeat(60)}b`),
      () =>
        [2, 1].sort(() => {
          for (;;);
        }),
    ];
    for (const task of endless) expect(() => within(50, task)).toThrow('took too long');
  });

  test('is an error under its name, and the others are read', async () => {
    const { bpp } = openShell({
      'good.txt': FERRY_PAGE,
      'slow.txt': 'Ada Marsh of Leeds said £5m on Friday. '.repeat(40_000),
    });
    const { code, stderr } = await bpp('ingest . --time-limit 1');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/slow\.txt.*took longer than `?1\b/)]);
    expect(JSON.parse((await bpp('list sources --json')).stdout)).toHaveLength(1);
    expect(JSON.parse((await bpp('list issues --json')).stdout)).toMatchObject([{ rule: 'read/too-slow' }]);
    expect((await bpp('check')).code).toBe(0);
  });
});
