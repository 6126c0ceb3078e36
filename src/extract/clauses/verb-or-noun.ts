import { DESCRIBING_ADJECTIVES, NOUNS_IN_ING, SMALL_NUMBERS, STANDING_DETERMINERS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Word } from '../word.js';
import type { PartedText } from './parts.js';
import { isAdjective, type VerbForm, verbForm } from './verb-forms.js';

/** What a unit is as a verb; a capital, a listed name or a figure is none, but for the word that opens its sentence. */
export function wordForm(units: PartedText, at: number): VerbForm | undefined {
  const unit = units.at(at);
  // `the Leeds-based firm`
  if (units.partAt(at) !== 'content' || isBehindHyphen(units, at)) return undefined;
  if (MAY_BE_VERB.has(unit.class)) return verbForm(units.words[at] as Word);
  // `Speaking in Leeds, …`; the capital of `Nominated Senator Grace Wambui` goes on to the name.
  const opens = unit.opensSentence && unit.class === 'common-word' && !OPENS_NAME.has(units.at(at + 1).class);
  const form = opens ? verbForm(units.words[at] as Word) : undefined;
  // `Bosses say`: no present opens a sentence.
  return form?.present && form.alsoNoun ? undefined : form;
}
const isBehindHyphen = (units: PartedText, at: number): boolean =>
  units.at(at - 1).class === 'hyphen' && units.at(at - 1).end === units.at(at).start;

const MAY_BE_VERB: ReadonlySet<string> = new Set([
  'word',
  'says',
  'modifier',
  'post-word',
  'owned-noun',
  'body-noun',
  'body-sort',
]);

/** Whether a form that can be a verb is one, by its neighbours. */
export function isVerbHere(units: PartedText, at: number, form: VerbForm): boolean {
  const behind = indexBefore(units, at);
  const before = units.at(behind);
  const part = units.partAt(behind);
  const nextPart = units.partAt(at + 1);
  const unitAt = units.at(at);
  // `a letter telling patients to wait`
  if (HAVE_HEARERS.has(unitAt.key) && part === 'content') return true;
  // `The daily wrote: “…”`, `The injured said they …`
  const isTold = unitAt.class === 'says' && form.past && (opensObject(units, at + 1) || nextPart === 'colon');
  if (isTold && isDescribing(units, behind) && units.partAt(at - 2) === 'determiner') return true;
  // `Another said`, `Some say`
  if (STANDING_DETERMINERS.has(before.key) && unitAt.class === 'says' && (form.past || form.plain)) return true;
  // `said this meant they would leave`
  if (DEMONSTRATIVES.has(before.key) && !form.alsoNoun && (form.past || form.present)) return nextPart !== 'content';
  const isDescribed =
    isDescribing(units, behind) || ((before.class === 'modifier' || before.class === 'people') && form.alsoNoun);
  if ((part === 'determiner' && !FLOATING.has(before.key)) || part === 'possessive' || isDescribed) return false;
  // `the assembly building in Leeds`
  if (form.gerund && part === 'content' && NOUNS_IN_ING.has(unitAt.key) && !opensObject(units, at + 1)) return false;
  if (form.gerund)
    return (
      opensObject(units, at + 1) || BEFORE_GERUND.has(part) || (nextPart === 'preposition' && part !== 'preposition')
    );
  // `said fares to Leeds had doubled`
  if (part === 'preposition' || (form.alsoNoun && before.class === 'says' && units.partAt(at - 2) !== 'determiner'))
    return false;
  // `ministers say`, not `the economics think tank`.
  if (form.plain && !form.alsoNoun && isPluralSubject(before, part))
    return nextPart !== 'content' || opensObject(units, at + 1);
  // `demanded changes to it`, `sold tickets`: what is done has its object behind it.
  const isDone =
    behind === at - 1 &&
    (before.class === 'word' || before.class === 'says') &&
    verbForm(units.words[behind] as Word)?.past;
  if (form.present && unitAt.class !== 'says' && isDone && BEHIND_OBJECT.has(nextPart)) return false;
  if (!form.alsoNoun && (form.past || form.present || form.participle)) return true;
  if (part === 'pronoun' || part === 'relative') return !OBJECT_PRONOUNS.has(before.key);
  // `Okafor hints at it`, `the broadcaster, CCTV, claims an audience`.
  if (form.present && PERSONAL.has(before.class)) return !isSurePast(units, at + 1);
  // `a strike planned for Monday`
  if (form.past && form.alsoNoun && part === 'content' && unitAt.key.endsWith('ed') && nextPart === 'preposition')
    return true;
  // `Calder Police works closely with it`
  if (form.present && WORKS_WITH.has(unitAt.key) && OPENS_NAME.has(before.class) && isWithBehind(units, at))
    return true;
  // `a review by Okafor, a judge, calls on ministers to act`
  if (part === 'comma' && unitAt.key === 'calls' && CALLS_ON.has(units.at(at + 1).key)) return true;
  // `160 posts will go`
  if ((form.present || form.plain) && nextPart === 'auxiliary' && unitAt.class !== 'says') return false;
  if (part === 'comma' && form.present && unitAt.class === 'says') return opensObject(units, at + 1);
  // `the board plans a sale`, not `its plans`, `two plans`, `plans for a sale`.
  // `the 32-year-old admitted it`
  const isFigure = before.class === 'number' && !before.key.endsWith('old');
  // `profits for 2004 rose 5%`
  if (isFigure && YEAR.test(before.key) && form.past) return opensObject(units, at + 1);
  if (isFigure || part === 'end' || part === 'open' || part === 'comma') return false;
  if (form.plain && part === 'content' && units.partAt(at + 1) === 'determiner' && isJoint(units, behind)) return true;
  const isClaim = unitAt.class === 'says' && nextPart === 'auxiliary';
  return (opensObject(units, at + 1) || isClaim) && (form.past || form.present || isPluralSubject(before, part));
}

const CALLS_ON = new Set(['on', 'for']);
const YEAR = /^(?:19|20)\d\d$/;

/** What stands before a gerund that is a verb whatever follows: `, adding`. */
const BEFORE_GERUND: ReadonlySet<string> = new Set(['comma', 'end', 'dash', 'quote', 'either']);

/** `the three banks all said`: they stand between a subject and its verb. */
const FLOATING = new Set(['all', 'both', 'each']);
/** What a person's name ends in. */
const PERSONAL: ReadonlySet<string> = classesOf('family|sure-given');
const BEHIND_OBJECT: ReadonlySet<string> = new Set(['preposition', 'either', 'end', 'comma', 'and']);
/** `Calder Police and Kent Police jointly run it`: the name that ends at a unit is joined to another. */
function isJoint(units: PartedText, last: number): boolean {
  for (let at = last; at > last - 5; at--) {
    if (units.partAt(at) === 'and') return at < last && OPENS_NAME.has(units.at(at - 1).class);
    if (!OPENS_NAME.has(units.at(at).class)) return false;
  }
  return false;
}
const WORKS_WITH = new Set(['works', 'partners', 'teams', 'collaborates', 'cooperates', 'deals']);
/** `with`, adverbs between. */
function isWithBehind(units: PartedText, at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && units.partAt(next) === 'adverb') next++;
  return units.at(next).key === 'with';
}
const HAVE_HEARERS = new Set(['telling', 'urging', 'reminding', 'assuring', 'informing', 'advising']);
const DEMONSTRATIVES = new Set(['this', 'these', 'those']);
const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us', 'whose']);

const ADVERBS_PASSED = 2;

function indexBefore(units: PartedText, at: number): number {
  let i = at - 1;
  while (i > at - 1 - ADVERBS_PASSED && units.partAt(i) === 'adverb') i--;
  return isAsAWhole(units, i) ? i - 3 : i;
}

/** `the force as a whole needs` */
const isAsAWhole = (units: PartedText, at: number): boolean =>
  units.at(at).key === 'whole' && units.at(at - 1).key === 'a' && units.at(at - 2).key === 'as';

/** `Cabinet members voted`: what stands before a past is its subject. */
function isSurePast(units: PartedText, at: number): boolean {
  const form = wordForm(units, at);
  return form?.past === true && !form.alsoNoun;
}

/** `new report`, `their early pledge`. */
function isDescribing(units: PartedText, at: number): boolean {
  const { key, class: unitClass } = units.at(at);
  return unitClass === 'word' && (DESCRIBING_ADJECTIVES.has(key) || isAdjective(units.words[at] as Word));
}

/** `police say`, `they want`, `who chair`. */
function isPluralSubject({ key, class: unitClass }: Unit, part: string): boolean {
  if (part === 'pronoun' || part === 'relative' || part === 'and') return true;
  return (
    unitClass !== 'says' &&
    (key.endsWith('s') || key === 'police' || key === 'people' || key === 'men' || key === 'women' || key === 'staff')
  );
}

/** What follows a verb rather than a noun: an article, a pronoun, a name, a number, a sum, `that`. */
function opensObject(units: PartedText, at: number): boolean {
  const next = units.at(at);
  const part = units.partAt(at);
  return (
    part === 'determiner' ||
    part === 'pronoun' ||
    part === 'that' ||
    next.key === 'to' ||
    OPENS_NAME.has(next.class) ||
    next.class === 'number' ||
    SMALL_NUMBERS.has(next.key) ||
    CURRENCY.test(next.key)
  );
}
const CURRENCY = /^[£$€]/;
const OPENS_NAME: ReadonlySet<string> = classesOf('name-word|title|people|force|calendar-word|initial|number|quote');
