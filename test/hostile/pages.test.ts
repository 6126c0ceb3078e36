import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { MediaType } from '../../src/model/source.js';
import { draftSource, survey } from '../../src/pipeline.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { openShell } from '../support/shell.js';

test('lines of a mail that is quoted are joined without its marks, cited by their own line, and checked', async () => {
  const mail = `Hall to close

The council met on Monday to hear what became of the bid for the
hall, which it had closed in spring for want of money to mend its
roof, and heard that nobody had asked for the keys since then,
though many had said that they would, and that the roof was worse
than it had been in the winter before, when the rain first came
through the boards.

> The board of Harbottle Lines is disappointed by the decision of
> the council. We had invested much in the bid and believe that
> Chief Constable Ada Marsh of Surrey Police was told on Friday
> that it offered good value to the people of the town. Ring 999
> at once, said Peter Dunmore of Leeds, who was there when the
> lights went out for the last time.

The council met on Tuesday to hear what became of the bid for the
hall, which it had closed in spring for want of money to mend its
roof, and heard that nobody had asked for the keys since then,
though many had said that they would, and that the roof was worse
than it had been in the winter before, when the rain first came
through the boards.
`;
  const { bpp } = openShell({ 'mail.txt': mail });
  await bpp('ingest mail.txt');
  const checked = await bpp('check');
  expect([checked.code, checked.stdout]).toEqual([0, '']);
  const { mentions, text } = JSON.parse((await bpp('export')).stdout);
  expect(text).toContain('decision of the council. We had invested much in the bid and believe that Chief');
  const lines = Object.fromEntries(
    mentions.map(({ text: words, line }: { text: string; line: number }) => [words, line]),
  );
  expect(lines).toMatchObject({ 'Ada Marsh': 12, Friday: 12, 'Peter Dunmore': 14, Leeds: 14 });
});

describe('damaged and grown pages', () => {
  test('give right records in time, and a database that holds: bench/mutations.mjs, one of each kind', () => {
    const argv = [resolve('bench/mutations.mjs'), '--count', '80', '--seed', '5'];
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/80 pages of 80 kinds, \d{4,} facts, 0 faults/)]);
  }, 120_000);

  test('are found out: the campaign sees a record that is wrong', async () => {
    const { faultsOf } = await import(resolve('bench/hostile/record-faults.mjs'));
    const block = { type: 'paragraph', start: 0, end: 12, line: 1, end_line: 1, rule: 'a/b' };
    const mention = { id: 'm', text: 'Marsh', start: 3, end: 8, line: 1, confidence: 1 };
    const record = {
      ...{ source: { media_type: 'text/plain' }, text: 'Ms Marsh met', published: null },
      ...{ blocks: [block], mentions: [mention], quotes: [] as unknown[] },
    };
    const lines = ['Ms Marsh met'];
    expect(faultsOf(record, lines)).toEqual([]);
    const wrong: readonly (readonly [string, object])[] = [
      ['is not the article’s', { mentions: [{ ...mention, start: 2 }] }],
      ['blank at an edge', { quotes: [{ ...mention, id: 'q', text: ' Marsh', start: 2 }] }],
      ['is no span', { quotes: [{ ...mention, id: 'q', what: '', what_start: 5, what_end: 4 }] }],
      ['line', { mentions: [{ ...mention, line: 2 }] }],
      ['an id that another has', { mentions: [mention, mention] }],
      ['behind the last block', { blocks: [{ ...block, end: 8 }] }],
      ['no day', { mentions: [{ ...mention, from: '2013-02-31', to: null }] }],
      ['published', { published: '2013-13-01' }],
    ];
    for (const [fault, change] of wrong) {
      expect([fault, faultsOf({ ...record, ...change }, lines).join('; ')]).toEqual([
        fault,
        expect.stringContaining(fault),
      ]);
    }
  });
});

/** What expressions and loops run away on: each is repeated to the length that is asked for. */
const TEXT = [
  ...[' ', '.', '. ', "'", '"', '“a” ', '(', ',', '\u0301', 'a', 'A ', 'A. ', '1,', '£', '£1 ', 'x@', 'http://', 'Â£'],
  ...[
    'Ada Marsh, ',
    'said that ',
    'of the ',
    '4 May 2013, ',
    '£5m to ',
    'chief constable of ',
    'a\n',
    'By Ada Marsh\n',
    '| ',
  ],
];
const MARKUP = [
  '<p>',
  '<b>',
  '</p>',
  '<!--',
  '<',
  '&amp;',
  '<a href="',
  '<script>',
  '<td>',
  '<![CDATA[',
  '<a href=x>a</a> ',
];

const lists = loadGazetteer();
const SENTENCE = 'Chief Constable Ada Marsh of Leeds Police said “it will cost £5m” on Friday. ';

/** In milliseconds of the processor. */
function cost(text: string, mediaType: MediaType): number {
  const before = process.cpuUsage();
  draftSource(survey(sourceFromText({ path: 'a', text, mediaType })), new Map(), lists);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SHORT = 3_000;
const TIMES = 5;
/** What five times the length may cost: five times, and room for the collector; a square would be twenty-five. */
const MOST = 14;
/** Less is the start of the machine. */
const FREE = 200;

describe.each<readonly [string, MediaType, readonly string[]]>([
  ['text', 'text/plain', TEXT],
  ['markup', 'text/html', MARKUP],
])('the time for a run of one thing grows with its length, in %s', (_, mediaType, units) => {
  test.each(units)('%j', (unit) => {
    const page = (length: number): string =>
      `${mediaType === 'text/html' ? '<html><body><p>' : ''}${SENTENCE}${unit.repeat(length / unit.length)} ${SENTENCE}`;
    const grown = (): number => {
      const long = cost(page(SHORT * TIMES), mediaType);
      return long < FREE ? 0 : long / Math.max(cost(page(SHORT), mediaType), 1);
    };
    // A machine that is busy elsewhere is asked again.
    expect(Math.min(grown(), ...(grown() < MOST ? [] : [grown()]))).toBeLessThan(MOST);
  });
});
