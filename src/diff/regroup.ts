import type { FactRows } from './fact-rows.js';

/** What became of the facts that one side alone has, by the words that both sides have. */
export interface Regrouped {
  /** A fact that went, and the one that has its words, all of it and nothing else. */
  readonly same: ReadonlyMap<string, string>;
  /** Facts that went whose words are now told as one with others, and as which. */
  readonly joined: ReadonlyMap<string, string>;
  /** Facts that came out of words that were told as one with others, and of which. */
  readonly parted: ReadonlyMap<string, string>;
  /** Facts that came with no word that was not there before, of which others say so. */
  readonly told: ReadonlySet<string>;
}

/** Follows statements that both sides have from fact to fact. */
export function regroup({ facts, moves }: Pick<FactRows, 'facts' | 'moves'>): Regrouped {
  const [to, from] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { was, now } of moves) {
    to.set(was, (to.get(was) ?? new Set()).add(now));
    from.set(now, (from.get(now) ?? new Set()).add(was));
  }
  const lone = (id: string, side: 'was' | 'now'): boolean =>
    byId.get(id)?.[side === 'was' ? 'now' : 'was'] === undefined;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const [same, joined, parted] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const told = new Set<string>();
  for (const [was, targets] of to) {
    const [now, ...more] = targets;
    if (!lone(was, 'was') || now === undefined || more.length > 0) continue;
    if (lone(now, 'now') && from.get(now)?.size === 1) same.set(was, now);
    else joined.set(was, now);
  }
  for (const [now, origins] of from) {
    if (!lone(now, 'now') || [...origins].some((was) => same.get(was) === now)) continue;
    const [was, ...more] = origins;
    if (more.length === 0 && was !== undefined) parted.set(now, was);
    else if ([...origins].every((each) => joined.get(each) === now)) told.add(now);
  }
  return { same, joined, parted, told };
}
