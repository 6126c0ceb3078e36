import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, escapeHtml, html, joined } from '../../src/report/html/markup.js';

describe('html', () => {
  test('escapes what it is given, and takes markup as it is', () => {
    expect(html`<p title="${'"><script>'}">${'a < b & c'} ${html`<b>d</b>`}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a &lt; b &amp; c <b>d</b></p>',
    );
  });

  test('joins what is several, and writes nothing for nothing', () => {
    expect(html`<ul>${['a', null, html`<li>`, undefined, false, 0]}</ul>`.markup).toBe('<ul>a<li>0</ul>');
    expect(joined(['a', html`<b>`], ' & ').markup).toBe('a &amp; <b>');
  });

  test('leaves out an attribute without a value', () => {
    expect([attribute('lang', null).markup, attribute('lang', 'c"y').markup]).toEqual(['', ' lang="c&quot;y"']);
  });
});

describe('escapeHtml', () => {
  test.each([
    ['an override of the direction shows', 'a\u202eb', 'a\\u{202e}b'],
    ['a control shows', 'a\u0000\u001b[31m', 'a\\u{0}\\u{1b}[31m'],
    ['half a character is replaced', 'a\ud800', 'a\ufffd'],
    ['marks that Urdu needs stay', 'ب\u200fا\u200cب', 'ب\u200fا\u200cب'],
    ['an emoji stays', '👮‍♀️', '👮‍♀️'],
  ])('%s', (_, text, escaped) => expect(escapeHtml(text)).toBe(escaped));

  test('leaves nothing that opens markup or ends an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text) => !/[<>"']|(?![\n\t])\p{Cc}/u.test(escapeHtml(text)),
      ),
    );
  });
});
