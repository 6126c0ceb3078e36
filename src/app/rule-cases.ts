import { type RuleChapter, type RuleEntry, ruleBook } from './rule-book.js';

/** What a rule must find and what it must spare, a line each, with the expectation marked where it stands in the text. */
export interface RuleCases {
  readonly finds: readonly string[];
  readonly spares: readonly string[];
}

/** A rule with its cases; undefined where the package holds none. */
export interface TestedRule extends RuleEntry {
  readonly cases: RuleCases | undefined;
}

/** A chapter of the rule book with the cases of its rules. */
export interface TestedChapter extends RuleChapter {
  readonly rules: readonly TestedRule[];
}

/**
 * The rule book with the cases. They are built beside the code and left out of the package, to keep it small: they are
 * read by those who change rules, who have a clone; so nothing is generated that could be stale.
 */
export async function testedRuleBook(): Promise<readonly TestedChapter[]> {
  const cases = await import('./rule-book.cases.js').catch(withoutCases);
  return ruleBook.map((chapter) => ({
    ...chapter,
    rules: chapter.rules.map((rule) => ({
      ...rule,
      cases: cases && (cases.casesBySort[rule.sort]?.get(rule.id) ?? { finds: [], spares: [] }),
    })),
  }));
}

function withoutCases(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  throw error;
}
