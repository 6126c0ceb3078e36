import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { Totals } from '../../store/state.js';
import { escapeText } from '../../text/steering.js';

/** `path:line`, which terminals and editors open. */
export function placeOf({ source, line }: { readonly source: string; readonly line: number }): string {
  return `${escapeText(source)}:${line}`;
}

/** `1 article`, `6 articles (2 origins)`: copies of one release are one origin. */
export function countedArticles(about: { readonly article_count: number; readonly origin_count: number }): string {
  const articles = counted(about.article_count, 'article');
  return about.origin_count < about.article_count ? `${articles} (${counted(about.origin_count, 'origin')})` : articles;
}

/** `154 mentions`, `15 roles`, `43 quotes`, `21 reports`: what a database has that cites words. */
export function countedFacts(totals: Totals): readonly string[] {
  const facts = [...FACT_KINDS].map(([table, { noun }]) => counted(totals[table], noun));
  return [counted(totals.mentions, 'mention'), ...facts];
}

/** `1 mention`, `3 mentions`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
