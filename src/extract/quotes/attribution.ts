import type { RuleId } from '../../model/span.js';
import { type Speaker, type SpeechGround, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';

/** A speaker with the verb that names the act, where there is one. */
export interface Attribution extends Speaker {
  readonly cue?: string;
}

/** One way in which the press says who speaks. */
export interface AttributionRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /** The words beside the marks say it: enough to make speech of a fragment. */
  readonly direct?: boolean;
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

/** The block's edges as unit indices. */
export function blockUnits({ article, units }: Scene, run: QuoteRun): { first: number; last: number } {
  const block = article.blocks[run.block];
  return {
    first: unitIndexAt(units, block?.start ?? 0),
    last: unitIndexAt(units, (block?.end ?? 0) - 1),
  };
}

export function cueAt({ article, units }: Scene, verb: number): string {
  return article.text.slice(units[verb]?.start, units[verb]?.end);
}

const OPENS_SENTENCE = /(?:^|[.!?…]["”’)]?\s+)["“]?$/;

const FULL_SPEECH = /[.!?…,]$/;

/** Whether the quotation is a sentence of its own. */
export function standsAlone(run: QuoteRun, { article }: Scene): boolean {
  const block = article.blocks[run.block];
  const before = article.text.slice(Math.max(block?.start ?? 0, run.start - 5), Math.max(0, run.start - 1));
  return OPENS_SENTENCE.test(before) && FULL_SPEECH.test(article.text.slice(run.start, run.end).trim());
}

export const COLON_BEFORE: RegExp = /:\s*$/;
