import { NOUNS_FOR_BODIES, PERSON_NOUNS } from '../../lists/words.js';
import { isEntityMention } from '../../model/mention.js';
import type { AmountType } from '../../model/statement.js';
import type { Clause, Phrase, UnitSpan } from '../clauses/clause.js';
import { moneyNounAt } from './nouns.js';
import { isDoneTo, partyAt, partyIn, phraseAt } from './parties.js';
import { isSmall } from './read-noun.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite, Placed } from './site.js';
import type { Place, VerbFrame } from './verb-frame.js';
import { verbFrames } from './verb-frames.js';
import { doingAt, purposeBehind, wordsAt, wordsBetween } from './words-for.js';

/** A verb that says what happens to a sum, and the frame that reads it. */
export interface VerbReading {
  readonly frame: VerbFrame;
  readonly clause: Clause;
  readonly isPassive: boolean;
  readonly type: AmountType;
}

/** The first frame of a verb that its clause fits. */
export function readVerb(ground: AmountGround, site: MoneySite, placed: Placed): VerbReading | undefined {
  const { clause, frames } = placed;
  for (const name of frames)
    for (const frame of verbFrames) {
      if (frame.verbs !== name || !fits(ground, site, placed, frame)) continue;
      const isPassive = isPassiveFor(ground, placed, frame, site);
      const read = { frame, clause, isPassive, type: typeOf(ground, site, { frame, clause, isPassive }) };
      if (!frame.isOfPurpose) return read;
      return { ...read, type: typeOfPurpose(ground, purposeOfVerb(ground, site, read), read) };
    }
  return undefined;
}

/** `Driver fined £500`: without an object the subject of a headline is who it is done to. */
function isPassiveFor(ground: AmountGround, { clause, slot }: Placed, frame: VerbFrame, site: MoneySite): boolean {
  return (
    isDoneTo(clause) ||
    (slot === 'subject' && mayBeDone(clause, frame)) ||
    (frame.isDoneToSubject === true && phraseAt(ground, clause, 'object', site, false) === undefined)
  );
}

function fits(ground: AmountGround, site: MoneySite, { clause, slot }: Placed, frame: VerbFrame): boolean {
  const isPassive = isDoneTo(clause);
  // `£5m was spent`: the subject of a passive is what the verb is done to.
  const stands = slot === 'subject' && (isPassive || mayBeDone(clause, frame)) ? 'object' : slot;
  if (!frame.money.includes(stands) || frame.needs?.has(ground.units.at(site.behind).key) === false) return false;
  if (frame.toPerson) return isPassive && slot === 'object' && isPaidPerson(ground, clause, site);
  if (frame.under) {
    const parent = clause.parent === undefined ? undefined : ground.clauses.clauses[clause.parent];
    return parent !== undefined && frame.under.has(parent.verb.lemma);
  }
  if (frame.doing) {
    const done = doneFor(ground, site, clause);
    return done !== undefined && frame.doing.has(done.verb.lemma);
  }
  return true;
}

/** `the £5m allocated to schools was late`: what looks like a past of the sum. */
const mayBeDone = ({ verb }: Clause, { money }: VerbFrame): boolean =>
  verb.mayBeParticiple && !money.includes('subject');

const isPerson = ({ mentions }: AmountGround, mention: number | undefined): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'person';

/** `he was paid`, `the winner will be paid £70,000 a year` */
function isPaidPerson(ground: AmountGround, clause: Clause, site: MoneySite): boolean {
  const party = partyAt(ground, clause, ['object'], site, true);
  if (party !== undefined) return isPerson(ground, party);
  return isSomebody(ground, phraseAt(ground, clause, 'object', site, true)) || site.money.value.per === 'annum';
}

/** Who is nobody's name but a person: `a clerk`, `he`. */
function isSomebody(ground: AmountGround, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  const { key, class: unitClass } = ground.units.at(phrase.head);
  return (
    unitClass === 'post-word' ||
    moneyNounAt(ground.units, phrase.head)?.type === 'pay' ||
    PERSON_NOUNS.has(key) ||
    PERSON_NOUNS.has(key.replace(PLURAL, '')) ||
    HE.has(key)
  );
}
const PLURAL = /s$/;
const HE: ReadonlySet<string> = new Set(['he', 'she', 'who', 'i', 'those', 'staff', 'people', 'men', 'women']);

function typeOf(
  ground: AmountGround,
  site: MoneySite,
  { frame, clause, isPassive }: Omit<VerbReading, 'type'>,
): AmountType {
  if (frame.person && frame.payee) {
    const isOne = isSomebody(ground, phraseAt(ground, clause, frame.payee[0] ?? 'subject', site, isPassive));
    if (isOne || isPerson(ground, partyAt(ground, clause, frame.payee, site, isPassive))) return frame.person;
  }
  if (frame.regular && site.money.value.per !== undefined) return frame.regular;
  const isNamed = !frame.isSmallForThing || ground.units.at(site.behind).key === 'for';
  return frame.small && isNamed && isSmall(site) ? frame.small : frame.type;
}

/** Of what it is for the type, where the frame leaves it to that: `contributes £5m to profits`. */
function typeOfPurpose({ units }: AmountGround, words: UnitSpan | undefined, { frame, type }: VerbReading): AmountType {
  const own = words && moneyNounAt(units, headOf(units, words))?.type;
  return own !== undefined && (frame.type === 'value' ? PUT_ON : TAKEN_OVER).has(own) ? own : type;
}
/** `the cost of the move`: its noun stands before `of`. */
function headOf(units: AmountGround['units'], { first, last }: UnitSpan): number {
  for (let at = first + 1; at < last; at++) if (units.at(at).key === 'of') return at - 1;
  return last;
}
const TAKEN_OVER: ReadonlySet<AmountType> = new Set(['income', 'saving', 'loss', 'pay', 'penalty']);
/** What is asked, offered or put on a thing may be its price or its cost too: `want £6m for the midfielder`. */
const PUT_ON: ReadonlySet<AmountType> = new Set([...TAKEN_OVER, 'price', 'cost', 'funding']);

/** The words that say what the sum is for, where the frame says they stand. */
export function purposeOfVerb(
  ground: AmountGround,
  site: MoneySite,
  { frame, clause, isPassive }: VerbReading,
): UnitSpan | undefined {
  const places = frame.for ?? [];
  // `The games will cost £9m to make`: the thing before what is done with it.
  const [first] = places;
  const thing =
    first === 'subject' || first === 'object' ? wordsOf(ground, site, { clause, place: first, isPassive }) : undefined;
  if (thing) return thing;
  const beside = besideSum(ground, site, places);
  const isGift = ground.units.at(site.behind).key === 'to' || frame.type === 'funding';
  if (beside && !(isGift && isParty(ground, beside)) && !isTime(ground, beside)) return beside;
  for (const place of places) {
    const words = wordsOf(ground, site, { clause, place, isPassive });
    if (words) return words;
  }
  return undefined;
}

/** Right behind the sum: what it is for before whom it goes to. */
function besideSum(ground: AmountGround, { behind }: MoneySite, places: readonly Place[]): UnitSpan | undefined {
  const apart = new Set(places.filter((place) => place !== 'to'));
  return (
    purposeBehind(ground, behind, apart) ?? (places.includes('to') ? purposeBehind(ground, behind, TO) : undefined)
  );
}
const TO: ReadonlySet<string> = new Set(['to']);

/** `released £4m to this hospital`: who gets it is not what it is for. */
const isSomebodyToo = (ground: AmountGround, phrase: Phrase): boolean =>
  partyIn(ground, phrase) !== undefined ||
  NOUNS_FOR_BODIES.has(ground.units.at(phrase.head).key) ||
  isSomebody(ground, phrase);

/** `charges £6 for a day` */
const isTime = ({ mentions, mentionAt }: AmountGround, { last }: UnitSpan): boolean => {
  const kind = mentions[mentionAt[last] ?? -1]?.kind;
  return kind === 'date' || kind === 'duration';
};

/** Whether words are the name of somebody: `gave £5m to Zentra`. */
function isParty({ mentions, mentionAt, units }: AmountGround, { last }: UnitSpan): boolean {
  if (NOUNS_FOR_BODIES.has(units.at(last).key)) return true;
  const mention = mentions[mentionAt[last] ?? -1];
  return mention !== undefined && isEntityMention(mention);
}

interface Asked {
  readonly clause: Clause;
  readonly place: Place;
  readonly isPassive: boolean;
}

function wordsOf(ground: AmountGround, site: MoneySite, { clause, place, isPassive }: Asked): UnitSpan | undefined {
  if (place === 'doing') {
    const done = doneFor(ground, site, clause);
    return done && doingAt(ground, done.verb.head);
  }
  const phrase = phraseAt(ground, clause, place, site, isPassive);
  if (!phrase || phrase.kind === 'pronoun') return undefined;
  if (place !== 'subject' && place !== 'object')
    return place === 'to' && isSomebodyToo(ground, phrase) ? undefined : wordsAt(ground, phrase.first);
  const of = phrase.prepositions.find(({ preposition, last }) => preposition === 'of' && last < site.first);
  return wordsBetween(ground, phrase.first, of?.last ?? phrase.last);
}

/** In units: how far behind a sum stands what is done with it. */
const DONE_BEHIND = 14;

/** What a sum is spent on doing: `£4bn buying gifts`, `£5m a year from sponsors to survive`. */
function doneFor(
  { clauses, units }: AmountGround,
  { behind: next, to }: MoneySite,
  { verb }: Clause,
): Clause | undefined {
  const behind = Math.max(next, verb.last + 1);
  const gerund = clauses.at(behind);
  if (gerund?.verb.form === 'gerund') return gerund;
  for (let at = behind; at <= Math.min(to, behind + DONE_BEHIND); at++) {
    const clause = clauses.at(at);
    if (clause) return clause.verb.form === 'infinitive' || clause.verb.form === 'gerund' ? clause : undefined;
    if (units.partAt(at) === 'comma' || units.partAt(at) === 'and') return undefined;
  }
  return undefined;
}
