import { FACT_KINDS, type FactTable, SPEECH } from '../model/fact-kinds.js';
import type { MentionKind } from '../model/mention.js';
import { fullTextOf } from './fact-sql.js';

// What a filter is in SQL: the rows that show it satisfied, and the articles that have such rows.

/** One condition, ready for the tables: names are ids, words are a full-text expression. */
export type Filter =
  | { readonly on: 'entity'; readonly ids: readonly string[] }
  | { readonly on: 'money'; readonly low: Bound | null; readonly high: Bound | null; readonly currency: string | null }
  | { readonly on: 'date'; readonly from: string; readonly to: string }
  | {
      readonly on: 'role';
      /** The titles of the posts, as the table has them. */
      readonly titles: readonly string[];
      readonly people: readonly string[] | null;
      readonly bodies: readonly string[] | null;
      /** Whether posts whose body no words give are left out. */
      readonly stated: boolean;
    }
  | ({ readonly on: 'said'; readonly speakers: readonly string[] | null } & TextMatch)
  | {
      readonly on: 'speaker';
      readonly ids: readonly string[];
      /** Whether what only the archive takes for theirs is left out. */
      readonly stated: boolean;
    }
  | { readonly on: 'event'; readonly type: string }
  | ({ readonly on: 'kind' } & PassageKind)
  /** `broad` fits every article of which a part fits; null where any may. */
  | ({ readonly on: 'text'; readonly broad: string | null } & TextMatch)
  | ({ readonly on: 'source' } & ({ readonly part: string } | { readonly glob: string }))
  | { readonly on: 'published'; readonly from: string; readonly to: string };

/** A kind of what stands in passages: mentions, or statements. */
export type PassageKind = { readonly mention: MentionKind } | { readonly table: FactTable };

/** An expression for the full-text index, in which every word is quoted, so that no input is an error of syntax. */
export interface TextMatch {
  readonly match: string;
  /** Whether what does not fit it is looked for. */
  readonly isWithout: boolean;
}

/** A figure that an amount is compared with; `open` leaves the figure itself out. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** A condition of SQL, and the values of its parameters by name. */
export interface Condition {
  readonly where: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** Rows that show a filter satisfied: `SELECT … FROM <rows> WHERE …` over an alias `m` that has a citation's columns. */
export interface EvidenceSource extends Condition {
  readonly rows: string;
  readonly kind: string;
}

const among = (column: string, name: string): string => `${column} IN (SELECT value FROM json_each(@${name}))`;
/** A chain of one of those that are named. */
const chainOf = (column: string, name: string): string =>
  `${column} IN (SELECT id FROM chains WHERE ${among('entity_id', name)})`;

/** Years that a date in the text may span at most, where no longer time is asked for. */
const WIDEST_SPAN = 10;

function evidenceSource(filter: Filter, isWithin: boolean): EvidenceSource | undefined {
  const ofOne = isWithin ? isChainOf : chainOf;
  switch (filter.on) {
    case 'entity':
      return {
        rows: 'mentions m',
        kind: 'm.kind',
        where: among('m.entity_id', 'ids'),
        values: { ids: JSON.stringify(filter.ids) },
      };
    case 'money':
      return {
        rows: 'money_values v JOIN mentions m ON m.id = v.mention_id',
        kind: 'm.kind',
        where: `(@currency IS NULL OR v.currency = @currency)
          AND (@low IS NULL OR coalesce(v.max, v.min) > @low OR (@low_open = 0 AND coalesce(v.max, v.min) = @low))
          AND (@high IS NULL OR coalesce(v.min, v.max) < @high OR (@high_open = 0 AND coalesce(v.min, v.max) = @high))`,
        values: {
          currency: filter.currency,
          low: filter.low?.value ?? null,
          low_open: filter.low?.open ? 1 : 0,
          high: filter.high?.value ?? null,
          high_open: filter.high?.open ? 1 : 0,
        },
      };
    case 'date':
      return {
        rows: 'dates v JOIN mentions m ON m.id = v.mention_id',
        kind: 'm.kind',
        // `the 21st century` is no answer to who asks for a month.
        where: `coalesce(v.from_date, v.to_date) <= @to AND coalesce(v.to_date, v.from_date) >= @from
          AND coalesce(substr(v.to_date, 1, 4) - substr(v.from_date, 1, 4), 0) <= @years`,
        values: {
          ...{ from: filter.from, to: filter.to },
          years: Math.max(WIDEST_SPAN, Number(filter.to.slice(0, 4)) - Number(filter.from.slice(0, 4))),
        },
      };
    case 'role':
      return {
        rows: 'roles m',
        kind: `'role'`,
        where: [
          among('m.role', 'titles'),
          ...(filter.people === null ? [] : [ofOne('m.person_chain', 'people')]),
          ...(filter.bodies === null ? [] : [ofOne('m.organisation_chain', 'bodies')]),
          ...(filter.stated ? [`m.basis = 'stated'`] : []),
        ].join(' AND '),
        values: {
          titles: JSON.stringify(filter.titles),
          ...(filter.people === null ? {} : { people: JSON.stringify(filter.people) }),
          ...(filter.bodies === null ? {} : { bodies: JSON.stringify(filter.bodies) }),
        },
      };
    case 'said': {
      // Who speaks says more than the words do: the plus keeps the index of the words from leading.
      const speech = (table: (typeof SPEECH)[number]): string => {
        const words = isWithin ? [] : [`${filter.speakers === null ? '' : '+'}${inWords(table, filter)}`];
        return (
          [...(filter.speakers === null ? [] : [ofOne('speaker_chain', 'speakers')]), ...words].join(' AND ') || '1'
        );
      };
      return {
        rows: `(${SPEECH.map((table) => spoken(table, speech(table))).join(' UNION ALL ')}) m`,
        kind: 'm.kind',
        where: '1',
        values: {
          ...(isWithin ? {} : { match: filter.match }),
          ...(filter.speakers === null ? {} : { speakers: JSON.stringify(filter.speakers) }),
        },
      };
    }
    case 'speaker':
      return {
        rows: `(${SPEECH.map((table) => spoken(table, bySpeaker(ofOne))).join(' UNION ALL ')}) m`,
        kind: 'm.kind',
        where: '1',
        values: { ids: JSON.stringify(filter.ids), stated: filter.stated ? 1 : 0 },
      };
    case 'event':
      return {
        rows: 'events m',
        kind: `'event'`,
        where: `${isWithin ? '+' : ''}m.type = @type`,
        values: { type: filter.type },
      };
    case 'kind':
      return 'mention' in filter
        ? { rows: 'mentions m', kind: 'm.kind', where: 'm.kind = @kind', values: { kind: filter.mention } }
        : { rows: `${filter.table} m`, kind: `'${FACT_KINDS.get(filter.table)?.code}'`, where: '1', values: {} };
    default:
      return undefined;
  }
}

/** The same, asked of one row after the other: the list of all such chains would be made anew each time. */
const isChainOf = (column: string, name: string): string =>
  `EXISTS (SELECT 1 FROM chains x WHERE x.id = ${column} AND ${among('x.entity_id', name)})`;

/** Speech of one sort, direct or as reported; `kind` says which. */
function spoken(table: (typeof SPEECH)[number], where: string): string {
  return `SELECT id, article_id, line, start, "end", text, rule, confidence, speaker_chain,
      '${FACT_KINDS.get(table)?.code}' AS kind
    FROM ${table} WHERE ${where}`;
}

/** Speech in the words that are looked for. */
function inWords(table: string, { isWithout }: TextMatch): string {
  const index = fullTextOf(table);
  return `n ${isWithout ? 'NOT ' : ''}IN (SELECT rowid FROM ${index} WHERE ${index} MATCH @match)`;
}

/** Speech of somebody who is named, or whom the words for a post mean. */
const bySpeaker = (ofOne: typeof chainOf): string => `(${ofOne('speaker_chain', 'ids')}
  OR (@stated = 0 AND ${among('meant_id', 'ids')}))`;

/**
 * The rows that show a filter satisfied, without what is less sure than `least`; undefined for filters on the article as a whole.
 * With `isWithin` they are asked of one article after the other: words said are then left to who has the text at hand.
 */
export function sureEvidence(filter: Filter, least: number, isWithin = false): EvidenceSource | undefined {
  const source = evidenceSource(filter, isWithin);
  if (source === undefined || least === 0) return source;
  return { ...source, where: `${source.where} AND m.confidence >= @least`, values: { ...source.values, least } };
}

/** How articles are asked: `n` tells the parameters of several filters apart. */
export interface ArticlesAsked {
  readonly n: number;
  readonly least: number;
  /** Whether the article as a whole has to satisfy the filter, or one passage of it that is still to be found. */
  readonly isWide: boolean;
}

/** A condition on the articles `a`. */
export function articleCondition(filter: Filter, { n, least, isWide }: ArticlesAsked): Condition {
  const source = sureEvidence(filter, least);
  if (source) {
    const where = `a.id IN (SELECT m.article_id FROM ${source.rows} WHERE ${source.where})`;
    return numbered({ where, values: source.values }, n);
  }
  switch (filter.on) {
    case 'text': {
      const match = isWide ? filter.match : filter.broad;
      if (match === null) return { where: '1', values: {} };
      const not = isWide && filter.isWithout ? 'NOT ' : '';
      const where = `a.n ${not}IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH @match)`;
      return numbered({ where, values: { match } }, n);
    }
    case 'source': {
      return 'glob' in filter
        ? numbered(
            {
              where: `a.source GLOB @glob OR (instr(@glob, '/') = 0 AND a.source GLOB '*/' || @glob)`,
              values: { glob: filter.glob },
            },
            n,
          )
        : numbered({ where: 'instr(a.source, @part) > 0', values: { part: filter.part } }, n);
    }
    case 'published':
      return numbered({ where: 'a.published BETWEEN @from AND @to', values: { from: filter.from, to: filter.to } }, n);
    default:
      throw new Error(`no condition for ${filter.on}`);
  }
}

const PARAMETER = /@(\w+)/g;

/** The same with other names for its parameters, so that conditions can stand side by side. */
export function numbered<C extends Condition>(condition: C, n: number | string): C {
  return {
    ...condition,
    where: condition.where.replace(PARAMETER, `@$1_${n}`),
    values: Object.fromEntries(Object.entries(condition.values).map(([name, value]) => [`${name}_${n}`, value])),
  };
}
