import { STANDING_DETERMINERS } from '../../lists/words.js';
import { isEntityMention, type Mention } from '../../model/mention.js';
import type { UnitText } from '../units/read-units.js';
import type { Word } from '../word.js';
import type { Phrase, PrepositionalPhrase, UnitSpan } from './clause.js';
import type { Part, PartedText } from './parts.js';
import type { VerbGroup } from './verb-groups.js';

/** A phrase while its clause is read: what hangs on it comes later. */
export interface OpenPhrase extends Phrase {
  appositions: OpenPhrase[];
  readonly brackets: UnitSpan[];
  readonly prepositions: OpenPrepositional[];
  readonly joint: OpenPhrase[];
}
export interface OpenPrepositional extends PrepositionalPhrase {
  readonly phrase: OpenPhrase;
}

type Mark = Exclude<
  Part,
  'content' | 'determiner' | 'pronoun' | 'auxiliary' | 'possessive' | 'adverb' | 'end' | 'quote'
>;

/** A piece of a sentence: a phrase, a verb group, a time, a quotation, or a word or mark between them. */
export type Chunk = UnitSpan &
  (
    | { readonly type: 'phrase'; readonly phrase: OpenPhrase; readonly group: undefined; readonly run: undefined }
    | { readonly type: 'verb'; readonly phrase: undefined; readonly group: VerbGroup; readonly run: undefined }
    | { readonly type: 'quotation'; readonly phrase: undefined; readonly group: undefined; readonly run: number }
    | { readonly type: 'time' | Mark; readonly phrase: undefined; readonly group: undefined; readonly run: undefined }
  );

/** A time, or a word or mark between phrases. */
const plainChunk = (type: 'time' | Mark, first: number, last: number): Chunk => ({
  type,
  first,
  last,
  phrase: undefined,
  group: undefined,
  run: undefined,
});

/** What chunks are cut from. */
export interface Ground {
  readonly units: PartedText;
  readonly mentions: readonly Mention[];
  /** Unit → index of the mention that covers it. */
  readonly mentionAt: readonly (number | undefined)[];
  /** Unit → the verb group that it opens. */
  readonly verbAt: readonly (VerbGroup | undefined)[];
  /** Of each mention the last unit. */
  readonly lastUnit: readonly number[];
}

/** A piece of a sentence as units, or a run of quoted text that it holds. */
export type Piece = number | { readonly run: number; readonly first: number; readonly last: number };

/** Cuts a sentence into chunks, in order. Adverbs are left out: they bind nothing. */
export function chunksOf(ground: Ground, pieces: readonly Piece[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    if (typeof piece !== 'number') {
      const { first, last, run } = piece;
      chunks.push({ type: 'quotation', first, last, phrase: undefined, group: undefined, run });
      at++;
      continue;
    }
    const chunk = chunkAt(ground, piece);
    if (chunk) chunks.push(chunk);
    const last = chunk?.last ?? piece;
    at++;
    for (let next = pieces[at]; typeof next === 'number' && next <= last; next = pieces[at]) at++;
  }
  return chunks;
}

/** The chunk that begins at a unit; undefined for an adverb and for a mark that says nothing. */
function chunkAt(ground: Ground, at: number): Chunk | undefined {
  const { units, verbAt, mentionAt } = ground;
  const verb = verbAt[at];
  const word = units.words[at] as Word;
  word.bindsOddly ??= BIND_ODDLY.has(word.key);
  if (word.bindsOddly && isFollowing(units, at)) return plainChunk('preposition', at, at);
  const isInMention = mentionAt[at] !== undefined;
  if (verb && !(isInMention && nameCovers(ground, at)))
    return { type: 'verb', first: verb.first, last: verb.last, phrase: undefined, group: verb, run: undefined };
  const time = isInMention ? timeAt(ground, at) : undefined;
  if (time !== undefined) return plainChunk('time', at, time);
  if (word.bindsOddly) {
    const last = compoundPreposition(units, at);
    if (last !== undefined) return plainChunk('preposition', at, last);
    if (isComparison(units, at)) return undefined;
    if (isAsAWhole(units, at)) return plainChunk('time', at, at + 2);
  }
  // A sum of money opens with a mark.
  const part = isInMention ? 'content' : units.partAt(at);
  switch (part) {
    case 'adverb':
    case 'end':
    case 'quote':
      return undefined;
    case 'pronoun':
      return phraseChunk(ground, at, at, 'pronoun');
    case 'content':
    case 'determiner':
    case 'possessive':
    case 'auxiliary':
      return readPhrase(ground, at);
    case 'colon':
      // `at 4:10 a.m.`
      return isTight(units, at) ? undefined : plainChunk(part, at, at);
    case 'dash':
      return isTight(units, at) ? readPhrase(ground, at) : plainChunk(part, at, at);
    default:
      return plainChunk(part, at, at);
  }
}

/** `according to`, `because of`: two words that govern as one. */
function compoundPreposition(units: UnitText, at: number): number | undefined {
  const next = COMPOUND_PREPOSITIONS.get(units.at(at).key);
  return next !== undefined && units.at(at + 1).key === next ? at + 1 : undefined;
}
const COMPOUND_PREPOSITIONS = new Map([
  ['according', 'to'],
  ['because', 'of'],
  ['instead', 'of'],
  ['such', 'as'],
]);

/** The words that are asked for by what stands around them. */
const BIND_ODDLY: ReadonlySet<string> = new Set([
  ...COMPOUND_PREPOSITIONS.keys(),
  ...['following', 'than', 'about', 'around', 'as'],
]);

/** `ill following the floods`, but `the following day`, `were following it` */
const isFollowing = (units: PartedText, at: number): boolean =>
  units.at(at).key === 'following' && !BEFORE_FOLLOWING.has(units.partAt(at - 1));
const BEFORE_FOLLOWING: ReadonlySet<string> = new Set(['determiner', 'auxiliary', 'preposition', 'and']);

/** `the force as a whole needs`: it binds no more than a time. */
const isAsAWhole = (units: UnitText, at: number): boolean =>
  units.at(at).key === 'as' && units.at(at + 1).key === 'a' && units.at(at + 2).key === 'whole';

/** `more than half`, `about 300 jobs`, `around £3m`: belongs to the figure. */
function isComparison(units: UnitText, at: number): boolean {
  const { key } = units.at(at);
  if (key === 'than') return COMPARED.has(units.at(at - 1).key);
  if (key !== 'about' && key !== 'around') return false;
  const next = units.at(at + 1);
  return next.class === 'number' || (next.class === 'other-mark' && units.at(at + 2).class === 'number');
}
const COMPARED = new Set(['more', 'less', 'fewer', 'rather']);

const mentionCovering = ({ mentionAt, mentions }: Ground, at: number): Mention | undefined => {
  const index = mentionAt[at];
  return index === undefined ? undefined : mentions[index];
};

const nameCovers = (ground: Ground, at: number): boolean => {
  const mention = mentionCovering(ground, at);
  return mention !== undefined && isEntityMention(mention);
};

/** The last unit of a date that stands at a unit. */
export function timeAt(ground: Ground, at: number): number | undefined {
  const mention = mentionCovering(ground, at);
  if (mention?.kind !== 'date' && mention?.kind !== 'duration') return undefined;
  return ground.lastUnit[ground.mentionAt[at] as number];
}

/** `cross-party`, cut in two for its capital: the hyphen of one word. */
function isTight(units: UnitText, at: number): boolean {
  const [before, mark, after] = [units.at(at - 1), units.at(at), units.at(at + 1)];
  return before.end === mark.start && mark.end === after.start;
}

/** `said this meant`, `some say`: they stand for a noun as well. */
const standsAlone = (units: UnitText, at: number): boolean => STANDING_DETERMINERS.has(units.at(at).key);

/** In units: a row of capitals without an end is no phrase. */
const LONGEST_PHRASE = 24;

function readPhrase(ground: Ground, first: number): Chunk {
  const { units, mentionAt, lastUnit } = ground;
  let last = first - 1;
  let isOpen = true;
  for (let at = first; at - first < LONGEST_PHRASE; at = last + 1) {
    const mention = mentionAt[at];
    if (mention !== undefined) {
      // `the report Monday`: a date ends what stands before it; `the Monday meeting` has it inside.
      if (!nameCovers(ground, at) && (!isOpen || (at > first && units.at(at - 1).class === 'number'))) break;
      last = lastUnit[mention] ?? at;
      isOpen = false;
      continue;
    }
    const part = units.partAt(at);
    if (!isOpen && isFollowing(units, at)) break;
    // `told the website Mr Okafor`: a form of address opens a phrase of its own.
    if (units.at(at).class === 'honorific' && !isOpen && at > first) break;
    const isWord = part === 'content' || (part === 'dash' && isTight(units, at)) || part === 'possessive';
    if (part === 'determiner' || part === 'adverb' || (part === 'pronoun' && at === first)) {
      if (at > first && !isOpen) break;
      isOpen = true;
    } else if (!isWord || (ground.verbAt[at] !== undefined && at > first && (!isOpen || standsAlone(units, at - 1))))
      break;
    // `The 32-year-old admitted it`
    else isOpen = isOpen && units.at(at).class === 'number' && !units.at(at).key.endsWith('-old');
    if (part === 'possessive') isOpen = true;
    last = at;
  }
  return phraseChunk(ground, first, Math.max(first, last), 'nominal');
}

function phraseChunk(ground: Ground, first: number, end: number, kind: 'pronoun' | 'nominal'): Chunk {
  const { mentionAt, lastUnit, units } = ground;
  // A possessive at the end belongs to what follows, which was no part of a phrase: `the force's “vision”`.
  const last = end > first && units.partAt(end) === 'possessive' && mentionAt[end] === undefined ? end - 1 : end;
  const inside: number[] = [];
  let possessor: number | undefined;
  let head: number | undefined;
  for (let at = first; at <= last; at++) {
    const mention = mentionAt[at];
    if (mention !== undefined && nameCovers(ground, at)) {
      inside.push(mention);
      at = lastUnit[mention] ?? at;
      head = at === last ? mention : undefined;
    } else if (units.partAt(at) === 'possessive') possessor = inside.at(-1);
    else head = undefined;
  }
  const phrase: OpenPhrase = {
    first,
    last,
    kind: head === undefined ? kind : 'name',
    head: last,
    mention: head,
    inside: head === undefined ? inside : inside.filter((mention) => mention !== head),
    possessor,
    appositions: [],
    brackets: [],
    prepositions: [],
    joint: [],
  };
  return { type: 'phrase', first, last, phrase, group: undefined, run: undefined };
}
