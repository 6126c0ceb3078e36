import { EXPLANATION_WORDS } from '../../../query/conflicts.js';
import { moneyOf, type Sum } from '../../../query/money.js';
import type { Database } from '../../../store/database.js';
import { type FactLinkRow, factLinks } from '../../../store/facts.js';
import { grouped } from '../../../text/grouped.js';
import type { Scope } from '../../scope.js';
import { type Total, totalsOf } from './totals.js';

/** A sum that says something else of one thing, or may be the same. */
export interface Beside {
  readonly sum: Sum;
  readonly verdict: FactLinkRow['verdict'];
  /** What explains it, in words. */
  readonly why: string;
}

/** Sums of one type, the largest first. */
export interface SumGroup {
  readonly type: Sum['type'];
  readonly title: string;
  readonly sums: readonly Sum[];
}

/** The sums of one currency. */
export interface CurrencySums {
  readonly currency: string | null;
  readonly title: string;
  readonly count: number;
  /** The one with the largest sum first; what is of no type last. */
  readonly groups: readonly SumGroup[];
  readonly totals: readonly Total[];
  /** By id of a sum. */
  readonly beside: ReadonlyMap<string, readonly Beside[]>;
}

/** What each type of sum is called. */
const TYPES: Readonly<Record<Sum['type'], string>> = {
  value: 'Worth',
  cost: 'Costs',
  saving: 'Savings',
  funding: 'Funding',
  price: 'Prices',
  pay: 'Pay',
  income: 'Income',
  loss: 'Losses',
  penalty: 'Penalties',
  taken: 'Taken',
  other: 'Other sums',
};

/** Currencies as readers know them; the others go by their code. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['GBP', 'Pounds sterling'],
  ['USD', 'US dollars'],
  ['EUR', 'Euros'],
  ['AUD', 'Australian dollars'],
  ['CAD', 'Canadian dollars'],
  ['CHF', 'Swiss francs'],
  ['CNY', 'Chinese yuan'],
  ['INR', 'Indian rupees'],
  ['JPY', 'Japanese yen'],
]);

/** The sums that a report shows, by currency, the one most used first. */
export async function currenciesOf(db: Database, { query, least, within }: Scope): Promise<readonly CurrencySums[]> {
  const { sums } = await moneyOf(db, { query, least });
  const links = factLinks(db, within);
  return [...grouped(sums, ({ currency }) => currency)].map(([currency, some]) => currencySums(currency, some, links));
}

function currencySums(currency: string | null, sums: readonly Sum[], links: readonly FactLinkRow[]): CurrencySums {
  const linked = new Set(
    links.flatMap(({ fact_id, other_id }) => [`${fact_id} ${other_id}`, `${other_id} ${fact_id}`]),
  );
  return {
    currency,
    title: currency === null ? 'Currency not known' : (NAMES.get(currency) ?? currency),
    count: sums.length,
    groups: groupsOf(sums),
    totals: totalsOf(sums, (one, other) => linked.has(`${one.fact_id} ${other.fact_id}`)),
    beside: besideOf(sums, links),
  };
}

/** What is of no type comes last. */
function groupsOf(sums: readonly Sum[]): readonly SumGroup[] {
  const groups = [...grouped(sums, ({ type }) => type)].map(([type, some]) => ({
    type,
    title: TYPES[type],
    sums: some,
  }));
  const isOther = ({ type }: SumGroup): boolean => type === 'other';
  return [...groups.filter((group) => !isOther(group)), ...groups.filter(isOther)];
}

function besideOf(sums: readonly Sum[], links: readonly FactLinkRow[]): ReadonlyMap<string, readonly Beside[]> {
  const ofFact = new Map(sums.map((sum) => [sum.fact_id, sum]));
  const ends = links.flatMap((link) => [
    { of: ofFact.get(link.fact_id), other: ofFact.get(link.other_id), link },
    { of: ofFact.get(link.other_id), other: ofFact.get(link.fact_id), link },
  ]);
  const beside = ends.flatMap(({ of, other, link }) =>
    of === undefined || other === undefined ? [] : [{ id: of.id, sum: other, verdict: link.verdict, why: whyOf(link) }],
  );
  return grouped(beside, ({ id }) => id);
}

const whyOf = ({ verdict, explained }: FactLinkRow): string => {
  if (verdict === 'unsure') return 'nothing tells them apart for sure';
  return explained === null ? 'nothing explains it' : EXPLANATION_WORDS[explained];
};
