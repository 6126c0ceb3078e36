import { describe, expect, test } from 'vitest';
import { inputFromChunks } from '../../../src/read/containers/input.js';
import { readNitf } from '../../../src/read/containers/nitf.js';
import type { Remark } from '../../../src/read/containers/reader.js';
import { textOf } from '../../../src/read/containers/xml/elements.js';
import { readXml } from '../../../src/read/containers/xml/xml.js';
import { readContainer, said } from '../../support/read-container.js';

/** The texts of `<a>`, out of chunks of three bytes. */
async function textsOf(
  bytes: Uint8Array,
): Promise<{ readonly texts: readonly string[]; readonly remarks: readonly Remark[] }> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  }
  const texts: string[] = [];
  const remarks: Remark[] = [];
  const request = { isUnit: (name: string) => name === 'a' };
  for await (const { element } of readXml(
    inputFromChunks('x', chunks()),
    request,
    (remark) => void remarks.push(remark),
  )) {
    texts.push(textOf(element));
  }
  return { texts, remarks };
}

describe('the door for XML', () => {
  test.each([
    ['UTF-8', Buffer.from('<r><a>£9m – Siân</a></r>')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<r><a>£9m – Siân</a></r>')],
    ['UTF-16', Buffer.from('\ufeff<r><a>£9m – Siân</a></r>', 'utf16le')],
    ['Latin 1', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><r><a>£9m \x96 Siân</a></r>', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual({ texts: ['£9m – Siân'], remarks: [] });
  });

  test('knows the five entities and numbers, and leaves others as they are written', async () => {
    const { texts } = await textsOf(Buffer.from('<r><a>&lt;&amp;&#163;&#xA3;&nbsp;&custom;</a></r>'));
    expect(texts).toEqual(['<&££&nbsp;&custom;']);
  });

  test('has line ends as XML has them', async () => {
    expect((await textsOf(Buffer.from('<r><a>1\r\n2\r3\n</a></r>'))).texts).toEqual(['1\n2\n3\n']);
  });

  test('says where a document is cut off', async () => {
    const { texts, remarks } = await textsOf(Buffer.from('<r><a>1</a><a>2'));
    expect(texts).toEqual(['1']);
    expect(said(remarks, 'error')).toHaveLength(1);
  });
});

describe('an article in NITF', () => {
  test('has its headline, byline, day and text', async () => {
    const nitf = `<nitf><head><docdata><doc-id id-string="a1"/><date.issue norm="20130507T010000Z"/></docdata>
      <pubdata name="Moor Gazette" date.publication="20130506"/></head>
      <body><body.head><hedline><hl1>Lido to close</hl1></hedline><byline>By Ann Lowe<bytag>Local editor</bytag></byline></body.head>
      <body.content><block><p><person>Tom Ashby</person> said it cost <money>£9m</money>.</p><p>It will close.</p><media media-type="image"><media-caption>The lido
      in 1938</media-caption></media></block></body.content></body></nitf>`;
    const { pages } = await readContainer(readNitf, nitf);
    expect(pages).toEqual([
      {
        name: 'a1',
        text: '<h1>Lido to close</h1>\n<div><p>Tom Ashby said it cost £9m.</p>\n<p>It will close.</p>\n<figure><figcaption>The lido in 1938</figcaption></figure></div>',
        mediaType: 'text/html',
        isArticle: true,
        declared: {
          headline: { value: 'Lido to close', basis: 'declared/nitf-headline' },
          byline: { value: ['Ann Lowe'], basis: 'declared/nitf-byline' },
          publisher: { value: 'Moor Gazette', basis: 'declared/nitf-publication' },
          published: { value: '2013-05-06', basis: 'declared/nitf-date' },
        },
      },
    ]);
  });
});
