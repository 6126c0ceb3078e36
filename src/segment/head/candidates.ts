import { isOutletShaped } from '../../lines/outlets.js';
import type { Block } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { bodyOf, type HeadPage, isMeta, mayHead, readHeadPage } from './head-lines.js';
import { type HeadlineFeature, headlineFeatures } from './headline-features.js';
import { siteName } from './site-name.js';

/** A line that might be the headline of a text dump, or that it has none, and what speaks for or against it. */
export interface HeadlineCandidate {
  /** Index into the page's blocks; -1: the page has no headline. */
  readonly at: number;
  readonly features: Readonly<Record<HeadlineFeature, number>>;
  /** Right above stands a kept line of several words that might be the headline too: this one may be its standfirst. */
  readonly isUnderHeading: boolean;
}

/** So far above the first paragraph a headline is looked for, in blocks. */
const REACH = 90;
/** A page with no more labels than this above its first paragraph has no menu: somebody saved the article alone. */
const MOST_LABELS = 2;
const LONGEST_HEADLINE = 220;
/** A longer line that ends as a sentence does is the lead, in characters. */
const LONGEST_SENTENCE = 120;
const SENTENCE_STOP = /[.!?]["'”’)]{0,2}$/;
/** In characters: as much of a block as tells what it is. */
const MOST_READ = 10_000;
const BODY_BLOCKS = 60;
const LEAD_BLOCKS = 3;
const NEAR = 4;
const MOST_LABEL_WORDS = 4;
const MOST_META_WORDS = 14;

const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;
const BARS = /[|›»>•]/;
const SMALL_WORD = /(?:^| )["'(]?\p{Ll}/u;
const LOWER = /\p{Ll}/u;
const META =
  /^(?:by|posted|published|updated|written|last (?:updated|modified)|first published|reviewed|edited|author) ?\b|\b(?:19|20)\d\d\b|\d{1,3} min(?:ute)?s?(?:'s)? read/i;

/** The lines of a page that might head its one article, and that none does. */
export function headlineCandidates(
  blocks: readonly Block[],
  givenNames: Gazetteer['givenNames'],
): readonly HeadlineCandidate[] {
  const page = readHeadPage(blocks);
  const { body } = page;
  if (body < 0) return [];
  const first = Math.max(0, body - REACH);
  const at = [...blocks.keys()]
    .filter((i) => (i < 2 || i >= first) && i < body && isPossible(page, i))
    .filter((i, _, all) => !isPath(page, i, all));
  const counts = wordsOfBody(page, BODY_BLOCKS);
  const sight: Sight = {
    page,
    counts,
    lead: new Set(wordsOfBody(page, LEAD_BLOCKS).keys()),
    mayHead: new Set(at),
    isBare: isBare(page),
    givenNames,
    site: siteName(blocks, '')?.value.toLowerCase(),
  };
  return at.length === 0
    ? []
    : [
        ...at.map((i) => ({
          at: i,
          features: featuresOf(sight, i),
          isUnderHeading: isFull(sight, i - 1) && !blocks[i - 1]?.removed,
        })),
        noneOf(sight),
      ];
}

/** The way to the page, with its headline at the end: `Home League of Legends Faker wins`. */
function isPath({ plain, words }: HeadPage, at: number, all: readonly number[]): boolean {
  const text = plain[at] ?? '';
  return all.some((i) => i !== at && (words[i] ?? 0) > 2 && text !== plain[i] && text.endsWith(plain[i] ?? ''));
}

/** Somebody saved the article alone: its first line heads it. */
export function opensWithArticle(blocks: readonly Block[]): boolean {
  const body = bodyOf(blocks);
  if (body < 1 || blocks[0]?.removed) return false;
  // What follows says nothing of how the page opens.
  const page = readHeadPage(blocks.slice(0, body + 1));
  const [line] = page.lines;
  if (line === undefined || !isPossible(page, 0)) return false;
  if ((page.words[0] ?? 0) <= 2 || line.shape === 'prose' || line.role === 'section' || line.role === 'dateline')
    return false;
  return !BARS.test(blocks[0]?.text ?? '') && isBare(page);
}

function isPossible({ blocks, lines }: HeadPage, at: number): boolean {
  const { text, removed } = blocks[at] as Block;
  const line = lines[at];
  if (line === undefined || (removed && !removed.traits?.judged) || !mayHead(line)) return false;
  if (text.length > LONGEST_SENTENCE && SENTENCE_STOP.test(text)) return false;
  return text.length <= LONGEST_HEADLINE && text.length >= 3;
}

/** Somebody saved the article alone: no menu stands above the text. */
function isBare({ blocks, lines, words, body }: HeadPage): boolean {
  if (lines.slice(1, body).some(({ role }) => role === 'menu')) return false;
  const labels = blocks
    .slice(0, body)
    .filter(
      ({ removed }, i) =>
        i > 0 && (removed || ((words[i] ?? 0) <= 3 && !isMeta(lines[i]) && lines[i]?.role !== 'name')),
    );
  return labels.length <= MOST_LABELS;
}

/** How often the body has each of its words. */
function wordsOfBody({ blocks, plain, words, body }: HeadPage, most: number): ReadonlyMap<string, number> {
  const prose = plain
    .slice(body, body + most)
    .filter((_, i) => !blocks[body + i]?.removed && (words[body + i] ?? 0) > 8);
  const counts = new Map<string, number>();
  for (const word of prose
    .join(' ')
    .slice(0, 10 * MOST_READ)
    .match(CONTENT_WORD) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A page, and what is asked of every line of it. */
interface Sight {
  readonly page: HeadPage;
  readonly counts: ReadonlyMap<string, number>;
  readonly lead: ReadonlySet<string>;
  /** The lines that might head the article. */
  readonly mayHead: ReadonlySet<number>;
  readonly isBare: boolean;
  readonly givenNames: Gazetteer['givenNames'];
  /** What the page calls its site, in small letters. */
  readonly site: string | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Other lines close by that might head the article. */
function nearOf({ mayHead }: Sight, at: number): readonly number[] {
  return Array.from({ length: 2 * NEAR + 1 }, (_, i) => at - NEAR + i).filter((i) => i !== at && mayHead.has(i));
}

/** Another line that might be the headline, of several words and with a small one among them. */
const isFull = ({ page: { blocks, words }, mayHead }: Sight, at: number): boolean =>
  mayHead.has(at) && (words[at] ?? 0) > MOST_LABEL_WORDS && SMALL_WORD.test(blocks[at]?.text ?? '');

const flag = (is: boolean): number => (is ? 1 : 0);

const nothing = Object.fromEntries(headlineFeatures.map((feature) => [feature, 0])) as Record<HeadlineFeature, number>;

const noneOf = ({ isBare }: Sight): HeadlineCandidate => ({
  at: -1,
  isUnderHeading: false,
  features: { ...nothing, none: 1, noneInBare: flag(isBare) },
});

/** The next block that no rule took out for its words: share buttons stand between a standfirst and the byline. */
function below({ blocks }: HeadPage, at: number): number {
  let next = at + 1;
  while (blocks[next]?.removed && !blocks[next]?.removed?.traits?.judged) next++;
  return next;
}

function featuresOf(sight: Sight, at: number): Readonly<Record<HeadlineFeature, number>> {
  const { page, counts, lead, isBare, givenNames, site } = sight;
  const { blocks, lines, plain, words, body } = page;
  const text = plain[at] ?? '';
  const written = blocks[at]?.text ?? '';
  const count = words[at] ?? 0;
  const content = text.slice(0, MOST_READ).match(CONTENT_WORD) ?? [];
  const shared = content.filter((word) => counts.has(word)).length;
  const inLead = content.filter((word) => lead.has(word)).length;
  const near = nearOf(sight, at);
  const isHeadMeta = (i: number): boolean =>
    i < body && (words[i] ?? 99) <= MOST_META_WORDS && (isMeta(lines[i]) || META.test(plain[i] ?? ''));
  const second = at + 2;
  const third = below(page, second);
  const titles = plain.slice(0, Math.min(2, at));
  const role = lines[at]?.role;
  const next = below(page, at);
  const isLabel = (i: number): boolean =>
    blocks[i] !== undefined && i < body && (words[i] ?? 0) <= 3 && !isMeta(lines[i]) && lines[i]?.role !== 'name';
  return {
    ...nothing,
    oneWord: flag(count <= 1),
    twoWords: flag(count === 2),
    threeWords: flag(count === 3),
    fewWords: flag(count === 4 || count === 5),
    manyWords: flag(count > 16 && count <= 22),
    tooManyWords: flag(count > 22),
    sharedWords: Math.min(4, shared) / 2,
    sharedShare: content.length === 0 ? 0 : (2 * shared) / content.length,
    distance: Math.log2(1 + body - at),
    besideText: flag(at === body - 1),
    overMeta: flag(isHeadMeta(at + 1)),
    nearMeta: flag(isHeadMeta(second) || isHeadMeta(second + 1) || isHeadMeta(third)),
    underDate: flag(lines[at - 1]?.role === 'dateline'),
    kept: flag(blocks[at]?.removed === undefined),
    inPageTitle: flag(count > 1 && titles.some((title) => title.startsWith(text) && title !== text)),
    again: flag(count > 2 && plain.some((other, i) => i !== at && other === text)),
    question: flag(text.endsWith('?')),
    stop: flag(text.endsWith('.') || text.endsWith(':') || text.endsWith(',')),
    name: flag(role === 'name'),
    givenName: flag(role === 'name' && givenNames.has(text.split(' ', 1)[0] ?? '')),
    prose: flag(lines[at]?.shape === 'prose'),
    barred: flag(BARS.test(text)),
    section: flag(role === 'section'),
    outlet: flag(isOutletShaped(written) || text === site),
    listMark: flag(role === 'list'),
    dated: flag(role === 'dateline'),
    allCapitals: flag(count > 1 && !LOWER.test(written)),
    labelsOnly: flag(count > 5 && !SMALL_WORD.test(written)),
    top: flag(at === 0),
    topOfBare: flag(at === 0 && isBare),
    overLonger: flag(next < body && (words[next] ?? 0) >= 8 && (words[next] ?? 0) > count && !isHeadMeta(next)),
    underLabel: flag(isLabel(at - 1)),
    overLabel: flag(isLabel(at + 1)),
    sharedLead: content.length === 0 ? 0 : (2 * inLead) / content.length,
    frequent:
      content.length === 0 ? 0 : sum(content.map((word) => Math.log2(1 + (counts.get(word) ?? 0)))) / content.length,
    underFurniture: flag(blocks[at - 1]?.removed !== undefined && !blocks[at - 1]?.removed?.traits?.judged),
    crowd: near.filter((i) => (words[i] ?? 0) <= MOST_LABEL_WORDS).length / 2,
    underHeading: flag(isFull(sight, at - 1)),
    overHeading: flag(isFull(sight, at + 1)),
    longestNear: flag(near.every((i) => (words[i] ?? 0) <= count)),
  };
}
