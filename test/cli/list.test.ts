import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { countRows, LIST_KINDS, listColumns, listRows } from '../../src/store/lists.js';
import { type Ran, runBpp } from '../support/run-bpp.js';
import { openShell } from '../support/shell.js';

const WHARF = `Eastmoor wharf to close

22 November 2012

Eastmoor Council will pay £12m for the wharf, its chief executive Adam Marlow said on 5 November 2012.

"We will not sign before June," Mr Marlow told reporters in Westwick.

Jane Fenton, leader of Westwick Council, said that the £2m bridge was too much.
`;
const POLICE = `Police chief to leave

5 March 2013

Chief Constable Ada Thorne of Eastmoor Police will retire in July 2013.

"It has been an honour," she said. Adam Marlow praised her in Eastmoor.

The control room cost $7m and 3 million yen.
`;

type Row = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = openShell({ 'a/wharf.txt': WHARF, 'b/police.txt': POLICE }, folder);
beforeAll(async () => {
  expect((await shell.bpp('ingest a b')).code).toBe(0);
}, 60_000);
const rows = async (line: string): Promise<Row[]> => JSON.parse((await shell.bpp(`list ${line} --json`)).stdout);
const column = async (line: string, name: string): Promise<unknown[]> => (await rows(line)).map((row) => row[name]);

describe('kinds', () => {
  test.each([
    ['person', 'people'],
    ['People', 'people'],
    ['company', 'organisations'],
    ['organization', 'organisations'],
    ['force', 'forces'],
    ['quote', 'quotes'],
    ['sum', 'money'],
    ['post', 'roles'],
    ['story', 'articles'],
    ['entity', 'entities'],
    ['copy', 'copies'],
  ])('%s is %s', async (word, kind) => {
    expect(await shell.bpp(`list ${word}`)).toEqual(await shell.bpp(`list ${kind}`));
  });

  it('are all known in the singular', async () => {
    for (const kind of LIST_KINDS) {
      const { code } = await shell.bpp(`list ${kind.replace(/s$/, '')}`);
      expect([kind, code]).toEqual([kind, 0]);
    }
  });

  it('are known by other words', async () => {
    expect((await shell.bpp('list orgs')).stdout).toBe((await shell.bpp('list organisations')).stdout);
  });

  it('are named where none is', async () => {
    const { code, stderr } = await shell.bpp('list');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^bpp: name what to list\. There are people, forces, /)]);
    expect((await shell.bpp('list compny')).stderr).toMatch(
      /^bpp: there is no list of `compny`: did you mean `organisations`\?/,
    );
  });
});

describe('filters', () => {
  it('ask by name whom a row is about, or what its passage names', async () => {
    expect(await column('roles --person "Ada Thorne"', 'role')).toEqual(['Chief Constable']);
    expect(await column('roles --force "Eastmoor Police"', 'person')).toEqual(['Ada Thorne']);
    // The speaker of the quote stands in its passage, the police do not.
    expect(await column('quotes --person "Adam Marlow"', 'text')).toContain('We will not sign before June,');
    expect(await column('quotes --person "Adam Marlow" --force "Eastmoor Police"', 'text')).toEqual([]);
    expect(await column('mentions --person "Ada Thorne"', 'entity')).toContain('Ada Thorne');
  });

  it('ask of a sum or a day itself, and of the passage of all else', async () => {
    expect(await column("money --money '>=£5m'", 'text')).toEqual(['£12m']);
    expect(await column('money --currency GBP', 'text')).toEqual(['£12m', '£2m']);
    expect(await column('dates --date 2012-11', 'text')).toEqual(expect.arrayContaining(['5 November 2012']));
    expect(await column('dates --date 2013-07', 'text')).toEqual(['July 2013']);
    expect(await column("places --money '=£2m'", 'name')).toEqual([]);
    expect(await column("organisations --money '=£2m'", 'name')).toEqual(['Westwick Council']);
  });

  it('ask for the text, the source and the day of publication', async () => {
    expect(await column('people --text honour', 'name')).toContain('Adam Marlow');
    expect(await column('people --text honour', 'name')).not.toContain('Jane Fenton');
    expect(await column('articles --source police', 'headline')).toEqual(['Police chief to leave']);
    expect(await column('sources --source wharf', 'source')).toEqual(['a/wharf.txt']);
    expect(await column('money --published 2013', 'text')).toEqual(['3 million yen', '$7m']);
    expect(await column('articles --person "Adam Marlow"', 'headline')).toHaveLength(2);
    expect(await column('articles --person "Adam Marlow" --text bridge', 'headline')).toEqual([]);
    expect(await column('articles --person "Adam Marlow" --text bridge --in article', 'headline')).toHaveLength(1);
  });

  it('ask who holds a post, and who said something', async () => {
    expect(await column('people --role "Chief Constable"', 'name')).toEqual(['Ada Thorne']);
    expect(await column('people --said June', 'name')).toEqual(['Adam Marlow']);
  });

  it('say that nothing fits, or that nobody is called so', async () => {
    expect((await shell.bpp('list money --money ">=£5bn"')).stderr).toBe('no money fit\n');
    expect((await shell.bpp('list roles --person "Ada Thorn"')).stderr).toContain('did you mean `Ada Thorne`?');
    expect((await shell.bpp('list money --money ">=£5bn" --exit-code')).code).toBe(1);
  });

  test.each(LIST_KINDS)('are understood by the list of %s', async (kind) => {
    for (const filters of [
      `--person "Adam Marlow" --org "Eastmoor Council" --text wharf --money '>1m' --date 2012`,
      '--role "chief executive" --speaker "Adam Marlow" --event pay',
      '--said June --source a/ --published 2012 --in article',
    ]) {
      const { code, stdout, stderr } = await shell.bpp(`list ${kind} ${filters} --json`);
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('fault')]);
      expect(JSON.parse(stdout)).toBeInstanceOf(Array);
    }
  });
});

describe('order and length', () => {
  it('is by the columns that are named, what has no value last', async () => {
    expect(await column('money --sort -max', 'text')).toEqual(['£12m', '$7m', '3 million yen', '£2m']);
    expect(await column('people --sort name', 'name')).toEqual(['Ada Thorne', 'Adam Marlow', 'Jane Fenton']);
    expect(await column('people --sort -name', 'name')).toEqual(['Jane Fenton', 'Adam Marlow', 'Ada Thorne']);
    expect(await column('people --sort -articles,-name', 'name')).toEqual(['Adam Marlow', 'Jane Fenton', 'Ada Thorne']);
    const since = await column('events --sort from', 'from');
    expect(since.lastIndexOf(null)).toBe(since.includes(null) ? since.length - 1 : -1);
  });

  test.each(LIST_KINDS)('can be by every column of %s', (kind) => {
    const db = openDatabase(join(folder, 'bpp.db'));
    const all = [...listRows(db, kind)];
    for (const name of listColumns(db, kind)) {
      expect([...listRows(db, kind, { sort: [{ column: name, isDescending: true }] })]).toHaveLength(all.length);
    }
    for (const limit of [1, 3, 7]) expect([...listRows(db, kind, { limit })]).toEqual(all.slice(0, limit));
    expect(countRows(db, kind)).toBe(all.length);
    db.close();
  });

  it('is a screenful on a terminal, with the number of those left, and all in a pipe', async () => {
    const text = Array.from({ length: 30 }, (_, n) => `The pier cost £${n + 2}m.`).join('\n\n');
    const many = openShell({ 'page.txt': `Sums of the day\n\n6 May 2013\n\n${text}\n` });
    await many.bpp('ingest page.txt');
    const shown = await many.bpp('list money', { terminal: 120 });
    expect(shown.stdout).toContain('… and 10 more: --limit 0 shows all');
    expect(shown.stdout.split('\n').filter((line) => line.startsWith('£'))).toHaveLength(20);
    const all = await many.bpp('list money --limit 0', { terminal: 120 });
    expect(all.stdout.split('\n').filter((line) => line.startsWith('£'))).toHaveLength(30);
    expect(all.stdout).not.toContain('more:');
    const piped = (await many.bpp('list money')).stdout;
    expect(piped.trimEnd().split('\n')).toHaveLength(31);
    expect((await many.bpp('list money --limit 3')).stdout).toContain('… and 27 more');
    for (const flag of ['--json', '--csv', '--ndjson', '--md']) {
      expect((await many.bpp(`list money ${flag}`, { terminal: 120 })).stdout).toContain('£31m');
    }
    // A filter counts only what fits.
    expect((await many.bpp("list money --money '>=£20m' --limit 5", { terminal: 120 })).stdout).toContain(
      '… and 7 more',
    );
  });
});

describe('what a row says', () => {
  it('gives a person with post and body', async () => {
    expect(await rows('people --person "Ada Thorne"')).toMatchObject([
      { name: 'Ada Thorne', post: 'Chief Constable', body: 'Eastmoor Police', source: 'b/police.txt' },
    ]);
    expect((await shell.bpp('list people')).stdout).toMatch(/Ada Thorne +Chief Constable, Eastmoor Police /);
  });

  it('gives sentence, passage, headline and day with sums, quotes, posts and days', async () => {
    const [sum] = await rows("money --money '=£2m'");
    expect(sum).toMatchObject({
      sentence: 'Jane Fenton, leader of Westwick Council, said that the £2m bridge was too much.',
      headline: 'Eastmoor wharf to close',
      published: '2012-11-22',
    });
    for (const kind of ['quotes', 'roles', 'dates', 'said', 'events', 'amounts', 'facts']) {
      for (const row of await rows(kind)) {
        expect(row).toMatchObject({
          sentence: expect.any(String),
          headline: expect.any(String),
          published: expect.any(String),
        });
        expect(row['passage']).toContain(row['sentence']);
      }
    }
  });
});

test('lists go to a file with the rest of what a list says on stderr', async () => {
  const ran: Ran = await runBpp(['list', 'people', '-o', 'people.tsv'], { cwd: folder, env: {} });
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});
