import { type Boundary, findBoundaries } from '../divide/boundaries.js';
import { type KeptBlock, keptBlocks } from '../divide/kept-block.js';
import { dropLeftovers } from '../divide/leftovers.js';
import { postMarkOf } from '../divide/post-marks.js';
import { readField } from '../divide/record-fields.js';
import { openRecords } from '../divide/records.js';
import type { Article, ArticleBlock, Boilerplate, Segmented } from '../model/article.js';
import type { Block, Page, Removal, UnitMetadata } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Attested, IsoDate } from '../model/span.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import { findByline, findDayOf, outletInHead, unlabelled } from './article-fields.js';
import { type TypedBlock, typeBlocks } from './block-types.js';
import { findHeadline } from './headline.js';
import { readLine } from './line-shapes.js';
import { type PageAddress, statedAddress, withAddressDay } from './page-address.js';
import { publisherInText, publisherLine, siteTitle } from './publisher.js';
import { type ChosenHeadline, type HeadlineWeights, judgedHeadline, withHeadline } from './text-headline.js';

const POST_DATE = /^post date$/i;

/**
 * Splits a cleaned page into its articles, each with its headline, byline, publisher and date and how each is known.
 * Every kept block goes into exactly one article; the removed ones are handed through as boilerplate.
 */
export function segment(page: Page, gazetteer: Gazetteer, weights?: HeadlineWeights): Segmented {
  const given = openedBlocks(page);
  const found = boundariesOf(given);
  const blocks = isDumpOfOne(page, given, found) ? withHeadline(given, gazetteer.givenNames, weights) : given;
  const kept = keptBlocks(blocks);
  const boundaries = found.length === 1 ? found.slice(0, kept.length) : found;
  const header = kept.slice(0, boundaries[0]?.at ?? 0);
  const split = boundaries.map(({ at }, i) => kept.slice(at, boundaries[i + 1]?.at));
  const { articles: left, dropped } = dropLeftovers(split);
  const articles = left.filter((own) => own.length > 0);
  const places = new Map(blocks.map((block, at) => [block, at]));
  const placeOf = (own: readonly KeptBlock[] | undefined): number =>
    places.get(own?.[0]?.block as Block) ?? blocks.length;
  const context = {
    page,
    alone: articles.length === 1,
    archiveDay: archiveHeadingDay(blocks),
    site: siteTitle(page),
    gazetteer,
  };
  const removed = new Map([...header.map(({ block }): [Block, Removal] => [block, PAGE_HEADER]), ...dropped]);
  return {
    articles: articles.map((own, ordinal) => {
      const range = blocks.slice(placeOf(own), placeOf(articles[ordinal + 1]));
      const lines = context.alone ? blocks : range;
      return createArticle(own, { ...context, ordinal, lines, footer: footerOf(range) });
    }),
    boilerplate: boilerplateOf(blocks, removed),
  };
}

function boundariesOf(blocks: readonly Block[]): readonly Boundary[] {
  const kept = keptBlocks(blocks);
  const isArchive = blocks.some((block) => block.removed?.traits?.part === 'archive-heading');
  const labelled = blocks.filter(
    ({ text, removed }) => removed?.traits?.part === 'post-header' && POST_DATE.test(text),
  );
  const listsPosts = isArchive || labelled.length > 1 || blocks.some(({ text }) => postMarkOf(text)?.where === 'page');
  return kept.length === 0 ? [] : findBoundaries(kept, { isArchive, listsPosts });
}

/** The headline that the model chose for the one article of a text dump; undefined for every other page. */
export function chosenHeadline(page: Page): ChosenHeadline | undefined {
  const given = openedBlocks(page);
  return isDumpOfOne(page, given, boundariesOf(given)) ? judgedHeadline(given) : undefined;
}

function openedBlocks({ blocks }: Page): readonly Block[] {
  return openRecords(blocks) ?? blocks.map(withByline);
}

/** A text dump of one article says nowhere what its headline is. */
function isDumpOfOne({ source }: Page, blocks: readonly Block[], found: readonly Boundary[]): boolean {
  return found.length === 1 && source.mediaType === 'text/plain' && !blocks.some(({ hint }) => hint === 'headline');
}

/** A byline is often a link and nothing else; in a container of its own article it is taken back. */
function withByline(block: Block): Block {
  const { removed, ...rest } = block;
  if (block.unit === undefined || removed?.traits?.sort !== 'links') return block;
  const { shape, people } = readLine(block.text);
  return shape === 'byline' && people.length > 0 ? rest : block;
}

/** On a page of several posts, what stands above the first of them heads the page. */
const PAGE_HEADER: Removal = {
  rule: 'segment/above-first-post',
  reason: 'page header above the first of several posts',
};

function boilerplateOf(blocks: readonly Block[], dropped: ReadonlyMap<Block, Removal>): Boilerplate[] {
  return blocks.flatMap((block) => {
    const removed = block.removed ?? dropped.get(block);
    return removed
      ? [{ rule: removed.rule, reason: removed.reason, text: block.text, line: block.line, endLine: block.endLine }]
      : [];
  });
}

/** A page as one article, however many it looks like. */
export function segmentWhole(page: Page, gazetteer: Gazetteer): Article {
  const archiveDay = archiveHeadingDay(page.blocks);
  const footer = footerOf(page.blocks);
  return createArticle(keptBlocks(page.blocks), {
    page,
    ordinal: 0,
    alone: true,
    archiveDay,
    site: siteTitle(page),
    footer,
    lines: page.blocks,
    gazetteer,
  });
}

/** What blog software says of a post below it, though it is boilerplate. */
function footerOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, removed }) =>
    removed && (postMarkOf(text) || readField(fold(text))) ? [fold(text)] : [],
  );
}

function archiveHeadingDay(blocks: readonly Block[]): IsoDate | undefined {
  const heading = blocks.find((block) => block.removed?.traits?.part === 'archive-heading');
  return heading && findDay(fold(heading.text))?.day;
}

interface ArticleContext {
  readonly page: Page;
  readonly ordinal: number;
  /** The only article of its page: what the page says about itself is about the article. */
  readonly alone: boolean;
  readonly archiveDay: IsoDate | undefined;
  /** The site's name as the page's first lines give it. */
  readonly site: Attested<string> | undefined;
  readonly footer: readonly string[];
  /** Of its own, kept and removed: all of the page's where it is alone. */
  readonly lines: readonly Block[];
  readonly gazetteer: Gazetteer;
}

function createArticle(own: readonly KeptBlock[], context: ArticleContext): Article {
  const { page, gazetteer } = context;
  const headlineAt = findHeadline(page, own, context.alone, gazetteer);
  const typed = typeBlocks(own, headlineAt, page.source.mediaType, gazetteer.givenNames);
  const { text, blocks } = joinBlocks(typed);
  const metadata = context.alone ? page.metadata : {};
  const headlineBlock = typed[headlineAt];
  const headline: Attested<string> | undefined = headlineBlock
    ? { value: unlabelled(headlineBlock.block.text), basis: headlineBlock.rule }
    : metadata.headline;
  const unit = unitOf(own, page);
  const byline = metadata.byline ?? unit.byline ?? findByline(typed, headlineAt, context.footer, gazetteer);
  const publisher =
    publisherLine(own, headlineAt, gazetteer) ??
    outletInHead(own, context.footer, gazetteer) ??
    page.metadata.publisher ??
    publisherInText(own) ??
    context.site;
  const stated = statedAddress(context.lines, headline?.value ?? '');
  const url = context.alone ? (page.source.url ?? metadata.url ?? stated?.url) : stated?.url;
  const address = url === undefined ? undefined : { url, certain: url !== stated?.url || stated.labelled };
  const published = findPublished(typed, unit, address, context);
  return {
    source: page.source,
    ordinal: context.ordinal,
    ...(headline ? { headline } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(metadata.modified ? { modified: metadata.modified } : {}),
    language: page.metadata.language ?? 'en',
    ...(url ? { url } : {}),
    text,
    blocks,
  };
}

/** What the container of its own says about the article. */
function unitOf(own: readonly KeptBlock[], { units }: Page): UnitMetadata {
  const number = own.find(({ block }) => block.unit !== undefined)?.block.unit;
  return (number === undefined ? undefined : units?.[number - 1]) ?? {};
}

function findPublished(
  typed: readonly TypedBlock[],
  unit: UnitMetadata,
  address: PageAddress | undefined,
  context: ArticleContext,
): Attested<IsoDate> | undefined {
  const { page, alone, footer, archiveDay } = context;
  if (page.source.published) return { value: page.source.published, basis: 'metadata/given' };
  return (
    (alone ? page.metadata.published : undefined) ??
    withAddressDay(unit.published ?? findDayOf(typed, footer), address) ??
    (archiveDay === undefined ? undefined : { value: archiveDay, basis: 'metadata/archive-heading' })
  );
}

function joinBlocks(typed: readonly TypedBlock[]): { text: string; blocks: ArticleBlock[] } {
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const { block, type, rule } of typed) {
    const end = start + block.text.length;
    const { line, endLine, lineStarts } = block;
    blocks.push({ type, start, end, line, endLine, ...(lineStarts ? { lineStarts } : {}), rule });
    start = end + 1;
  }
  return { text: typed.map(({ block }) => block.text).join('\n'), blocks };
}
