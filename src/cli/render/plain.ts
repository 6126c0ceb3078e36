import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { Totals } from '../../store/state.js';
import { counted } from '../../text/counted.js';
import { citedPlace } from '../../text/page-place.js';
import { escapeText } from '../../text/steering.js';
import type { Paint } from './paint.js';

export { counted, countedArticles } from '../../text/counted.js';

/** `path:line`, which terminals and editors open; `paper.pdf!page-3:12` of a source with pages. */
export function placeOf(
  { source, line }: { readonly source: string; readonly line: number },
  { paged }: Pick<Paint, 'paged'>,
): string {
  return citedPlace(escapeText(source), line, paged.get(source));
}

/** `154 mentions`, `15 roles`, `43 quotes`, `21 reports`: what a database has that cites words. */
export function countedFacts(totals: Totals): readonly string[] {
  const facts = [...FACT_KINDS].map(([table, { noun }]) => counted(totals[table], noun));
  return [counted(totals.mentions, 'mention'), ...facts];
}
