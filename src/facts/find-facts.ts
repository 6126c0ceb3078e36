import type { Fact, FactDecision, FactLink, Facts, Statement, StatingArticle } from '../model/fact.js';
import { grouped } from '../text/grouped.js';
import { type Compared, compare } from './compared.js';
import { comparedIn } from './compared-in.js';
import { differRules } from './differ-rules.js';
import { blocksOf, type FactRule, type Ground } from './fact-rule.js';
import { factsOf } from './make-facts.js';
import { groundOf, rareAmong } from './matters.js';
import { partition, type SameLink } from './partition.js';
import { inParts } from './parts.js';
import { sameRules } from './same-rules.js';
import { type KeyedStatement, statementKeys } from './statement-keys.js';

/** What facts are found in. */
export interface Stated {
  readonly articles: readonly StatingArticle[];
  readonly statements: readonly Statement[];
  /** Whether so few stories of the archive name a thing that it tells one matter from another; by default of these articles. */
  readonly isRare?: (entity: string) => boolean;
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
  /**
   * The facts of all the statements of a kind, and of each kind that decisions join to it; or of a part of them. Of those
   * `beside` them, by their facts, only what lies between the two is found.
   */
  find(statements: readonly Statement[], beside?: ReadonlyMap<string, string>): Facts;
  /** What each of them is compared by. */
  keys(statements: Iterable<Statement>): Iterable<KeyedStatement>;
  /** The ids of such statements in parts of some size, of which each can be looked at by itself. */
  parts(statements: Iterable<KeyedStatement>, most: number): readonly (readonly string[])[];
}

/** What each part is held against is read once; no more statements than those of one part need be in memory. */
export function createFactFinder({
  articles,
  isRare = rareAmong(articles),
  decisions = [],
}: Omit<Stated, 'statements'>): FactFinder {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ground = groundOf(isRare);
  const known = new WeakMap<Statement, Compared>();
  function* comparedOf(statements: Iterable<Statement>): Generator<Compared> {
    for (const statement of statements) {
      const article = byId.get(statement.articleId);
      const compared = known.get(statement) ?? (article && comparedIn(article, statement));
      if (compared === undefined) continue;
      known.set(statement, compared);
      yield compared;
    }
  }
  return {
    find(statements, beside = NOTHING) {
      const compared = new Map([...comparedOf(statements)].map((statement) => [statement.id, statement]));
      const byTable = grouped(compared.values(), ({ table }) => table);
      const decided = decisions.filter(({ one, other }) => compared.has(one) && compared.has(other));
      const apart = decided.flatMap(({ verdict, one, other }) =>
        verdict === 'differs' ? [[one, other] as const] : [],
      );
      const blocks = blocksAmong(byTable, ground, beside);
      const isMeant = (id: string): boolean => !beside.has(id);
      const links = sameLinks(blocks, ground, decided).filter(({ one, other }) => isMeant(one) && isMeant(other));
      const groups = partition([...compared.keys()].filter(isMeant), links, apart);
      const facts = factsOf(groups, compared);
      return { facts, links: linksBetween(facts, blocks, ground, { decisions: decided, beside }) };
    },
    *keys(statements) {
      for (const statement of comparedOf(statements)) {
        yield { id: statement.id, articleId: statement.articleId, keys: statementKeys(statement, ground) };
      }
    },
    parts: (statements, most) => inParts(statements, { decisions, most }),
  };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The statements that a rule compares with one another, block by block. */
type Blocks = (rule: FactRule) => readonly (readonly Compared[])[];

/** Blocks in which there is nothing but what stands beside say nothing. */
function blocksAmong(
  byTable: ReadonlyMap<string, readonly Compared[]>,
  ground: Ground,
  beside: ReadonlyMap<string, string>,
): Blocks {
  return (rule) => {
    const statements = rule.of.flatMap((table) => byTable.get(table) ?? []);
    const blocks = blocksOf(rule, statements, ground);
    return beside.size === 0 ? blocks : blocks.filter((block) => block.some(({ id }) => !beside.has(id)));
  };
}

/** Why statements say the same: what people decided, then what the rules say in their order, then in that of the statements. */
function sameLinks(blocks: Blocks, ground: Ground, decisions: readonly FactDecision[]): readonly SameLink[] {
  const decided = decisions
    .filter(({ verdict }) => verdict === 'same')
    .map(({ one, other }) => ({ one, other, rule: DECIDED.same, detail: 'decided: the two are one' }));
  const found = sameRules.map((rule) =>
    blocks(rule)
      .flatMap((block) => [...rule.judge(block, ground)])
      .map(({ one, other, detail }) => ({ one: one.id, other: other.id, rule: rule.id, detail }))
      .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other)),
  );
  return [decided, ...found].flat();
}

/** Statements of one fact that are compared with those of another. */
const MOST_OF_A_FACT = 3;

/** What lies between facts: for each two, and each rule, what explains the difference where anything does. */
function linksBetween(
  facts: readonly Fact[],
  blocks: Blocks,
  ground: Ground,
  { decisions, beside }: { readonly decisions: readonly FactDecision[]; readonly beside: ReadonlyMap<string, string> },
): readonly FactLink[] {
  const factOf = new Map(beside);
  for (const { id, evidence } of facts) for (const { statementId } of evidence) factOf.set(statementId, id);
  const links = new Map<string, FactLink>();
  const put = (link: FactLink): void => {
    const key = `${link.one} ${link.other}`;
    const known = links.get(key);
    if (known === undefined || isWorthMore(link, known)) links.set(key, link);
  };
  for (const rule of differRules) {
    const { id, verdict } = rule;
    if (verdict === 'same') continue;
    for (const block of blocks(rule)) {
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
  const found = new Set(facts.map(({ id }) => id));
  return [...links.values()]
    .filter(({ one, other }) => one !== other && (found.has(one) || found.has(other)))
    .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other));
}

/** What a person decided goes before what explains a difference, that before what is left, and doubt comes last. */
function worthOf({ explained, verdict }: FactLink): number {
  if (explained === 'decided') return 3;
  if (verdict === 'unsure') return 0;
  return explained === null ? 1 : 2;
}

/** Of two links of a rule that are worth the same, the one of the smaller ids: blocks come in no order. */
function isWorthMore(link: FactLink, known: FactLink): boolean {
  const more = worthOf(link) - worthOf(known);
  if (more !== 0 || link.rule !== known.rule) return more > 0;
  return (compare(link.oneStatement, known.oneStatement) || compare(link.otherStatement, known.otherStatement)) < 0;
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
