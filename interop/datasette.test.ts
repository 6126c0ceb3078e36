import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERIES } from '../src/export/datasette/queries.js';
import { SHOWN } from '../src/export/datasette/tables.js';
import { openArchive, PROGRAMS } from './archive.js';
import { type Server, startDatasette } from './datasette-server.js';

const NEXT = process.env['BPP_DATASETTE_NEXT'];
const archive = openArchive();

interface Rows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly facet_results?: { readonly results?: Facets } & Facets;
  readonly filtered_table_rows_count?: number;
  readonly count?: number;
}
type Facets = Readonly<Record<string, { readonly results: readonly { readonly toggle_url: string }[] }>>;

const HIDDEN = new Set(Object.entries(SHOWN).flatMap(([name, { hidden }]) => (hidden ? [name] : [])));
const NAMES = Object.keys(SHOWN).filter((name) => !HIDDEN.has(name));
const LINK = /href="(\/bpp\/[^"?#]+)"/g;

const SERVERS = [
  ['0.65', PROGRAMS, ['bpp.db', '--metadata', 'shown/metadata.yml']],
  ['1.0', NEXT ?? '', ['bpp.db', '--metadata', 'shown/metadata.yml', '--config', 'shown/datasette.yml']],
] as const;

describe.each(SERVERS)('Datasette %s', (_, bin, args) => {
  if (bin === '') return it.skip('is not there');
  let server: Server;
  beforeAll(async () => {
    archive().bpp('export', '--format', 'datasette', '-o', 'shown');
    server = await startDatasette(bin, archive().folder, args);
  });
  afterAll(() => server?.close());
  const countOf = async (path: string): Promise<number | undefined> => {
    const { filtered_table_rows_count, count } = await server.json<Rows>(path);
    return filtered_table_rows_count ?? count;
  };

  it('lists every table and view, and every query', async () => {
    const { tables, views, queries } = await server.json<{
      tables: { name: string; hidden: boolean }[];
      views: { name: string }[];
      queries: { name: string; title: string }[];
    }>('/bpp.json');
    const shown = [...tables.filter(({ hidden }) => !hidden), ...views].map(({ name }) => name);
    expect(shown.sort()).toEqual([...NAMES].sort());
    // Datasette 1.0 has the first five here, and the others on a page of their own.
    const listed = queries.map(({ name }) => name).sort();
    expect(listed).toEqual(Object.keys(QUERIES).sort().slice(0, listed.length));
    expect(listed.length).toBeGreaterThanOrEqual(5);
    const { text } = await server.page('/bpp');
    expect(text).toContain('A fact base made by bpp');
    expect(text).toContain(QUERIES['full_text']?.title);
  });

  it.each(NAMES)('%s: page, facets and every link open', async (name) => {
    const path = `/bpp/${name}.json?_labels=on&_shape=objects&_extra=facet_results,count&_size=10`;
    const { rows, facet_results = {} } = await server.json<Rows>(path);
    const facets = facet_results.results ?? (facet_results as Facets);
    expect(Object.keys(facets).sort()).toEqual([...(SHOWN[name]?.facets ?? [])].sort());
    const values = Object.values(facets).flatMap(({ results }) => results.slice(0, 2));
    const { status, text } = await server.page(`/bpp/${name}?_size=10`);
    expect(status).toBe(200);
    const links = new Set([...text.matchAll(LINK)].map(([, link = '']) => link.replaceAll('&amp;', '&')));
    const toggled = values.map(({ toggle_url }) => toggle_url.replace(/^https?:\/\/[^/]+/, ''));
    const opened = await Promise.all(
      [...links, ...toggled].map(async (link) => [link, (await server.page(link)).status] as const),
    );
    expect(opened.filter(([, code]) => code !== 200)).toEqual([]);
    const labels = rows.flatMap((row) => Object.entries(row).filter(([, value]) => isLabelled(value)));
    const bare = labels.filter(([, value]) => isLabelled(value) && value.value !== null && value.label === value.value);
    expect(bare.filter(([column]) => column !== 'source' && column !== 'path')).toEqual([]);
  });

  it('says what a table and its columns hold', async () => {
    const { text } = await server.page('/bpp/roles_held');
    expect(text).toContain('Posts held');
    expect(text).toContain('Who holds, or held, which post where, as the article states it.');
    expect(text).toContain('The body or area.');
  });

  it.each(['articles', 'quotes', 'said', 'quotes_by_speaker', 'said_by_speaker', 'roles_held', 'money', 'timeline'])(
    '%s: a search finds those that hold the word, and no more',
    async (name) => {
      const [all = 0, found = 0, none] = [
        await countOf(`/bpp/${name}.json?_extra=count`),
        await countOf(`/bpp/${name}.json?_search=police&_extra=count`),
        await countOf(`/bpp/${name}.json?_search=zyzzyva&_extra=count`),
      ];
      expect([found > 0, none]).toEqual([true, 0]);
      expect(found).toBeLessThan(all);
    },
  );

  it.each([
    ['who_held_a_post?post=chief+constable&body=', 'Chris Sims'],
    ['what_somebody_said?speaker=sims&words=', 'Chris Sims'],
    ['money_over?at_least=1000000000&currency=gbp', '£1.5 billion'],
    ['what_happened?from_day=2011&to_day=2011&who=', 'paid'],
    ['who_is_with_whom?name=surrey', 'West Midlands Police'],
    ['where_facts_differ?about=', '£1.5 billion'],
    ['full_text?words=it%27s+police', 'words'],
    ['where_somebody_is_named?name=hale', 'Ann Hale'],
  ])('%s', async (query, words) => {
    const { rows } = await server.json<Rows>(`/bpp/${query.replace('?', '.json?_shape=objects&')}`);
    if (query.startsWith('full_text')) expect(Array.isArray(rows)).toBe(true);
    else expect(JSON.stringify(rows)).toContain(words);
    expect((await server.page(`/bpp/${query}`)).status).toBe(200);
  });
});

interface Labelled {
  readonly value: unknown;
  readonly label: unknown;
}

function isLabelled(value: unknown): value is Labelled {
  return typeof value === 'object' && value !== null && 'label' in value && 'value' in value;
}
