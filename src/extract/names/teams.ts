import { type Candidate, withMention } from './candidate.js';
import type { Ground } from './ground.js';
import { kindsOf, sightOf } from './sight-of.js';
import { classAt, keyAt, type NameSign, type Sight } from './sign.js';

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
  if (towns.length === 0 || !ground.isSport) return kept;
  const kinds = kindsOf(kept, ground);
  const seen = new Map<string, NameSign[]>();
  const sights = new Map<Candidate, Sight>();
  for (const town of towns) {
    const sight = sightOf(ground, [town.first, town.last], kinds);
    sights.set(town, sight);
    const signs = seen.get(town.mention.text) ?? [];
    seen.set(town.mention.text, [...signs, ...ground.signs.towns.filter((sign) => sign.sees(sight))]);
  }
  return kept.map((candidate) => {
    const sight = sights.get(candidate);
    const signs = seen.get(candidate.mention.text) ?? [];
    const confidence = together(signs);
    if (!sight || confidence < SURE_ENOUGH || isLocated(sight)) return candidate;
    const own = ground.signs.towns.find((sign) => sign.sees(sight)) ?? signs[0];
    return own ? asTeam(candidate, own, confidence) : candidate;
  });
}

const isTown = ({ mention, first, last }: Candidate, { unitText }: Ground): boolean =>
  mention.kind === 'place' && first === last && TOWN_SORTS.has(unitText.at(first).entry?.sort ?? '');

const isLocated = (s: Sight): boolean =>
  LOCATES.has(keyAt(s, s.left)) || (classAt(s, s.last + 1) === 'hyphen' && keyAt(s, s.last + 2) === 'based');

/** Each sign counts once; rounded, so that no order of sums shows. */
function together(signs: readonly NameSign[]): number {
  const doubt = [...new Set(signs)].reduce((left, { weight }) => left * (1 - weight), 1);
  return Math.round(Math.min(1 - doubt, 0.92) * 1000) / 1000;
}

function asTeam(town: Candidate, rule: NameSign, confidence: number): Candidate {
  const { start, end, text } = town.mention;
  return withMention(town, { kind: rule.kind, start, end, text, rule: rule.id, confidence }, rule);
}
