import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/read/containers/records/json.js';
import { readMapping } from '../../../src/read/containers/records/mapping.js';
import { readNdjson } from '../../../src/read/containers/records/ndjson.js';
import { writersOf } from '../../../src/read/containers/records/writers.js';
import { readContainer, said } from '../../support/read-container.js';

const STORY = 'The council has voted to close the lido at Amble in September, its leader said.';
const newsApi = (more: object) => ({
  source: { id: null, name: 'Gazette' },
  ...{ author: 'Tom Ashby', title: 'Lido to close - Gazette', url: 'https://gazette.example/lido' },
  ...{ publishedAt: '2014-02-05T23:30:00Z', content: STORY, ...more },
});
const read = (value: unknown, map?: string) =>
  readContainer(readJson, JSON.stringify(value), 1000, map === undefined ? undefined : readMapping(map));

describe('JSON of articles', () => {
  test('is known by the fields of the service that it comes from, which is said', async () => {
    const { pages, remarks } = await read({ status: 'ok', articles: [newsApi({})] });
    expect(pages).toEqual([
      {
        name: 'item-1',
        url: 'https://gazette.example/lido',
        text: `Lido to close\n\n${STORY}`,
        mediaType: 'text/plain',
        isArticle: true,
        declared: {
          headline: { value: 'Lido to close', basis: 'declared/record-headline' },
          byline: { value: ['Tom Ashby'], basis: 'declared/record-byline' },
          publisher: { value: 'Gazette', basis: 'declared/record-publisher' },
          published: { value: '2014-02-05', basis: 'declared/record-published' },
        },
      },
    ]);
    expect(said(remarks, 'info')[0]).toMatch(/^read\/records: read as articles of NewsAPI: headline from `title`/);
  });

  test('that is cut off loses the mark and the word before it, and says so', async () => {
    const { pages, remarks } = await read([newsApi({ content: `${STORY} It cost £41… [+1234 chars]` })]);
    expect(pages[0]?.text).toBe(`Lido to close\n\n${STORY} It cost …`);
    expect(said(remarks, 'warning')).toHaveLength(1);
  });

  test('leaves out what is removed, a draft, or without a text', async () => {
    const gone = newsApi({ title: '[Removed]', content: '[Removed]' });
    const { pages, remarks } = await read([
      gone,
      newsApi({ status: 'draft' }),
      newsApi({ content: null }),
      newsApi({}),
    ]);
    expect(pages.map(({ name }) => name)).toEqual(['item-4']);
    expect(said(remarks, 'info')).toHaveLength(4);
  });

  test('may be of any names that --map gives', async () => {
    const value = { data: { rows: [{ t: 'Lido', x: { y: 'It shut.' }, w: '2014-02-05' }] } };
    expect((await read(value)).error).toMatchObject({ rule: 'read/json' });
    const { pages } = await read(value, 'headline=t,text=x.y,published=w,articles=data.rows');
    expect(pages[0]).toMatchObject({ text: 'Lido\n\nIt shut.', declared: { published: { value: '2014-02-05' } } });
  });

  test.each([
    ['a package', { name: 'lido', version: '1.0.0', description: STORY }],
    ['a map', { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: STORY } }] }],
    ['an error', { status: 'error', code: 'apiKeyInvalid', title: 'Error', content: STORY }],
    ['comments', [{ author: 'x', body: STORY, url: 'https://a.example', date: '2014-02-05', parent_id: 3 }]],
    ['reviews', [{ title: 'Lido', text: STORY, rating: 4 }]],
    ['titles alone', [{ title: 'Lido', url: 'https://a.example' }]],
  ])('is refused where it is %s', async (_, value) => {
    expect(await read(value)).toMatchObject({ pages: [], error: { rule: 'read/json' } });
  });
});

describe('NDJSON of articles', () => {
  test('of our own has the pages by their ids, and goes on behind a broken line', async () => {
    const lines = `{"id":"a","text":"Rosa Field left."}\n{"id":"b","te\n{"id":"a","html":"<p>Ian Noon joined.</p>"}\n`;
    const { pages, remarks } = await readContainer(readNdjson, lines, 7);
    expect(pages.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['a', 'text/plain'],
      ['a#2', 'text/html'],
    ]);
    expect(said(remarks, 'error')).toHaveLength(1);
  });
});

test('whom a field calls by a post behind the name is one writer', () => {
  expect(writersOf('Lucy Pym, Local Democracy Reporter', {})).toEqual(['Lucy Pym']);
  expect(writersOf('Tom Ashby, Priya Nandra', {})).toEqual(['Tom Ashby', 'Priya Nandra']);
});
