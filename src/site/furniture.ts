import { platform } from '#platform';
import { countWords, isProse, plainText } from '../blocks/prose.js';
import type { Block, Page, Removal } from '../model/block.js';
import type { Furniture, PagePrint, Spread } from '../model/page-print.js';

/** A block on fewer pages of a site is an accident: an article and its reprint, an archive page and its article. */
const FEWEST_PAGES = 3;
/** Pages of a site from which a block on more than half of them proves that it stands on each. */
const FEWEST_FOR_MOST = 5;
/** A page with a smaller share of prose of its own is a reprint, and proves no furniture. */
const OWN_SHARE = 0.2;
/** How far above the first paragraph a byline or a date may stand, in blocks. */
const BYLINE_REACH = 4;

/** Of the 64 of a hash: what an exact number holds. */
const HASH_DIGITS = 12;
const REMOVAL: Removal = { rule: 'clean/site-furniture', reason: 'stands on several pages of the same site' };

/** Every article of one writer has it, or every one of one day. */
const BYLINE_SHAPE =
  /^(?:by|words|report|posted|published|updated|written|first published|last updated)\b|\b(?:19|20)\d\d\b/i;
/** A name alone: the writer's below the headline, above it the paper's. */
const NAME_SHAPE = /^\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|al|bin)){1,3}(?:,.{0,40})?$/u;
const MOST_BYLINE_WORDS = 14;
/** Furniture that is written in sentences speaks to the reader; the background of a story does not. */
const TO_READER = /\b(?:you|your|yours|we|us|our|ours|click|subscribe|newsletter|cookies?|copyright)\b/i;

/** What the page's kept blocks are called among the pages of its site: its host, or the folder of a page without one. */
export function printOf(page: Page): PagePrint {
  const site = siteOf(page);
  const words = new Map<number, number>();
  for (const block of page.blocks) {
    if (block.removed !== undefined) continue;
    const plain = plainText(block.text);
    words.set(hashOf(site, plain), proseWords(plain));
  }
  return { site: hash(site), blocks: [...words].flat() };
}

/**
 * What stands on several pages of one site, however it is worded. Pages that consist of what others hold (a release
 * that six papers printed, an article and the archive of its month) prove nothing: their prose is an article's. The
 * order of the pages does not matter.
 */
export function furnitureOf(prints: readonly PagePrint[]): Furniture {
  const pages = countPages(prints);
  const proving = countPages(prints.filter((print) => hasOwnWords(print, pages)));
  const sizes = new Map<number, number>();
  for (const { site } of prints) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  const furniture = new Map<number, Spread>();
  for (const { site, blocks } of prints) {
    const size = sizes.get(site) ?? 0;
    for (let i = 0; i < blocks.length; i += 2) {
      const count = proving.get(blocks[i] ?? 0) ?? 0;
      if (count < FEWEST_PAGES) continue;
      furniture.set(blocks[i] ?? 0, size >= FEWEST_FOR_MOST && count > size / 2 ? 'most' : 'several');
    }
  }
  return furniture;
}

/** The page with its site's furniture taken out. A page that has no prose of its own stays as it is. */
export function withoutFurniture(page: Page, furniture: Furniture): Page {
  if (furniture.size === 0) return page;
  const site = siteOf(page);
  const spreads = page.blocks.map((block) =>
    block.removed ? undefined : furniture.get(hashOf(site, plainText(block.text))),
  );
  const own = ownProse(page.blocks, spreads);
  if (own === undefined) return page;
  const blocks = page.blocks.map((block, i) => {
    const spread = spreads[i];
    return spread === undefined || isSpared(block, i, spread, own) ? block : { ...block, removed: REMOVAL };
  });
  return { ...page, blocks };
}

/** What of its site's furniture a page holds: where this changes, the page is to be read again. Empty for none. */
export function furnitureKey({ blocks }: PagePrint, furniture: Furniture): string {
  const held: string[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const spread = furniture.get(blocks[i] ?? 0);
    if (spread !== undefined) held.push(`${blocks[i]} ${spread}`);
  }
  return held.length === 0 ? '' : platform.sha256(held.sort().join('\n')).slice(0, 16);
}

/** First and last block of the prose that is the page's own, with what adjoins it, and the headline above it. */
interface Extent {
  readonly first: number;
  readonly last: number;
  /** -1 where there is none. */
  readonly headline: number;
}

function ownProse(blocks: readonly Block[], spreads: readonly (Spread | undefined)[]): Extent | undefined {
  const isOwn = (block: Block, i: number): boolean =>
    block.removed === undefined && spreads[i] === undefined && isKeptProse(block);
  let first = blocks.findIndex(isOwn);
  if (first === -1) return undefined;
  let last = blocks.findLastIndex(isOwn);
  // A story's last paragraph is often the background that the paper gives in each of them.
  while (isKeptProse(blocks[first - 1])) first--;
  while (isKeptProse(blocks[last + 1])) last++;
  return { first, last, headline: headlineAbove(blocks, spreads, first) };
}

/**
 * The page's own label next above its prose; where it has none, the shared one: `Crime round-up` heads a column each
 * week.
 */
function headlineAbove(blocks: readonly Block[], spreads: readonly (Spread | undefined)[], first: number): number {
  const labels: number[] = [];
  for (let i = first - 1; i >= 0 && i >= first - BYLINE_REACH; i--) {
    const block = blocks[i];
    if (block !== undefined && block.removed === undefined && !matches(block, BYLINE_SHAPE)) labels.push(i);
  }
  const own = labels.findLast((i) => spreads[i] === undefined);
  return own ?? labels.find((i) => !matches(blocks[i], NAME_SHAPE)) ?? labels[0] ?? -1;
}

/**
 * Inside the page's own prose and next to it a sentence may well stand in every story of one matter, and a cross-heading
 * in a dozen. Furniture interrupts there only if most pages have it, and sentences only if they speak to the reader.
 */
function isSpared(block: Block, at: number, spread: Spread, { first, last, headline }: Extent): boolean {
  if (block.hint === 'headline' || block.hint === 'byline' || block.hint === 'dateline' || at === headline) return true;
  if (at < first && first - at <= BYLINE_REACH) {
    return matches(block, BYLINE_SHAPE) || (at > headline && matches(block, NAME_SHAPE));
  }
  if (at < first || at > last) return false;
  return spread === 'several' || (isKeptProse(block) && !TO_READER.test(plainText(block.text)));
}

function isKeptProse(block: Block | undefined): boolean {
  return block !== undefined && block.removed === undefined && proseWords(plainText(block.text)) > 0;
}

function matches(block: Block | undefined, shape: RegExp): boolean {
  const plain = plainText(block?.text ?? '');
  return countWords(plain) <= MOST_BYLINE_WORDS && shape.test(plain);
}

function siteOf({ source, metadata }: Page): string {
  const url = source.url ?? metadata.url;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).host : '';
  return host === '' ? siteOfFolder(source.path) : `host ${host}`;
}

function siteOfFolder(path: string): string {
  return `folder ${folderOf(path)}`;
}

/** What stands before the last slash of a path: `.` where there is none, `/` where only the first is one. */
function folderOf(path: string): string {
  const end = path.replace(LAST_SLASHES, '').replace(LAST_NAME, '');
  if (end === '') return path.startsWith('/') ? '/' : '.';
  return end.replace(LAST_SLASHES, '') || '/';
}
const LAST_SLASHES = /\/+$/;
const LAST_NAME = /[^/]*$/;

/** The site of pages that name no host: what a source's path says of it. */
export function folderSite(path: string): number {
  return hash(siteOfFolder(path));
}

function hashOf(site: string, plain: string): number {
  return hash(`${site}\n${plain.toLowerCase()}`);
}

function hash(text: string): number {
  return Number.parseInt(platform.sha256(text).slice(0, HASH_DIGITS), 16);
}

function proseWords(plain: string): number {
  const words = countWords(plain);
  return isProse({ plain, words }) ? words : 0;
}

/** On how many pages each block stands. */
function countPages(prints: readonly PagePrint[]): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  for (const { blocks } of prints) {
    for (let i = 0; i < blocks.length; i += 2) pages.set(blocks[i] ?? 0, (pages.get(blocks[i] ?? 0) ?? 0) + 1);
  }
  return pages;
}

function hasOwnWords({ blocks }: PagePrint, pages: ReadonlyMap<number, number>): boolean {
  let own = 0;
  let all = 0;
  for (let i = 0; i < blocks.length; i += 2) {
    const words = blocks[i + 1] ?? 0;
    all += words;
    if ((pages.get(blocks[i] ?? 0) ?? 0) < FEWEST_PAGES) own += words;
  }
  return own > 0 && own >= OWN_SHARE * all;
}
