/** How often a rule was right about one thing (`person`, `quotes`, `headline`, `boilerplate lines`), of what it found. */
export interface RuleScore {
  readonly about: string;
  readonly rule: string;
  right: number;
  wrong: number;
}

/** Counts of every rule about everything it finds, by both. */
export type RuleScores = Map<string, RuleScore>;

/** One more thing that a rule found. Records of other programs name no rule: they count for none. */
export function countRule(scores: RuleScores, about: string, rule: string | null | undefined, isRight: boolean): void {
  if (!rule) return;
  const key = `${about}\t${rule}`;
  const score = scores.get(key) ?? { about, rule, right: 0, wrong: 0 };
  score[isRight ? 'right' : 'wrong']++;
  scores.set(key, score);
}

/** The counts of several sets together. */
export function addedRules(all: readonly (readonly RuleScore[])[]): RuleScore[] {
  const sums: RuleScores = new Map();
  for (const { about, rule, right, wrong } of all.flat()) {
    const key = `${about}\t${rule}`;
    const sum = sums.get(key) ?? { about, rule, right: 0, wrong: 0 };
    sum.right += right;
    sum.wrong += wrong;
    sums.set(key, sum);
  }
  return [...sums.values()];
}
