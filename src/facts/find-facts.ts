import type { Fact, FactDecision, FactLink, Facts, Statement, StatingArticle } from '../model/fact.js';
import { grouped } from '../text/grouped.js';
import { type Compared, compare, comparedIn } from './compared.js';
import { differRules } from './differ-rules.js';
import { blocksOf, type FactRule, type Ground, type Judged } from './fact-rule.js';
import { factsOf } from './make-facts.js';
import { groundOf } from './matters.js';
import { partition, type SameLink } from './partition.js';
import { inParts } from './parts.js';
import { sameRules } from './same-rules.js';

/** What facts are found in. */
export interface Stated {
  readonly articles: readonly StatingArticle[];
  readonly statements: readonly Statement[];
  readonly decisions?: readonly FactDecision[];
}

/** Signs what a person decided. */
const DECIDED = { same: 'curate/same', differs: 'curate/differs' } as const;

/**
 * The facts of an archive: its statements, those that say the same together, and what differs between them. They depend on what
 * the statements say and on nothing else: not on the order in which they come.
 */
export function findFacts({ statements, ...archive }: Stated): Facts {
  return createFactFinder(archive).find(statements);
}

/** Finds facts in some of the statements of an archive. */
export interface FactFinder {
  /** The facts of all the statements of a kind, and of each kind that decisions join to it; or of a part of them. */
  find(statements: readonly Statement[]): Facts;
  /** The ids of such statements in parts of some size, of which each can be looked at by itself. */
  parts(statements: Iterable<Statement>, most: number): readonly (readonly string[])[];
}

/** What each part is held against is read once; no more statements than those of one part need be in memory. */
export function createFactFinder({ articles, decisions = [] }: Omit<Stated, 'statements'>): FactFinder {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ground = groundOf(articles);
  function* comparedOf(statements: Iterable<Statement>): Generator<Compared> {
    for (const statement of statements) {
      const article = byId.get(statement.articleId);
      if (article) yield comparedIn(article, statement);
    }
  }
  return {
    find(statements) {
      const compared = new Map([...comparedOf(statements)].map((statement) => [statement.id, statement]));
      const byTable = grouped(compared.values(), ({ table }) => table);
      const decided = decisions.filter(({ one, other }) => compared.has(one) && compared.has(other));
      const apart = decided.flatMap(({ verdict, one, other }) =>
        verdict === 'differs' ? [[one, other] as const] : [],
      );
      const groups = partition([...compared.keys()], sameLinks(byTable, ground, decided), apart);
      const facts = factsOf(groups, compared);
      return { facts, links: linksBetween(facts, byTable, ground, decided) };
    },
    parts: (statements, most) => inParts(comparedOf(statements), { ground, decisions, most }),
  };
}

type ByTable = ReadonlyMap<string, readonly Compared[]>;

/** Why statements say the same: what people decided, then what the rules say in their order, then in that of the statements. */
function sameLinks(byTable: ByTable, ground: Ground, decisions: readonly FactDecision[]): readonly SameLink[] {
  const decided = decisions
    .filter(({ verdict }) => verdict === 'same')
    .map(({ one, other }) => ({ one, other, rule: DECIDED.same, detail: 'decided: the two are one' }));
  const found = sameRules.map((rule) =>
    judgedBy(rule, byTable, ground)
      .map(({ one, other, detail }) => ({ one: one.id, other: other.id, rule: rule.id, detail }))
      .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other)),
  );
  return [decided, ...found].flat();
}

function judgedBy(rule: FactRule, byTable: ByTable, ground: Ground): Judged[] {
  const statements = rule.of.flatMap((table) => byTable.get(table) ?? []);
  return blocksOf(rule, statements, ground).flatMap((block) => [...rule.judge(block, ground)]);
}

/** Statements of one fact that are compared with those of another. */
const MOST_OF_A_FACT = 3;

/** What lies between facts: for each two, and each rule, what explains the difference where anything does. */
function linksBetween(
  facts: readonly Fact[],
  byTable: ByTable,
  ground: Ground,
  decisions: readonly FactDecision[],
): readonly FactLink[] {
  const factOf = new Map<string, string>();
  for (const { id, evidence } of facts) for (const { statementId } of evidence) factOf.set(statementId, id);
  const links = new Map<string, FactLink>();
  const put = (link: FactLink): void => {
    const key = `${link.one} ${link.other}`;
    const known = links.get(key);
    if (known === undefined || worthOf(link) > worthOf(known)) links.set(key, link);
  };
  for (const rule of differRules) {
    const { id, verdict } = rule;
    if (verdict === 'same') continue;
    const statements = rule.of.flatMap((table) => byTable.get(table) ?? []);
    for (const block of blocksOf(rule, statements, ground)) {
      for (const { one, other, detail, explained = null } of rule.judge(fewOfEach(block, factOf), ground)) {
        put(between(factOf, one.id, other.id, { verdict, rule: id, detail, explained }));
      }
    }
  }
  for (const { one, other, verdict } of decisions) {
    if (verdict === 'same') continue;
    put(
      between(factOf, one, other, {
        verdict,
        rule: DECIDED.differs,
        detail: 'decided: the two are not one',
        explained: 'decided',
      }),
    );
  }
  return [...links.values()]
    .filter(({ one, other }) => one !== other && one !== '' && other !== '')
    .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other));
}

/** What a person decided goes before what explains a difference, that before what is left, and doubt comes last. */
function worthOf({ explained, verdict }: FactLink): number {
  if (explained === 'decided') return 3;
  if (verdict === 'unsure') return 0;
  return explained === null ? 1 : 2;
}

/** A link of two facts by statements of them, the smaller id first. */
function between(
  factOf: ReadonlyMap<string, string>,
  one: string,
  other: string,
  judged: Pick<FactLink, 'verdict' | 'rule' | 'detail' | 'explained'>,
): FactLink {
  const [first, second] = [factOf.get(one) ?? '', factOf.get(other) ?? ''];
  return first <= second
    ? { one: first, other: second, ...judged, oneStatement: one, otherStatement: other }
    : { one: second, other: first, ...judged, oneStatement: other, otherStatement: one };
}

function fewOfEach(block: readonly Compared[], factOf: ReadonlyMap<string, string>): readonly Compared[] {
  const counts = new Map<string, number>();
  return block.filter(({ id }) => {
    const fact = factOf.get(id) ?? id;
    const count = (counts.get(fact) ?? 0) + 1;
    counts.set(fact, count);
    return count <= MOST_OF_A_FACT;
  });
}
