import { BEFORE_NOUNS } from '../../lists/words.js';
import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Role } from '../../model/statement.js';
import { firstWhere } from '../../text/first-where.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
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

/** What attribution looks at: the article's units, mentions and posts, and which text is inside quotation marks. */
export interface SpeechGround {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly gazetteer: Gazetteer;
  readonly runs: readonly QuoteRun[];
  /** Surname → the first full name with it: what tells a person's sex where only the surname stands. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** The speaker of the last quote before an offset, where nobody was named: a spokesman, a notice. */
  readonly lastNominal: (before: number) => Speaker | undefined;
}

export function unitIndexAt(units: readonly Unit[], offset: number): number {
  return firstWhere(units.length, (at) => (units[at]?.end ?? 0) > offset);
}

/** Whether text stands inside double marks. */
export function isQuoted({ runs }: Pick<SpeechGround, 'runs'>, { start }: Span): boolean {
  const run = runs[lastStartingAt(runs, start)];
  return run !== undefined && (!run.single || run.spoken) && start < run.end;
}

/** Index of the last span that starts at or before an offset, -1 where none does. Spans are sorted and disjoint. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.start ?? 0) > offset) - 1;
}

/** The name that covers a unit. */
export function mentionAt({ mentions }: SpeechGround, unit: Unit | undefined): number | undefined {
  if (!unit) return undefined;
  const at = lastStartingAt(mentions, unit.start);
  const mention = mentions[at];
  return mention && isEntityMention(mention) && unit.end <= mention.end + 1 && unit.start < mention.end
    ? at
    : undefined;
}

/** Sentences are read this many units far: what has no stop for longer is a list or a table. */
const LONGEST_SENTENCE = 200;

/** Index of the unit that opens the sentence a unit stands in. */
export function sentenceStart(units: readonly Unit[], at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_SENTENCE && !units[i]?.opensSentence && units[i - 1]?.class !== 'line-end') i--;
  return i;
}

/** They say what a thing is called, not what was said: they call it “joined-up” policing. */
const NAMING_VERBS = new Set(['call', 'dub', 'brand', 'label', 'term', 'nickname', 'name']);
const PEOPLE_CALLED = new Set(['him', 'her', 'them', 'me', 'us']);

/** A verb of saying; not the noun of the same form (`the report`, `a claim`). */
export function isCue({ units, gazetteer }: SpeechGround, at: number): boolean {
  if (
    units[at]?.class !== 'says' ||
    classesOf('article|possessive').has(units[at - 1]?.class ?? 'line-end') ||
    BEFORE_NOUNS.has(units[at - 1]?.key ?? '')
  )
    return false;
  const verb = gazetteer.reportingVerbs.get(units[at]?.key ?? '');
  if (verb === undefined || verb.strength === 'weak') return false;
  return !NAMING_VERBS.has(verb.lemma) || PEOPLE_CALLED.has(units[at + 1]?.key ?? '');
}

/** A verb that says by itself that somebody spoke: said, told, added; `suggested` and `demanded` can have any subject. */
export function isCoreCue(ground: SpeechGround, at: number): boolean {
  return ground.gazetteer.reportingVerbs.get(ground.units[at]?.key ?? '')?.strength === 'core';
}
