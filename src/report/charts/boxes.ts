/** A box around a point: pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two boxes reach into each other, across and down; less than nothing where there is room between them. */
export function overlapOf(one: Box, other: Box): readonly [number, number] {
  return [
    (one.width + other.width) / 2 - Math.abs(one.x - other.x),
    (one.height + other.height) / 2 - Math.abs(one.y - other.y),
  ];
}

export function areOverlapping(one: Box, other: Box): boolean {
  const [across, down] = overlapOf(one, other);
  return across > 0 && down > 0;
}

type Point = Pick<Box, 'x' | 'y'>;

/** The part of a line from `from` to `to` that lies in a box, as shares of its length; undefined where none does. */
export function shareWithin(from: Point, to: Point, box: Box): readonly [number, number] | undefined {
  let [enters, leaves] = [0, 1];
  for (const [start, way, middle, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    const [near, far] = [middle - size / 2 - start, middle + size / 2 - start];
    if (way === 0) {
      if (near > 0 || far < 0) return undefined;
      continue;
    }
    const [first, last] = way > 0 ? [near / way, far / way] : [far / way, near / way];
    enters = Math.max(enters, first);
    leaves = Math.min(leaves, last);
  }
  return enters < leaves ? [enters, leaves] : undefined;
}

/** Whether two lines cross between their ends. */
export function areCrossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
