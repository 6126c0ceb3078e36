import type { ArchiveChain } from '../model/entity.js';
import type { EntityKind } from '../model/mention.js';
import { plainId } from '../text/content-id.js';
import { sameStrings } from '../text/same-strings.js';
import type { Database } from './database.js';

interface ChainRow {
  readonly id: string;
  readonly article_id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: string;
  readonly key: string;
  readonly is_full: number;
  readonly mention_count: number;
  readonly context: string;
  readonly evidence: string;
  readonly published: string | null;
}

const NONE: readonly string[] = [];

/** Chains of all articles, by source path, article and place in the article. */
export function* readChains(db: Database): IterableIterator<ArchiveChain> {
  const rows = db.prepare<[], ChainRow>(
    `SELECT c.id, c.article_id, c.kind, c.name, c.key, c.aliases, c.is_full, c.mention_count, c.context,
       c.evidence, a.published
     FROM chains c JOIN articles a ON a.id = c.article_id ORDER BY a.source, a.ordinal, c.ordinal`,
  );
  // Most of what chains have they have in common: one string for each name, key and day, one list for none.
  const shared = sameStrings();
  const listIn = (json: string): readonly string[] => (json === '[]' ? NONE : JSON.parse(json).map(shared));
  const ofArticle = db.prepare<[string], string>('SELECT id FROM chains WHERE article_id = ?').pluck();
  for (const row of rows.iterate()) {
    const evidence: Pick<ArchiveChain, 'forms' | 'posts' | 'sex' | 'rivals'> =
      row.evidence === '{}' ? {} : JSON.parse(row.evidence);
    yield {
      id: row.id,
      articleId: shared(row.article_id),
      kind: shared(row.kind) as EntityKind,
      name: shared(row.name),
      key: shared(row.key),
      aliases: listIn(row.aliases),
      full: row.is_full === 1,
      mentionCount: row.mention_count,
      context: listIn(row.context),
      ...evidence,
      ...(evidence.rivals ? { rivals: twinsIn(ofArticle.all(row.article_id), evidence.rivals) } : {}),
      ...(row.published ? { published: shared(row.published) } : {}),
    };
  }
}

/** Of the ids of an article those that its draft had as these. */
const twinsIn = (ids: readonly string[], drafted: readonly string[]): readonly string[] =>
  ids.filter((id) => drafted.includes(plainId(id)));
