import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.js';
import { readFeed } from '../../../src/read/containers/feed.js';
import type { PagePart } from '../../../src/read/containers/reader.js';
import { sourceFromText } from '../../../src/read/read-source.js';
import { readContainer, said } from '../../support/read-container.js';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:c="http://purl.org/dc/elements/1.1/"';
const rss = (items: string, channel = '<title>Moor Gazette</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string, head = '<title>Moor Gazette</title>'): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">${head}${entries}</feed>`;
const BODY = '<content:encoded><![CDATA[<p>The pool cost £410,000 a year.</p>]]></content:encoded>';

const first = async (feed: string): Promise<PagePart | undefined> => (await readContainer(readFeed, feed)).pages[0];
const declared = async (feed: string) => (await first(feed))?.declared;

function keptOf({ text, mediaType }: PagePart): readonly string[] {
  const source = sourceFromText({ path: 'a.xml!1', text, mediaType });
  const { blocks } = clean({ ...source, isArticle: true });
  return blocks.filter(({ removed }) => removed === undefined).map((block) => block.text);
}

describe('a feed of RSS', () => {
  test('gives its items in full, with title, day, author and address', async () => {
    const item = `<item><title>Harrow &amp;amp; Pike “out”</title><link>https://a.example/lido?a=1&amp;b=2</link>
      <guid isPermaLink="false">tag:a.example,1</guid><pubDate>Sun, 06 May 2013 23:30:00 -0700</pubDate>
      <c:creator>Orla McGinty</c:creator><description>It is cut […]</description>${BODY}</item>`;
    const { pages, remarks } = await readContainer(readFeed, rss(item), 5);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      name: 'tag:a.example,1',
      url: 'https://a.example/lido?a=1&b=2',
      text: '<h1>Harrow &amp; Pike “out”</h1>\n<p>The pool cost £410,000 a year.</p>',
      isArticle: true,
      declared: {
        headline: { value: 'Harrow & Pike “out”' },
        byline: { value: ['Orla McGinty'] },
        publisher: { value: 'Moor Gazette' },
        // The day of its own offset, though it is the next by Greenwich.
        published: { value: '2013-05-06', basis: 'declared/feed-date' },
      },
    });
    expect(remarks).toEqual([]);
  });

  test.each([
    ['Mon, 06 May 13 09:00:00 GMT', '2013-05-06'],
    ['6 May 2013 09:00 +0100', '2013-05-06'],
    ['2013-05-06T23:59:59-11:00', '2013-05-06'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
    ['05/06/2013', undefined],
    ['Mon, 31 Feb 2013 09:00:00 GMT', undefined],
  ])('of %s is of the day %s', async (written, day) => {
    const item = `<item><pubDate>${written}</pubDate>${BODY}</item>`;
    expect((await declared(rss(item)))?.published?.value).toBe(day);
  });

  test.each([
    ['tom@a.example (Tom Ashby)', ['Tom Ashby']],
    ['Tom Ashby &lt;tom@a.example&gt;', ['Tom Ashby']],
    ['By Tom Ashby and Orla McGinty', ['Tom Ashby', 'Orla McGinty']],
    ['tom@a.example', undefined],
    ['admin', undefined],
    ['Moor Gazette', undefined],
  ])('has for the author %s the writers %j', async (written, names) => {
    expect((await declared(rss(`<item><author>${written}</author>${BODY}</item>`)))?.byline?.value).toEqual(names);
  });

  test('has a summary that is called one', async () => {
    const link = '&lt;a href="/l"&gt;Continue reading &lt;span&gt;→&lt;/span&gt;&lt;/a&gt;';
    const items = `<item><guid>1</guid><description>&lt;p&gt;They voted to close it [&amp;#8230;] ${link}&lt;/p&gt;</description></item>
      <item><guid>2</guid>${BODY}</item><item><guid>3</guid><description>Profit &lt; 5% &amp; more</description></item>`;
    const { pages, remarks } = await readContainer(readFeed, rss(items));
    expect(said(remarks, 'info')).toEqual([
      'read/summaries: `2` of `3` entries hold a summary where the article would stand, and that is read: `1`, `3`',
    ]);
    expect(pages.map((page) => page.declared?.extent?.value)).toEqual(['summary', undefined, 'summary']);
    expect(pages.map(keptOf)).toEqual([
      ['They voted to close it'],
      ['The pool cost £410,000 a year.'],
      ['Profit < 5% & more'],
    ]);
  });

  test('loses what its program adds to each post', async () => {
    const ending = '<p>The post <a href="x">Lido</a> appeared first on <a href="y">Moor Gazette</a>.</p>';
    const page = await first(rss(`<item>${BODY.replace(']]>', `${ending}]]>`)}</item>`));
    expect(page && keptOf(page)).toEqual(['The pool cost £410,000 a year.']);
  });

  test('of comments holds no article', async () => {
    const item = `<item><title>By: swimmer46</title><link>https://a.example/lido#comment-12</link>${BODY}</item>`;
    const { pages, remarks } = await readContainer(readFeed, rss(item, '<title>Comments on: Lido</title>'));
    expect(pages).toEqual([]);
    expect(said(remarks, 'info')).toEqual(['read/feed-left-out: left out: `1` comment']);
  });

  test('may be of RSS 1.0, in which items stand beside the channel', async () => {
    const feed = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${NAMESPACES}>
      <channel rdf:about="x"><title>Moor Gazette</title></channel>
      <item rdf:about="https://a.example/1"><title>Lido</title><link>https://a.example/1</link><c:date>2003-05-06T01:00+02:00</c:date>${BODY}</item></rdf:RDF>`;
    expect(await first(feed)).toMatchObject({
      name: 'https://a.example/1',
      declared: { publisher: { value: 'Moor Gazette' }, published: { value: '2003-05-06' } },
    });
  });

  test('has names that are short, on one line and no two alike', async () => {
    const guids = ['a\u202e\nb', 'a b', 'x'.repeat(5000), `${'x'.repeat(5000)}y`, ''];
    const items = guids.map((guid) => `<item><guid>${guid}</guid>${BODY}</item>`).join('');
    const { pages } = await readContainer(readFeed, rss(items));
    const names = pages.map(({ name = '' }) => name);
    expect(names.slice(0, 2)).toEqual(['a b', 'a b#2']);
    expect(names[4]).toBe('item-5');
    expect(new Set(names).size).toBe(5);
    expect(Math.max(...names.map(({ length }) => length))).toBe(200);
  });
});

describe('a feed of Atom', () => {
  test('has content as HTML, as elements and as text', async () => {
    const entries = `<entry><id>1</id><title type="html">&lt;b&gt;Lido&lt;/b&gt; closes</title><content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry>
      <entry><id>2</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two &amp; <b>three</b>.</p></div></content></entry>
      <entry><id>3</id><content>Four &lt; five.\n\nSix.</content></entry>`;
    const { pages } = await readContainer(readFeed, atom(entries), 9);
    expect(pages.map(({ text }) => text.trim())).toEqual([
      '<h1>Lido closes</h1>\n<p>One.</p>',
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>Two &amp; <b>three</b>.</p></div>',
      '<p>Four &lt; five.</p>\n<p>Six.</p>',
    ]);
  });

  test('may be of 0.3, with base64', async () => {
    const body = Buffer.from('<p>Der Fluß.</p>').toString('base64');
    const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Moor</title><entry><id>1</id><issued>2004-05-06T23:00:00-08:00</issued>
      <modified>2004-05-09T00:00:00Z</modified><content type="text/html" mode="base64">${body}</content></entry></feed>`;
    expect(await first(feed)).toMatchObject({
      text: '<p>Der Fluß.</p>',
      declared: { published: { value: '2004-05-06' }, modified: { value: '2004-05-09' } },
    });
  });

  test('has the day of the last change where it says no other, and says so', async () => {
    const entry = '<entry><id>1</id><updated>2013-05-23T11:00:00Z</updated><content>One.</content></entry>';
    expect(await declared(atom(entry))).toMatchObject({
      published: { value: '2013-05-23', basis: 'declared/feed-updated' },
    });
  });

  test('has the author of the feed where an entry has none, and addresses by their base', async () => {
    const entry = `<entry xml:base="2013/"><id>1</id><link rel="self" href="x.atom"/><link href="lido.html"/><content>One.</content></entry>`;
    const head = '<author><name>Orla McGinty</name></author>';
    const page = await first(atom(entry, head).replace('<feed ', '<feed xml:base="https://a.example/news/" '));
    expect(page?.url).toBe('https://a.example/news/2013/lido.html');
    expect(page?.declared).toMatchObject({ byline: { value: ['Orla McGinty'] }, language: { value: 'en-GB' } });
  });

  test('that Blogger exports holds posts, and comments, drafts and settings that are left out', async () => {
    const kind = (sort: string, more = ''): string =>
      `<entry><id>${sort}${more.length}</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${sort}"/><content>One.</content>${more}</entry>`;
    const draft = '<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>';
    const feed = atom(kind('post') + kind('comment') + kind('settings') + kind('post', draft));
    const { pages, remarks } = await readContainer(readFeed, feed);
    expect(pages.map(({ name }) => name)).toEqual(['post0']);
    expect(said(remarks, 'info').join()).toContain('`1` comment, `1` item of the sort `settings`, `1` draft');
  });
});
