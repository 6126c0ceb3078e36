import { FACT_KINDS } from '../model/fact-kinds.js';
import { plainId } from '../text/content-id.js';
import type { Database } from './database.js';

// Ids are made of words, so that the same sentence in two articles has the same: a copy of a story, a teaser, a notice that a
// site puts below everything. The first in the order of the archive has the id as it is, the others `…-2`, `…-3`.

/** The tables whose ids are made of words. */
export const TWIN_TABLES: readonly string[] = ['articles', 'blocks', 'chains', 'mentions', ...FACT_KINDS.keys()];

const twin = (plain: string, at: number): string => (at === 1 ? plain : `${plain}-${at}`);

/** Whether an insert was taken: a row of that id stands nowhere else. */
type Insert = (id: string) => boolean;

/** Finds a free id for each row that is put in, the next of its twins; `tellTwinsApart` then brings them into their order. */
export function twinIds(db: Database): (table: string, plain: string, insert: Insert) => string {
  const counts = new Map<string, number>();
  const counted = new Map(
    TWIN_TABLES.map((table) => [
      table,
      db.prepare<[string, string], number>(`SELECT count(*) FROM ${table} WHERE id >= ? AND id < ?`).pluck(),
    ]),
  );
  return (table, plain, insert) => {
    if (insert(plain)) return plain;
    const key = `${table} ${plain}`;
    let at = counts.get(key) ?? counted.get(table)?.get(`${plain}-`, `${plain}.`) ?? 0;
    do at += 1;
    while (!insert(twin(plain, at + 1)));
    counts.set(key, at);
    return twin(plain, at + 1);
  };
}

interface Twin {
  readonly id: string;
  readonly plain: string;
}

/**
 * Gives twins their ids by the order of the archive; what points to them follows. Nothing else may be written meanwhile. Where
 * it is known which rows came and went, by their ids without what tells twins apart, only these are looked at.
 */
export function tellTwinsApart(db: Database, changed?: ReadonlyMap<string, ReadonlySet<string>>): void {
  db.pragma('defer_foreign_keys = ON');
  for (const table of TWIN_TABLES) {
    const moved = misplaced(twinsOf(db, table, changed?.get(table)));
    if (moved.length === 0) continue;
    // By way of ids that nothing has, for two may change places.
    rename(
      db,
      table,
      moved.map(({ id }) => ({ id, to: `~${id}` })),
    );
    rename(
      db,
      table,
      moved.map(({ id, to }) => ({ id: `~${id}`, to })),
    );
  }
}

interface Moved {
  readonly id: string;
  readonly to: string;
}

function rename(db: Database, table: string, moved: readonly Moved[]): void {
  const update = db.prepare(`UPDATE ${table} SET id = @to WHERE id = @id`);
  for (const each of moved) update.run(each);
}

function twinsOf(db: Database, table: string, plain?: ReadonlySet<string>): readonly Twin[] {
  // A block that was cut belongs to its source alone.
  const [join, order] =
    table === 'articles'
      ? ['', 't.source, t.ordinal']
      : ['LEFT JOIN articles a ON a.id = t.article_id', `${sourceIn(table)}, a.ordinal, t.ordinal`];
  const twins = plain
    ? 'SELECT value AS plain FROM json_each(@plain)'
    : `SELECT DISTINCT substr(id, 1, 10) AS plain FROM ${table} WHERE substr(id, 11, 1) = '-'`;
  return db
    .prepare<[object], Twin>(
      `WITH twins AS (${twins}) SELECT t.id, twins.plain FROM twins CROSS JOIN ${table} t
         ON t.id >= twins.plain AND t.id < twins.plain || '.' ${join} ORDER BY twins.plain, ${order}`,
    )
    .all(plain ? { plain: JSON.stringify([...plain]) } : {})
    .filter(({ id, plain }) => plainId(id) === plain);
}

const sourceIn = (table: string): string => (table === 'blocks' ? 'coalesce(t.source, a.source)' : 'a.source');

/** Of twins in their order those that have another's id. */
function misplaced(twins: readonly Twin[]): readonly Moved[] {
  let last = '';
  let at = 0;
  return twins.flatMap(({ id, plain }) => {
    at = plain === last ? at + 1 : 1;
    last = plain;
    const to = twin(plain, at);
    return to === id ? [] : [{ id, to }];
  });
}
