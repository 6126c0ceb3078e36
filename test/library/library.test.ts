import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import * as bpp from '../../src/index.js';
import { collect } from '../support/collect.js';
import { PACKAGE } from '../support/consumer.js';
import { sharedFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
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
    const controller = new AbortController();
    const long = bpp.extract(`${PAGE}\n`.repeat(50), {
      signal: controller.signal,
      report: () => controller.abort(reason),
    });
    setTimeout(() => controller.abort(reason));
    await expect(long).rejects.toBe(reason);
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
    const typed = createInterface({ input: Readable.from([`${lines.join('\n')}\n`]) });
    expect(await collect(bpp.extractLines(typed))).toHaveLength(2);
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

describe('a fact base', () => {
  const folder = sharedFolder();
  beforeAll(async () => {
    await bpp.ingest(join(PACKAGE, 'seeds'), { cwd: folder() });
  }, 60_000);
  const facts = (): bpp.FactBase => {
    const opened = bpp.open('bpp.db', { cwd: folder() });
    onTestFinished(() => opened.close());
    return opened;
  };
  const printed = async (...line: readonly string[]): Promise<unknown> =>
    JSON.parse((await runBpp([...line, '--json'], { cwd: folder() })).stdout);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test.each<readonly [string, bpp.QueryQuestion, readonly string[]]>([
    ['dossier', { person: 'Chris Sims' }, ['--person', 'Chris Sims']],
    ['holders', { role: 'Chief Constable' }, ['--role', 'Chief Constable']],
    [
      'passages',
      { force: 'Surrey Police', money: '>=1m', limit: 3 },
      ['--force', 'Surrey Police', '--money', '>=1m', '--limit', '3'],
    ],
    [
      'passages',
      { text: ['private', 'contract'], sort: 'date' },
      ['--text', 'private', '--text', 'contract', '--sort', 'date'],
    ],
    ['nothing', { person: 'Nobody Atall' }, ['--person', 'Nobody Atall']],
  ])('answers as the command does: %s', async (kind, question, line) => {
    const answer = await facts().query(question);
    expect(answer.kind).toBe(kind);
    expect(plain(answer)).toEqual(await printed('query', ...line));
  });

  test('answers a name that is a string, with rows that cite', async () => {
    const base = facts();
    const answer = await base.query('Chris Sims');
    expect(answer.rows.length).toBeGreaterThan(3);
    for (const row of answer.rows) {
      const article = await base.article(String(row['article_id']));
      expect(article && bpp.sliceCodePoints(article.text, row)).toBe(row.text);
      expect(row.source).toBe(article?.source.path);
    }
  });

  test('gives lists, what happened, sums, dealings and conflicts as the commands do', async () => {
    const base = facts();
    expect(plain((await base.list('quotes', { limit: 2 })).rows)).toEqual(
      await printed('list', 'quotes', '--limit', '2'),
    );
    expect(plain((await base.list('people', { minConfidence: 0.97 })).rows)).toEqual(
      await printed('list', 'people', '--min-confidence', '0.97'),
    );
    const meetings = await base.timeline({ type: ['announce'], date: '2012' });
    expect(plain(meetings.rows)).toEqual(await printed('timeline', '--type', 'announce', '--date', '2012'));
    expect(plain((await base.money({ currency: 'GBP' })).rows)).toEqual(await printed('money', '--currency', 'GBP'));
    const { dealings, pairs } = await base.together({ force: 'Surrey Police' });
    expect(plain({ dealings, pairs })).toEqual(await printed('together', '--force', 'Surrey Police'));
    expect(plain((await base.conflicts()).rows)).toEqual(await printed('conflicts'));
  });

  test('gives records, of one article or of all', async () => {
    const base = facts();
    const records = await collect(base.articles());
    expect(records).toHaveLength(8);
    expect(await base.article(records[3]?.id ?? '')).toEqual(records[3]);
    expect(await base.article('none')).toBeUndefined();
  });

  test('says in a sentence what cannot be', async () => {
    const base = facts();
    await expect(base.query({})).rejects.toThrow(/a query needs a name or a filter/);
    await expect(base.query({ money: 'much' })).rejects.toThrow(bpp.UsageError);
    const wrong = (given: object): never => given as never;
    await expect(base.query(wrong({ persom: 'Sims' }))).rejects.toThrow(
      'has no option `persom`: did you mean `person`?',
    );
    await expect(base.query(wrong({ name: 'Sims', qqqqqq: 1 }))).rejects.toThrow('`qqqqqq`: there are name, person,');
    await expect(bpp.ingest(folder(), wrong({ database: 'other.db' }))).rejects.toThrow(/no option `database`.* db, /);
    await expect(bpp.ingest(wrong({ paths: ['seeds'] }))).rejects.toThrow(/a path is a string.* not object/);
    await expect(bpp.extract(wrong({ html: '' }))).rejects.toThrow(bpp.UsageError);
    await expect(base.list('poeple')).rejects.toThrow(/did you mean `people`/);
    const reason = new Error('enough');
    await expect(base.query({ name: 'Sims', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(() => bpp.open('none.db', { cwd: folder() })).toThrow(/there is no database `none.db`/);
    writeFileSync(join(folder(), 'notes.db'), 'no database, but notes. '.repeat(100));
    await expect(bpp.open('notes.db', { cwd: folder() }).query('Sims')).rejects.toThrow(
      /`.*notes.db` is not a database/,
    );
  });

  test('is closed once, at the end of its block', async () => {
    const base = facts();
    await base.query('Chris Sims');
    base[Symbol.dispose]();
    base.close();
    await expect(base.query('Chris Sims')).rejects.toThrow(/has been closed/);
  });
});

describe('the package', () => {
  test('exports these, and its version', () => {
    expect(bpp.VERSION).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
    expect(Object.keys(bpp).sort()).toEqual([
      ...['ARTICLE_SCHEMA', 'UsageError', 'VERSION', 'codePointSpan', 'extract', 'extractFiles', 'extractLines'],
      ...['ingest', 'open', 'sliceCodePoints', 'utf16Offsets'],
    ]);
  });
});
