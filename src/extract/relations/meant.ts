import { NOUNS_FOR_BODIES } from '../../lists/words.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import type { Phrase } from '../clauses/clause.js';
import { fittingBody, isBody, nameOf, namesFitting } from '../nominal-body.js';
import { sentenceStart } from '../quotes/ground.js';
import { nominalReferent } from '../quotes/nominal-referents.js';
import { firstEndingAfter } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { partyOf } from '../statements/party.js';
import { toldBy } from '../statements/told-by.js';
import type { Sight } from './sight.js';

/** In characters: of several bodies that a noun fits the nearest is meant, if it stands no further before. */
const NEAR = 240;

/** Whom a phrase names or means, where it is beyond doubt. */
export function partyMeant(sight: Sight, phrase: Phrase): number | undefined {
  if (phrase.kind === 'pronoun') return pronounMeant(sight, phrase);
  if (phrase.kind === 'name') return partyOf(sight, phrase)?.mention;
  return nominalParty(sight, phrase) ?? phrase.appositions.find(({ mention }) => mention !== undefined)?.mention;
}

/** Who `he` is: whoever was last the subject, or is named in the same sentence; in `Orrin said it had sold` the one who said. */
function pronounMeant(sight: Sight, phrase: Phrase): number | undefined {
  const { units, mentions } = sight;
  const { key, start } = units.at(phrase.first);
  if (key === 'he' || key === 'she') {
    const known = sight.pronouns.get(phrase.head);
    if (known !== undefined) return known;
  }
  if (key === 'we') return bodyOfTeller(sight, phrase.first);
  const meant = partyOf(sight, phrase)?.mention;
  if (meant === undefined) return undefined;
  const from = units.at(sentenceStart(units, phrase.first)).start;
  const mention = mentions[meant] as Mention;
  if (key === 'he' || key === 'she') return mention.start >= from ? meant : undefined;
  // `Orrin said it had sold`: nobody else whom a rule knows.
  const teller = sight.clauses.clauses[sight.clauses.at(clauseVerb(sight, phrase))?.parent ?? -1];
  if (!teller?.subject || teller.reported === undefined) return meant;
  const told = teller.subject.kind === 'pronoun' ? undefined : partyMeant(sight, teller.subject);
  return told === undefined && units.at(teller.verb.first).start > from && start > from ? undefined : (told ?? meant);
}

/** `“We work with Zentra,” said Ann Okafor of Hallam Council`: the body of who speaks. */
function bodyOfTeller(sight: Sight, at: number): number | undefined {
  const teller = toldBy(sight, at)?.mention;
  if (teller === undefined) return undefined;
  const mention = sight.mentions[teller] as Mention;
  if (isBody(mention)) return teller;
  const surname = surnameOf(mention.text);
  const bodies = sight.roles.flatMap(({ person, organisation, state }) =>
    organisation !== undefined && state === 'current' && surnameOf((sight.mentions[person] as Mention).text) === surname
      ? organisation
      : [],
  );
  const names = new Set(bodies.map((body) => (sight.mentions[body] as Mention).text));
  return names.size === 1 ? bodies[0] : undefined;
}

/** In units: a verb stands no further behind its pronoun. */
const TO_VERB = 4;

/** The unit of the verb behind a pronoun. */
function clauseVerb({ clauses }: Sight, { last }: Phrase): number {
  for (let at = last + 1; at <= last + TO_VERB; at++) if (clauses.at(at)) return at;
  return -1;
}

function nominalParty(sight: Sight, phrase: Phrase): number | undefined {
  if (sight.units.at(phrase.first).class === 'the' && phrase.inside.length === 0)
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
  const counts = sight.countsOf(noun);
  const { start } = units.at(first);
  if (counts.size === 1) return fittingBody(noun, start, mentions);
  if (noun === 'force') return forceOfPlace(sight, start) ?? nearOrMain(sight, noun, meant, start);
  return nearOrMain(sight, noun, meant, start);
}

/**
 * Of several bodies that a noun fits the nearest before it, where it is also the one that the article is about or where the
 * noun fits few bodies; else the one that the article names more often than all others together.
 */
function nearOrMain(
  { mentions, countsOf }: Sight,
  noun: string,
  meant: number | undefined,
  start: number,
): number | undefined {
  const counts = [...countsOf(noun)].sort(([, one], [, other]) => other - one);
  const [main] = counts;
  const rest = counts.slice(1).reduce((sum, [, count]) => sum + count, 0);
  const nearest = meant === undefined ? undefined : (mentions[meant] as EntityMention);
  if (nearest && start - nearest.end < NEAR && (NOUNS_FOR_BODIES.get(noun) !== 'any' || nameOf(nearest) === main?.[0]))
    return meant;
  if (!main || main[1] <= rest) return undefined;
  const before = firstEndingAfter(mentions, start) - 1;
  for (let at = before; at >= Math.max(0, before - FAR); at--) {
    const mention = mentions[at] as Mention;
    if (isBody(mention) && nameOf(mention) === main[0]) return at;
  }
  return undefined;
}

/** In mentions. */
const FAR = 300;

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

/** How often an article names each body that a noun fits, asked once for each noun. */
export function countsByNoun(mentions: readonly Mention[]): (noun: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (noun) => {
    const before = known.get(noun);
    if (before) return before;
    const names = namesFitting(noun, mentions);
    const counts = new Map<string, number>();
    for (const mention of mentions) {
      if (!isBody(mention) || !names.has(nameOf(mention))) continue;
      counts.set(nameOf(mention), (counts.get(nameOf(mention)) ?? 0) + 1);
    }
    known.set(noun, counts);
    return counts;
  };
}
