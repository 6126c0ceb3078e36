import { UsageError } from '../model/message.js';
import type { Database } from './database.js';
import { SCHEMA } from './schema.js';

interface Definition {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

const COMMENT = /--[^\n]*/g;
const SPACES = /\s+/g;

/** A definition without its comments and its lines. */
export const meantBy = (sql: string): string => sql.replace(COMMENT, '').replace(SPACES, ' ').trim();

/**
 * Throws a `UsageError` where a view or a trigger that runs when the database is used is not as bpp makes it: somebody has put
 * another in its place, and what that does nobody knows. Views and triggers of other names are let be, as long as none of them
 * is to run: with `toWrite`, no trigger may be there that is not one of bpp.
 */
export function assertOwnSchema(
  db: Database,
  path: string,
  { toWrite = false }: { readonly toWrite?: boolean } = {},
): void {
  const there = db.prepare<[], Definition>(
    `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger')`,
  );
  for (const { type, name, sql } of there.all()) {
    // Neither has a comment: SQLite keeps them letter for letter.
    const isOurs = SCHEMA.includes(`${sql};`);
    const hasOurName =
      SCHEMA.includes(`CREATE ${type.toUpperCase()} ${name} `) || SCHEMA.includes(`CREATE TABLE ${name} `);
    if (isOurs || (!hasOurName && !(toWrite && type === 'trigger'))) continue;
    throw new UsageError(
      `\`${path}\` has a ${type} \`${name}\` that is not one of bpp: \`bpp check\` says what else was changed; run \`bpp ingest --rebuild PATH\``,
    );
  }
}
