import type { Mention } from '../model/mention.js';
import type { RuleId, Span } from '../model/span.js';

/** A candidate for a mention or a fact, as it stood when it was dropped. */
export interface TracedCandidate extends Span {
  /** Kind of mention, or code of a kind of fact: `amount`. */
  readonly kind: string;
  readonly text: string;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** A candidate that came to nothing, and the step that dropped it. */
export interface LostCandidate extends TracedCandidate {
  readonly step: RuleId;
}

/** Is told of each candidate that is dropped on the way from the rules to mentions and facts. */
export type Trace = (lost: LostCandidate) => void;

/**
 * Tells of the candidates that stood before a step and do not stand after it. One that the step signed anew, cut down
 * or made part of a longer one of its kind is not lost.
 */
export function traceLost<Candidate>(
  trace: Trace,
  step: RuleId,
  [before, after]: readonly [readonly Candidate[], readonly Candidate[]],
  shown: (candidate: Candidate) => TracedCandidate,
): void {
  const old = new Set(before);
  const left = new Set(after);
  const made = after.filter((candidate) => !old.has(candidate)).map(shown);
  for (const candidate of before) {
    if (left.has(candidate)) continue;
    const lost = shown(candidate);
    if (!made.some((other) => other.kind === lost.kind && overlap(other, lost))) trace({ ...lost, step });
  }
}

/** Whether two spans share a character. */
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function tracedMention({ kind, start, end, text, rule, confidence }: Mention): TracedCandidate {
  return { kind, start, end, text, rule, confidence };
}
