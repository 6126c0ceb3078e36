import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '../../src/read/read-source.js';
import { openShell } from '../support/shell.js';

const BODY =
  '<h1>Ferry fares rise at Port Ellery</h1><p>By Nora Tideswell</p><p>Fares on the Port Ellery ferry rise by £2 in May, the Ellery Harbour Board said.</p>';
const WOMBAT = (second: string): string =>
  `<script>__wm.init("https://web.archive.org/web");\n  __wm.wombat("https://news.ellery.example/ferry","${second}","https://web.archive.org/","web","/_static/",\n\t      "1367831564");</script>`;
const ARCHIVED =
  '<!--\n     FILE ARCHIVED ON 09:12:44 May 06, 2013 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 04:31:12 Feb 03, 2020.\n     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.\n-->';

const singleFile = (url: string, date: string): string =>
  `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${url} \n saved date: ${date}\n-->\n<head><title>Ferry</title></head><body>${BODY}</body></html>`;
const wayback = (head: string, end: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>Ferry</title></head><body>${BODY}</body></html>\n${end}`;

function declaredBy(text: string, path = 'page.html'): unknown {
  return sourceFromBytes(new TextEncoder().encode(text), path, () => undefined)?.declared;
}

const saved = (value: string): unknown => ({ captured: { value, basis: 'declared/singlefile-saved' } });
const archived = (value: string): unknown => ({ captured: { value, basis: 'declared/wayback-archived' } });
const PAGE = 'https://news.ellery.example/ferry';
const COPY = `https://web.archive.org/web/20130506091244/${PAGE}`;

describe('the day that a page was saved on', () => {
  it.each([
    ['SingleFile', singleFile(PAGE, 'Mon Feb 03 2020 23:05:06 GMT-0500 (Eastern Standard Time)'), saved('2020-02-03')],
    ['SingleFile of an archive’s copy', singleFile(COPY, 'Mon Feb 03 2020 04:05:06 GMT+0000'), archived('2013-05-06')],
    [
      'a browser’s copy of an archive’s',
      `<!-- saved from url=(0066)${COPY} -->\n${wayback('', '')}`,
      archived('2013-05-06'),
    ],
    ['the archive’s script', wayback(WOMBAT('20130506091244'), ''), archived('2013-05-06')],
    ['the archive’s comment', wayback('', ARCHIVED), archived('2013-05-06')],
    ['a browser, which says none', `<!-- saved from url=(0033)${PAGE} -->\n${wayback('', '')}`, undefined],
    ['a plain page', wayback('', ''), undefined],
    ['a second that is none', wayback(WOMBAT('20131399091244'), ''), undefined],
    ['a day in words that are none', singleFile(PAGE, 'at some time in the spring'), undefined],
    ['a comment amid the page', wayback('', `${ARCHIVED}${'<p>More of it.</p>'.repeat(400)}`), undefined],
  ])('%s', (_, text, declared) => {
    expect(declaredBy(text)).toEqual(declared);
  });

  it('is read of pages alone: a text that has the words is cited as it is', () => {
    expect(declaredBy(`Notes of a day\n\n${ARCHIVED}\n`, 'notes.txt')).toBeUndefined();
  });

  it('is looked for in no time where a page is nothing but beginnings of it', () => {
    const started = performance.now();
    declaredBy(`<!DOCTYPE html><html><body>${'<!-- saved from url=(1)a.'.repeat(20_000)}${BODY}</body></html>`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a page that was saved', () => {
  it('keeps its address and the day of the copy, which is no day of publication', async () => {
    const { bpp } = openShell({
      'in/archived.html': wayback(WOMBAT('20130506091244'), ARCHIVED),
      'in/single.html': singleFile('https://news.ellery.example/single', 'Mon Feb 03 2020 04:05:06 GMT+0000').replace(
        'Ferry fares',
        'Bridge fares',
      ),
    });
    expect((await bpp('ingest in')).code).toBe(0);
    const { stdout } = await bpp('list articles --json');
    expect(JSON.parse(stdout)).toMatchObject([
      { headline: 'Ferry fares rise at Port Ellery', published: null },
      { headline: 'Bridge fares rise at Port Ellery', published: null },
    ]);
    const records = (await bpp('export --format ndjson')).stdout.trim().split('\n');
    expect(records.map((line) => JSON.parse(line).url)).toEqual([PAGE, 'https://news.ellery.example/single']);
    const shown = (await bpp('show in/archived.html')).stdout + (await bpp('show in/single.html')).stdout;
    expect(shown).toContain('2013-05-06');
    expect(shown).toContain('2020-02-03');
  });
});
