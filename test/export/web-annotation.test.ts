import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/export/web-annotation.js';
import { store, temporaryFolder } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';
import { runBpp } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

interface Collection {
  readonly '@context': string;
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
}

/** Applies both selectors of each annotation to the text of its article, as the model says: what each of them selects. */
function selectedBy(annotation: Annotation, texts: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  const { source, selector } = annotation.target;
  const text = texts.get(String(source['id']).replace('urn:bpp:article:', ''));
  if (text === undefined) return [undefined];
  const [{ start, end }, { exact, prefix, suffix }] = selector;
  const quoted = text.includes(prefix + exact + suffix) ? exact : undefined;
  return [[...text].slice(start, end).join(''), quoted];
}

async function exported(db: string): Promise<{ collection: Collection; texts: ReadonlyMap<string, string> }> {
  const { code, stdout, stderr } = await runBpp(['export', '--format', 'web-annotation', '--db', db]);
  expect([code, stderr]).toEqual([0, '']);
  const open = new BetterSqlite3(db, { readonly: true });
  const rows = open.prepare<[], { id: string; text: string }>('SELECT id, text FROM articles').all();
  open.close();
  return { collection: JSON.parse(stdout), texts: new Map(rows.map(({ id, text }) => [id, text])) };
}

describe('bpp export --format web-annotation', () => {
  it('is a collection of annotations each of whose selectors gives its words', async () => {
    const db = join(temporaryFolder(), 'x.db');
    store(db, TOLD, [], TOLD_COPIES);
    const { collection, texts } = await exported(db);
    const { items } = collection.first;
    expect(collection).toMatchObject({
      ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: items.length },
      first: { type: 'AnnotationPage' },
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const wrong = items.filter((annotation) => {
      const { exact } = annotation.target.selector[1];
      return selectedBy(annotation, texts).some((words) => words !== exact);
    });
    expect(wrong).toEqual([]);
    expect(items.length).toBeGreaterThan(30);
  });

  it('counts positions in code points', async () => {
    const db = join(temporaryFolder(), 'x.db');
    const mentions = [{ kind: 'person', text: 'Ann Hale' }] as const;
    store(db, [
      sourceDraft({
        path: 'a.txt',
        text: '😀😀 Ann Hale left.\n',
        articles: [{ lines: [1], mentions: [...mentions] }],
      }),
    ]);
    const { collection } = await exported(db);
    expect(collection.first.items[0]?.target.selector).toEqual([
      { type: 'TextPositionSelector', start: 3, end: 11 },
      { type: 'TextQuoteSelector', exact: 'Ann Hale', prefix: '😀😀 ', suffix: ' left.' },
    ]);
  });

  it('says what each is: who is named, what a date comes to, who holds which post', async () => {
    const shell = openShell({ 'ferry.txt': FERRY_PAGE });
    await shell.bpp('ingest ferry.txt');
    const { collection } = await exported(join(shell.cwd, 'bpp.db'));
    const said = collection.first.items.map(({ body, target }) => [
      target.selector[1].exact,
      ...body.map(({ value, source }) => value ?? source?.name),
    ]);
    expect(said).toContainEqual(['Ada Marsh', 'person', 'Ada Marsh']);
    expect(said).toContainEqual(['6 May 2013', 'date', '2013-05-06']);
    expect(said).toContainEqual(['We will wait.', 'quote', 'Ada Marsh', 'Ada Marsh: We will wait.']);
    expect(said.find(([, kind]) => kind === 'role')).toContain('Ada Marsh: Chief Constable, Surrey Police');
  });
});
