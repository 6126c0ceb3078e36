import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { store, temporaryFolder } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';

/** Ids of a list with the source of each, sorted by source. */
async function idsOf(shell: ReturnType<typeof openShell>, kind: string): Promise<Record<string, readonly string[]>> {
  const rows: readonly { id: string; source?: string }[] = JSON.parse((await shell.bpp(`list ${kind} --json`)).stdout);
  const bySource: Record<string, string[]> = {};
  for (const { id, source = '' } of rows) bySource[source] = [...(bySource[source] ?? []), id];
  return bySource;
}

describe('twins', () => {
  test('have one id in the order of the archive, whatever came first', async () => {
    const late = openShell({ 'pages/b.txt': FERRY_PAGE });
    await late.bpp('ingest pages');
    const alone = await idsOf(late, 'quotes');
    late.write('pages/c.txt', FERRY_PAGE);
    await late.bpp('ingest pages');
    late.write('pages/a.txt', FERRY_PAGE);
    await late.bpp('ingest pages');
    const ids = await idsOf(late, 'quotes');

    const [plain = ''] = alone['pages/b.txt'] ?? [];
    expect(ids['pages/a.txt']).toContain(plain);
    expect(ids['pages/b.txt']).toContain(`${plain}-2`);
    expect(ids['pages/c.txt']).toContain(`${plain}-3`);
    expect((await late.bpp('check')).code).toBe(0);

    const atOnce = openShell({ 'pages/a.txt': FERRY_PAGE, 'pages/b.txt': FERRY_PAGE, 'pages/c.txt': FERRY_PAGE });
    await atOnce.bpp('ingest pages');
    for (const kind of ['quotes', 'roles', 'dates', 'articles'])
      expect(await idsOf(late, kind)).toEqual(await idsOf(atOnce, kind));
  });

  test('an article whose twin is gone is told by its words alone again', async () => {
    const shell = openShell({ 'pages/a.txt': FERRY_PAGE, 'pages/b.txt': FERRY_PAGE });
    await shell.bpp('ingest pages');
    const [plain = ''] = (await idsOf(shell, 'articles'))['pages/a.txt'] ?? [];
    shell.write('pages/a.txt', 'Nothing here is as it was.\n\nThe page has another story now, of 6 May 2014.\n');
    await shell.bpp('ingest pages');
    expect((await idsOf(shell, 'articles'))['pages/b.txt']).toEqual([plain]);
    expect((await shell.bpp('check')).code).toBe(0);
  });

  test('keep the order of the articles of one page, of which every one has the same line in the same place', () => {
    const posts = Array.from({ length: 12 }, (_, n) => `Post number ${n}\nPosted by the desk\n`);
    const articles = posts.map((_, n) => ({ lines: [[3 * n + 1, 'headline'], 3 * n + 2] as const }));
    const month = sourceDraft({ path: 'month.txt', text: posts.join('\n'), articles });
    const file = join(temporaryFolder(), 'bpp.db');
    for (const drafts of [[month], [sourceDraft({ path: 'z.txt', text: 'Other words', articles: [{ lines: [1] }] })]]) {
      store(file, drafts);
      const db = openDatabase(file);
      const ids = db
        .prepare<[], string>(
          `SELECT b.id FROM block_texts b JOIN articles a ON a.id = b.article_id WHERE b.text = 'Posted by the desk'
           ORDER BY a.source, a.ordinal`,
        )
        .pluck()
        .all();
      db.close();
      const [plain] = ids;
      expect(ids).toEqual([plain, ...Array.from({ length: 11 }, (_, n) => `${plain}-${n + 2}`)]);
    }
  });
});
