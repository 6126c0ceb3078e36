import { describe, expect, test } from 'vitest';
import { type FormCase, formCases } from '../../src/read/forms/forms.cases.js';
import { textForms } from '../../src/read/forms/text-forms.js';
import { binaryForm, typeOfText } from '../../src/read/media-type.js';

/** The form that a text is taken for, or its media type. */
function seenAs(text: string, path: string): string {
  const type = typeOfText(text, path);
  return typeof type === 'string' ? type : type.id;
}

describe('typeOfText', () => {
  test.each([
    ['<!DOCTYPE html><title>x</title>', 'page'],
    ['\n<!-- saved from url -->\n<html lang="en">', 'page.txt'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'page'],
    ['<div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div>', 'fragment'],
    ['<p>One paragraph', 'page.html'],
  ])('takes %j of %s for HTML', (text, path) => {
    expect(seenAs(text, path)).toBe('text/html');
  });

  test.each([
    ['Depot to be sold\n\nBy Ann Lowe', 'page.txt'],
    ['Depot to be sold, without a tag', 'page.html'],
    ['Write <p> before a paragraph and </p> after it.', 'lesson.txt'],
    ['if a < b and b > c', 'page'],
  ])('takes %j of %s for plain text', (text, path) => {
    expect(seenAs(text, path)).toBe('text/plain');
  });
});

describe('forms that are no page', () => {
  test('have cases, each', () => {
    expect(Object.keys(formCases).sort()).toEqual(textForms.map(({ id }) => id).sort());
  });

  const shown = ([name, text]: FormCase): string => `${name}: ${text.slice(0, 60)}`;
  const finds = Object.entries(formCases).flatMap(([id, cases]) =>
    cases.finds.map((each) => [id, shown(each), each] as const),
  );
  const spares = Object.entries(formCases).flatMap(([id, cases]) =>
    cases.spares.map((each) => [id, shown(each), each] as const),
  );

  test.each(finds)('%s is %j', (id, _, [name, text]) => {
    expect(seenAs(text, name)).toBe(id);
  });

  test.each(spares)('%s is not %j', (id, _, [name, text]) => {
    expect(seenAs(text, name)).not.toBe(id);
  });

  test('are no page either', () => {
    const pages = spares.filter(([, , [, text]]) => !text.startsWith('<?xml version="1.0"?><rss'));
    for (const [, , [name, text]] of pages) expect(seenAs(text, name), `${name}: ${text}`).toMatch(/^text\//);
  });
});

describe('binaryForm', () => {
  test.each([
    [Buffer.from('%PDF-1.4'), 'read/pdf'],
    [Buffer.from('PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text'), 'read/open-document'],
    [Buffer.from('PK\x03\x04\0\0[Content_Types].xml word/document.xml'), 'read/word-document'],
    [Buffer.from('PK\x03\x04abc'), 'read/zip'],
    [Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo'), 'read/warc'],
    [Buffer.from('89504e470d0a1a0a0000', 'hex'), 'read/picture'],
    [Buffer.from('text with a\0byte'), 'read/binary-file'],
  ])('knows %j', (bytes, id) => {
    expect(binaryForm(bytes)?.id).toBe(id);
  });

  test.each([
    'plain text',
    'Jørgen Œuvre “quoted” — £5m',
    'tabs\tand\x1b[1mescapes\r\n',
    'BMW to build a plant',
    'True to its word',
    'RIFFs and rows at the council',
  ])('takes %j for text', (text) => {
    expect(binaryForm(Buffer.from(text))).toBeUndefined();
    expect(binaryForm(Buffer.from(`${text} in UTF-16`, 'utf16le'))).toBeUndefined();
  });
});
