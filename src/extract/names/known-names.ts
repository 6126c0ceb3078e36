import type { Candidate } from './candidate.js';
import { createName, type Ground, inTitleCase, isNameWord, isPerson, surnameOf, withNames } from './ground.js';
import { knownInArticle } from './refined-rules.js';

/** What was recognised once is recognised everywhere: the same words in the headline or without their context. */
export function knownNames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const known = knownByFirstWord(kept, ground);
  return withNames(kept, ground, (at, covered) => {
    const unit = unitAt(at);
    if (!isNameWord(unit)) return undefined;
    const match = known
      .get(unit.key)
      ?.find(({ keys }) => keys.every((key, i) => unitAt(at + i).key === key && !covered[at + i]));
    if (!match) return undefined;
    const last = at + match.keys.length - 1;
    const goesOn = match.keys.length === 1 && isNameWord(unitAt(last + 1)) && !covered[last + 1];
    if (goesOn && !inTitleCase(ground, at)) return undefined;
    const { kind, name, confidence } = match.candidate.mention;
    const rule = knownInArticle[kind];
    return createName(ground, { first: at, last, rule, name, confidence: confidence * rule.confidence });
  });
}

interface KnownName {
  readonly keys: readonly string[];
  readonly candidate: Candidate;
}

/** The names of an article by the key of their first word, those of many words before those of few. */
function knownByFirstWord(kept: readonly Candidate[], ground: Ground): ReadonlyMap<string, readonly KnownName[]> {
  const known = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  const people = new Set(
    kept.filter((one) => isPerson(one) && one.last > one.first).map((one) => surnameOf(one, ground)),
  );
  for (const candidate of kept) {
    const { first, last, rule, mention } = candidate;
    // A person's one name is a matter for those who know whose it is.
    if (rule.isLocal || (isPerson(candidate) && first === last)) continue;
    // The consultants Brightwell say nothing of Brightwell where Tim Brightwell is named.
    if (first === last && mention.name === undefined && people.has(ground.unitText.at(first).key)) continue;
    const keys = ground.unitText.units.slice(first, last + 1).map(({ key }) => key);
    const words = keys.join('\n');
    if (seen.has(words)) continue;
    seen.add(words);
    const [key = ''] = keys;
    known.set(key, [...(known.get(key) ?? []), { keys, candidate }]);
  }
  for (const same of known.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return known;
}
