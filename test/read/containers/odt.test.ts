import { describe, expect, test } from 'vitest';
import { readFlatOdt } from '../../../src/read/containers/fodt.js';
import { readOdt } from '../../../src/read/containers/odt.js';
import { readContainer, said } from '../../support/read-container.js';
import { zipOf } from '../../support/zip-writer.js';

const NAMESPACES = ['office', 'text', 'table', 'meta', 'style', 'drawing']
  .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const document = (text: string, more = ''): string =>
  `<?xml version="1.0"?><office:document ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink">${more}<office:body><office:text>${text}</office:text></office:body></office:document>`;
const htmlOf = async (text: string, more = ''): Promise<string | undefined> =>
  (await readContainer(readFlatOdt, document(text, more), 11)).pages[0]?.text;

describe('a document of OpenDocument', () => {
  test('has its headings, paragraphs, lists and tables', async () => {
    const style = (name: string, parent: string) =>
      `<style:style style:name="${name}" style:parent-style-name="${parent}"/>`;
    const styles = `<office:automatic-styles>${style('P1', 'Title')}${style('P2', 'Image_20_Caption')}</office:automatic-styles>`;
    const text = `<text:p text:style-name="P1">Harrow &amp; Pike out</text:p><text:h text:outline-level="2">The bid</text:h>
      <text:p>It <text:span>cost
      £1.1m</text:span>.<text:line-break/>No<text:s text:c="2"/>more.</text:p><text:p/>
      <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>£2</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="P2">The lido in 1938</text:p>`;
    expect(await htmlOf(text, styles)).toBe(
      '<h1>Harrow &amp; Pike out</h1>\n<h2>The bid</h2>\n<p>It cost £1.1m.<br>\nNo  more.</p>\n<ul><li><p>One</p>\n</li>\n</ul>\n' +
        '<table><tr><td><p>A</p>\n</td>\n<td><p>£2</p>\n</td>\n</tr>\n</table>\n<figcaption>The lido in 1938</figcaption>\n',
    );
  });

  test('has no words that were deleted, hidden or written into its margin', async () => {
    const text = `<text:tracked-changes><text:changed-region><text:deletion><text:p>It cost £9m.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>The bid 4</text:p></text:index-body></text:table-of-content>
      <text:p>It cost<office:annotation><dc:creator>Ann Lowe</dc:creator><text:p>Check!</text:p></office:annotation> £1.1m<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So the firm said.</text:p></text:note-body></text:note>.</text:p>
      <text:section text:display="none"><text:p>Embargoed</text:p></text:section>`;
    const { pages, remarks } = await readContainer(readFlatOdt, document(text));
    expect(pages[0]?.text).toBe('<p>It cost £1.1m.</p>\n<ol>\n<li><p>So the firm said.</p>\n</li>\n</ol>\n');
    expect(said(remarks, 'info')).toEqual([
      'read/document-left-out: left out: `1` comment, `1` deletion of the recorded changes',
    ]);
  });

  test('keeps what is in frames of a paragraph, behind it', async () => {
    const text = `<text:p>The pool<draw:frame><draw:text-box><text:p><draw:image xlink:href="p.jpg"/>The lido in 1938</text:p></draw:text-box></draw:frame> will close.</text:p>`;
    expect(await htmlOf(text)).toBe('<p>The pool will close.</p>\n<p>The lido in 1938</p>\n');
  });

  test('is not published on the day of the file', async () => {
    const meta = `<office:meta><dc:title>Lido</dc:title><meta:initial-creator>Ann Lowe</meta:initial-creator><meta:creation-date>2014-02-05T10:00:00</meta:creation-date></office:meta>`;
    const { pages } = await readContainer(readFlatOdt, document('<text:p>One.</text:p>', meta));
    expect(pages[0]?.declared).toEqual({
      headline: { value: 'Lido', basis: 'declared/odt-title' },
      byline: { value: ['Ann Lowe'], basis: 'declared/odt-creator' },
      published: { value: '2014-02-05', basis: 'declared/odt-created' },
    });
  });

  test('that is a spreadsheet is refused', async () => {
    const sheet = `<office:document ${NAMESPACES}><office:body><office:spreadsheet/></office:body></office:document>`;
    const { error } = await readContainer(readFlatOdt, sheet);
    expect(error).toMatchObject({ rule: 'read/no-text-document', message: expect.stringContaining('`spreadsheet`') });
  });

  test('may be a zip, whose metadata stands apart and whose text may be encrypted', async () => {
    const meta = `<office:document-meta ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Lido</dc:title></office:meta></office:document-meta>`;
    const files = [
      { name: 'content.xml', bytes: document('<text:p>One.</text:p>') },
      { name: 'meta.xml', bytes: meta },
    ];
    const { pages } = await readContainer(readOdt, zipOf(files));
    expect(pages).toMatchObject([{ text: '<p>One.</p>\n', declared: { headline: { value: 'Lido' } } }]);
    const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const locked = await readContainer(readOdt, zipOf([...files, { name: 'META-INF/manifest.xml', bytes: manifest }]));
    expect(locked.error).toMatchObject({ rule: 'read/encrypted' });
  });
});
