import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

let db: string;
beforeEach(() => {
  db = join(temporaryFolder(), 'x.db');
  store(db, ARCHIVE);
});
const bpp = (...argv: string[]): Promise<Ran> => runBpp(['query', ...argv, '--db', db]);
const lines = async (...argv: string[]): Promise<string[]> => {
  const { rows } = JSON.parse((await bpp(...argv, '--json')).stdout);
  return rows.map(({ source, line }: { source: string; line: number }) => `${source.slice(6, 9)}:${line}`);
};

describe('the filters of bpp query', () => {
  it('may be given again: each has to hold in the passage, in its own right', async () => {
    expect(await lines('--force', 'Eastmoor Police', '--force', 'Calder Valley Police')).toEqual(['001:6']);
    expect(await lines('--money', '>=1m', '--money', '<5m')).toEqual(['001:8']);
    expect(await lines('--text', 'control', '--text', 'monday')).toEqual(['001:6']);
    expect(await lines('--said', 'fire', '--said', 'sale')).toEqual(['001:9']);
    expect(await lines('--date', '2016', '--date', '2014')).toEqual(['001:1']);
    expect(await lines('--source', '001', '--source', 'merger', '--text', 'fire')).toEqual(['001:9']);
  });

  it('say which of them leaves nothing, and that a day of publication may not be known', async () => {
    const none = await bpp('--person', 'Ada Marsh', '--text', 'zeppelin');
    expect(none.stderr).toMatch(/^nothing in the archive fits\nwithout --text \d articles? fits?\n$/);
    expect((await bpp('--text', 'zeppelin')).stderr).toBe('nothing in the archive fits\n');
    const early = await bpp('--text', 'fire', '--published', '1066');
    expect(early.stderr).toMatch(
      /without --published \d articles? fits?\n(\d of \d articles have no day of publication\n)?$/,
    );
  });

  it('know currencies, and what is a slip of one', async () => {
    expect((await bpp('--currency', 'GPB')).stderr).toContain('there is no currency `GPB`: did you mean `GBP`?');
    expect((await bpp('--currency', 'gbp')).code).toBe(0);
    for (const old of ['FRF', 'BEF', 'NLG', 'IEP', 'ESP', 'FIM', 'BTC']) {
      expect([old, (await bpp('--currency', old)).code]).toEqual([old, 0]);
    }
  });

  it('hold in one article with --in article', async () => {
    const both = ['--money', '16m', '--place', 'Hull'];
    const passage = await bpp(...both);
    expect(passage.stderr).toBe('no passage fits by itself: these are the articles that do\n');
    const article = JSON.parse((await bpp(...both, '--in', 'article', '--json')).stdout);
    expect([article.kind, article.rows.length, article.notes]).toEqual(['articles', 1, []]);
    expect(await lines('--text', 'fire -hull', '--in', 'article')).toEqual([]);
    expect(await lines('--text', 'fire -hull')).toEqual(['001:9']);
    expect((await bpp('--text', 'x', '--in', 'book')).code).toBe(2);
  });

  it('find who says it, who is named with whom, kinds and currencies', async () => {
    expect(await lines('--speaker', 'Marsh, Ada')).toEqual(['001:7', '001:8']);
    expect(await lines('--speaker', 'Ada Marsh', '--said', 'safe')).toEqual(['001:7']);
    expect(await lines('--speaker', 'Tom Reed', '--said', 'safe')).toEqual([]);
    expect(await lines('--with', 'Calder Valley Trust', '--person', 'Owen Marsh')).toEqual(['002:8']);
    expect(await lines('--with', 'Calder Valley Trust')).toEqual(['002:8']);
    expect(await lines('--kind', 'money')).toEqual(['001:6', '001:8']);
    expect(await lines('--kind', 'quotes', '--force', 'Eastmoor Police')).toEqual(['001:7']);
    expect(await lines('--currency', '£')).toEqual(['001:6', '001:8']);
    expect(await lines('--currency', 'EUR')).toEqual([]);
    expect((await bpp('--money', '£1m', '--currency', 'EUR')).stderr).toContain('GBP and EUR do not go together');
  });

  it('say what there is where a kind, a type or an order is unknown', async () => {
    expect((await bpp('--kind', 'persn')).stderr).toContain(
      'there is no kind `persn`: did you mean `person`? There are person, force,',
    );
    expect((await bpp('--event', 'festivity')).stderr).toContain('there is no type of event `festivity`: there are');
    expect((await bpp('--text', 'x', '--sort', 'size')).stderr).toContain('`size` is no order: write relevance, date');
  });

  it('point at the place in words that cannot be read', async () => {
    expect(await bpp('--text', 'room OR')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'bpp: `OR` needs words on both sides\n  room OR\n       ^\nWords in quotation marks are looked for as they stand.\n',
    });
  });
});

describe('bpp query --sort', () => {
  it('puts the latest, the oldest, the first of the archive or the surest first', async () => {
    const room = ['--text', 'room OR award'];
    expect(await lines(...room, '--sort', 'source')).toEqual(['001:1', '001:6', '002:7']);
    expect(await lines(...room, '--sort', 'oldest')).toEqual(['001:1', '001:6', '002:7']);
    expect(await lines(...room, '--sort', 'relevance')).toContain('002:7');
    expect(await lines(...room, '--limit', '1')).toHaveLength(1);
    expect(await lines('--person', 'Ada Marsh', '--kind', 'person', '--sort', 'confidence')).toEqual([
      ...['001:7', '001:8', '002:4'],
    ]);
  });

  it('shows the words that were found on a terminal', async () => {
    const { stdout } = await runBpp(['query', '--text', 'fire', '--db', db], { terminal: 100 });
    expect(stdout).toContain('\u001b[1mfire\u001b[22m');
  });
});
