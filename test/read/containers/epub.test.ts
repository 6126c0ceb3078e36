import { describe, expect, test } from 'vitest';
import { readEpub } from '../../../src/read/containers/epub.js';
import { readContainer, said } from '../../support/read-container.js';
import { zipOf } from '../../support/zip-writer.js';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>';
const page = (words: string, type = 'bodymatter'): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body epub:type="${type}"><p>${words}</p></body></html>`;

interface Options {
  readonly metadata?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A book whose manifest names its files in one order and whose spine in another. */
function book({ metadata = '', more = {} }: Options = {}): Buffer {
  const item = (id: string, href: string, properties = ''): string =>
    `<item id="${id}" href="${href}" media-type="application/xhtml+xml" properties="${properties}"/>`;
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
    <manifest>${item('b', 'text/pool%20two.xhtml')}${item('nav', 'nav.xhtml', 'nav')}${item('a', 'text/lido.xhtml')}${item('t', 'title.xhtml')}${item('x', 'gone.xhtml')}</manifest>
    <spine><itemref idref="t"/><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>`;
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': opf,
    'OEBPS/text/pool two.xhtml': page('The pool opened.'),
    'OEBPS/text/lido.xhtml': page('The lido will close.'),
    'OEBPS/nav.xhtml': page('Contents'),
    'OEBPS/title.xhtml': page('A book of pools', 'titlepage'),
    ...more,
  };
  return zipOf(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
}

describe('a book (EPUB)', () => {
  test('gives its chapters in the order of the spine, and no contents', async () => {
    const { bytes, remarks } = await readContainer(readEpub, book());
    expect(bytes.map(({ name }) => name)).toEqual(['OEBPS/text/lido.xhtml', 'OEBPS/text/pool two.xhtml']);
    expect(bytes[0]?.bytes.toString()).toContain('The lido will close.');
    expect(said(remarks, 'info')).toEqual([
      'read/book-left-out: left out: `2` pages of the frame (cover, title, contents)',
    ]);
  });

  test('keeps what it says of itself from its chapters', async () => {
    const metadata =
      '<dc:title>Pools</dc:title><dc:creator>Ann Lowe</dc:creator><dc:date>2014-02-05</dc:date><dc:publisher>Moor Press</dc:publisher><dc:language>C</dc:language>';
    const { bytes } = await readContainer(readEpub, book({ metadata }));
    expect(bytes[1]?.declared).toEqual({
      headline: { value: 'Pools', basis: 'declared/epub-title' },
      byline: { value: ['Ann Lowe'], basis: 'declared/epub-creator' },
      publisher: { value: 'Moor Press', basis: 'declared/epub-publisher' },
      published: { value: '2014-02-05', basis: 'declared/epub-date' },
    });
  });

  test('that is encrypted is refused, and one whose fonts are is read', async () => {
    const encrypted = (file: string, algorithm: string) => ({
      'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${file}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    });
    const locked = encrypted('OEBPS/text/lido.xhtml', 'http://www.w3.org/2001/04/xmlenc#aes128-cbc');
    const drm = await readContainer(readEpub, book({ more: locked }));
    expect(drm.bytes.map(({ name }) => name)).toEqual(['OEBPS/text/pool two.xhtml']);
    expect(said(drm.remarks, 'error').join()).toMatch(/^read\/encrypted: .*`1` of its `3` chapters/);
    const fonts = encrypted('OEBPS/a.otf', 'http://www.idpf.org/2008/embedding');
    expect((await readContainer(readEpub, book({ more: fonts }))).bytes).toHaveLength(2);
  });

  test('without a package is refused, and chapters that are missing are counted', async () => {
    const none = await readContainer(readEpub, zipOf([{ name: 'mimetype', bytes: 'application/epub+zip' }]));
    expect(none.error).toMatchObject({ rule: 'read/broken-container' });
    const opf =
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>';
    const { bytes, remarks } = await readContainer(readEpub, book({ more: { 'OEBPS/content.opf': opf } }));
    expect(bytes).toEqual([]);
    expect(said(remarks, 'error').join()).toContain('`1` of the `1` chapters');
  });
});
