import type { Article } from '../../model/article.js';
import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { Unit } from '../units.js';
import type { Candidate } from './candidate.js';

/** Classes that a name can be made of. */
export const NAME_CLASSES = 'GMSQBVULCNAOHZJX';

/** What the refiners share: the units, and which of them a name covers already. */
export interface Ground {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly classes: string;
  readonly covered: boolean[];
  /** Words that the article writes in lower case. */
  readonly lowerSeen: ReadonlySet<string>;
}

/** A name that the article's own evidence gives; covers its units. */
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

/** A line in which most words have capitals: a headline in title case. */
export function inTitleCase({ classes }: Ground, at: number): boolean {
  const start = classes.lastIndexOf('¶', at) + 1;
  const end = classes.indexOf('¶', at);
  const line = classes.slice(start, end < 0 ? undefined : end);
  // A headline has no full stop at its end.
  if (line.endsWith('.')) return false;
  const capitals = [...line].filter((letter) => NAME_CLASSES.includes(letter)).length;
  const lower = [...line].filter((letter) => 'wvkgjm'.includes(letter)).length;
  return capitals > lower;
}
