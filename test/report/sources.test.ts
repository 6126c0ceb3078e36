import { load } from 'cheerio';
import { expect, onTestFinished, test } from 'vitest';
import type { Copy } from '../../src/model/copy.js';
import type { Message } from '../../src/model/message.js';
import { parseFilters } from '../../src/query/query.js';
import { markdownReport } from '../../src/report/markdown/document.js';
import { htmlReport, reportOf } from '../../src/report/report.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { createWriter } from '../../src/store/write.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

const MENU = sourceDraft({ path: 'pages/004_menu.txt', text: 'Home\nNews\n', articles: [] });
const PASSED: readonly Message[] = [
  { severity: 'error', rule: 'read/pdf', reason: '`pdf`: save its text', path: 'pages/report.pdf' },
  { severity: 'info', rule: 'read/saved-beside-page', reason: 'parts of a page', path: 'pages/001_files' },
];

/** The archive with a page that is all menu, and with files that did not go in. */
function database(copies: readonly Copy[] = []): Database {
  const path = `${temporaryFolder()}/test.db`;
  store(path, [...ARCHIVE, MENU], [], copies);
  const writer = createWriter(openForIngest(path), { rules: 'r1' });
  for (const message of PASSED) writer.putIssues(message.path, [message]);
  writer.finish();
  writer.close();
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

async function rendered(
  db: Parameters<typeof reportOf>[0],
  asked: Parameters<typeof parseFilters>[0] = {},
  sections: readonly string[] | undefined = ['articles', 'sources'],
): Promise<{ readonly $: ReturnType<typeof load>; readonly markdown: string }> {
  const report = await reportOf(db, { query: await parseFilters(asked), sections });
  return { $: load([...htmlReport(report)].join('')), markdown: [...markdownReport(report)].join('') };
}

test('each file is there with what became of it', async () => {
  const { $ } = await rendered(database());
  const rows = $('#sources table')
    .filter((_, table) => $(table).find('caption').text() === 'Files that were read')
    .find('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).find('ul').remove().end().text().trim()),
    );
  expect(rows).toEqual([
    [
      'pages/001_merger.txt',
      'read',
      '',
      '8 pieces kept, 1 cut (7%)',
      expect.stringMatching(/^utf-8, as its bytes showtext\/plain · [\d,]+ bytes$/),
    ],
    [
      'pages/002_letters.txt',
      expect.stringMatching(/^read 1 remark/),
      '',
      expect.stringContaining('5 pieces kept, 2 cut'),
      expect.any(String),
    ],
    ['pages/003_hostile.txt', 'read', '', '2 pieces kept, nothing cut', expect.any(String)],
    [
      'pages/004_menu.txt',
      'no article',
      '',
      '0 pieces kept, 2 cut (100%)',
      'utf-8, as its bytes showtext/plain · 10 bytes',
    ],
  ]);
});

test('what failed comes first, with its reason; what was passed over last', async () => {
  const { $, markdown } = await rendered(database());
  const captions = $('#sources caption')
    .toArray()
    .map((each) => $(each).text());
  expect([captions[0], captions.at(-1)]).toEqual(['Could not be read', 'Passed over, or remarked on']);
  expect($('#sources tbody').first().text()).toContain('pdf: save its text (read/pdf)');
  expect($('#sources tbody code').first().text()).toBe('pdf');
  expect($('#sources .lead').text()).toMatch(
    /^4 files were read, 1 could not be\. Of 4 articles 15 pieces of text were kept; 5 were cut/,
  );
  expect(markdown).toContain('- `pages/report.pdf`: \\`pdf\\`: save its text (read/pdf)');
});

test('what was cut can be reached from its file, and is seen where no article could show it', async () => {
  const { $ } = await rendered(database());
  const links = $('#sources ul.line a')
    .toArray()
    .map((each) => decodeURI($(each).attr('href') ?? ''));
  expect(links.length).toBe(2);
  for (const link of links) expect($(`[id="${link.slice(1)}"]`).length).toBe(1);
  expect(
    $('#sources .cut .off')
      .toArray()
      .map((each) => $(each).text()),
  ).toEqual(['Home', 'News']);
});

test.each([
  ['of two parts', ['articles', 'sources']],
  ['whole', undefined],
])('every link of a report leads to something, and no two things have one anchor: %s', async (_, sections) => {
  const { $ } = await rendered(database(), {}, sections);
  const ids = $('[id]')
    .toArray()
    .map((each) => $(each).attr('id') ?? '');
  expect(ids.length).toBe(new Set(ids).size);
  const known = new Set(ids.map((id) => `#${encodeURI(id)}`));
  const lost = $('a[href^="#"]')
    .toArray()
    .map((each) => $(each).attr('href') ?? '')
    .filter((href) => !known.has(href));
  expect(lost).toEqual([]);
});

test('a report of some articles has their files alone, and no failures of others', async () => {
  const { $ } = await rendered(database(), { person: 'Owen Marsh' });
  expect(
    $('#sources caption')
      .toArray()
      .map((each) => $(each).text()),
  ).toEqual(['Files that were read', 'Pieces that are no part of an article, by the rule that cut them']);
  expect(
    $('#sources [id^="source/"]')
      .toArray()
      .map((each) => $(each).text()),
  ).toEqual(['pages/002_letters.txt']);
  expect($('#sources td[data-label="Articles"]').text()).toBe('José Núñez wins award of 2 articles');
});

test('a copy leads to its origin, and the origin to its copies', async () => {
  const [first, second] = ARCHIVE.flatMap(({ articles }) => articles);
  if (!first || !second) throw new Error('the archive has two articles');
  const copies: readonly Copy[] = [
    {
      articleId: second.id,
      originId: first.id,
      rule: 'resolve/near-copy',
      detail: '3 of its 4 sentences stand in the other',
    },
  ];
  const { $, markdown } = await rendered(database(copies));
  const [origin, copy] = [$('.story').eq(0), $('.story').eq(1)];
  expect([origin.find('.note a').attr('href'), copy.find('.note a').attr('href')]).toEqual([
    `#${encodeURI(copy.attr('id') ?? '')}`,
    `#${encodeURI(origin.attr('id') ?? '')}`,
  ]);
  expect(copy.find('.note').text()).toContain('3 of its 4 sentences stand in the other (resolve/near-copy)');
  expect(
    $('#sources h3')
      .toArray()
      .map((each) => $(each).text()),
  ).toContain('Copies and their origins');
  expect(markdown).toContain('`pages/002_letters.txt:3` repeats Eastmoor and Calder forces');
});
