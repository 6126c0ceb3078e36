import type { KeptBlock } from '../../divide/kept-block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Attested } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { phraseWords } from '../../text/phrase-key.js';

/** Sorts of organisation, as the gazetteer names them, that publish. */
const OUTLET_SORT = /news|paper|broadcast|agency|press|magazine|outlet|blog|publisher/i;
const MAX_PUBLISHER_WORDS = 5;
/** What follows an outlet's name in the name of a part of it: `BBC News England`. */
const SECTIONS = new Set(
  'news online uk england scotland wales ireland northern london politics business sport world local'.split(' '),
);
/** “X has learnt”, “X understands”: only the outlet that prints the page says so of itself. */
const SELF_REFERENCE =
  /(?:^|[.!?"] |\b(?:However|But|And), )((?:The )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}) (?:has (?:also |now )?(?:learn(?:t|ed)|seen|obtained|been told)|can (?:also |now )?(?:reveal|disclose)|(?:also )?understands)\b/g;
const RELEASE_CREDIT = /^[-\s]*from an? ((?:[A-Z][\w&'-]*)(?: [A-Z][\w&'-]*){0,4}) (?:press|news|media) release\b/;
const WEB_NAME = /\.(?:com|co\.uk|org|org\.uk|net|news|info|uk)$/i;

/** A line that is the name of an outlet: a listed one, with at most a few words behind it (`BBC News England`). */
export function isOutletName(text: string, gazetteer: Gazetteer): boolean {
  const words = phraseWords(text);
  if (words.length === 0 || words.length > MAX_PUBLISHER_WORDS) return false;
  if (words.length === 1 && WEB_NAME.test(text)) return true;
  const start = words[0] === 'the' ? 1 : 0;
  const forms = gazetteer.phrases.get(words[start] ?? '') ?? [];
  return forms.some(
    (form) =>
      form.entry.kind === 'organisation' &&
      (OUTLET_SORT.test(form.entry.sort) || form.words.includes('news')) &&
      form.words.every((word, i) => word === words[start + i]) &&
      words.slice(start + form.words.length).every((word) => SECTIONS.has(word)),
  );
}

/** The outlet's name set above the headline of a reprint. */
export function publisherLine(
  kept: readonly KeptBlock[],
  headlineAt: number,
  gazetteer: Gazetteer,
): Attested<string> | undefined {
  const above = kept.slice(0, headlineAt).find(({ block }) => isOutletName(block.text, gazetteer));
  return above && { value: above.block.text, basis: 'metadata/outlet-line' };
}

/** What the article's own words say of who publishes it. */
export function publisherInText(kept: readonly KeptBlock[]): Attested<string> | undefined {
  for (const { block } of kept) {
    const text = fold(block.text);
    const release = RELEASE_CREDIT.exec(text);
    if (release?.[1]) return { value: release[1], basis: 'metadata/release-credit' };
    for (const match of text.matchAll(SELF_REFERENCE)) {
      const name = match[1] ?? '';
      if (WEB_NAME.test(name) || name.startsWith('The ')) return { value: name, basis: 'metadata/self-reference' };
    }
  }
  return undefined;
}
