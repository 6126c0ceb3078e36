import { spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { CaseRuns } from '../support/cases.js';
import type { Ran } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';

interface ShownRecord {
  readonly headline: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly { readonly kind: string; readonly text: string }[];
}

async function extracted(file: string, content: string): Promise<{ ran: Ran; records: ShownRecord[] }> {
  const ran = await openShell({ [file]: content }).bpp(`extract ${file}`);
  const records = ran.stdout.split('\n').filter((line) => line !== '');
  return { ran, records: records.map((line) => JSON.parse(line)) };
}

const mentionsOf = (records: readonly ShownRecord[]): string[] =>
  records.flatMap(({ mentions }) => mentions.map(({ kind, text }) => `${kind} ${text}`));

/** A file of another sort is read as what it is, or named as one that is not read (status 3). */
async function expectReadOrRefused(file: string, content: string, mentions: readonly string[]): Promise<void> {
  const { ran, records } = await extracted(file, content);
  if (ran.code === 3) expect([records, ran.stderr]).toEqual([[], expect.stringContaining(file)]);
  else expect(mentionsOf(records)).toEqual(mentions);
}

const formats: CaseRuns = new Map([
  [
    'mhtml-quoted-printable',
    () =>
      expectReadOrRefused(
        'page.mhtml',
        [
          'From: <Saved by Blink>\r\nSubject: Wardens halved\r\nDate: Fri, 12 Feb 2021 11:30:54 -0000\r\nMIME-Version: 1.0',
          'Content-Type: multipart/related; type="text/html"; boundary="--b--"\r\n\r\n----b--\r\nContent-Type: text/html',
          'Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><title>Wardens halved</title></head><body>' +
            '<h1>Wardens halved</h1><p>Ned Farr=',
          'ow said the cut of =C2=A3400,000 was =E2=80=9Ca scandal=E2=80=9D and no more.</p></body></html>\r\n\r\n----b----\r\n',
        ].join('\r\n'),
        ['person Ned Farrow', 'money £400,000'],
      ),
  ],
  [
    'mime-quoted-printable-mail',
    () =>
      expectReadOrRefused(
        'mail.eml',
        'From: a@example.org\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/plain; charset=utf-8\n' +
          'Content-Transfer-Encoding: quoted-printable\n\nChief Constable Ada =\nMarsh said the deal cost =C2=A35m on Friday.',
        ['person Ada Marsh', 'money £5m', 'date Friday'],
      ),
  ],
  [
    'rss-items-are-articles',
    async () => {
      const item = (title: string, day: string, text: string): string =>
        `<item><title>${title}</title><pubDate>${day} 09:00:00 +0000</pubDate>` +
        `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
      const feed =
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>' +
        '<title>Quay Post</title>' +
        item('Ferry firm sold', 'Mon, 06 May 2013', 'Councillor Rosa Field said the sale would bring in £4m.') +
        item('Pier to reopen', 'Tue, 07 May 2013', 'Harbour master Ian Noon said the pier would open in June.') +
        '</channel></rss>';
      const { records } = await extracted('two.rss', feed);
      expect(records.map(({ headline, published }) => [headline, published])).toEqual([
        ['Ferry firm sold', '2013-05-06'],
        ['Pier to reopen', '2013-05-07'],
      ]);
    },
  ],
  [
    'json-file-read-as-prose',
    () =>
      expectReadOrRefused(
        'a.json',
        JSON.stringify({
          title: 'Ferry firm sold',
          body:
            'The firm was sold on Friday.\n\nCouncillor Rosa Field, chairman of Quay Council, said nobody was told.' +
            '\n\nIan Noon said it was late.',
        }),
        ['date Friday', 'person Rosa Field', 'organisation Quay Council', 'person Ian Noon'],
      ),
  ],
  [
    'ndjson-pages-in-ingest',
    async () => {
      const pages = [
        { id: 'a', text: 'Councillor Rosa Field left on Friday.' },
        { id: 'b', text: 'Ian Noon joined Norwell Systems.' },
      ];
      const { bpp } = openShell({ 'p.ndjson': pages.map((page) => JSON.stringify(page)).join('\n') });
      expect((await bpp('ingest p.ndjson')).code).toBe(0);
      expect(JSON.parse((await bpp('list articles --json')).stdout)).toHaveLength(2);
    },
  ],
  [
    'script-file-gives-a-post',
    async () => {
      const { records } = await extracted('s.js', 'var x = "Chief Constable Ada Marsh";');
      expect(records).toEqual([]);
    },
  ],
  [
    'saved-page-complete-exits-0',
    async () => {
      const { bpp } = openShell({
        'sv/page.html':
          '<h1>Ferry firm sold</h1><p>Councillor Rosa Field said the sale would bring in money for the town.</p>',
        'sv/page_files/logo.png': Buffer.from('89504e470d0a1a0a0000', 'hex'),
      });
      expect((await bpp('ingest sv')).code).toBe(0);
    },
  ],
]);

const files: CaseRuns = new Map([
  [
    'glob-in-quotes',
    async () => {
      const { bpp } = openShell({ 'roles.txt': FERRY_PAGE, 'other.txt': 'Pier opens\n\nThe pier opened on Monday.\n' });
      expect((await bpp("ingest 'ro*.txt'")).code).toBe(0);
      expect(JSON.parse((await bpp('list articles --json')).stdout)).toHaveLength(1);
    },
  ],
  [
    'two-unreadable-names-one-remark',
    async () => {
      const { cwd, bpp } = openShell({ 'in/good.txt': FERRY_PAGE });
      for (const odd of ['fffe', 'feff']) {
        const path = Buffer.concat([Buffer.from(join(cwd, 'in', 'bad')), Buffer.from(odd, 'hex'), Buffer.from('.txt')]);
        writeFileSync(path, FERRY_PAGE);
      }
      const { code, stderr } = await bpp('ingest in');
      if (code === 0) expect(JSON.parse((await bpp('list articles --json')).stdout)).toHaveLength(3);
      else expect([stderr.match(/error:/g)?.length, stderr]).toEqual([2, expect.not.stringContaining('permissions')]);
    },
  ],
  [
    'link-and-folder-give-pages-twice',
    async () => {
      const { cwd, bpp } = openShell({ 'pages/a.txt': FERRY_PAGE });
      symlinkSync(join(cwd, 'pages'), join(cwd, 'link'));
      await bpp('ingest link pages');
      expect(JSON.parse((await bpp('list articles --json')).stdout)).toHaveLength(1);
    },
  ],
]);

const BIN = resolve('bin/bpp.js');

/** What the built program makes of a file within a time of the processor, in seconds; in a process, to be ended when it is over. */
async function extractedWithin(seconds: number, file: string, content: string): Promise<Ran> {
  const { cwd } = openShell({ [file]: content });
  const written = { stdout: '', stderr: '' };
  const limited = `ulimit -t ${seconds} && exec "${process.execPath}" "${BIN}" extract "${file}"`;
  const child = spawn('sh', ['-c', limited], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (chunk) => {
    written.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.stderr += chunk;
  });
  const code = await new Promise<number>((done) => {
    child.once('close', (status) => done(status ?? -1));
  });
  return { code, ...written };
}

/** In seconds of the processor, ten times what a busy machine takes: each of these took longer, or never ended. */
const HANGS = 15;

const limits: CaseRuns = new Map([
  [
    'html-cut-in-attribute-value',
    async () => {
      const cut = '<html><body><h1>Hall to close</h1><p>It will close.</p><a href="/read-mo';
      const { code, stdout } = await extractedWithin(HANGS, 'cut.html', cut);
      expect(code).toBe(0);
      expect(JSON.parse(stdout).text).toBe('Hall to close\nIt will close.');
    },
  ],
  [
    'html-mixed-quotes-never-closed',
    async () => {
      const mixed =
        '<html><body><h1>Hall to close</h1><p>The hall will close.</p><img alt="\'90s night><p>It cost much.</p></body></html>';
      const { code, stdout } = await extractedWithin(HANGS, 'mixed.html', mixed);
      expect(code).toBe(0);
      expect(JSON.parse(stdout).text).toContain('The hall will close.\nIt cost much.');
    },
  ],
  [
    'many-quotes-in-one-sentence',
    async () => expect((await extractedWithin(HANGS, 'quotes.txt', '“a” '.repeat(40_000))).code).toBe(0),
  ],
  [
    'one-line-of-megabytes',
    async () => {
      const sentence = 'The hall at Amble will close in June, the council said, for want of money to mend its roof. ';
      const { code, stderr } = await extractedWithin(HANGS, 'long.txt', sentence.repeat(600_000));
      expect([code, stderr]).toEqual([3, expect.stringContaining('split the file')]);
    },
  ],
]);

export const readingRuns: CaseRuns = new Map([...formats, ...files, ...limits]);
