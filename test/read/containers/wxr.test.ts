import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.js';
import type { PagePart } from '../../../src/read/containers/reader.js';
import { readWordPress } from '../../../src/read/containers/wordpress.js';
import { sourceFromText } from '../../../src/read/read-source.js';
import { readContainer, said } from '../../support/read-container.js';

interface Item {
  readonly id?: number;
  readonly title?: string;
  readonly body?: string;
  readonly more?: string;
  readonly status?: string;
  readonly type?: string;
}

function item({ id = 4, title = 'Lido to close', body = 'It will close.', more = '', status, type }: Item): string {
  return `<item><title>${title}</title><link>https://gazette.example/?p=${id}</link>
<pubDate>Wed, 05 Feb 2014 23:30:00 +0000</pubDate><dc:creator><![CDATA[orla]]></dc:creator>
<content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2014-02-06 09:30:00</wp:post_date>
<wp:post_date_gmt>2014-02-05 23:30:00</wp:post_date_gmt>
<wp:status>${status ?? 'publish'}</wp:status><wp:post_type>${type ?? 'post'}</wp:post_type><wp:post_password></wp:post_password>${more}</item>`;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!-- generator="WordPress/3.3.1" created="2014-03-01 10:00" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.1/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.1/"><channel><title>The Moor &amp;amp; Vale Gazette</title><language>en</language>
<wp:wxr_version>1.1</wp:wxr_version><wp:author><wp:author_login>orla</wp:author_login>
<wp:author_display_name><![CDATA[Orla McGinty]]></wp:author_display_name></wp:author>`;
const END = '</channel></rss>';
const wxr = (...items: readonly Item[]): string => `${HEAD}${items.map(item).join('\n')}${END}`;

const bodyOf = async (body: string): Promise<string> => {
  const { pages } = await readContainer(readWordPress, wxr({ body }));
  return pages[0]?.text.replace('<h1>Lido to close</h1>\n', '') ?? '';
};

/** What is kept of a page, a line a block. */
function keptOf({ text, mediaType, declared }: PagePart): readonly string[] {
  const source = sourceFromText({ path: 'a.xml!post-4', text, mediaType });
  const { blocks } = clean({ ...source, isArticle: true, ...(declared && { declared }) });
  return blocks.filter(({ removed }) => removed === undefined).map((block) => `${block.hint ?? 'text'}: ${block.text}`);
}

describe('an export of WordPress', () => {
  test('gives its published posts, by name, day and author', async () => {
    const { pages, remarks } = await readContainer(
      readWordPress,
      wxr({ id: 4, title: 'Harrow &amp;amp; Pike &#8211; out' }),
    );
    expect(pages.map(({ name, url }) => [name, url])).toEqual([['post-4', 'https://gazette.example/?p=4']]);
    expect(pages[0]?.text).toBe('<h1>Harrow &amp; Pike – out</h1>\nIt will close.');
    expect(pages[0]?.isArticle).toBe(true);
    expect(pages[0]?.declared).toMatchObject({
      headline: { value: 'Harrow & Pike – out' },
      byline: { value: ['Orla McGinty'] },
      publisher: { value: 'The Moor & Vale Gazette' },
      // On the site's own clock: it is the day before by Greenwich.
      published: { value: '2014-02-06' },
    });
    expect(remarks).toEqual([]);
  });

  test('leaves out what was not published, and comments, and counts them', async () => {
    const comment = '<wp:comment><wp:comment_content>Cllr Joe Bloggs wants £9m.</wp:comment_content></wp:comment>';
    const { pages, remarks } = await readContainer(
      readWordPress,
      wxr(
        { id: 1, more: comment + comment },
        { id: 2, status: 'draft', more: comment },
        { id: 3, status: 'draft' },
        { id: 4, status: 'private' },
        { id: 5, status: 'future' },
        { id: 6, status: 'inherit', type: 'attachment' },
        { id: 7, type: 'nav_menu_item' },
        { id: 8, type: 'wp_template' },
        { id: 9, type: 'page' },
        { id: 10, type: 'press_release' },
        { id: 11, more: '<wp:post_password>moor</wp:post_password>' },
        { id: 12, body: '[gallery ids="1,2"]' },
        { id: 13, status: 'trash' },
      ),
    );
    expect(pages.map(({ name }) => name)).toEqual(['post-1', 'post-9', 'post-10']);
    expect(pages.map(({ text }) => text).join()).not.toContain('Bloggs');
    expect(said(remarks, 'info')).toEqual([
      'read/wordpress-left-out: left out: `3` comments, `2` drafts, `1` private post, `1` post of a day to come, ' +
        '`1` attachment, `1` menu item, `1` item of the type `wp_template`, `1` post behind a password, ' +
        '`1` post without words, `1` post in the bin',
    ]);
  });

  test('has an author by the name that is shown, and none by an account', async () => {
    const old = wxr({ id: 1 }).replace(/<wp:author>[\s\S]*<\/wp:author>/, '');
    const names = async (text: string) => (await readContainer(readWordPress, text)).pages[0]?.declared?.byline?.value;
    expect(await names(old.replace('[orla]', '[Tom Ashby]'))).toEqual(['Tom Ashby']);
    expect(await names(old.replace('[orla]', '[admin]'))).toBeUndefined();
    expect(await names(wxr({ id: 1 }).replace('[orla]', '[tashby]'))).toBeUndefined();
  });

  test('is read to where it is cut off, and said to be', async () => {
    const whole = wxr({ id: 1 }, { id: 2, body: 'The pool cost £410,000 a year.' });
    const { pages, remarks } = await readContainer(readWordPress, whole.slice(0, whole.indexOf('10,000')));
    expect(pages.map(({ name }) => name)).toEqual(['post-1']);
    expect(said(remarks, 'error').join()).toMatch(/^read\/broken-xml: it is cut off in/);
  });

  test('may be several, one behind the other, the first of them cut off', async () => {
    const first = wxr({ id: 1 }, { id: 2 });
    const cut = first.slice(0, first.indexOf('<wp:post_id>2'));
    const { pages, remarks } = await readContainer(readWordPress, `${cut}\n${wxr({ id: 1 }, { id: 3 })}`);
    expect(pages.map(({ name }) => name)).toEqual(['post-1', 'post-1#2', 'post-3']);
    expect(said(remarks, 'error')).toHaveLength(1);
    expect(said(remarks, 'warning').join()).toContain('`2` documents');
  });

  test('is read though its signs are not written as XML asks', async () => {
    const text = wxr({ id: 1, title: 'Harrow & Pike', body: 'a\x08b' });
    const { pages, remarks } = await readContainer(readWordPress, text, 7);
    expect(pages[0]?.text).toBe('<h1>Harrow &amp; Pike</h1>\nab');
    expect(said(remarks, 'warning').join()).toContain('`1` control characters, which are left out, and `&`');
  });
});

describe('the text of a classic post', () => {
  test('has paragraphs by its blank lines, and loses no letter', async () => {
    expect(await bodyOf('One.\n\nTwo\nlines.\n \n<h2>Head</h2>\nThree <em>is\nlong</em>.')).toBe(
      'One.\n\n<p>Two<br>\nlines.\n \n<h2>Head</h2>\nThree <em>is<br>\nlong</em>.',
    );
    expect(await bodyOf('<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<pre>a\n\nb</pre>')).toBe(
      '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<pre>a\n\nb</pre>',
    );
  });

  test('is left as it is where blocks give the paragraphs', async () => {
    const blocks = '<!-- wp:paragraph -->\n<p>One\ntwo.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image {"id":4} -->';
    expect(await bodyOf(blocks)).toBe(blocks);
  });

  test('loses its shortcodes and keeps brackets of prose', async () => {
    const prose = 'He said it was “hopeles [sic]” and [the council] agreed [see page 4] [map of the area] [1].';
    expect(await bodyOf(prose)).toBe(prose);
    expect(await bodyOf('A[gallery ids="1,2"]b[ad_unit]c[youtube=http://tube.example/v?a=1]d[vimeo 123]e')).toBe(
      'Abcde',
    );
    expect(
      await bodyOf('[pullquote align="left"]We were [all] told.[/pullquote] x[embed]https://a.example[/embed]'),
    ).toBe('We were [all] told. x');
    expect(await bodyOf('One.\n\nhttps://www.youtube.com/watch?v=a\n\nhttps://moor.example/report')).toBe(
      'One.\n\n\n\n<p>https://moor.example/report',
    );
    expect(await bodyOf('[[gallery]] is how')).toBe('[[gallery]] is how');
  });

  test.each([
    '[caption id="a_9" width="300"]<a href="x"><img src="p.jpg" /></a> The lido in 1938[/caption]',
    '[caption id="a_9" width="300" caption="The lido in 1938"]<a href="x"><img src="p.jpg" /></a>[/caption]',
  ])('has captions as captions: %s', async (caption) => {
    const { pages } = await readContainer(readWordPress, wxr({ body: `The pool will close in May.\n\n${caption}` }));
    expect(pages.flatMap(keptOf)).toEqual([
      'headline: Lido to close',
      'text: The pool will close in May.',
      'caption: The lido in 1938',
    ]);
  });
});

describe('what is hostile', () => {
  const first = wxr({ id: 1 });
  const inside = (more: string): string => first.replace('</channel>', `${more}</channel>`);

  test.each([
    ['elements in one another', inside('<a>'.repeat(300_000)), 'read/broken-xml'],
    ['a tag without end', inside(`<a ${'b="c" '.repeat(200_000)}`), 'read/broken-xml'],
    ['a text without end', inside(`<![CDATA[${'x'.repeat(20_000_000)}`), 'read/broken-xml'],
  ])('ends with a sentence, and what stood before is read: %s', async (_, text, rule) => {
    const { pages, error } = await readContainer(readWordPress, text, 65_536);
    expect(pages).toHaveLength(1);
    expect(error).toMatchObject({ rule });
  });

  test('grows by no entity, and has no element out of one', async () => {
    const types = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;"><!-- ]> --><!ENTITY c '<rss><channel><item><title>Fake]></title></item></channel></rss>'><!ENTITY d SYSTEM "file:///etc/passwd">]>`;
    const text = wxr({ id: 1, title: 'Lido &b;&d;' }).replace('?>', `?>${types}`);
    const { pages, remarks } = await readContainer(readWordPress, text, 65_536);
    expect(pages.map((page) => page.text)).toEqual(['<h1>Lido &amp;b;&amp;d;</h1>\nIt will close.']);
    expect(said(remarks, 'warning').join()).toMatch(/^read\/xml-entities/);
  });

  test('text costs no more than to read it once', async () => {
    for (const piece of ['[a "', '<br>\n', '<!-- ', '\n \t', '[caption]', '<a href="']) {
      const { pages, remarks } = await readContainer(readWordPress, wxr({ body: piece.repeat(60_000) }), 65_536);
      expect([piece, pages.length + remarks.length]).toEqual([piece, 1]);
    }
  }, 4000);
});
