import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IngestSummary } from '../src/app/ingest/options.js';
import { ingest } from '../src/app/ingest.js';
import { signed } from '../src/curate/decisions.js';
import { extractFiles, extractLines } from '../src/index.js';
import type { Message } from '../src/model/message.js';
import type { ArticleRecord } from '../src/model/record.js';
import { checkDatabase } from '../src/store/check/check.js';
import { openDatabase } from '../src/store/database.js';
import { articleRecords } from '../src/store/read.js';

const SEEDS = new URL('../seeds/', import.meta.url).pathname;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bpp-pipeline-'));
  cpSync(SEEDS, join(cwd, 'seeds'), { recursive: true });
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const noInput = (): Readable => Readable.from([]);

async function run(
  paths: readonly string[],
  given: { db?: string; stdin?: Readable; rebuild?: boolean } = {},
): Promise<{ summary: IngestSummary; messages: Message[] }> {
  const messages: Message[] = [];
  const summary = await ingest(paths, {
    db: join(cwd, given.db ?? 'bpp.db'),
    cwd,
    rebuild: given.rebuild ?? false,
    curation: 'curation.jsonl',
    stdin: given.stdin ?? noInput(),
    report: (message) => messages.push(message),
  });
  return { summary, messages };
}

function recordsOf(db = 'bpp.db'): ArticleRecord[] {
  const opened = openDatabase(join(cwd, db));
  try {
    expect([...checkDatabase(opened)]).toEqual([]);
    return [...articleRecords(opened)];
  } finally {
    opened.close();
  }
}

const changesOf = ({ new: added, changed, unchanged, gone, failed }: IngestSummary): Record<string, number> => ({
  added,
  changed,
  unchanged,
  gone,
  failed,
});

describe('ingest', () => {
  test('reads the first archive into articles whose every citation holds', async () => {
    const { summary } = await run(['seeds']);
    expect(changesOf(summary)).toEqual({ added: 5, changed: 0, unchanged: 0, gone: 0, failed: 0 });
    expect(summary.articles).toBe(8);
    expect(recordsOf().map(({ source }) => source.path)).toEqual([
      ...Array(4).fill('seeds/000_33c0296c55cb077b.txt'),
      'seeds/001_8da82307a160c130.txt',
      'seeds/002_193f13f126426264.txt',
      'seeds/003_7455e89f5ff92df1.txt',
      'seeds/004_1937d66e282bf57c.txt',
    ]);
  });

  test('does nothing again for what has not changed', async () => {
    await run(['seeds']);
    const before = readFileSync(join(cwd, 'bpp.db'));
    const { summary } = await run(['seeds/']);
    expect(changesOf(summary)).toEqual({ added: 0, changed: 0, unchanged: 5, gone: 0, failed: 0 });
    expect(readFileSync(join(cwd, 'bpp.db')).equals(before)).toBe(true);
  });

  test('after changes, moves and losses holds exactly what a fresh database holds', async () => {
    await run(['seeds']);
    const [first, second, third] = ['000_33c0296c55cb077b', '002_193f13f126426264', '003_7455e89f5ff92df1'];
    rmSync(join(cwd, `seeds/${first}.txt`));
    renameSync(join(cwd, `seeds/${second}.txt`), join(cwd, 'seeds/moved.txt'));
    const text = readFileSync(join(cwd, `seeds/${third}.txt`), 'utf8');
    writeFileSync(join(cwd, `seeds/${third}.txt`), text.replace('£5 million', '£6 million'));
    const { summary } = await run(['seeds']);
    expect(changesOf(summary)).toEqual({ added: 1, changed: 1, unchanged: 2, gone: 2, failed: 0 });
    await run(['seeds'], { db: 'fresh.db' });
    expect(recordsOf()).toEqual(recordsOf('fresh.db'));
  });

  test('names things anew where the decisions changed, or an ingest before it did not end', async () => {
    const page = ['seeds/003_7455e89f5ff92df1.txt'];
    await run(page);
    const names = (): string[] => recordsOf().flatMap(({ mentions }) => mentions.map(({ entity }) => entity ?? ''));
    expect(names()).toContain('Bob Jones');
    const decision = signed({ action: 'rename', kind: 'person', name: 'Bob Jones', as: 'Robert Jones' }, 0, {});
    writeFileSync(join(cwd, 'curation.jsonl'), `${JSON.stringify(decision)}\n`);
    await run(page);
    const decided = names();
    expect(decided).toContain('Robert Jones');
    const stopped = new BetterSqlite3(join(cwd, 'bpp.db'));
    stopped.exec("UPDATE meta SET value = 'unfinished' WHERE key = 'state'; UPDATE entities SET name = 'Nobody'");
    stopped.close();
    await run(page);
    expect(names()).toEqual(decided);
  });

  test('comes to the same facts whatever the order and the number of runs', async () => {
    await run(['seeds']);
    const files = recordsOf().map(({ source }) => source.path);
    for (const file of [...new Set(files)].reverse()) await run([file], { db: 'one-by-one.db' });
    expect(recordsOf('one-by-one.db')).toEqual(recordsOf());
  });

  test('learns from each page what is furniture of its site, and unlearns it', async () => {
    const slogan = 'The Signal has told Marlow what its council would rather keep quiet, week after week, since 1987.';
    mkdirSync(join(cwd, 'signal'));
    const files = [1, 2, 3, 4].map((n) => `signal/${n}.txt`);
    for (const [i, file] of files.entries()) {
      const story = `Ward ${i} told councillors on Tuesday that the plan for the riverside was drawn up without it.`;
      writeFileSync(join(cwd, file), `Plan number ${i} for the riverside\n\n${story}\n\nNow and then\n\n${slogan}\n`);
    }
    const textsOf = (db?: string): string =>
      recordsOf(db)
        .map(({ text }) => text)
        .join('\n');
    await run(['signal'], { db: 'at-once.db' });
    expect(textsOf('at-once.db')).not.toContain(slogan);
    for (const file of files.toReversed()) await run([file]);
    expect(recordsOf()).toEqual(recordsOf('at-once.db'));
    for (const file of files.slice(2)) rmSync(join(cwd, file));
    const { summary } = await run(['signal']);
    expect(changesOf(summary)).toEqual({ added: 0, changed: 0, unchanged: 2, gone: 2, failed: 0 });
    expect(textsOf()).toContain(slogan);
  });

  test('takes in the rest where a file fails, and keeps the reason', async () => {
    writeFileSync(
      join(cwd, 'seeds/broken.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
    );
    writeFileSync(join(cwd, 'seeds/empty.txt'), '');
    const { summary, messages } = await run(['seeds']);
    expect(changesOf(summary)).toEqual({ added: 5, changed: 0, unchanged: 0, gone: 0, failed: 2 });
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`);
    expect(errors).toEqual(['read/picture seeds/broken.txt', 'read/empty-file seeds/empty.txt']);
    rmSync(join(cwd, 'seeds/broken.txt'));
    rmSync(join(cwd, 'seeds/empty.txt'));
    await run(['seeds']);
    await run(['seeds'], { db: 'fresh.db' });
    expect(recordsOf()).toEqual(recordsOf('fresh.db'));
  });

  test('refuses a text with NULs in it, whatever its charset', async () => {
    writeFileSync(
      join(cwd, 'seeds/nul.txt'),
      Buffer.from('\ufeffLido to close\0\n\nThe lido in Leeds will close.', 'utf16le'),
    );
    const { messages } = await run(['seeds']);
    expect(messages.filter(({ severity }) => severity === 'error').map(({ path }) => path)).toEqual(['seeds/nul.txt']);
  });

  test('says that an empty path is no path', async () => {
    await expect(run([''])).rejects.toThrow(/empty path/);
  });

  test('leaves no database behind where a path does not exist', async () => {
    await expect(run(['nowhere'])).rejects.toThrow(/no file or folder `nowhere`/);
    expect(() => readFileSync(join(cwd, 'bpp.db'))).toThrow(/ENOENT/);
  });

  test('reads a page from standard input', async () => {
    const page = 'Council to close lido\n\nThe lido will close, Mayor Ann Okafor said on 3 March 2012.\n';
    const { summary } = await run(['-'], { stdin: Readable.from([Buffer.from(page)]) });
    expect(summary.articles).toBe(1);
    expect(recordsOf()[0]?.source.path).toBe('-');
  });

  test('gives one body one name where only one of two articles spells its letters out', async () => {
    mkdirSync(join(cwd, 'pages'));
    const spelt =
      'Plan for lidos\n\nThe Lido Partnering for Parks programme (LPP) will open three lidos, the council said today.\n';
    const short =
      'Lidos wait\n\nThe Lido Partnering Programme is late, the council said. Swimmers wait for the first of the three.\n';
    writeFileSync(join(cwd, 'pages/a.txt'), spelt);
    writeFileSync(join(cwd, 'pages/b.txt'), short);
    await run(['pages']);
    const programmes = recordsOf().flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'programme'));
    expect(programmes.map(({ text, entity }) => `${text} → ${entity}`)).toEqual([
      'Lido Partnering for Parks → Lido Partnering for Parks',
      'LPP → Lido Partnering for Parks',
      'Lido Partnering Programme → Lido Partnering for Parks',
    ]);
  });
});

async function* linesOf(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe('extractLines', () => {
  test('gives a record with the caller’s id for each page, and an error for each line that is none', async () => {
    const found: unknown[] = [];
    const input = linesOf(
      '{"id": "a", "text": "Lido to close\\n\\nThe lido in Leeds will close, the council said on Monday.", "published": "2012-03-07"}',
      '{"id": "b", "text": ',
      '',
      '{"text": "no id"}',
      '{"id": "c"}',
      '[1]',
      '{"id": 7, "html": "<html><body><article><h1>Lido to close</h1><p>The lido in Leeds will close, it said.</p></article></body></html>"}',
    );
    for await (const line of extractLines(input, { passage: false })) {
      found.push('error' in line ? line.error.line : [line.source.id, line.headline]);
    }
    expect(found).toEqual([['a', 'Lido to close'], 2, 4, 5, 6, ['7', 'Lido to close']]);
  });

  test('reads mangled and unseen characters as they were meant and cites them as they are', async () => {
    const text = [
      'Depot sold for Â£5m',
      '3 May 2012',
      'The coun\u00adcil sold it for Â£5m, said Chief Constable MÃ¡ire Oâ€™Dea. â€œWe had no choice,â€\u009d she said.',
    ].join('\n');
    let record: ArticleRecord | undefined;
    for await (const line of extractLines(linesOf(JSON.stringify({ id: 'a', text })), { passage: false })) {
      if (!('error' in line)) record = line;
    }
    if (record === undefined) throw new Error('no record');
    expect(record.text).toBe(text);
    const points = Array.from(record.text);
    for (const { text: words, start, end } of [...record.mentions, ...record.quotes, ...record.roles]) {
      expect(points.slice(start, end).join('')).toBe(words);
    }
    expect(record.mentions.map(({ kind, text: words, entity, min }) => [kind, words, entity ?? min])).toEqual(
      expect.arrayContaining([
        ['money', 'Â£5m', 5e6],
        ['person', 'MÃ¡ire Oâ€™Dea', 'Máire O’Dea'],
      ]),
    );
    expect(record.quotes.map(({ speaker, text: words }) => [speaker, words])).toEqual([
      ['Máire O’Dea', 'We had no choice,'],
    ]);
  });

  test('with passage leaves the text as it is, to the letter, under the caller’s id', async () => {
    const text = '  By Ann Okafor \n\n\nLeave a Reply\r\n\tOn Monday\u00a0the “Met” 🚓 spent £5m.\n\n';
    const records: ArticleRecord[] = [];
    for await (const line of extractLines(linesOf(JSON.stringify({ id: 'p1', text, published: '2012-03-07' })), {
      passage: true,
    })) {
      if (!('error' in line)) records.push(line);
    }
    expect(records.map(({ id, text: said }) => [id, said])).toEqual([['p1', text]]);
    const points = Array.from(text);
    const mentions = records[0]?.mentions ?? [];
    expect(mentions.map((mention) => mention.text)).toContain('£5m');
    for (const { start, end, text: words } of mentions) expect(points.slice(start, end).join('')).toBe(words);
  });
});

describe('extractFiles', () => {
  test('reads a file the same whatever was read before it', async () => {
    writeFileSync(
      join(cwd, 'a.txt'),
      'Talks\n\nThe board will meet on Friday, and the union said on Monday that it would wait until Tuesday.\n',
    );
    writeFileSync(
      join(cwd, 'b.txt'),
      'Bank\n\nIt rose in four months, as it had on Monday. It will fall in two years, they said last week, in May.\n',
    );
    const read = async (...paths: string[]): Promise<ArticleRecord[]> => {
      const records: ArticleRecord[] = [];
      const options = { cwd, stdin: noInput(), passage: false, report: () => undefined };
      for await (const record of extractFiles(paths, options)) records.push(record);
      return records;
    };
    const [together, alone] = [await read('a.txt', 'b.txt'), await read('b.txt')];
    expect(together.slice(1)).toEqual(alone);
    expect(await read('b.txt')).toEqual(alone);
  });

  test('names what a source says by that source alone, without a database', async () => {
    const records: ArticleRecord[] = [];
    const options = { cwd, stdin: noInput(), passage: false, report: () => undefined };
    for await (const record of extractFiles(['seeds/003_7455e89f5ff92df1.txt'], options)) records.push(record);
    const people = new Set(
      records.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'person')).map(({ entity }) => entity),
    );
    expect([...people]).toEqual(['Bob Jones', 'Chris Sims', 'Jill Harrison']);
  });
});
