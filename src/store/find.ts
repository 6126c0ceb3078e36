import { FACT_KINDS } from '../model/fact-kinds.js';
import type { Message } from '../model/message.js';
import type { BoilerplateRecord } from '../model/record.js';
import type { Declared } from '../model/source.js';
import { locatorOf } from '../text/locator.js';
import type { Database } from './database.js';
import { type ListRow, listRows } from './lists.js';
import { createUnpacker } from './packed-text.js';
import { readIssuesIn } from './sources.js';

/** A source with what became of its lines. */
export interface SourceView {
  readonly path: string;
  /** What it came in, by its rule, and the path of that where it held others; null for a page that is a file. */
  readonly form: string | null;
  readonly container: string | null;
  /** What its container says of it, whether or not its articles have it. */
  readonly declared: Declared;
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
  return called(db, 'SELECT path FROM sources', path);
}

/** The same of files that several sources came in, or none. */
export function containersCalled(db: Database, path: string): readonly string[] {
  const all = `SELECT path FROM containers UNION SELECT container FROM sources WHERE container <> '-'`;
  return called(db, `SELECT path FROM (${all})`, path);
}

function called(db: Database, paths: string, path: string): readonly string[] {
  const rows = db
    .prepare<[object], string>(
      `${paths}
       WHERE path = @path OR substr(path, -length(@tail)) = @tail OR substr(path, -length(@part)) = @part ORDER BY path`,
    )
    .pluck()
    .all({ path, tail: `/${path}`, part: locatorOf('', path) });
  return rows.includes(path) ? [path] : rows;
}

/** A source, its text and its blocks; undefined where the database has none at that path. */
export function sourceView(db: Database, path: string): SourceView | undefined {
  const row = db
    .prepare<
      [string],
      Omit<SourceView, 'blocks' | 'declared' | 'text'> & {
        readonly said: string | null;
        readonly packed: Buffer | null;
      }
    >(
      `SELECT path, form, container, declared AS said, media_type, charset, charset_basis, size, packed
       FROM sources WHERE path = ?`,
    )
    .get(path);
  if (!row) return undefined;
  const { said, packed, ...about } = row;
  const blocks = db
    .prepare<[string], SourceView['blocks'][number]>(
      `SELECT type, line, end_line, text, rule, coalesce(reason, '') AS reason, article_id FROM block_texts
       WHERE source = ? ORDER BY line, article_id, ordinal`,
    )
    .all(path);
  const text = packed === null ? null : createUnpacker(db)(path, packed);
  return { ...about, declared: said === null ? {} : JSON.parse(said), text, blocks };
}

/** A file that several sources came in, and what was remarked about it and its parts. */
export interface ContainerView {
  readonly path: string;
  /** What it is, by its rule; null for a file with a page a line. */
  readonly form: string | null;
  /** By their locators. */
  readonly sources: readonly ListRow[];
  readonly issues: readonly Message[];
}

/** A container and its sources; undefined where none came in a file of that path. */
export function containerView(db: Database, path: string): ContainerView | undefined {
  const condition = { where: 'f.container = @container', values: { container: path } };
  const sources = [...listRows(db, 'sources', { condition })];
  const form = db.prepare<[string], string>('SELECT form FROM containers WHERE path = ?').pluck().get(path) ?? null;
  const issues = readIssuesIn(db, path);
  return sources.length === 0 && form === null ? undefined : { path, form, sources, issues };
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
