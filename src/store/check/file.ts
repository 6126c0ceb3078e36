import { type Database, isCorruption, openScratch } from '../database.js';
import { meantBy } from '../own-schema.js';
import { SCHEMA } from '../schema.js';
import type { Breach } from './breach.js';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const OBJECTS = `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!' ORDER BY type, name`;

/** What is missing, changed or added among the tables, indexes, triggers and views: a query may rest on any of them. */
export function checkSchema(db: Database): readonly Breach[] {
  const known = schemaOf(openScratch, SCHEMA);
  const there = new Map(
    db
      .prepare<[], SchemaRow>(OBJECTS)
      .all()
      .map((row) => [row.name, row]),
  );
  return [
    ...[...known.values()].flatMap(({ type, name, sql }) => {
      const found = there.get(name);
      if (found === undefined) return breach(name, type, `the ${type} is missing`);
      return found.type === type && meant(found.sql) === meant(sql)
        ? []
        : breach(name, type, `the ${type} is not as bpp makes it`);
    }),
    ...[...there.values()]
      .filter(({ name }) => !known.has(name))
      .map(({ type, name }) => ({ table: name, row: type, problem: `the ${type} is not one of bpp: drop it` })),
  ];
}

/** Whether nothing but views, triggers and indexes differ, so that the rows can still be looked at. */
export function leavesTables(breaches: readonly Breach[]): boolean {
  return breaches.every(({ row }) => row !== 'table');
}

const meant = (sql: string | null): string | undefined => (sql === null ? undefined : meantBy(sql));

function breach(table: string, row: string, problem: string): readonly Breach[] {
  return [{ table, row, problem }];
}

function schemaOf(open: () => Database, sql: string): ReadonlyMap<string, SchemaRow> {
  const db = open();
  try {
    db.exec(sql);
    return new Map(
      db
        .prepare<[], SchemaRow>(OBJECTS)
        .all()
        .map((row) => [row.name, row]),
    );
  } finally {
    db.close();
  }
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
