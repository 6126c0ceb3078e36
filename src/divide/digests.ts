import type { LineRole } from '../lines/line-role.js';
import type { RuleId } from '../model/span.js';
import type { Boundary } from './boundaries.js';
import { endsInStop, isBodyText, isHeading, type KeptBlock, proseLength, wordCount } from './kept-block.js';
import { postMarkOf } from './post-marks.js';
import { sharedNames } from './shared-names.js';

/** What tells a digest of short items from one article with cross-headings. */
export interface DigestSign {
  readonly id: RuleId;
  readonly summary: string;
  /** Fewest items that a page must have. */
  readonly items: number;
  /** The largest share of the names in an item that the page's other items may have too, on the average, 0 to 1. */
  readonly shared: number;
  /** The least share of the items that must hold names, without which it says nothing that they share none. */
  readonly named: number;
  /** Whether the page looks like it; `head` are the lines above the first item, `headings` those over the items. */
  readonly holds: (head: readonly string[], headings: readonly string[]) => boolean;
}

/** A page's name for what it is; `Round-up: what the council decided` names the matter, and is none. */
const DIGEST_TITLE =
  /\b(?:(?:in|court|council|city|county|news|business|crime|police|town|village|district|regional|local|state|school|sports?) briefs?\b|in brief\b|briefly\b|news(?: and notes| notes| summary| digest| bulletin| roundup)|round-?up|digest|bulletin|headlines|(?:police|crime) (?:blotter|log|beat|diary)|from (?:today's|the) papers|newspaper review|press review|around the (?:county|district|region|state|province|villages?)|district (?:diary|news)|news from (?:the|around))\b/i;
const LONGEST_TITLE = 80;
const BULLET = /^[•●▪■◆▶►*·»–—>-]\s+\S/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** In order: the first that holds names the rule. Cases: `boundaries.cases.ts`. */
export const digestSigns: readonly DigestSign[] = [
  {
    id: 'segment/digest-title',
    summary:
      'The page calls itself a digest (`News in brief`, `Police log`), and its items are on matters of their own.',
    items: 2,
    shared: 0.5,
    named: 0,
    holds: (head) => head.some((line) => line.length <= LONGEST_TITLE && DIGEST_TITLE.test(line)),
  },
  {
    id: 'segment/digest-bullets',
    summary: 'A bullet stands before the headline of each item.',
    items: 3,
    shared: 0.34,
    named: 0,
    holds: (_, headings) => headings.every((line) => BULLET.test(line)),
  },
  {
    id: 'segment/digest-capitals',
    summary: 'The headline of each item is in capitals.',
    items: 3,
    shared: 0.3,
    named: 0,
    holds: (_, headings) => headings.every((line) => CAPITALS.test(line)),
  },
  {
    id: 'segment/digest-matters',
    summary: 'Headlines of several words, each over a text that shares no name with the others.',
    items: 3,
    shared: 0.12,
    named: 0.75,
    holds: (_, headings) => headings.every((line) => wordCount(line) >= LEAST_WORDS),
  },
];

/** Of a headline that nothing sets apart from a cross-heading. */
const LEAST_WORDS = 4;
/** An item that is most of the page is an article with other things under it. */
const MOST_IN_ONE = 0.7;
/** A line over the items that says what they are is no article: so many words it may have. */
const MOST_ABOVE = 45;
/** So many lines above the first item are its page's head. */
const HEAD_REACH = 8;
/** So many items hold a word of their own headline, as a share of all. */
const LEAST_OWN = 0.5;

/** An item: its headline, and the lines below it. `[at, end)` in the kept blocks. */
interface Item {
  readonly at: number;
  readonly end: number;
}

/**
 * Where the items of a digest begin: a headline with its text, again and again, without days or bylines to tell them by.
 * An article has a lead above its cross-headings, and goes on with the same names.
 */
export function digestStarts(kept: readonly KeptBlock[]): readonly Boundary[] {
  const items = itemsOf(kept);
  const [first] = items;
  if (first === undefined || items.length < 2) return sentenceStarts(kept);
  const above = kept.slice(0, first.at);
  if (wordsOf(above.filter(isBodyText)) > MOST_ABOVE) return [];
  const lengths = items.map(({ at, end }) => proseLength(kept.slice(at, end)));
  if (Math.max(...lengths) > MOST_IN_ONE * lengths.reduce((sum, each) => sum + each, 0)) return [];
  if (isOneArticle(kept, items)) return [];
  const head = above.slice(-HEAD_REACH).map(({ block }) => block.text);
  const headings = items.map(({ at }) => kept[at]?.block.text ?? '');
  const signs = digestSigns.filter((each) => items.length >= each.items && each.holds(head, headings));
  // Their texts are read last: most pages look like no digest.
  if (signs.length === 0) return [];
  const { shared, named } = sharedNames(items.map(({ at, end }) => kept.slice(at, end)));
  const sign = signs.find((each) => shared <= each.shared && named >= each.named);
  if (sign === undefined) return [];
  const own = items.filter(({ at, end }) => holdsOwnWord(kept.slice(at, end))).length;
  return own < LEAST_OWN * items.length ? [] : items.map(({ at }) => ({ at, rule: sign.id, isItem: true }));
}

/**
 * The items of a bulletin that have no headlines: under the name of the bulletin one sentence or two on each matter, and
 * nothing else.
 */
function sentenceStarts(kept: readonly KeptBlock[]): readonly Boundary[] {
  const first = kept.findIndex(isBodyText);
  const head = kept.slice(Math.max(0, first - HEAD_REACH), Math.max(0, first));
  if (!head.some(({ block }) => block.text.length <= LONGEST_TITLE && BULLETIN.test(block.text))) return [];
  const items = [...kept.keys()].filter((at) => at >= first && isBodyText(kept[at]));
  if (items.length < LEAST_SENTENCES || items.some((at) => wordCount(kept[at]?.block.text ?? '') > MOST_IN_SENTENCES)) {
    return [];
  }
  const { shared, named } = sharedNames(items.map((at) => kept.slice(at, at + 1)));
  if (shared > MOST_SHARED || named < LEAST_NAMED) return [];
  return items.map((at) => ({ at, rule: 'segment/bulletin', isItem: true }));
}

const BULLETIN =
  /\b(?:(?:news |radio |morning |evening |midday |main |top )headlines|(?:the )?headlines (?:at|for|this|on)\b|(?:news|radio|morning|evening) bulletin|news summary|(?:news )?(?:in brief|briefs)|at a glance)\b/i;
const LEAST_SENTENCES = 3;
const MOST_IN_SENTENCES = 70;
const MOST_SHARED = 0.2;
const LEAST_NAMED = 0.5;

const wordsOf = (kept: readonly KeptBlock[]): number => kept.reduce((sum, { block }) => sum + wordCount(block.text), 0);

/**
 * A chronicle has its days over its parts, a list its numbers, an interview its questions, a page of results its scores;
 * and the headline that an HTML page is about heads no item of it.
 */
function isOneArticle(kept: readonly KeptBlock[], items: readonly Item[]): boolean {
  // The first may stand under the head of the page.
  const others = items.slice(1);
  const most = (has: (item: Item) => boolean): boolean => others.filter(has).length >= MOST_ALIKE * others.length;
  return (
    kept[items[0]?.at ?? 0]?.block.hint === 'headline' ||
    most(({ at }) => PART_OF_LIST.test(kept[at]?.block.text ?? '')) ||
    most(({ at }) => kept[at - 1]?.line.shape === 'dateline')
  );
}

const MOST_ALIKE = 0.5;
const PART_OF_LIST = /^(?:\d{1,3}|[IVX]{1,5})(?:[.):]| [-–—]) ?|\?["'”’)]?$|\b\d{1,3} ?[-–] ?\d{1,3}\b/;

/** Each headline right above a text: the first of the lines between it and the text of the item above. */
function itemsOf(kept: readonly KeptBlock[]): readonly Item[] {
  const headed = [...kept.keys()].filter((at) => headsItem(kept, at)).map((at) => topOf(kept, at));
  const isBulleted = headed.length > 1 && headed.every((at) => BULLET.test(kept[at]?.block.text ?? ''));
  const bare = isBulleted ? [...kept.keys()].filter((at) => isBulletedSentence(kept[at] as KeptBlock)) : [];
  const starts = [...new Set([...headed, ...bare])].sort((a, b) => a - b);
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? kept.length }));
}

/** The headline may have a line under it before the text; a section's name above it is no part of it. */
function topOf(kept: readonly KeptBlock[], at: number): number {
  const above = kept[at - 1];
  const isHeadline = above !== undefined && isHeading(above) && wordCount(above.block.text) >= LEAST_WORDS;
  return isHeadline && at > 1 && isBodyText(kept[at - 2]) ? at - 1 : at;
}

/** A line without a stop, or with a bullet before it, over a sentence; a byline or a day may stand between. */
function headsItem(kept: readonly KeptBlock[], at: number): boolean {
  const here = kept[at];
  if (here === undefined || !isItemHeading(here)) return false;
  // Right under a headline a name is the writer's.
  if (here.line.shape === 'name' && isItemHeading(kept[at - 1])) return false;
  const text = kept.slice(at + 1, at + 1 + HEAD_LINES).find((below) => !isMeta(below));
  return isSentence(text);
}

/** Among bulleted headlines an item of one sentence, which has none. */
const isBulletedSentence = ({ block: { text } }: KeptBlock): boolean =>
  BULLET.test(text) && endsInStop(text) && wordCount(text) >= LEAST_SENTENCE;

const HEAD_LINES = 3;
/** Between a headline and its text. */
const META: ReadonlySet<LineRole> = new Set(['byline', 'author-label', 'dateline', 'agency', 'job', 'handle']);

const isMeta = ({ line }: KeptBlock): boolean => line.shape === 'name' || META.has(line.role);

/** A line that says who, how long or where, or what the page offers. */
const NO_HEADLINE: ReadonlySet<LineRole> = new Set([
  ...META,
  'count',
  'reading-time',
  'address',
  'contact',
  'menu',
  'caption',
  'edition',
]);

function isItemHeading(kept: KeptBlock | undefined): boolean {
  if (kept === undefined) return false;
  const { text } = kept.block;
  if (NO_HEADLINE.has(kept.line.role) || postMarkOf(text) !== undefined) return false;
  return isHeading(kept) || (kept.line.shape === 'list' && BULLET.test(text) && !endsInStop(text));
}

const isSentence = (kept: KeptBlock | undefined): boolean =>
  kept !== undefined && kept.line.shape === 'prose' && wordCount(kept.block.text) >= LEAST_SENTENCE;

const LEAST_SENTENCE = 7;

/** In characters: as much of a block as is looked at. */
const MOST_READ = 5000;

const WORD = /\p{L}{4,}/gu;
/** Words are the same by as much: `robbery`, `robbed`. */
const STEM = 5;

/** The text below a headline takes up a word of it; what stands under a label does not. */
function holdsOwnWord([heading, ...text]: readonly KeptBlock[]): boolean {
  const said = new Set(text.flatMap(({ block }) => stems(block.text)));
  return text.length === 0 || stems(heading?.block.text ?? '').some((stem) => said.has(stem));
}

const stems = (text: string): readonly string[] =>
  (text.slice(0, MOST_READ).toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM));
