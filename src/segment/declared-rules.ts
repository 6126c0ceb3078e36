import type { Declared } from '../model/source.js';
import type { RuleId } from '../model/span.js';

/** How far what a container says of a page is believed, beside what the page says of itself. */
type Counts =
  /** More: the container is where it was published, or what keeps it for its publisher. */
  | 'more'
  /** Where the page says nothing: a mail has a day, and so may the article in it. */
  | 'less'
  /** It is kept with the source, and is nothing of the article: the day that a page was saved on. */
  | 'never';

/** What a container says of a page, where it stands, and what it counts. */
export interface DeclaredRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly counts: Counts;
}

/** By container, then by field. */
export const declaredRules: readonly DeclaredRule[] = [];

const COUNTS: ReadonlyMap<string, Counts> = new Map(declaredRules.map(({ id, counts }) => [id, counts]));

/** What a container says in a field, where it counts so much. */
export function declaredAs<Field extends keyof Declared>(
  counts: Counts,
  declared: Declared | undefined,
  field: Field,
): Declared[Field] | undefined {
  const attested = declared?.[field];
  return attested && COUNTS.get(attested.basis) === counts ? attested : undefined;
}
