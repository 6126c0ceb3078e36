import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/blocks/html/flatten.js';

const texts = (html: string): string[] => flatten(html).blocks.map((block) => block.text);

/** Each source line of the first block with the words that begin there. */
function wordsByLine(html: string): (readonly [line: number, words: string])[] {
  const [block] = flatten(html).blocks;
  const starts = [{ offset: 0, line: block?.line ?? 0 }, ...(block?.lineStarts ?? [])];
  return starts.map(({ offset, line }, i) => [line, block?.text.slice(offset, starts[i + 1]?.offset) ?? '']);
}

describe('flatten', () => {
  test.each([
    ['a paragraph that is never closed', '<p>One<p>Two<div>Three</div>', ['One', 'Two', 'Three']],
    ['a paragraph behind open inline elements', '<p><b>One<p>Two', ['One', 'Two']],
    ['items and cells that are never closed', '<ul><li>One<li>Two</ul><p>Three', ['One', 'Two', 'Three']],
    ['text in a bare div', '<div>One<br><br>Two<br>Three</div>', ['One', 'Two', 'Three']],
    [
      'a soup of fonts',
      '<font size=2><font color=red>One</font> and <b>two</font></b><p>Three',
      ['One and two', 'Three'],
    ],
    [
      'an end tag that would reach out of its cell',
      '<div><table><tr><td>One</div>two</td></tr></table>',
      ['One', 'two'],
    ],
    ['nothing of scripts, forms of choice and drawings', '<p>One<select><option>x</select><svg><text>y</svg>', ['One']],
    [
      'a line break inside a name',
      '<p>It came from West Midlands<br>Police on Monday',
      ['It came from West Midlands Police on Monday'],
    ],
    [
      'a line break behind a word that leads on',
      '<p>It is run by the<br>County Council',
      ['It is run by the County Council'],
    ],
    [
      'a line break between a label and a line',
      '<p>Where: Mill Lane<br>When: Monday',
      ['Where: Mill Lane', 'When: Monday'],
    ],
    [
      'boxes side by side',
      '<p><span>Ann Lowe</span><span>Mayor</span><a href=/a>Hale</a><a href=/b>Brill</a>',
      ['Ann Lowe Mayor Hale Brill'],
    ],
    ['a name in two colours', '<p><b>Mc</b><i>Donald</i> and <span>i</span><b>Phone</b>', ['McDonald and iPhone']],
    [
      'a box that shows when a name is touched',
      '<p>Rep. <a href=/p/ott>Mara Ott</a><span class=x><a href=/p/ott>Mara Ott</a><a href=/n/1>Levy delayed</a></span> said no.',
      ['Rep. Mara Ott said no.'],
    ],
    ['a soft hyphen', '<p>govern&shy;ment', ['government']],
    ['words hidden inside a sentence', '<p>One <span style="display: none">x</span>two', ['One two']],
    [
      'paragraphs of set text',
      `<pre>${'A line of text that is long enough to read. '.repeat(2)}\n\nNext</pre>`,
      [`${'A line of text that is long enough to read. '.repeat(2).trim()}`, 'Next'],
    ],
    ['a program', '<pre>int a;\n\nint b;</pre>', ['int a; int b;']],
    [
      'lines that were broken by hand',
      '<p>The committee that met on Thursday afternoon in the old<br>hall was not told.<br>It left.',
      ['The committee that met on Thursday afternoon in the old hall was not told.', 'It left.'],
    ],
  ])('reads %s', (_, html, wanted) => {
    expect(texts(html)).toEqual(wanted);
  });

  test('says which words of a block stand on which line', () => {
    expect(wordsByLine('<div>\n<p>  The council\n  met <b>on\n</b> Monday &amp;\nleft.</p></div>')).toEqual([
      [2, 'The council '],
      [3, 'met on '],
      [4, 'Monday & '],
      [5, 'left.'],
    ]);
    expect(wordsByLine('<table><tr><td>One</td>\n<td>Two\nthree</td></tr></table>')).toEqual([
      [1, 'One | '],
      [2, 'Two '],
      [3, 'three'],
    ]);
    expect(wordsByLine('<p>One line.</p>\n')).toEqual([[1, 'One line.']]);
  });

  test('reads a page that shows nothing without its scripts from what it keeps', () => {
    const story = 'The ferry was late again on Monday, and a cow was the reason for it. '.repeat(6).trim();
    const data = `<script type="application/ld+json">{"articleBody": "${story}\\n\\nIt has said sorry, and so has the farmer."}</script>`;
    expect(texts(`<body>\n${data}<div id="app"></div>`)).toEqual([story, 'It has said sorry, and so has the farmer.']);
    expect(texts(`<div id="app"></div><noscript><p>${story}</p></noscript>`)).toEqual([story]);
    const description = '<meta name="description" content="The ferry was late again on Monday.">';
    expect(texts(`<head>${description}</head><div id="app"></div>`)).toEqual(['The ferry was late again on Monday.']);
    expect(texts(`<head>${description}</head>${data}<p>${story}</p>`)).toEqual([story]);
  });
});
