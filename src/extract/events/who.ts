import type { Clause, Phrase } from '../clauses/clause.js';
import { withParts } from '../clauses/parts.js';
import type { StatementGround } from '../statements/ground.js';
import { type Party, partyOf } from '../statements/party.js';
import { toldBy } from '../statements/told-by.js';
import type { NounFrame } from './noun-frame.js';
import type { EventTrigger } from './trigger.js';

/** Somebody of an event: named or meant, else the words for them. */
export interface Actor {
  readonly mention?: number;
  readonly name?: string;
}

/** Who acts in what a verb says, else who is acted on. */
export function whoOfVerb(ground: StatementGround, clause: Clause): readonly Actor[] {
  const { verb, subject } = clause;
  const agent = verb.passive ? agentOf(ground, clause) : undefined;
  if (agent) return actorsOf(ground, agent);
  return subject ? actorsOf(ground, subject) : [];
}

/** `by Essex Police`, not `by Friday`, `by train`, `by a third`. */
export function agentOf(ground: StatementGround, { prepositions, verb }: Clause): Phrase | undefined {
  const by = prepositions.find(({ preposition, first }) => preposition === 'by' && first > verb.last);
  return by && mayAct(ground, by.phrase) ? by.phrase : undefined;
}

const PLAIN_WAYS = new Set(['train', 'bus', 'car', 'post', 'email', 'phone', 'hand', 'law', 'mistake', 'road', 'then']);

function mayAct({ units, mentions }: StatementGround, { mention, first, last, head }: Phrase): boolean {
  const named = mention === undefined ? undefined : mentions[mention];
  if (named) return named.kind !== 'money' && named.kind !== 'date' && named.kind !== 'duration';
  if (units.at(first).class === 'number' || PLAIN_WAYS.has(units.at(head).key)) return false;
  return !units.units.slice(first, last + 1).some(({ key }) => key.endsWith('%') || key === 'per');
}

/** Everybody whom a phrase names or means: `Ann Okafor and Ben Lee`. */
export function actorsOf(ground: StatementGround, phrase: Phrase): readonly Actor[] {
  const all = [phrase, ...phrase.joint].flatMap((one) => actorOf(ground, one) ?? []);
  return all.filter(
    (one, i) => all.findIndex((other) => other.mention === one.mention && other.name === one.name) === i,
  );
}

const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we', 'our', 'my']);
const NOBODY: ReadonlySet<string> = new Set(['there', 'which', 'that', 'who', 'what', 'this', 'these', 'those', 'one']);

function actorOf(ground: StatementGround, phrase: Phrase): Actor | undefined {
  const { units } = ground;
  const { key } = units.at(phrase.first);
  if (phrase.kind === 'pronoun' && FIRST_PERSONS.has(key)) return speakerAt(ground, phrase.first);
  if (phrase.last === phrase.first && NOBODY.has(key)) return undefined;
  const party = partyOf(ground, phrase);
  return party && actor(ground, party, phrase);
}

function speakerAt(ground: StatementGround, at: number): Actor | undefined {
  const teller = toldBy(ground, at);
  if (!teller?.quoted) return undefined;
  if (teller.mention !== undefined) return { mention: teller.mention };
  return teller.words === undefined ? undefined : { name: teller.words };
}

function actor(ground: StatementGround, { mention, words }: Party, phrase: Phrase): Actor | undefined {
  if (mention !== undefined) return { mention };
  return words === undefined ? undefined : { name: wordsOf(ground, phrase, words) };
}

/** `Thousands of civil servants`: what hangs on the words by `of` and `for` belongs to them. */
function wordsOf({ units, article }: StatementGround, { first, last, prepositions }: Phrase, words: string): string {
  const near = prepositions.find((one) => one.first === last + 1 && one.preposition === 'of');
  return near ? article.text.slice(units.at(first).start, units.at(near.last).end) : words;
}

/** Kinds of mentions that act. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'force', 'organisation']);

/** Who acts in what a noun says, else who is acted on. */
export function whoOfNoun(ground: StatementGround, trigger: EventTrigger, frame: NounFrame): readonly Actor[] {
  if (trigger.light) {
    const who = whoOfVerb(ground, trigger.light);
    if (who.length > 0 && !isTrigger(ground, trigger, trigger.light.subject)) return who;
  }
  const by = frame.behind.find(({ preposition, phrase }) => preposition === 'by' && mayAct(ground, phrase));
  if (by) return actorsOf(ground, by.phrase);
  if (frame.possessor && mayOwn(ground, frame.possessor)) return actorsOf(ground, frame.possessor);
  for (const { preposition, phrase } of frame.behind) {
    if (preposition === 'between') return actorsOf(ground, phrase);
    if (preposition === 'of' && isSomebody(ground, phrase)) return actorsOf(ground, phrase);
  }
  return frame.modifier !== undefined && ACTORS.has(ground.mentions[frame.modifier]?.kind ?? '')
    ? [{ mention: frame.modifier }]
    : [];
}

const isTrigger = (_: StatementGround, { phrase }: EventTrigger, subject: Phrase | undefined): boolean =>
  phrase !== undefined && subject === phrase;

/** Not `Friday's`, `this year's`, `Leeds's`. */
function mayOwn({ clauses, mentions }: StatementGround, { mention, last }: Phrase): boolean {
  const kind = mention === undefined ? undefined : mentions[mention]?.kind;
  return kind !== 'place' && clauses.timeAt(last) === undefined;
}

/** Somebody named, or words for people. */
export function isSomebody(ground: StatementGround, phrase: Phrase): boolean {
  const kind = phrase.mention === undefined ? undefined : ground.mentions[phrase.mention]?.kind;
  if (kind !== undefined) return ACTORS.has(kind);
  if (phrase.kind === 'pronoun') return true;
  return withParts(ground.units).at(phrase.head).class === 'post-word';
}
