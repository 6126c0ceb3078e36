import { FACT_KINDS } from '../model/fact-kinds.js';
import { type Change, type ChangeKind, type Counts, PLAIN_CHANGE } from './change.js';
import { type Cited, type Cites, wordsIn } from './cite.js';
import { differences } from './merge.js';
import { type Row, type Sides, textOf } from './side.js';

/** A row that both sides have, at another place. */
export interface Moved {
  readonly kind: ChangeKind;
  readonly id: string;
}

/** What has a place of its own. */
const PLACED: readonly ChangeKind[] = ['articles', 'mentions', ...FACT_KINDS.keys()];
/** What a place is; an article's is its source. */
const PLACE: readonly string[] = ['article_id', 'source', 'start', 'end', 'line', 'end_line'];

/** The rows that stand elsewhere, kind by kind. */
export function* movedRows(sides: Sides): Generator<Moved> {
  for (const kind of PLACED) {
    for (const { was, now } of differences(sides, `${kind}_at`)) {
      if (was && now && isElsewhere(was, now)) yield { kind, id: textOf(now, 'id') };
    }
  }
}

const isElsewhere = (was: Row, now: Row): boolean =>
  PLACE.some((column) => column in was && column in now && was[column] !== now[column]);

/** How many of each kind. */
export function countMoved(moved: Iterable<Moved>): Counts {
  const counts: Record<string, number> = {};
  for (const { kind } of moved) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The words of what moved, of both sides alike. */
export const citedMoves = (moved: readonly Moved[]): readonly Cited[] =>
  moved.flatMap(({ kind, id }) => (kind === 'articles' ? [] : [{ table: kind, id }]));

/** Moves as changes, each with the place that is and the one that was. */
export function movesAsChanges(moved: readonly Moved[], cites: Cites): readonly Change[] {
  return moved.flatMap(({ kind, id }): readonly Change[] => {
    const citations = [...wordsIn(cites, 'now', [id]), ...wordsIn(cites, 'was', [id])];
    const says = citations[0]?.text;
    return says === undefined ? [] : [{ ...PLAIN_CHANGE, kind, change: 'moved', id, says, citations, differs: false }];
  });
}
