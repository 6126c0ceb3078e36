import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { Totals } from '../../store/state.js';
import { counted } from '../../text/counted.js';
import { escapeText } from '../../text/steering.js';

export { counted, countedArticles } from '../../text/counted.js';

/** `path:line`, which terminals and editors open. */
export function placeOf({ source, line }: { readonly source: string; readonly line: number }): string {
  return `${escapeText(source)}:${line}`;
}

/** `154 mentions`, `15 roles`, `43 quotes`, `21 reports`: what a database has that cites words. */
export function countedFacts(totals: Totals): readonly string[] {
  const facts = [...FACT_KINDS].map(([table, { noun }]) => counted(totals[table], noun));
  return [counted(totals.mentions, 'mention'), ...facts];
}
