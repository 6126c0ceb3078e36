import type { FlatPage } from '../../blocks/html/elements.js';
import type { SourceFile } from '../../model/source.js';
import type { RuleId } from '../../model/span.js';
import { liveAddress } from '../../text/address.js';
import { savedCopy } from '../../text/saved-copy.js';
import { type LinkedArticle, linkedArticle } from './json-ld.js';
import { type ShownDay, shownDays } from './shown-days.js';

/** What the rules of metadata read: the page, and what was made of its parts beforehand. */
export interface Signs {
  readonly page: FlatPage;
  readonly source: SourceFile;
  /** What JSON-LD says. */
  readonly linked: LinkedArticle | undefined;
  /** The page's address and its host, where they are known. */
  readonly url: string | undefined;
  readonly host: string | undefined;
  /** Index of the headline's block. */
  readonly headline: number | undefined;
  /** Blocks that may say who wrote the article and when: those below the headline, then those above, nearest first. */
  readonly near: readonly number[];
  /** Per element: other people's words or other stories stand in it. */
  readonly foreign: readonly boolean[];
  /** How the page's readers take `03/04/2012`. */
  readonly order: 'day-first' | 'month-first';
  /** The days beside the headline, those below it first. */
  readonly shown: readonly ShownDay[];
}

/** One place where a page says something about itself. */
export interface MetadataRule<T> {
  readonly id: RuleId;
  readonly summary: string;
  /** Undefined where the place is empty, or what stands there cannot be it. */
  read(signs: Signs): T | undefined;
}

export function readSigns(page: FlatPage, source: SourceFile, headline: number | undefined): Signs {
  const { head } = page;
  const canonical = [head.canonical, ...(head.meta.get('og:url') ?? [])].find(isWebAddress);
  const stated = isWebAddress(source.url) ? source.url : (canonical ?? savedCopy(source.text).url);
  const shown = headline === undefined ? undefined : page.blocks[headline]?.text;
  const titles = [shown, head.title, ...(head.meta.get('og:title') ?? [])].filter((title) => title !== undefined);
  const foreign = foreignElements(page, headline);
  const place = { page, foreign, near: nearHeadline(page, foreign, headline), order: numericOrder(page) };
  const linked = linkedArticle(head.jsonLd, { url: canonical ?? stated, titles });
  const address = stated ?? (isWebAddress(linked?.url) ? linked.url : undefined);
  const url = address && liveAddress(address);
  return {
    ...place,
    source,
    linked,
    url,
    host: hostOf(url),
    headline,
    shown: shownDays({ ...place, headline }),
  };
}

const WEB_ADDRESS = /^https?:\/\//i;

export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && WEB_ADDRESS.test(text);
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

const AMERICAN = /^en[-_](?:us|ph)$/i;

/** How the page writes days in figures. */
export function numericOrder({ head }: FlatPage): 'day-first' | 'month-first' {
  const said = [head.language, head.meta.get('og:locale')?.[0], head.meta.get('content-language')?.[0]];
  return said.some((language) => language !== undefined && AMERICAN.test(language)) ? 'month-first' : 'day-first';
}

const FOREIGN =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|replies|disqus|related|recommended|recommendations?|trending|popular|most-?read|sidebar|widgets?|teasers?|yarpp|carousel|read-?next|more-?(?:from|stories|news|posts|articles)|(?:latest|recent|other|next|previous|similar)-(?:posts?|news|articles?|stor(?:y|ies)))(?:$|[\s_-])/i;
/** Share of the page's words that comments and lists may hold: themes call the element around an article `widget`. */
const MOST_FOREIGN = 0.4;

function foreignElements({ elements, blocks }: FlatPage, headline: number | undefined): readonly boolean[] {
  const wordsBefore = [0];
  for (const { words, removed } of blocks)
    wordsBefore.push((wordsBefore.at(-1) ?? 0) + (removed === undefined ? words : 0));
  const wordsIn = (first: number, end: number): number => (wordsBefore[end] ?? 0) - (wordsBefore[first] ?? 0);
  const most = MOST_FOREIGN * wordsIn(0, blocks.length);
  const foreign: boolean[] = [];
  for (const { tag, attribs, parent, first, end } of elements) {
    const holdsHeadline = headline !== undefined && first <= headline && headline < end;
    const { class: classes, id } = attribs;
    const names = classes === undefined ? id : `${classes} ${id ?? ''}`;
    const isNamed = tag === 'nav' || (names !== undefined && FOREIGN.test(names));
    foreign.push(foreign[parent] === true || (isNamed && !holdsHeadline && wordsIn(first, end) <= most));
  }
  return foreign;
}

/** How far from the headline a byline or date of the article may stand, in blocks. */
const BELOW = 12;
const ABOVE = 6;
/** Paragraphs that may stand before it: a standfirst, a line of praise. */
const MOST_PROSE = 2;

function nearHeadline(
  { blocks, owners }: FlatPage,
  foreign: readonly boolean[],
  headline: number | undefined,
): readonly number[] {
  const start =
    headline ??
    Math.max(
      0,
      blocks.findIndex((block) => block.removed === undefined),
    ) - 1;
  const isForeign = (i: number): boolean => foreign[owners[i] ?? -1] === true;
  const near: number[] = [];
  let prose = 0;
  for (let i = start + 1; i < blocks.length && i <= start + BELOW && prose <= MOST_PROSE; i++) {
    const block = blocks[i];
    if (block === undefined || isForeign(i)) continue;
    if (block.isProse && block.words >= 20) prose++;
    near.push(i);
  }
  for (let i = start - 1; i >= 0 && i >= start - ABOVE; i--) if (!isForeign(i)) near.push(i);
  return near;
}
