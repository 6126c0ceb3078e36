import { WORDS_OF_DOUBT } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';
import type { AmountState, AmountType } from '../../model/statement.js';
import type { Clause, Phrase, UnitSpan } from '../clauses/clause.js';
import { toldBy } from '../statements/told-by.js';
import { type AmountStep, STEPS } from './amount-rules.js';
import { stateOfSum, stateOfWords } from './amount-state.js';
import { subjectOf } from './antecedent.js';
import { ORDERING } from './frames-of-spending.js';
import { readLinked } from './linked-noun.js';
import { readLoose } from './loose-verb.js';
import { partiesOf } from './noun-parties.js';
import { moneyNounAt } from './nouns.js';
import { isDoneTo, partyAt } from './parties.js';
import { isSmall, type NounReading, phraseFront, purposeOf, readNoun } from './read-noun.js';
import { purposeOfVerb, readVerb, type VerbReading } from './read-verb.js';
import { openedBehind } from './relative-sum.js';
import type { AmountGround } from './sentence-words.js';
import { type MoneySite, type Placed, placeOf } from './site.js';
import { purposeBehind, wordsBetween } from './words-for.js';

/** What is read of a sum, before its words are cut out of the text. */
export interface Draft {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly type: AmountType;
  readonly state: AmountState;
  /** What its clause says of what the sum is changed to. */
  readonly ahead?: AmountState | undefined;
  readonly words?: UnitSpan | undefined;
  readonly payer?: number | undefined;
  readonly payee?: number | undefined;
  /** A court orders it. */
  readonly isOrdered?: boolean;
  /** Who puts the sum so: `a report put the saving at £3m`. */
  readonly teller?: Phrase | undefined;
}

/**
 * What a sum is by its own sentence: by a noun beside it, by the verb that it belongs to, by a noun that a verb links with
 * it, by the nearest word that says so.
 */
export function draftOf(ground: AmountGround, site: MoneySite, subjects: readonly (Clause | undefined)[]): Draft {
  const relative = openedBehind(ground, site, subjects);
  const noun = relative ? undefined : readNoun(ground, site);
  const placed = relative ?? placeOf(ground, site, noun?.front ?? site.opener, subjects);
  const verb = placed && readVerb(ground, site, placed);
  if (noun?.type !== undefined && !yields(noun, verb)) {
    if (verb) tellLost(ground, site, verb.frame, noun.frame);
    return byNoun(ground, site, { noun, type: noun.type, placed, verb });
  }
  const changed = noun && !(verb?.frame.isStrong ?? false) ? changeOf(ground, noun) : undefined;
  if (noun && changed) return byNoun(ground, site, { noun, type: changed, placed, verb });
  if (verb) {
    if (noun?.type !== undefined) tellLost(ground, site, noun.frame, verb.frame);
    return byVerb(ground, site, { verb, noun });
  }
  const further = readLoose(ground, site) ?? readLinked(ground, site, placed);
  const state = stateOfSum(ground, site, placed?.clause);
  if (further) return { ...further, state: further.state ?? state, ahead: state };
  if (!placed && isSalary(site)) return { ...signedAs(STEPS.salary), type: 'pay', state: 'planned' };
  const type = site.money.value.per !== undefined && isSmall(site) ? 'price' : 'other';
  const { id: rule, confidence } = STEPS.none;
  const words = purposeBehind(ground, site.behind, new Set(['for', 'on', 'over', 'doing'])) ?? thingUpTo(ground, site);
  return { rule, confidence, type, state, words };
}

type Frame = Pick<Draft, 'confidence'> & { readonly id: RuleId };

/** Tells of a frame that fits the sum too, and of the one that goes before it. */
function tellLost({ trace }: AmountGround, { money }: MoneySite, { id, confidence }: Frame, winner: Frame): void {
  const { start, end, text } = money;
  trace?.({ kind: 'amount', start, end, text, rule: id, confidence, step: winner.id });
}

/** `a 1p rise in income tax`: of a noun that says no more than that it is a sum, what it is a sum of. */
function changeOf(ground: AmountGround, noun: NounReading): AmountType | undefined {
  const words = noun.frame.stands === 'compound' ? purposeOf(ground, noun) : undefined;
  return words && moneyNounAt(ground.units, words.last)?.type;
}

const signedAs = ({ id: rule, confidence }: AmountStep): Pick<Draft, 'rule' | 'confidence'> => ({ rule, confidence });

/** What a year's work is paid; less or more a year is something else. */
const SALARIES: readonly [number, number] = [5_000, 1_000_000];

/** `£18,559 – £20,354 per annum, County Hall`: in an advertisement no verb says so. */
function isSalary({ money: { value } }: MoneySite): boolean {
  const sum = value.max ?? value.min ?? 0;
  return value.per === 'annum' && sum >= SALARIES[0] && sum < SALARIES[1];
}

/** `deposits up to £900` */
function thingUpTo(ground: AmountGround, { link, opener, first, from }: MoneySite): UnitSpan | undefined {
  const { units, clauses } = ground;
  if (opener === first || link < from || units.partAt(link) !== 'content' || clauses.at(link)) return undefined;
  return wordsBetween(ground, phraseFront(ground, link, from), link);
}

/** `saved £5m in costs`, `spend £4bn buying gifts`: the verb says more than the noun. */
const yields = ({ frame }: NounReading, verb: VerbReading | undefined): boolean =>
  frame.isWeak === true && verb?.frame.isStrong === true;

interface ByNoun {
  readonly verb: VerbReading | undefined;
  readonly noun: NounReading;
  readonly type: AmountType;
  readonly placed: Placed | undefined;
}

function byNoun(ground: AmountGround, site: MoneySite, { noun, type, placed, verb }: ByNoun): Draft {
  const isApart = noun.frame.isApart === true && ground.clauses.at(site.link - 1) === undefined;
  const last = Math.max(noun.last, noun.frame.stands === 'before' ? site.link : noun.last);
  const state =
    stateOfWords(ground, noun.front, last) ??
    stateOfSum(ground, site, isApart || isAside(type, placed) ? undefined : placed?.clause);
  return {
    rule: noun.frame.id,
    confidence: noun.noun ? noun.frame.confidence : noun.frame.confidence - 0.2,
    type,
    state: isApart
      ? type === 'value'
        ? state
        : 'possible'
      : (accused(ground, placed, type) ?? stateUnder(placed, type) ?? state),
    words: boughtFor(ground, site, noun, placed) ?? purposeOf(ground, noun),
    isOrdered: verb?.frame.under === ORDERING,
    teller: isApart ? undefined : tellerOf(placed, type),
    ...partiesOf(ground, site, noun, placed),
  };
}

/** `will oversee a £2m budget`, `will start the £40,000-a-year job`: the sum is so already. */
const isAside = (type: AmountType, placed: Placed | undefined): boolean =>
  IS_ALREADY.has(type) && placed !== undefined && placed.frames.length === 0 && placed.clause.verb.lemma !== 'be';
const IS_ALREADY: ReadonlySet<AmountType> = new Set(['funding', 'pay', 'income', 'loss', 'price']);

/** `Ms Lee announced the £4m budget gap` */
const tellerOf = (placed: Placed | undefined, type: AmountType): Phrase | undefined =>
  placed?.slot === 'object' && TOLD.has(type) && TELLS.has(placed.clause.verb.lemma) && !isDoneTo(placed.clause)
    ? placed.clause.subject
    : undefined;
const TOLD: ReadonlySet<AmountType> = new Set(['loss', 'cost', 'income', 'saving', 'taken']);
const TELLS: ReadonlySet<string> = new Set([
  'announce',
  'reveal',
  'predict',
  'forecast',
  'claim',
  'estimate',
  'disclose',
  'fear',
]);

/** `charged with a £6m theft`, `held over a £6m fraud`: so it is said. */
function accused({ clauses }: AmountGround, placed: Placed | undefined, type: AmountType): AmountState | undefined {
  if (type !== 'taken' || !placed) return undefined;
  const { verb, parent } = placed.clause;
  const above = parent === undefined ? undefined : clauses.clauses[parent]?.verb.lemma;
  return ACCUSES.has(verb.lemma) || (above !== undefined && ACCUSES.has(above)) ? 'possible' : undefined;
}
const ACCUSES: ReadonlySet<string> = new Set([
  ...['arrest', 'accuse', 'charge', 'hold', 'deny', 'suspect', 'allege', 'question', 'remand'],
]);

/** `faces a £5m shortfall`: it is still to come; so is what is proposed or announced. */
function stateUnder(placed: Placed | undefined, type: AmountType): AmountState | undefined {
  if (placed?.slot === 'for' && (placed.frames.includes('sue') || placed.frames.includes('seek'))) return 'possible';
  if (placed?.slot !== 'object' || stateNegated(placed)) return undefined;
  if (placed.frames.includes('seek')) return 'possible';
  if (placed.frames.includes('need')) return 'planned';
  if (type === 'loss' && placed.clause.verb.lemma === 'face') return 'possible';
  if (PLANS.has(placed.clause.verb.lemma)) return 'planned';
  if (WORDS_OF_DOUBT.has(placed.clause.verb.lemma) || placed.clause.verb.lemma === 'warn') return 'possible';
  return (type === 'funding' || type === 'cost') && ANNOUNCES.has(placed.clause.verb.lemma) ? 'planned' : undefined;
}
const PLANS: ReadonlySet<string> = new Set([
  'plan',
  'offer',
  'pledge',
  'promise',
  'propose',
  'veto',
  'reject',
  'oppose',
  'block',
]);
const ANNOUNCES: ReadonlySet<string> = new Set([
  'announce',
  'approve',
  'unveil',
  'propose',
  'agree',
  'pledge',
  'promise',
  'offer',
  'back',
]);
const stateNegated = ({ clause: { verb } }: Placed): boolean =>
  verb.negated || (verb.modal !== undefined && verb.tense !== 'future');

/** `hired at a cost of £48,000`: what is had at that price. */
function boughtFor(
  ground: AmountGround,
  site: MoneySite,
  { noun, frame, first }: NounReading,
  placed: Placed | undefined,
): UnitSpan | undefined {
  if (noun?.isOwn !== false || frame.stands !== 'before' || ground.units.at(first - 1).key !== 'at') return undefined;
  // `rebuilding the hall, at a cost of £8m,`
  const beside = ground.units.partAt(first - 2) === 'comma' ? ground.clauses.phraseAt(first - 3) : undefined;
  if (beside) return wordsBetween(ground, beside.first, beside.last);
  if (placed?.slot !== 'at') return undefined;
  const { clause } = placed;
  const phrase = isDoneTo(clause) ? subjectOf(ground, clause) : clause.objects.find(({ last }) => last < site.first);
  return phrase && phrase.kind !== 'pronoun' ? wordsBetween(ground, phrase.first, phrase.last) : undefined;
}

/** `offered £9m`, `would lend up to £5m`: what is promised is planned, whatever it comes to. */
function offered(ground: AmountGround, { frame, clause }: VerbReading): AmountState | undefined {
  if (frame.type !== 'funding' || frame.verbs !== 'give' || clause.verb.negated) return undefined;
  const isReported = clause.verb.modal === 'would' && toldBy(ground, clause.verb.first) !== undefined;
  return isReported || OFFERS.has(clause.verb.lemma) ? 'planned' : undefined;
}
const OFFERS: ReadonlySet<string> = new Set(['offer', 'pledge', 'promise', 'commit', 'earmark', 'guarantee']);

/** `put the saving at £3m`, `estimates the loss at £9m`: what somebody makes of it. */
const isJudged = ({ frame, clause, type }: VerbReading): boolean =>
  frame.isOfPurpose === true && frame.type === 'value' && (type !== 'value' || WORDS_OF_DOUBT.has(clause.verb.lemma));

interface ByVerb {
  readonly verb: VerbReading;
  readonly noun: NounReading | undefined;
}

function byVerb(ground: AmountGround, site: MoneySite, { verb, noun }: ByVerb): Draft {
  const { frame, clause, isPassive } = verb;
  return {
    rule: frame.id,
    confidence: frame.confidence,
    type: verb.type,
    state:
      offered(ground, verb) ??
      stateOfWords(ground, site.opener, site.last) ??
      frame.state ??
      (isJudged(verb) ? 'possible' : stateOfSum(ground, site, clause)),
    words: purposeOfVerb(ground, site, verb) ?? (noun && purposeOf(ground, noun)),
    teller: isJudged(verb) && !isPassive ? clause.subject : undefined,
    payer: frame.payer && partyAt(ground, clause, frame.payer, site, isPassive),
    payee: frame.payee && partyAt(ground, clause, frame.payee, site, isPassive),
  };
}
