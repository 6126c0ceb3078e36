import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { readRtfDocument } from '../../../src/read/containers/rtf.js';
import { sourceFromText } from '../../../src/read/read-source.js';
import { segment } from '../../../src/segment/segment.js';
import { readContainer, said } from '../../support/read-container.js';

const rtf = (body: string, head = '\\ansi\\ansicpg1252\\deff0'): string => `{\\rtf1${head}\n${body}}`;

async function textOf(file: string | Uint8Array): Promise<string | undefined> {
  const { pages } = await readContainer(readRtfDocument, file);
  return pages[0]?.text.trimEnd();
}

describe('a document in Rich Text Format', () => {
  test.each<readonly [string, string, string]>([
    ['a byte of its code page', "It cost \\'a3410,000.", 'It cost £410,000.'],
    ['a character with what stands for it', 'It cost \\u163?410,000.', 'It cost £410,000.'],
    ['a fallback of two signs', "\\uc2 It cost \\u8364 \\'80x410,000.", 'It cost €410,000.'],
    ['a fallback that is a word', '\\u8220\\ldblquote No,\\u8221\\rdblquote  he said.', '“No,” he said.'],
    ['no fallback', '\\uc0 It cost \\u163 410,000.', 'It cost £ 410,000.'.replace('£ ', '£')],
    ['a negative number', '\\u-4051?', '\uf02d'],
    ['two halves of one character', '\\u-10179?\\u-8704?', '😀'],
    ['half a character', 'a\\u-10179?b', 'a\ufffdb'],
    ['marks by their names', '\\lquote a\\rquote  \\endash  b\\emdash c\\~d\\_e', '‘a’ – b—c\u00a0d\u2011e'],
    ['signs of its own', 'a \\{b\\} \\\\ c', 'a {b} \\ c'],
    ['paragraphs and lines', 'One.\\par Two\\line three.\\par\n\\par Four.', 'One.\n\nTwo\nthree.\n\nFour.'],
    ['breaks that its writer put for its own eyes', 'The cou\nncil.', 'The council.'],
    ['rows of a table', '\\trowd Lido\\cell \\u163?6m\\cell\\row Pool\\cell 7\\cell\\row', 'Lido\t£6m\n\nPool\t7'],
    [
      'what a field shows',
      '{\\field{\\*\\fldinst{HYPERLINK "http://a.example"}}{\\fldrslt{the plan}}} fell',
      'the plan fell',
    ],
    ['hidden words', 'Seen{\\v hidden}\\v hidden\\v0  here.', 'Seen here.'],
    ['what was deleted', 'The{\\deleted  old} pool', 'The pool'],
    ['groups that it may not know', '{\\*\\generator Writer 1;}{\\*\\unknown{\\par x}}Text.', 'Text.'],
    ['a picture', 'a{\\pict\\pngblip 89504e47}b', 'ab'],
    ['bytes that stand for themselves', `a{\\pict\\bin6 {}}{\\\\x}b`, 'ab'],
    ['a text box', 'Text. {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt A box.\\par}}}', 'Text. A box.'],
    [
      'a note, behind its paragraph',
      'It fell.{\\footnote\\chftn  By a vote.} He left.\\par Then.',
      'It fell. He left.\n\nBy a vote.\n\nThen.',
    ],
  ])('reads %s', async (_, body, text) => {
    expect(await textOf(rtf(body))).toBe(text);
  });

  test('reads each font by its own charset', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}{\\f3\\fcharset238 D;}}';
    const body = "\\f0\\'a3 {\\f1\\'cf\\'f0} {\\f2\\'93\\'fa\\'96\\'7b} {\\f3\\'b3}\\plain\\'a3";
    expect(await textOf(rtf(`${fonts}${body}`))).toBe('£ Пр 日本 ł£');
  });

  test('reads the code page that it declares, and UTF-8 that stands in it against the rule', async () => {
    expect(await textOf(rtf("\\'cf\\'f0", '\\ansi\\ansicpg1251'))).toBe('Пр');
    expect(await textOf(rtf("\\'a3", '\\mac'))).toBe('£');
    expect(await textOf(rtf('£6m'))).toBe('£6m');
    expect(await textOf(Buffer.from(rtf('£6m'), 'latin1'))).toBe('£6m');
  });

  test('says what it leaves out, and keeps what its properties say apart', async () => {
    const info =
      '{\\info{\\title The lido closed.}{\\author Orla McGinty}{\\creatim\\yr2014\\mo2\\dy5\\hr9}{\\company Gazette}}';
    const more = '{\\header Page 1}{\\footerf Confidential}{\\*\\annotation Is this so?}';
    const { pages, remarks } = await readContainer(readRtfDocument, rtf(`${info}${more}The lido closed.{\\deleted x}`));
    expect(pages).toEqual([
      {
        text: 'The lido closed.\n',
        mediaType: 'text/plain',
        declared: {
          headline: { value: 'The lido closed.', basis: 'declared/document-title' },
          byline: { value: ['Orla McGinty'], basis: 'declared/document-author' },
          captured: { value: '2014-02-05', basis: 'declared/document-created' },
        },
      },
    ]);
    expect(said(remarks, 'info')).toEqual([
      'read/document-left-out: 2 headers or footers, 1 comment, 1 deleted passage left out',
    ]);
  });

  test.each([
    ['no end', '{\\rtf1 The lido closed.'],
    ['more ends than beginnings', '{\\rtf1 The lido closed.}}}}'],
    ['a word that is cut', '{\\rtf1 The lido closed.\\'],
    ['100,000 groups', `{\\rtf1 ${'{'.repeat(100_000)}The lido closed.`],
    ['100,000 unknown groups', `{\\rtf1 The lido closed.${'{\\*\\x '.repeat(100_000)}`],
    ['a picture that says it is longer than the file', '{\\rtf1 The lido closed.\\bin99999999 x'],
  ])('reads one with %s', async (_, file) => {
    expect(await textOf(file)).toBe('The lido closed.');
  });

  test('refuses one without a word', async () => {
    expect((await readContainer(readRtfDocument, rtf('{\\pict 00}'))).error).toMatchObject({ rule: 'read/rtf' });
  });

  // Press databases give RTF too; what their text exports divide by is in it.
  test('of a press database holds the articles that its text holds', async () => {
    const folder = 'fixtures/segment--news-database-lexis-text/input';
    const [name = ''] = readdirSync(folder);
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const signs = /[\\{}]/g;
    const others = /[^\0-\x7f]/g;
    const line = (written: string): string =>
      `${written.replace(signs, '\\$&').replace(others, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par\n`;
    const { pages } = await readContainer(readRtfDocument, rtf(text.split('\n').map(line).join('')));
    const heads = (given: string) => {
      const page = clean(sourceFromText({ path: 'x', text: given, mediaType: 'text/plain' }));
      const { articles } = segment(page, loadGazetteer());
      return articles.map(({ headline, byline, publisher, published }) =>
        [headline, byline, publisher, published].map((field) => field?.value),
      );
    };
    expect(heads(pages[0]?.text ?? '')).toEqual(heads(text));
    expect(heads(text)).toHaveLength(3);
  });
});
