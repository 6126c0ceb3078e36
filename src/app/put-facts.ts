import type { Curation } from '../curate/curation-file.js';
import { type DecidedFacts, type KeptFacts, kindsTogether, withoutRejected } from '../curate/decide-facts.js';
import { affectedBy } from '../facts/affected.js';
import { createFactFinder, type FactFinder } from '../facts/find-facts.js';
import { createKeyIndex, createKeyLists, type KeyedStatement, type KeyLists, keysIn } from '../facts/statement-keys.js';
import type { FactDecision, Statement, StatingArticle } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import type { Changes } from '../store/changes.js';
import type { Writer } from '../store/write.js';

const TABLES: readonly string[] = [...FACT_KINDS.keys()];

interface Deciding {
  readonly inForce: Curation['inForce'];
  /** Undefined where they are not known, or do not say what facts may be others. */
  readonly changes: Changes | undefined;
}

/**
 * Finds the facts of an archive whose entities are made: those that what changed can touch, or all. Gives those that decisions
 * had a hand in.
 */
export function putFacts(writer: Writer, decided: DecidedFacts, { inForce, changes }: Deciding): readonly string[] {
  return (
    (changes && putChanged(writer, decided, withDecided(writer, decided, changes))) ?? putAll(writer, decided, inForce)
  );
}

/** What changed, and whatever decisions had a hand in or speak of now. */
function withDecided(writer: Writer, decided: DecidedFacts, { articles, facts, lists }: Changes): Changes {
  const spoken = decided.judgements.flatMap(({ one, other }) => [one, other]);
  const ids = [...spoken, ...decided.rejected.keys(), ...decided.confirmed];
  const stating = ids.length === 0 ? [] : writer.statementsOf(TABLES, { by: 'id', ids });
  return {
    articles: new Set([...articles, ...stating.map(({ articleId }) => articleId)]),
    facts: new Set([...facts, ...(writer.naming()?.decided?.facts ?? [])]),
    lists,
  };
}

/** Above this share of the archive all of it is looked at, for memory's sake too. Of a small archive so many are nothing. */
const MOST_CHANGED = 0.1;
const FEW = 4000;

/** Puts in the facts that a change can touch; undefined where these are so many that all can be found as well. */
function putChanged(writer: Writer, decided: DecidedFacts, changes: Changes): readonly string[] | undefined {
  const most = Math.max(FEW, MOST_CHANGED * writer.countStatements(TABLES));
  const those = { by: 'article_id', ids: [...changes.articles] } as const;
  if (writer.countStatements(TABLES, those) > most) return undefined;
  const changed = writer.statementsOf(TABLES, those);
  const there = writer.statingArticles(those.ids);
  const lists = createKeyLists(there.map(({ id }) => id));
  for (const statement of finderOf(writer, there).keys(changed)) lists.add(statement);
  writer.putStatementKeys(lists.all());
  const keys = new Set(changes.lists.flatMap((list) => [...keysIn(list)].flatMap((own) => [...own])));
  const index = createKeyIndex(writer.statementKeys());
  const affected = affectedBy({ articles: changes.articles, facts: changes.facts, keys }, index, writer.factsBefore());
  if (affected.statements.size + affected.beside.size > most) return undefined;
  const others = { by: 'id', ids: [...affected.statements, ...affected.beside.keys()] } as const;
  const statements = [...changed, ...writer.statementsOf(TABLES, others)];
  const articles = writer.statingArticles(new Set(statements.map(({ articleId }) => articleId)));
  const finder = finderOf(writer, articles, decided.judgements);
  const found = withoutRejected(finder.find(statements, affected.beside), decided);
  writer.putFacts([found], affected.facts);
  return found.decided;
}

/** Statements that are compared at once; of more the facts are found part by part, so that memory is the same for any archive. */
const MOST_AT_ONCE = 12_000;
const PART = 4000;
/** Articles whose statements are looked at together for what hangs together. */
const ARTICLES = 500;

/** Puts in all facts, those of one kind after the other. */
function putAll(writer: Writer, decided: DecidedFacts, inForce: Curation['inForce']): readonly string[] {
  const articles = writer.statingArticles();
  const lists = createKeyLists(articles.map(({ id }) => id));
  const finder = finderOf(writer, articles, decided.judgements);
  const touched: string[] = [];
  function* noted(): Generator<KeptFacts> {
    for (const found of factsByKind(writer, kindsTogether(TABLES, inForce), { articles, finder, decided, lists })) {
      touched.push(...found.decided);
      yield found;
    }
  }
  writer.putFacts(noted());
  writer.putStatementKeys(lists.all());
  return touched;
}

interface Finding {
  readonly articles: readonly StatingArticle[];
  readonly finder: FactFinder;
  readonly decided: DecidedFacts;
  /** Takes in what the statements are compared by. */
  readonly lists: KeyLists;
}

/** The facts of kinds that go together, and of those with many statements part by part. */
function* factsByKind(
  writer: Writer,
  kinds: readonly (readonly string[])[],
  { articles, finder, decided, lists }: Finding,
): Generator<KeptFacts> {
  function* inTurn(tables: readonly string[]): Generator<Statement> {
    for (let at = 0; at < articles.length; at += ARTICLES) {
      const ids = articles.slice(at, at + ARTICLES).map(({ id }) => id);
      yield* writer.statementsOf(tables, { by: 'article_id', ids });
    }
  }
  function* listed(statements: Iterable<Statement>): Generator<KeyedStatement> {
    for (const statement of finder.keys(statements)) {
      lists.add(statement);
      yield statement;
    }
  }
  // A function of its own: what it reads would be kept while the next kind is looked at.
  const atOnce = (tables: readonly string[]): KeptFacts => {
    const statements = writer.statementsOf(tables);
    for (const statement of finder.keys(statements)) lists.add(statement);
    return withoutRejected(finder.find(statements), decided);
  };
  for (const tables of kinds) {
    if (writer.countStatements(tables) <= MOST_AT_ONCE) {
      yield atOnce(tables);
      continue;
    }
    for (const ids of finder.parts(listed(inTurn(tables)), PART)) {
      yield withoutRejected(finder.find(writer.statementsOf(tables, { by: 'id', ids })), decided);
    }
  }
}

function finderOf(
  writer: Writer,
  articles: readonly StatingArticle[],
  decisions: readonly FactDecision[] = [],
): FactFinder {
  const common = writer.commonThings();
  return createFactFinder({ articles, isRare: (entity) => !common.has(entity), decisions });
}
