import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Quote, Role, Said } from '../../model/statement.js';
import type { ClauseText } from '../clauses/clause.js';
import type { PartedText } from '../clauses/parts.js';
import { firstEndingAfter, lastStartingAt } from '../span-search.js';
import type { Trace } from '../trace.js';
import { EDGE, type UnitText } from '../units/read-units.js';
import type { QuoteRun } from './quote-runs.js';

/** Who is meant by the words beside a verb of saying. */
export interface Speaker {
  /** Index into the mentions, where somebody is named or meant. */
  readonly mention?: number | undefined;
  /** The words that name the speaker. */
  readonly span: Span;
  /** The words, where nobody is named: `the notice`. */
  readonly by?: string | undefined;
}

/** What attribution looks at: the article's units, mentions and posts, and which text is inside quotation marks. */
export interface SpeechGround {
  readonly article: Article;
  readonly units: PartedText;
  readonly clauses: ClauseText;
  /** Whom the pronouns mean that are subjects: unit → mention. */
  readonly pronouns: ReadonlyMap<number, number>;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly gazetteer: Gazetteer;
  readonly runs: readonly QuoteRun[];
  /** Surname → the first full name with it: what tells a person's sex where only the surname stands. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** The speaker of the last quote before an offset, where nobody was named: a spokesman, a notice. */
  readonly lastNominal: (before: number) => Speaker | undefined;
}

/** What stands in a ground beside what every ground has, by who reads it. */
interface GroundParts {
  readonly lastNominal?: SpeechGround['lastNominal'];
  readonly said?: readonly Said[];
  readonly quotes?: readonly Quote[];
  readonly trace?: Trace | undefined;
  readonly earlier?: readonly object[];
}

/** A ground with more in it. All grounds are of one shape: whatever reads them is compiled for that one. */
export const groundWith = <Parts extends GroundParts>(ground: SpeechGround, parts: Parts): SpeechGround & Parts => {
  const { article, units, clauses, pronouns, mentions, roles, gazetteer, runs, fullNames } = ground;
  const { lastNominal = ground.lastNominal, said, quotes, trace, earlier }: GroundParts = parts;
  const made = {
    article,
    units,
    clauses,
    pronouns,
    mentions,
    roles,
    gazetteer,
    runs,
    fullNames,
    lastNominal,
    said,
    quotes,
    trace,
    earlier,
  };
  return made as SpeechGround & Parts;
};

/** The last of what was found, in order and disjoint, before an offset. */
export const lastBefore = <T extends Span>(found: readonly T[], before: number): T | undefined =>
  found[lastStartingAt(found, before - 1)];

/** The speaker of what was said, where nobody was named. */
export function nominalOf(said: Said | undefined): Speaker | undefined {
  if (said?.by === undefined || said.speaker !== undefined || said.speakerSpan === undefined) return undefined;
  return { span: said.speakerSpan, by: said.by };
}

/** Index of the unit that stands at an offset, or of the next. */
export const unitIndexAt = ({ units }: UnitText, offset: number): number => firstEndingAfter(units, offset);

/** Index of the unit right behind a name. */
export const unitBehind = (units: UnitText, { end }: Span): number => unitIndexAt(units, end - 1) + 1;

/** The text from one unit to another, both included. */
export function spanOfUnits(units: UnitText, first: number, last: number): Span {
  return { start: units.at(first).start, end: units.at(last).end };
}

/** Where a mention begins, its title included. */
export function startWithTitle(mention: Mention): number {
  return ('titleStart' in mention ? mention.titleStart : undefined) ?? mention.start;
}

/** Whether text stands inside double marks. */
export function isQuoted({ runs }: Pick<SpeechGround, 'runs'>, { start }: Span): boolean {
  const run = runs[lastStartingAt(runs, start)];
  return run !== undefined && (!run.single || run.spoken) && start < run.end;
}

/** The name that covers a unit, as an index into the mentions. */
export function nameAt({ units, mentions }: SpeechGround, at: number): number | undefined {
  const unit = units.at(at);
  if (unit === EDGE) return undefined;
  const index = lastStartingAt(mentions, unit.start);
  const mention = mentions[index];
  return mention && isEntityMention(mention) && unit.end <= mention.end + 1 && unit.start < mention.end
    ? index
    : undefined;
}

/** Sentences are read this many units far: what has no stop for longer is a list or a table. */
export const LONGEST_SENTENCE = 200;

/** Index of the unit that opens the sentence a unit stands in. */
export function sentenceStart(units: UnitText, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_SENTENCE && !units.at(i).opensSentence && units.at(i - 1).class !== 'line-end') i--;
  return i;
}
