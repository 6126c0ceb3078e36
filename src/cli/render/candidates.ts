import type { EntityRow } from '../../store/lookup.js';
import type { Paint } from './paint.js';
import { type Column, tableLines } from './table.js';

const COLUMNS: readonly Column<EntityRow>[] = [
  { title: 'name', value: ({ name }) => name, shrinks: true, matters: 'most' },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'mentions', value: ({ mention_count }) => mention_count, right: true },
  { title: 'articles', value: ({ article_count }) => article_count, right: true, matters: 'least' },
  { title: 'id', value: ({ id }) => id, matters: 'most' },
];

/** The entities that a name fits, to choose from. */
export function candidateLines(
  candidates: readonly EntityRow[],
  { paint, width }: { readonly paint: Paint; readonly width: number | undefined },
): readonly string[] {
  return tableLines(candidates, COLUMNS, { width, title: paint.dim });
}
