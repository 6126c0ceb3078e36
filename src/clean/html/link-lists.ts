import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { endsSentence } from '../../blocks/prose.js';
import type { Removal } from '../../model/block.js';
import { findDay } from '../../text/day.js';
import { hintByWords } from './edges.js';
import { isBetweenParagraphs, isFurnitureLine, isIn } from './neighbours.js';

/** Of links and no sentence. */
export const LINKS: Removal = { rule: 'clean/link-list', reason: 'links and no sentence', traits: { sort: 'links' } };

/** How far below its headline an article may begin, in blocks. */
export const INTRODUCTION_REACH = 12;

/** Marks menus and lists of other stories: blocks that are links. */
export function removeLinks(page: FlatPage, headline: number | undefined, units: readonly PageElement[]): void {
  const { blocks } = page;
  const signed = new Set(units.flatMap(({ first, end }) => blocks.slice(first, end).filter(isPostLine)));
  const isSpared = (block: DraftBlock, i: number): boolean =>
    signed.has(block) ||
    i === headline ||
    isLinkedHeading(block, blocks[i + 1]) ||
    (isLoneLink(blocks, i) && !leadsToStory(page, i)) ||
    isLinkedByline(block, headline === undefined ? Infinity : i - headline);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || !isLinks(block) || isSpared(block, i)) continue;
    let end = i + 1;
    for (; end < blocks.length; end++) {
      const next = blocks[end];
      if (next === undefined || next.removed !== undefined || !isLinks(next) || isSpared(next, end)) break;
    }
    if (block.removed === undefined && isOfText(page, { first: i, end })) i = end - 1;
    else block.removed ??= LINKS;
  }
}

/** A paragraph that is one link is a paragraph still, where it is a sentence. */
function isLinks(block: DraftBlock): boolean {
  return block.linkShare > 0.6 && !(block.words >= 12 && endsSentence(block.plain));
}

type Run = Pick<PageElement, 'first' | 'end'>;

/** Lines of one or two words, as a list of names or of things has; headlines are longer. */
const NAME_WORDS = 4;
const FEWEST_NAMES = 3;

/** A list of linked lines is the text's where a paragraph announces it, or where it stands between two and holds names. */
function isOfText(page: FlatPage, run: Run): boolean {
  const { blocks, elements, owners } = page;
  const lines = blocks.slice(run.first, run.end);
  if (lines.some(({ plain }) => isFurnitureLine(plain))) return false;
  if (isAnnounced(page, run)) return true;
  if (lines.length < FEWEST_NAMES || !lines.every(({ hint }) => hint === 'list')) return false;
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  if (words > NAME_WORDS * lines.length) return false;
  const list = elements[elements[owners[run.first] ?? -1]?.parent ?? -1];
  return list !== undefined && isBetweenParagraphs(page, run, list.parent);
}

/** Above it stands a line of the same element that ends in a colon. */
function isAnnounced(page: FlatPage, { first }: Run): boolean {
  const { blocks, elements, owners } = page;
  const above = blocks[first - 1];
  if (above === undefined || above.removed !== undefined || above.linkShare > 0.5) return false;
  if (!above.plain.endsWith(':') || above.hint === 'byline' || isFurnitureLine(above.plain)) return false;
  // `Sources:`, `Topics:`: a label, and no sentence that leads on to the list.
  if (above.words < LEADING_WORDS) return false;
  let parent = elements[owners[first - 1] ?? -1]?.parent ?? -1;
  if (isIn(page, first, parent)) return true;
  parent = elements[parent]?.parent ?? -1;
  return isIn(page, first, parent);
}

const LEADING_WORDS = 3;

/** The writer's name often links to a page of the writer's own: it stands by the headline, or says `By` before it. */
function isLinkedByline(block: DraftBlock, belowHeadline: number): boolean {
  if (block.words > 16) return false;
  if (STATES_WRITER.test(block.plain)) return hintByWords(block) === 'byline';
  return block.hint === 'byline' && belowHeadline > 0 && belowHeadline <= INTRODUCTION_REACH;
}

/** In a post on a page of several, its day and its writer's name are links to lists of posts. */
function isPostLine(block: DraftBlock): boolean {
  const hint = hintByWords(block);
  if (block.words > 16 || endsSentence(block.plain) || hint === 'heading' || hint === 'headline') return false;
  return STATES_WRITER.test(block.plain) || findDay(block.plain) !== undefined;
}

const STATES_WRITER = /^(?:written |posted |words |story )?by\b/i;

/** One link on a line between two paragraphs is the author's: a source, a thing that is spoken of. */
function isLoneLink(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.hint !== undefined) return false;
  return [blocks[at - 1], blocks[at + 1]].every(
    (beside) => beside !== undefined && beside.removed === undefined && beside.linkShare < 0.5 && beside.isProse,
  );
}

/** The line is the title of another page of this site. */
function leadsToStory({ blocks, elements, owners, head }: FlatPage, at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.linkShare < 0.95 || block.words < TITLE_WORDS || endsSentence(block.plain))
    return false;
  const owner = owners[at] ?? -1;
  for (let i = owner; i < elements.length; i++) {
    const element = elements[i];
    if (element === undefined || element.first > at) return false;
    const address = element.tag === 'a' && element.first === at ? element.attribs['href'] : undefined;
    if (address !== undefined) return isOwnSite(address, head.canonical ?? head.meta.get('og:url')?.[0]);
  }
  return false;
}

/** A name, a thing or a report is spoken of in fewer. */
const TITLE_WORDS = 6;

function isOwnSite(address: string, page: string | undefined): boolean {
  const base = page !== undefined && URL.canParse(page) ? page : 'https://own.invalid/';
  if (!URL.canParse(address, base)) return false;
  const there = new URL(address, base);
  const here = new URL(base);
  return there.host === here.host && there.pathname !== '/' && there.pathname !== here.pathname && there.hash === '';
}

/** A heading that links to itself or to a page of its own stands before its text. */
function isLinkedHeading(block: DraftBlock, next: DraftBlock | undefined): boolean {
  return (
    block.hint === 'heading' && next !== undefined && next.linkShare < 0.5 && next.hint !== 'heading' && next.isProse
  );
}
