import type { BlockType } from '../model/block.js';
import type { Database } from './database.js';
import { placeSql } from './place-sql.js';

// What an article is to who reads it: its head, its blocks, and of what it is a copy.

/** An article with its head, each part of which is null or empty where nothing gives it. */
export interface StoryHead {
  readonly id: string;
  readonly source: string;
  /** First and last line of its source. */
  readonly line: number | null;
  readonly end_line: number | null;
  readonly headline: string | null;
  readonly headline_basis: string | null;
  readonly byline: readonly string[];
  readonly byline_basis: string | null;
  readonly publisher: string | null;
  readonly publisher_basis: string | null;
  readonly published: string | null;
  readonly published_basis: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly url: string | null;
  readonly text: string;
}

/** Reads the heads of articles. */
export function storyHeads(db: Database): (articleId: string) => StoryHead | undefined {
  const row = db.prepare<[string], Omit<StoryHead, 'byline'> & { readonly byline: string }>(
    `SELECT id, source, line, end_line, headline, headline_basis, byline, byline_basis, publisher, publisher_basis, published,
       published_basis, language, url, text FROM articles WHERE id = ?`,
  );
  return (articleId) => {
    const head = row.get(articleId);
    return head && { ...head, byline: JSON.parse(head.byline) };
  };
}

/** A block of an article. */
export interface StoryBlock {
  readonly article_id: string;
  readonly type: BlockType;
  /** Code points into the text of the article. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly end_line: number;
}

/** Reads the blocks of all articles of a source, article by article in the order of their texts. */
export function storyBlocks(db: Database): (source: string) => readonly StoryBlock[] {
  const rows = db.prepare<[string], StoryBlock>(
    `SELECT b.article_id, b.type, b.start, b."end", b.line, b.end_line FROM blocks b JOIN articles a ON a.id = b.article_id
     WHERE a.source = ? ORDER BY a.ordinal, b.start`,
  );
  return (source) => rows.all(source);
}

/** An article that repeats another. */
export interface CopyRow {
  readonly article_id: string;
  readonly origin_id: string;
  readonly headline: string | null;
  readonly origin_headline: string | null;
  /** `path:line` of each. */
  readonly at: string;
  readonly origin_at: string;
  readonly rule: string;
  readonly detail: string;
}

/** Every copy, in the order of the archive. */
export function copyRows(db: Database): readonly CopyRow[] {
  return db
    .prepare<[], CopyRow>(
      `SELECT c.article_id, c.origin_id, a.headline, o.headline AS origin_headline, ${placeSql('a.source', 'a.line')} AS at,
         ${placeSql('o.source', 'o.line')} AS origin_at, c.rule, c.detail
       FROM copies c JOIN articles a ON a.id = c.article_id JOIN articles o ON o.id = c.origin_id
       ORDER BY a.source, a.ordinal`,
    )
    .all();
}
