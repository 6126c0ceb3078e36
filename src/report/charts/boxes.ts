/** A box around a point: pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two boxes reach into each other across; less than nothing where there is room between them. */
export const overlapAcross = (one: Box, other: Box): number =>
  (one.width + other.width) / 2 - Math.abs(one.x - other.x);
/** The same down. */
export const overlapDown = (one: Box, other: Box): number =>
  (one.height + other.height) / 2 - Math.abs(one.y - other.y);

export const areOverlapping = (one: Box, other: Box): boolean =>
  overlapAcross(one, other) > 0 && overlapDown(one, other) > 0;

type Point = Pick<Box, 'x' | 'y'>;

/** The part of a line from `from` to `to` that lies in a box, as shares of its length; undefined where none does. */
export function shareWithin(from: Point, to: Point, box: Box): readonly [number, number] | undefined {
  const across = shareBetween(from.x, to.x, box.x - box.width / 2, box.x + box.width / 2);
  if (across === undefined) return undefined;
  const down = shareBetween(from.y, to.y, box.y - box.height / 2, box.y + box.height / 2);
  if (down === undefined) return undefined;
  const [enters, leaves] = [Math.max(across[0], down[0], 0), Math.min(across[1], down[1], 1)];
  return enters < leaves ? [enters, leaves] : undefined;
}

const EVERYWHERE = [0, 1] as const;

/** What share of the way from one figure to another lies between two. */
function shareBetween(from: number, to: number, low: number, high: number): readonly [number, number] | undefined {
  if (Math.max(from, to) < low || Math.min(from, to) > high) return undefined;
  if (from === to) return EVERYWHERE;
  const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)];
  return one < other ? [one, other] : [other, one];
}

/** Whether two lines cross between their ends. */
export function areCrossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from `p` to `q` a point lies. */
const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
