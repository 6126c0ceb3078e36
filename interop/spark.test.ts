import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, SITE_PAGES } from '../test/support/site-pages.js';
import { type Archive, archiveIn } from './archive.js';

const EXAMPLE = fileURLToPath(new URL('../examples/spark', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const BLOCK = /```sh\n([\s\S]*?)```/g;
/** In milliseconds: a job of Spark is mostly starting and stopping, and slow on a machine that has more to do. */
const SPARK_TIME = 600_000;
const hasSpark = process.env['BPP_SPARK'] === '1';

/** The lines of the page in which a word stands, in their order. */
const linesOf = (page: string, word: string): readonly string[] =>
  [...page.matchAll(BLOCK)]
    .map(([, block = '']) => block.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])))
    .filter((lines) => lines.some((line) => line.includes(word)))
    .flat();

const page = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');

/** Everything that a snapshot holds. */
function snapshotOf(archive: Archive, db: string): Record<string, string> {
  archive.bpp('snapshot', `facts-of-${db}`, '--db', db);
  const folder = join(archive.folder, `facts-of-${db}`);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('examples/spark', () => {
  let archive: Archive;
  let whole: Record<string, string>;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'bpp-spark-'));
    archive = archiveIn(folder);
    for (const file of ['facts.py', 'names.sql']) copyFileSync(join(EXAMPLE, file), join(folder, file));
    const seeds = readdirSync(SEEDS).map((id) => ({ id, text: readFileSync(join(SEEDS, id), 'utf8') }));
    writeFileSync(join(folder, 'pages.ndjson'), ndjson([...SITE_PAGES, ...seeds]));
    archive.bpp('ingest', '--from', 'ndjson', 'pages.ndjson', '--db', 'whole.db');
    whole = snapshotOf(archive, 'whole.db');
  });
  afterAll(() => rmSync(archive.folder, { recursive: true, force: true }));

  it('gives with xargs what an ingest gives', () => {
    for (const line of linesOf(page, 'xargs.db')) archive.shell(line);
    expect(snapshotOf(archive, 'xargs.db')).toEqual(whole);
  });

  it('gives the same of parts in another order, one of them twice', () => {
    archive.shell('ls -r records-part-* | xargs bpp load records-part-03.ndjson --db turned.db');
    expect(snapshotOf(archive, 'turned.db')).toEqual(whole);
  });

  it('gives the same with GNU parallel, where that is there', ({ skip }) => {
    if (archive.shell('parallel --version 2> /dev/null || true').trim() === '') skip();
    for (const line of linesOf(page, 'parallel.db')) archive.shell(line.replace('8M', '8k'));
    expect(snapshotOf(archive, 'parallel.db')).toEqual(whole);
  });

  const [submit = ''] = linesOf(page, 'spark-submit').filter((line) => line.startsWith('spark-submit'));
  const spark = (line: string): string => archive.shell(`${line} 2> spark.log || { tail -40 spark.log >&2; exit 1; }`);

  it.runIf(hasSpark)('gives the same with Spark, and tables with every row', { timeout: SPARK_TIME }, () => {
    spark(`${submit} --partitions 3`);
    expect(snapshotOf(archive, 'spark.db')).toEqual(whole);
    const furniture = (file: string): string => archive.shell(`LC_ALL=C sort ${file}`);
    expect(furniture('out/furniture.ndjson')).toBe(furniture('furniture.ndjson'));
    for (const table of ['articles', 'mentions', 'chains', 'roles', 'quotes', 'amounts', 'events']) {
      const there = archive.shell(
        `python3 -c "import duckdb; print(duckdb.sql(\\"SELECT count(*) FROM 'out/tables/${table}.parquet/*.parquet'\\").fetchone()[0])"`,
      );
      const stored = archive
        .bpp('sql', `SELECT count(*) AS n FROM ${table}`, '--csv', '--db', 'whole.db')
        .trim()
        .split('\n')[1];
      expect(`${table} ${there.trim()}`).toBe(`${table} ${stored?.trim()}`);
    }
  });

  it.runIf(hasSpark)('blocks names as the archive has them: a body or place of one key is one thing', () => {
    const [names = ''] = linesOf(page, 'names.sql');
    expect(archive.shell(names)).toContain('West Midlands Police');
    const split = archive.bpp(
      ...[
        'sql',
        `SELECT count(*) AS n FROM (SELECT 1 FROM chains WHERE is_full = 1 AND kind <> 'person' GROUP BY kind, key HAVING count(DISTINCT entity_id) > 1)`,
      ],
      ...['--csv', '--db', 'whole.db'],
    );
    expect(split.trim().split('\n')[1]).toBe('0');
  });

  it.runIf(hasSpark)('reads pages from Parquet too', { timeout: SPARK_TIME }, () => {
    archive.shell(
      `python3 -c "import pandas; pandas.read_json('pages.ndjson', lines=True, dtype=False).to_parquet('pages.parquet')"`,
    );
    spark(submit.replace('pages.ndjson out --db spark.db', 'pages.parquet from-parquet --db parquet.db'));
    expect(snapshotOf(archive, 'parquet.db')).toEqual(whole);
  });
});
