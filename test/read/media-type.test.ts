import { describe, expect, test } from 'vitest';
import { binaryForms } from '../../src/read/forms/binary-forms.js';
import { byteCases, type FormCase, formCases } from '../../src/read/forms/forms.cases.js';
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
    ['<style>\n.a { color: red; }\n.b { margin: 0 }\n</style>\n<p>One paragraph', 'page.html'],
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
  const bytes = Object.entries(byteCases);
  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  test.each(bytes.flatMap(([id, { finds }]) => finds.map((find) => [id, find] as const)))('%s is %j', (id, find) => {
    expect(binaryForm(latin1(find))?.id).toBe(id);
  });

  test.each(bytes.flatMap(([id, { spares }]) => spares.map((spare) => [id, spare] as const)))(
    '%s is not %j',
    (id, spare) => {
      expect(binaryForm(latin1(spare))?.id).not.toBe(id);
    },
  );

  test('have cases, each, and what is known by nothing has a name as well', () => {
    expect(Object.keys(byteCases).sort()).toEqual(binaryForms.map(({ id }) => id).sort());
    expect(binaryForm(latin1('text with a\0byte'))?.id).toBe('read/binary-file');
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
