import { NOUNS_FOR_BODIES, WORDS_OF_INTENT } from '../../lists/words.js';
import type { Clause, Phrase, PrepositionalPhrase } from '../clauses/clause.js';
import { partyOf } from '../statements/party.js';
import { toldBy } from '../statements/told-by.js';
import { subjectOf } from './antecedent.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';
import type { Place } from './verb-frame.js';

/** Whether somebody does what a clause says, or has it done to him. */
export const isDoneTo = ({ verb }: Pick<Clause, 'verb'>): boolean =>
  verb.passive || (verb.form === 'participle' && verb.tense === undefined);

const holdsSum = ({ first, last }: Phrase, site: MoneySite): boolean => first <= site.last && site.first <= last;

/** The phrase at a place of a clause that does not hold the sum. */
export function phraseAt(
  ground: AmountGround,
  clause: Clause,
  place: Place,
  site: MoneySite,
  isPassive: boolean,
): Phrase | undefined {
  if (place === 'subject') return isPassive ? behind(clause, 'by', site) : notSum(doerOf(ground, clause), site);
  if (place !== 'object') return behind(clause, place, site);
  if (isPassive) return notSum(subjectOf(ground, clause), site);
  const others = clause.objects.filter((object) => !holdsSum(object, site));
  return others.find(({ first }) => first < site.first) ?? objectBefore(ground, clause);
}

/** Who does what a clause says; of `stop the county from borrowing` the county. */
function doerOf(ground: AmountGround, clause: Clause): Phrase | undefined {
  const { verb, parent } = clause;
  // `pointed to plans to invest £9m`: nobody says whose.
  if (verb.form === 'infinitive' && hangsOnNoun(ground, verb.first - 1)) return undefined;
  if (verb.form !== 'gerund' || ground.units.at(verb.first - 1).key !== 'from') return subjectOf(ground, clause);
  const above = parent === undefined ? undefined : ground.clauses.clauses[parent];
  return above?.objects.filter(({ last }) => last < verb.first).at(-1);
}

const hangsOnNoun = ({ units, clauses, mentionAt }: AmountGround, at: number): boolean =>
  units.partAt(at) === 'content' &&
  clauses.at(at) === undefined &&
  mentionAt[at] === undefined &&
  WORDS_OF_INTENT.has(units.at(at).key.replace(PLURAL, ''));
const PLURAL = /s$/;

/** `the architects, which the city has paid £9,000`: what a relative clause with a subject of its own hangs on. */
function objectBefore({ units, clauses }: AmountGround, { subject }: Clause): Phrase | undefined {
  if (!subject || !PRONOUNS.has(units.at(subject.first - 1).key)) return undefined;
  const head = subject.first - (units.partAt(subject.first - 2) === 'comma' ? 3 : 2);
  return units.partAt(head) === 'content' ? clauses.phraseAt(head) : undefined;
}
const PRONOUNS: ReadonlySet<string> = new Set(['which', 'whom', 'who']);

const notSum = (phrase: Phrase | undefined, site: MoneySite): Phrase | undefined =>
  phrase && !holdsSum(phrase, site) ? phrase : undefined;

/** What a preposition governs in a clause, or on one of its objects. */
function behind({ verb, prepositions, objects }: Clause, preposition: string, site: MoneySite): Phrase | undefined {
  const all = [...prepositions, ...objects.flatMap((object) => object.prepositions)];
  const fits = (one: PrepositionalPhrase): boolean =>
    one.preposition === preposition && one.first > verb.last && !holdsSum(one.phrase, site);
  return all.find(fits)?.phrase;
}

/** Whom a phrase means, where that is somebody with a name who can have money. */
export function partyIn(ground: AmountGround, phrase: Phrase | undefined): number | undefined {
  if (!phrase || phrase.joint.length > 0 || isDateline(ground, phrase)) return undefined;
  const mention = partyOf(ground, phrase)?.mention;
  const kind = ground.mentions[mention ?? -1]?.kind;
  // `the highest-ranking woman on the list` is not whom the article called a woman before.
  if (kind === 'person' && phrase.kind === 'nominal' && phrase.mention === undefined && isLong(phrase, mention))
    return undefined;
  if (mention === undefined || kind === undefined || !HAS_MONEY.has(kind)) return undefined;
  const noun = ground.units.at(phrase.head).key;
  if (
    phrase.mention === undefined &&
    NOUNS_FOR_BODIES.has(noun) &&
    !ground.bodies.isMeant(noun, mention, ground.units.at(phrase.first).start)
  )
    return undefined;
  return kind === 'place' ? (ground.bodies.calledAfter(ground.mentions[mention]?.text ?? '') ?? mention) : mention;
}

const isLong = ({ first, last, prepositions, inside, appositions }: Phrase, mention: number | undefined): boolean =>
  mention !== undefined &&
  !inside.includes(mention) &&
  appositions.every((one) => one.mention !== mention) &&
  (last - first > 1 || prepositions.length > 0);

/** `CALGARY — The company has agreed`, `the Jacksonville, Florida-based firm`; of `Food Banks Canada` only the last word is a place. */
function isDateline({ units, mentions }: AmountGround, { mention, first, last }: Phrase): boolean {
  const named = mentions[mention ?? -1];
  if (named?.kind !== 'place') return false;
  const isWhole =
    units.at(first).start >= named.start ||
    (units.partAt(first) === 'determiner' && units.at(first + 1).start >= named.start);
  return !isWhole || units.partAt(last + 1) === 'dash' || units.partAt(last + 1) === 'comma' || units.at(last).caps;
}
const HAS_MONEY: ReadonlySet<string> = new Set(['person', 'force', 'organisation', 'place']);

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** The first of some places of a clause at which somebody stands. */
export function partyAt(
  ground: AmountGround,
  clause: Clause,
  places: readonly Place[],
  site: MoneySite,
  isPassive: boolean,
): number | undefined {
  for (const place of places) {
    const phrase = phraseAt(ground, clause, place, site, isPassive);
    const party = partyIn(ground, phrase);
    // `His lawyer said the club owed him £1m`: no telling whom.
    if (phrase && OBJECTS.has(ground.units.at(phrase.first).key) && toldBy(ground, phrase.first)) continue;
    if (party !== undefined) return party;
  }
  return undefined;
}
