import { describe, expect, test } from 'vitest';
import { diffMarkdown } from '../../src/cli/render/diff-markdown.js';
import { type Change, type Diff, PLAIN_CHANGE } from '../../src/diff/change.js';
import { codeSpan, markdownText } from '../../src/text/markdown.js';

const side = (name: string) => ({ name, schema: 8, version: null });
const diff = (changes: readonly Change[], was = 'HEAD:facts'): Diff => ({
  ...{ was: side(was), now: side('facts'), counts: {}, moved: {}, refound: 0, changes },
});
const quote = (at: number, sentence: string, source = 'archive/a.txt'): Change => ({
  ...PLAIN_CHANGE,
  ...{ kind: 'quotes', change: 'came', id: `q${at}`, about: 'Ada Marsh', says: sentence },
  citations: [
    {
      ...{ side: 'now', source, line: at, text: sentence, sentence, sentence_start: 0, start: 0 },
      ...{ end: [...sentence].length, article_id: 'a', id: `s${at}` },
    },
  ],
});
const ALL = { kinds: undefined, all: false };

/** What GitHub would make something of, if it stood in a text that is not code. */
const ACTS = [
  /@\w/,
  /(?<!\\)[*_`[\]|~]/,
  /<(?!\/?(?:b|span)>)/,
  /(?<!&)#\d/,
  /https?:\/\//,
  /www\.\w/,
  /:\w+:/,
  /(?<!<span>)\$/,
];

describe('text of the archive in Markdown', () => {
  test.each([
    ['@desk please look', '@&#8203;desk please look'],
    ['ada@example.org', 'ada@&#8203;example.org'],
    ['see #12, GH-12 and https://example.org', 'see #&#8203;12, GH&#8203;-12 and https:&#8203;//example.org'],
    ['www.example.org', 'www&#8203;.example.org'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['![x](y) [z]: w', '!\\[x\\](y) \\[z\\]: w'],
    ['**bold** _it_ ~~no~~ `code` a | b', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` a \\| b'],
    ['a\\@b', 'a\\\\@&#8203;b'],
    [':tada:', ':&#8203;tada:'],
    ['from $5m to $7m', 'from <span>$</span>5m to <span>$</span>7m'],
    ['1. one', '1\\. one'],
    ['# head', '\\# head'],
    ['- [ ] task', '\\- \\[ \\] task'],
    ['===', '\\==='],
    ['two\n\nlines', 'two lines'],
    ['a\u202eb\u001b[1m', 'a\\\\u{202e}b\\\\u{1b}\\[1m'],
  ])('%j is %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test.each([
    ['a.txt:3', '`a.txt:3`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a\nb', '`a b`'],
  ])('%j as code is %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('a difference in Markdown', () => {
  test('has nothing in it that acts, whatever a page says', () => {
    const hostile =
      '@everyone <script>alert(1)</script> ![](https://example.org/x.png) [a](javascript:b) | `c` $d$ $e$ :f: #1 ~~g~~ **h** www.example.org';
    const text = diffMarkdown(diff([quote(1, hostile, 'a`@b|c<d>.txt')], 'v1`@x:facts'), ALL, 20);
    const outsideCode = text.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    for (const acts of ACTS) expect(outsideCode).not.toMatch(acts);
    expect(outsideCode).toContain('alert(1)');
  });

  test('counts what is over the limit of each kind', () => {
    const text = diffMarkdown(diff(Array.from({ length: 51 }, (_, at) => quote(at + 1, 'We will wait.'))), ALL, 20);
    expect(text.match(/^- ＋/gm)).toHaveLength(20);
    expect(text).toContain('\n- … and 31 more\n');
  });

  test('is never longer than a comment may be, and counts what does not fit', () => {
    const many = Array.from({ length: 5000 }, (_, at) => quote(at + 1, '£ü𝄞*'.repeat(60)));
    const text = diffMarkdown(diff(many), ALL, 0);
    const shown = text.match(/^- ＋/gm)?.length ?? 0;
    expect([...text].length).toBeLessThan(65_536);
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`- … and ${5000 - shown} more`);
  });

  test('says so where nothing differs', () => {
    expect(diffMarkdown(diff([]), ALL, 20)).toBe('### Facts: `HEAD:facts` → `facts`\n\n<b>No fact differs</b>\n');
  });

  test('names two versions of bpp', () => {
    const two = {
      ...diff([]),
      was: { name: 'a', schema: 8, version: '0.1.0' },
      now: { name: 'b', schema: 9, version: '0.2.0' },
    };
    expect(diffMarkdown(two, ALL, 20)).toContain('made by bpp 0.1.0 and 0.2.0, schema 8 and 9');
  });
});
