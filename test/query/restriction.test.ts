import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type NameFilter, parseFilters } from '../../src/query/query.js';
import { type RowPlace, restrictionOf } from '../../src/query/restriction.js';
import type { Database } from '../../src/store/database.js';
import type { Condition } from '../../src/store/filters.js';
import { ARCHIVE } from '../support/archive.js';
import { storedDatabase } from '../support/database.js';

let db: Database;
beforeEach(() => {
  db = storedDatabase(ARCHIVE);
});
const restriction = async (asked: Asked) => restrictionOf(db, await parseFilters(asked));
const select = (sql: string, { where, values }: Condition): unknown[] =>
  db.prepare(`${sql} WHERE ${where} ORDER BY 1`).pluck().all(values);

const MENTION: RowPlace = { article: 'm.article_id', start: 'm.start', end: 'm."end"' };
const mentionsOf = async (kind: string, asked: Asked, place: Partial<RowPlace> = {}): Promise<unknown[]> => {
  const { words } = await restriction(asked);
  return select(
    `SELECT m.text FROM (SELECT * FROM mentions WHERE kind = '${kind}') m`,
    words({ ...MENTION, ...place }),
  );
};
const people = async (asked: Asked, own?: readonly NameFilter[]): Promise<unknown[]> => {
  const { entity } = await restriction(asked);
  return select(`SELECT e.name FROM (SELECT * FROM entities WHERE kind = 'person') e`, entity('e.id', own));
};

describe('restrictionOf', () => {
  it('leaves the rows whose passage satisfies every filter', async () => {
    expect(await mentionsOf('money', { force: 'Eastmoor Police' })).toEqual(['£16m']);
    expect(await mentionsOf('money', { force: ['Eastmoor Police', 'Calder Valley Police'] })).toEqual(['£16m']);
    expect(await mentionsOf('money', { force: 'Eastmoor Police', programme: 'Common Ground' })).toEqual([]);
    expect(await mentionsOf('money', { text: 'councillors', published: '2014' })).toEqual(['£3.5m']);
    expect(await mentionsOf('money', { text: 'councillors', published: '2013' })).toEqual([]);
  });

  it('leaves those of the whole article where that is asked for', async () => {
    const both = { force: 'Eastmoor Police', programme: 'Common Ground', in: 'article' } as const;
    expect(await mentionsOf('money', both)).toEqual(['£16m', '£3.5m']);
  });

  it('asks for the row itself where the filter is about such rows', async () => {
    const sum = { money: '>=10m', place: 'Hull', in: 'article' } as const;
    expect(await mentionsOf('money', sum)).toEqual(['£16m', '£3.5m']);
    expect(await mentionsOf('money', sum, { own: { money: 'm.id' } })).toEqual(['£16m']);
  });

  it('takes a row for one that names whom it is about', async () => {
    const posts = async (about: readonly string[]): Promise<unknown[]> => {
      const { words } = await restriction({ person: 'Tom Reed' });
      const place = { article: 'f.article_id', start: 'f.start', end: 'f."end"', about };
      return select('SELECT f.role FROM roles_held f', words(place));
    };
    expect(await posts(['f.person_id'])).toEqual(['Inspector']);
  });

  it('leaves entities that are named there, or are the ones meant', async () => {
    expect(await people({ money: '>=1m' })).toEqual(['Ada Marsh']);
    expect(await people({ person: 'Tom Reed' }, ['person'])).toEqual(['Tom Reed']);
    expect(await people({ with: 'Calder Valley Trust' })).toEqual(['José Núñez', 'Owen Marsh']);
    expect(await people({ person: 'Tom Reed', money: '>=1m' }, ['person'])).toEqual([]);
  });

  it('leaves articles', async () => {
    const { article } = await restriction({ person: 'José Núñez' });
    expect(select('SELECT a.headline FROM articles a', article('a.id'))).toEqual(['José Núñez wins award']);
  });

  it('leaves all where nothing is asked, and nothing where nothing can fit', async () => {
    expect(await restriction({})).toMatchObject({ canFit: true, isAsking: false, notes: [] });
    expect(await people({})).toHaveLength(7);
    const nobody = await restriction({ person: 'Zebedee Quux' });
    expect(nobody).toMatchObject({ canFit: false, notes: ['no person `Zebedee Quux` in the archive'] });
    expect(await people({ person: 'Zebedee Quux' })).toEqual([]);
  });
});
