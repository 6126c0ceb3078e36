import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';
import { ndjson, SITE_FURNITURE, SITE_PAGES } from '../support/site-pages.js';

/** As `LC_ALL=C sort -u` does. */
const sorted = (...outputs: readonly string[]): string => {
  const lines = new Set(outputs.flatMap((output) => output.split('\n')).filter((line) => line !== ''));
  return [...lines]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((line) => `${line}\n`)
    .join('');
};

async function out(shell: Shell, line: string, stdin?: string): Promise<string> {
  const ran = await shell.bpp(line, stdin === undefined ? {} : { stdin });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return ran.stdout;
}

async function snapshotOf(shell: Shell, db: string): Promise<Record<string, string>> {
  const folder = join(shell.cwd, `facts-of-${db}`);
  await shell.bpp(`snapshot ${folder} --db ${db}`);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Every third page, from one of the first three on. */
const shard = (of: number): string => ndjson(SITE_PAGES.filter((_, at) => at % 3 === of));

async function furnitureOfShards(shell: Shell): Promise<string> {
  const prints = await Promise.all([0, 2, 1, 0].map((of) => out(shell, 'survey --from ndjson', shard(of))));
  return out(shell, 'survey --reduce', sorted(...prints));
}

describe('an archive that is read in parts', () => {
  it('gives the facts of an ingest of the whole, whatever the order of the parts and how often each is read', async () => {
    const shell = openShell({ 'pages.ndjson': ndjson(SITE_PAGES) });
    await shell.bpp('ingest --from ndjson pages.ndjson --db whole.db');
    shell.write('furniture.ndjson', await furnitureOfShards(shell));
    const parts: string[] = [];
    for (const of of [2, 0, 1, 2]) {
      parts.push(await out(shell, 'extract --from ndjson --keep-going --furniture furniture.ndjson', shard(of)));
    }
    expect(parts.join('')).not.toContain(SITE_FURNITURE);
    expect(await out(shell, 'extract --from ndjson', shard(0))).toContain(SITE_FURNITURE);
    await shell.bpp('load --db parts.db', { stdin: parts.join('') });
    expect(await snapshotOf(shell, 'parts.db')).toEqual(await snapshotOf(shell, 'whole.db'));
  });

  it('gives of each page the same record, whichever part it is in', async () => {
    const shell = openShell();
    shell.write('furniture.ndjson', await furnitureOfShards(shell));
    const extract = 'extract --from ndjson --keep-going --furniture furniture.ndjson';
    const parts = await Promise.all([0, 1, 2].map((of) => out(shell, extract, shard(of))));
    expect(sorted(...parts)).toBe(sorted(await out(shell, extract, ndjson(SITE_PAGES))));
  });

  it('gives of files the records that it gives of their folder, one after the other', async () => {
    const files = Object.fromEntries(SITE_PAGES.map(({ id, html, text }) => [`pages/${id}`, html ?? text ?? '']));
    const shell = openShell(files);
    const prints = await out(shell, 'survey pages');
    shell.write('furniture.ndjson', await out(shell, 'survey --reduce', sorted(prints)));
    const whole = await out(shell, 'extract pages');
    const single = await Promise.all(
      Object.keys(files).map((path) => shell.bpp(`extract "${path}" --furniture furniture.ndjson`)),
    );
    expect(sorted(...single.map(({ stdout }) => stdout))).toBe(sorted(whole));
  });
});

describe('bpp survey', () => {
  it('writes a line a page, and of a site how far each block spreads', async () => {
    const shell = openShell();
    const [first = ''] = (await out(shell, 'survey --from ndjson', shard(0))).split('\n');
    const print = JSON.parse(first);
    expect(Object.keys(print)).toEqual(['site', 'id', 'hashes', 'words']);
    expect(print).toMatchObject({ id: 'courier/ashby.html', words: [0, 0, 18, 21, 21] });
    const furniture = (await furnitureOfShards(shell))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(furniture).toEqual([{ site: print.site, several: [], most: [print.hashes[4]] }]);
  });

  it('names lines that hold no page, by their numbers, or where they are part of more by what they say', async () => {
    const shell = openShell();
    const stdin = `{"id":"a","text":"She met Ann Hale."}\n{"id":"b"}\n{"id":\n{"id":7,"text":5}\n`;
    for (const command of ['survey', 'extract']) {
      const plain = await shell.bpp(`${command} --from ndjson`, { stdin });
      expect(plain.code).toBe(3);
      const [page, ...errors] = plain.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(errors.map(({ error }) => error.line)).toEqual([2, 3, 4]);
      const going = await shell.bpp(`${command} --from ndjson --keep-going`, { stdin });
      expect(going).toMatchObject({ code: 0, stderr: '' });
      const [same, ...named] = going.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).error ?? JSON.parse(line));
      expect(same).toEqual(page);
      expect(named).toMatchObject([
        { id: 'b', message: 'the page has neither `text` nor `html`' },
        { line_sha256: expect.stringMatching(/^[0-9a-f]{64}$/), message: expect.stringContaining('no JSON') },
        { id: '7' },
      ]);
    }
  });

  it('passes over what a survey could not read, and says which pages it has twice with other words', async () => {
    const shell = openShell();
    const prints = await out(shell, 'survey --from ndjson', ndjson(SITE_PAGES));
    const error = '{"error":{"id":"b","message":"no page"}}\n';
    const furniture = await out(shell, 'survey --reduce', sorted(prints, error));
    expect(furniture).toBe(await furnitureOfShards(shell));
    const [first = ''] = prints.split('\n');
    const other = first.replace('"words":[0', '"words":[9');
    const twice = await shell.bpp('survey --reduce', { stdin: sorted(prints, other) });
    expect(twice).toMatchObject({ code: 3, stdout: furniture });
    expect(twice.stderr).toBe('the page `courier/ashby.html` has two prints: give each page its own id\n');
  });

  it.each([
    [
      'survey --reduce',
      '{"site":1,"id":"a","hashes":[],"words":[]}\n{"site":2,"id":"b","hashes":[],"words":[]}\n{"site":1,"id":"c","hashes":[],"words":[]}\n',
      'the prints are not sorted: put `LC_ALL=C sort -u` before',
    ],
    ['survey --reduce', '{"site":1,"id":"a","hashes":[3],"words":[]}\n', 'is no print: give what `bpp survey` writes'],
    ['survey --reduce', 'pages\n', '`pages` is no print'],
    ['survey --reduce --from ndjson', '', 'leave out --from ndjson'],
    ['survey --keep-going', '', 'add --from ndjson'],
    ['survey --from ndjson none.ndjson', '', 'no file `none.ndjson`'],
    ['extract --keep-going', '', 'add --from ndjson'],
    ['extract --from ndjson --passage --furniture f', '', 'leave it out, or --passage'],
    ['extract --from ndjson --furniture none', '', 'no file `none`: write one with `bpp survey --reduce`'],
    ['extract --from ndjson --furniture prints', '', '`prints:2` is no site'],
  ])('refuses %s', async (line, stdin, told) => {
    const shell = openShell({ prints: '{"site":1,"several":[2],"most":[]}\n{"site":1,"id":"a","hashes":[]}\n' });
    const ran = await shell.bpp(line, { stdin });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(told);
  });
});
