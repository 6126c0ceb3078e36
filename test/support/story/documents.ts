import { zipOf } from './archives.js';
import { escaped, LINES, PARAGRAPHS, STORY } from './story.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word document: the least that ECMA-376 asks for, the headline in a style of headings. */
export function docxOf(): Buffer {
  const paragraph = (text: string, style = ''): string =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const [headline = '', ...rest] = LINES;
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats';
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${type}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}-officedocument.wordprocessingml.styles+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `${XML}<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      name: 'word/document.xml',
      content: `${XML}<w:document xmlns:w="${main}"><w:body>${paragraph(headline, 'Heading1')}${rest.map((text) => paragraph(text)).join('')}</w:body></w:document>`,
    },
  ]);
}

/** An OpenDocument text. */
export function odtOf(): Buffer {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  const [headline = '', ...rest] = LINES;
  const type = 'application/vnd.oasis.opendocument.text';
  return zipOf([
    { name: 'mimetype', content: type, isStored: true },
    {
      name: 'META-INF/manifest.xml',
      content: `${XML}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `${XML}<office:document-content xmlns:office="${urn}:office:1.0" xmlns:text="${urn}:text:1.0" office:version="1.2"><office:body><office:text><text:h text:outline-level="1">${escaped(headline)}</text:h>${rest.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    },
  ]);
}

/** A book of one chapter. */
export function epubOf(): Buffer {
  const chapter = `${XML}<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${STORY.headline}</title></head><body><section><h1>${STORY.headline}</h1><p>By ${STORY.byline}</p><p>${STORY.day}</p>${PARAGRAPHS}</section></body></html>`;
  return zipOf([
    { name: 'mimetype', content: 'application/epub+zip', isStored: true },
    {
      name: 'META-INF/container.xml',
      content: `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: 'book/package.opf',
      content: `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:00000000-0000-4000-8000-000000000004</dc:identifier><dc:title>Cuttings of Penhallow</dc:title><dc:language>en</dc:language><dc:date>2021-05-06</dc:date></metadata><manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`,
    },
    {
      name: 'book/nav.xhtml',
      content: `${XML}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol><li><a href="one.xhtml">${STORY.headline}</a></li></ol></nav></body></html>`,
    },
    { name: 'book/one.xhtml', content: chapter },
  ]);
}

const RTF_SIGN = /[\\{}]/g;
const BEYOND_ASCII = /[^\x20-\x7e]/g;

/** Rich Text: signs beyond ASCII as `\u163?`, a paragraph each. */
export function rtfOf(): string {
  const written = (text: string): string =>
    text.replace(RTF_SIGN, '\\$&').replace(BEYOND_ASCII, (sign) => `\\u${sign.charCodeAt(0)}?`);
  const [headline = '', ...rest] = LINES;
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Untitled}{\\creatim\\yr2021\\mo5\\dy6}}\n{\\pard\\b\\fs36 ${written(headline)}\\par}\n${rest.map((text) => `{\\pard\\sa180 ${written(text)}\\par}`).join('\n')}\n}`;
}

const POINTS = 8;
const LINE = 11;
const MOST = 86;
const PDF_SIGN = /[\\()]/g;
/** What Windows-1252 has between 0x80 and 0x9f, of what the story needs. */
const WINDOWS: Readonly<Record<string, string>> = { '–': '\x96', '“': '\x93', '”': '\x94', '’': '\x92' };

/** A PDF of one page, lines broken as a printer does, in a font that every reader has and whose signs are equally wide. */
export function pdfOf(): Buffer {
  const shown = (text: string, points = POINTS): string => {
    const bytes = [...text].map((sign) => WINDOWS[sign] ?? sign).join('');
    return `/F1 ${points} Tf (${bytes.replace(PDF_SIGN, '\\$&')}) Tj`;
  };
  const [headline = '', ...rest] = LINES;
  const lines = rest.flatMap((text) => [...wrapped(text), '']);
  const stream = [
    `BT 72 780 Td ${shown(headline, 14)} ET`,
    ...lines.flatMap((text, at) => (text === '' ? [] : [`BT 72 ${748 - at * LINE} Td ${shown(text)} ET`])),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /CreationDate (D:20210506070809Z) /Producer (a test) >>',
  ];
  let written = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = written.length;
    written += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${written.length}\n%%EOF\n`;
  return Buffer.from(`${written}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

/** The lines of a paragraph as wide as the page. */
export function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > MOST) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
