import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from './archive.js';

const archive = openArchive();

interface Faults {
  readonly faults: readonly string[];
}

describe('sqlite-utils', () => {
  it('searches what has an index for full text', () => {
    const found = (table: string, words: string): readonly { text: string }[] =>
      JSON.parse(archive().program('sqlite-utils', ['search', archive().db, table, words]));
    expect(found('quotes', 'wait').map(({ text }) => text)).toEqual([expect.stringContaining('<b>wait</b>')]);
    expect(found('articles', 'pumps')).toMatchObject([{ headline: '=Gorse “Ltd” pays 😀 Dredgeco' }]);
    expect(found('said', 'zyzzyva')).toEqual([]);
  });

  it('finds the right rows where articles are gone and others came', () => {
    const { bpp, folder, program, shell } = archive();
    const page = (name: string, words: string): string =>
      `printf '%s\\n\\n3 May 2012\\n\\n%s\\n' '${name}' '${words}' > again/${name}.txt`;
    shell(`mkdir again; ${page('a', 'The lock at Aldbrook broke.')}; ${page('b', 'The weir at Burford held.')}`);
    bpp('--db', 'again.db', 'ingest', 'again');
    shell(`rm again/a.txt; ${page('c', 'The pumps at Calder broke.')}; ${page('d', 'The lock at Dunmore held.')}`);
    bpp('--db', 'again.db', 'ingest', 'again');
    const found = (words: string): readonly { source: string }[] =>
      JSON.parse(program('sqlite-utils', ['search', join(folder, 'again.db'), 'articles', words]));
    const sources = ['aldbrook', 'burford', 'calder', 'dunmore'].map((words) =>
      found(words).map(({ source }) => source),
    );
    expect(sources).toEqual([[], ['again/b.txt'], ['again/c.txt'], ['again/d.txt']]);
  });

  it('counts tables and views', () => {
    const tables = JSON.parse(archive().program('sqlite-utils', ['tables', archive().db, '--counts']));
    const views = JSON.parse(archive().program('sqlite-utils', ['views', archive().db, '--counts']));
    expect(tables).toContainEqual({ table: 'sources', count: 6 });
    expect(views.find(({ view }: { view: string }) => view === 'people').count).toBeGreaterThan(5);
  });
});

describe('DuckDB', () => {
  it('reads every table and view, and writes Parquet that holds the same', () => {
    const { db, folder, read } = archive();
    const { faults, read: many, rows } = read<Faults & { read: number; rows: number }>('duck.py', [db, folder]);
    expect(faults).toEqual([]);
    expect([many > 40, rows > 10]).toEqual([true, true]);
  });
});

describe('followthemoney', () => {
  it.skipIf(process.env['BPP_FTM'] !== '1')(
    'gives back what it is given, finds nothing missing, no link into nothing',
    () => {
      const { bpp, read } = archive();
      const { faults, counts } = read<Faults & { counts: Record<string, number> }>(
        'ftm.py',
        [],
        bpp('export', '--format', 'ftm'),
      );
      expect(faults).toEqual([]);
      for (const schema of [
        'Person',
        'PublicBody',
        'Article',
        'Mention',
        'Position',
        'Occupancy',
        'Event',
        'Payment',
      ]) {
        expect([schema, counts[schema] ?? 0]).toEqual([schema, expect.any(Number)]);
        expect(counts[schema]).toBeGreaterThan(0);
      }
    },
  );
});

describe('spreadsheets and data frames', () => {
  it('read every cell of a CSV with its mark, ids as texts and no formula', () => {
    const { bpp, folder, read } = archive();
    bpp('export', '--format', 'csv', '--table', 'mentions', '--bom', '-o', 'mentions.csv');
    const given: readonly Record<string, unknown>[] = JSON.parse(
      bpp('export', '--format', 'json', '--table', 'mentions'),
    );
    const found = read<{
      mark: string;
      csv: readonly Record<string, string>[];
      pandas: { columns: readonly string[]; rows: number; texts: readonly string[] };
      ids: readonly [string, readonly string[]];
      formulas: readonly string[];
    }>('tables.py', [join(folder, 'mentions.csv')]);
    expect(found.mark).toBe('efbbbf');
    expect(found.formulas).toEqual([]);
    expect(found.csv.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(found.ids[1]).toEqual(given.map(({ id }) => id));
    expect(found.csv.map(({ start, line }) => [Number(start), Number(line)])).toEqual(
      given.map(({ start, line }) => [start, line]),
    );
    const texts = given.map(({ text }) => String(text));
    expect(found.pandas.texts.map((text) => text.replace(/^'(?=[=+\-@])/, ''))).toEqual(texts);
    expect(texts.some((text) => text.includes('£'))).toBe(true);
  });

  it('csvkit reads it too', () => {
    const { bpp, program } = archive();
    bpp('export', '--format', 'csv', '--table', 'money', '-o', 'money.csv');
    const rows = JSON.parse(program('csvjson', ['--no-inference', join(archive().folder, 'money.csv')]));
    const given: readonly unknown[] = JSON.parse(bpp('export', '--format', 'json', '--table', 'money'));
    expect(rows).toHaveLength(given.length);
  });
});

describe('networkx', () => {
  it('reads the graph of who deals with whom', () => {
    const { bpp, folder, read } = archive();
    bpp('export', '--format', 'gexf', '-o', 'together.gexf');
    const { directed, nodes, edges } = read<{
      directed: boolean;
      nodes: readonly { label: string; kind: string }[];
      edges: readonly { ends: readonly string[]; type?: string; weight: number; at: string }[];
    }>('graph.py', [join(folder, 'together.gexf')]);
    expect(directed).toBe(false);
    expect(nodes).toContainEqual(expect.objectContaining({ label: 'Chris Sims', kind: 'person' }));
    expect(edges).toContainEqual(
      expect.objectContaining({ ends: ['Surrey Police', 'West Midlands Police'], type: 'partner', state: 'ended' }),
    );
    const { dealings, pairs } = JSON.parse(bpp('together', '--json'));
    expect(edges).toHaveLength(dealings.length + pairs.length);
  });
});

describe('W3C Web Annotations', () => {
  it('select their words in Python, which counts code points', () => {
    const { bpp, db, folder, read } = archive();
    bpp('export', '--format', 'web-annotation', '-o', 'annotations.jsonld');
    const file = join(folder, 'annotations.jsonld');
    const { faults, items, total } = read<Faults & { items: number; total: number }>('annotations.py', [file, db]);
    expect(faults).toEqual([]);
    expect(items).toBe(total);
    expect(readFileSync(file, 'utf8')).toContain('😀');
  });
});
