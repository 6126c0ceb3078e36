import { strongest } from '../../learned/grounds.js';
import { type Row, shippedWeights } from '../../learned/weights.js';
import type { Block } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Ground } from '../../model/judgement.js';
import { type HeadlineCandidate, headlineCandidates, opensWithArticle } from './candidates.js';
import { type HeadlineFeature, headlineFeatures } from './headline-features.js';

/** How much each feature speaks for a headline: a choice model, one of a page's lines is the headline, or none is. */
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

export interface ChosenHeadline {
  /** Index into the page's blocks; -1 where it has no headline. */
  readonly at: number;
  /** The choice model's share for this line, 0 to 1. */
  readonly sure: number;
  /** What sets the line apart from the page's other candidates. */
  grounds(): readonly Ground[];
}

/** The same, but for a page that opens with its article: its first line is the headline then. */
export function judgedHeadline(
  blocks: readonly Block[],
  givenNames: Gazetteer['givenNames'],
  weights?: HeadlineWeights,
): ChosenHeadline | undefined {
  if (opensWithArticle(blocks)) return { at: 0, sure: 1, grounds: () => [] };
  return chooseHeadline(blocks, givenNames, weights);
}

/** The line of a text dump that most looks like the headline of its one article; undefined where no line could be. */
export function chooseHeadline(
  blocks: readonly Block[],
  givenNames: Gazetteer['givenNames'],
  weights: HeadlineWeights = shipped(),
): ChosenHeadline | undefined {
  const candidates = headlineCandidates(blocks, givenNames);
  const scores = candidates.map(({ features }) =>
    headlineFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0),
  );
  const found = scores.indexOf(Math.max(...scores));
  const place = isStandfirst(candidates, scores, found) ? found - 1 : found;
  const chosen = candidates[place];
  if (chosen === undefined) return undefined;
  const best = scores[found] ?? 0;
  const own = place === found ? best : Math.max(best, scores[place] ?? 0);
  const grounds = (): readonly Ground[] =>
    strongest(
      headlineFeatures.map((feature) => {
        const value = chosen.features[feature];
        const mean = candidates.reduce((sum, { features }) => sum + features[feature], 0) / candidates.length;
        return { feature, value, weight: weights[feature] * (value - mean) };
      }),
      1,
    );
  return { at: chosen.at, sure: 1 / scores.reduce((sum, score) => sum + Math.exp(score - own), 0), grounds };
}

/** So much likelier the line under a headline may look, for the words that it shares with the text. */
const STANDFIRST_MARGIN = 1.5;

/** The likeliest line is the standfirst of the one right above it, which is nearly as likely. */
function isStandfirst(candidates: readonly HeadlineCandidate[], scores: readonly number[], found: number): boolean {
  const above = candidates[found - 1];
  const here = candidates[found];
  if (here === undefined || above === undefined || !here.isUnderHeading || above.at !== here.at - 1) return false;
  return (scores[found - 1] ?? 0) > (scores[found] ?? 0) - STANDFIRST_MARGIN;
}
