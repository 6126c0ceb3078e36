import type { ArchiveChain } from '../model/entity.js';
import type { EntityKind } from '../model/mention.js';
import { plainId } from '../text/content-id.js';
import { sameStrings } from '../text/same-strings.js';
import type { Database } from './database.js';

export interface ChainRow {
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
  readonly published?: string | null;
  readonly entity_id: string | null;
  readonly place?: number;
}

const NONE: readonly string[] = [];

/** Some of the chains: these, those of some articles or entities, at some places of the table, or of which nobody has said whose they are. */
export type SomeChains =
  | { readonly by: 'id' | 'article_id' | 'entity_id' | 'rowid'; readonly ids: readonly (string | number)[] }
  | { readonly by: 'nobody' };

/** A chain, and whose it is: null until that is decided. */
export interface NamedChain extends ArchiveChain {
  readonly entity: string | null;
  /** In the table; of no meaning where it is gone. */
  readonly place: number;
}

export const countChains = (db: Database): number => Number(db.prepare('SELECT count(*) FROM chains').pluck().get());

/** Chains of all articles, or some of them, by source path, article and place in the article. */
export function* readChains(db: Database, some?: SomeChains): IterableIterator<NamedChain> {
  const which = some
    ? `WHERE ${some.by === 'nobody' ? 'c.entity_id IS NULL' : `c.${some.by} IN (SELECT value FROM json_each(@ids))`}`
    : '';
  const rows = db.prepare<[object], ChainRow>(
    `SELECT c.id, c.article_id, c.kind, c.name, c.key, c.aliases, c.is_full, c.mention_count, c.context,
       c.evidence, a.published, c.entity_id, c.rowid AS place
     FROM chains c JOIN articles a ON a.id = c.article_id ${which} ORDER BY a.source, a.ordinal, c.ordinal`,
  );
  // Most of what chains have they have in common: one string for each name, key and day, one list for none.
  const shared = sameStrings();
  const ofArticle = db.prepare<[string], string>('SELECT id FROM chains WHERE article_id = ?').pluck();
  for (const row of rows.iterate(some && 'ids' in some ? { ids: JSON.stringify(some.ids) } : {})) {
    const chain = chainOf(row, shared);
    yield chain.rivals ? { ...chain, rivals: twinsIn(ofArticle.all(row.article_id), chain.rivals) } : chain;
  }
}

/** The articles that name a person or a body which so many chains name. */
export function articlesNamingSome(
  db: Database,
  chains: { readonly from: number; readonly to: number },
): readonly string[] {
  return db
    .prepare<[object], string>(
      `WITH named AS MATERIALIZED (
         SELECT kind, key FROM chains WHERE is_full = 1 AND kind IN ('person', 'organisation', 'force')
         GROUP BY kind, key HAVING count(*) BETWEEN @from AND @to)
       SELECT DISTINCT c.article_id FROM named JOIN chains c USING (kind, key) WHERE c.is_full = 1`,
    )
    .pluck()
    .all(chains);
}

/** A chain by its row, its rivals as its draft had them. */
export function chainOf(row: ChainRow, shared: (text: string) => string = (text) => text): NamedChain {
  const listIn = (json: string): readonly string[] => (json === '[]' ? NONE : JSON.parse(json).map(shared));
  const evidence: Pick<ArchiveChain, 'forms' | 'posts' | 'sex' | 'rivals'> =
    row.evidence === '{}' ? {} : JSON.parse(row.evidence);
  return {
    id: row.id,
    entity: row.entity_id,
    place: row.place ?? 0,
    articleId: shared(row.article_id),
    kind: shared(row.kind) as EntityKind,
    name: shared(row.name),
    key: shared(row.key),
    aliases: listIn(row.aliases),
    full: row.is_full === 1,
    mentionCount: row.mention_count,
    context: listIn(row.context),
    ...evidence,
    ...(row.published ? { published: shared(row.published) } : {}),
  };
}

const COLUMNS = [
  ...['id', 'article_id', 'kind', 'name', 'key', 'aliases', 'is_full', 'mention_count', 'context', 'evidence'],
  'entity_id',
];

/** The row of a chain as JSON, in SQL, without what its article says. */
export const chainRow = (row: string): string =>
  `json_object(${COLUMNS.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;

/** Of the ids of an article those that its draft had as these. */
const twinsIn = (ids: readonly string[], drafted: readonly string[]): readonly string[] =>
  ids.filter((id) => drafted.includes(plainId(id)));
