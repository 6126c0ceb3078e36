import type { RuleId, Span } from '../../model/span.js';
import type { Quote, Said } from '../../model/statement.js';
import { type Speaker, type SpeechGround, spanOfUnits, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { sayingVerb } from './saying-verbs.js';

/** A speaker with the verb that names the act, where there is one. */
export interface Attribution extends Speaker {
  readonly cue?: string;
}

/** What a quote is signed with. */
export interface AttributionSignature {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /** The words beside the marks say it: enough to make speech of a fragment. */
  readonly direct?: true;
  /** Words that somebody calls something by: no name for it, however short they are. */
  readonly calls?: true;
  /** The quotation goes on with one before or behind, however short it is. */
  readonly goesOn?: true;
  /** The speaker may be that of the quotations before as well. */
  readonly carriesBack?: true;
}

/** One way in which the press says who speaks. */
export interface AttributionRule extends AttributionSignature {
  readonly find: (run: QuoteRun, scene: Scene) => Attribution | undefined;
}

/** A quote with its run and what was found for it. */
export interface Attributed {
  readonly run: QuoteRun;
  readonly attribution: Attribution | undefined;
}

export interface Scene extends SpeechGround {
  /** Quotes found so far, with their runs. */
  readonly earlier: readonly Attributed[];
}

/** Speech with what is known of its speaker. */
export function speechBy(
  attribution: Attribution | undefined,
  { start, end }: Span,
  { id, confidence }: Pick<AttributionSignature, 'id' | 'confidence'>,
): Quote & Said {
  return {
    start,
    end,
    speaker: attribution?.mention,
    speakerSpan: attribution?.span,
    by: attribution?.by || undefined,
    cue: attribution?.cue || undefined,
    rule: id,
    confidence,
  };
}

/** The first and last unit of a run's block, and the mark that opens the run. */
export function blockUnits({ article, units }: Scene, run: QuoteRun): { first: number; last: number; open: number } {
  const block = article.blocks[run.block] as Span;
  return {
    first: unitIndexAt(units, block.start),
    last: unitIndexAt(units, block.end - 1),
    open: unitIndexAt(units, run.start) - 1,
  };
}

/** The speaker with the verb that a unit is. */
export function withCue({ article, units, gazetteer }: SpeechGround, speaker: Speaker, verb: number): Attribution {
  const { start, end } = spanOfUnits(units, verb, sayingVerb({ units, gazetteer }, verb)?.last ?? verb);
  const { mention, span, by } = speaker;
  return { mention, span, by, cue: article.text.slice(start, end) };
}

/** The words right before a run's mark. */
export const leadOf = ({ article }: Scene, { start }: QuoteRun, length: number): string =>
  article.text.slice(Math.max(0, start - 1 - length), Math.max(0, start - 1));

const OPENS_SENTENCE = /(?:^|[.!?…]["”’)]?\s+)["“]?$/;

const FULL_SPEECH = /[.!?…,]$/;

/** Whether the quotation is a sentence of its own. */
export function standsAlone(run: QuoteRun, { article }: Scene): boolean {
  const { start } = article.blocks[run.block] as Span;
  const before = article.text.slice(Math.max(start, run.start - 5), Math.max(0, run.start - 1));
  return OPENS_SENTENCE.test(before) && FULL_SPEECH.test(article.text.slice(run.start, run.end).trim());
}

const COLON_BEFORE = /:\s*$/;

/** `And some are sadder: “…”` */
export const isBehindColon = (run: QuoteRun, scene: Scene): boolean => COLON_BEFORE.test(leadOf(scene, run, 3));
