import type { LineRole, ReadLine } from '../../lines/line-role.js';
import { readLine } from '../../lines/read-line.js';
import type { Block, Removal } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { type HeadlineWeights, judgedHeadline } from './choice.js';
import { isMeta } from './head-lines.js';

/** A line chosen so surely that the labels above it are no part of the article; 0 to 1. */
const SURE = 0.5;
const ABOVE: Removal = { rule: 'segment/above-headline', reason: 'label above the headline' };
/** So much that a rule took out shows that a whole page was copied, and with it what stands above the headline. */
const FEWEST_OF_DUMP = 3;
/** Above a headline they are the page's, whatever else is known of it. */
const PAGE_ROLES: ReadonlySet<LineRole> = new Set(['menu', 'section', 'count', 'reading-time', 'contact', 'edition']);
/** They say who, when or where: the head keeps them. */
const FIELD_ROLES: ReadonlySet<LineRole> = new Set([
  'byline',
  'dateline',
  'author-label',
  'agency',
  'outlet',
  'outlets',
  'address',
  'prose',
]);

/**
 * The blocks of a text dump with its headline marked. What stands between headline and text and says who wrote it,
 * when, or what a picture shows, is taken back with it; labels above a headline that is sure go, what says who, when or where does not. Where no
 * line is the headline, none is marked.
 */
export function openHead(
  blocks: readonly Block[],
  givenNames: Gazetteer['givenNames'],
  weights?: HeadlineWeights,
): readonly Block[] {
  const chosen = judgedHeadline(blocks, givenNames, weights);
  if (chosen === undefined || chosen.at < 0) return withoutMenuAbove(blocks);
  const { at, sure } = chosen;
  const body = blocks.findIndex(({ removed }, i) => i > at && !removed);
  const isDump = blocks.filter(({ removed }) => removed && !removed.traits?.judged).length >= FEWEST_OF_DUMP;
  const isGiven = (name: string | undefined): boolean => givenNames.has(name?.split(' ', 1)[0]?.toLowerCase() ?? '');
  const saysWhoOrWhen = (line: ReadLine): boolean => isMeta(line) || (line.role === 'name' && isGiven(line.people[0]));
  return blocks.map((block, i) => {
    const { removed } = block;
    if (i === at) return { ...open(block), hint: 'headline' };
    if (removed) {
      if (!removed.traits?.judged || i <= at - 2 || i >= body) return block;
      const line = readLine(block.text);
      return saysWhoOrWhen(line) || (line.role === 'caption' && i > at) ? open(block) : block;
    }
    if (i > at || sure < SURE) return block;
    const line = readLine(block.text);
    if (FIELD_ROLES.has(line.role) || saysWhoOrWhen(line)) return block;
    return isDump || PAGE_ROLES.has(line.role) ? { ...block, removed: ABOVE } : block;
  });
}

/** The block as it is where no rule takes it out. */
function open(block: Block): Block {
  return { ...block, removed: undefined };
}

/** A page that says nowhere what its article is called: its menu is none of the article all the same. */
function withoutMenuAbove(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.findIndex(({ text, removed }) => !removed && readLine(text).shape === 'prose');
  return blocks.map((block, i) =>
    i < body && !block.removed && PAGE_ROLES.has(readLine(block.text).role) ? { ...block, removed: ABOVE } : block,
  );
}
