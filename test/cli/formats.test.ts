import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { separatedLines, textOfCell } from '../../src/cli/render/csv.js';
import { markdownTable } from '../../src/cli/render/markdown-table.js';
import { LIST_KINDS } from '../../src/store/lists.js';
import { ARCHIVE } from '../support/archive.js';
import { store } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;

type Row = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'x.db');
beforeAll(() => store(db, ARCHIVE));
const bpp = (...argv: string[]): Promise<Ran> => runBpp([...argv, '--db', db], { cwd: folder });
const jsonOf = async (...argv: string[]): Promise<Row[]> => JSON.parse((await bpp(...argv, '--json')).stdout);

/** What a reader of the format makes of it. */
const readBack = (text: string, delimiter: string): Record<string, string>[] =>
  parse(text, { delimiter, columns: true, bom: true, record_delimiter: delimiter === ',' ? '\r\n' : '\n' });

/** A value as it stands in a cell, before anything in it is escaped. */
function inCell(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return value === null || value === undefined ? '' : String(value);
}

const undone = (rows: readonly Record<string, string>[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, textOfCell(cell)])));
const flat = (rows: readonly Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, inCell(value)])));

describe.each(LIST_KINDS)('the list of %s', (kind) => {
  test('says the same in every format', async () => {
    const rows = await jsonOf('list', kind);
    const ndjson = (await bpp('list', kind, '--ndjson')).stdout.split('\n').filter((line) => line !== '');
    expect(ndjson.map((line) => JSON.parse(line))).toEqual(rows);
    for (const [flag, delimiter] of [
      ['--csv', ','],
      ['--tsv', '\t'],
    ] as const) {
      const { code, stdout, stderr } = await bpp('list', kind, flag);
      expect([code, stderr]).toEqual([0, '']);
      expect(undone(readBack(stdout, delimiter))).toEqual(flat(rows));
      expect((await bpp('export', '--format', flag.slice(2), '--table', kind)).stdout).toBe(stdout);
    }
    const { code, stdout } = await bpp('list', kind, '--md');
    const lines = stdout.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, rows.length + 2]);
    const bars = (line: string): number => line.replace(/\\./g, '').split('|').length;
    expect(new Set(lines.map(bars)).size).toBe(1);
  });
});

describe('cells', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        "'",
        '-',
        '@',
        '"',
        ',',
        '\t',
        '\n',
        '\r',
        '\\',
        'u',
        '{',
        '1b}',
        '\u001b',
        '\u202e',
        '\ufeff',
        ' ',
        '＝',
      ),
    }),
  );

  test.each(['csv', 'tsv'] as const)('hold any text, and give it back: %s', (as) => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1, maxLength: 4 }), (rows) => {
        const written = [...separatedLines(rows, ['a', 'b'], { as })].join('');
        expect(Buffer.from(written).toString()).toBe(written);
        expect(written.replaceAll('\r\n', '\n')).not.toMatch(ACTING);
        const back = readBack(written, as === 'csv' ? ',' : '\t');
        expect(undone(back)).toEqual(rows.map(({ a, b }) => ({ a, b })));
        for (const cell of back.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        if (as === 'tsv') expect(written.split('\n')).toHaveLength(rows.length + 2);
      }),
    );
  });

  it('are quoted where a line would be empty', () => {
    expect([...separatedLines([{ a: null }], ['a'], { as: 'tsv' })]).toEqual(['a\n', '""\n']);
  });

  it('are numbers where they are numbers, and lists joined', () => {
    const lines = [
      ...separatedLines([{ n: -5, list: ['a', 'b;c'], none: null, is: true }], ['n', 'list', 'none', 'is'], {
        as: 'csv',
      }),
    ];
    expect(lines[1]).toBe('-5,a; b;c,,true\r\n');
  });

  it('do nothing in Markdown', () => {
    const cell = 'a|b <b>x</b>\n[y](http://z.example) `q` @team $1$ \u202e';
    expect([...markdownTable([{ cell, n: 3 }], ['cell', 'n'])]).toEqual([
      '| cell | n |\n',
      '| --- | ---: |\n',
      '| a\\|b &lt;b&gt;x&lt;/b&gt; \\[y\\](http:&#8203;//z.example) \\`q\\` @&#8203;team <span>$</span>1<span>$</span> \\\\u{202e} | 3 |\n',
    ]);
  });
});

describe('--fields', () => {
  it('takes these fields in this order, in each format', async () => {
    const names = (await jsonOf('list', 'people')).map(({ name }) => name);
    const fields = ['--fields', 'mention_count, name'];
    const rows = await jsonOf('list', 'people', ...fields);
    expect(Object.keys(rows[0] ?? {})).toEqual(['mention_count', 'name']);
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect((await bpp('list', 'people', '--csv', ...fields)).stdout).toMatch(/^mention_count,name\r\n\d+,/);
    expect((await bpp('list', 'people', '--md', ...fields)).stdout).toMatch(/^\| mention_count \| name \|\n/);
    expect((await bpp('list', 'people', ...fields)).stdout).toMatch(/^mention_count {2}name\n +\d+ {2}\w/);
  });

  it('takes the titles of tables for names', async () => {
    expect((await bpp('list', 'people', '--csv', '--fields', 'Mentions,where')).stdout).toMatch(
      /^mention_count,source\r\n/,
    );
    expect((await bpp('list', 'roles', '--csv', '--fields', 'post,body')).stdout).toMatch(/^role,organisation\r\n/);
    expect((await bpp('list', 'people', '--csv', '--fields', 'role')).stdout).toMatch(/^post\r\n/);
  });

  it('says which there are', async () => {
    const none = await bpp('list', 'people', '--fields');
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toMatch(
      /^bpp: --fields takes names, apart by commas\. There are kind, name, post, body, basis, names, /,
    );
    const wrong = await bpp('list', 'people', '--csv', '--fields', 'name,confidance');
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^bpp: there is no field `confidance`: did you mean `confidence`\? There are kind, /);
  });
});

describe('what else goes with rows', () => {
  it('is refused in a file whose name promises another format', async () => {
    const { code, stderr } = await bpp('list', 'money', '-o', 'money.xlsx');
    expect((await bpp('export', '-o', 'facts.parquet')).code).toBe(2);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^bpp: `money\.xlsx`: nothing is written as \.xlsx: .*\.csv/),
    ]);
  });

  it('marks CSV for Excel, and nothing else', async () => {
    expect((await bpp('list', 'money', '--csv', '--bom')).stdout).toMatch(/^\ufeffkind,/);
    expect((await bpp('list', 'money', '--tsv', '--bom')).stdout).toMatch(/^\ufeffkind\t/);
    expect((await bpp('list', 'money', '--json', '--bom')).code).toBe(2);
    expect((await bpp('export', '--bom')).code).toBe(2);
  });

  it('leaves the line of titles out', async () => {
    for (const flags of [['--csv'], ['--tsv'], [], ['--fields', 'name']]) {
      const lines = (await bpp('list', 'people', ...flags)).stdout.split('\n');
      const bare = (await bpp('list', 'people', ...flags, '--no-headers')).stdout.split('\n');
      expect(bare).toEqual(lines.slice(1));
    }
  });

  it('writes into a file, whose ending is the format', async () => {
    const { stdout } = await bpp('list', 'people', '--csv');
    const quiet = await bpp('list', 'people', '-o', 'people.csv');
    expect([quiet.code, quiet.stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'people.csv'), 'utf8')).toBe(stdout);
    await bpp('list', 'people', '--json', '-o', 'people.csv');
    expect(JSON.parse(readFileSync(join(folder, 'people.csv'), 'utf8'))).toHaveLength(
      (await jsonOf('list', 'people')).length,
    );
    const before = readFileSync(db);
    expect((await bpp('list', 'people', '-o', 'x.db')).code).toBe(2);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it('takes one format', async () => {
    const { code, stderr } = await bpp('list', 'people', '--tsv', '--csv');
    expect([code, stderr]).toEqual([2, expect.stringContaining("cannot be used with option '--")]);
  });
});

test.each([
  'query --text the',
  'query --person Marsh',
  'timeline',
  'timeline --by year',
  'money',
  'together',
  'conflicts',
  'review',
  'repeats',
  'rules person',
  'rules --classes',
  'check',
])('%s writes every format', async (line) => {
  for (const flag of ['--csv', '--tsv', '--md', '--json', '--ndjson']) {
    const { code, stdout, stderr } = await bpp(...line.split(' '), flag);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('fault')]);
    if (flag === '--csv' || flag === '--tsv') readBack(stdout, flag === '--csv' ? ',' : '\t');
    else if (flag === '--json') JSON.parse(stdout);
    else if (flag === '--ndjson') for (const row of stdout.split('\n')) JSON.parse(row || 'null');
    else expect(stdout).toMatch(/^\|.*\|\n\| -/);
  }
});
