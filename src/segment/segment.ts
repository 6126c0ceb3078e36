import { type KeptBlock, keptBlocks } from '../divide/kept-block.js';
import { dropLeftovers } from '../divide/leftovers.js';
import { postMarkOf } from '../divide/post-marks.js';
import { readField } from '../divide/record-fields.js';
import type { Article, ArticleBlock, Boilerplate, Segmented } from '../model/article.js';
import type { Block, Page, Removal, UnitMetadata } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Attested, IsoDate } from '../model/span.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import { declaredAs } from './declared-rules.js';
import { type TypedBlock, typeBlocks } from './head/block-types.js';
import { type ChosenHeadline, type HeadlineWeights, judgedHeadline } from './head/choice.js';
import { findByline, findDayOf, isRecordHead, outletInHead, unlabelled } from './head/fields.js';
import { findHeadline } from './head/headline.js';
import { openHead } from './head/open-head.js';
import { publisherInText, publisherLine } from './head/publisher.js';
import { siteName } from './head/site-name.js';
import { languageOf } from './language.js';
import { type PageAddress, statedAddress, withAddressDay } from './page-address.js';

/**
 * The articles of a cleaned page, each with its headline, byline, publisher and date and how each is known. Every kept
 * block goes into exactly one article; the removed ones are handed through as boilerplate.
 */
export function segment(page: Page, gazetteer: Gazetteer, weights?: HeadlineWeights): Segmented {
  const blocks = isDumpOfOne(page) ? openHead(page.blocks, gazetteer.givenNames, weights) : page.blocks;
  const { articles, dropped } = dropLeftovers(byUnit(keptBlocks(blocks)));
  const places = new Map(blocks.map((block, at) => [block, at]));
  const placeOf = (own: readonly KeptBlock[] | undefined): number =>
    places.get(own?.[0]?.block as Block) ?? blocks.length;
  const left = articles.filter((own) => own.length > 0);
  const context = {
    page,
    alone: left.length === 1,
    archiveDay: archiveHeadingDay(blocks),
    gazetteer,
  };
  return {
    articles: left.map((own, ordinal) => {
      const range = blocks.slice(placeOf(own), placeOf(left[ordinal + 1]));
      const lines = context.alone ? blocks : range;
      return createArticle(own, { ...context, ordinal, lines, footer: footerOf(range) });
    }),
    boilerplate: boilerplateOf(blocks, dropped),
  };
}

/** The kept blocks of each article: those of one number, or all of a page whose blocks have none. */
function byUnit(kept: readonly KeptBlock[]): readonly (readonly KeptBlock[])[] {
  const articles = new Map<number | undefined, KeptBlock[]>();
  for (const each of kept) {
    const own = articles.get(each.block.unit);
    if (own) own.push(each);
    else articles.set(each.block.unit, [each]);
  }
  return [...articles.values()];
}

/** The headline that the model chose for the one article of a text dump; undefined for every other page. */
export function chosenHeadline(page: Page, gazetteer: Gazetteer): ChosenHeadline | undefined {
  return isDumpOfOne(page) ? judgedHeadline(page.blocks, gazetteer.givenNames) : undefined;
}

/** A text dump of one article says nowhere what its headline is; what answers a message has none but its subject. */
function isDumpOfOne({ source, blocks }: Page): boolean {
  return (
    source.mediaType === 'text/plain' &&
    source.message !== 'reply' &&
    !blocks.some(({ hint, unit }) => hint === 'headline' || unit !== undefined)
  );
}

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
    footer,
    lines: page.blocks,
    gazetteer,
  });
}

/** What blog software says of a post below it, though it is boilerplate. */
function footerOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, removed }) =>
    removed && !removed.traits?.quoted && (postMarkOf(text) || readField(text)) ? [fold(text)] : [],
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
  readonly footer: readonly string[];
  /** Of its own, kept and removed: all of the page's where it is alone. */
  readonly lines: readonly Block[];
  readonly gazetteer: Gazetteer;
}

function createArticle(own: readonly KeptBlock[], context: ArticleContext): Article {
  const { page, gazetteer } = context;
  const headlineAt = findHeadline(page, own, context.alone, gazetteer);
  const isRecord = isRecordHead(context.lines);
  const typed = typeBlocks(own, headlineAt, page.source.mediaType, gazetteer.givenNames);
  const { text, blocks } = joinBlocks(typed);
  const metadata = context.alone ? page.metadata : {};
  const declared = context.alone ? page.source.declared : undefined;
  const headlineBlock = typed[headlineAt];
  const headline: Attested<string> | undefined = headlineBlock
    ? {
        value: headlineOf(headlineBlock.block.text, page, { isRecord, stated: metadata.headline?.value }),
        basis: headlineBlock.rule,
      }
    : (declaredAs('more', declared, 'headline') ?? metadata.headline ?? declaredAs('less', declared, 'headline'));
  const unit = unitOf(own, page);
  const ownByline =
    declaredAs('more', declared, 'byline') ??
    metadata.byline ??
    unit.byline ??
    findByline(typed, headlineAt, context.footer, gazetteer) ??
    (unit.writers && { value: unit.writers, basis: 'metadata/page-byline' }) ??
    declaredAs('less', declared, 'byline');
  const shownPublisher =
    publisherLine(own, headlineAt, gazetteer) ?? outletInHead(own, context.footer, isRecord, gazetteer);
  const publisher =
    declaredAs('more', page.source.declared, 'publisher') ??
    shownPublisher ??
    page.metadata.publisher ??
    publisherInText(own) ??
    siteOf(page, headline?.value ?? '') ??
    declaredAs('less', page.source.declared, 'publisher');
  const stated = statedAddress(context.lines, headline?.value ?? '');
  const url = context.alone ? (page.source.url ?? metadata.url ?? stated?.url) : stated?.url;
  const address = url === undefined ? undefined : { url, certain: url !== stated?.url || stated.labelled };
  const ownDay =
    declaredAs('more', declared, 'published') ??
    findPublished(typed, unit, address, context) ??
    declaredAs('less', declared, 'published');
  // Whoever signs a message below its text may be who sent it.
  const isSender = ownByline?.value.every((name) => declared?.byline?.value.includes(name));
  const isUnsigned = [isSender ? undefined : ownByline, ownDay, shownPublisher, stated].every((sign) => !sign);
  const byline = ownByline ?? (isUnsigned ? declaredAs('unsigned', declared, 'byline') : undefined);
  const published = ownDay ?? (isUnsigned ? declaredAs('unsigned', declared, 'published') : undefined);
  const modified = declaredAs('more', declared, 'modified') ?? metadata.modified;
  return {
    source: page.source,
    ordinal: context.ordinal,
    ...(headline ? { headline } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    language: languageOf(text, page.metadata.language ?? declared?.language?.value),
    ...(url ? { url } : {}),
    text,
    blocks,
  };
}

/** A bullet in front of an item's headline is none of it. */
const BULLET = /^[-*•·–▪●■►] +/;

interface HeadlineSigns {
  readonly isRecord: boolean;
  /** What the page's markup calls it. */
  readonly stated: string | undefined;
}

/** A list's own tag is taken off a message; in the heading of an HTML page, a kicker or a line below may stand. */
function headlineOf(text: string, { source }: Page, { isRecord, stated = '' }: HeadlineSigns): string {
  if (source.mediaType === 'text/plain' || (source.message && isRecord))
    return unlabelled(text, isRecord).replace(BULLET, '');
  return stated !== '' && (text.startsWith(`${stated} `) || text.endsWith(` ${stated}`)) ? stated : text;
}

/** The site's name as the lines of a dump give it. */
function siteOf({ blocks }: Page, headline: string): Attested<string> | undefined {
  return siteName(blocks, headline);
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
    (unit.day === undefined ? undefined : { value: unit.day, basis: 'metadata/page-day' }) ??
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
