import { describe, expect, test } from 'vitest';
import { type Attributes, readMarkup } from '../../src/blocks/html/markup.js';

/** What the reader is told, one event a line; the attributes of a tag come in one order. */
function events(html: string): string[] {
  const told: string[] = [];
  const shown = (attribs: Attributes): string =>
    Object.entries(attribs)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}=${value}`)
      .join('');
  readMarkup(html, {
    start: (name, attribs, closed) => told.push(`<${name}${shown(attribs)}${closed ? '/' : ''}>`),
    end: (name) => told.push(`</${name}>`),
    text: (text, from, to) => told.push(`${from}-${to} ${text}`),
    raw: (name, attribs, content) => told.push(`[${name}${shown(attribs)}: ${content}]`),
  });
  return told;
}

describe('readMarkup', () => {
  test.each([
    ['tags and texts', '<P Class="lead">One</P>', ['<p class=lead>', '16-19 One', '</p>']],
    ['entities', '<a title="a&amp;b">&pound;5 &#8211;&nbsp;x</a>', ['<a title=a&b>', '19-42 £5 –\u00a0x', '</a>']],
    ['values of every form', '<a id=1 class=\'2 3\' rel = "4" hidden>', ['<a class=2 3 id=1 rel=4 hidden=>']],
    ['attributes that nobody asks for', '<a onclick="x" id=1 __proto__=2 data-a="3">', ['<a id=1>']],
    ['a tag that closes itself', '<br/><a id=x />', ['<br/>', '<a id=x/>']],
    ['a > inside a value', '<a title="2 > 1">x', ['<a title=2 > 1>', '17-18 x']],
    ['a < that begins no tag', 'if 1 < 2 and <3', ['0-15 if 1 < 2 and <3']],
    ['comments and declarations', '<!DOCTYPE html>a<!-- <p> -->b<?xml?>c', ['15-16 a', '28-29 b', '36-37 c']],
    ['a comment that is never closed', '<!-- note>text', ['10-14 text']],
    ['a value that is never closed', '<a href="x>text</a>', ['<a href=x>', '11-15 text', '</a>']],
    [
      'scripts',
      '<script type=a>if (1<2) "</p>"</SCRIPT>x',
      ['[script type=a: if (1<2) "</p>"]', '</script>', '39-40 x'],
    ],
    ['a title that is never closed', '<title>News<p>x', ['7-11 News', '<p>', '14-15 x']],
    ['a title with entities', '<title>A &amp; B</title>x', ['[title: A & B]', '</title>', '24-25 x']],
    ['a script that is never closed', '<p><script>if (a) <p>x', ['<p>', '[script: if (a) <p>x]']],
    [
      'quotation marks of two kinds, never closed',
      `<a id="1 rel='2>x<p>y`,
      ['<a id=1 rel=2>', '16-17 x', '<p>', '20-21 y'],
    ],
    ['an entity of two characters', 'a&acE;b', [`0-7 a${'\u223e\u0333'}b`]],
    ['a tag that the page cuts off', 'a<b>c</b ', ['0-1 a', '<b>', '4-5 c', '</b>']],
    ['the first of two attributes', '<a id=1 id=2>', ['<a id=1>']],
  ])('reads %s', (_, html, told) => {
    expect(events(html)).toEqual(told);
  });
});
