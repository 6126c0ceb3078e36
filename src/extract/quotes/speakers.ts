import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { HONORIFIC_SEX } from '../../text/honorific.js';
import type { Unit } from '../units.js';
import type { QuoteRun } from './quote-runs.js';

/** Who is meant by the words beside a verb of saying. */
export interface Speaker {
  /** Index into the mentions, where somebody is named or meant. */
  readonly mention?: number;
  /** The words that name the speaker. */
  readonly span: Span;
  /** The words, where nobody is named: `the notice`. */
  readonly by?: string;
}

/** What attribution looks at: the article's units and mentions, and which text is inside quotation marks. */
export interface SpeechGround {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly runs: readonly QuoteRun[];
  /** Surname → the first full name with it: what tells a person's sex where only the surname stands. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** The speaker of the last quote before an offset, where nobody was named: a spokesman, a notice. */
  readonly lastNominal: (before: number) => Speaker | undefined;
}

const PRONOUNS: ReadonlyMap<string, 'M' | 'F' | 'U'> = new Map([
  ['he', 'M'],
  ['she', 'F'],
  ['they', 'U'],
]);
const AUXILIARIES = new Set(
  'has had have also later previously then earlier today yesterday recently is was been who which further once again simply only himself herself did does do will would'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the a an one another his her its their our police'.split(' '));

export function unitIndexAt(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether text stands inside double marks. */
export function isQuoted({ runs }: Pick<SpeechGround, 'runs'>, { start }: Span): boolean {
  const run = runs[lastStartingAt(runs, start)];
  return run !== undefined && !run.single && start < run.end;
}

/** Index of the last span that starts at or before an offset, -1 where none does. Spans are sorted and disjoint. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The name that covers a unit. */
function mentionAt({ mentions }: SpeechGround, unit: Unit | undefined): number | undefined {
  if (!unit) return undefined;
  const at = lastStartingAt(mentions, unit.start);
  const mention = mentions[at];
  return mention && isEntityMention(mention) && unit.end <= mention.end + 1 && unit.start < mention.end
    ? at
    : undefined;
}

/** The first full name for each surname of an article. */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, text } of mentions) {
    const words = kind === 'person' ? text.split(NAME_SEPARATOR) : [];
    const surname = words.at(-1) ?? '';
    if (words.length > 1 && !names.has(surname)) names.set(surname, text);
  }
  return names;
}

/** The subject of a verb of saying, looking left from the verb within its sentence. */
export function subjectBefore(ground: SpeechGround, verb: number, from: number): Speaker | undefined {
  const { units } = ground;
  let at = verb - 1;
  while (at >= from && AUXILIARIES.has(units[at]?.key ?? '')) at--;
  const adjacent = units[at];
  if (at < from || !adjacent) return undefined;
  if (PRONOUNS.has(adjacent.key)) return pronounSpeaker(ground, adjacent);
  if (adjacent.class === 'a') return clauseSubject(ground, at, from);
  const named = mentionAt(ground, adjacent);
  if (named !== undefined && isPartOfPhrase(ground, named, from)) {
    return nominalSpeaker(ground, at, from) ?? nameSpeaker(ground, named);
  }
  if (named !== undefined && ground.mentions[named]?.kind !== 'place') return nameSpeaker(ground, named);
  if (adjacent.class === ',' || adjacent.class === ')') {
    const person = lastPersonBetween(ground, units[from]?.start ?? 0, adjacent.start);
    if (person !== undefined) return nameSpeaker(ground, person);
  }
  return nominalSpeaker(ground, at, from) ?? clauseSubject(ground, at, from);
}

/** `a spokesman for NHS London said`: the body is what the speaker speaks for. */
function isPartOfPhrase({ units, mentions }: SpeechGround, named: number, from: number): boolean {
  const mention = mentions[named];
  if (!mention || mention.kind === 'person') return false;
  let before = unitIndexAt(units, mention.start) - 1;
  if (units[before]?.class === 't') before--;
  return before >= from && 'ofyzb'.includes(units[before]?.class ?? '¶');
}

/** The speaker named behind a verb of saying: `said Chief Constable Chris Sims`, `says the notice`. */
export function subjectAfter(ground: SpeechGround, verb: number, to: number): Speaker | undefined {
  const { units } = ground;
  for (let at = verb + 1; at <= Math.min(to, verb + 7); at++) {
    const unit = units[at];
    if (!unit || '.;:¶'.includes(unit.class)) break;
    if (PRONOUNS.has(unit.key)) return pronounSpeaker(ground, unit);
    const named = mentionAt(ground, unit);
    if (named !== undefined && ['person', 'force', 'organisation'].includes(ground.mentions[named]?.kind ?? '')) {
      const person = personSoon(ground, named);
      return postBehind(ground, person, verb + 1) ?? nameSpeaker(ground, person);
    }
  }
  return nominalAfter(ground, verb + 1, to);
}

/** `said a Home Office spokesman`: the words for somebody of the body, not the body. */
function postBehind({ units, mentions, article }: SpeechGround, named: number, first: number): Speaker | undefined {
  const mention = mentions[named];
  const post = mention && mention.kind !== 'person' ? units[unitIndexAt(units, mention.end)] : undefined;
  if (post?.class !== 'k') return undefined;
  const span = { start: units[first]?.start ?? post.start, end: post.end };
  return { span, by: article.text.slice(span.start, span.end) };
}

/** `said Labour MP Ann Okafor`: the body's name belongs to her title. */
function personSoon({ mentions }: SpeechGround, named: number): number {
  const next = mentions[named + 1];
  const here = mentions[named];
  return here && here.kind !== 'person' && next?.kind === 'person' && next.start - here.end < 40 ? named + 1 : named;
}

function nameSpeaker({ mentions }: SpeechGround, mention: number): Speaker {
  const { start, end } = mentions[mention] as Mention;
  return { mention, span: { start, end } };
}

function pronounSpeaker(ground: SpeechGround, pronoun: Unit): Speaker {
  const mention = antecedent(ground, pronoun);
  const span = { start: pronoun.start, end: pronoun.end };
  return mention === undefined ? { span, by: pronoun.key } : { span, mention };
}

const NAME_SEPARATOR = /[\s.]+/;

/** M or F where a title or a given name tells. */
function genderOf({ fullNames, gazetteer }: SpeechGround, mention: EntityMention): 'M' | 'F' | undefined {
  const title = mention.title
    ?.toLowerCase()
    .split(NAME_SEPARATOR)
    .find((word) => HONORIFIC_SEX.has(word));
  if (title) return HONORIFIC_SEX.get(title);
  const surname = mention.text.split(NAME_SEPARATOR).at(-1) ?? '';
  const full = fullNames.get(surname) ?? mention.text;
  const given = gazetteer.givenNames.get(full.split(NAME_SEPARATOR)[0]?.toLowerCase() ?? '');
  return given && given.gender !== 'U' ? given.gender : undefined;
}

/** The person a pronoun stands for: the first one named outside quotation marks in the nearest earlier sentence that names any. */
function antecedent(ground: SpeechGround, pronoun: Unit): number | undefined {
  const wanted = PRONOUNS.get(pronoun.key);
  const nominal = ground.lastNominal(pronoun.start);
  let best: number | undefined;
  let bestSentence = -1;
  for (let i = lastStartingAt(ground.mentions, pronoun.start); i >= 0; i--) {
    const mention = ground.mentions[i];
    if (mention?.kind !== 'person' || isQuoted(ground, mention)) continue;
    // `A spokesman said … He said …`: he is the spokesman, not somebody named before him.
    if (best === undefined && nominal && nominal.span.start > mention.start) return undefined;
    const gender = genderOf(ground, mention);
    if (wanted !== 'U' && gender !== undefined && gender !== wanted) continue;
    const sentence = sentenceStart(ground.units, unitIndexAt(ground.units, mention.start));
    if (best !== undefined && sentence !== bestSentence) break;
    best = i;
    bestSentence = sentence;
  }
  return best;
}

/** Sentences are read this many units far: what has no stop for longer is a list or a table. */
const LONGEST_SENTENCE = 200;

/** Index of the unit that opens the sentence a unit stands in. */
export function sentenceStart(units: readonly Unit[], at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_SENTENCE && !units[i]?.opensSentence && units[i - 1]?.class !== '¶') i--;
  return i;
}

function lastPersonBetween(ground: SpeechGround, start: number, end: number): number | undefined {
  const { mentions } = ground;
  for (let i = lastStartingAt(mentions, end); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.start < start) return undefined;
    if (mention.kind === 'person' && mention.end <= end && !isQuoted(ground, mention)) return i;
  }
  return undefined;
}

/** `the notice said`, `a spokesman for the trust said`: the noun phrase, from its determiner to the verb. */
function nominalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, article } = ground;
  for (let at = last; at >= Math.max(from, last - 8); at--) {
    const unit = units[at];
    if (!unit || ',;:."()'.includes(unit.class)) return undefined;
    // `a spokesman for the trust`: the phrase begins at the first determiner.
    if (!DETERMINERS.has(unit.key) || 'ofyzb'.includes(units[at - 1]?.class ?? '¶')) continue;
    const span = { start: unit.start, end: units[last]?.end ?? unit.end };
    return { span, by: article.text.slice(span.start, span.end) };
  }
  return undefined;
}

function nominalAfter({ units, article }: SpeechGround, first: number, to: number): Speaker | undefined {
  if (!DETERMINERS.has(units[first]?.key ?? '')) return undefined;
  let last = first;
  while (last < to && last - first < 5 && !',.;:"¶yz'.includes(units[last + 1]?.class ?? '¶')) last++;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  return { span, by: article.text.slice(span.start, span.end) };
}

/** `Price announced the gap and explained it was …`: the first person of the sentence, or the pronoun that opens it. */
function clauseSubject(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  const start = units[from]?.start ?? 0;
  const end = units[last]?.end ?? 0;
  for (let i = lastStartingAt(mentions, start - 1) + 1; (mentions[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
    const mention = mentions[i];
    if (mention?.kind === 'person' && !isQuoted(ground, mention)) return nameSpeaker(ground, i);
  }
  const opener = units[from];
  return opener && PRONOUNS.has(opener.key) ? pronounSpeaker(ground, opener) : undefined;
}
