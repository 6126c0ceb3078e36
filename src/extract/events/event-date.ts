import { GOVERNING_VERBS } from '../../lists/words.js';
import type { MentionKind } from '../../model/mention.js';
import type { Clause, Phrase, UnitSpan } from '../clauses/clause.js';
import { unitIndexAt } from '../quotes/ground.js';
import { sayingVerb } from '../quotes/saying-verbs.js';
import type { StatementGround } from '../statements/ground.js';
import { mentionsIn, sentenceOf } from '../statements/sentences.js';
import { ownerOf } from './clause-owner.js';
import { prepositionsBehind } from './noun-frame.js';
import { meansSomebody } from './people.js';
import type { EventTrigger } from './trigger.js';

const DATES: ReadonlySet<MentionKind> = new Set(['date']);

/** A date of a sentence with the words that lead it in: `on Monday`. */
interface DateAt extends UnitSpan {
  readonly mention: number;
  readonly preposition?: string;
}

/** Behind these a day is another's, or the end or the start of a span: `before Friday's vote`, `since 1997`, `until May`. */
const BESIDE_DAY: ReadonlySet<string> = new Set([
  ...['before', 'than', 'following', 'like', 'since', 'until', 'till', 'as', 'after', 'of'],
]);

/** The date that the article gives an event in its own sentence, as an index into the mentions. */
export function dateOf(ground: StatementGround, trigger: EventTrigger): number | undefined {
  const sentence = sentenceOf(ground.units, trigger.first);
  const dates = mentionsIn(ground, sentence, DATES)
    .map((mention) => dateAt(ground, mention))
    .filter((date) => countsFor(ground, date, trigger));
  const { clause, phrase } = trigger;
  const found =
    clause && !phrase
      ? dates.find((date) => isOfVerb(ground, date, clause, sentence))
      : (dates.find((date) => isOfNoun(ground, date, trigger)) ??
        dates.find((date) => isOfItsVerb(ground, date, trigger, sentence)));
  return found?.mention;
}

/** Whether the words before a date let it be that of an event. */
function countsFor(
  { units }: StatementGround,
  { preposition, first }: DateAt,
  { clause, phrase }: EventTrigger,
): boolean {
  if (preposition === undefined) return true;
  // `twice as many as in 2003`
  if (COMPARES.has(units.at(first - 1).key)) return false;
  // `is not due to open until 2016`
  if (ENDS_SPAN.has(preposition)) return clause?.verb.negated === true && !phrase;
  return !BESIDE_DAY.has(preposition) || (preposition === 'of' && phrase !== undefined);
}
const COMPARES: ReadonlySet<string> = new Set(['than', 'as', 'like']);
const ENDS_SPAN: ReadonlySet<string> = new Set(['until', 'till']);

function dateAt({ units, mentions }: StatementGround, mention: number): DateAt {
  const span = mentions[mention];
  const day = span ? unitIndexAt(units, span.start) : 0;
  const last = span ? unitIndexAt(units, span.end - 1) : day;
  let first = day;
  while (units.partAt(first - 1) === 'adverb' && first > day - 2) first--;
  const part = units.partAt(first - 1);
  if (part !== 'preposition' && part !== 'either') return { mention, first: day, last };
  return { mention, first: first - 1, last, preposition: units.at(first - 1).key };
}

/** A date of a verb: what it stands behind, or before; not that of a noun beside it. */
function isOfVerb(ground: StatementGround, date: DateAt, clause: Clause, sentence: UnitSpan): boolean {
  const inside = ground.clauses.phraseAt(date.last);
  if (inside) return false;
  const beside = nounBefore(ground, date);
  if (beside && isOwnedByNoun(ground, beside, date)) return false;
  const owner = ownerOf(ground, date, sentence);
  if (!owner || (owner === clause && isPastOfPerfect(ground, clause, date))) return false;
  return owner === clause || sharesDate(ground, clause, owner, date);
}

/** `have revealed losses for 2010`, `has shown its results in 2010`: what has been done has no year of its own. */
function isPastOfPerfect({ mentions }: StatementGround, { verb }: Clause, { mention, preposition }: DateAt): boolean {
  const date = mentions[mention];
  const isPast = date?.kind === 'date' && date.value.anchor === undefined;
  return isPast && verb.tense === 'present' && verb.perfect && (preposition === 'in' || preposition === 'for');
}

/** `On Monday he was arrested and charged`; `fell as he walked home on Monday`. */
function sharesDate({ clauses, units }: StatementGround, clause: Clause, owner: Clause, date: UnitSpan): boolean {
  const isFronted = date.last < owner.verb.first;
  if (isFronted && clause.subjectFrom === 'shared' && clause.kind === owner.kind && clause.subject === owner.subject)
    return clause.verb.first > owner.verb.first;
  const isMeanwhile = (one: Clause, main: Clause): boolean =>
    one.kind === 'subordinate' &&
    one.parent !== undefined &&
    clauses.clauses[one.parent] === main &&
    MEANWHILE.has(units.at(one.first - 1).key);
  // `It was sent to Wexham to be mended in 2019.`
  const isPurpose =
    owner.kind === 'infinitive' &&
    owner.parent !== undefined &&
    clauses.clauses[owner.parent] === clause &&
    clause.verb.tense === 'past' &&
    !GOVERNING_VERBS.has(clause.verb.lemma);
  return isPurpose || isMeanwhile(owner, clause) || isMeanwhile(clause, owner);
}
const MEANWHILE: ReadonlySet<string> = new Set(['as', 'when', 'while', 'where']);

/** The noun phrase that a date stands right behind. */
const nounBefore = ({ clauses }: StatementGround, { first }: UnitSpan): Phrase | undefined =>
  clauses.phraseAt(first - 1);

/** What comes before or after what a noun says: `jailed for the murder of Ann Okafor in 2010`. */
const LEADS_EVENT: ReadonlySet<string> = new Set([
  ...['after', 'following', 'over', 'since', 'before', 'despite', 'during', 'ahead', 'because of', 'amid'],
]);

/** Whether a date behind a noun is the noun's: it stands before its verb, or behind `after`. */
function isOwnedByNoun(ground: StatementGround, phrase: Phrase, date: DateAt): boolean {
  const root = rootOf(ground, phrase);
  const place = ground.clauses.placeOf(root);
  if (!place) return false;
  // `The council on Tuesday approved`, `The strike on Tuesday was`
  const isThing = phrase.kind === 'nominal' && !meansSomebody(ground, phrase) && phrase.inside.length === 0;
  // `awards for achievements in 2004`, `twice the number of cases in 2003`
  if (isThing && isForSeveral(ground, phrase) && isYear(ground, date)) return true;
  if (root.kind === 'name' || meansSomebody(ground, root)) return false;
  if (place.as === 'subject') return date.preposition !== undefined && date.last < place.clause.verb.first;
  return LEADS_EVENT.has(place.as);
}

const OF_THINGS: ReadonlySet<string> = new Set(['for', 'as', 'than', 'like']);
const MANY = /(?:s|ing)$/;

/** `awards for achievements`, not `borrowed for the roof` */
const isForSeveral = ({ clauses, units }: StatementGround, phrase: Phrase): boolean =>
  OF_THINGS.has(clauses.placeOf(phrase)?.as ?? '') && MANY.test(units.at(phrase.head).key);

/** A day is seldom that of a thing, a year is. */
function isYear({ mentions }: StatementGround, { mention }: DateAt): boolean {
  const date = mentions[mention];
  return date?.kind === 'date' && date.value.precision === 'year';
}

/** `the murder` of `the murder of Ann Okafor`. */
function rootOf({ clauses }: StatementGround, phrase: Phrase): Phrase {
  let root = phrase;
  for (let place = clauses.placeOf(root); place?.on; place = clauses.placeOf(root)) root = place.on;
  return root;
}

/** `Monday's meeting`, `the launch of the scheme in March`. */
function isOfNoun(ground: StatementGround, date: DateAt, { phrase, last }: EventTrigger): boolean {
  const inside = ground.clauses.phraseAt(date.last);
  if (inside) return inside === phrase && date.last < last;
  if (!phrase) return false;
  const beside = nounBefore(ground, date);
  const place = ground.clauses.placeOf(rootOf(ground, phrase));
  const isRooted = beside !== undefined && rootOf(ground, beside) === rootOf(ground, phrase);
  // `after his arrest in Wexham in 1998`: all that stands behind a noun that is no object is its own.
  const row = place?.as === 'object' ? [] : prepositionsBehind(ground, phrase.last);
  if (!isRooted && !row.some((one) => one.last === date.first - 1)) return false;
  if (place?.as !== 'object') return true;
  return !isSaying(ground, place.clause);
}

const isSaying = ({ units, gazetteer }: StatementGround, { verb }: Clause): boolean =>
  sayingVerb({ units, gazetteer }, verb.head) !== undefined;

/** `The strike took place on Friday`: the date of the verb whose subject or object the noun is. */
function isOfItsVerb(ground: StatementGround, date: DateAt, trigger: EventTrigger, sentence: UnitSpan): boolean {
  const { phrase, light } = trigger;
  if (light) return isOfVerb(ground, date, light, sentence);
  const place = phrase && ground.clauses.placeOf(phrase);
  if (!place || (place.as !== 'subject' && place.as !== 'object')) return false;
  if (isSaying(ground, place.clause)) return false;
  return isOfVerb(ground, date, place.clause, sentence);
}
