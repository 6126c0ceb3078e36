import { type DraftBlock, finished } from '../blocks/draft-block.js';
import type { FlatPage } from '../blocks/html/elements.js';
import { flatten } from '../blocks/html/flatten.js';
import { textBlocks } from '../blocks/text-blocks.js';
import { type Division, divide, type Part } from '../divide/divide.js';
import { NOTE } from '../divide/records.js';
import type { Page } from '../model/block.js';
import type { SourceFile } from '../model/source.js';
import { fold } from '../text/fold.js';
import { applyRules } from './apply-rules.js';
import { type BlockJudge, shippedBlockJudge } from './html/block-model.js';
import { cleanHtml, cleanLoneHtml } from './html/clean-html.js';
import { headlineIndex } from './html/headline-block.js';
import { pageMetadata } from './html/metadata.js';
import { unitMetadata } from './html/unit-metadata.js';
import { type LineJudge, shippedLineJudge } from './line-model.js';
import { cutOutsideMainContent } from './main-content.js';
import { cutAroundHtmlMessage, cutAroundMessage, withoutQuoted } from './message.js';
import { cutPageEdges } from './page-edges.js';
import { cutAroundPosts } from './posts.js';
import { cutRecordFields } from './records.js';
import { cutTeasers } from './teasers.js';

/** The learned parts of this stage. */
export interface Judges {
  /** Of the lines of text dumps. */
  readonly lines: LineJudge;
  /** Of the blocks of HTML pages. */
  readonly blocks: BlockJudge;
  /** Somebody looks at what they say: they are asked where nothing depends on it as well. */
  readonly areShown?: true;
}

export const shippedJudges: Judges = { lines: shippedLineJudge, blocks: shippedBlockJudge };

/**
 * A source as blocks, each kept or removed with its reason. Never throws: a page that is nothing but furniture gives
 * blocks that are all removed. `judges` are the learned parts: the shipped ones, unless they are trained or asked.
 */
export function clean(source: SourceFile, judges: Judges = shippedJudges): Page {
  if (source.isArticle) return cleanArticle(source);
  if (source.mediaType === 'text/html') {
    const page = flatten(source.text);
    if (source.message) cutAroundHtmlMessage(page, source.message);
    const headline = headlineIndex(withoutQuoted(page));
    const units = cleanHtml(page, headline, judges.blocks);
    const posts = units.length === 0 && !isArticlePage(page) ? divideRoot(page.blocks, source) : [];
    const {
      headline: title,
      byline,
      published,
      modified,
      ...site
    } = pageMetadata(withoutQuoted(page), source, headline);
    const own =
      units.length > 0
        ? {}
        : {
            ...(title && { headline: title }),
            ...(byline && { byline }),
            ...(published && { published }),
            ...(modified && { modified }),
          };
    const ofUnits = units.length > 0 ? { units: unitMetadata(page, units, site.publisher?.value) } : toldOf(posts);
    return { source, blocks: page.blocks.map(finished), metadata: { ...site, ...own }, ...ofUnits };
  }
  const blocks = textBlocks(source.text, source.pages !== undefined);
  cutPageEdges(blocks, source);
  markDeclared(blocks, source);
  if (source.message) cutAroundMessage(blocks, source.message);
  applyRules(blocks);
  const division = divide(blocks, { judge: () => judges.lines(blocks).sure, isForward: source.message === 'forward' });
  cutTeasers(blocks);
  if (division.layout === 'one') cutOutsideMainContent(blocks, judges.lines, judges.areShown);
  else cutAround(blocks, division);
  return { source, blocks: blocks.map(finished), metadata: {}, ...toldOf(withSender(division.parts, source)) };
}

/** What stands around an article is not looked for where its container has it alone; what stands in it is. */
function cleanArticle(source: SourceFile): Page {
  if (source.mediaType === 'text/html') {
    const page = flatten(source.text);
    const headline = markDeclared(page.blocks, source) ?? headlineIndex(page);
    cleanLoneHtml(page, headline);
    return { source, blocks: page.blocks.map(finished), metadata: pageMetadata(page, source, headline) };
  }
  const blocks = textBlocks(source.text, source.pages !== undefined);
  cutPageEdges(blocks, source);
  markDeclared(blocks, source);
  applyRules(blocks);
  return { source, blocks: blocks.map(finished), metadata: {} };
}

/** The line that is what the container calls the article is its headline. */
function markDeclared(blocks: readonly DraftBlock[], { declared }: SourceFile): number | undefined {
  const title = declared?.headline && fold(declared.headline.value);
  const at = title ? blocks.slice(0, HEAD_BLOCKS).findIndex(({ text }) => fold(text) === title) : -1;
  const block = blocks[at];
  if (block === undefined) return undefined;
  block.hint = 'headline';
  return at;
}

/** Blocks at the top of a page, among which its headline stands. */
const HEAD_BLOCKS = 12;

/** What the page says of itself to whoever shares it: it is one article, whatever its lines look like. */
function isArticlePage({ head }: FlatPage): boolean {
  return head.meta.get('og:type')?.some((type) => ARTICLE.test(type)) ?? false;
}

const ARTICLE = /^(?:news)?article$/i;

/** Articles that no element of their own holds are told by their lines, as in a text dump. */
function divideRoot(blocks: readonly DraftBlock[], source: SourceFile): readonly Part[] {
  const division = divide(blocks, { isForward: source.message === 'forward' });
  if (division.layout !== 'one') cutAround(blocks, division);
  return withSender(division.parts, source);
}

/** What its sender says above a message that he passes on is his, and of that day; the message is not. */
function withSender(parts: readonly Part[], { declared }: SourceFile): readonly Part[] {
  const day = declared?.published?.value;
  const writers = declared?.byline?.value;
  return parts.map((part) =>
    part.rule === NOTE ? { ...part, ...(day && { day }), ...(writers && { writers }) } : part,
  );
}

/** What the page says of each article. */
function toldOf(parts: readonly Part[]): Pick<Page, 'units'> {
  if (parts.length === 0) return {};
  return { units: parts.map(({ day, writers }) => ({ ...(day && { day }), ...(writers && { writers }) })) };
}

/** What stands around the articles of a page of several goes, and each is numbered. */
function cutAround(blocks: readonly DraftBlock[], { layout, parts }: Division): void {
  if (layout === 'records') cutRecordFields(blocks, parts);
  else cutAroundPosts(blocks, parts);
  for (const [i, { start, end }] of parts.entries()) {
    for (const block of blocks.slice(start, end)) block.unit = i + 1;
  }
}
