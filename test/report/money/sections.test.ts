import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../../src/query/money.js';
import { parseFilters } from '../../../src/query/query.js';
import { togetherOf } from '../../../src/query/together.js';
import { reportOf } from '../../../src/report/report.js';
import { openDatabase, SCHEMA_VERSION } from '../../../src/store/database.js';

const db = openDatabase(new URL(`../../../fixtures/databases/schema-${SCHEMA_VERSION}.db`, import.meta.url).pathname);
const query = await parseFilters({});

async function partOf(id: string): Promise<{ readonly page: string; readonly markdown: string }> {
  const { parts, context } = await reportOf(db, { query });
  const part = parts.find((each) => each.id === id);
  return {
    page: [...(part?.loaded.html(context) ?? [])].map(({ markup }) => markup).join(''),
    markdown: [...(part?.loaded.markdown(context) ?? [])].join('\n'),
  };
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('money in a report', async () => {
  const { sums } = await moneyOf(db, { query });
  const { page, markdown } = await partOf('money');

  it('has one row a sum, in the page and in Markdown', () => {
    expect(sums.length).toBeGreaterThan(2);
    const rows = all(page, /<tr id="sum\/([^"]+)"/g);
    expect([...rows].sort()).toEqual(sums.map(({ fact_id, id }) => fact_id ?? id).sort());
    expect(markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes(':'))).toHaveLength(
      sums.length,
    );
  });

  it('cites every sum at every place, and says why it is one', () => {
    for (const { source, line } of sums.flatMap(({ evidence }) => evidence)) {
      expect(page).toContain(`>${source}:${line}</a>`);
      expect(markdown).toContain(`\`${source}:${line}\``);
    }
    expect(all(page, /(<details class="why">)/g)).toHaveLength(sums.length);
  });

  it('leads only to rows that are there', () => {
    const rows = new Set(all(page, /id="(sum\/[^"]+)"/g));
    expect(all(page, /href="#(sum\/[^"]+)"/g).filter((href) => !rows.has(href))).toEqual([]);
  });

  it('is the same every time', async () => {
    expect(await partOf('money')).toEqual({ page, markdown });
  });
});

describe('who deals with whom in a report', async () => {
  const { dealings, pairs } = await togetherOf(db, { query });
  const { page, markdown } = await partOf('network');

  it('has a row for every dealing, and for every line of both pictures', () => {
    expect(dealings.length + pairs.length).toBeGreaterThan(2);
    const rows = all(page, /<tr id="([^"]+)"/g);
    expect(rows.filter((row) => row.startsWith('dealing/'))).toHaveLength(dealings.length);
    const lines = all(page, /href="#((?:dealing|together)\/[^"]+)"/g);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => !rows.includes(line))).toEqual([]);
  });

  it('draws the same people and bodies in both forms', () => {
    const [, wide = '', tall = ''] = page.split('<svg class="plot net');
    const boxes = (picture: string): readonly string[] => all(picture, /<a class="box [^"]*" href="([^"]+)"/g);
    expect(boxes(wide).length).toBeGreaterThan(1);
    expect(boxes(wide)).toEqual(boxes(tall));
  });

  it('names both ends of every dealing in Markdown, with its place', () => {
    for (const { a, b, source, line } of dealings) {
      expect(markdown.split('\n').some((row) => [a, b, `${source}:${line}`].every((part) => row.includes(part)))).toBe(
        true,
      );
    }
  });

  it('is the same every time', async () => {
    expect(await partOf('network')).toEqual({ page, markdown });
  });
});
