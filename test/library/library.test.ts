import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as bpp from '../../src/index.js';
import { collect } from '../support/collect.js';
import { openShell } from '../support/shell.js';

const PAGE = `Ferry firm sold

By Ann Leckie
6 May 2013

Councillor Rosa Field, leader of Wexham Council, said the sale would bring in £4m. 🚢 The Calder Ferry Company employs 40 people.
`;
const SMALL = '<h1>Ferry firm sold</h1><p>Councillor Rosa Field said the sale would bring in £4m.</p>';

describe('extract', () => {
  test('takes a text or a page, and says which it took it for', async () => {
    const [text] = await bpp.extract(PAGE);
    expect(text).toMatchObject({ headline: 'Ferry firm sold', source: { path: 'text', media_type: 'text/plain' } });
    const [page] = await bpp.extract(SMALL, { url: 'https://example.org/ferry', published: '2013-05-06T10:00:00Z' });
    expect(page).toMatchObject({
      headline: 'Ferry firm sold',
      published: '2013-05-06',
      url: 'https://example.org/ferry',
    });
    expect(page?.source).toMatchObject({ path: 'https://example.org/ferry', media_type: 'text/html' });
    expect((await bpp.extract('', {})).length).toBe(0);
    const [whole] = await bpp.extract(PAGE, { passage: true, path: 'a.txt' });
    expect(whole).toMatchObject({ text: PAGE, source: { path: 'a.txt' } });
  });

  test('takes bytes in any charset', async () => {
    const [record] = await bpp.extract(Buffer.from(PAGE.replace('🚢 ', ''), 'latin1'));
    expect(record?.text).toContain('£4m');
    expect(record?.source.charset).toBe('windows-1252');
  });

  test.each([
    ['a PDF', Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj'), {}, /PDF/],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>', {}, /feed|RSS/],
    ['a day that is none', PAGE, { published: '2013-02-30' }, /`published` is `2013-02-30`: write a day as YYYY-MM-DD/],
  ])('refuses %s in a sentence', async (_, given, options, told) => {
    await expect(bpp.extract(given, options)).rejects.toThrow(bpp.UsageError);
    await expect(bpp.extract(given, options)).rejects.toThrow(told);
  });

  test('ends with the reason of its signal', async () => {
    const reason = new Error('enough');
    await expect(bpp.extract(PAGE, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(collect(bpp.extractFiles([], { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    await expect(bpp.ingest([], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('knows the names of a list', async () => {
    const { cwd } = openShell({ 'lists/bodies.tsv': 'name\taliases\nThe Guild of Calder\tGoC\n' });
    const named = await bpp.extract('Ann Leckie said that GoC would meet on Friday.', {
      lists: 'lists',
      cwd,
      passage: true,
    });
    expect(named[0]?.mentions).toContainEqual(expect.objectContaining({ text: 'GoC', entity: 'The Guild of Calder' }));
  });
});

describe('offsets', () => {
  test('are code points, and become what JavaScript counts, and back', async () => {
    const [record] = await bpp.extract(PAGE);
    const { text = '', mentions = [] } = record ?? {};
    const body = mentions.find((mention) => mention.text === 'Calder Ferry Company');
    expect(body).toBeDefined();
    if (!body) return;
    expect(text.slice(body.start, body.end)).not.toBe(body.text);
    expect(bpp.sliceCodePoints(text, body)).toBe(body.text);
    const [start, end] = bpp.utf16Offsets(text)(body);
    expect(text.slice(start, end)).toBe(body.text);
    expect(bpp.codePointSpan(text)(start, end)).toEqual({ start: body.start, end: body.end });
  });
});

describe('files, lines and archives', () => {
  test('are read with every option left out', async () => {
    const { cwd } = openShell({ 'page.txt': PAGE });
    const file = join(cwd, 'page.txt');
    expect((await collect(bpp.extractFiles([file]))).map(({ headline }) => headline)).toEqual(['Ferry firm sold']);
    expect((await collect(bpp.extractFiles('page.txt', { cwd })))[0]?.source.path).toBe('page.txt');
    const lines = [JSON.stringify({ id: 'a', text: PAGE }), 'no JSON'];
    const [first, second] = await collect(bpp.extractLines(lines));
    expect(first).toMatchObject({ source: { path: 'a' }, headline: 'Ferry firm sold' });
    expect(second).toMatchObject({ error: { line: 2 } });
  });

  test('are put into a database, once', async () => {
    const { cwd, bpp: command } = openShell({ 'pages/page.txt': PAGE });
    const done: number[] = [];
    expect(await bpp.ingest('pages', { cwd, progress: (at) => done.push(at.done) })).toMatchObject({
      new: 1,
      articles: 1,
    });
    expect(done.length).toBeGreaterThan(0);
    expect(await bpp.ingest(['pages'], { cwd, db: join(cwd, 'bpp.db') })).toMatchObject({ new: 0, unchanged: 1 });
    expect((await command('list people')).stdout).toContain('Rosa Field');
    await expect(bpp.ingest('nothing', { cwd })).rejects.toThrow(bpp.UsageError);
  });
});

describe('the package', () => {
  test('exports these, and its version', () => {
    expect(bpp.VERSION).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
    expect(Object.keys(bpp).sort()).toEqual([
      ...['ARTICLE_SCHEMA', 'UsageError', 'VERSION', 'codePointSpan', 'extract', 'extractFiles', 'extractLines'],
      ...['ingest', 'sliceCodePoints', 'utf16Offsets'],
    ]);
  });
});
