import type { RuleId } from './span.js';

/** An article that says what another said first: a release printed again, a teaser. Both stay; they are one origin. */
export interface Copy {
  readonly articleId: string;
  /** The article that the others of its group count as. */
  readonly originId: string;
  readonly rule: RuleId;
  readonly detail: string;
}
