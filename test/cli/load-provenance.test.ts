import { describe, expect, test } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';
import { zipOf } from '../support/story/archives.js';
import { WXR } from '../support/story/exports.js';
import { page } from '../support/story/story.js';
import { writePdf } from '../support/write-pdf.js';

const MINUTES = writePdf(
  [
    ['Plan for the lido', '6 May 2013', 'Councillor Ian Okafor said the lido in Leeds would cost £5m.'],
    ['Councillor Rosa Marsh said the baths in Leeds would cost £7m.'],
  ].map((lines) => lines.map((text, at) => ({ text, x: 50, y: 90 + 40 * at }))),
  { info: '/CreationDate (D:20210506070809Z)' },
);
const FILES = {
  'in/plain.txt': 'Plan for baths\n\n6 May 2013\n\nCouncillor Ian Okafor said the baths in Hull would cost £4m.\n',
  'in/minutes.pdf': MINUTES,
  'in/export.xml': WXR,
  'in/cuttings.zip': zipOf([
    { name: '2013/story.html', content: page() },
    { name: '2013/minutes.pdf', content: Buffer.from(MINUTES) },
    { name: 'menu.html', content: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
  ]),
};

async function rows({ bpp }: Shell, statement: string, db: string): Promise<unknown[]> {
  const { code, stdout, stderr } = await bpp(`sql "${statement}" --json --db ${db}`);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const CAME_IN = 'SELECT path, container, form, declared, pages FROM sources ORDER BY path';
const CITED = 'SELECT at, text FROM amounts_told ORDER BY at, text';

async function archive(): Promise<Shell> {
  const shell = openShell(FILES);
  const { code, stderr } = await shell.bpp('ingest in');
  if (code !== 0) throw new Error(stderr);
  return shell;
}

describe('bpp load of what came in other files', () => {
  test.each(['extract in', 'export --format ndjson'])('cites what %s wrote as an ingest does', async (command) => {
    const shell = await archive();
    const { stdout } = await shell.bpp(command);
    const loaded = await shell.bpp('load --db a.db', { stdin: stdout });
    expect(loaded).toMatchObject({ code: 0 });
    const sources = await rows(shell, CAME_IN, 'a.db');
    expect(sources).toEqual(await rows(shell, CAME_IN, 'bpp.db'));
    expect(sources).toMatchObject([
      { path: 'in/cuttings.zip!2013/minutes.pdf', container: 'in/cuttings.zip', form: 'read/zip', pages: '[1,6]' },
      { path: 'in/cuttings.zip!2013/story.html', container: 'in/cuttings.zip', pages: null },
      { path: 'in/cuttings.zip!menu.html' },
      { path: 'in/export.xml!post-41', declared: expect.stringContaining('"published":{"value":"2013-09-12"') },
      { path: 'in/minutes.pdf', container: null, form: 'read/pdf', declared: expect.stringContaining('"2021-05-06"') },
      { path: 'in/plain.txt', container: null, form: null, declared: null, pages: null },
    ]);
    const cited = await rows(shell, CITED, 'a.db');
    expect(cited).toEqual(await rows(shell, CITED, 'bpp.db'));
    expect(cited).toContainEqual({ at: 'in/minutes.pdf!page-2:2', text: '£7m' });
    expect((await shell.bpp('check --db a.db')).code).toBe(0);
  });

  test('says of a plain file nothing more than before', async () => {
    const shell = await archive();
    const { stdout } = await shell.bpp('extract in/plain.txt');
    expect(Object.keys(JSON.parse(stdout).source)).toEqual([
      ...['path', 'sha256', 'media_type', 'charset', 'charset_basis', 'size'],
    ]);
  });

  test('takes nothing away with a snapshot, which leaves it out, and adds it to one', async () => {
    const shell = await archive();
    await shell.bpp('snapshot facts');
    shell.write('all.ndjson', (await shell.bpp('export')).stdout);
    const whole = await rows(shell, CAME_IN, 'bpp.db');
    for (const order of ['all.ndjson facts', 'facts all.ndjson']) {
      const db = `${order.length}${order.slice(0, 3)}.db`;
      expect(await shell.bpp(`load ${order} --db ${db}`), order).toMatchObject({ code: 0 });
      expect(await rows(shell, CAME_IN, db), order).toEqual(whole);
    }
    await shell.bpp('load all.ndjson --db later.db');
    expect((await shell.bpp('export --db later.db')).stdout).toBe((await shell.bpp('export')).stdout);
    expect((await shell.bpp('load facts --db later.db')).stderr).toContain('6 unchanged');
    expect(await rows(shell, CAME_IN, 'later.db')).toEqual(whole);
    await shell.bpp('load facts --db sooner.db');
    expect((await shell.bpp('load all.ndjson --db sooner.db')).stderr).toContain('5 changed, 1 unchanged');
    expect(await rows(shell, CAME_IN, 'sooner.db')).toEqual(whole);
  });

  test.each<[string, object, string]>([
    ['pages that are none', { pages: '[1]' }, '`source.pages` is no array'],
    ['no page', { pages: [] }, '`source.pages` does not begin with line 1'],
    ['a first page below the first line', { pages: [2, 3] }, '`source.pages` does not begin with line 1'],
    ['a page at line 0', { pages: [0, 1] }, '`source.pages[0]` is out of range'],
    ['half a line', { pages: [1, 1.5] }, '`source.pages[1]` is no integer'],
    ['two pages at one line', { pages: [1, 4, 4] }, '`source.pages[2]` is not below the one before'],
    ['pages that go back', { pages: [1, 9, 4] }, '`source.pages[2]` is not below the one before'],
    ['a container that is no path', { container: 7 }, '`source.container` is no string'],
    ['a container without a name', { container: '' }, '`source.container` is empty'],
    ['a form of half a character', { form: '\ud83d' }, '`source.form` holds half a character'],
    ['what is declared as a text', { declared: '{}' }, '`source.declared` is no object'],
    ['a field that nobody knows', { declared: { mood: { value: 'grave', basis: 'x/y' } } }, 'a field `mood`'],
    [
      'a value without its rule',
      { declared: { headline: { value: 'Plan' } } },
      '`source.declared.headline` has no `basis`',
    ],
    [
      'one name as a text',
      { declared: { byline: { value: 'Ada', basis: 'x/y' } } },
      '`source.declared.byline.value` is no array',
    ],
    [
      'a day of no calendar',
      { declared: { captured: { value: '2021-02-30', basis: 'x/y' } } },
      '`source.declared.captured.value` is no day of the calendar',
    ],
  ])('refuses %s, in an article and in a source alone', async (_, given, said) => {
    const shell = openShell({ 'plan.txt': FILES['in/plain.txt'], 'empty.txt': '-\n' });
    const { stdout } = await shell.bpp('extract empty.txt plan.txt');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => 'text' in line)).toEqual([false, true]);
    const edited = lines.map((line) => JSON.stringify({ ...line, source: { ...line.source, ...given } }));
    const loaded = await shell.bpp('load', { stdin: edited.join('\n') });
    expect(loaded.code).toBe(3);
    for (const line of [1, 2]) expect(loaded.stderr).toContain(`stdin:${line}: error: `);
    expect(loaded.stderr.split(said)).toHaveLength(3);
    expect(loaded.stderr).toContain('0 sources: 2 failed');
  });
});
