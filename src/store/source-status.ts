import type { Message } from '../model/message.js';
import type { Database } from './database.js';

// What became of the files of an archive.

/** A file that was read, with what became of its text. */
export interface SourceStatus {
  readonly path: string;
  /** The file of pages that it came in; null for a file of its own. */
  readonly container: string | null;
  readonly url: string | null;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
  /** In bytes. */
  readonly size: number;
  /** Whether it came as records: of its page the database has the articles alone. */
  readonly is_loaded: 0 | 1;
  /** How many. */
  readonly articles: number;
  readonly blocks_kept: number;
  readonly blocks_removed: number;
  /** In code points. */
  readonly characters_kept: number;
  readonly characters_removed: number;
}

/** Ids of the articles whose files are asked for; all files, those without an article too, where there are none to choose from. */
type Articles = readonly string[] | undefined;

const among = (column: string, articles: Articles): string =>
  articles === undefined
    ? '1'
    : `${column} IN (SELECT source FROM articles WHERE id IN (SELECT value FROM json_each(@articles)))`;
const bound = (articles: Articles): object => (articles === undefined ? {} : { articles: JSON.stringify(articles) });

/** Files by path. */
export function sourceStatuses(db: Database, articles: Articles): readonly SourceStatus[] {
  return db
    .prepare<[object], SourceStatus>(
      `SELECT s.path, s.container, s.url, s.media_type, s.charset, s.charset_basis, s.size, s.packed IS NULL AS is_loaded,
         c.articles, c.blocks_kept, c.blocks_removed, c.characters_kept, c.characters_removed
       FROM sources s JOIN coverage c ON c.source = s.path WHERE ${among('s.path', articles)} ORDER BY s.path`,
    )
    .all(bound(articles));
}

/** How much of a file a rule took out. */
export interface CutRow {
  readonly source: string;
  readonly rule: string;
  readonly reason: string;
  /** Blocks. */
  readonly count: number;
}

/** What was taken out of files, by file, the rule that took out most first. */
export function cutRows(db: Database, articles: Articles): readonly CutRow[] {
  return db
    .prepare<[object], CutRow>(
      `SELECT source, rule, coalesce(reason, '') AS reason, count(*) AS count FROM blocks
       WHERE article_id IS NULL AND ${among('source', articles)}
       GROUP BY source, rule, reason ORDER BY source, count(*) DESC, rule, reason`,
    )
    .all(bound(articles));
}

/** A remark, and whether the file that it is about went in. */
export interface Remark extends Omit<Message, 'line'> {
  readonly line: number | null;
  readonly is_read: 0 | 1;
}

/** Every remark about files and folders, by path; of decisions that found nothing it is not said here. */
export function remarks(db: Database): readonly Remark[] {
  return db
    .prepare<[], Remark>(
      `SELECT path, line, severity, rule, reason, EXISTS (SELECT 1 FROM sources s WHERE s.path = issues.path) AS is_read
       FROM issues WHERE rule <> 'curate/no-target' ORDER BY path, ordinal`,
    )
    .all();
}
