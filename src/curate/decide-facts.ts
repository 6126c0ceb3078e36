import type { DecisionLine, Orphan, StatementAnchor } from '../model/curation.js';
import type { FactDecision, Facts } from '../model/fact.js';
import { groupByPairs } from '../text/union-find.js';

/** What decisions say of statements that stand in the archive. */
export interface DecidedFacts {
  readonly judgements: readonly FactDecision[];
  /** Statements whose fact is none, each with the decision that says so; and those whose fact is right. */
  readonly rejected: ReadonlyMap<string, string>;
  readonly confirmed: ReadonlySet<string>;
  readonly orphans: readonly Orphan[];
}

/** Finds what decisions about facts speak of; the last word on each point wins. */
export function decideFacts(
  lines: readonly DecisionLine[],
  find: (anchor: StatementAnchor) => string | undefined,
): DecidedFacts {
  const judgements = new Map<string, FactDecision>();
  const rejected = new Map<string, string>();
  const confirmed = new Set<string>();
  const orphans: Orphan[] = [];
  for (const { line, decision } of lines) {
    const anchors = 'fact' in decision ? [decision.fact] : 'facts' in decision ? decision.facts : [];
    const found = anchors.map(find);
    const missing = anchors.find((_, at) => found[at] === undefined);
    if (missing)
      orphans.push({ line, decision, reason: `no statement of ${missing.table} stands there: \`${missing.quote}\`` });
    const [one, other] = found;
    if (missing || one === undefined) continue;
    if ('facts' in decision && other !== undefined) {
      const { action: verdict, id } = decision;
      judgements.set([one, other].sort().join(' '), { verdict, one, other, decision: id });
    } else if (decision.action === 'reject') {
      rejected.set(one, decision.id);
      confirmed.delete(one);
    } else {
      confirmed.add(one);
      rejected.delete(one);
    }
  }
  return { judgements: [...judgements.values()], rejected, confirmed, orphans };
}

/** Kinds whose statements can be of one fact: each by itself, but where a decision joins two. */
export function kindsTogether(
  tables: readonly string[],
  lines: readonly DecisionLine[],
): readonly (readonly string[])[] {
  const pairs = lines.flatMap(({ decision }) =>
    'facts' in decision ? [decision.facts.map(({ table }) => tables.indexOf(table)) as [number, number]] : [],
  );
  const known = pairs.filter((pair) => !pair.includes(-1));
  return groupByPairs(tables.length, known).map((places) => places.flatMap((at) => tables[at] ?? []));
}

/** What facts come to when decisions have taken some out: those that stay, and the statements that go with the others. */
export function withoutRejected({ facts, links }: Facts, { judgements, rejected, confirmed }: DecidedFacts): KeptFacts {
  const judged = new Set(judgements.flatMap(({ one, other }) => [one, other]));
  const decisionOf = new Map(
    facts.flatMap(({ id, evidence }) => {
      const decision = evidence.flatMap(({ statementId }) => rejected.get(statementId) ?? [])[0];
      return decision === undefined ? [] : [[id, decision]];
    }),
  );
  const kept = facts.filter(({ id }) => !decisionOf.has(id));
  return {
    facts: { facts: kept, links: links.filter(({ one, other }) => !decisionOf.has(one) && !decisionOf.has(other)) },
    confirmed: new Set(
      kept.filter(({ evidence }) => evidence.some(({ statementId }) => confirmed.has(statementId))).map(({ id }) => id),
    ),
    decided: kept.flatMap(({ id, evidence }) =>
      evidence.some(({ statementId }) => judged.has(statementId) || confirmed.has(statementId)) ? id : [],
    ),
    taken: facts.flatMap(({ id, evidence }) => {
      const decision = decisionOf.get(id);
      return decision === undefined ? [] : evidence.map(({ table, statementId }) => ({ table, statementId, decision }));
    }),
  };
}

/** Facts as decisions leave them. */
export interface KeptFacts {
  readonly facts: Facts;
  readonly confirmed: ReadonlySet<string>;
  /** Ids of those that a decision had a hand in. */
  readonly decided: readonly string[];
  readonly taken: readonly Taken[];
}

/** A statement that a decision takes out. */
export interface Taken {
  readonly table: string;
  readonly statementId: string;
  readonly decision: string;
}
