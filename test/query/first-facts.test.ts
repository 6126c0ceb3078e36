import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../src/query/money.js';
import { parseFilters } from '../../src/query/query.js';
import { timelineOf } from '../../src/query/timeline.js';
import { openDatabase, SCHEMA_VERSION } from '../../src/store/database.js';

// A question that nothing narrows reads only what it shows; it must show what it would have shown of everything.

const db = openDatabase(new URL(`../../fixtures/databases/schema-${SCHEMA_VERSION}.db`, import.meta.url).pathname);
const query = await parseFilters({});

describe('what stands first', () => {
  it.each([1, 2, 3, 100])('of a timeline, %i of it', async (limit) => {
    const all = await timelineOf(db, { query });
    const first = await timelineOf(db, { query, limit });
    expect(all.happenings.length).toBeGreaterThan(3);
    expect(first.happenings).toEqual(all.happenings.slice(0, limit));
    expect(first.left).toBe(Math.max(0, all.happenings.length - limit));
  });

  it.each([1, 2, 100])('of all sums, %i of them', async (limit) => {
    const all = await moneyOf(db, { query });
    const first = await moneyOf(db, { query, limit });
    expect(all.sums.length).toBeGreaterThan(2);
    expect(first.sums).toEqual(all.sums.slice(0, limit));
    expect(first.counts).toEqual(all.counts);
    expect(first.left).toBe(Math.max(0, all.sums.length - limit));
  });
});
