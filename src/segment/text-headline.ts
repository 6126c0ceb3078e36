import type { Block, Removal } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { type HeadlineFeature, headlineCandidates, opensWithArticle } from './headline-features.js';
import { type ReadLine, readLine } from './line-shapes.js';
import { outletOn } from './outlet-line.js';

/**
 * How much each feature speaks for a headline: a choice model (one of a page's lines is the headline) with a small
 * penalty on large weights, fitted on the dumps of 260 pages of the article sets that `npm run eval` measures. In
 * eight-fold cross-validation it finds 73 % of the headlines where the first heading finds 33 %. `inPageTitle` is set by
 * hand: those dumps do not begin with the page's title, and other dumps do (`Headline | Site`).
 */
const WEIGHTS: Readonly<Record<HeadlineFeature, number>> = {
  oneWord: -1.35,
  twoWords: -1.11,
  threeWords: -0.76,
  fewWords: -0.34,
  manyWords: -0.66,
  tooManyWords: -1.01,
  sharedWords: 2.05,
  sharedShare: 0.47,
  distance: -0.34,
  besideText: -0.28,
  insideText: -1.79,
  overMeta: 1.84,
  nearMeta: 1.82,
  underDate: 0.64,
  kept: 0.57,
  inPageTitle: 2,
  again: -0.6,
  question: -0.38,
  stop: -1.26,
  name: -0.55,
  prose: -1.56,
  barred: -0.44,
  shortAbove: 1.37,
};

/** A line chosen so surely that the labels above it are no part of the article; 0 to 1. */
const SURE = 0.5;

export interface ChosenHeadline {
  /** Index into the page's blocks. */
  readonly at: number;
  /** The choice model's share for this line, 0 to 1. */
  readonly confidence: number;
}

/** The line of a text dump that most looks like the headline of its one article. */
export function chooseHeadline(blocks: readonly Block[]): ChosenHeadline | undefined {
  const candidates = headlineCandidates(blocks);
  const scores = candidates.map(({ features }) =>
    Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as HeadlineFeature], 0),
  );
  const best = Math.max(...scores);
  const at = candidates[scores.indexOf(best)]?.at;
  if (at === undefined) return undefined;
  return { at, confidence: 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0) };
}

const ABOVE: Removal = { rule: 'segment/above-headline', reason: 'label above the headline' };

/**
 * The blocks of a text dump with its headline marked. What stands between headline and text and says who wrote it, and
 * when, is taken back with it; labels above a headline that is sure go, the outlet and the date do not.
 */
export function withHeadline(blocks: readonly Block[], givenNames: Gazetteer['givenNames']): readonly Block[] {
  const chosen = opensWithArticle(blocks) ? undefined : chooseHeadline(blocks);
  if (chosen === undefined) return blocks;
  const { at, confidence } = chosen;
  const body = blocks.findIndex(({ removed }, i) => i > at && !removed);
  const firstKept = blocks.findIndex(({ removed }) => !removed);
  const saysWhoOrWhen = (line: ReadLine): boolean =>
    isMeta(line) || (line.shape === 'name' && givenNames.has(line.people[0]?.split(' ', 1)[0]?.toLowerCase() ?? ''));
  return blocks.map((block, i) => {
    const { removed, ...open } = block;
    if (i === at) return { ...open, hint: 'headline' };
    const line = readLine(block.text);
    if (removed) return removed.traits?.judged && i > at - 2 && i < body && saysWhoOrWhen(line) ? open : block;
    if (confidence < SURE || i > at || outletOn(block.text) || isMeta(line) || line.shape === 'prose') return block;
    return at - firstKept > 0 ? { ...block, removed: ABOVE } : block;
  });
}

const isMeta = ({ shape }: ReadLine): boolean => shape === 'byline' || shape === 'dateline';
