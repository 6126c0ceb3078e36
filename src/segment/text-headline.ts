import { strongest } from '../learned/grounds.js';
import { type Row, shippedWeights } from '../learned/weights.js';
import type { Block, Removal } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Ground } from '../model/judgement.js';
import { type HeadlineFeature, headlineCandidates, headlineFeatures, opensWithArticle } from './headline-features.js';
import { type ReadLine, readLine } from './line-shapes.js';
import { outletOn } from './outlet-line.js';

/** How much each feature speaks for a headline: a choice model, one of a page's lines is the headline. */
export type HeadlineWeights = Readonly<Record<HeadlineFeature, number>>;

/**
 * Reads a file of weights, a row `feature, weight` each.
 *
 * @throws Error where a feature has no weight: they were not written by the training script.
 */
export function parseHeadlineWeights(rows: readonly Row[]): HeadlineWeights {
  const weights = new Map(rows.map(([feature, weight]) => [feature, Number(weight)]));
  const entries = headlineFeatures.map((feature) => [feature, weights.get(feature)] as const);
  const missing = entries.find(([, weight]) => weight === undefined || Number.isNaN(weight))?.[0];
  if (missing !== undefined) throw new Error(`the headline weights are damaged (\`${missing}\`): train them again`);
  return Object.fromEntries(entries) as unknown as HeadlineWeights;
}

const shipped = shippedWeights('headline.tsv', parseHeadlineWeights);

/** A line chosen so surely that the labels above it are no part of the article; 0 to 1. */
const SURE = 0.5;

export interface ChosenHeadline {
  /** Index into the page's blocks. */
  readonly at: number;
  /** The choice model's share for this line, 0 to 1. */
  readonly sure: number;
  /** What sets the line apart from the page's other candidates. */
  grounds(): readonly Ground[];
}

/** The line of a text dump that most looks like the headline of its one article. */
export function chooseHeadline(
  blocks: readonly Block[],
  weights: HeadlineWeights = shipped(),
): ChosenHeadline | undefined {
  const candidates = headlineCandidates(blocks);
  const scores = candidates.map(({ features }) =>
    headlineFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0),
  );
  const best = Math.max(...scores);
  const chosen = candidates[scores.indexOf(best)];
  if (chosen === undefined) return undefined;
  const grounds = (): readonly Ground[] =>
    strongest(
      headlineFeatures.map((feature) => {
        const value = chosen.features[feature];
        const mean = candidates.reduce((sum, { features }) => sum + features[feature], 0) / candidates.length;
        return { feature, value, weight: weights[feature] * (value - mean) };
      }),
      1,
    );
  return { at: chosen.at, sure: 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0), grounds };
}

/** The same, unless the page opens with its article, whose first line is the headline then. */
export function judgedHeadline(blocks: readonly Block[], weights?: HeadlineWeights): ChosenHeadline | undefined {
  return opensWithArticle(blocks) ? undefined : chooseHeadline(blocks, weights);
}

const ABOVE: Removal = { rule: 'segment/above-headline', reason: 'label above the headline' };

/**
 * The blocks of a text dump with its headline marked. What stands between headline and text and says who wrote it, and
 * when, is taken back with it; labels above a headline that is sure go, the outlet and the date do not.
 */
export function withHeadline(
  blocks: readonly Block[],
  givenNames: Gazetteer['givenNames'],
  weights?: HeadlineWeights,
): readonly Block[] {
  const chosen = judgedHeadline(blocks, weights);
  if (chosen === undefined) return blocks;
  const { at, sure } = chosen;
  const body = blocks.findIndex(({ removed }, i) => i > at && !removed);
  const firstKept = blocks.findIndex(({ removed }) => !removed);
  const saysWhoOrWhen = (line: ReadLine): boolean =>
    isMeta(line) || (line.shape === 'name' && givenNames.has(line.people[0]?.split(' ', 1)[0]?.toLowerCase() ?? ''));
  return blocks.map((block, i) => {
    const { removed, ...open } = block;
    if (i === at) return { ...open, hint: 'headline' };
    const line = readLine(block.text);
    if (removed) return removed.traits?.judged && i > at - 2 && i < body && saysWhoOrWhen(line) ? open : block;
    if (sure < SURE || i > at || outletOn(block.text) || isMeta(line) || line.shape === 'prose') return block;
    return at - firstKept > 0 ? { ...block, removed: ABOVE } : block;
  });
}

const isMeta = ({ shape }: ReadLine): boolean => shape === 'byline' || shape === 'dateline';
