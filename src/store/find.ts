import { FACT_KINDS } from '../model/fact-kinds.js';
import type { BoilerplateRecord } from '../model/record.js';
import type { Database } from './database.js';

/** A source with what became of its lines. */
export interface SourceView {
  readonly path: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
  readonly size: number;
  /** Null where it came as records: the page itself is not in the database. */
  readonly text: string | null;
  /** By first line. */
  readonly blocks: readonly (BoilerplateRecord & { readonly type: string; readonly article_id: string | null })[];
}

/** Paths of sources that are `path`, or end in it as whole names; the exact one alone where there is one. */
export function sourcesCalled(db: Database, path: string): readonly string[] {
  const rows = db
    .prepare<[object], string>(
      `SELECT path FROM sources WHERE path = @path OR substr(path, -length(@tail)) = @tail ORDER BY path`,
    )
    .pluck()
    .all({ path, tail: `/${path}` });
  return rows.includes(path) ? [path] : rows;
}

/** A source, its text and its blocks; undefined where the database has none at that path. */
export function sourceView(db: Database, path: string): SourceView | undefined {
  const source = db
    .prepare<[string], Omit<SourceView, 'blocks'>>(
      'SELECT path, media_type, charset, charset_basis, size, text FROM sources WHERE path = ?',
    )
    .get(path);
  if (!source) return undefined;
  const blocks = db
    .prepare<[string], SourceView['blocks'][number]>(
      `SELECT type, line, end_line, text, rule, coalesce(reason, '') AS reason, article_id FROM block_texts
       WHERE source = ? ORDER BY line, article_id, ordinal`,
    )
    .all(path);
  return { ...source, blocks };
}

/** The tables whose rows cite words of an article. */
const CITING: readonly string[] = ['mentions', ...FACT_KINDS.keys()];

/** The article that an id belongs to: its own, or that of a mention, fact or block in it. */
export function articleIdOf(db: Database, id: string): string | undefined {
  return db
    .prepare<[object], string>(
      `SELECT id FROM articles WHERE id = @id
       ${CITING.map((table) => `UNION SELECT article_id FROM ${table} WHERE id = @id`).join(' ')}
       UNION SELECT article_id FROM blocks WHERE id = @id AND article_id IS NOT NULL
       ORDER BY 1`,
    )
    .pluck()
    .get({ id });
}

/** Where a mention or a fact stands; undefined where nothing has that id. */
export function placeOfFact(db: Database, id: string): { readonly source: string; readonly line: number } | undefined {
  return db
    .prepare<[object], { source: string; line: number }>(
      `SELECT a.source, f.line FROM (
         ${CITING.map((table) => `SELECT article_id, line FROM ${table} WHERE id = @id`).join(' UNION ALL ')}) f
       JOIN articles a ON a.id = f.article_id`,
    )
    .get({ id });
}

/** The words of every block, kept or cut, in the order of the archive. */
export function blockTexts(
  db: Database,
): readonly { readonly source: string; readonly line: number; readonly text: string }[] {
  return db
    .prepare<[], { source: string; line: number; text: string }>(
      'SELECT source, line, text FROM block_texts ORDER BY source, line, article_id, ordinal',
    )
    .all();
}
