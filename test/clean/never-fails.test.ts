import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { MediaType } from '../../src/model/source.js';
import { sourceFromText } from '../../src/read/read-source.js';

function cleaned(text: string, mediaType: MediaType): ReturnType<typeof clean> {
  return clean(sourceFromText({ path: 'page', text, mediaType }));
}

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="comments">',
  '</div>',
  '<article>',
  '<h2>',
  '</h2>',
  '<a href="x">',
  '<img alt="\'90s night>',
  "<a href='x",
  '</a>',
  '<br>',
  '<table><tr><td>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<',
  '>',
  '"',
  '&amp;',
  '&#x110000;',
  'Leave a Reply',
  'A sentence of some length that is prose, for once.',
  '\n',
  ' ',
  '\u00a0',
  '<li>',
  '<blockquote>',
  '<title>',
  '</title>',
  '<script type="application/ld+json">{"@type":',
  '\ud800',
);

describe('clean', () => {
  test('gives an answer for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void cleaned(text, 'text/plain')));
  });

  test('ends on a page that is cut anywhere', () => {
    const page = `<html><body class=a><h1 id='t'>Hall "to" close</h1><p title="it's">It will close.</p><img alt="'90s"/><!-- x --><a href='/"q"'>More</a>`;
    for (let cut = 0; cut <= page.length; cut++) cleaned(page.slice(0, cut), 'text/html');
  });

  test('gives an answer for any heap of markup', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => void cleaned(parts.join(''), 'text/html')));
  });

  test('has every line of a text that is not blank in exactly one block, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        const text = parts.join('\n');
        const wanted = text.split(/\r\n|\n/).flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
        const lines = cleaned(`${text}\n`, 'text/plain').blocks.flatMap(({ line, endLine }) =>
          Array.from({ length: endLine - line + 1 }, (_, i) => line + i),
        );
        expect(lines).toEqual(wanted);
      }),
    );
  });

  const sentence = 'This is a sentence of the page, with a few words more in it.';
  const hostile: readonly (readonly [name: string, page: string])[] = [
    ['100,000 nested div', `<div>${'<div>'.repeat(100_000)}${sentence}${'</div>'.repeat(100_000)}`],
    ['100,000 nested div, never closed', `<html>${'<div>'.repeat(100_000)}${sentence}`],
    ['end tags that close nothing', `<html>${'<div></span>'.repeat(100_000)}${sentence}`],
    ['paragraphs that are never closed', `<html>${`<p>${sentence}`.repeat(20_000)}`],
    ['nothing but links', `<html>${'<a href="/x">Some link</a> '.repeat(50_000)}`],
    ['elements too deep for a tree', `<html>${'<b>'.repeat(15_000)}${sentence}<noscript>${sentence}</noscript>`],
    ['comments that are never closed', `<html>${`<!-- x>${sentence}`.repeat(100_000)}`],
    ['values that are never closed', `<html>${`<a href="x b='>${sentence}`.repeat(100_001)}`],
    ['an entity of a million digits', `<html><p>${sentence} &#${'1'.repeat(1_000_000)};`],
    ['one line of two million characters', `<html><p>${'word '.repeat(400_000)}`],
    ['nothing but less-than signs', `<html>${'<'.repeat(1_000_000)}`],
    ['a page of 4 MB', `<html>${`<div><p>${sentence} <a href="/">A link</a></p></div>\n`.repeat(40_000)}`],
  ];
  test.each(hostile)('answers in time: %s', (_, page) => {
    const { blocks } = cleaned(page, 'text/html');
    expect(blocks.length).toBeGreaterThan(0);
  });

  test('keeps the text of elements that nest too deep', () => {
    const { blocks } = cleaned(`<html>${'<div>'.repeat(2000)}${sentence}</div><p>${sentence}`, 'text/html');
    expect(blocks.map((block) => block.text).join(' ')).toContain(sentence);
  });
});
