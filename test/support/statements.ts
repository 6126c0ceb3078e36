import type { Told } from '../../src/facts/fact-rules.cases.js';
import type { StatedFields, Statement, StatingArticle } from '../../src/model/fact.js';
import { FACT_KINDS } from '../../src/model/fact-kinds.js';

/** What cases tell, as `findFacts` takes it: things are their own ids. */
export function statedBy(told: readonly Told[]): { articles: StatingArticle[]; statements: Statement[] } {
  const articles = new Map<string, StatingArticle>();
  const statements = told.map(({ of, says, text, on, story, names = [], around, start }, at): Statement => {
    const articleId = story ?? `article ${at}`;
    const fields = withIds(of, says);
    const things = Object.entries(fields).flatMap(([name, id]) => (/_ids?$/.test(name) && id ? [id].flat() : []));
    const known = articles.get(articleId);
    articles.set(articleId, {
      ...{ id: articleId, origin: articleId, published: on ?? known?.published ?? null },
      names: [...new Set([...(known?.names ?? []), ...names, ...(around ?? []), ...things.map(String)])],
    });
    return {
      ...{ table: of, id: `statement ${at}`, articleId, text: text ?? '', start: start ?? at, confidence: 0.9, fields },
      ...(around ? { around, paragraph: 0 } : {}),
    };
  });
  return { articles: [...articles.values()], statements };
}

function withIds(table: string, says: StatedFields): StatedFields {
  const { columns = [] } = [...FACT_KINDS].find(([name]) => name === table)?.[1] ?? {};
  const ids = columns.flatMap((column): [string, StatedFields[string]][] => {
    if (column.is === 'entity') return [[`${column.name}_id`, says[column.name] ?? null]];
    return column.is === 'entities' ? [[`${column.name}_ids`, says[column.name] ?? []]] : [];
  });
  return { ...says, ...Object.fromEntries(ids) };
}

/** The same items in an order that a seed gives. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed * 2654435761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
