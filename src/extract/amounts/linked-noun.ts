import type { RuleId } from '../../model/span.js';
import type { AmountState, AmountType } from '../../model/statement.js';
import type { Clause, Phrase, UnitSpan } from '../clauses/clause.js';
import { type AmountStep, STEPS } from './amount-rules.js';
import { subjectOf } from './antecedent.js';
import { moneyNounAt } from './nouns.js';
import { isDoneTo, partyIn } from './parties.js';
import { isSmall, phraseFront } from './read-noun.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite, Placed } from './site.js';
import { purposeBehind, wordsBetween } from './words-for.js';

/** What a noun further away says of a sum. */
export interface LinkedReading {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly type: AmountType;
  readonly state?: AmountState | undefined;
  readonly words?: UnitSpan | undefined;
  readonly payer?: number | undefined;
  readonly payee?: number | undefined;
}

const signed = ({ id, confidence }: AmountStep, most = confidence): Pick<LinkedReading, 'rule' | 'confidence'> => ({
  rule: id,
  confidence: Math.min(confidence, most),
});
const ESTIMATES: ReadonlySet<string> = new Set(['estimate', 'estimates', 'forecast', 'projection', 'projections']);
/** Where the noun itself says nothing of sums. */
const UNNAMED = 0.6;

/** `The bill came to £5m`, `cut its losses to £5m`: the noun that a verb of being or changing links with the sum. */
export function readLinked(
  ground: AmountGround,
  site: MoneySite,
  placed: Placed | undefined,
): LinkedReading | undefined {
  return (placed && byVerb(ground, site, placed)) ?? near(ground, site) ?? (placed && forSoMuch(ground, site, placed));
}

function byVerb(ground: AmountGround, site: MoneySite, { clause, frames, slot }: Placed): LinkedReading | undefined {
  if (!frames.includes('reach') && clause.verb.lemma !== 'be') return undefined;
  for (const phrase of linkedPhrases(ground, clause, site)) {
    const noun = moneyNounAt(ground.units, phrase.head);
    if (!noun?.type) continue;
    const type = (noun.type === 'value' || noun.type === 'cost') && isSmall(site) ? 'price' : noun.type;
    const words = wordsOf(ground, phrase, noun.isOwn);
    // `cut the fare from £5`: so it was.
    const state = slot === 'from' ? 'actual' : ESTIMATES.has(ground.units.at(phrase.head).key) ? 'possible' : undefined;
    return { ...signed(STEPS.isSoMuch), type, state, words, ...partyOfPhrase(ground, phrase, type) };
  }
  const subject = subjectOf(ground, clause);
  if (subject && subject.first <= site.last && site.first <= subject.last) return undefined;
  const isPriced = frames.includes('reach') && isSmall(site) && (slot === 'from' || slot === 'to');
  if (!subject || (clause.verb.lemma !== 'be' && !isPriced) || subject.kind === 'pronoun') return undefined;
  // `The chapel is worth £5m`, `a ticket is £5`
  const words = wordsBetween(ground, subject.first, subject.last);
  return { ...signed(STEPS.isSoMuch, UNNAMED), type: isSmall(site) ? 'price' : 'value', words };
}

function linkedPhrases(ground: AmountGround, clause: Clause, site: MoneySite): readonly Phrase[] {
  const { objects, verb } = clause;
  const subject = subjectOf(ground, clause);
  const before = objects.filter(({ last }) => last < site.first);
  const subjects = subject && (subject.last < site.first || subject.first > site.last) ? [subject] : [];
  return isDoneTo({ verb }) ? [...subjects, ...before] : [...before, ...subjects];
}

function wordsOf(ground: AmountGround, phrase: Phrase, isOwn: boolean): UnitSpan | undefined {
  const of = phrase.prepositions.find(({ preposition }) => preposition === 'of' || preposition === 'for');
  if (!isOwn && of) return wordsBetween(ground, of.phrase.first, of.phrase.last);
  return wordsBetween(ground, phrase.first, phrase.last);
}

const PAYS: ReadonlySet<AmountType> = new Set(['loss', 'penalty', 'cost']);
const GETS: ReadonlySet<AmountType> = new Set(['pay', 'income', 'saving']);

function partyOfPhrase(ground: AmountGround, phrase: Phrase, type: AmountType): Pick<LinkedReading, 'payer' | 'payee'> {
  const whose =
    phrase.possessor ??
    partyIn(
      ground,
      phrase.prepositions.find(({ preposition }) => preposition === 'of' || preposition === 'at')?.phrase,
    );
  if (whose === undefined) return {};
  return PAYS.has(type) ? { payer: whose } : GETS.has(type) ? { payee: whose } : {};
}

const OF_NEAR: ReadonlySet<string> = new Set(['of', 'for', 'on']);
/** In units. */
const NEAR_BEFORE = 12;
const NEAR_BEHIND = 5;
/** Nouns of these stand beside sums that are something else too often. */
const COMMON: ReadonlySet<AmountType> = new Set(['cost', 'value']);

/** The nearest noun of sums in the sentence, where nothing else says what it is. */
function near(ground: AmountGround, { opener, from, behind, to }: MoneySite): LinkedReading | undefined {
  for (let at = opener - 1; at >= Math.max(from, opener - NEAR_BEFORE); at--) {
    const { class: unitClass } = ground.units.at(at);
    if (unitClass === 'semicolon' || unitClass === 'quote') break;
    const type = nearType(ground, at);
    if (!type) continue;
    const of = moneyNounAt(ground.units, at)?.isOwn ? undefined : purposeBehind(ground, at + 1, OF_NEAR);
    const words = of && of.last < opener ? of : wordsBetween(ground, phraseFront(ground, at, from), at);
    const phrase = ground.clauses.phraseAt(at);
    return { ...signed(STEPS.near), type, words, ...(phrase ? partyOfPhrase(ground, phrase, type) : {}) };
  }
  for (let at = behind; at <= Math.min(to, behind + NEAR_BEHIND); at++) {
    const type = nearType(ground, at);
    if (type) return { ...signed(STEPS.near), type, words: wordsBetween(ground, phraseFront(ground, at, behind), at) };
  }
  return undefined;
}

function nearType({ units, clauses }: AmountGround, at: number): AmountType | undefined {
  if (units.partAt(at) !== 'content' || clauses.at(at)) return undefined;
  const noun = moneyNounAt(units, at);
  return noun?.type !== undefined && !(noun.isOwn && COMMON.has(noun.type)) ? noun.type : undefined;
}

/** `downloaded the song for 70p`: what something is had for. */
function forSoMuch(ground: AmountGround, { first }: MoneySite, { clause, slot }: Placed): LinkedReading | undefined {
  const object = clause.objects.find(({ last }) => last < first) ?? (isDoneTo(clause) ? clause.subject : undefined);
  if (slot !== 'for' || !object || (object.kind === 'pronoun' && isDoneTo(clause))) return undefined;
  const words = object.kind === 'pronoun' ? undefined : wordsBetween(ground, object.first, object.last);
  return { ...signed(STEPS.forSoMuch), type: 'price', words };
}
