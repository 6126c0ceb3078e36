import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/containers/docx.js';
import { readContainer, said } from '../../support/read-container.js';
import { zipOf } from '../../support/zip-writer.js';

const PACKAGES = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGES}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGES}/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGES}/relationships">${relation('r1', 'footnotes', 'footnotes.xml')}${relation('r2', 'styles', 'styles.xml')}</Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipOf(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

async function textOf(file: Buffer): Promise<string | undefined> {
  return (await readContainer(readDocx, file)).pages[0]?.text;
}

describe('a Word document', () => {
  test('is text with a paragraph, an item, a row in a line each, and its one heading is its headline', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const body = `${p(run('Lido to close'), 'T')}${p(run('It cost £6m &amp; more.'))}<w:tbl>${row('Lido', '£6m')}${row('Pool', '£7m')}</w:tbl>${p(run('The end.'))}`;
    const { pages } = await readContainer(readDocx, docx(body));
    expect(pages).toEqual([
      {
        text: 'Lido to close\n\nIt cost £6m & more.\n\nLido\t£6m\n\nPool\t£7m\n\nThe end.\n',
        mediaType: 'text/plain',
        declared: { headline: { value: 'Lido to close', basis: 'declared/document-heading' } },
      },
    ]);
  });

  test('keeps what was inserted, text boxes, content controls and notes; leaves out what was deleted, and counts it', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>old </w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2">${run('new ')}</w:ins>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(run('A box.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const control = `<w:sdt><w:sdtContent>${p(run('A field.'))}</w:sdtContent></w:sdt>`;
    const file = docx(
      `${p(`${run('The ')}${deleted}${inserted}${run('pool cost £410,000')}${note}${run('.')}`)}${box}${control}`,
      {
        'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p(run('By its own books.'))}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr ${W}>${p(run('Gazette'))}</w:hdr>`,
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${p(run('Is this so?'))}</w:comment></w:comments>`,
      },
    );
    const { pages, remarks } = await readContainer(readDocx, file);
    expect(pages[0]?.text).toBe('The new pool cost £410,000.\n\nA box.\n\nA field.\n\nBy its own books.\n');
    expect(said(remarks, 'info')).toEqual([
      'read/document-left-out: 1 header or footer, 1 comment, 1 deleted passage left out',
    ]);
  });

  test('says what its properties say, and takes none of it for what the article says', async () => {
    const core = `<cp:coreProperties xmlns:dc="d" xmlns:cp="c" xmlns:dcterms="t"><dc:title>Lido &amp; pool</dc:title><dc:creator>Orla McGinty</dc:creator><dcterms:created>2014-02-05T23:30:00Z</dcterms:created></cp:coreProperties>`;
    const read = async (text: string) =>
      (await readContainer(readDocx, docx(p(run(text)), { 'docProps/core.xml': core }))).pages[0]?.declared;
    const properties = {
      byline: { value: ['Orla McGinty'], basis: 'declared/document-author' },
      captured: { value: '2014-02-05', basis: 'declared/document-created' },
    };
    expect(await read('The lido closed.')).toEqual(properties);
    expect(await read('Lido &amp; pool')).toEqual({
      ...properties,
      headline: { value: 'Lido & pool', basis: 'declared/document-title' },
    });
  });

  test('does not unpack a bomb, wherever it lies', async () => {
    const bomb = Buffer.alloc(20 * 1024 * 1024, ' ');
    const inDocument = docx('', { 'word/document.xml': bomb });
    expect((await readContainer(readDocx, inDocument)).error).toMatchObject({ rule: 'read/bomb' });
    expect(await textOf(docx(p(run('Text.')), { 'word/media/a.png': bomb }))).toBe('Text.\n');
  });

  test('refuses entities, and what is broken', async () => {
    const entities = docx('', { 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]><w:document ${W}/>` });
    expect((await readContainer(readDocx, entities)).error).toMatchObject({ rule: 'read/xml-entities' });
    const broken = docx('', { 'word/document.xml': `<w:document ${W}><w:body><w:p>` });
    expect((await readContainer(readDocx, broken)).error).toMatchObject({ rule: 'read/broken-container' });
    const without = zipOf([{ name: 'word/styles.xml', bytes: '<a/>' }]);
    expect((await readContainer(readDocx, without)).error).toMatchObject({ rule: 'read/broken-container' });
    expect((await readContainer(readDocx, docx(p('')))).error).toMatchObject({ rule: 'read/word-document' });
  });
});
