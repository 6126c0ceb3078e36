import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';

const page = (name: string): string =>
  `Plan for ${name}\n\n6 May 2013\n\nCouncillor ${name} Okafor said the lido in Leeds would cost £5m.\n`;

const FILES = { 'a/one.txt': page('Rosa'), 'a/two.txt': page('Ada'), 'b/three.txt': page('Ian') };

async function archive(): Promise<Shell> {
  const shell = openShell(FILES);
  await shell.bpp('ingest a b');
  return shell;
}

const sources = async ({ bpp }: Shell): Promise<unknown[]> =>
  JSON.parse((await bpp('list sources --json')).stdout).map(({ source }: { source: string }) => source);
const exported = async ({ bpp }: Shell): Promise<string> => (await bpp('export')).stdout;

describe('forget', () => {
  it('drops a source and leaves what an archive without it would be', async () => {
    const shell = await archive();
    const ran = await shell.bpp('forget a/two.txt');
    expect(ran).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^a\/two.txt {2}1 article, \d+ mentions\n$/),
      stderr: expect.stringMatching(
        /^1 source dropped from .*bpp.db\nThe file is still there, and the next ingest of the folder reads it again: a \.bppignore keeps it out\n$/,
      ),
    });
    expect(await sources(shell)).toEqual(['a/one.txt', 'b/three.txt']);
    expect((await shell.bpp('check')).code).toBe(0);
    const without = openShell({ 'a/one.txt': FILES['a/one.txt'], 'b/three.txt': FILES['b/three.txt'] });
    await without.bpp('ingest a b');
    expect(await exported(shell)).toBe(await exported(without));
    expect(existsSync(join(shell.cwd, 'a/two.txt'))).toBe(true);
  });

  it('leaves it to .bppignore that a file does not come back', async () => {
    const shell = await archive();
    await shell.bpp('forget a/two.txt');
    await shell.bpp('ingest a');
    expect(await sources(shell)).toContain('a/two.txt');
    await shell.bpp('forget a/two.txt');
    shell.write('a/.bppignore', 'two.txt\n');
    await shell.bpp('ingest a');
    expect(await sources(shell)).toEqual(['a/one.txt', 'b/three.txt']);
  });

  it.each([
    ['a', ['b/three.txt']],
    ['./a/', ['b/three.txt']],
    ['a/one.txt b', ['a/two.txt']],
    ["'a/t*.txt'", ['a/one.txt', 'b/three.txt']],
    ["'**/t*'", ['a/one.txt']],
  ])('takes folders and patterns: %s', async (given, left) => {
    const shell = await archive();
    expect((await shell.bpp(`forget ${given}`)).code).toBe(0);
    expect(await sources(shell)).toEqual(left);
  });

  it('takes a path as it is typed in another folder, and as the database writes it', async () => {
    const { cwd, bpp } = await archive();
    const there = { cwd: join(cwd, 'a'), env: { BPP_DB: join(cwd, 'bpp.db') } };
    expect((await bpp('forget one.txt', there)).stdout).toContain('a/one.txt');
    expect((await bpp('forget b/three.txt', there)).stdout).toContain('b/three.txt');
  });

  it('drops pages by their ids and by the file that held them', async () => {
    const shell = await archive();
    const lines = (...ids: string[]): string =>
      ids.map((id) => `${JSON.stringify({ id, text: page('Una') })}\n`).join('');
    shell.write('p.ndjson', lines('x/1', 'x/2', 'y'));
    await shell.bpp('ingest --from ndjson p.ndjson');
    await shell.bpp('ingest --from ndjson -', { stdin: lines('z') });
    await shell.bpp('forget y z');
    expect(await sources(shell)).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt', 'x/1', 'x/2']);
    await shell.bpp("forget 'x/?'");
    await shell.bpp('ingest --from ndjson p.ndjson');
    expect((await shell.bpp('forget p.ndjson --json')).stdout).toContain('"path": "x/2"');
    expect(await sources(shell)).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt']);
  });

  it('drops what failed as well', async () => {
    const shell = openShell({ ...FILES, 'a/bad.txt': '' });
    await shell.bpp('ingest a');
    expect((await shell.bpp('forget a/bad.txt')).code).toBe(0);
    expect((await shell.bpp('list issues --json')).stdout).toBe('[]\n');
  });

  it('says what it would drop, and writes nothing, with --dry-run', async () => {
    const shell = await archive();
    const before = readFileSync(join(shell.cwd, 'bpp.db'));
    const { stdout, stderr } = await shell.bpp('forget a --dry-run');
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['a/one.txt', 'a/two.txt', '']);
    expect(stderr).toBe('2 sources would be dropped · nothing is written\n');
    expect(readFileSync(join(shell.cwd, 'bpp.db')).equals(before)).toBe(true);
    expect(readdirSync(shell.cwd).sort()).toEqual(['a', 'b', 'bpp.db']);
  });

  it.each([
    ['forget one.txt', 'the database holds nothing called `one.txt`: is it `a/one.txt`?'],
    ['forget a/one.txt nowhere', 'the database holds nothing called `nowhere`: `bpp list sources` shows what it holds'],
    ['forget ""', 'an empty path was given'],
    ['forget', "missing required argument 'path'"],
  ])('drops nothing where a path means nothing: %s', async (line, sentence) => {
    const shell = await archive();
    const { code, stderr } = await shell.bpp(line);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(await sources(shell)).toHaveLength(3);
  });

  it('needs a database', async () => {
    const { code, stderr } = await openShell().bpp('forget a');
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no database')]);
  });

  it('names decisions that find nothing any more', async () => {
    const shell = await archive();
    await shell.bpp('curate rename "Ian Okafor" "Ian Oak"');
    const { code, stderr } = await shell.bpp('forget b');
    expect([code, stderr]).toEqual([3, expect.stringContaining('finds no target')]);
  });
});
