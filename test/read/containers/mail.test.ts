import { describe, expect, test } from 'vitest';
import { readMail } from '../../../src/read/containers/mail/eml.js';
import type { PagePart } from '../../../src/read/containers/reader.js';
import { readContainer, said } from '../../support/read-container.js';

const HEAD = 'From: Tom Ashby <tom@gazette.example>\nSubject: Lido to close\nDate: Wed, 05 Feb 2014 23:30:00 -0500\n';
const STORY = 'The council has voted to close the lido, which costs £410,000 a year.';

const mail = (rest: string, head = HEAD): string => `${head}MIME-Version: 1.0\n${rest}`;
const text = (body: string, head = HEAD): string => mail(`Content-Type: text/plain; charset=utf-8\n\n${body}\n`, head);

async function only(file: string | Uint8Array): Promise<PagePart> {
  const { pages, error } = await readContainer(readMail, file);
  expect(error).toBeUndefined();
  expect(pages).toHaveLength(1);
  return pages[0] as PagePart;
}

describe('the text of a mail', () => {
  test('has its subject above, and what the header says beside it', async () => {
    const page = await only(text(`Dear all,\n\n${STORY}`));
    expect(page).toMatchObject({
      text: `Lido to close\n\nDear all,\n\n${STORY}\n`,
      mediaType: 'text/plain',
      message: 'own',
      declared: {
        headline: { value: 'Lido to close', basis: 'declared/mail-subject' },
        byline: { value: ['Tom Ashby'], basis: 'declared/mail-sender' },
        published: { value: '2014-02-05', basis: 'declared/mail-date' },
      },
    });
    expect(page.name).toBeUndefined();
  });

  test.each([
    ['the same words', 'Lido to close\n\nThe council met.'],
    ['a line of its own', 'Council votes on the lido\n\nThe council met.'],
    ['a byline', 'From the paper:\nCouncil votes on the lido\nBy Ann Lowe\n\nThe council met.'],
  ])('is left as it is where it opens with %s', async (_, body) => {
    expect((await only(text(body))).text).toBe(`${body}\n`);
  });

  test('has its subject above the label of a press office', async () => {
    const body = 'NEWS RELEASE\n\n5 February 2014\n\nCouncil votes on the lido\n\nThe council met.';
    expect((await only(text(body))).text).toBe(`Lido to close\n\n${body}\n`);
  });

  test.each([
    [
      'quoted-printable, Windows-1252',
      'windows-1252',
      'quoted-printable',
      'It costs =A33m, =93no more=94, he =\nsaid.',
    ],
    ['base64, UTF-8 padded in each line', 'utf-8', 'base64', 'SXQgY29zdHMgwqMzbSwg4oCcbm8=\nIG1vcmXigJ0sIGhlIHNhaWQu'],
    [
      'base64, UTF-16',
      'utf-16le',
      'base64',
      Buffer.from('It costs £3m, “no more”, he said.', 'utf16le').toString('base64'),
    ],
    [
      'base64, UTF-16 with a mark',
      'utf-16',
      'base64',
      Buffer.from('\ufeffIt costs £3m, “no more”, he said.', 'utf16le').toString('base64'),
    ],
    ['a charset that nobody knows', 'x-nobody', 'quoted-printable', 'It costs =A33m, =93no more=94, he said.'],
  ])('is read from %s', async (_, charset, encoding, body) => {
    const file = mail(
      `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`,
      '',
    );
    expect((await only(file)).text.trim()).toBe('It costs £3m, “no more”, he said.');
  });

  test.each([
    ['iso-2022-jp', Buffer.from('\x1b$B%W!<%k\x1b(B', 'latin1'), 'プール'],
    ['gb18030', Buffer.from([0xd3, 0xce, 0xd3, 0xbe, 0xb3, 0xd8]), '游泳池'],
    ['iso-8859-2', Buffer.from([0x50, 0xf3, 0xb3]), 'Pół'],
    ['koi8-r', Buffer.from([0xe2, 0xc1, 0xd3]), 'Бас'],
  ])('is read by its charset, %s', async (charset, bytes, right) => {
    const head = `MIME-Version: 1.0\nContent-Type: text/plain; charset="${charset}"\n\n`;
    expect((await only(Buffer.concat([Buffer.from(head), bytes]))).text.trim()).toBe(right);
  });

  test.each(['utf-8-', 'utf-32', 'utf-8\xff'])('is read whatever is said of its charset: %s', async (charset) => {
    const head = `MIME-Version: 1.0\nContent-Type: text/plain; charset="${charset}"\n\n`;
    expect((await only(Buffer.from(`${head}It costs \xa33m.`, 'latin1'))).text.trim()).toBe('It costs £3m.');
  });

  test('is joined again where it was sent as flowed, quotations apart', async () => {
    const body = 'The council has \nvoted.\n> It will \n> close.\nA long ad \ndress.\n-- \nTom';
    const flowed = (more: string): string => mail(`Content-Type: text/plain; format=flowed${more}\n\n${body}\n`, '');
    expect((await only(flowed(''))).text).toBe(
      'The council has voted.\n> It will close.\nA long ad dress.\n-- \nTom\n',
    );
    expect((await only(flowed('; delsp=yes'))).text).toContain('A long address.');
  });

  test('is read where its lines end as on an old Macintosh', async () => {
    expect((await only(text(STORY).replaceAll('\n', '\r'))).text).toContain(STORY);
  });

  test('comes without what PGP wrote around it', async () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe lido.\n- -- \nTom\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----`;
    expect((await only(text(signed, ''))).text).toBe('\nThe lido.\n-- \nTom\n');
  });
});

describe('the header', () => {
  const headline = async (subject: string): Promise<unknown> =>
    (await only(text(STORY, `Subject: ${subject}\n`))).declared?.headline?.value;
  const sender = async (from: string): Promise<unknown> =>
    (await only(text(STORY, `From: ${from}\nSubject: x\n`))).declared?.byline?.value[0];
  const day = async (date: string): Promise<unknown> =>
    (await only(text(STORY, `Date: ${date}\nSubject: x\n`))).declared?.published?.value;

  test.each([
    ['=?utf-8?q?Castlegate_wins_=C2=A327m?=', 'Castlegate wins £27m'],
    ['=?windows-1252?Q?=93No_more=94?=', '“No more”'],
    ['=?utf-8?b?U2nDom4g?=\n =?utf-8?b?TGx5d2VseW4=?=', 'Siân Llywelyn'],
    ['Re: [watch] Fwd: RE: Lido', 'Lido'],
    ['AW: WG: Lido', 'Lido'],
    ['PRESS RELEASE: Lido to close', 'Lido to close'],
    ['[Wexham] bids for the lido', 'bids for the lido'],
    ['Report: lido to close', 'Report: lido to close'],
  ])('says the title: %s', async (subject, right) => {
    expect(await headline(subject)).toBe(right);
  });

  test('is read where its bytes are Latin-1', async () => {
    const file = Buffer.from(text(STORY, 'Subject: Si\xe2n Llywelyn on \xa33m\n'), 'latin1');
    expect((await only(file)).declared?.headline?.value).toBe('Siân Llywelyn on £3m');
  });

  test.each([
    ['"Ashby, Tom" <tom@gazette.example>', 'Tom Ashby'],
    ['=?iso-8859-1?q?Si=E2n_Llywelyn?= <s@gazette.example>', 'Siân Llywelyn'],
    ["'Tom Ashby' via Watch <watch@lists.example>", 'Tom Ashby'],
    ['tamsin at example.org (Tamsin Oakeshott)', 'Tamsin Oakeshott'],
    ['tom@gazette.example', undefined],
    ['Norwell Borough Council Press Office <press@norwell.example>', undefined],
    ['Google Alerts <alerts@example.org>', undefined],
  ])('says who sent it, where that is a person: %s', async (from, right) => {
    expect(await sender(from)).toBe(right);
  });

  test.each([
    ['Thu, 20 Jun 2013 23:30:00 -0500', '2013-06-20'],
    ['20 Jun 98 10:00 GMT', '1998-06-20'],
    ['Wed Nov 28 08:11:02 2012', '2012-11-28'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
    ['yesterday', undefined],
  ])('says the day by its own offset: %s', async (date, right) => {
    expect(await day(date)).toBe(right);
  });
});

describe('the parts of a mail', () => {
  const parts = (type: string, ...all: readonly string[]): string =>
    mail(`Content-Type: multipart/${type}; boundary="b"\n\n${all.map((part) => `--b\n${part}\n`).join('')}--b--\n`);
  const HTML = `Content-Type: text/html\n\n<p>${STORY} ${STORY} ${STORY}</p>`;

  test('of alternatives give the plain text, unless it only stands for the page', async () => {
    expect(
      await only(parts('alternative', `Content-Type: text/plain; charset=utf-8\n\n${STORY} ${STORY} ${STORY}`, HTML)),
    ).toMatchObject({
      mediaType: 'text/plain',
    });
    const stub = parts('alternative', 'Content-Type: text/plain\n\nView this in your browser.', HTML);
    expect(await only(stub)).toMatchObject({ mediaType: 'text/html', text: expect.stringContaining('£410,000') });
  });

  test('that a list adds below are part of the text', async () => {
    const page = await only(
      parts('mixed', `Content-Type: text/plain; charset=utf-8\n\n${STORY}`, 'Content-Type: text/plain\n\nThe list'),
    );
    expect(page.text).toMatch(/a year\.\n+The list\n$/);
  });

  test('that are files stand under it, under their own names', async () => {
    const file = parts(
      'mixed',
      `Content-Type: text/plain; charset=utf-8\n\n${STORY}`,
      "Content-Type: text/html\nContent-Disposition: attachment; filename*=utf-8''Si%C3%A2n%20lido.html\n\n<p>A</p>",
      'Content-Type: text/plain\nContent-Disposition: attachment; filename="../../a.txt"\n\nB',
      'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nC',
      'Content-Type: application/pkcs7-signature; name=smime.p7s\n\nabc',
      'Content-Type: text/calendar\n\nBEGIN:VCALENDAR',
    );
    const { bytes, remarks } = await readContainer(readMail, file);
    expect(bytes.map(({ name }) => name)).toEqual(['Siân lido.html', 'a.txt', 'a.txt#2']);
    expect(remarks).toEqual([]);
  });

  test('that are messages have their ids, and the day of each is its own', async () => {
    const inner =
      'From: Ann Lowe <ann@example.org>\nSubject: Lido\nDate: Mon, 3 Feb 2014 10:00:00 +0000\nMessage-ID: <in@x>\n\nThe pool closes.';
    const file = `Message-ID: <out@x>\n${parts('mixed', 'Content-Type: text/plain\n\nSee below.', `Content-Type: message/rfc822\n\n${inner}`)}`;
    const { pages } = await readContainer(readMail, file);
    expect(pages.map(({ name, declared }) => [name, declared?.published?.value])).toEqual([
      ['<out@x>', '2014-02-05'],
      ['<out@x>!<in@x>', '2014-02-03'],
    ]);
  });

  test('are found where the header lost their boundary', async () => {
    const file = parts('mixed', `Content-Type: text/plain; charset=utf-8\n\n${STORY}`)
      .replace('; boundary="b"', '')
      .replaceAll('--b', '--bound');
    expect((await only(file)).text).toContain(STORY);
  });

  test('that are sealed or packed are named', async () => {
    const said_ = async (file: string, severity: 'error' | 'warning' | 'info'): Promise<readonly string[]> =>
      said((await readContainer(readMail, file)).remarks, severity).map((line) => line.split(':')[0] ?? '');
    expect(await said_(parts('encrypted', 'Content-Type: application/pgp-encrypted\n\nVersion: 1'), 'error')).toEqual([
      'read/encrypted-mail',
    ]);
    expect(
      await said_(mail('Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nabc'), 'error'),
    ).toEqual(['read/encrypted-mail']);
    expect(await said_(text('-----BEGIN PGP MESSAGE-----\n\nabc'), 'error')).toEqual(['read/encrypted-mail']);
    const tnef = parts(
      'mixed',
      'Content-Type: text/plain\n\nSee it.',
      'Content-Type: application/ms-tnef; name=winmail.dat\n\nx',
    );
    expect(await said_(tnef, 'warning')).toEqual(['read/winmail']);
    expect(await said_(text(''), 'info')).toEqual(['read/mail-without-text']);
  });

  test('in one another without end are refused, ten thousand beside one another are read', async () => {
    const nested = Array.from(
      { length: 40 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    expect((await readContainer(readMail, mail(`${nested}\nx`))).error).toMatchObject({ rule: 'read/broken-mail' });
    const enclosed = 'Subject: x\nContent-Type: message/rfc822\n\n'.repeat(40);
    expect(said((await readContainer(readMail, `${enclosed}x`)).remarks, 'error')).toEqual([
      expect.stringMatching(/^read\/nested-too-deep/),
    ]);
    const many = parts('mixed', ...Array.from({ length: 10_000 }, (_, i) => `Content-Type: text/plain\n\nline ${i}`));
    expect((await only(many)).text).toContain('line 9999');
  });
});

describe('a message of Apple’s program', () => {
  test.each([
    ['right', 0],
    ['wrong', 5000],
  ])('is read without its property list where its count is %s', async (_, off) => {
    const message = text(STORY);
    const file = `${Buffer.byteLength(message) + off}\n${message}<?xml version="1.0" encoding="UTF-8"?>\n<plist><string>£9m</string></plist>\n`;
    expect((await only(file)).text.trim()).toBe(`Lido to close\n\n${STORY}`);
  });
});

describe('what a message is', () => {
  const kind = async (subject: string, body: string, more = ''): Promise<unknown> => {
    const { message, declared } = await only(text(body, `${HEAD.replace('Lido to close', subject)}${more}`));
    return [message, declared?.byline?.basis, declared?.published?.basis];
  };
  const OWN = ['declared/mail-sender', 'declared/mail-date'];
  const OTHERS = ['declared/mail-forwarder', 'declared/mail-forwarded'];
  const COPY = 'From: Ann Lowe\nSent: 3 February 2014\nTo: Tom\nSubject: Lido\n\nThe pool closes.';

  test('shows in its subject and its text', async () => {
    expect(await kind('Lido', STORY)).toEqual(['own', ...OWN]);
    expect(await kind('Re: Lido', `${STORY}\n\n-----Original Message-----\n${COPY}`)).toEqual(['reply', ...OWN]);
    expect(await kind('Lido', `On 3 Feb 2014, Ann wrote:\n> a`, 'In-Reply-To: <a@x>\n')).toEqual(['reply', ...OWN]);
    expect(await kind('Fwd: Lido', STORY)).toEqual(['forward', ...OTHERS]);
    expect(await kind('Lido', `See this.\n\n---------- Forwarded message ---------\n${COPY}`)).toEqual([
      'forward',
      ...OTHERS,
    ]);
    expect(await kind('Lido', `See this.\n\n-----Original Message-----\n${COPY}`)).toEqual(['forward', ...OTHERS]);
  });

  test('is not its sender’s where it stands by the address of a story', async () => {
    const pasted = 'http://www.gazette.example/news/lido-to-close\n\nLido to close\n\nThe pool closes.';
    expect(await kind('Lido', pasted)).toEqual(['own', ...OTHERS]);
    expect(await kind('Re: Lido', `${STORY}\n\nOn 3 Feb 2014, Ann wrote:\n\n${pasted}`)).toEqual(['reply', ...OWN]);
    expect(await kind('Lido', `${STORY}\n\nTom\nhttp://www.norwellwatch.example/`)).toEqual(['own', ...OWN]);
  });

  test('loses the marks that a program puts before all that it passes on', async () => {
    const body = `Begin forwarded message:\n\n> From: Ann Lowe\n> Subject: Lido\n> Date: 3 February 2014\n> \n> The pool closes.`;
    expect((await only(text(body, HEAD.replace('Lido', 'Fwd: Lido')))).text).toContain(
      '\nFrom: Ann Lowe\nSubject: Lido\n',
    );
  });
});
