import type { RuleId } from '../model/span.js';
import { startsArticle } from './apply-rules.js';
import type { DraftBlock } from './draft-block.js';
import { countWords, isProse } from './prose.js';

/** What a block that is no prose takes from a run, in words: fifteen words of prose outweigh two labels. */
const LABEL_COST = 8;
/** A long paragraph is no better proof than this many words. */
const MOST_WORDS = 80;
/** So many labels before or after the prose are a menu, even where no rule knows a word of it. */
const HEAD_LABELS = 15;
const TAIL_LABELS = 16;
/** How far above the prose a headline may stand, in blocks that are not removed. */
const HEADLINE_REACH = 12;

/** Rules that prove that page furniture stands here, and not only something inside an article. */
const FURNITURE: ReadonlySet<RuleId> = new Set<RuleId>([
  'clean/skip-link',
  'clean/navigation',
  'clean/page-link',
  'clean/account-link',
  'clean/site-credit',
  'clean/cookie-notice',
  'clean/consent-button',
  'clean/copyright',
  'clean/related',
  'clean/sidebar',
  'clean/newsletter',
  'clean/newsletter-link',
]);

const OUTSIDE = { rule: 'clean/outside-main-content', reason: 'outside the run of prose that is the page' } as const;

const META_LINE =
  /\b(?:19|20)\d\d\b|^(?:by|posted|published|updated|written|last (?:updated|modified)|first published|from) |^\d{1,2}[:.]\d{2}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i;
const NAME_LINE = /^\p{Lu}[\p{L}'.-]+(?: (?:\p{Lu}[\p{L}'.-]*|de|van|von|der|bin|al)){1,3}(?:,.{0,40})?$/u;
const TITLE_START = /^["'(\p{Lu}\p{Lo}\p{N}£$€]/u;
/** A mail address, a photographer's credit, a list that goes on: no headline. */
const NO_TITLE =
  /@\w|,$|\b(?:credit|photo|image|picture)s?:|\((?:[\w. ]{1,30}\/)?(?:pa|ap|afp|getty|reuters|getty images|pa wire)\)$|\/getty images/i;
const DATE_LINE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b|^(?:19|20)\d\d-\d\d-\d\d/i;
const POSTED_BY = /^posted by$/i;

/**
 * Cuts the menu above and the furniture below the prose of a text dump. The page is the run of blocks with the best
 * sum, prose counting its words and a label costing some; before and after it, labels go only where a rule knew
 * furniture there or where there are too many of them to be anything else. A headline, its byline and date stay.
 */
export function cutOutsideMainRun(blocks: readonly DraftBlock[]): void {
  const run = bestRun(blocks);
  if (run === undefined) return;
  cutHead(blocks, run.start);
  cutTail(blocks, withLaterArticles(blocks, run.end));
}

/** How soon prose must follow the start of another article. */
const START_REACH = 6;

/** The end of the run, moved behind short articles that stand after it on a page of several. */
function withLaterArticles(blocks: readonly DraftBlock[], runEnd: number): number {
  let end = runEnd;
  for (let i = runEnd; i < blocks.length; i++) {
    if (blocks[i]?.removed !== undefined || !startsArticle(blocks, i)) continue;
    const prose = blocks
      .slice(i + 1, i + 1 + START_REACH)
      .findLastIndex((block) => block.removed === undefined && isProse(block));
    if (prose !== -1) end = i + 2 + prose;
  }
  return end;
}

/** `[start, end)` of the best-sum run; undefined where there is no prose. */
function bestRun(blocks: readonly DraftBlock[]): { readonly start: number; readonly end: number } | undefined {
  let best = 0;
  let bestStart = 0;
  let bestEnd = 0;
  let sum = 0;
  let start = 0;
  blocks.forEach((block, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += worthOf(block);
    if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = i + 1;
    }
  });
  return best > 0 ? { start: bestStart, end: bestEnd } : undefined;
}

function worthOf(block: DraftBlock): number {
  if (block.removed !== undefined) return isFurniture(block) ? -LABEL_COST : -LABEL_COST / 4;
  if (isProse(block)) return Math.min(block.words, MOST_WORDS);
  return block.words >= 3 && STATEMENT.test(block.plain) ? block.words / 2 : -LABEL_COST;
}

/** Menus hold no full stops, and few exclamation marks. */
const STATEMENT = /[.!]["')]{0,2}$/;

function cutHead(blocks: readonly DraftBlock[], start: number): void {
  const head = blocks.slice(0, start);
  const anchor = head.findLastIndex(isFurniture);
  const labels = head.filter((block) => block.removed === undefined).length;
  if (anchor === -1 && labels < HEAD_LABELS) return;
  const headline = headlineIndex(blocks, start, anchor);
  let first = headline ?? start;
  // Blogger and WordPress themes set the date over the headline.
  for (let i = first - 1; i > anchor; i--) {
    const above = blocks[i];
    if (above === undefined || above.removed !== undefined || !isMeta(above)) break;
    first = i;
  }
  for (const block of blocks.slice(0, first)) block.removed ??= OUTSIDE;
}

/** The block above the prose that is most like its headline. */
function headlineIndex(blocks: readonly DraftBlock[], start: number, anchor: number): number | undefined {
  const lead = new Set(
    wordsOf(
      blocks
        .slice(start, start + 4)
        .map((block) => block.plain)
        .join(' '),
    ),
  );
  const title = blocks.slice(0, 2).map((block) => block.plain);
  let best: number | undefined;
  let bestScore = 0;
  let seen = 0;
  for (let i = start - 1; i >= 0 && seen < HEADLINE_REACH; i--) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined) continue;
    seen++;
    if (!isTitleLike(block)) continue;
    const shared = wordsOf(block.plain).filter((word) => lead.has(word)).length;
    const above = blocks[i - 1];
    const below = blocks.slice(i + 1, start).find((next) => next.removed === undefined);
    const score =
      Math.min(block.words, 8) / 4 +
      Math.min(shared, 4) * 0.7 +
      (below === undefined || isMeta(below) ? 1.5 : 0) +
      (i > 1 && title.some((line) => line.startsWith(block.plain) && line !== block.plain) ? 4 : 0) +
      (above !== undefined && above.removed === undefined && DATE_LINE.test(above.plain) ? 1.5 : 0) +
      (block.gapBefore ? 0.3 : 0) -
      (i < anchor ? 1.5 : 0) -
      seen * 0.25;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (best === undefined || bestScore <= 1) return undefined;
  // What was found may be the standfirst.
  for (let step = 0; step < 2; step++) {
    const above: DraftBlock | undefined = blocks[best - 1];
    if (above === undefined || above.removed !== undefined || above.words < 5 || !isTitleLike(above)) break;
    best--;
  }
  return best;
}

function isTitleLike(block: DraftBlock): boolean {
  if (block.words < 2 || block.words > 30 || !TITLE_START.test(block.plain) || isMeta(block)) return false;
  return !NO_TITLE.test(block.plain);
}

function cutTail(blocks: readonly DraftBlock[], end: number): void {
  const tail = blocks.slice(end);
  const labels = tail.filter((block) => block.removed === undefined).length;
  if (!tail.some(isFurniture) && labels < TAIL_LABELS) return;
  let signature = true;
  for (const [i, block] of tail.entries()) {
    if (block.removed !== undefined) continue;
    const posted = tail.slice(Math.max(0, i - 3), i + 1).some((above) => POSTED_BY.test(above.plain));
    signature &&= posted || (i < 2 && isMeta(block));
    if (!signature) block.removed = OUTSIDE;
  }
}

function isFurniture(block: DraftBlock): boolean {
  return block.removed !== undefined && FURNITURE.has(block.removed.rule);
}

/** A byline, a date or a name: what stands between a headline and its article. */
function isMeta(block: DraftBlock): boolean {
  return (
    block.words <= 14 && (META_LINE.test(block.plain) || NAME_LINE.test(block.plain)) && countWords(block.plain) > 0
  );
}

const WORD = /[\p{L}\p{N}]{4,}/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
