import { isProse } from '../prose.js';
import type { FlatPage, PageElement } from './elements.js';
import { titleLikeness } from './headline-block.js';

const UNIT_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post|blog-post|blogpost|entry)(?:\s|$)/i;
/** Fewest words of prose of an article of its own; teasers have fewer. */
const FEWEST_WORDS = 40;
/** Share of the page's prose that the articles must hold together. */
const LEAST_SHARE = 0.6;
/** A headline as like the page's title as this makes the page that article's own. */
const OWN_PAGE = 0.7;

/**
 * The containers of a page of several articles (a blog's front page, an archive): repeated `article`, `.hentry`,
 * `.post` with a heading and prose each. Empty on the page of one article, whatever else stands on it.
 */
export function unitsOf(page: FlatPage, headline: number | undefined): readonly PageElement[] {
  const units: PageElement[] = [];
  for (const element of page.elements) {
    if (element.end <= (units.at(-1)?.end ?? 0) || !isContainer(element)) continue;
    if (proseIn(page, element) >= FEWEST_WORDS && hasHeading(page, element)) units.push(element);
  }
  if (units.length < 2) return [];
  const inUnit = headline !== undefined && units.some(({ first, end }) => first <= headline && headline < end);
  if (inUnit && titleLikeness(page, headline) >= OWN_PAGE) return [];
  const held = units.reduce((sum, unit) => sum + proseIn(page, unit), 0);
  const whole = page.elements.reduce(
    (most, element) => (element.parent === -1 ? most + proseIn(page, element) : most),
    0,
  );
  return held >= LEAST_SHARE * whole ? units : [];
}

function isContainer({ tag, attribs }: PageElement): boolean {
  return tag === 'article' || UNIT_CLASS.test(attribs['class'] ?? '');
}

function hasHeading(page: FlatPage, { first, end }: PageElement): boolean {
  return page.blocks
    .slice(first, Math.min(end, first + 6))
    .some(({ hint }) => hint === 'heading' || hint === 'headline');
}

function proseIn(page: FlatPage, { first, end }: PageElement): number {
  let words = 0;
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    if (block !== undefined && block.removed === undefined && block.linkShare < 0.5 && isProse(block))
      words += block.words;
  }
  return words;
}
