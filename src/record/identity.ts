import type { Article, ArticleBlock } from '../model/article.js';
import type { Chain } from '../model/entity.js';
import type { Span } from '../model/span.js';
import { contentId, contentIds } from '../text/content-id.js';
import { firstWhere } from '../text/first-where.js';
import { sentencesOf } from '../text/sentence.js';

// What things are known by. An id rests on words and on what stands beside them, never on offsets, the whole text, the path or
// the article: an edited sentence has new ids and every other keeps its own, a new headline or another path changes none.

/** A sentence without a stop, a list of ten thousand names, is known by so many characters on either side. */
const MOST_BESIDE = 240;

/** The sentence or sentences that a span stands in, as far as they are near it. */
export function surroundingsOf({ text, blocks }: Article): (span: Span) => string {
  const sentences: Span[] = [];
  for (const block of blocks) {
    for (const { start, end } of sentencesOf(text.slice(block.start, block.end)))
      sentences.push({ start: block.start + start, end: block.start + end });
  }
  return ({ start, end }) => {
    const first = sentences[firstWhere(sentences.length, (at) => (sentences[at]?.end ?? 0) > start)];
    const last = sentences[firstWhere(sentences.length, (at) => (sentences[at]?.end ?? 0) >= end)];
    const from = Math.max(first?.start ?? start, start - MOST_BESIDE);
    const to = Math.min(last?.end ?? end, end + MOST_BESIDE);
    return text.slice(Math.min(from, start), Math.max(to, end));
  };
}

/** Blocks whose words are about the article and may be written anew: not what it is known by. */
const HEAD: ReadonlySet<ArticleBlock['type']> = new Set(['headline', 'byline', 'dateline', 'credit']);
const WORD = /\S+/g;
/** Words in a run that an article is known by. */
const RUN = 5;

/**
 * The run of five words with the most characters in the body of an article: of one of three hundred words an edited sentence
 * meets it once in twenty times, and a sentence that is added hardly ever.
 */
export function tellingWords({ text, blocks, headline }: Article): string {
  let best: Span | undefined;
  for (const block of blocks) {
    if (HEAD.has(block.type)) continue;
    const words = [...text.slice(block.start, block.end).matchAll(WORD)];
    for (let at = RUN - 1; at < words.length; at++) {
      const [first, last] = [words[at - RUN + 1], words[at]];
      if (!first || !last) continue;
      const run = { start: block.start + first.index, end: block.start + last.index + last[0].length };
      if (best === undefined || isMoreTelling(text, run, best)) best = run;
    }
  }
  if (best) return text.slice(best.start, best.end);
  return text.slice(0, MOST_BESIDE) || (headline?.value ?? '');
}

function isMoreTelling(text: string, run: Span, best: Span): boolean {
  const longer = run.end - run.start - (best.end - best.start);
  return longer > 0 || (longer === 0 && text.slice(run.start, run.end) < text.slice(best.start, best.end));
}

/**
 * The ids of the articles of one source, in their order. An article is known by the id that the caller has for its page, else
 * by its own address, else by its day and its most telling words.
 */
export function articleIds(articles: readonly Article[]): readonly string[] {
  const idOf = contentIds();
  const urls = new Map<string, number>();
  for (const { url } of articles) if (url) urls.set(url, (urls.get(url) ?? 0) + 1);
  return articles.map((article) => {
    const { source, url, published } = article;
    if (source.id !== undefined && articles.length === 1) return idOf('page', source.id);
    const page = source.id === undefined ? [] : [source.id];
    if (url !== undefined && urls.get(url) === 1) return idOf('article', ...page, url);
    return idOf('article', ...page, published?.value ?? '', tellingWords(article));
  });
}

/** A mention as far as it tells a chain by; `start` counts what the blocks count. */
type Telling = Pick<Span, 'start'> & { readonly id: string };

/**
 * Ids of the chains of an article: each is known by its first mention in the body, else by its first, so that a new headline
 * renames none that the body has too. `mentions` of a chain are indices.
 */
export function chainIds(
  mentions: readonly Telling[],
  chains: readonly Pick<Chain, 'mentions'>[],
  blocks: readonly (Span & Pick<ArticleBlock, 'type'>)[],
): readonly string[] {
  const head = blocks.filter(({ type }) => HEAD.has(type));
  const isInBody = ({ start }: Telling): boolean => !head.some((block) => block.start <= start && start < block.end);
  return chains.map((chain) => {
    let first: Telling | undefined;
    for (const at of chain.mentions) {
      const own = mentions[at];
      if (own === undefined) continue;
      if (isInBody(own)) return contentId('chain', own.id);
      first ??= own;
    }
    return contentId('chain', first?.id ?? '');
  });
}
