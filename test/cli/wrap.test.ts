import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/cli/render/wrap.js';
import { widthOf } from '../../src/text/width.js';

const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;

describe('wrapped', () => {
  it('leaves a line whole without a width', () => {
    expect(wrapped([{ text: 'Ada Marsh  said\nso.' }], { width: undefined, indent: '  ' })).toEqual([
      '  Ada Marsh said so.',
    ]);
  });

  it('breaks between words and keeps the indent', () => {
    expect(wrapped([{ text: 'The ferry sails on Sunday morning.' }], { width: 20, indent: '  ' })).toEqual([
      '  The ferry sails on',
      '  Sunday morning.',
    ]);
  });

  it('hangs on what the first line begins with', () => {
    expect(wrapped([{ text: 'The ferry sails on Sunday.' }], { width: 20, indent: '   ', first: '12 ' })).toEqual([
      '12 The ferry sails',
      '   on Sunday.',
    ]);
  });

  it('does not count colours, and gives each line its own', () => {
    const pieces = [{ text: 'The ' }, { text: 'ferry sails on Sunday', style: bold }, { text: '.' }];
    expect(wrapped(pieces, { width: 20, indent: '  ' })).toEqual([
      `  The ${bold('ferry sails on')}`,
      `  ${bold('Sunday')}.`,
    ]);
  });

  it('breaks a word only where it is wider than a line', () => {
    expect(wrapped([{ text: 'See https://example.org/a/very/long/path now' }], { width: 24, indent: '' })).toEqual([
      ...['See https://example.org/', 'a/very/long/path now'],
    ]);
  });

  it('cuts a path in its middle and never at its spaces', () => {
    const path = { text: 'my pages/a file with a long name.txt:12', isPath: true as const };
    expect(wrapped([{ text: 'Said in ' }, path], { width: 30, indent: '  ' })).toEqual([
      '  Said in',
      '  my pages/a fil…g name.txt:12',
    ]);
  });

  it('is never wider than the terminal', () => {
    const text = '山田太郎 said 👩‍👩‍👧‍👦 that cafe\u0301 “Zürich” was – as ever – closed. '.repeat(8);
    for (const width of [20, 40, 60, 80, 120, 160]) {
      for (const line of wrapped([{ text }, { text, style: bold }], { width, indent: '    ' })) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('widthOf', () => {
  it('agrees with string-width on each letter that it takes for simple', () => {
    const codes = Array.from({ length: 0x2e0 + 0x140 }, (_, n) => (n < 0x2e0 ? 0x20 + n : 0x2000 + n - 0x2e0));
    for (const code of codes) {
      const letter = String.fromCodePoint(code);
      if (/\p{Cc}/u.test(letter)) continue;
      expect(widthOf(letter), code.toString(16)).toBe(stringWidth(letter));
    }
  });
});
