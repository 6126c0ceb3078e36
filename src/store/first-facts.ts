import type { Database } from './database.js';

// The facts that stand first where nothing narrows a question, found by their indexes: of a large archive the others are not read.

/** What is to be shown, and how many there are in all. */
export interface FirstFacts {
  readonly ids: readonly string[];
  readonly all: number;
}

// As their indexes have them: a parameter would not do.
const EVENTS = `kind = 'events'`;
const AMOUNTS = `kind = 'amounts'`;
const DAY = 'coalesce("from", "to")';
const SIZE = 'coalesce(max, min)';

/** The first events by their day, those without a day last, by the day of their articles. */
export function firstEvents(db: Database, limit: number): FirstFacts {
  const all = db.prepare<[], number>(`SELECT count(*) FROM facts WHERE ${EVENTS}`).pluck().get() ?? 0;
  const dated = db
    .prepare<[object], string>(
      `SELECT id FROM facts WHERE ${EVENTS} AND ${DAY} IS NOT NULL ORDER BY ${DAY}, id LIMIT @limit`,
    )
    .pluck()
    .all({ limit });
  const undated = db
    .prepare<[object], string>(
      `SELECT id FROM facts WHERE ${EVENTS} AND ${DAY} IS NULL
       ORDER BY first_published IS NULL, first_published, id LIMIT @limit`,
    )
    .pluck();
  const rest = limit - dated.length;
  return { ids: rest === 0 ? dated : [...dated, ...undated.all({ limit: rest })], all };
}

/** How many sums there are in a currency; null where it is not known. */
export type CurrencyCounts = ReadonlyMap<string | null, number>;

/** The largest sums of the currency that has most, then of the next. */
export function largestSums(db: Database, limit: number): FirstFacts & { readonly counts: CurrencyCounts } {
  const units = db
    .prepare<[], { unit: string | null; count: number }>(
      `SELECT unit, count(*) AS count FROM facts WHERE ${AMOUNTS} GROUP BY unit`,
    )
    .all();
  const byCurrency = new Map<string | null, string[]>();
  const counts = new Map<string | null, number>();
  for (const { unit, count } of units) {
    const currency = currencyOf(unit);
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), ...(unit === null ? [] : [unit])]);
    counts.set(currency, (counts.get(currency) ?? 0) + count);
  }
  const of = (where: string): string =>
    `SELECT id FROM facts WHERE ${AMOUNTS} AND ${where} ORDER BY ${SIZE} DESC, id LIMIT @limit`;
  const known = db.prepare<[object], string>(of('unit IN (SELECT value FROM json_each(@units))')).pluck();
  const unknown = db
    .prepare<[object], string>(of('(unit IS NULL OR unit IN (SELECT value FROM json_each(@units)))'))
    .pluck();
  const ids: string[] = [];
  for (const currency of inOrder(counts)) {
    const rest = limit - ids.length;
    if (rest === 0) break;
    const own = JSON.stringify(byCurrency.get(currency) ?? []);
    ids.push(...(currency === null ? unknown : known).all({ units: own, limit: rest }));
  }
  return { ids, counts, all: units.reduce((sum, { count }) => sum + count, 0) };
}

/** The unit of a fact is its currency, and what the sum is for each of: `GBP, year`. */
const currencyOf = (unit: string | null): string | null => CURRENCY.exec(unit ?? '')?.[0] ?? null;
const CURRENCY = /^[A-Z]{3}(?=$|, )/;

/** The currency with most sums first; what has none that is known last. */
function inOrder(counts: CurrencyCounts): readonly (string | null)[] {
  const size = (currency: string | null): number => (currency === null ? -1 : (counts.get(currency) ?? 0));
  return [...counts.keys()].sort((one, other) => size(other) - size(one) || ((one ?? '') < (other ?? '') ? -1 : 1));
}
