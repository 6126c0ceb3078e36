import type { RuleId } from '../../model/span.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import type { NameSign, Sight } from './sign.js';
import { teamSigns } from './team-signs.js';
import { isAboutSport, sightOf } from './weigh-signs.js';

/** What has a club; a county or a country plays as itself. */
const TOWN_SORTS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'suburb',
  'world city',
  'capital',
  'village',
  'settlement',
  'London borough',
  'metropolitan borough',
]);
const SURE_ENOUGH = 0.6;
/** A club is at Bolton, a match in Bolton. */
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across']);

/** In an article about sport a town that plays, signs and scores is its club, wherever the article names it. */
export function teamsOfTowns(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const towns = kept.filter((candidate) => isTown(candidate, ground));
  if (towns.length === 0 || !isAboutSport(ground)) return kept;
  const kinds: Sight['kinds'][number][] = new Array(ground.units.length);
  for (const { first, last, mention } of kept) kinds.fill(mention.kind, first, last + 1);
  const seen = new Map<string, NameSign[]>();
  const sights = new Map<Candidate, Sight>();
  for (const town of towns) {
    const sight = sightOf(ground, town.first, town.last, kinds, true);
    sights.set(town, sight);
    const signs = seen.get(town.mention.text) ?? [];
    seen.set(town.mention.text, [...signs, ...teamSigns.filter((sign) => sign.sees(sight))]);
  }
  return kept.map((candidate) => {
    const sight = sights.get(candidate);
    const signs = seen.get(candidate.mention.text) ?? [];
    const confidence = together(signs);
    if (!sight || confidence < SURE_ENOUGH || isLocated(sight)) return candidate;
    const own = teamSigns.find((sign) => sign.sees(sight)) ?? signs[0];
    return own ? retyped(candidate, own.id, confidence) : candidate;
  });
}

const isTown = ({ mention, first, last }: Candidate, { units }: Ground): boolean =>
  mention.kind === 'place' && first === last && TOWN_SORTS.has(units[first]?.entry?.sort ?? '');

const isLocated = ({ units, left, last, classes }: Sight): boolean =>
  LOCATES.has(units[left]?.key ?? '') || (classes[last + 1] === 'hyphen' && units[last + 2]?.key === 'based');

/** Each sign counts once; rounded, so that no order of sums shows. */
function together(signs: readonly NameSign[]): number {
  const doubt = [...new Set(signs)].reduce((left, { weight }) => left * (1 - weight), 1);
  return Math.round(Math.min(1 - doubt, 0.92) * 1000) / 1000;
}

function retyped(candidate: Candidate, rule: RuleId, confidence: number): Candidate {
  const { start, end, text } = candidate.mention;
  return { ...candidate, mention: { kind: 'organisation', start, end, text, rule, confidence } };
}
