/** Steps of the police ladder that one person does not stand on at once, from any rank as written. */
export type RankBand = 'constable' | 'sergeant' | 'inspector' | 'superintendent' | 'chief';

const BANDS: readonly (readonly [RegExp, RankBand])[] = [
  [/\bchief constable\b|\b(?:[ad]cc|cc)\b|\bcommissioner\b|\bcommander\b/, 'chief'],
  [/\bsuperintendent\b|\bd?c?supt\b|\bdcs\b/, 'superintendent'],
  [/\binsp(?:ector)?\b|\bd?c?insp\b|\bdc?i\b/, 'inspector'],
  [/\bserg(?:ean)?t\b|\bd?sgt\b|\bps\b|\bds\b/, 'sergeant'],
  [/\bconstable\b|\bw?pc\b|\bdc\b/, 'constable'],
];
/** Commissioners of other things, and inspectors who are no officers. */
const NO_RANK = /\bcrime commissioner\b|\bof\b|\beuropean\b|\beu\b|\btax\b|\bschools?\b|\bcivil\b/;

/** The band of a title or post, a comparison key; undefined where it is no police rank. */
export function rankBand(title: string): RankBand | undefined {
  if (NO_RANK.test(title)) return undefined;
  return BANDS.find(([pattern]) => pattern.test(title))?.[1];
}
