import { type Column, stripsOf, usualSize } from './columns.js';
import type { Row } from './rows.js';
import type { Run } from './run.js';

/** A printed line of a column, as its words. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** How much room its first word takes. */
  readonly firstWord: number;
  /** It is a row of a table. */
  readonly isRow: boolean;
}

/** In letters' heights: what is wider parts words. */
const BLANK = 0.17;
/** What parts cells, in one row, in two, in more. */
const CELL_ALONE = 4;
const CELL = 2.2;
const CELL_BELOW = 0.9;
const LEAST_BELOW = 3;
/** Cells of a row stand between these, as in the tables of HTML pages. */
const JOINT = ' | ';
const SPACES = /\s+/g;
/** Never to be seen: a break that was not made. */
const SOFT_HYPHENS = /\u00ad/g;
const SOFT_AT_END = /\u00ad$/;
/** Controls, and what has no width. */
const UNSEEN = /[\p{Cc}\u200b\ufeff]/gu;
/** What fonts of Microsoft and Apple call their ﬁ and ﬂ. */
const PRIVATE_LIGATURE = /[\uf001\uf002]/g;
/** `W H A T`: letters that are spaced out. */
const SPACED = /^(?:\S\s){1,}\S$/u;

/** The lines of a column. */
export function linesOfColumn(rows: Column): readonly Line[] {
  const size = usualSize(rows);
  const cells = cellsOf(rows, size);
  return rows.map((row) => lineOf(row, cells.get(row) ?? NO_CELLS));
}

/** Runs that begin a cell. */
type Cells = ReadonlySet<Run>;
const NO_CELLS: Cells = new Set();

/**
 * Where cells of tables begin: behind a strip without letters that goes through some rows. The wider it is, the fewer: blanks
 * of justified lines may be wide, and stand one below the other in two of them.
 */
function cellsOf(rows: Column, size: number): ReadonlyMap<Row, Cells> {
  const strips = stripsOf(rows, CELL_BELOW * size).filter(({ left, right, both }) => {
    const width = (right - left) / size;
    return width >= CELL_ALONE || (width >= CELL && both >= 2) || both >= LEAST_BELOW;
  });
  const cells = new Map<Row, Set<Run>>();
  for (const { left, right, from, to } of strips) {
    for (const row of rows.slice(from, to)) {
      const run = row.runs.find(({ x }) => x >= right - 0.01 * size);
      const first = row.runs[0];
      if (run === undefined || first === undefined || first.x > left) continue;
      cells.set(row, (cells.get(row) ?? new Set()).add(run));
    }
  }
  return cells;
}

function lineOf({ runs, size, y }: Row, cells: Cells): Line {
  const first = runs[0];
  const last = runs.at(-1);
  const isSpaced = isSpacedOut(runs);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const words = wordsOf(run.text, isSpaced);
    const gap = run.x - right;
    const isBlank = run.isAfterBlank || gap > BLANK * Math.min(run.size, size);
    text += `${text !== '' && cells.has(run) ? JOINT : isBlank ? ' ' : ''}${words}`;
    right = Math.max(right, run.x + run.width);
  }
  return {
    text: text.replace(SPACES, ' ').trim(),
    ...{ y, size, isRow: cells.size > 0 },
    left: first?.x ?? 0,
    right: Math.max(right, last ? last.x + last.width : 0),
    firstWord: firstWordOf(runs),
  };
}

function wordsOf(text: string, isSpaced: boolean): string {
  const shown = text
    .replace(PRIVATE_LIGATURE, (sign) => (sign === '\uf001' ? 'fi' : 'fl'))
    .replace(UNSEEN, ' ')
    .replace(SOFT_AT_END, '-')
    .replace(SOFT_HYPHENS, '');
  return isSpaced && SPACED.test(shown.trim()) ? shown.replace(SPACES, '') : shown;
}

const LEAST_SPACED = 4;

/** A heading whose letters are set apart. */
function isSpacedOut(runs: readonly Run[]): boolean {
  const tokens = runs.flatMap(({ text }) => text.trim().split(SPACES));
  const single = tokens.filter((token) => token.length === 1);
  return single.length >= LEAST_SPACED && single.length >= 0.8 * tokens.length;
}

function firstWordOf(runs: readonly Run[]): number {
  const [first] = runs;
  if (first === undefined) return 0;
  const text = first.text.trim();
  const space = text.indexOf(' ');
  return space === -1 ? first.width : (first.width * space) / text.length;
}
