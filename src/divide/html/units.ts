import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import type { IsoDate } from '../../model/span.js';
import { findDay } from '../../text/day.js';
import { isInDay, postFamily, type WordsIn, withDayAbove } from './post-family.js';
import { titleLikeness } from './title-likeness.js';

const UNIT_CLASS =
  /(?:^|\s)(?:hentry|h-entry|type-post|post|post-\d+|blog-?post|post-outer|entry|news-?item|story|journal-entry)(?:\s|$)/i;
/** Elements that a page repeats, one a story, though no class says so. */
const SIBLING_TAGS: ReadonlySet<string> = new Set(['li', 'div', 'section', 'dd', 'td', 'tr']);
/** Fewest words of prose of an article of its own; teasers have fewer. */
const FEWEST_WORDS = 40;
/** The same where so many stand in one row, each with its day: the releases of a press office. */
const FEWEST_OF_MANY = 15;
const MANY = 3;
/** Share of the page's prose that the articles must hold together. */
const LEAST_SHARE = 0.6;
/** A headline as like the page's title as this makes the page that article's own. */
const OWN_PAGE = 0.7;

/**
 * The containers of a page of several articles (a blog's front page, an archive): repeated `article`, `.hentry`,
 * `.post` with a heading and prose each, or list items and divisions with a heading, a date and prose each. Empty on
 * the page of one article, whatever else stands on it.
 */
export function unitsOf(page: FlatPage, headline: number | undefined): readonly PageElement[] {
  const words = proseCounter(page);
  const named = innermost(page, words, page.elements.filter(isContainer)).map((unit) => withDayAbove(page, unit));
  const isNamed = isWholePage(page, headline, words, named);
  const posts = postFamily(page, words).map((post) => withDayAbove(page, post));
  // Beside long posts stand short ones.
  if (posts.length > (isNamed ? named.length : 1) && isWholePage(page, headline, words, posts)) return posts;
  const units = isNamed ? named : datedSiblings(page, words);
  return isNamed || isWholePage(page, headline, words, units) ? units : [];
}

/** Whether the containers are what the page is for, and none of them the one article that it is about. */
function isWholePage(
  page: FlatPage,
  headline: number | undefined,
  words: WordsIn,
  units: readonly PageElement[],
): boolean {
  if (units.length < 2) return false;
  const inUnit = headline !== undefined && units.some(({ first, end }) => first <= headline && headline < end);
  if (headline !== undefined && titleLikeness(page, headline) >= OWN_PAGE) {
    if (inUnit || isSigned(page, headline, units[0]?.first ?? 0)) return false;
  }
  if (
    isChronicle(page, units) &&
    !units.every((unit) => isInDay(page, unit)) &&
    !page.blocks.some(({ removed }) => removed?.traits?.part === 'archive-heading')
  )
    return false;
  const held = units.reduce((sum, unit) => sum + words(unit), 0);
  return held >= LEAST_SHARE * words({ first: 0, end: page.blocks.length });
}

/** Between a page's own headline and its parts (the books of a list) stands who wrote the whole, and when. */
function isSigned({ blocks }: FlatPage, headline: number, firstUnit: number): boolean {
  return blocks
    .slice(headline + 1, Math.min(firstUnit, headline + 1 + SIGNATURE_REACH))
    .some(({ plain }) => plain.length <= LONGEST_DATE_LINE && (BY_LINE.test(plain) || findDay(plain) !== undefined));
}

const SIGNATURE_REACH = 4;
const BY_LINE = /^by \p{Lu}/iu;

/** A calendar or a chronicle goes from its first day to its last; a blog has its last post first. */
function isChronicle(page: FlatPage, units: readonly PageElement[]): boolean {
  const days = units.map((unit) => dayIn(page, unit));
  return new Set(days).size > 2 && days.every((day, i) => day !== undefined && (i === 0 || (days[i - 1] ?? '') <= day));
}

/** The candidates with a heading and prose of their own, those left out that hold several others. */
function innermost(page: FlatPage, words: WordsIn, candidates: readonly PageElement[]): readonly PageElement[] {
  const full = candidates.filter((each) => words(each) >= FEWEST_WORDS && hasHeading(page, each));
  const units: PageElement[] = [];
  for (const [i, element] of full.entries()) {
    if (element.first < (units.at(-1)?.end ?? 0)) continue;
    let inside = 0;
    let end = element.first;
    for (let k = i + 1; k < full.length; k++) {
      const inner = full[k];
      if (inner === undefined || inner.first >= element.end) break;
      if (inner.first < end || (inner.first === element.first && inner.end === element.end)) continue;
      inside++;
      end = inner.end;
    }
    if (inside < 2) units.push(element);
  }
  return units;
}

function isContainer({ tag, attribs }: PageElement): boolean {
  return tag === 'article' || UNIT_CLASS.test(attribs['class'] ?? '');
}

/**
 * The largest family of like children of one element, each with a heading, a date and prose: stories that were set
 * without markup of their own.
 */
function datedSiblings(page: FlatPage, words: WordsIn): readonly PageElement[] {
  const families = new Map<string, PageElement[]>();
  for (const element of page.elements) {
    if (!SIBLING_TAGS.has(element.tag) || words(element) < FEWEST_OF_MANY) continue;
    const key = `${element.parent} ${element.tag} ${element.attribs['class'] ?? ''}`;
    const family = families.get(key);
    if (family) family.push(element);
    else families.set(key, [element]);
  }
  let best: readonly PageElement[] = [];
  for (const family of families.values()) {
    const days = family.map((element) => (startsWithHeading(page, element) ? dayIn(page, element) : undefined));
    const isShort = family.some((element) => words(element) < FEWEST_WORDS);
    if (family.length < (isShort ? MANY : 2) || days.some((day) => day === undefined)) continue;
    if (family.length > best.length) best = family;
  }
  return best;
}

function hasHeading(page: FlatPage, { first, end }: PageElement): boolean {
  return page.blocks
    .slice(first, Math.min(end, first + 6))
    .some(({ hint }) => hint === 'heading' || hint === 'headline');
}

/** A story's own container begins with its heading, or with the date over it. */
function startsWithHeading(page: FlatPage, { first, end }: PageElement): boolean {
  return page.blocks
    .slice(first, Math.min(end, first + 2))
    .some(({ hint }) => hint === 'heading' || hint === 'headline');
}

const LONGEST_DATE_LINE = 80;

/** The day on a line of the head. */
function dayIn(page: FlatPage, { first, end }: PageElement): IsoDate | undefined {
  const head = page.blocks.slice(first, Math.min(end, first + 5));
  return head.map(({ plain }) => (plain.length > LONGEST_DATE_LINE ? undefined : findDay(plain)?.day)).find(Boolean);
}

/** Counts once, so that any range costs the same. */
function proseCounter({ blocks }: FlatPage): WordsIn {
  const before = [0];
  for (const block of blocks) {
    const counts = block.removed === undefined && block.linkShare < 0.5 && block.isProse;
    before.push((before.at(-1) ?? 0) + (counts ? block.words : 0));
  }
  return ({ first, end }) => (before[end] ?? 0) - (before[first] ?? 0);
}
