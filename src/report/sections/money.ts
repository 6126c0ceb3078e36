import type { Html } from '../html/markup.js';
import type { Context, Loaded, Section } from '../section.js';
import { type CurrencySums, currenciesOf } from './money/gather.js';
import { currencyMarkdown } from './money/markdown.js';
import { moneyPages } from './money/pages.js';
import { currencyHtml } from './money/table.js';

/** Sums of money on one scale, what each is for and whose, and what may be added up. */
export const money: Section = {
  id: 'money',
  title: 'Money',
  none: 'No sums are named.',
  load: async (db, scope) => moneyIn(await currenciesOf(db, scope)),
  shares: async (db, scope) => moneyPages(await currenciesOf(db, scope)),
};

/** Some currencies as a part of a report. */
export function moneyIn(currencies: readonly CurrencySums[]): Loaded {
  return {
    isEmpty: currencies.length === 0,
    count: currencies.reduce((all, { count }) => all + count, 0),
    html: (context) => allHtml(currencies, context),
    markdown: (context) => allMarkdown(currencies, context),
  };
}

function* allHtml(currencies: readonly CurrencySums[], context: Context): IterableIterator<Html> {
  for (const currency of currencies) yield* currencyHtml(currency, context);
}

function* allMarkdown(currencies: readonly CurrencySums[], context: Context): IterableIterator<string> {
  for (const currency of currencies) yield* currencyMarkdown(currency, context);
}
