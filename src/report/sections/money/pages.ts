import type { Sum } from '../../../query/money.js';
import type { Share } from '../../section.js';
import type { CurrencySums, SumGroup } from './gather.js';
import { anchorOf, currencyHtml, type SumHref } from './table.js';

/** Above this many sums the part has several pages; a page has about as many. */
const MOST = 300;
/** Currencies that the title of a page names. */
const MOST_NAMED = 3;

/** The sums of a page: some of one currency, or all of several. */
type PageSums = readonly CurrencySums[];

/** Many sums in pages: by currency and by type. What may be added up stands on the first page of its currency. */
export function moneyPages(currencies: readonly CurrencySums[]): readonly Share[] {
  if (sizeOf(currencies) <= MOST) return [];
  const pages = joinedPages(currencies.flatMap(partsOf));
  const ids = pages.map((_, at) => (at === 0 ? undefined : String(at + 1)));
  const pageOf = new Map(pages.flatMap((page, at) => page.flatMap(sumsIn).map(({ id }): [string, number] => [id, at])));
  return pages.map((page, here): Share => {
    return {
      id: String(here + 1),
      title: titleOf(page),
      load: (fileOf) => {
        const href: SumHref = (sum) => {
          const there = pageOf.get(sum.id) ?? here;
          return `${there === here ? '' : fileOf(ids[there])}#${anchorOf(sum)}`;
        };
        return {
          html: function* (context) {
            for (const sums of page) yield* currencyHtml(sums, context, href);
          },
        };
      },
    };
  });
}

const sumsIn = ({ groups }: CurrencySums): readonly Sum[] => groups.flatMap(({ sums }) => sums);
const sizeOf = (currencies: PageSums): number => currencies.reduce((all, { count }) => all + count, 0);

/** A currency in parts that each fit on a page. */
function partsOf(currency: CurrencySums): readonly CurrencySums[] {
  const parts: SumGroup[][] = [];
  for (const group of currency.groups.flatMap(portions)) {
    const last = parts.at(-1);
    const size = (last ?? []).reduce((all, { sums }) => all + sums.length, group.sums.length);
    if (last && size <= MOST) last.push(group);
    else parts.push([group]);
  }
  return parts.map((groups, at) => ({
    ...currency,
    groups,
    count: groups.reduce((all, { sums }) => all + sums.length, 0),
    totals: at === 0 ? currency.totals : [],
  }));
}

function portions(group: SumGroup): readonly SumGroup[] {
  const { sums } = group;
  return Array.from({ length: Math.ceil(sums.length / MOST) }, (_, at) => {
    return { ...group, sums: sums.slice(at * MOST, (at + 1) * MOST) };
  });
}

/** Whole currencies together, as long as they are few sums. */
function joinedPages(parts: readonly CurrencySums[]): readonly PageSums[] {
  const pages: CurrencySums[][] = [];
  for (const part of parts) {
    const last = pages.at(-1);
    const isOther = last?.at(-1)?.currency !== part.currency;
    if (last && isOther && sizeOf(last) + part.count <= MOST) last.push(part);
    else pages.push([part]);
  }
  return pages;
}

/** `GBP: prices, income`, `EUR, JPY, INR and 12 others`. */
function titleOf(page: PageSums): string {
  const [first] = page;
  if (first !== undefined && page.length === 1) {
    return `${first.title}: ${[...new Set(first.groups.map(({ title }) => title.toLowerCase()))].join(', ')}`;
  }
  const named = page.slice(0, MOST_NAMED).map(({ title }) => title);
  const others = page.length - named.length;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}`;
}
