import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { isNotShown } from '../../blocks/html/markup.js';
import { remembered } from '../../text/remembered.js';
import { type RemovalRule, removalBy } from '../removal.js';
import { articleEnd, proseOf } from './article-end.js';
import { type ContainerRule, containerRules } from './container-rules.js';
import { isHeadingButton, isOfText, isRowOfData } from './spared-elements.js';

const NAME_SPLIT = /[\s]+/;
const WORD_SPLIT = /[-_:/.\d]+|(?<=[a-z])(?=[A-Z])/;
/** Largest share of the page's prose in a hidden element: some pages show their article by script only. */
const HIDDEN_MOST = 0.5;

const HIDDEN: Named = { id: 'clean/hidden', reason: 'not shown', traits: { final: true }, most: HIDDEN_MOST };

type Named = RemovalRule & Pick<ContainerRule, 'most' | 'never' | 'sparesText'>;

/** A rule that fits an element, and the tag, role or word that makes it fit. */
interface Fit {
  readonly rule: Named;
  readonly sign: string;
  /** Place of the rule in their order. */
  readonly rank: number;
  /** Below an article the rule takes the element, however much it holds. */
  readonly goesBelow: boolean;
}

/**
 * Marks the blocks of navigation, comments, notices and the rest, element by element, the outermost first. What is
 * never an article goes before: a long notice or many comments must not make the article look small.
 */
export function removeContainers(page: FlatPage, headline: number | undefined): void {
  const candidates = candidatesOf(page, headline);
  removeFitting(page, candidates, { headline, isNow: (rule) => rule.never === true });
  widenNotices(page, headline);
  removeFitting(page, candidates, { headline, isNow: (rule) => rule.never !== true });
}

const NOTICE_BLOCKS = 8;
const NOTICE_SHARE = 0.25;

/** A notice that no name gives away says some of its sentences in plain words: its element goes as a whole. */
function widenNotices({ elements, blocks, owners }: FlatPage, headline: number | undefined): void {
  for (const [i, { removed }] of blocks.entries()) {
    if (!removed?.traits?.spreads) continue;
    const around = elements[elements[owners[i] ?? -1]?.parent ?? -1];
    if (around === undefined || around.end - around.first > NOTICE_BLOCKS || PAGE_TAGS.has(around.tag)) continue;
    if (headline !== undefined && around.first <= headline && headline < around.end) continue;
    const inside = blocks.slice(around.first, around.end);
    const wordsOf = (some: typeof inside): number => some.reduce((sum, block) => sum + block.words, 0);
    const noticed = wordsOf(inside.filter((block) => block.removed?.traits?.spreads));
    if (noticed < NOTICE_SHARE * wordsOf(inside)) continue;
    for (const block of inside)
      block.removed ??= { rule: 'clean/notice-text', reason: removed.reason, traits: { final: true } };
  }
}

const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

type ContainerCandidate = readonly [element: PageElement, fits: readonly Fit[]];

function candidatesOf(page: FlatPage, headline: number | undefined): readonly ContainerCandidate[] {
  const { elements, blocks } = page;
  const candidates: ContainerCandidate[] = [];
  for (const element of elements) {
    if (element.end <= element.first) continue;
    if (headline !== undefined && element.first <= headline && headline < element.end) continue;
    const fits = fitsOf(element);
    if (fits.length === 0 || isHeadingButton(element, blocks) || isRowOfData(element, blocks)) continue;
    if (fits.every(({ rule }) => rule.sparesText) && isOfText(page, element)) continue;
    candidates.push([element, fits]);
  }
  return candidates;
}

interface Pass {
  readonly headline: number | undefined;
  /** Whether the rule is one of this pass. */
  isNow(rule: Named): boolean;
}

function removeFitting(page: FlatPage, candidates: readonly ContainerCandidate[], { headline, isNow }: Pass): void {
  const { blocks } = page;
  const prose = proseSums(page);
  const total = prose[blocks.length] ?? 0;
  const proseIn = (element: PageElement): number => (prose[element.end] ?? 0) - (prose[element.first] ?? 0);
  const whole = articleEnd(page, headline);
  const isBelow = (element: PageElement, { goesBelow }: Fit): boolean =>
    goesBelow && headline !== undefined && element.first >= whole && !readsOn(blocks, element);
  const held = createTally();
  for (const [element, fits] of candidates) {
    for (const { rule, sign } of fits) if (isNow(rule)) held.add(sign, element, proseIn(element));
  }
  const allows = (fit: Fit, element: PageElement): boolean => {
    const { rule, sign } = fit;
    if (!isNow(rule)) return false;
    const words = held.of(sign);
    // Page builders call every box of the article `widget`: a sign that holds much of the prose says nothing.
    return (
      proseIn(element) === 0 ||
      words <= rule.most * total ||
      (rule.never === true && total - words >= ARTICLE_WORDS) ||
      isBelow(element, fit)
    );
  };
  const spent = createTally();
  let removedTo = 0;
  for (const [element, fits] of candidates) {
    if (element.end <= removedTo) continue;
    const fit = fits.find((each) => allows(each, element));
    if (fit === undefined) continue;
    const { id, never } = fit.rule;
    const words = isBelow(element, fit) ? 0 : proseIn(element);
    // Whatever its signs: a rule that takes a third of the page is wrong about this page.
    if (words > 0 && never !== true && spent.of(id) + words > Math.max(MOST_OF_RULE, fit.rule.most) * total) continue;
    spent.add(id, element, words);
    for (const block of blocks.slice(element.first, element.end)) block.removed ??= removalBy(fit.rule);
    removedTo = element.end;
  }
}

/** Paragraph after paragraph, no title or link between them: an article is cut into two, with a telling name on one. */
function readsOn(blocks: FlatPage['blocks'], { first, end }: PageElement): boolean {
  let run = 0;
  for (let i = first; i < end; i++) {
    const block = blocks[i];
    run = block !== undefined && block.linkShare < 0.5 && block.isProse ? run + 1 : 0;
    if (run > MOST_IN_A_ROW) return true;
  }
  return false;
}

/** Other stories have fewer paragraphs between two titles, remarks of customers between two names. */
const MOST_IN_A_ROW = 4;

/** Largest share of the page's prose that one rule takes. */
const MOST_OF_RULE = 1 / 3;
/** So much prose beside them is an article, however many comments it has, in words. */
const ARTICLE_WORDS = 60;

/** Prose under each sign, elements inside others with the same sign left out. */
function createTally(): { add(sign: string, element: PageElement, words: number): void; of(sign: string): number } {
  const sums = new Map<string, { words: number; to: number }>();
  return {
    add(sign, element, words) {
      const sum = sums.get(sign) ?? { words: 0, to: 0 };
      if (element.end > sum.to) sums.set(sign, { words: sum.words + words, to: element.end });
    },
    of: (sign) => sums.get(sign)?.words ?? 0,
  };
}

/** Words of prose before each block. */
function proseSums({ blocks }: FlatPage): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const block of blocks) {
    sum += proseOf(block);
    sums.push(sum);
  }
  return sums;
}

function fitsOf({ tag, attribs }: PageElement): readonly Fit[] {
  if (tag === 'html' || tag === 'body' || tag === 'main') return NO_FITS;
  const { class: classes, id, role } = attribs;
  const fits = [...(TAG_FITS.get(tag) ?? NO_FITS)];
  if (role) fits.push(...(ROLE_FITS.get(role) ?? NO_FITS));
  if (classes) fits.push(...classFits(classes));
  if (id && !(HEADING.test(tag) && SLUG.test(id))) fits.push(...nameFits(id));
  if (isNotShown(attribs) || attribs['aria-hidden'] === 'true')
    fits.push({ rule: HIDDEN, sign: HIDDEN.id, rank: -1, goesBelow: false });
  return fits.length < 2 ? fits : fits.sort((a, b) => a.rank - b.rank);
}

const classFits = remembered((classes) => classes.split(NAME_SPLIT).flatMap(nameFits));

const HEADING = /^h[1-6]$/;
/** A heading's id is made of its words: `why-share-your-skills`. */
const SLUG = /^(?:[^-_]+[-_]){2}/;
const NO_FITS: readonly Fit[] = [];

/** What of the rules fits a key: a tag, a role, a word of a name. */
function fitsByKey(
  keysOf: (rule: ContainerRule) => ReadonlySet<string> | undefined,
): ReadonlyMap<string, readonly Fit[]> {
  const fits = new Map<string, Fit[]>();
  containerRules.forEach((rule, rank) => {
    for (const key of keysOf(rule) ?? []) {
      fits.set(key, [...(fits.get(key) ?? []), fitOf(rule, key, rank)]);
    }
  });
  return fits;
}

function fitOf(rule: ContainerRule, key: string, rank: number): Fit {
  const goesBelow = rule.goesBelow === true && rule.boxNames?.has(key) !== true;
  return { rule, sign: `${rule.id} ${key}`, rank, goesBelow };
}

const TAG_FITS = fitsByKey((rule) => rule.tags);
const ROLE_FITS = fitsByKey((rule) => rule.roles);
const NAME_FITS = fitsByKey((rule) => rule.names);

/** Longer ones are addresses or settings. */
const LONGEST_NAME = 80;

/** What is said of a wrapper: it has a sidebar, its comments are open. */
const STATE = /^(?:has|have|with|without|enable|no(?!-?print))-|-(?:open|opened|closed|enabled|disabled)$/;

/** The rules that fit a class or id, by the words it is made of: `post-comment_list` is `post`, `comment` and `list`. */
const nameFits = remembered((written): readonly Fit[] => {
  if (written === '' || written.length > LONGEST_NAME) return NO_FITS;
  const whole = written.toLowerCase().replaceAll('_', '-');
  const words = new Set([whole, ...written.split(WORD_SPLIT).map((word) => word.toLowerCase())]);
  if (STATE.test(whole)) return NO_FITS;
  const together = containerRules.flatMap((rule, rank) =>
    rule.together?.test(whole) ? [fitOf(rule, whole, rank)] : [],
  );
  return [...together, ...[...words].flatMap((word) => NAME_FITS.get(word) ?? NO_FITS)];
});
