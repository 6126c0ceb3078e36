import type { DatePrecision } from '../model/mention.js';
import type {
  AmountState,
  AmountType,
  EventState,
  EventType,
  RelationState,
  RelationType,
} from '../model/statement.js';
import type { Database } from './database.js';
import type { Citation } from './dossier.js';

// What articles tell of events, sums and dealings, each with its article and the block around its words.

/** A statement with what a reader needs beside it. */
export interface Told extends Citation {
  readonly headline: string | null;
  readonly published: string | null;
  /** The article that its article is a copy of, or its own. */
  readonly origin: string;
  readonly block_start: number;
  readonly block_text: string;
}

/** The fact that a statement is evidence of. */
export interface OfFact {
  readonly fact_id: string | null;
  /** How many statements it rests on. */
  readonly evidence_count: number | null;
}

/** What is asked for: statements of these articles only, and so sure. */
export interface Within {
  /** Ids of articles; all where there are none to choose from. */
  readonly articles: readonly string[] | undefined;
  /** Ids of the facts that they are to be evidence of; any where none are named. */
  readonly facts?: readonly string[] | undefined;
  readonly least: number;
}

/** First and last day of what is asked for. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whose sums are asked for: ids of entities. */
export interface Parties {
  readonly payers?: ReadonlySet<string> | undefined;
  readonly payees?: ReadonlySet<string> | undefined;
}

export interface ToldEvent extends Told, OfFact {
  readonly type: EventType;
  readonly state: EventState;
  readonly who: readonly string[];
  readonly who_ids: readonly (string | null)[];
  readonly what: string | null;
  readonly what_start: number | null;
  readonly what_end: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'stated' | 'implied' | null;
  readonly date_text: string | null;
  readonly precision: DatePrecision | null;
  readonly place: string | null;
  readonly place_id: string | null;
}

export interface ToldAmount extends Told, OfFact {
  readonly type: AmountType;
  readonly state: AmountState;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: string | null;
  readonly per: string | null;
  readonly for: string | null;
  readonly payer: string | null;
  readonly payer_id: string | null;
  readonly payee: string | null;
  readonly payee_id: string | null;
  readonly period: string | null;
  /** ISO 8601, where the period is a length of time. */
  readonly period_length: string | null;
  /** The words of the sum that it is part of. */
  readonly part_of: string | null;
  readonly said_by: string | null;
  readonly said_by_id: string | null;
}

export interface ToldRelation extends Told, OfFact {
  readonly a: string;
  readonly a_id: string;
  readonly b: string;
  readonly b_id: string;
  readonly type: RelationType;
  readonly state: RelationState;
}

/** Two names in one block of an article. */
export interface NameInBlock extends Omit<Told, 'rule' | 'confidence'> {
  readonly entity: string;
  readonly entity_id: string;
}

const AROUND = `a.headline, a.published, coalesce(o.origin_id, a.id) AS origin, b.start AS block_start,
  substr(a.text, b.start + 1, b."end" - b.start) AS block_text`;
const AROUND_JOINS = (told: string): string => `JOIN articles a ON a.id = ${told}.article_id
  LEFT JOIN copies o ON o.article_id = a.id
  JOIN blocks b ON b.article_id = ${told}.article_id AND b.start <= ${told}.start AND b."end" > ${told}.start`;
const CITED = 'f.id, f.article_id, f.source, f.line, f.start, f."end", f.text, f.rule, f.confidence';
const OF_FACT = 'fact.id AS fact_id, fact.evidence_count';
const FACT_JOINS = `LEFT JOIN evidence of_fact ON of_fact.statement_id = f.id
  LEFT JOIN facts fact ON fact.id = of_fact.fact_id`;
/** With a list of articles SQLite goes from these to their statements. */
const wanted = ({ articles, facts }: Within): string =>
  [
    'f.confidence >= @least',
    ...(articles === undefined ? [] : ['f.article_id IN (SELECT value FROM json_each(@articles))']),
    ...(facts === undefined ? [] : [`f.id IN (${EVIDENCE})`]),
  ].join(' AND ');
const EVIDENCE = 'SELECT statement_id FROM evidence WHERE fact_id IN (SELECT value FROM json_each(@facts))';
const bound = ({ articles, facts, least }: Within): object => ({
  least,
  ...(articles === undefined ? {} : { articles: JSON.stringify(articles) }),
  ...(facts === undefined ? {} : { facts: JSON.stringify(facts) }),
});
const ARCHIVE_ORDER = 'a.source, a.ordinal, f.start, f.id';

/** Events that are told, of all these days where some are asked for, in the order of the archive. */
export function toldEvents(db: Database, within: Within, days: readonly Days[] = []): readonly ToldEvent[] {
  const rows = db
    .prepare<[object], Omit<ToldEvent, 'who' | 'who_ids'> & { readonly who: string; readonly who_ids: string }>(
      `SELECT ${CITED}, f.type, f.state, f.who, f.who_ids, f.what, f.what_start, f.what_end, f."from", f."to", f.basis,
         d.text AS date_text, v.precision, f.place, f.place_id, ${OF_FACT}, ${AROUND}
       FROM events_told f ${AROUND_JOINS('f')} ${FACT_JOINS}
       LEFT JOIN mentions d ON d.id = f.date LEFT JOIN dates v ON v.mention_id = f.date
       WHERE ${[wanted(within), ...days.map((_, n) => onDays(n))].join(' AND ')} ORDER BY ${ARCHIVE_ORDER}`,
    )
    .all({ ...bound(within), ...boundDays(days) });
  return rows.map((row) => ({ ...row, who: JSON.parse(row.who), who_ids: JSON.parse(row.who_ids) }));
}

const onDays = (n: number): string =>
  `coalesce(f."from", f."to") <= @to_${n} AND coalesce(f."to", f."from") >= @from_${n}`;
const boundDays = (days: readonly Days[]): object =>
  Object.fromEntries(days.flatMap(({ from, to }, n) => [[`from_${n}`, from] as const, [`to_${n}`, to] as const]));

const ofParty = (
  column: string,
): string => `f.id IN (SELECT s.id FROM chains c JOIN amounts s ON s.${column}_chain = c.id
  WHERE c.entity_id IN (SELECT value FROM json_each(@${column})))`;
const asJson = (ids: ReadonlySet<string> | undefined): string => JSON.stringify([...(ids ?? [])]);

/** Sums of money, those of the parties where some are asked for, in the order of the archive. */
export function toldAmounts(db: Database, within: Within, { payers, payees }: Parties = {}): readonly ToldAmount[] {
  return db
    .prepare<[object], ToldAmount>(
      `SELECT ${CITED}, f.type, f.state, v.min, v.max, v.currency, v.qualifier, v.per, f."for", f.payer, f.payer_id,
         f.payee, f.payee_id, f.period,
         (SELECT l.value FROM mentions p JOIN durations l ON l.mention_id = p.id WHERE p.article_id = f.article_id
           AND p.start >= f.period_start AND p."end" <= f.period_end ORDER BY p.start LIMIT 1) AS period_length,
         w.text AS part_of, f.said_by, f.said_by_id, ${OF_FACT}, ${AROUND}
       FROM amounts_told f ${AROUND_JOINS('f')} ${FACT_JOINS}
       JOIN money_values v ON v.mention_id = f.money LEFT JOIN mentions w ON w.id = f.part_of
       WHERE ${[wanted(within), ...(payers ? [ofParty('payer')] : []), ...(payees ? [ofParty('payee')] : [])].join(' AND ')}
       ORDER BY ${ARCHIVE_ORDER}`,
    )
    .all({
      ...bound(within),
      ...(payers ? { payer: asJson(payers) } : {}),
      ...(payees ? { payee: asJson(payees) } : {}),
    });
}

/** Dealings of two bodies or people, in the order of the archive. */
export function toldRelations(db: Database, within: Within): readonly ToldRelation[] {
  return db
    .prepare<[object], ToldRelation>(
      `SELECT ${CITED}, f.a, f.a_id, f.b, f.b_id, f.type, f.state, ${OF_FACT}, ${AROUND}
       FROM relations_told f ${AROUND_JOINS('f')} ${FACT_JOINS} WHERE ${wanted(within)} ORDER BY ${ARCHIVE_ORDER}`,
    )
    .all(bound(within));
}

/** Mentions of people and bodies, block by block, in the order of the archive; lines that name authors are left out. */
export function namesInBlocks(db: Database, within: Within): IterableIterator<NameInBlock> {
  return db
    .prepare<[object], NameInBlock>(
      `SELECT f.id, f.article_id, a.source, f.line, f.start, f."end", f.text, e.name AS entity, e.id AS entity_id,
         ${AROUND}
       FROM mentions f JOIN entities e ON e.id = f.entity_id
       ${AROUND_JOINS('f')}
       WHERE ${wanted(within)} AND e.kind IN ('person', 'force', 'organisation') AND b.type NOT IN ('byline', 'credit', 'dateline')
       ORDER BY ${ARCHIVE_ORDER}`,
    )
    .iterate(bound(within));
}
