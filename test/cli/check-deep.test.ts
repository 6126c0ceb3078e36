import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../src/store/content-hash.js';
import { packText } from '../../src/store/packed-text.js';
import { FERRY_PAGE, openShell, type Shell } from '../support/shell.js';

const HALL_PAGE = `Hall to close

7 May 2013

Councillor Tom Reed of Calder Council said: "The hall will cost £3.5m by 2016."
`;

let shell: Shell;
beforeEach(async () => {
  shell = openShell({ 'pages/ferry.txt': FERRY_PAGE, 'pages/hall.txt': HALL_PAGE });
  await shell.bpp('ingest pages');
});

/** Edits the database and stores the hashes of what it then holds, as somebody would who knows of them. */
function forge(sql: string): void {
  const db = new BetterSqlite3(join(shell.cwd, 'bpp.db'));
  db.exec(sql);
  db.prepare(`UPDATE meta SET value = ? WHERE key = 'content'`).run(contentHash(db));
  db.close();
}

describe('bpp check --deep', () => {
  it('says how many files were read again where every row is the same', async () => {
    const { code, stdout, stderr } = await shell.bpp('check --deep');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('2 sources read again: every row is the same');
  });

  it.each([
    [
      'a confidence',
      'UPDATE mentions SET confidence = confidence / 2',
      /^mentions \w+: what the sources give differs in its confidence$/m,
    ],
    ['an amount', 'UPDATE money_values SET min = 4e6, max = 4e6', /^money_values \w+: .* differs in its min, max$/m],
    ['a type', `UPDATE amounts SET type = 'loss'`, /^amounts \w+: what the sources give differs in its type$/m],
    [
      'the basis of a day',
      `UPDATE articles SET published_basis = 'metadata/outlet-line'`,
      /^articles \w+: .* published_basis$/m,
    ],
  ])('sees %s that was changed by somebody who stored the hashes anew', async (_, sql, breach) => {
    forge(sql);
    expect((await shell.bpp('check')).code).toBe(0);
    const { code, stdout } = await shell.bpp('check --deep');
    expect(code).toBe(1);
    expect(stdout).toMatch(breach);
  });

  it('sees a file with other bytes, and one that is no more, and compares what the database keeps of them', async () => {
    appendFileSync(join(shell.cwd, 'pages/hall.txt'), '\nMore.\n');
    rmSync(join(shell.cwd, 'pages/ferry.txt'));
    const { code, stdout } = await shell.bpp('check --deep --json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { table: 'sources', row: 'pages/ferry.txt', problem: expect.stringContaining('there is no such file in') },
      {
        table: 'sources',
        row: 'pages/hall.txt',
        problem: expect.stringContaining('has other bytes than those that were read'),
      },
    ]);
  });

  it('sees a text that is not that of its file though its hash is', async () => {
    const packed = packText(HALL_PAGE.replaceAll('\n', '\n\n'), []).toString('hex');
    forge(`UPDATE sources SET charset_basis = 'read/bom', packed = x'${packed}' WHERE path = 'pages/hall.txt'`);
    const { stdout } = await shell.bpp('check --deep');
    expect(stdout).toMatch(/^sources pages\/hall\.txt: what the sources give differs in its charset_basis, packed$/m);
  });

  it('sees a row that no source gives, and one that is missing', async () => {
    forge(`UPDATE mentions SET id = 'ffffffffff' WHERE kind = 'date' AND id NOT IN (SELECT mention_id FROM money_values)
      AND id = (SELECT max(id) FROM mentions WHERE kind = 'date')`);
    const { stdout } = await shell.bpp('check --deep');
    expect(stdout).toContain('mentions ffffffffff: the sources do not give it');
    expect(stdout).toMatch(/^mentions \w+: it is missing: the sources give it$/m);
  });

  it('takes pages that came by standard input from what the database keeps', async () => {
    await shell.bpp('ingest -', { stdin: HALL_PAGE.replace('Hall', 'Baths') });
    const { code, stderr } = await shell.bpp('check --deep');
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 source without a file of its own')]);
  });

  it('does not compare with other rules or decisions than the database was made with', async () => {
    await shell.bpp('curate rename "Ada Marsh" "Adele Marsh"');
    expect(await shell.bpp('check --deep')).toMatchObject({ code: 0 });
    const other = await shell.bpp('check --deep', { cwd: join(shell.cwd, 'pages') });
    expect(other).toMatchObject({ code: 2 });
    const named = await shell.bpp('check --deep --db ../bpp.db', { cwd: join(shell.cwd, 'pages') });
    expect([named.code, named.stderr]).toEqual([
      2,
      expect.stringContaining('other decisions than those in `curation.jsonl`'),
    ]);
    forge(`UPDATE sources SET rules = 'x'`);
    const { code, stderr } = await shell.bpp('check --deep');
    expect([code, stderr]).toEqual([2, expect.stringContaining('2 sources of `')]);
  });
});
