import type { Message } from '../model/message.js';
import type { PagePrint } from '../model/page-print.js';
import type { SourceFile } from '../model/source.js';
import type { Database } from './database.js';

/** The print of a source, and the furniture that its draft was made with. */
export interface StoredPrint {
  readonly path: string;
  readonly print: PagePrint;
  readonly furniture: string;
}

/** What every source tells the others of its site, and what it was told. */
export function storedPrints(db: Database): readonly StoredPrint[] {
  const rows = db
    .prepare<[], { path: string; site: number; print: string; furniture: string }>(
      'SELECT path, site, print, furniture FROM sources ORDER BY path',
    )
    .all();
  return rows.map(({ path, site, print, furniture }) => ({
    path,
    print: { site, blocks: JSON.parse(print) },
    furniture,
  }));
}

/** A source as it was read; undefined where the database has none of that path. */
export function storedSource(db: Database, path: string): SourceFile | undefined {
  const row = db
    .prepare<[string], Omit<SourceFile, 'id'> & { readonly id: string | null }>(
      `SELECT path, caller_id AS id, sha256, size, media_type AS mediaType, charset, charset_basis AS charsetBasis, text
       FROM sources WHERE path = ?`,
    )
    .get(path);
  if (row === undefined) return undefined;
  const { id, ...source } = row;
  return id === null ? source : { ...source, id };
}

/** The remarks about a path. */
export function readIssues(db: Database, path: string): readonly Message[] {
  const rows = db
    .prepare<[string], Message & { readonly line: number | null }>(
      'SELECT path, line, severity, rule, reason FROM issues WHERE path = ? ORDER BY ordinal',
    )
    .all(path);
  return rows.map(({ line, ...message }) => (line === null ? message : { ...message, line }));
}
