import type { RuleId } from '../model/span.js';

/** Why a kept block is what it is to its article: one clause for a reader. The rules are those of `block-types.ts`. */
export const blockReasons: ReadonlyMap<string, string> = new Map<RuleId, string>([
  ['segment/headline-markup', 'the page’s markup or metadata calls it the title'],
  ['segment/headline-line', 'of the first lines the one most like a headline'],
  ['segment/by-line', 'says who wrote it'],
  ['segment/agency-line', 'an agency or a desk that stands where the writer does'],
  ['segment/name-beside-date', 'a name beside the date, or under the headline'],
  ['segment/date-line', 'a date and little else'],
  ['segment/markup', 'its element in the page says so'],
  ['segment/quote-mark', 'a line of quoted mail'],
  ['segment/list-marker', 'opens with the mark of a list'],
  ['segment/prose-line', 'reads as running text'],
  ['segment/line-under-headline', 'stands between the headline and the first paragraph'],
  ['segment/short-line', 'a short line without a stop inside the article'],
  ['segment/passage', 'given as one passage: nothing was judged'],
]);

/** The reason of a rule of this stage; the rule's own id where it has none. */
export function reasonOf(rule: string): string {
  return blockReasons.get(rule) ?? rule;
}
