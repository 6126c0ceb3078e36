import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { MediaType, MessageKind } from '../../src/model/source.js';
import { sourceFromText } from '../../src/read/read-source.js';

type Line = readonly [kept: '+' | string, text: string];

function lines(text: string, message: MessageKind, mediaType: MediaType = 'text/plain'): readonly Line[] {
  const page = clean({ ...sourceFromText({ path: 'a.eml', text, mediaType }), message });
  return page.blocks.map((block) => [block.removed?.rule ?? '+', block.text]);
}

const left = (text: string, message: MessageKind, mediaType?: MediaType): readonly string[] =>
  lines(text, message, mediaType).flatMap(([rule, line]) => (rule === '+' ? [line] : []));
const cutBy = (rule: string, text: string, message: MessageKind, mediaType?: MediaType): readonly string[] =>
  lines(text, message, mediaType).flatMap(([by, line]) => (by === rule ? [line] : []));

const OWN = 'Norwell Borough Council never had the five million that the sale of the depot was meant to bring in.';
const MORE = 'Wexham Homes offered nine million in February, and the leader of the council turned it down.';
const OTHER = 'Harbottle Homes paid £7m for the depot, said Councillor Ian Noon of the borough.';
const COPY = `From: Tom Ashby <tom@example.org>\nSent: 3 March 2013\nTo: Ann Lowe\nSubject: Depot\n\n${OTHER}`;

describe('what a reply quotes', () => {
  test.each([
    [
      'under a line that says who wrote',
      `${OWN}\n\nOn Mon, 4 Mar 2013 at 10:00, Tom Ashby <tom@example.org> wrote:\n> ${OTHER}`,
    ],
    [
      'where that line is broken',
      `${OWN}\n\nOn Mon, 4 Mar 2013 at 10:00, Tom Ashby <tom@example.org>\nwrote:\n> ${OTHER}`,
    ],
    ['in French', `${OWN}\n\nLe 4 mars 2013 à 10:00, Tom Ashby a écrit :\n> ${OTHER}`],
    ['in German', `${OWN}\n\nAm 04.03.2013 um 10:00 schrieb Tom Ashby:\n> ${OTHER}`],
    ['without marks', `${OWN}\n\nOn Monday, 4 March 2013, 10:00, Tom Ashby <tom@example.org> wrote:\n\n${OTHER}`],
    ['as a copy', `${OWN}\n\n-----Original Message-----\n${COPY}`],
    ['as a copy under a rule', `${OWN}\n\n________________________________\n${COPY}`],
    ['as a copy alone', `${OWN}\n\n${COPY}`],
  ])('is cut %s', (_, text) => {
    expect(left(text, 'reply')).toEqual([OWN]);
    expect(cutBy('clean/quoted-reply', text, 'reply').join(' ')).toContain(OTHER);
  });

  test('is cut between what is answered to it', () => {
    expect(left(`Tom wrote:\n> ${OTHER}\n\n${OWN}\n\n> Nobody else made an offer.\n\n${MORE}`, 'reply')).toEqual([
      OWN,
      MORE,
    ]);
  });

  test('is no sentence that ends with wrote', () => {
    const text = `${OWN}\n\nIn her report she wrote:\n\n${MORE}`;
    expect(left(text, 'reply')).toContain(MORE);
  });

  test('is told by what programs call it in HTML', () => {
    const page = (quoted: string): string => `<html><body><p>${OWN}</p>${quoted}</body></html>`;
    const quotes = [
      `<div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2013, Tom wrote:</div><p>${OTHER}</p></div>`,
      `<div class="moz-cite-prefix">On 04/03/13 10:00, Tom wrote:</div><blockquote type="cite"><p>${OTHER}</p></blockquote>`,
      `<hr><div id="divRplyFwdMsg"><b>From:</b> Tom</div><div><p>${OTHER}</p></div>`,
      `<p><b>From:</b> Tom<br><b>Sent:</b> 3 March 2013<br><b>To:</b> Ann<br><b>Subject:</b> Depot</p><p>${OTHER}</p>`,
    ];
    for (const quoted of quotes) expect(left(page(quoted), 'reply', 'text/html'), quoted).toEqual([OWN]);
  });
});

test('what a message passes on stays, and has a head of its own', () => {
  const text = `${OWN}\n\n-----Original Message-----\n${COPY}`;
  expect(left(text, 'forward')).toEqual(expect.arrayContaining([OWN, OTHER]));
  expect(cutBy('clean/quoted-reply', text, 'forward')).toEqual([]);
  const page = clean({ ...sourceFromText({ path: 'a.eml', text, mediaType: 'text/plain' }), message: 'forward' });
  expect(
    page.blocks.map(({ unit, text: line }) => [unit, line]).filter(([, line]) => line === OWN || line === OTHER),
  ).toEqual([
    [1, OWN],
    [2, OTHER],
  ]);
});

test('what a message quotes that answers none stays', () => {
  expect(left(`${OWN}\n\n> ${OTHER}`, 'own')).toEqual([OWN, `> ${OTHER}`]);
});

describe('what stands under a message', () => {
  test('a signature goes, a long text under such a mark does not', () => {
    const text = `${OWN}\n\n-- \nAnn Lowe\nTreasurer, Norwell Watch\n01632 960123`;
    expect(left(text, 'own')).toEqual([OWN]);
    expect(cutBy('clean/mail-signature', text, 'own')).toEqual([
      '--',
      'Ann Lowe',
      'Treasurer, Norwell Watch',
      '01632 960123',
    ]);
    expect(left(`${OWN}\n\n--\n\n${`${MORE}\n\n`.repeat(9)}`, 'own')).toContain(MORE);
  });

  test('the footer of a list goes', () => {
    const footer =
      '_______________________________________________\nWatch mailing list\nWatch@lists.example.org\nhttp://lists.example.org/mailman/listinfo/watch';
    expect(left(`${OWN}\n\n${footer}`, 'own')).toEqual([OWN]);
    expect(cutBy('clean/list-footer', `${OWN}\n\n${footer}`, 'own')).toContain('Watch@lists.example.org');
  });

  test.each([
    'This email and any attachments are confidential and intended solely for the addressee.',
    'The information contained in this message is privileged and meant for the addressee only.',
    'If you are not the intended recipient, please delete this message.',
    'This message has been scanned for viruses by MailControl.',
    'Please consider the environment before printing this e-mail.',
  ])('a disclaimer goes: %s', (line) => {
    expect(left(`${OWN}\n\n${line}`, 'own')).toEqual([OWN]);
  });

  test.each([
    'The e-mail was confidential, the tribunal was told on Monday, and the council had no right to print it.',
    'The council said that this message was intended for its own officers and for nobody else at all.',
  ])('a sentence about one stays: %s', (line) => {
    expect(left(`${OWN}\n\n${line}`, 'own')).toEqual([OWN, line]);
  });

  test('what the archive of a list kept of an attachment goes', () => {
    const text = `${OWN}\n\n-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <http://lists.example.org/pipermail/watch/attachments/20130304/ab12/attachment.html>`;
    expect(left(text, 'own')).toEqual([OWN]);
  });
});
