import { type EntitiesColumn, recordFields } from '../model/column.js';
import type { StatedFields, Statement, StatingArticle } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import { mostOfRare } from '../model/rarity.js';
import { addTo } from '../text/add-to.js';
import { sameStrings } from '../text/same-strings.js';
import type { Database } from './database.js';
import { factFields, factJoins, listColumns, tableOfList } from './fact-sql.js';
import { paragraphsOf } from './paragraphs.js';

/** What is named in so many stories that it tells no matter from another. */
export function commonThings(db: Database): ReadonlySet<string> {
  const stories = db.prepare('SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM copies)').pluck().get();
  const common = db.prepare<[number], string>('SELECT id FROM entities WHERE origin_count > ?').pluck();
  return new Set(common.all(mostOfRare(Number(stories))));
}

/** The articles of a database whose entities are made, with what each names; or those of them with these ids. */
export function statingArticles(db: Database, ids?: Iterable<string>): readonly StatingArticle[] {
  const [which, given] = ids ? ['IN (SELECT value FROM json_each(@ids))', { ids: JSON.stringify([...ids]) }] : ['', {}];
  const names = new Map<string, string[]>();
  // One string for each entity, however many articles name it.
  const shared = sameStrings();
  const named = db.prepare<[object], { article: string; entity: string }>(
    `SELECT DISTINCT article_id AS article, entity_id AS entity FROM chains
     WHERE entity_id IS NOT NULL ${which && `AND article_id ${which}`}`,
  );
  for (const { article, entity } of named.iterate(given)) addTo(names, article, shared(entity));
  return db
    .prepare<[object], Omit<StatingArticle, 'names'>>(
      `SELECT a.id, coalesce(c.origin_id, a.id) AS origin, a.published FROM articles a
       LEFT JOIN copies c ON c.article_id = a.id ${which && `WHERE a.id ${which}`}`,
    )
    .all(given)
    .map((article) => ({ ...article, names: names.get(article.id) ?? NO_NAMES }));
}

const NO_NAMES: readonly string[] = [];

type Row = Record<string, string | number | null> & {
  readonly id: string;
  readonly article_id: string;
  readonly text: string;
  readonly start: number;
  readonly confidence: number;
};

/** What is read of some kinds beside their own columns: the values of what they point to. */
interface Beside {
  readonly fields: string;
  readonly joins: (which: string) => string;
}
const BESIDE: Readonly<Record<string, Beside>> = {
  quotes: { fields: ', speaker_entity.kind AS speaker_kind', joins: () => '' },
  lengths: {
    fields: ', lasts.value AS lasts',
    joins: () => 'LEFT JOIN durations lasts ON lasts.mention_id = f.duration',
  },
  amounts: {
    fields: `, money.min, money.max, money.currency, money.qualifier, money.per, lasts.value AS lasts,
      runs.from_date AS runs_from, runs.to_date AS runs_to`,
    // Periods are set apart, for which SQLite makes an index: no mention has one by its place.
    joins: (which) => `LEFT JOIN money_values money ON money.mention_id = f.money
      LEFT JOIN (SELECT id, article_id, start, "end" FROM mentions WHERE kind IN ('duration', 'date')
        AND article_id IN (SELECT f.article_id FROM amounts f WHERE f.period_start IS NOT NULL AND ${which}) LIMIT -1) p
        ON p.article_id = f.article_id AND p.start = f.period_start AND p."end" = f.period_end
      LEFT JOIN durations lasts ON lasts.mention_id = p.id LEFT JOIN dates runs ON runs.mention_id = p.id`,
  },
};

/** Some of the statements: those of these articles, or with these ids. */
export interface SomeStatements {
  readonly by: 'article_id' | 'id';
  readonly ids: readonly string[];
}

/** How many statements there are of some kinds, or of some of them. */
export function countStatements(db: Database, tables: readonly string[], some?: SomeStatements): number {
  const { which, given } = restricted(some);
  return tables.reduce(
    (sum, table) => sum + Number(db.prepare(`SELECT count(*) FROM ${table} f WHERE ${which}`).pluck().get(given)),
    0,
  );
}

function restricted(some: SomeStatements | undefined): Pick<Listing, 'which' | 'given'> {
  if (some === undefined) return { which: 'TRUE', given: {} };
  return { which: `f.${some.by} IN (SELECT value FROM json_each(@ids))`, given: { ids: JSON.stringify(some.ids) } };
}

/** The statements of some kinds, of a database whose entities are made. */
export function statementsOf(db: Database, tables: readonly string[], some?: SomeStatements): readonly Statement[] {
  const { which, given } = restricted(some);
  return [...FACT_KINDS].flatMap(([table, kind]) => {
    if (!tables.includes(table)) return [];
    const { fields: more = '', joins } = BESIDE[table] ?? {};
    // Things in lists are read in one go: to ask for those of each statement takes far longer.
    const single = { ...kind, columns: kind.columns.filter(({ is }) => is !== 'entities') };
    const rows = db.prepare<[object], Row>(
      `SELECT f.id, f.article_id, f.confidence, ${factFields(table, single, { fromChain: false })}${more}
       FROM ${table} f ${factJoins(single)} ${joins?.(which) ?? ''} WHERE ${which}`,
    );
    const lists = listColumns(kind).map((column) => {
      const [name = '', idsName = ''] = recordFields(column);
      return { name, idsName, things: thingsListed(db, { table, column, which, given }) };
    });
    const paragraphs = IN_PARAGRAPHS.has(table) ? paragraphsOf(db, table, { which, given }) : undefined;
    const statements: Statement[] = [];
    for (const row of rows.iterate(given)) {
      const { id, article_id, text, start, confidence } = row;
      const fields: Record<string, StatedFields[string]> = row;
      for (const { name, idsName, things } of lists) {
        const { names, ids } = things.get(id) ?? NOTHING;
        fields[name] = names;
        fields[idsName] = ids;
      }
      const paragraph = paragraphs?.get(id);
      if (paragraph) fields['paragraph_text'] = paragraph.text;
      const beside = paragraph && { paragraph: paragraph.start, around: paragraph.around };
      statements.push({ table, id, articleId: article_id, text, start, confidence, fields, ...beside });
    }
    return statements;
  });
}

interface Listed {
  readonly names: (string | null)[];
  readonly ids: (string | null)[];
}
const NOTHING: Listed = { names: [], ids: [] };

interface Listing {
  readonly table: string;
  readonly column: EntitiesColumn;
  /** Which statements `f`, by SQL and its parameters. */
  readonly which: string;
  readonly given: object;
}

/** The things that stand in a column of several, by statement, in the order of the text. */
function thingsListed(db: Database, { table, column, which, given }: Listing): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  const rows = db.prepare<[object], { fact: string; name: string | null; id: string | null }>(
    `SELECT l.fact_id AS fact, coalesce(e.name, c.name, l.name) AS name, e.id FROM ${tableOfList(table, column)} l
     LEFT JOIN chains c ON c.id = l.chain LEFT JOIN entities e ON e.id = c.entity_id
     WHERE l.fact_id IN (SELECT f.id FROM ${table} f WHERE ${which}) ORDER BY l.fact_id, l.ordinal`,
  );
  for (const { fact, name, id } of rows.iterate(given)) {
    const known = listed.get(fact) ?? { names: [], ids: [] };
    known.names.push(name);
    known.ids.push(id);
    listed.set(fact, known);
  }
  return listed;
}

/** Kinds whose statements mean the same thing only beside the same names, or differ by the words between them. */
const IN_PARAGRAPHS: ReadonlySet<string> = new Set(['amounts', 'lengths']);
