import type { Database } from '../store/database.js';
import type { Condition } from '../store/filters.js';
import { LISTINGS, type ListKind } from '../store/listings.js';
import { type ListRow, listColumns, listRows, PASSAGE_START, type Wanted } from '../store/lists.js';
import { sentenceAround } from './excerpt.js';
import type { Query } from './query.js';
import { type Restriction, restrictionOf } from './restriction.js';

/** The rows of a listing, those that have a passage with their sentence before it. */
export function* listed(db: Database, kind: ListKind, wanted: Wanted = {}): IterableIterator<ListRow> {
  for (const row of listRows(db, kind, wanted)) yield PASSAGE_START in row ? withSentence(row) : row;
}

/** The columns of such rows. */
export function listedColumns(db: Database, kind: ListKind): readonly string[] {
  return listColumns(db, kind).flatMap((column) => (column === 'passage' ? ['sentence', column] : [column]));
}

function withSentence({ [PASSAGE_START]: from, ...row }: ListRow): ListRow {
  const { start, end, passage } = row;
  const isPlaced = typeof start === 'number' && typeof end === 'number' && typeof from === 'number';
  const around = isPlaced ? { start: start - from, end: end - from } : undefined;
  const sentence = around && typeof passage === 'string' ? sentenceAround(passage, around).text : null;
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]) =>
      key === 'passage'
        ? [
            ['sentence', sentence],
            [key, cell],
          ]
        : [[key, cell]],
    ),
  );
}

/** What filters leave of a listing. */
export interface Filtered {
  /** For the reader: what a name was taken for, or that nothing has it. */
  readonly notes: readonly string[];
  /** Undefined where nothing is asked. */
  readonly condition: Condition | undefined;
}

/**
 * Reads filters for a listing, row by row: a name fits a row that is about it, a sum or a day one that is such itself; all else
 * fits where the row's passage has it. Articles and sources fit with one passage, entities with a passage that names them; people
 * beside a post or words said are those who hold or say them.
 */
export async function filtered(
  db: Database,
  kind: ListKind,
  {
    query,
    least,
    stated,
  }: { readonly query: Query; readonly least?: number | undefined; readonly stated?: boolean | undefined },
): Promise<Filtered> {
  const days = kind === 'events' ? query.dates : [];
  const own = days.length > 0 ? { ...query, dates: [] } : query;
  const { sources: patterns, ...others } = own;
  if (LISTINGS[kind].is === 'sources') {
    const rest = await restrictionOf(db, { ...others, sources: [] }, { least, stated });
    const paths = patterns.map((pattern, n): Condition => {
      const isGlob = 'glob' in pattern;
      const where = isGlob ? `f.source GLOB @path_f${n}` : `instr(f.source, @path_f${n}) > 0`;
      return { where, values: { [`path_f${n}`]: isGlob ? pattern.glob : pattern.part } };
    });
    return filteredBy(rest, [...paths, ...(rest.isAsking ? [ofSources(rest)] : [])]);
  }
  const restriction = await restrictionOf(db, own, { least, stated });
  const happens = days.map(({ from, to }, n): Condition => {
    const where = `coalesce(f."from", f."to") <= @to_f${n} AND coalesce(f."to", f."from") >= @from_f${n}`;
    return { where, values: { [`from_f${n}`]: from, [`to_f${n}`]: to } };
  });
  return filteredBy(restriction, [
    ...happens,
    ...(restriction.isAsking ? [conditionFor(kind, restriction, query)] : []),
  ]);
}

function filteredBy({ notes }: Restriction, conditions: readonly Condition[]): Filtered {
  if (conditions.length === 0) return { notes, condition: undefined };
  const where = conditions.map((condition) => `(${condition.where})`).join(' AND ');
  return { notes, condition: { where, values: Object.assign({}, ...conditions.map(({ values }) => values)) } };
}

function ofSources(restriction: Restriction): Condition {
  const { where, values } = restriction.article('fs.id');
  return { where: `f.source IN (SELECT fs.source FROM articles fs WHERE ${where})`, values };
}

function conditionFor(kind: ListKind, restriction: Restriction, query: Query): Condition {
  const { is, about = [], own = {}, isNamedThere } = LISTINGS[kind];
  switch (is) {
    case 'entities':
      return entityCondition(kind, restriction, query);
    case 'articles':
      return restriction.article('f.id');
    case 'copies':
      return restriction.article('f.article_id');
    default:
      return restriction.words({ ...PLACE, about, own, isNamedThere });
  }
}

const PLACE = { article: 'f.article_id', start: 'f.start', end: 'f."end"' };

type OwnNames = Parameters<Restriction['entity']>[1];

const OWN_NAMES: Readonly<Partial<Record<ListKind, OwnNames>>> = {
  people: ['person', 'speaker', 'name'],
  forces: ['force', 'org', 'name'],
  organisations: ['org', 'name'],
  places: ['place', 'name'],
  programmes: ['programme', 'name'],
  entities: ['name'],
};

function entityCondition(kind: ListKind, restriction: Restriction, query: Query): Condition {
  const isOfPeople = kind === 'people';
  if (isOfPeople && query.roles.length > 0) return those(restriction, [HOLDERS]);
  if (isOfPeople && query.said.length > 0) return those(restriction, SPEAKERS);
  return restriction.entity('f.id', OWN_NAMES[kind]);
}

/** Statements, and the column with the id of the person whose they are. */
interface Those {
  readonly rows: string;
  readonly id: string;
  readonly about: readonly string[];
  readonly own: Readonly<Record<string, string>>;
}

const HOLDERS: Those = {
  ...{ rows: 'roles_held', id: 'x.person_id' },
  ...{ about: ['x.person_id', 'x.organisation_id'], own: { role: 'x.id' } },
};
const SPEAKERS = ['quotes_by_speaker', 'said_by_speaker'].map(
  (rows): Those => ({
    rows,
    id: 'coalesce(x.speaker_id, x.meant_id)',
    about: ['x.speaker_id', 'x.meant_id'],
    own: { said: 'x.id', speaker: 'x.id' },
  }),
);

function those(restriction: Restriction, statements: readonly Those[]): Condition {
  const selects = statements.map(({ rows, id, about, own }) => {
    const { where, values } = restriction.words({
      article: 'x.article_id',
      start: 'x.start',
      end: 'x."end"',
      about,
      own,
    });
    return { select: `SELECT ${id} FROM ${rows} x WHERE ${where}`, values };
  });
  return {
    where: `f.id IN (${selects.map(({ select }) => select).join(' UNION ')})`,
    values: Object.assign({}, ...selects.map(({ values }) => values)),
  };
}
