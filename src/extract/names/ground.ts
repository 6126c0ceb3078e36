import type { Article } from '../../model/article.js';
import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import { classesOf, type UnitClass } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';

/** Classes that a name can be made of. */
export const NAME_CLASSES: ReadonlySet<string> = classesOf('name-word');

/** What the refiners share: the units, and which of them a name covers already. */
export interface Ground {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly classes: readonly UnitClass[];
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

const LOWER_CASE = classesOf('word|says|post-word|modifier|body-sort|programme-noun');
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
function readTitleCase(classes: readonly UnitClass[]): readonly boolean[] {
  const flags: boolean[] = [];
  for (let start = 0; start <= classes.length; ) {
    let balance = 0;
    let end = start;
    for (; end < classes.length && classes[end] !== 'line-end'; end++) {
      const unitClass = classes[end] ?? 'line-end';
      if (NAME_CLASSES.has(unitClass)) balance++;
      else if (LOWER_CASE.has(unitClass)) balance--;
    }
    // A headline has no full stop at its end.
    const isTitleCase = balance > 0 && classes[end - 1] !== 'stop';
    // The line's end belongs to it.
    for (; start <= end; start++) flags.push(isTitleCase);
  }
  return flags;
}

export const isPerson = ({ mention }: Candidate): boolean => mention.kind === 'person';
