import { type EntitiesColumn, recordFields } from '../model/column.js';
import type { StatedFields, Statement, StatingArticle } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import type { Database } from './database.js';
import { factFields, factJoins, listColumns, tableOfList } from './fact-sql.js';
import { paragraphsOf } from './paragraphs.js';

/** The articles of a database whose entities are made, with what each names. */
export function statingArticles(db: Database): readonly StatingArticle[] {
  const names = new Map<string, string[]>();
  const named = db.prepare<[], { article: string; entity: string }>(
    `SELECT DISTINCT article_id AS article, entity_id AS entity FROM chains WHERE entity_id IS NOT NULL`,
  );
  for (const { article, entity } of named.all()) {
    const known = names.get(article);
    if (known) known.push(entity);
    else names.set(article, [entity]);
  }
  return db
    .prepare<[], Omit<StatingArticle, 'names'>>(
      `SELECT a.id, coalesce(c.origin_id, a.id) AS origin, a.published FROM articles a
       LEFT JOIN copies c ON c.article_id = a.id`,
    )
    .all()
    .map((article) => ({ ...article, names: names.get(article.id) ?? [] }));
}

type Row = Record<string, string | number | null> & {
  readonly id: string;
  readonly article_id: string;
  readonly text: string;
  readonly start: number;
  readonly confidence: number;
};

/** What is read of some kinds beside their own columns: the values of what they point to. */
const BESIDE: Readonly<Record<string, { readonly fields: string; readonly joins: string }>> = {
  quotes: { fields: ', speaker_entity.kind AS speaker_kind', joins: '' },
  lengths: {
    fields: ', lasts.value AS lasts',
    joins: 'LEFT JOIN durations lasts ON lasts.mention_id = f.duration',
  },
  amounts: {
    fields: `, money.min, money.max, money.currency, money.qualifier, money.per, lasts.value AS lasts,
      runs.from_date AS runs_from, runs.to_date AS runs_to`,
    // Periods are set apart, for which SQLite makes an index: no mention has one by its place.
    joins: `LEFT JOIN money_values money ON money.mention_id = f.money
      LEFT JOIN (SELECT id, article_id, start, "end" FROM mentions WHERE kind IN ('duration', 'date')
        AND article_id IN (SELECT article_id FROM amounts WHERE period_start IS NOT NULL) LIMIT -1) p
        ON p.article_id = f.article_id AND p.start = f.period_start AND p."end" = f.period_end
      LEFT JOIN durations lasts ON lasts.mention_id = p.id LEFT JOIN dates runs ON runs.mention_id = p.id`,
  },
};

/** Every statement of a database whose entities are made. */
export function allStatements(db: Database): readonly Statement[] {
  return [...FACT_KINDS].flatMap(([table, kind]) => {
    const { fields: more = '', joins = '' } = BESIDE[table] ?? {};
    // Things in lists are read in one go: to ask for those of each statement takes far longer.
    const single = { ...kind, columns: kind.columns.filter(({ is }) => is !== 'entities') };
    const rows = db.prepare<[], Row>(
      `SELECT f.id, f.article_id, f.confidence, ${factFields(table, single, { fromChain: false })}${more}
       FROM ${table} f ${factJoins(single)} ${joins}`,
    );
    const lists = listColumns(kind).map((column) => ({ column, things: thingsListed(db, table, column) }));
    const paragraphs = IN_PARAGRAPHS.has(table) ? paragraphsOf(db, table) : undefined;
    return rows.all().map((row): Statement => {
      const { id, article_id, text, start, confidence } = row;
      const listed = lists.flatMap(({ column, things }) => {
        const { names, ids } = things.get(id) ?? NOTHING;
        const [name = '', idsName = ''] = recordFields(column);
        return [[name, names] as const, [idsName, ids] as const];
      });
      const paragraph = paragraphs?.get(id);
      const fields: StatedFields = {
        ...row,
        ...Object.fromEntries(listed),
        ...(paragraph && { paragraph_text: paragraph.text }),
      };
      const beside = paragraph && { paragraph: paragraph.start, around: paragraph.around };
      return { table, id, articleId: article_id, text, start, confidence, fields, ...beside };
    });
  });
}

interface Listed {
  readonly names: (string | null)[];
  readonly ids: (string | null)[];
}
const NOTHING: Listed = { names: [], ids: [] };

/** The things that stand in a column of several, by statement, in the order of the text. */
function thingsListed(db: Database, table: string, column: EntitiesColumn): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  const rows = db.prepare<[], { fact: string; name: string | null; id: string | null }>(
    `SELECT l.fact_id AS fact, coalesce(e.name, c.name, l.name) AS name, e.id FROM ${tableOfList(table, column)} l
     LEFT JOIN chains c ON c.id = l.chain LEFT JOIN entities e ON e.id = c.entity_id ORDER BY l.fact_id, l.ordinal`,
  );
  for (const { fact, name, id } of rows.all()) {
    const known = listed.get(fact) ?? { names: [], ids: [] };
    known.names.push(name);
    known.ids.push(id);
    listed.set(fact, known);
  }
  return listed;
}

/** Kinds whose statements mean the same thing only beside the same names, or differ by the words between them. */
const IN_PARAGRAPHS: ReadonlySet<string> = new Set(['amounts', 'lengths']);
