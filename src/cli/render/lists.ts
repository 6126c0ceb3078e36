import { eachKind, type FactKind, type FactTable } from '../../model/fact-kinds.js';
import type { Cell, ListKind, ListRow } from '../../store/lists.js';
import { figure } from '../../text/figure.js';
import { citedPlace } from '../../text/page-place.js';
import type { Paint } from './paint.js';
import type { Column } from './table.js';

/** A column of a listing. */
export type RowColumn = Column<ListRow>;

function written(value: Cell | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : value.join('; ');
}

const shown = (key: string, title: string = key, how: Partial<RowColumn> = {}): RowColumn => ({
  title,
  value: (row) => written(row[key]),
  ...how,
});
/** Of a row in a source with pages: where it stands. */
const AT = 'at';

/** The rows, those in sources with pages with their page. */
export function withPlaces(rows: readonly ListRow[], paint: Paint): readonly ListRow[] {
  if (paint.paged.size === 0) return rows;
  return rows.map((row) => {
    const { source, line } = row;
    if (typeof source !== 'string' || typeof line !== 'number' || !paint.paged.has(source)) return row;
    return { ...row, [AT]: citedPlace(source, line, paint.paged.get(source)) };
  });
}

const WHERE: RowColumn = {
  title: 'where',
  value: (row) =>
    written(row[AT]) ??
    (row['source'] === null ? null : `${row['source']}${row['line'] === null ? '' : `:${row['line']}`}`),
  shrinks: true,
  ends: true,
};
const RIGHT = { right: true };
const OF_FORM = /^read\//;

/** A form by the last word of its rule: `read/zip` is `zip`. */
export function formName(form: string): string {
  return form.replace(OF_FORM, '');
}

const LEAST = { matters: 'least' } as const;
/** What a reader came for: a name, a headline, the words. */
const MAIN = { shrinks: true, matters: 'most' } as const;
const TEXT = shown('text', 'words', MAIN);

/** The sentence around the words. */
const SENTENCE = shown('sentence', 'sentence', { shrinks: true, matters: 'least', least: 40 });
const PUBLISHED = shown('published', 'published', LEAST);

const NAMED: RowColumn = shown('name', 'name', MAIN);
const COUNTED: readonly RowColumn[] = [
  shown('mention_count', 'mentions', RIGHT),
  shown('article_count', 'articles', RIGHT),
  shown('origin_count', 'origins', { ...RIGHT, ...LEAST }),
  shown('names', 'other names', { shrinks: true }),
  { ...WHERE, title: 'first' },
];
const ENTITY: readonly RowColumn[] = [NAMED, ...COUNTED];
/** A body that no words give says so, however narrow the table is. */
const impliedBody = <T>(body: T, basis: unknown): T | string => (basis === 'implied' ? `${body} (implied)` : body);

/** People, with what tells one from another of his name. */
const PERSON: readonly RowColumn[] = [
  NAMED,
  {
    title: 'post',
    value: ({ post, body, basis }) =>
      [post, impliedBody(body, basis)].filter((part) => typeof part === 'string').join(', '),
    shrinks: true,
  },
  ...COUNTED,
];

/** What is said on a day, or holds on it: the day of the article tells when. */
const DATED: ReadonlySet<FactTable> = new Set(['roles', 'quotes', 'said']);
const SHRINKING: ReadonlySet<string> = new Set(['text', 'entity', 'entities', 'words']);
const NAMES: ReadonlySet<string> = new Set(['entity', 'entities']);

/** A kind of fact: names give way where it is narrow, words and scalars of few words do not. */
function facts(table: FactTable, { columns, list }: FactKind): readonly RowColumn[] {
  const named = (sorts: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(columns.flatMap((column) => (sorts.has(column.is) && 'name' in column ? column.name : [])));
  const [narrow, names] = [named(SHRINKING), named(NAMES)];
  const listed = list.shown.map((keys): RowColumn => {
    const [first = '', ...others] = keys.split('|');
    if (first === 'text') return TEXT;
    const value = (row: ListRow): string | number | null =>
      [first, ...others].reduce<string | number | null>((found, name) => found ?? written(row[name]), null);
    if (names.has(first) || first === 'role') return { title: first, value, ...MAIN };
    // What is only implied must not look stated.
    if (first === 'basis') return { title: first, value, matters: 'most' };
    return { title: first, value, ...(narrow.has(first) ? { shrinks: true } : {}) };
  });
  return [...listed, ...(DATED.has(table) ? [PUBLISHED] : []), WHERE];
}

/** What a source came in, and how many came in it. */
function formOf({ form, container_sources: count }: ListRow): string | null {
  if (typeof form !== 'string') return null;
  return typeof count === 'number' ? `${formName(form)} of ${count}` : formName(form);
}

/** The columns of each listing for people. */
export const LIST_VIEWS: Readonly<Record<ListKind, readonly RowColumn[]>> = {
  people: PERSON,
  forces: ENTITY,
  organisations: ENTITY,
  places: ENTITY,
  programmes: ENTITY,
  entities: [shown('kind'), ...ENTITY],
  mentions: [shown('kind'), TEXT, shown('entity', 'entity', { shrinks: true }), WHERE],
  money: [
    shown('text', 'words', MAIN),
    { title: 'from', value: (row) => figure(row['min']), ...RIGHT, ...LEAST },
    { title: 'to', value: (row) => figure(row['max']), ...RIGHT, ...LEAST },
    shown('currency', '', LEAST),
    shown('qualifier', ''),
    { title: '', value: (row) => (row['per'] === null ? null : `per ${row['per']}`) },
    shown('type'),
    shown('state'),
    shown('for', 'what for', { shrinks: true }),
    shown('payer', 'payer', { shrinks: true }),
    PUBLISHED,
    WHERE,
    SENTENCE,
  ],
  dates: [shown('from'), shown('to'), shown('precision', 'precision', LEAST), TEXT, WHERE, SENTENCE],
  durations: [shown('value'), TEXT, WHERE, SENTENCE],
  contacts: [shown('type'), shown('value'), TEXT, WHERE, SENTENCE],
  ...eachKind<Readonly<Record<FactTable, readonly RowColumn[]>>>(facts),
  facts: [
    shown('kind'),
    shown('subject', 'subject', MAIN),
    shown('label', 'what', MAIN),
    shown('state'),
    shown('evidence_count', 'told', RIGHT),
    shown('origin_count', 'origins', { ...RIGHT, ...LEAST }),
    shown('id', 'id', LEAST),
    { ...WHERE, title: 'first' },
  ],
  evidence: [
    shown('fact_id', 'fact'),
    shown('table', 'kind'),
    TEXT,
    shown('same_detail', 'why', { shrinks: true }),
    WHERE,
  ],
  differences: [
    shown('kind'),
    shown('subject', 'subject', MAIN),
    shown('label', 'one', { shrinks: true }),
    shown('other_label', 'other', { shrinks: true }),
    shown('explained'),
    shown('detail', 'why', { shrinks: true }),
  ],
  articles: [
    shown('published'),
    shown('headline', 'headline', MAIN),
    shown('byline', 'byline', { shrinks: true }),
    shown('mentions', 'mentions', RIGHT),
    shown('id', 'id', LEAST),
    WHERE,
  ],
  copies: [
    WHERE,
    shown('headline', 'headline', MAIN),
    { title: 'repeats', value: (row) => `${row['origin_source']}:${row['origin_line']}`, ends: true },
    shown('detail', 'why', { shrinks: true }),
    shown('rule', 'rule', LEAST),
  ],
  sources: [
    shown('source', 'source', { ...MAIN, ends: true }),
    shown('media_type', 'type'),
    shown('charset', 'charset', LEAST),
    shown('size', 'bytes', RIGHT),
    { title: 'form', value: formOf },
    shown('articles', 'articles', RIGHT),
    shown('blocks_kept', 'kept', RIGHT),
    shown('blocks_removed', 'removed', RIGHT),
  ],
  blocks: [shown('type'), TEXT, shown('rule', 'rule', LEAST), WHERE],
  issues: [shown('severity'), shown('reason', 'what', MAIN), shown('rule', 'rule', LEAST), WHERE],
};
