import {
  BODY_SORTS,
  DOERS_THAT_ARE_THINGS,
  EVENT_THINGS,
  MEASURES,
  NOUNS_FOR_BODIES,
  PERSON_NOUNS,
  POST_NOUNS,
} from '../../lists/words.js';
import { isEntityMention, type Mention, type MentionKind } from '../../model/mention.js';
import type { Phrase } from '../clauses/clause.js';
import { lastStartingAt } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { mentionsIn } from '../statements/sentences.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import { type Word, wordOf } from '../word.js';
import { eventWords, type NounSorts } from './senses.js';

type Ground = Pick<StatementGround, 'units' | 'mentions'>;

/** A noun in the singular: `allegations`, `companies`, `losses`. */
export function singular(key: string): string {
  if (!key.endsWith('s') || key.endsWith('ss')) return key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return ES.test(key) ? key.slice(0, -2) : key.slice(0, -1);
}
const ES = /(?:ss|sh|ch|x)es$/;

function sortsOf(word: Word): NounSorts {
  word.sorts ??= readSorts(word.key);
  return word.sorts;
}

function readSorts(key: string): NounSorts {
  const one = singular(key);
  const row = EVENT_THINGS.get(key) ?? EVENT_THINGS.get(one);
  const event = eventWords().nouns.get(key) ?? eventWords().nouns.get(one);
  return { singular: one, sorts: [...(row?.split(' ') ?? []), ...(event ? [event.type] : [])] };
}

const SORTS_OF_NAMES: Readonly<Record<string, readonly string[]>> = {
  person: ['person'],
  organisation: ['body'],
  force: ['body', 'police'],
  place: ['place'],
  programme: ['plan', 'event'],
};

/** Whether a phrase is called by a noun, or is of a sort of things. */
export function isCalled(ground: Ground, phrase: Phrase, wanted: readonly string[], as?: 'actor'): boolean {
  const named = phrase.mention === undefined ? undefined : ground.mentions[phrase.mention];
  if (named) return (SORTS_OF_NAMES[named.kind] ?? []).some((sort) => wanted.includes(sort));
  if (phrase.kind === 'pronoun') return isPronounFor(ground.units.at(phrase.first).key, wanted, as);
  if (wanted.includes('money') && isMoney(ground, phrase)) return true;
  const measured = measuredBy(ground, phrase);
  if (measured) return isCalled(ground, measured, wanted, as);
  const noun = nounOf(ground, phrase);
  const { key, class: unitClass } = ground.units.at(noun);
  if (ground.units.at(phrase.head).key.endsWith('year-old') && wanted.includes('person')) return true;
  // `the procurement process`
  if (noun > phrase.first && wanted.includes(ground.units.at(noun - 1).key)) return true;
  const { singular: one, sorts } = sortsOf(wordOf(key));
  if (wanted.includes(one) || wanted.includes(key)) return true;
  if (sorts.some((sort) => wanted.includes(sort))) return true;
  if (wanted.includes('person') && isPersonNoun(key, unitClass)) return true;
  if (wanted.includes('post') && (unitClass === 'post-word' || unitClass === 'rank' || POST_NOUNS.has(key)))
    return true;
  // A name that no rule knows may be anybody's.
  if (isNameLike(ground.units.at(phrase.head)) && wanted.some((sort) => ACTING.includes(sort))) return true;
  return wanted.includes('body') && isBodyNoun(key, unitClass);
}

/** `the Rovers 4-2`: the score behind a phrase is no part of it. */
function nounOf({ units }: Ground, { first, head }: Phrase): number {
  let at = head;
  while (at > first && SCORE.has(units.at(at).class)) at--;
  return at;
}
const SCORE: ReadonlySet<string> = new Set(['number', 'hyphen']);

const isPersonNoun = (key: string, unitClass: string): boolean =>
  unitClass === 'post-word' || unitClass === 'rank' || PERSON_NOUNS.has(singular(key)) || POST_NOUNS.has(singular(key));
const isBodyNoun = (key: string, unitClass: string): boolean =>
  BODY_CLASSES.has(unitClass) || BODY_SORTS.has(key) || NOUNS_FOR_BODIES.has(singular(key));
const BODY_CLASSES: ReadonlySet<string> = classesOf('body-sort|body-noun|listed-body|force|body-head');

const PRONOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['he', ['person']],
  ['him', ['person']],
  ['she', ['person']],
  ['her', ['person']],
  ['who', ['person']],
  ['i', ['person']],
  ['we', ['person', 'body']],
  ['they', ['person', 'body']],
  ['them', ['person', 'body']],
  ['us', ['person']],
  ['it', ['body']],
]);

/** `it was signed`: whatever may be signed; nobody but a person is `he`. */
function isPronounFor(key: string, wanted: readonly string[], as: 'actor' | undefined): boolean {
  if (as === undefined && THINGS.has(key) && wanted.some((sort) => NAMED_BEFORE.has(sort))) return true;
  return (PRONOUNS.get(key) ?? []).some((sort) => wanted.includes(sort));
}
const THINGS = new Set(['it', 'which', 'that', 'this', 'them', 'they']);
const NAMED_BEFORE = new Set([
  'deal',
  'plan',
  'law',
  'report',
  'building',
  'case',
  'rule',
  'product',
  'vehicle',
  'service',
]);

/** `a number of jobs`, `hundreds of fans`, `one of the men`: what the measure is of. */
function measuredBy({ units }: Ground, phrase: Phrase): Phrase | undefined {
  if (!MEASURES.has(singular(units.at(phrase.head).key))) return undefined;
  return phrase.prepositions.find(({ preposition }) => preposition === 'of')?.phrase;
}

/** The last mention that stands in a stretch of units. */
function mentionWithin({ units, mentions }: Ground, first: number, last: number): Mention | undefined {
  const mention = mentions[lastStartingAt(mentions, units.at(Math.min(last, units.units.length - 1)).start)];
  return mention && mention.end > units.at(first).start ? mention : undefined;
}

/** `£5m`, `a payoff of £5m`, `£5m in grants` */
const isMoney = (ground: Ground, { first, last, prepositions }: Phrase): boolean =>
  mentionWithin(ground, first, last)?.kind === 'money' ||
  prepositions.some((one) => one.preposition === 'of' && mentionWithin(ground, one.first, one.last)?.kind === 'money');

/** Whether a phrase is somebody who can act: named, a pronoun, a noun for a person or a body, a name that no rule knows. */
export function isAgent(ground: Ground, phrase: Phrase): boolean {
  const named = phrase.mention === undefined ? undefined : ground.mentions[phrase.mention];
  if (named && isEntityMention(named)) return named.kind !== 'programme';
  if (isCalled(ground, phrase, ACTING, 'actor')) return true;
  return phrase.kind === 'nominal' && (isNameLike(ground.units.at(phrase.head)) || isDoer(ground, phrase));
}

/** A name that no rule knows; a word that opens its sentence may be any. */
const isNameLike = ({ class: unitClass, opensSentence }: Unit): boolean => NAME_LIKE.has(unitClass) && !opensSentence;

/** `a 22-year-old gamer`, `two geologists`: nouns for who does something, that no list needs to hold. */
function isDoer({ units }: Ground, { head }: Phrase): boolean {
  const { key } = units.at(head);
  return DOER.test(key) && sortsOf(wordOf(key)).sorts.length === 0 && !DOERS_THAT_ARE_THINGS.has(singular(key));
}
const DOER = /..(?:er|or|ist|ian|man|men|woman|women)s?$/;
const ACTING = ['person', 'body'];
const NAME_LIKE: ReadonlySet<string> = classesOf('name-word|capitals|people');

const DATE: ReadonlySet<MentionKind> = new Set(['date']);

/** Whether a date stands in a stretch of units. */
export const hasDateIn = (ground: Ground, first: number, last: number): boolean =>
  mentionsIn(ground, { first, last: Math.min(last, ground.units.units.length - 1) }, DATE).length > 0;
