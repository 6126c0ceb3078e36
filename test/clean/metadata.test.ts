import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { isoDay } from '../../src/clean/html/iso-day.js';
import type { PageMetadata } from '../../src/model/block.js';
import { sourceFromText } from '../../src/read/read-source.js';

const BODY = `<h1>Depot to be sold</h1><p>${'The council has agreed to sell its depot in Mill Lane to a builder. '.repeat(4)}</p>`;

function metadataOf(head: string, body: string = BODY, url?: string): PageMetadata {
  const text = `<!doctype html><html><head><title>Depot to be sold | Norwell Gazette</title>${head}</head><body>${body}</body></html>`;
  const page = { path: 'page', text, mediaType: 'text/html' } as const;
  return clean(sourceFromText(url === undefined ? page : { ...page, url })).metadata;
}

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('pageMetadata: headline', () => {
  test('is the heading that shares its words with the title, not the name of the site', () => {
    expect(metadataOf('', `<h1>Norwell Gazette</h1>${BODY}`).headline).toEqual({
      value: 'Depot to be sold',
      basis: 'metadata/headline-element',
    });
  });

  test.each([
    ['a kicker before it', '<span>In the courts</span> <span>Builder wins case against council</span>'],
    ['a line below it', '<span>Builder wins case against council</span> <em>Old depot goes for a song</em>'],
  ])('is the part of the heading that the head of the page gives, with %s', (_, heading) => {
    const head =
      '<title>Builder wins case against council</title><meta property="og:title" content="Builder wins case against council">';
    const body = `<h1>${heading}</h1><p>${'The council met on Thursday night in the old chamber. '.repeat(5)}</p>`;
    const page = {
      path: 'page',
      text: `<html><head>${head}</head><body>${body}</body></html>`,
      mediaType: 'text/html',
    } as const;
    expect(clean(sourceFromText(page)).metadata.headline).toEqual({
      value: 'Builder wins case against council',
      basis: 'metadata/headline-part',
    });
  });

  test('is the title without the name of the site where there is no heading', () => {
    const head =
      '<meta property="og:site_name" content="Norwell Gazette"><meta property="og:title" content="Builder wins | Norwell Gazette">';
    expect(metadataOf(head, '<p>The council met on Thursday night in the old chamber.</p>').headline).toEqual({
      value: 'Builder wins',
      basis: 'metadata/open-graph',
    });
  });
});

describe('pageMetadata: byline', () => {
  test.each([
    ['a string', 'Ann Lowe'],
    ['an object', { '@type': 'Person', name: 'Ann Lowe' }],
    ['a list', [{ name: 'Ann Lowe' }]],
    ['a list of strings', ['Ann Lowe']],
    ['an object with a list of names', { name: ['Ann Lowe'] }],
  ])('reads an author that is %s', (_, author) => {
    const found = metadataOf(ld({ '@type': 'NewsArticle', author })).byline;
    expect(found).toEqual({ value: ['Ann Lowe'], basis: 'metadata/json-ld' });
  });

  test('follows a reference inside a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Ann Lowe' },
      ],
    };
    expect(metadataOf(ld(graph)).byline?.value).toEqual(['Ann Lowe']);
  });

  test('passes over a broken script and reads the next sign', () => {
    const head = `${ld('{"@type": "Article", "author": ')}<meta name="author" content="Ann Lowe">`;
    expect(metadataOf(head).byline).toEqual({ value: ['Ann Lowe'], basis: 'metadata/meta' });
  });

  test('takes the article of the page, not of a list of others, a comment or the site', () => {
    const other = { '@type': 'NewsArticle', headline: 'Flood in Mill Lane', author: 'Bob Harker' };
    const own = { '@type': 'NewsArticle', headline: 'Depot to be sold', author: 'Ann Lowe' };
    expect(metadataOf(ld(other) + ld(own)).byline?.value).toEqual(['Ann Lowe']);
    expect(
      metadataOf(ld({ '@type': 'WebSite', name: 'Norwell Gazette', author: 'Bob Harker' })).byline,
    ).toBeUndefined();
    const list = { '@type': 'ItemList', itemListElement: [other] };
    expect(metadataOf(ld(list)).byline).toBeUndefined();
  });

  test.each([
    ['character data', '//<![CDATA[\n{"@type": "Article", "author": "Ann Lowe"}\n//]]>'],
    ['a comment', '<!-- {"@type": "Article", "author": "Ann Lowe"} -->'],
    ['a false escape', '{"@type": "Article", "description": "it\\\'s", "author": "Ann Lowe"}'],
  ])('reads a script in %s', (_, script) => {
    expect(metadataOf(ld(script)).byline?.value).toEqual(['Ann Lowe']);
  });

  test('mends line breaks inside strings and commas too many', () => {
    expect(
      metadataOf(ld('{"@type": "Article", "description": "two\nlines", "author": "Ann Lowe",}')).byline?.value,
    ).toEqual(['Ann Lowe']);
  });

  test('reads the label that search plug-ins write', () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lowe">';
    expect(metadataOf(head).byline).toEqual({ value: ['Ann Lowe'], basis: 'metadata/written-by-label' });
  });

  test.each([
    ['By Ann Lowe', ['Ann Lowe']],
    ['By Ann Lowe and Bob Harker', ['Ann Lowe', 'Bob Harker']],
    ['By Ann Lowe December 2, 2011', ['Ann Lowe']],
    ['Posted on May 4, 2012 by Ann Lowe', ['Ann Lowe']],
  ])('reads the line %j', (line, names) => {
    expect(metadataOf('', BODY.replace('<p>', `<p>${line}</p><p>`)).byline).toEqual({
      value: names,
      basis: 'metadata/byline',
    });
  });

  test('is the agency where nobody is named', () => {
    expect(metadataOf('<meta name="author" content="Reuters">').byline).toEqual({
      value: ['Reuters'],
      basis: 'metadata/body-author',
    });
  });

  test.each(['https://gazette.example.com/ann', '4 May 2012', 'Norwell Gazette', 'admin', ''])(
    'names nobody for the author %j',
    (author) => {
      const head = `<meta property="og:site_name" content="Norwell Gazette"><meta name="author" content="${author}">`;
      expect(metadataOf(head).byline).toBeUndefined();
    },
  );

  test('is not the name under a comment', () => {
    const comments =
      '<div id="comments"><p class="author">Bob Harker</p><p>By Bob Harker</p><time datetime="2012-05-09">9 May</time></div>';
    const found = metadataOf(
      '',
      BODY + '<p>A sentence of the article, which is long enough.</p>'.repeat(14) + comments,
    );
    expect(found.byline).toBeUndefined();
    expect(found.published).toBeUndefined();
  });
});

describe('pageMetadata: published', () => {
  const time = '<meta property="article:published_time" content="2012-05-04T23:30:00+01:00">';

  test('prefers the address, then OpenGraph, JSON-LD, the time element and the line', () => {
    const article = ld({ '@type': 'Article', datePublished: '2012-05-03' });
    const body = BODY.replace('<p>', '<time datetime="2012-05-02">yesterday</time><p>');
    expect(metadataOf(time + article, body, 'https://example.com/2012/05/05/depot').published).toEqual({
      value: '2012-05-05',
      basis: 'metadata/url-path',
    });
    expect(metadataOf(time + article, body).published).toEqual({ value: '2012-05-04', basis: 'metadata/open-graph' });
    expect(metadataOf(article, body).published).toEqual({ value: '2012-05-03', basis: 'metadata/json-ld' });
    expect(metadataOf('', body).published).toEqual({ value: '2012-05-02', basis: 'metadata/time-element' });
    expect(metadataOf('', BODY.replace('<p>', '<p>Published 1 May 2012</p><p>')).published).toEqual({
      value: '2012-05-01',
      basis: 'metadata/date-line',
    });
  });

  test('is not the day of a change where another day is known', () => {
    const updated = BODY.replace('<p>', '<p>Last updated 9 May 2012</p><p>');
    expect(metadataOf(time, updated)).toMatchObject({
      published: { value: '2012-05-04', basis: 'metadata/open-graph' },
      modified: { value: '2012-05-09', basis: 'metadata/date-line' },
    });
    expect(metadataOf('', updated).published).toEqual({ value: '2012-05-09', basis: 'metadata/updated-line' });
  });

  test('leaves out a change before publication', () => {
    const head = `${time}<meta property="article:modified_time" content="2012-05-01">`;
    expect(metadataOf(head).modified).toBeUndefined();
  });

  test('believes what the caller knows before all else', () => {
    const text = `<html><head>${time}</head><body>${BODY}`;
    const source = sourceFromText({ path: 'page', text, mediaType: 'text/html', published: '2012-04-30' });
    expect(clean(source).metadata.published).toEqual({ value: '2012-04-30', basis: 'metadata/given' });
  });
});

describe('pageMetadata: publisher, language, url', () => {
  test('reads a publisher that is a list', () => {
    const head = ld({ '@type': 'Article', publisher: [{ name: 'Norwell Gazette' }] });
    expect(metadataOf(head).publisher).toEqual({ value: 'Norwell Gazette', basis: 'metadata/json-ld' });
  });

  test('takes the canonical address where it is a whole one', () => {
    expect(metadataOf('<link rel="canonical" href="https://example.com/a">').url).toBe('https://example.com/a');
    expect(metadataOf('<link rel="canonical" href="/a">').url).toBeUndefined();
  });
});

describe('isoDay', () => {
  test.each([
    ['2012-11-30T09:00:00Z', '2012-11-30'],
    ['20121130', '2012-11-30'],
    ['30 November 2012', '2012-11-30'],
    ['Nov. 3rd, 2012', '2012-11-03'],
    ['Fri, 30 Nov 2012 09:00:00 GMT', '2012-11-30'],
    ['2012/11/3', '2012-11-03'],
  ])('reads %j', (written, day) => {
    expect(isoDay(written)).toBe(day);
  });

  test.each(['03/04/2012', 'Janvier 3 2012', 'May 2012', '31 November 2012', '2012-13-01', 'yesterday', '1234567890'])(
    'reads no day in %j',
    (written) => {
      expect(isoDay(written)).toBeUndefined();
    },
  );
});

describe('flatten', () => {
  test('joins words at soft hyphens and reads entities without a semicolon', () => {
    const text = '<html><body><p>The coun&shy;cil of West\u200bminster paid &pound5m, or &#163;6m.</p></body></html>';
    const { blocks } = clean(sourceFromText({ path: 'page', text, mediaType: 'text/html' }));
    expect(blocks.map((block) => block.text)).toEqual(['The council of Westminster paid £5m, or £6m.']);
  });

  test('counts the lines of the old Macintosh', () => {
    const text = '<html>\r<body>\r<p>One sentence.</p>\r<p>Another one.</p>';
    const { blocks } = clean(sourceFromText({ path: 'page', text, mediaType: 'text/html' }));
    expect(blocks.map((block) => block.line)).toEqual([3, 4]);
  });
});
