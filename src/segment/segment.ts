import type { Article, ArticleBlock, Boilerplate, Segmented } from '../model/article.js';
import type { Block, BlockType, Page, Removal } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Attested, IsoDate, RuleId } from '../model/span.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import { type Boundary, findBoundaries, type KeptBlock } from './boundaries.js';
import { readLine } from './line-shapes.js';
import { isOutletName, publisherInText, publisherLine, siteTitle } from './publisher.js';

/** A headline, byline or date line stands among the first blocks of its article. */
const HEAD_BLOCKS = 10;
const ARCHIVE_HEADING: RuleId = 'clean/archive-heading';

/** A block with the part that it plays in its article. */
interface TypedBlock extends KeptBlock {
  readonly type: BlockType;
  readonly rule: RuleId;
}

/**
 * Splits a cleaned page into its articles, each with its headline, byline, publisher and date and how each is known.
 * Every kept block goes into exactly one article; the removed ones are handed through as boilerplate.
 */
export function segment(page: Page, gazetteer: Gazetteer): Segmented {
  const kept = keptBlocks(page.blocks);
  const archiveDay = archiveHeadingDay(page.blocks);
  const isArchive = page.blocks.some((block) => block.removed?.rule === ARCHIVE_HEADING);
  const boundaries = kept.length === 0 ? [] : findBoundaries(kept, isArchive);
  const articles = boundaries.map((boundary, ordinal) => {
    const own = kept.slice(boundary.at, boundaries[ordinal + 1]?.at);
    return createArticle(page, own, { ordinal, boundary, alone: boundaries.length === 1, archiveDay, gazetteer });
  });
  const header = kept.slice(0, boundaries[0]?.at ?? 0);
  return { articles, boilerplate: boilerplateOf(page.blocks, new Set(header.map(({ block }) => block))) };
}

/** On a page of several posts, what stands above the first of them heads the page. */
const PAGE_HEADER: Removal = {
  rule: 'segment/above-first-post',
  reason: 'page header above the first of several posts',
};

function boilerplateOf(blocks: readonly Block[], header: ReadonlySet<Block>): Boilerplate[] {
  return blocks.flatMap((block) => {
    const removed = block.removed ?? (header.has(block) ? PAGE_HEADER : undefined);
    return removed ? [{ ...removed, text: block.text, line: block.line, endLine: block.endLine }] : [];
  });
}

/** A page as one article, however many it looks like. */
export function segmentWhole(page: Page, gazetteer: Gazetteer): Article {
  const boundary: Boundary = { at: 0, rule: 'segment/given-as-one' };
  const context = { ordinal: 0, boundary, alone: true, archiveDay: archiveHeadingDay(page.blocks), gazetteer };
  return createArticle(page, keptBlocks(page.blocks), context);
}

function keptBlocks(blocks: readonly Block[]): KeptBlock[] {
  return blocks.flatMap((block, i) =>
    block.removed ? [] : [{ block, line: readLine(block.text), afterRemoved: blocks[i - 1]?.removed !== undefined }],
  );
}

function archiveHeadingDay(blocks: readonly Block[]): IsoDate | undefined {
  const heading = blocks.find((block) => block.removed?.rule === ARCHIVE_HEADING);
  return heading && findDay(fold(heading.text))?.day;
}

interface ArticleContext {
  readonly ordinal: number;
  readonly boundary: Boundary;
  /** The only article of its page: what the page says about itself is about the article. */
  readonly alone: boolean;
  readonly archiveDay: IsoDate | undefined;
  readonly gazetteer: Gazetteer;
}

function createArticle(page: Page, own: readonly KeptBlock[], context: ArticleContext): Article {
  const headlineAt = findHeadline(page, own, context);
  const typed = own.map((kept, at) => typeBlock(kept, at, headlineAt, own));
  const { text, blocks } = joinBlocks(typed);
  const metadata = context.alone ? page.metadata : {};
  const headlineBlock = typed[headlineAt];
  const headline: Attested<string> | undefined = headlineBlock
    ? { value: headlineBlock.block.text, basis: headlineBlock.rule }
    : metadata.headline;
  const byline = metadata.byline ?? findByline(typed, headlineAt);
  const publisher =
    publisherLine(own, headlineAt, context.gazetteer) ??
    page.metadata.publisher ??
    publisherInText(own) ??
    siteTitle(page);
  const published = findPublished(page, typed, context);
  const url = context.alone ? (page.source.url ?? metadata.url) : undefined;
  return {
    source: page.source,
    ordinal: context.ordinal,
    ...(headline ? { headline } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    language: page.metadata.language ?? 'en',
    ...(url ? { url } : {}),
    text,
    blocks,
  };
}

/** Index of the block that is the headline, -1 where the article has none in its text. */
function findHeadline(page: Page, own: readonly KeptBlock[], context: ArticleContext): number {
  const head = own.slice(0, HEAD_BLOCKS);
  const marked = head.findIndex(({ block }) => block.hint === 'headline');
  if (marked >= 0) return marked;
  const title = page.metadata.headline?.value;
  const titled = context.alone && title ? head.findIndex(({ block }) => fold(block.text) === fold(title)) : -1;
  if (titled >= 0 || (context.alone && title)) return titled;
  const body = head.findIndex(
    ({ block, line }, at) => at > 0 && line.shape === 'prose' && block.text.length > LONG_PROSE,
  );
  const top = body < 0 ? head : head.slice(0, body + 1);
  const heading = firstHeading(top, context);
  return heading >= 0
    ? heading
    : top.findIndex((kept, at) => besideDate(top, at) && kept.block.text.length <= SHORT_LINE);
}

/** A headline may be sentences (`Smoke and mirrors. Blog.`) where it stands right under or above the date of its post. */
function besideDate(head: readonly KeptBlock[], at: number): boolean {
  const isDate = (kept: KeptBlock | undefined): boolean =>
    kept?.line.shape === 'dateline' && kept.line.day !== undefined;
  return head[at]?.line.shape === 'prose' && (isDate(head[at - 1]) || isDate(head[at + 1]));
}

/** A paragraph of the body; a headline does not stand behind one that is not the very first. */
const LONG_PROSE = 120;
const SHORT_LINE = 100;

function firstHeading(head: readonly KeptBlock[], context: ArticleContext): number {
  return head.findIndex(
    ({ block, line }, at) =>
      (line.shape === 'heading' || line.shape === 'name') &&
      block.hint === undefined &&
      !(isOutletName(block.text, context.gazetteer) && at + 1 < head.length) &&
      head[at - 1]?.line.shape !== 'byline',
  );
}

function typeBlock(kept: KeptBlock, at: number, headlineAt: number, own: readonly KeptBlock[]): TypedBlock {
  const typed = (type: BlockType, rule: RuleId): TypedBlock => ({ ...kept, type, rule });
  const { block, line } = kept;
  if (at === headlineAt) return typed('headline', block.hint ? 'segment/headline-markup' : 'segment/headline-line');
  if (line.shape === 'byline') return typed('byline', 'segment/by-line');
  if (line.shape === 'dateline') return typed('dateline', 'segment/date-line');
  if (line.shape === 'name' && namesAuthor(own, at, headlineAt)) return typed('byline', 'segment/name-beside-date');
  if (block.hint && block.hint !== 'headline') return typed(block.hint, 'segment/markup');
  if (line.shape === 'list') return typed('list', 'segment/list-marker');
  if (line.shape === 'prose') return typed('paragraph', 'segment/prose-line');
  if (at > headlineAt && !own.slice(0, at).some(({ line: { shape } }) => shape === 'prose')) {
    return typed('standfirst', 'segment/line-under-headline');
  }
  return typed('heading', 'segment/short-line');
}

/** A name alone on its line is the author's where a date line, or the label `Posted by`, stands beside it in the head. */
function namesAuthor(own: readonly KeptBlock[], at: number, headlineAt: number): boolean {
  const above = own[at - 1]?.line;
  const below = own[at + 1]?.line;
  if (above?.shape === 'dateline' && above.day === undefined) return true;
  const inHead = headlineAt >= 0 && at > headlineAt && at - headlineAt <= 4;
  return inHead && (below?.shape === 'dateline' || above?.shape === 'dateline');
}

function findByline(typed: readonly TypedBlock[], headlineAt: number): Attested<readonly string[]> | undefined {
  const lines = typed.filter(({ type, line }) => type === 'byline' && line.people.length > 0);
  const stated = lines.find(({ line }) => line.shape === 'byline') ?? lines[0];
  if (stated) return { value: stated.line.people, basis: stated.rule };
  const signature = signatureLine(typed, headlineAt);
  return signature ? { value: [signature], basis: 'segment/signature' } : undefined;
}

const VALEDICTION =
  /^(?:(?:kind|best|warm) )?(?:regards|wishes)|^yours(?: (?:sincerely|faithfully|truly))?|^sincerely/i;

/** The name under a letter: `Regards`, then the writer. */
function signatureLine(typed: readonly TypedBlock[], headlineAt: number): string | undefined {
  const at = typed.findIndex(
    ({ block }, i) => i > headlineAt && VALEDICTION.test(block.text) && block.text.length < 30,
  );
  const below = typed[at + 1]?.line;
  return at >= 0 && below?.shape === 'name' ? below.people[0] : undefined;
}

function findPublished(
  page: Page,
  typed: readonly TypedBlock[],
  context: ArticleContext,
): Attested<IsoDate> | undefined {
  if (page.source.published) return { value: page.source.published, basis: 'metadata/given' };
  const stated = context.alone ? page.metadata.published : undefined;
  if (stated) return stated;
  const dated = typed.slice(0, HEAD_BLOCKS).find(({ line }) => line.day !== undefined);
  if (dated?.line.day) return { value: dated.line.day, basis: 'metadata/date-line' };
  const credit = typed.slice(-2).find(({ block }) => RELEASE_DAY.test(fold(block.text)));
  const day = credit && findDay(fold(credit.block.text))?.day;
  if (day) return { value: day, basis: 'metadata/release-credit' };
  return context.archiveDay ? { value: context.archiveDay, basis: 'metadata/archive-heading' } : undefined;
}

const RELEASE_DAY = /^[-\s]*from an? .{3,60} release\b/;

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
