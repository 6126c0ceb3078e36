import type { EntityKind } from '../model/mention.js';
import type { Database } from './database.js';

// What is written out for other programs, row by row, in an order that depends on content alone.

/** An article without its statements. */
export interface ArticleRow {
  readonly id: string;
  readonly source: string;
  readonly line: number | null;
  readonly headline: string | null;
  /** Names. */
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly text: string;
  readonly media_type: string;
}

/** Every article, by path and place in its source. */
export function* exportedArticles(db: Database): IterableIterator<ArticleRow> {
  const rows = db.prepare<[], Omit<ArticleRow, 'byline'> & { readonly byline: string }>(
    `SELECT a.id, a.source, a.line, a.headline, a.byline, a.publisher, a.published, a.language, a.url, a.text, s.media_type
     FROM articles a JOIN sources s ON s.path = a.source ORDER BY a.source, a.ordinal`,
  );
  for (const { byline, ...row } of rows.iterate()) yield { ...row, byline: JSON.parse(byline) };
}

/** A thing that the archive names. */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mention_count: number;
  readonly article_count: number;
  readonly origin_count: number;
  readonly names: readonly string[];
  /** Ids of the articles that name it. */
  readonly articles: readonly string[];
  /** Days of publication of the first and the last of them. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Every entity by kind and name; other names as they are used, the most frequent first. */
export function* exportedEntities(db: Database): IterableIterator<EntityRow> {
  const rows = db.prepare<[], Record<'names' | 'articles', string> & Omit<EntityRow, 'names' | 'articles'>>(
    `SELECT e.id, e.kind, e.name, e.mention_count, e.article_count, e.origin_count,
       (SELECT json_group_array(name) FROM (SELECT x.name FROM names x WHERE x.entity_id = e.id AND x.name <> e.name
         AND (x.mention_count > 0 OR x.is_alias = 1) ORDER BY x.mention_count DESC, x.name)) AS names,
       (SELECT json_group_array(id) FROM (SELECT DISTINCT c.article_id AS id FROM chains c WHERE c.entity_id = e.id
         ORDER BY id)) AS articles,
       (SELECT min(a.published) FROM chains c JOIN articles a ON a.id = c.article_id WHERE c.entity_id = e.id) AS first,
       (SELECT max(a.published) FROM chains c JOIN articles a ON a.id = c.article_id WHERE c.entity_id = e.id) AS last
     FROM entities e ORDER BY e.kind, e.name, e.id`,
  );
  for (const { names, articles, ...row } of rows.iterate()) {
    yield { ...row, names: JSON.parse(names), articles: JSON.parse(articles) };
  }
}

/** What an article calls an entity: each of its words once. */
export interface NamedRow {
  /** Of the first mention in these words. */
  readonly id: string;
  readonly article_id: string;
  readonly entity_id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly text: string;
}

/** What each article calls the entities that it names, in the order of the text. */
export function namesIn(db: Database): (articleId: string) => readonly NamedRow[] {
  const rows = db.prepare<[string], NamedRow>(
    `SELECT m.id, m.article_id, e.id AS entity_id, e.kind, e.name, m.text, min(m.ordinal) AS at
     FROM mentions m JOIN entities e ON e.id = m.entity_id WHERE m.article_id = ?
     GROUP BY e.id, m.text ORDER BY at`,
  );
  return (articleId) => rows.all(articleId);
}

/** A way of reaching somebody, in its normal form. */
export interface ContactRow {
  readonly type: 'phone' | 'email' | 'url';
  readonly value: string;
}

/** The contacts that an article prints, in the order of the text. */
export function contactsIn(db: Database): (articleId: string) => readonly ContactRow[] {
  const rows = db.prepare<[string], ContactRow>(
    `SELECT v.type, v.value FROM mentions m JOIN contacts v ON v.mention_id = m.id
     WHERE m.article_id = ? AND m.kind = 'contact' ORDER BY m.ordinal`,
  );
  return (articleId) => rows.all(articleId);
}

/** A statement with the fact that it is evidence of, and its article. */
export interface EvidenceOf {
  readonly fact_id: string;
  readonly id: string;
  readonly article_id: string;
  readonly text: string;
  /** `path:line`. */
  readonly at: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface RoleRow extends EvidenceOf {
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly organisation_kind: EntityKind | null;
  readonly state: 'current' | 'former' | 'acting' | 'elect';
  readonly basis: 'stated' | 'implied';
  readonly since: string | null;
  readonly until: string | null;
}

export interface EventRow extends EvidenceOf {
  readonly type: string;
  readonly state: 'happened' | 'planned' | 'possible' | 'not';
  readonly basis: 'stated' | 'implied' | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly what: string | null;
  readonly place: string | null;
  /** JSON arrays. */
  readonly who: string;
  readonly who_ids: string;
}

export interface AmountRow extends EvidenceOf {
  readonly type: string;
  readonly state: 'actual' | 'planned' | 'possible';
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly per: string | null;
  readonly for: string | null;
  readonly period: string | null;
  readonly payer_id: string | null;
  readonly payee_id: string | null;
}

export interface RelationRow extends EvidenceOf {
  readonly a_id: string | null;
  readonly b_id: string | null;
  readonly type: string;
  readonly state: 'current' | 'planned' | 'ended';
}

interface RowsOf {
  readonly roles: RoleRow;
  readonly events: EventRow;
  readonly amounts: AmountRow;
  readonly relations: RelationRow;
}

/** For each kind its fields, from its view as `f`. */
const FIELDS: Readonly<
  Record<keyof RowsOf, { readonly view: string; readonly fields: string; readonly joins?: string }>
> = {
  roles: {
    view: 'roles_held',
    fields: `f.person, f.person_id, f.role, f.organisation, f.organisation_id, body.kind AS organisation_kind, f.state,
      f.basis, f.since, f.until`,
    joins: 'LEFT JOIN entities body ON body.id = f.organisation_id',
  },
  events: {
    view: 'events_told',
    fields: 'f.type, f.state, f.basis, f."from", f."to", f.what, f.place, f.who, f.who_ids',
  },
  amounts: {
    view: 'amounts_told',
    fields: 'f.type, f.state, sum.min, sum.max, sum.currency, sum.per, f."for", f.period, f.payer_id, f.payee_id',
    joins: 'JOIN money_values sum ON sum.mention_id = f.money',
  },
  relations: { view: 'relations_told', fields: 'f.a_id, f.b_id, f.type, f.state' },
};

/** The statements of each fact of a kind, the one that says most first, by the id of the fact. */
export function* exportedFacts<Table extends keyof RowsOf>(
  db: Database,
  table: Table,
): IterableIterator<readonly [RowsOf[Table], ...RowsOf[Table][]]> {
  const { view, fields, joins = '' } = FIELDS[table];
  const rows = db.prepare<[], RowsOf[Table]>(
    `SELECT v.fact_id, f.id, f.article_id, f.text, f.at, a.published, a.publisher, a.url, ${fields}
     FROM evidence v JOIN ${view} f ON f.id = v.statement_id JOIN articles a ON a.id = f.article_id ${joins}
     WHERE v."table" = '${table}' ORDER BY v.fact_id, v.ordinal`,
  );
  let fact: [RowsOf[Table], ...RowsOf[Table][]] | undefined;
  for (const row of rows.iterate()) {
    if (fact?.[0].fact_id === row.fact_id) fact.push(row);
    else {
      if (fact) yield fact;
      fact = [row];
    }
  }
  if (fact) yield fact;
}

/** How many rows a table has. */
export function rowCount(db: Database, table: 'articles' | 'quotes' | 'said' | 'lengths'): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}
