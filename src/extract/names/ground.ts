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

const LOWER_CLASSES = 'wvkgjm';
const titleCaseUnits = new WeakMap<Ground, readonly boolean[]>();

/** A line in which most words have capitals: a headline in title case. */
export function inTitleCase(ground: Ground, at: number): boolean {
  const known = titleCaseUnits.get(ground);
  const flags = known ?? readTitleCase(ground.classes);
  // Asked at every name of a line, the line is read once: a text may be one line of a hundred thousand letters.
  if (!known) titleCaseUnits.set(ground, flags);
  return flags[at] ?? false;
}

/** For every unit whether its line has more capitalised words than others. */
function readTitleCase(classes: string): readonly boolean[] {
  const flags: boolean[] = [];
  for (const line of classes.split('¶')) {
    let balance = 0;
    for (const letter of line) {
      if (NAME_CLASSES.includes(letter)) balance++;
      else if (LOWER_CLASSES.includes(letter)) balance--;
    }
    // A headline has no full stop at its end.
    const isTitleCase = balance > 0 && !line.endsWith('.');
    // One more for the line's end, which belongs to it.
    for (let i = 0; i <= line.length; i++) flags.push(isTitleCase);
  }
  return flags;
}

export const isPerson = ({ mention }: Candidate): boolean => mention.kind === 'person';
