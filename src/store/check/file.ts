import { type Database, isCorruption, openScratch } from '../database.js';
import { meantBy } from '../own-schema.js';
import { SCHEMA } from '../schema.js';
import type { Breach } from './breach.js';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** A flipped bit can make a definition bytes instead of a text. */
const OBJECTS = `SELECT CAST(type AS TEXT) AS type, CAST(name AS TEXT) AS name, CAST(sql AS TEXT) AS sql FROM sqlite_schema
  WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!' ORDER BY type, name`;

/** What is missing or changed among the tables, indexes, triggers and views, on which any query may rest; and triggers of others, which act. */
export function checkSchema(db: Database): readonly Breach[] {
  const known = ownObjects();
  const there = new Map(objectsOf(db).map((row) => [row.name, row]));
  return [
    ...[...known.values()].flatMap(({ type, name, sql }) => {
      const found = there.get(name);
      if (found === undefined) return breach(name, type, `the ${type} is missing`);
      const isSame = found.type === type && meant(found.sql) === meant(sql);
      return isSame ? [] : breach(name, type, `the ${type} is not as bpp makes it`);
    }),
    ...[...there.values()]
      .filter(({ type, name }) => type === 'trigger' && !known.has(name))
      .flatMap(({ type, name }) => breach(name, type, 'the trigger is not one of bpp: drop it')),
  ];
}

/** What somebody put beside the tables of bpp: it changes nothing of theirs. */
export function strangersIn(db: Database): readonly { readonly type: string; readonly name: string }[] {
  const known = ownObjects();
  const strangers = objectsOf(db).filter(({ name }) => !known.has(name));
  return strangers.filter(({ type, name }) => type !== 'trigger' && !name.startsWith('sqlite_'));
}

function ownObjects(): ReadonlyMap<string, SchemaRow> {
  const db = openScratch();
  try {
    db.exec(SCHEMA);
    return new Map(objectsOf(db).map((row) => [row.name, row]));
  } finally {
    db.close();
  }
}

const objectsOf = (db: Database): readonly SchemaRow[] => db.prepare<[], SchemaRow>(OBJECTS).all();

/** Whether nothing but views, triggers and indexes differ, so that the rows can still be looked at. */
export function leavesTables(breaches: readonly Breach[]): boolean {
  return breaches.every(({ row }) => row !== 'table');
}

const meant = (sql: string | null): string | undefined => (sql === null ? undefined : meantBy(sql));

function breach(table: string, row: string, problem: string): readonly Breach[] {
  return [{ table, row, problem }];
}

/** Whether every page of the file is in its place, every index has the rows of its table, every value the type of its column. */
export function checkPages(db: Database): readonly Breach[] {
  try {
    const rows = db.prepare<[], string>('PRAGMA integrity_check').pluck().all();
    return rows.filter((row) => row !== 'ok').map((problem) => ({ table: 'sqlite_schema', row: 'file', problem }));
  } catch (error) {
    if (isCorruption(error)) return [{ table: 'sqlite_schema', row: 'file', problem: error.message }];
    throw error;
  }
}
