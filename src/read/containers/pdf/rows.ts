import type { PdfPage, Run } from './run.js';

/** Runs on one base line, from left to right. */
export interface Row {
  readonly y: number;
  /** The letters that most of it has. */
  readonly size: number;
  readonly runs: readonly Run[];
}

/** In letters' heights: base lines that are nearer are one. */
const ONE_LINE = 0.35;
/** A figure that hangs above or below its line is smaller than this share of it, and so near. */
const HANGING = { size: 0.85, off: 0.62, gap: 0.4 };
/** Degrees: a scan lies a little askew. */
const UPRIGHT = 4;

/** The text of a page by how it stands: what is read first, and what is turned. */
export interface Standing {
  readonly upright: readonly Run[];
  /** Turned by a quarter, half or three, each turned back. */
  readonly turned: readonly (readonly Run[])[];
  /** At any other angle: what is stamped across the page. */
  readonly askew: readonly Run[];
}

/** What of a page can be seen, by how it stands. */
export function standingOf({ runs, width, height }: PdfPage): Standing {
  const seen = withoutEchoes(runs.filter((run) => run.size > 0 && isOnPage(run, width, height)));
  const quarters: Run[][] = [[], [], [], []];
  const askew: Run[] = [];
  for (const run of seen) {
    const quarter = Math.round(run.turn / 90);
    if (Math.abs(run.turn - quarter * 90) > UPRIGHT) askew.push(run);
    else quarters[(quarter + 4) % 4]?.push(turnedBack(run, quarter, width, height));
  }
  const [upright = [], ...turned] = quarters;
  // A wide table stands on its side on a page that is not told to be turned.
  const most = turned.find((each) => each.length > 2 * upright.length);
  if (most === undefined) return { upright, turned: turned.filter((each) => each.length > 0), askew };
  const others = [upright, ...turned].filter((each) => each !== most && each.length > 0);
  return { upright: most, turned: others, askew };
}

/** What lies outside the page is on no screen and on no paper. */
function isOnPage({ x, y, size, width, turn }: Run, pageWidth: number, pageHeight: number): boolean {
  const length = Math.abs(turn) < UPRIGHT ? width : 0;
  return x + length > 0 && x < pageWidth && y > 0 && y - size < pageHeight;
}

function turnedBack(run: Run, quarter: number, width: number, height: number): Run {
  const { x, y } = run;
  switch ((quarter + 4) % 4) {
    case 1:
      return { ...run, x: y, y: width - x };
    case 2:
      return { ...run, x: width - x, y: height - y };
    case 3:
      return { ...run, x: height - y, y: x };
    default:
      return run;
  }
}

/** Bold letters and shadows are drawn twice, a hair's breadth apart. */
function withoutEchoes(runs: readonly Run[]): readonly Run[] {
  const drawn = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = drawn.get(run.text) ?? [];
    const near = 0.2 * run.size;
    if (same.slice(-MOST_ECHOES).some(({ x, y }) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near))
      return false;
    same.push(run);
    drawn.set(run.text, same);
    return true;
  });
}

const MOST_ECHOES = 40;

/** Runs line by line, from the top. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const sorted = onTheirLines(runs).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.y - first.y <= ONE_LINE * Math.min(run.size, first.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(rowOf);
}

/** A row of these runs, whatever their order. */
export function rowOf(runs: readonly Run[]): Row {
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [size = 0] = [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return { y: runs[0]?.y ?? 0, size, runs: runs.toSorted((a, b) => a.x - b.x) };
}

/** The 2 of `m²` and the st of `21st` hang beside their line, and belong to it. */
function onTheirLines(runs: readonly Run[]): readonly Run[] {
  const placed: Run[] = [];
  for (const run of runs) {
    const before = placed.at(-1);
    const isHanging =
      before !== undefined &&
      run.size < HANGING.size * before.size &&
      Math.abs(run.y - before.y) < HANGING.off * before.size &&
      Math.abs(run.x - before.x - before.width) < HANGING.gap * before.size;
    placed.push(isHanging ? { ...run, y: before.y } : run);
  }
  return placed;
}
