import type { Message } from '../model/message.js';
import type { PagePrint } from '../model/page-print.js';
import type { SourceFile } from '../model/source.js';
import type { Database } from './database.js';

/** What the database holds of a source, for deciding whether to read it again. */
export interface KnownSource {
  readonly sha256: string;
  readonly rules: string;
}

/** What a database knows before an ingest begins. */
export interface Known {
  /** By path. */
  readonly sources: ReadonlyMap<string, KnownSource>;
  /** Paths that have remarks, whether they went in or not. */
  readonly issues: readonly string[];
  /** Those of them that did not go in. */
  readonly failed: readonly string[];
}

export const NOTHING_KNOWN: Known = { sources: new Map(), issues: [], failed: [] };

export function readKnown(db: Database): Known {
  const sources = db.prepare<[], KnownSource & { path: string }>(
    'SELECT path, sha256, rules FROM sources ORDER BY path',
  );
  const issues = db.prepare<[], { path: string; failed: 0 | 1 }>(
    `SELECT path, max(severity = 'error') AS failed FROM issues WHERE rule <> 'curate/no-target'
     GROUP BY path ORDER BY path`,
  );
  const remarked = issues.all();
  return {
    sources: new Map(sources.all().map(({ path, sha256, rules }) => [path, { sha256, rules }])),
    issues: remarked.map(({ path }) => path),
    failed: remarked.filter(({ failed }) => failed === 1).map(({ path }) => path),
  };
}

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
  return messages(db, 'path = ?', path);
}

/** Every failure and warning. */
export function readComplaints(db: Database): readonly Message[] {
  return messages(db, 'severity <> ?', 'info');
}

function messages(db: Database, condition: string, value: string): readonly Message[] {
  const rows = db
    .prepare<[string], Message & { readonly line: number | null }>(
      `SELECT path, line, severity, rule, reason FROM issues WHERE ${condition} ORDER BY path, ordinal`,
    )
    .all(value);
  return rows.map(({ line, ...message }) => (line === null ? message : { ...message, line }));
}
