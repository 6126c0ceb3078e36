import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShell, type Shell } from '../../support/shell.js';

const FILES = {
  'a.txt': `Eastmoor force names its chief

4 May 2009

Ada Marsh is the chief constable of Eastmoor Police. Marsh said: "I am proud to lead a force that serves half a million people."

Eastmoor Police works with Eastmoor Council on the plan.
`,
  'b.txt': `Station opens in Wexham

12 June 2011

Ada Marsh, chief constable of Eastmoor Police, opened the station in Wexham.

A spokesman said: "It cost less than was feared by all of us."
`,
  'c.txt': `Chief leaves

3 March 2014

Ada Marsh, the former chief constable of Eastmoor Police, left. Jane Łącka, chairwoman of the Eastmoor Police Authority from 2008 until 2012, said: "Nobody was told."
`,
};

let shell: Shell;
let page: string;

/** What stands between two marks of the page. */
function between(text: string, open: string, close: string): string {
  const at = text.indexOf(open);
  expect(at, open).toBeGreaterThanOrEqual(0);
  return text.slice(at, text.indexOf(close, at + open.length));
}

const card = (id: string, text = page): string => between(text, `id="${id}"`, '</article>');
const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

beforeAll(async () => {
  shell = openShell(FILES, mkdtempSync(join(tmpdir(), 'bpp-')));
  await shell.bpp('ingest a.txt b.txt c.txt');
  await shell.bpp('report -o r.html');
  page = readFileSync(join(shell.cwd, 'r.html'), 'utf8');
}, 60_000);

afterAll(() => rmSync(shell.cwd, { recursive: true, force: true }));

describe('people', () => {
  test('a row has the main post, its term in words, and how much there is', () => {
    const row = between(page, '<tr><th scope="row"><a class="ent" href="#person/ada-marsh">', '</tr>');
    const said = words(row);
    expect(said).toContain('Chief Constable, Eastmoor Police');
    expect(said).toContain('held as of 4 May 2009 and of 12 June 2011, over as of 3 March 2014');
    expect(row).toContain('data-label="Quotes">1<');
    expect(row.match(/<circle/g)).toHaveLength(3);
  });

  test('what is told of whole years is said so, and a post that was over by then is former', () => {
    const said = words(card('person/jane-łacka'));
    expect(said).toContain('since 2008, until 2012, over as of 3 March 2014');
    expect(said).toContain('former');
    expect(said).not.toContain('1 January');
  });

  test('a card has quotes in full with their cue and place, and a link to every mention', () => {
    const marsh = card('person/ada-marsh');
    expect(words(marsh)).toContain(
      '“I am proud to lead a force that serves half a million people.” said · 4 May 2009 · a.txt:5',
    );
    const names = marsh.slice(marsh.indexOf('Names used'));
    for (const place of ['a.txt:5', 'b.txt:5', 'c.txt:5']) expect(names).toContain(`>${place}</a>`);
  });

  test('what nobody who is named said is there as well', () => {
    expect(words(between(page, 'Said by people who are not named', '</article>'))).toContain(
      '“It cost less than was feared by all of us.”',
    );
  });

  test('cards are folded, but for those that were asked for by name', async () => {
    expect(card('person/ada-marsh')).toContain('<details class="fold">');
    const { stdout } = await shell.bpp('report "Ada Marsh"');
    expect(card('person/ada-marsh', stdout)).toContain('<details class="fold" open>');
    expect(card('force/eastmoor-police', stdout)).toContain('<details class="fold">');
    expect(stdout).not.toContain('Said by people who are not named');
  });
});

describe('bodies', () => {
  test('a body has its dealings with their state, and who held which post there', () => {
    const body = words(card('force/eastmoor-police'));
    expect(body).toContain('Chief Constable · Ada Marsh former');
    expect(body).toContain('Eastmoor Police partner of Eastmoor Council current');
  });

  test('a dealing stands on the cards of both, and a mutual one reads alike in both rows', () => {
    expect(words(card('organisation/eastmoor-council'))).toContain('partner of');
    const row = words(
      between(page, '<tr><th scope="row"><a class="ent" href="#organisation/eastmoor-council">', '</tr>'),
    );
    expect(row).toContain('partner of Eastmoor Police current');
    expect(row).not.toContain('of it');
  });
});

test('as Markdown it is the same with places as code', async () => {
  const { stdout } = await shell.bpp('report --format md --sections people,bodies');
  expect(stdout).toContain('| **Ada Marsh** | Chief Constable, Eastmoor Police | held as of 4 May 2009');
  expect(stdout).toContain(
    '- “I am proud to lead a force that serves half a million people.” – said, 4 May 2009 `a.txt:5`',
  );
  expect(stdout).toContain('- Eastmoor Police partner of Eastmoor Council (current)');
  expect(stdout).toContain('### Said by people who are not named');
});
