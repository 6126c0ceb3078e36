import { NOUNS_FOR_BODIES } from '../../lists/words.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Phrase } from '../clauses/clause.js';
import { fittingBody, nameOf, namesFitting } from '../nominal-body.js';
import { nominalReferent } from '../quotes/nominal-referents.js';
import { firstEndingAfter } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { partyOf } from '../statements/party.js';
import type { Sight } from './sight.js';

/** In characters: of several bodies that a noun fits the nearest is meant, if it stands no further before. */
const NEAR = 240;

/** Whom a phrase names or means, where it is beyond doubt. */
export function partyMeant(sight: Sight, phrase: Phrase): number | undefined {
  if (phrase.kind === 'nominal' && sight.units.at(phrase.first).class === 'the' && phrase.inside.length === 0)
    return nominalMeant(sight, phrase.first, phrase.last);
  return partyOf(sight, phrase)?.mention;
}

/** Whom `the trust`, `the chairman` mean, where no other fits as well. */
export function nominalMeant(sight: Sight, first: number, last: number): number | undefined {
  const { units, mentions } = sight;
  if (units.at(first).class !== 'the' || last <= first) return undefined;
  const noun = units.at(last).key;
  const meant = nominalReferent(sight, first, last);
  if (last > first + 1 || !NOUNS_FOR_BODIES.has(noun)) return meant;
  const names = sight.namesOf(noun);
  const { start } = units.at(first);
  if (names.size === 1) return fittingBody(noun, start, mentions);
  if (noun === 'force') return forceOfPlace(sight, start) ?? (isNear(mentions, meant, start) ? meant : undefined);
  return NOUNS_FOR_BODIES.get(noun) !== 'any' && isNear(mentions, meant, start) ? meant : undefined;
}

const isNear = (mentions: readonly Mention[], meant: number | undefined, start: number): boolean =>
  meant !== undefined && start - (mentions[meant] as Mention).end < NEAR;

const SORT_OF_FORCE = /^(?:the )?(.+?) (?:Police|Constabulary|Police Service|Police Department)$/i;

/** The one force whose place an article has named before: `the commissioner for Calder … the force`. */
function forceOfPlace({ mentions }: Pick<StatementGround, 'mentions'>, start: number): number | undefined {
  const before = firstEndingAfter(mentions, start);
  const places = new Set(
    mentions
      .slice(Math.max(0, before - 40), before)
      .flatMap((one) => (one.kind === 'place' ? one.text.toLowerCase() : [])),
  );
  const found = new Map<string, number>();
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== 'force' || !isEntityMention(mention)) continue;
    const name = nameOf(mention as EntityMention);
    const area = SORT_OF_FORCE.exec(name)?.[1]?.toLowerCase();
    if (area !== undefined && places.has(area) && !found.has(name)) found.set(name, at);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The names of all bodies of an article that a noun fits, asked once for each noun. */
export function namesByNoun(mentions: readonly Mention[]): (noun: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (noun) => {
    const names = known.get(noun) ?? namesFitting(noun, mentions);
    known.set(noun, names);
    return names;
  };
}
