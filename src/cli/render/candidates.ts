import type { Candidate } from '../../query/candidates.js';
import { type Look, moreLines } from './citing.js';
import type { Paint } from './paint.js';
import { placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';

const columnsOf = (paint: Paint): readonly Column<Candidate>[] => [
  { title: 'name', value: ({ name }) => name, shrinks: true, matters: 'most' },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'post', value: ({ post }) => post, shrinks: true },
  { title: 'body', value: ({ body, basis }) => (basis === 'implied' ? `${body} (implied)` : body), shrinks: true },
  { title: 'mentions', value: ({ mention_count }) => mention_count, right: true },
  { title: 'articles', value: ({ article_count }) => article_count, right: true, matters: 'least' },
  { title: 'id', value: ({ id }) => id, matters: 'most' },
  {
    title: 'first named',
    value: ({ source, line }) => (source === null || line === null ? null : placeOf({ source, line }, paint)),
    ends: true,
  },
];

/** The entities that a name fits, to choose from, with what tells them apart; columns that nothing fills are left out. `left` are not shown. */
export function candidateLines(candidates: readonly Candidate[], { paint, width }: Look, left = 0): readonly string[] {
  const columns = columnsOf(paint).filter(({ value }) =>
    candidates.some((candidate) => (value(candidate) ?? '') !== ''),
  );
  return [...tableLines(candidates, columns, { width, title: paint.dim }), ...moreLines(left, paint)];
}
