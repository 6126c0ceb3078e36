import { ACTS_FOR_ITS_BODY } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import type { Phrase } from '../clauses/clause.js';
import { isBody, nameOf, namesFitting } from '../nominal-body.js';
import { nameAt, spanOfUnits } from '../quotes/ground.js';
import { isUnknownName } from '../quotes/subject-phrases.js';
import { firstEndingAfter } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { partyOf } from '../statements/party.js';
import { toldBy } from '../statements/told-by.js';
import { isForOneBefore, meantBefore } from './meant-before.js';
import { prepositionsBehind } from './noun-frame.js';
import { isActor } from './people.js';

/** Somebody of an event: named or meant, else the words for them. */
export interface Actor {
  readonly mention?: number;
  readonly name?: string;
}

/** Pronouns that lead to others are followed this far. */
const DEEPEST = 3;

/** Everybody whom a phrase names or means: `Ann Okafor and Ben Lee`. */
export function actorsOf(ground: StatementGround, phrase: Phrase, depth: number = DEEPEST): readonly Actor[] {
  if (phrase.joint.length === 0) {
    const own = actorsIn(ground, phrase, depth);
    if (own.length < 2) return own;
  }
  const all = [phrase, ...rowOf(ground, phrase), ...phrase.joint].flatMap((one) => actorsIn(ground, one, depth));
  return all.filter(
    (one, i) => all.findIndex((other) => other.mention === one.mention && other.name === one.name) === i,
  );
}

/** `Ann Okafor, Ben Lee and Joan Pike`: names between commas before an `and` are a row. */
function rowOf({ mentions }: StatementGround, { mention, appositions, joint }: Phrase): readonly Phrase[] {
  const kind = mention === undefined ? undefined : mentions[mention]?.kind;
  const isRow = joint.length > 0 && kind !== undefined;
  return isRow && appositions.every((one) => one.mention !== undefined && mentions[one.mention]?.kind === kind)
    ? appositions
    : [];
}

const WE: ReadonlySet<string> = new Set(['we', 'us', 'our']);
const I: ReadonlySet<string> = new Set(['i', 'me', 'my']);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);
/** Words that stand for nobody by themselves. */
const NOBODY: ReadonlySet<string> = new Set(['there', 'which', 'that', 'who', 'what', 'this', 'these', 'those', 'one']);

function actorsIn(ground: StatementGround, phrase: Phrase, depth: number): readonly Actor[] {
  const { key } = ground.units.at(phrase.first);
  if (phrase.kind === 'pronoun') {
    if (WE.has(key) || I.has(key)) return speakersAt(ground, phrase.first, WE.has(key));
    if (THEY.has(key)) return depth > 0 ? theirs(ground, phrase, depth - 1) : [];
  }
  if (phrase.last === phrase.first && key === 'both' && depth > 0) return theirs(ground, phrase, depth - 1);
  if (phrase.last === phrase.first && NOBODY.has(key)) return [];
  const both = bothOf(ground, phrase);
  if (both.length > 0) return both;
  const one = bodyActedFor(ground, phrase) ?? apposed(ground, phrase);
  if (one !== undefined) return [{ mention: one }];
  const before = meantBefore(ground, phrase);
  if (before !== undefined) return [{ mention: before }];
  if (phrase.kind === 'pronoun' && isForOneBefore(ground, phrase)) return [];
  const party = partyOf(ground, phrase);
  const { start, end } = spanOfUnits(ground.units, phrase.first, phrase.last);
  const words = ground.article.text.slice(start, end);
  if (party?.mention !== undefined)
    return isLooseDescription(ground, phrase, party.mention) ? [{ name: words }] : [{ mention: party.mention }];
  return party?.words === undefined
    ? []
    : [{ name: unknownName(ground, phrase) ?? wordsOf(ground, phrase, party.words) }];
}

/** In mentions: two people named so near are both described by `the former striker`. */
const NEAR_PEOPLE = 8;

/** `The former striker`: words that describe somebody whose post the article does not say, where several people are at hand. */
function isLooseDescription(ground: StatementGround, phrase: Phrase, meant: number): boolean {
  const { mentions, roles, units } = ground;
  if (phrase.kind !== 'nominal' || phrase.inside.includes(meant) || mentions[meant]?.kind !== 'person') return false;
  if (phrase.appositions.some(({ mention }) => mention === meant)) return false;
  const head = units.at(phrase.head).key;
  const surname = surnameOf(mentions[meant].text);
  const isPost = roles.some(
    ({ person, role }) => role.toLowerCase().endsWith(head) && surnameOf(mentions[person]?.text ?? '') === surname,
  );
  if (isPost) return false;
  const near = mentions.slice(Math.max(0, meant - NEAR_PEOPLE), meant + NEAR_PEOPLE);
  const people = near.filter(({ kind, start }) => kind === 'person' && start < units.at(phrase.first).start);
  return new Set(people.map(({ text }) => surnameOf(text))).size > 1;
}

/** Whoever speaks; `we` is the body that somebody speaks for, where the article says which. */
function speakersAt(ground: StatementGround, at: number, isMany: boolean): readonly Actor[] {
  const teller = toldBy(ground, at);
  if (!teller?.quoted) return [];
  const { mention, words } = teller;
  const body = isMany ? (mention === undefined ? bodyNamedIn(ground, words, at) : bodyOf(ground, mention)) : undefined;
  if (body !== undefined) return [{ mention: body }];
  if (mention !== undefined) return [{ mention }];
  return words === undefined ? [] : [{ name: words }];
}

/** The one body whose post somebody holds. */
function bodyOf({ roles, mentions }: StatementGround, person: number): number | undefined {
  const named = mentions[person];
  if (!named) return undefined;
  if (isBody(named)) return person;
  const surname = surnameOf(named.text);
  const bodies = roles.filter(
    ({ person: holder, state, organisation }) =>
      state !== 'former' && organisation !== undefined && surnameOf(mentions[holder]?.text ?? '') === surname,
  );
  const names = new Set(bodies.map(({ organisation }) => mentions[organisation ?? -1]?.text));
  return names.size === 1 ? bodies[0]?.organisation : undefined;
}

/** In mentions: a spokesman's body is named no further away. */
const NEAR = 40;

/** `Home Office` of `a Home Office spokesman`. */
function bodyNamedIn({ units, mentions }: StatementGround, words: string | undefined, at: number): number | undefined {
  if (words === undefined) return undefined;
  const next = firstEndingAfter(mentions, units.at(at).start);
  for (let i = Math.min(mentions.length - 1, next + NEAR); i >= Math.max(0, next - NEAR); i--) {
    const mention = mentions[i];
    if (mention && isBody(mention) && words.includes(mention.text)) return i;
  }
  return undefined;
}

/** In clauses, those of quotations included. */
const FAR = 12;

/** Whom `they` means: the nearest subject before it that is of several, or a body. */
function theirs(ground: StatementGround, { first: unit, last }: Phrase, depth: number): readonly Actor[] {
  const { clauses } = ground;
  // `Bosses said that they had moved it`
  const own = clauses.at(last + 1);
  const telling =
    own?.kind === 'complement' && own.parent !== undefined ? clauses.clauses[own.parent]?.subject : undefined;
  if (telling && telling.first < unit) return actorsOf(ground, telling, depth);
  let at = clauses.before(unit);
  for (let steps = 0; at && steps < FAR; steps++, at = clauses.before(at.verb.first)) {
    const { subject, quoted } = at;
    if (!subject || quoted || subject.first >= unit) continue;
    if (isMany(ground, subject)) return actorsOf(ground, subject, depth);
  }
  return [];
}

function isMany({ units, mentions }: StatementGround, { kind, joint, mention, head, first }: Phrase): boolean {
  if (joint.length > 0) return true;
  const { key } = units.at(head);
  if (kind === 'pronoun') return THEY.has(units.at(first).key);
  if (mention !== undefined) return isBody(mentions[mention] as Mention);
  return (
    (key.endsWith('s') && !key.endsWith('ss')) ||
    key.endsWith('men') ||
    key === 'police' ||
    key === 'people' ||
    key === 'staff'
  );
}

const BOTH: ReadonlySet<string> = new Set(['both', 'two']);
const PLURAL = /(?:ie)?s$/;

/** `Both forces`, `the two councils`: where the article names just two. */
function bothOf({ units, mentions }: StatementGround, { first, last, head, kind }: Phrase): readonly Actor[] {
  const opens = units.at(first).class === 'the' ? first + 1 : first;
  if (kind !== 'nominal' || last !== opens + 1 || !BOTH.has(units.at(opens).key)) return [];
  const { key, start } = units.at(head);
  const noun = key.replace(PLURAL, (ending) => (ending === 'ies' ? 'y' : ''));
  const names = [...namesFitting(noun, mentions)];
  if (names.length !== 2) return [];
  return names.flatMap((name) => {
    const at = mentions.findLastIndex((one) => isBody(one) && nameOf(one) === name && one.start < start);
    return at < 0 ? [] : [{ mention: at }];
  });
}

const OF_BODY: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for']);

/** `Essex Police officers`, `officials from the Home Office`: they act for their body. */
function bodyActedFor(ground: StatementGround, { kind, head, first, last }: Phrase): number | undefined {
  const { units, mentions } = ground;
  if (kind !== 'nominal' || !ACTS_FOR_ITS_BODY.has(units.at(head).key)) return undefined;
  const before = head > first ? nameAt(ground, head - 1) : undefined;
  if (before !== undefined && isBody(mentions[before] as Mention)) return before;
  const [behind] = prepositionsBehind(ground, last);
  const named = behind && OF_BODY.has(behind.preposition) ? behind.phrase.mention : undefined;
  return named !== undefined && isBody(mentions[named] as Mention) ? named : undefined;
}

/** `A third, Avonside Police, withdrew`: who stands beside words that name nobody. */
function apposed({ mentions, units }: StatementGround, phrase: Phrase): number | undefined {
  const [one] = phrase.appositions;
  if (phrase.kind !== 'nominal' || phrase.appositions.length !== 1 || phrase.inside.length > 0) return undefined;
  const isBeside = one?.first === phrase.last + 2 && units.at(phrase.last + 1).class === 'comma';
  return isBeside && one.mention !== undefined && isActor(mentions[one.mention]) ? one.mention : undefined;
}

/** `Architects Pell Varley`, `Passenger Lucille Mbeki`: a name of two words that no rule knows, without its noun. */
function unknownName(ground: StatementGround, { first, last, inside }: Phrase): string | undefined {
  if (inside.length > 0) return undefined;
  let at = last;
  while (at > first && isUnknownName(ground, at) && !ground.units.at(at).opensSentence) at--;
  if (last - at < 2 || (at === first && isUnknownName(ground, at) && !ground.units.at(at).opensSentence))
    return undefined;
  const { start, end } = spanOfUnits(ground.units, at + 1, last);
  return ground.article.text.slice(start, end);
}

/** Quotation marks at the ends of words. */
const MARKS = /^['"‘’“”\s]+|['"‘“”\s]+$/g;

/** `Thousands of civil servants`: what hangs on the words by `of` belongs to them. */
function wordsOf({ units, article }: StatementGround, { first, last, prepositions }: Phrase, words: string): string {
  const near = prepositions.find((one) => one.first === last + 1 && one.preposition === 'of');
  return (near ? article.text.slice(units.at(first).start, units.at(near.last).end) : words).replace(MARKS, '');
}
