import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShell } from '../support/shell.js';

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = openShell(
  {
    'a.txt': 'Ferry inquiry opens\n\n6 May 2013\n\nChief Constable Ada Marsh of Surrey Police spoke. Ms Marsh left.\n',
    'b.txt':
      'Ferry inquiry ends\n\n9 May 2013\n\nAda Marsh, Chief Constable of Surrey Police, and Tom Marsh met in Hull.\n',
  },
  folder,
);
beforeAll(async () => {
  expect((await shell.bpp('ingest .')).code).toBe(0);
}, 60_000);

it('says of a name which mentions are its, which rule found each, and why they are one', async () => {
  const { code, stdout } = await shell.bpp('explain "ada marsh"');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Ada Marsh {2}person · 3 mentions · 2 articles · /);
  expect(stdout).toMatch(/a\.txt:5 {2}2013-05-06 · Ferry inquiry opens\n {4}Ada Marsh {2}×1 found: .+\[person\//);
  expect(stdout).toMatch(/Marsh {2}×1 found: .+\n {6}in the article: .+\[resolve\/surname\]/);
  expect(stdout.match(/across the archive: .+\[resolve\/same-name-in-archive\]/g)).toHaveLength(2);
  const limited = (await shell.bpp('explain "Ada Marsh" --limit 1')).stdout;
  expect(limited).toContain('… and 1 more: --limit 0 shows all');
  expect(limited).not.toContain('b.txt');
});

it('gives the same to programs', async () => {
  const explained = JSON.parse((await shell.bpp('explain "Ada Marsh" --json')).stdout);
  expect(explained).toMatchObject({
    entity: { name: 'Ada Marsh', kind: 'person' },
    chains: [
      { source: 'a.txt', forms: [{ text: 'Ada Marsh' }, { text: 'Marsh', link_rule: 'resolve/surname' }] },
      { source: 'b.txt', forms: [{ text: 'Ada Marsh' }] },
    ],
  });
  expect(JSON.parse((await shell.bpp(`explain ${explained.entity.id} --json`)).stdout)).toEqual(explained);
});

it('puts those before the reader whom a name fits, and those near to one that nobody has', async () => {
  const several = await shell.bpp('explain Marsh');
  expect([several.code, several.stderr]).toEqual([0, expect.stringContaining('fits 2 names')]);
  expect(several.stdout).toContain('Tom Marsh');
  for (const command of ['explain', 'show']) {
    const none = await shell.bpp(`${command} "Ada Mersh"`);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('did you mean `Ada Marsh`')]);
  }
});
