import { describe, expect, test } from 'vitest';
import { readMhtml } from '../../../src/read/containers/mail/mhtml.js';
import { readContainer } from '../../support/read-container.js';

const WORDS = 'The council has voted to close the lido in September, said its leader. '.repeat(4);
const HEAD =
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/lido\nSubject: =?utf-8?Q?Lido_=E2=80=93_Gazette?=\nDate: Fri, 27 Nov 2026 23:16:07 -0500\nMIME-Version: 1.0\n';

const part = (body: string, ...fields: readonly string[]): string => `--b\n${fields.join('\n')}\n\n${body}\n`;
const saved = (parts: readonly string[], more = '', head = HEAD): string =>
  `${head}Content-Type: multipart/related; type="text/html"; boundary="b"${more}\n\n${parts.join('')}--b--\n`;

const PICTURE = part(
  'iVBORw0KGgo=',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://gazette.example/p.png',
);
const STYLE = part('p { color: red }', 'Content-Type: text/css', 'Content-Location: cid:style@x');

describe('a page that a browser saved as one file', () => {
  test('is the page, with its address, its title and the day of saving', async () => {
    const page = part(
      '<title>Lido</title><p>It costs =C2=A33m.</p>',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://gazette.example/lido?x',
    );
    const { parts, remarks } = await readContainer(readMhtml, saved([PICTURE, page, STYLE]));
    expect(parts).toEqual([
      {
        text: '<title>Lido</title><p>It costs £3m.</p>\n',
        mediaType: 'text/html',
        url: 'https://gazette.example/lido',
        declared: {
          headline: { value: 'Lido – Gazette', basis: 'declared/mhtml-title' },
          captured: { value: '2026-11-27', basis: 'declared/mhtml-saved' },
        },
      },
    ]);
    expect(remarks).toEqual([]);
  });

  test('is the part that the file starts with; frames with text stand beside it', async () => {
    const frame = part(
      `<p>${WORDS}</p>`,
      'Content-Type: text/html',
      'Content-ID: <f1@x>',
      'Content-Location: https://gazette.example/frame',
    );
    const button = part('<p>Like</p>', 'Content-Type: text/html', 'Content-Location: https://gazette.example/like');
    const page = part(
      '<p>Lido</p>',
      'Content-Type: text/html',
      'Content-ID: <root@x>',
      'Content-Location: https://gazette.example/lido',
    );
    const { pages } = await readContainer(readMhtml, saved([frame, button, page], '; start="<root@x>"'));
    expect(pages.map(({ name, url }) => [name, url])).toEqual([
      [undefined, 'https://gazette.example/lido'],
      ['https://gazette.example/frame', 'https://gazette.example/frame'],
    ]);
  });

  test('is read in the charset of its part, from base64, as Internet Explorer saved it', async () => {
    const head =
      'From: <Saved by Windows Internet Explorer 7>\nSubject: Lido\nDate: Mon, 5 May 2008 10:00:00 +0100\nMIME-Version: 1.0\n';
    const body = Buffer.from(
      '<p>It costs £3m, “no more”.</p>'.replace('£', '\xa3').replace('“', '\x93').replace('”', '\x94'),
      'latin1',
    ).toString('base64');
    const page = part(
      body,
      'Content-Type: text/html; charset="windows-1252"',
      'Content-Transfer-Encoding: base64',
      'Content-Location: file:///C:/lido.htm',
    );
    const { pages } = await readContainer(readMhtml, saved([page], '', head));
    expect(pages[0]?.text).toBe('<p>It costs £3m, “no more”.</p>');
    expect(pages[0]?.url).toBeUndefined();
  });

  test('is read where it is one part, and where it is cut off', async () => {
    const one = `${HEAD}Content-Type: text/html\n\n<p>Lido</p>`;
    expect((await readContainer(readMhtml, one)).pages[0]?.text).toBe('<p>Lido</p>\n');
    const cut = saved([part('<p>Lido</p><p>The cou', 'Content-Type: text/html')]).split('--b--')[0] ?? '';
    expect((await readContainer(readMhtml, cut)).pages[0]?.text).toContain('The cou');
  });

  test('is refused where it holds only what a page shows', async () => {
    const { error, parts } = await readContainer(readMhtml, saved([PICTURE, STYLE]));
    expect(parts).toEqual([]);
    expect(error).toMatchObject({ rule: 'read/mhtml-without-page' });
  });
});
