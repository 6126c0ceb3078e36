import type { Holder } from '../../query/holders.js';
import { INDENT, type Look, moreLines } from './citing.js';
import { placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';
import { GAP, type Piece, wrapped } from './wrap.js';

const COLUMNS: readonly Column<Holder>[] = [
  { title: 'person', value: ({ person }) => person, shrinks: true, matters: 'most' },
  { title: 'post', value: ({ role }) => role, shrinks: true },
  { title: 'body', value: bodyOf, shrinks: true, matters: 'most' },
  { title: 'state', value: ({ state }) => state },
  { title: 'since', value: ({ since }) => since },
  { title: 'until', value: ({ until }) => until },
  { title: 'first', value: ({ first_published }) => first_published },
  { title: 'last', value: ({ last_published }) => last_published },
  { title: 'said', value: ({ evidence_count }) => evidence_count, right: true, matters: 'least' },
];

function bodyOf({ organisation, basis }: Holder): string | null {
  return organisation !== null && basis === 'implied' ? `${organisation} (implied)` : organisation;
}

/** Where and in which words it is stated. */
function citation(held: Holder['evidence'][number], { paint, width }: Look): readonly string[] {
  const place: Piece = { text: placeOf(held, paint), style: paint.place, isPath: true };
  return wrapped([place, GAP, { text: `“${held.text}”` }], { width, indent: INDENT });
}

/** Who holds or held a post, for people, each with places that say so; columns that nothing fills are left out. `left` are not shown. */
export function holderLines(holders: readonly Holder[], look: Look, left: number): readonly string[] {
  const { paint, width } = look;
  const columns = COLUMNS.filter(({ value }) => holders.some((holder) => (value(holder) ?? '') !== ''));
  const lines = tableLines(holders, columns, { width, title: paint.dim });
  return [
    ...lines.slice(0, 1),
    ...holders.flatMap((holder, n) => [lines[n + 1] ?? '', ...holder.evidence.flatMap((held) => citation(held, look))]),
    ...lines.slice(holders.length + 1),
    ...moreLines(left, paint),
  ];
}

/** Columns of holders for CSV; `evidence` is in JSON alone. */
export const HOLDER_COLUMNS: readonly string[] = [
  ...['person', 'role', 'organisation', 'state', 'basis', 'since', 'until', 'first_published', 'last_published'],
  ...['evidence_count', 'origin_count', 'text', 'source', 'line', 'start', 'end', 'rule', 'confidence', 'id'],
  ...['person_id', 'organisation_id', 'fact_id', 'article_id'],
];
