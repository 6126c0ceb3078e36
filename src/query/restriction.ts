import type { Database } from '../store/database.js';
import { articleCondition, type Condition, type Filter, numbered, sureEvidence } from '../store/filters.js';
import { resolveQuery } from './named-filters.js';
import type { NamedFilter, NameFilter, Query } from './query.js';
import { containsWords } from './words.js';

/**
 * Where a row of a listing stands, as expressions of SQL over the rows that are restricted:
 * `{ article: 'm.article_id', start: 'm.start', end: 'm."end"' }`.
 */
export interface RowPlace {
  /** Id of its article. */
  readonly article: string;
  /** Its words, in code points of the article. */
  readonly start: string;
  readonly end: string;
  /** Ids of those that the row is about: a filter by name fits where it names one of them, too. */
  readonly about?: readonly string[];
  /** Each of those is named in its article, so that no row of another article need be looked at. */
  readonly isNamedThere?: boolean | undefined;
  /**
   * By the sort of filter the id of the mention or statement that has to satisfy it, so that `--money` on sums asks for the sum
   * itself and not for another of its passage: `{ money: 'm.id' }`, `{ role: 'f.id' }`, `{ said: 'f.id', speaker: 'f.id' }`.
   */
  readonly own?: Readonly<Partial<Record<Filter['on'], string>>>;
}

/** What a query leaves of the rows of a listing, as conditions to put into its `WHERE`. */
export interface Restriction {
  /** For the reader, on stderr: what a name was taken for, or that nothing has it. */
  readonly notes: readonly string[];
  /** False where no row can fit: a name that nothing has, words without a word. The conditions then say so too. */
  readonly canFit: boolean;
  /** Whether anything is asked at all; without that every condition is `1`. */
  readonly isAsking: boolean;
  /** Rows that cite words: their passage, or with `--in article` their article, satisfies every filter. */
  words(place: RowPlace): Condition;
  /** Rows that are whole articles, one passage of which satisfies every filter; `article` is the expression for the id. */
  article(article: string): Condition;
  /**
   * Rows that are entities: those named in a passage that satisfies every filter. A name asked for by one of `own` (`--person` in
   * a list of people) is that of the row itself; `entity` is the expression for the id.
   */
  entity(entity: string, own?: readonly NameFilter[]): Condition;
}

const ALL: Condition = { where: '1', values: {} };
const NONE: Condition = { where: '0', values: {} };

/**
 * Reads the filters of a query (`parseFilters`) for a listing whose rows SQL gives: `WHERE (${condition.where})`, run with
 * `condition.values` beside its own parameters. Parameters are called `@…_r…`; a statement takes one condition of a restriction.
 * `least` leaves evidence aside that is less sure, `stated` what is only implied. The statements of a connection that uses
 * conditions know the function `has_words`, which this declares.
 */
export async function restrictionOf(
  db: Database,
  query: Query,
  { least = 0, stated = false }: { readonly least?: number | undefined; readonly stated?: boolean | undefined } = {},
): Promise<Restriction> {
  const { notes, filters } = await resolveQuery(db, query, { stated });
  if (filters === undefined) {
    return { notes, canFit: false, isAsking: true, words: () => NONE, article: () => NONE, entity: () => NONE };
  }
  if (filters.length === 0) {
    return { notes, canFit: true, isAsking: false, words: () => ALL, article: () => ALL, entity: () => ALL };
  }
  const words = filters.flatMap(({ filter, words: each }) => (filter.on === 'text' && each ? each : []));
  db.function('has_words', { deterministic: true }, (text, n) => {
    const wanted = words[Number(n)];
    return wanted !== undefined && containsWords(String(text), wanted) ? 1 : 0;
  });
  const isWide = query.level === 'article';
  const parts = filters.map((filter, n) =>
    partsOf(filter, { n, least, isWide, word: filter.words === undefined ? -1 : words.indexOf(filter.words) }),
  );
  return {
    ...{ notes, canFit: true, isAsking: true },
    words: (place) => rowCondition(parts, place, isWide),
    article: (article) => articlesCondition(parts, article, isWide),
    entity: (entity, own = []) => entityCondition(parts, entity, { own, isWide }),
  };
}

/** What a filter asks of a row. */
interface Parts {
  readonly flag: NamedFilter['flag'];
  readonly on: Filter['on'];
  /** Ids of those named. */
  readonly ids: readonly string[] | undefined;
  /** Holds for articles `a` in which it is satisfied somewhere. */
  readonly article: Condition;
  /** Holds for a block `b` of article `ba` that satisfies it; undefined where the article does as a whole. */
  readonly block: Condition | undefined;
  /** The ids of all that satisfies it, as a SELECT. */
  readonly evidence: Condition | undefined;
}

function partsOf(
  { flag, filter }: NamedFilter,
  {
    n,
    least,
    word,
    isWide,
  }: { readonly n: number; readonly least: number; readonly word: number; readonly isWide: boolean },
): Parts {
  const source = sureEvidence(filter, least);
  const article = numbered(articleCondition(filter, { n, least, isWide }), 'ra');
  const ids = filter.on === 'entity' ? filter.ids : undefined;
  const named = { flag, on: filter.on, ids, article };
  if (filter.on === 'text') {
    const where = `has_words(substr(ba.text, b.start + 1, b."end" - b.start), ${word})`;
    return { ...named, block: { where, values: {} }, evidence: undefined };
  }
  if (source === undefined) return { ...named, block: undefined, evidence: undefined };
  const inBlock = `EXISTS (SELECT 1 FROM ${source.rows} WHERE m.article_id = b.article_id AND m.start < b."end" AND m."end" > b.start
    AND ${source.where})`;
  return {
    ...named,
    block: numbered({ where: inBlock, values: source.values }, `rb${n}`),
    evidence: numbered(
      { where: `SELECT m.id FROM ${source.rows} WHERE ${source.where}`, values: source.values },
      `re${n}`,
    ),
  };
}

const both = (conditions: readonly Condition[]): Condition => joined(conditions, ' AND ');

function joined(conditions: readonly Condition[], by: string): Condition {
  if (conditions.length === 0) return ALL;
  return {
    where: conditions.map(({ where }) => `(${where})`).join(by),
    values: Object.assign({}, ...conditions.map(({ values }) => values)),
  };
}

/** The articles in which all of these are satisfied, somewhere. */
function inArticles(parts: readonly Parts[], article: string): Condition {
  if (parts.length === 0) return ALL;
  const { where, values } = both(parts.map((part) => part.article));
  return { where: `${article} IN (SELECT a.id FROM articles a WHERE ${where})`, values };
}

/** The blocks of an article that satisfy all of these by themselves. */
function inBlock(parts: readonly Parts[], article: string, span?: Pick<RowPlace, 'start' | 'end'>): Condition {
  const blocks = parts.flatMap(({ block }) => block ?? []);
  if (blocks.length === 0) return ALL;
  const { where, values } = both(blocks);
  const at = span === undefined ? '' : `AND b.start < ${span.end} AND b."end" > ${span.start}`;
  return {
    where: `EXISTS (SELECT 1 FROM blocks b JOIN articles ba ON ba.id = b.article_id
      WHERE b.article_id = ${article} ${at} AND ${where})`,
    values,
  };
}

function rowCondition(
  parts: readonly Parts[],
  { about = [], own = {}, isNamedThere = false, ...place }: RowPlace,
  isWide: boolean,
): Condition {
  const itself = parts.flatMap((part): Condition[] => {
    const id = own[part.on];
    if (id === undefined || part.evidence === undefined) return [];
    return [{ where: `${id} IN (${part.evidence.where})`, values: part.evidence.values }];
  });
  const others = parts.filter((part) => own[part.on] === undefined || part.evidence === undefined);
  const named = others.filter(({ ids }) => ids !== undefined && about.length > 0);
  const rest = others.filter((part) => !named.includes(part));
  const around = (some: readonly Parts[]): Condition =>
    both([inArticles(some, place.article), ...(isWide ? [] : [inBlock(some, place.article, place)])]);
  const aboutNamed = named.map((part, n): Condition => {
    const name = `ids_rn${n}`;
    const ids = `(SELECT value FROM json_each(@${name}))`;
    const values = { [name]: JSON.stringify(part.ids) };
    const isOne = about.map((id) => `${id} IN ${ids}`).join(' OR ');
    const fits = joined([{ where: isOne, values }, around([part])], ' OR ');
    if (!isNamedThere) return fits;
    const there = `${place.article} IN (SELECT m.article_id FROM mentions m WHERE m.entity_id IN ${ids})`;
    return both([{ where: there, values }, fits]);
  });
  return both([...itself, ...aboutNamed, around(rest)]);
}

function articlesCondition(parts: readonly Parts[], article: string, isWide: boolean): Condition {
  return both([inArticles(parts, article), ...(isWide ? [] : [inBlock(parts, article)])]);
}

function entityCondition(
  parts: readonly Parts[],
  entity: string,
  { own, isWide }: { readonly own: readonly NameFilter[]; readonly isWide: boolean },
): Condition {
  const isOwn = ({ flag, ids }: Parts): boolean => ids !== undefined && own.some((filter) => filter === flag);
  const itself = parts.filter(isOwn).map(({ ids }, n): Condition => {
    const name = `ids_rw${n}`;
    return { where: `${entity} IN (SELECT value FROM json_each(@${name}))`, values: { [name]: JSON.stringify(ids) } };
  });
  const others = parts.filter((part) => !isOwn(part));
  if (others.length === 0) return both(itself);
  const place = { article: 'rm.article_id', start: 'rm.start', end: 'rm."end"' };
  const { where, values } = rowCondition(others, place, isWide);
  const named: Condition = {
    where: `${entity} IN (SELECT rm.entity_id FROM mentions rm WHERE ${where})`,
    values,
  };
  return both([...itself, named]);
}
