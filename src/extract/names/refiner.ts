import type { Article } from '../../model/article.js';
import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { Unit } from '../units.js';
import type { Candidate } from './candidate.js';

/** What the refiners share: the units, and which of them a name covers already. */
export interface Ground {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly classes: string;
  readonly covered: boolean[];
}

export type Refiner = (kept: readonly Candidate[], ground: Ground) => readonly Candidate[];

export const isPerson = ({ mention }: Candidate): boolean => mention.kind === 'person';

/** A mention that a refiner finds: units `[first, last]`, which are covered from then on. */
export function createMention(
  ground: Ground,
  first: number,
  last: number,
  found: {
    readonly kind: EntityKind;
    readonly name?: string | undefined;
    readonly rule: RuleId;
    readonly confidence: number;
  },
): Candidate {
  const start = ground.units[first]?.start ?? 0;
  const end = ground.units[last]?.end ?? start;
  ground.covered.fill(true, first, last + 1);
  const { kind, name, rule, confidence } = found;
  const text = ground.article.text.slice(start, end);
  return { first, last, mention: { kind, start, end, text, rule, confidence, ...(name ? { name } : {}) } };
}
