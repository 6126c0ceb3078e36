import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import type { Sight } from './sign.js';

/** What stands around units `[first, last]`. */
export function sightOf(
  { unitText, article: { text }, isSport }: Ground,
  [first, last]: readonly [number, number],
  kinds: Sight['kinds'],
): Sight {
  const { at } = unitText;
  const opensQuote = at(first - 1).class === 'quote';
  const before = opensQuote ? first - 2 : first - 1;
  const { class: article } = at(before);
  const hasArticle = article === 'the' || article === 'a';
  const behind = at(last + 1).class;
  const possessive = behind === 'possessive' || (behind === 'apostrophe' && at(last).key.endsWith('s'));
  const after = last + (possessive ? 2 : 1);
  return {
    unitText,
    kinds,
    first,
    last,
    words: text.slice(at(first).start, at(last).end),
    left: hasArticle ? before - 1 : before,
    article: hasArticle ? article : undefined,
    right: at(after).class === 'quote' ? after + 1 : after,
    possessive,
    quoted: opensQuote && behind === 'quote',
    isSport,
  };
}

/** What the names found so far take each unit for. */
export function kindsOf(kept: readonly Candidate[], { unitText }: Ground): Sight['kinds'] {
  const kinds: Sight['kinds'][number][] = new Array(unitText.units.length).fill(undefined);
  for (const { first, last, mention } of kept) kinds.fill(mention.kind, first, last + 1);
  return kinds;
}
