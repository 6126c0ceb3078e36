/** What of a column says how it gives way; `Column` of a table says what each means. */
interface Yielding {
  readonly shrinks?: boolean;
  readonly ends?: true;
  readonly matters?: 'most' | 'least';
  readonly least?: number;
}

/** Which columns stand in a row, and how wide. Columns are numbers of the table's own. */
export interface Layout {
  readonly shown: readonly number[];
  /** Of every column, by its number. */
  readonly widths: readonly number[];
  /** The path that stands on a line of its own. */
  readonly below: number | undefined;
  readonly dropped: readonly number[];
}

const GAP = 2;
/** In a narrower terminal nothing is cut for a path to stand in its row. */
const ROOM_FOR_PATHS = 100;
/** What a column keeps at least of its natural width. */
const LEAST = { path: 24, most: 20, other: 14 };
/** What is no text of its own, as an id, is not cut while it is no wider than this. */
const NEVER_CUT = 24;

/**
 * How a table fits `width`; columns without a value in any row are the first to go, unsaid. A path gives way first: it is cut in its middle, or stands below its row, under 100 columns
 * before anything else is cut. Then texts are cut, names and headlines last, each to a least width; then columns are left out,
 * those that matter least first. What cannot be left out is cut further.
 */
export function fitted(
  columns: readonly Yielding[],
  {
    natural,
    empty,
    width,
  }: { readonly natural: readonly number[]; readonly empty: ReadonlySet<number>; readonly width: number | undefined },
): Layout {
  const every = columns.map((_, n) => n);
  const path = columns.findIndex(({ ends }) => ends === true);
  const below = path < 0 ? undefined : path;
  if (width === undefined) return { shown: every, widths: natural, below: undefined, dropped: [] };
  const all = total(every, natural) <= width ? every : every.filter((n) => !empty.has(n));
  const least = natural.map((wide, n) => Math.min(wide, leastOf(columns[n] ?? {}, wide)));
  const onlyPath = natural.map((wide, n) => (n === path ? (least[n] ?? wide) : wide));
  const inRow = shrunk(all, { columns, natural, width, least: width < ROOM_FOR_PATHS ? onlyPath : least });
  if (inRow) return { shown: all, widths: inRow, below: undefined, dropped: [] };
  let shown = all.filter((n) => n !== below || all.length === 1);
  const dropped: number[] = [];
  for (;;) {
    const widths = shrunk(shown, { columns, natural, width, least });
    if (widths) return { shown, widths, below, dropped };
    const next = leastWanted(shown, columns);
    if (next === undefined) break;
    dropped.unshift(next);
    shown = shown.filter((n) => n !== next);
  }
  const widths = shrunk(shown, { columns, natural, width, least: natural.map(() => 1) }) ?? natural;
  return { shown, widths, below, dropped: dropped.sort((a, b) => a - b) };
}

function leastOf({ shrinks, ends, matters, least }: Yielding, natural: number): number {
  if (least !== undefined) return least;
  if (ends) return LEAST.path;
  if (matters === 'most' && shrinks) return LEAST.most;
  return shrinks || natural > NEVER_CUT ? LEAST.other : natural;
}

interface Room {
  readonly columns: readonly Yielding[];
  readonly natural: readonly number[];
  readonly least: readonly number[];
  readonly width: number;
}

const total = (shown: readonly number[], widths: readonly number[]): number =>
  shown.reduce((sum, n) => sum + (widths[n] ?? 0), GAP * (shown.length - 1));

/** Widths with which the columns fit, paths cut before texts and texts before names; undefined where they do not. */
function shrunk(shown: readonly number[], { columns, natural, least, width }: Room): readonly number[] | undefined {
  const widths = [...natural];
  let excess = total(shown, natural) - width;
  const order = (n: number): number => (columns[n]?.ends ? 0 : columns[n]?.matters === 'most' ? 2 : 1);
  for (const stage of [0, 1, 2]) {
    const yielding = shown.filter((n) => order(n) === stage);
    while (excess > 0) {
      const widest = yielding
        .filter((n) => (widths[n] ?? 0) > (least[n] ?? 0))
        .reduce((best, n) => (best < 0 || (widths[n] ?? 0) > (widths[best] ?? 0) ? n : best), -1);
      if (widest < 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
      excess -= 1;
    }
  }
  return excess > 0 ? undefined : widths;
}

/** The column that is left out next: of those that matter least the last, then of the others, but for the first of all. */
function leastWanted(shown: readonly number[], columns: readonly Yielding[]): number | undefined {
  const least = shown.findLast((n) => columns[n]?.matters === 'least');
  if (least !== undefined) return least;
  const [, ...others] = shown;
  return others.findLast((n) => columns[n]?.matters !== 'most');
}
