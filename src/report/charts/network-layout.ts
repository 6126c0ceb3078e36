import { areCrossing, areOverlapping, type Box, overlapAcross, overlapDown, shareWithin } from './boxes.js';
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from './d3.js';

/** Size of a box: pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A line between two boxes, given by where these stand in their list. */
export interface Line {
  readonly ends: readonly [number, number];
  /** The box of its name, which stands on it; a line without one pulls less. */
  readonly label: Size | undefined;
}

/** Where everything stands: middles of boxes in pixels of a picture of that size. */
export interface Layout extends Size {
  readonly boxes: readonly Box[];
  /** One for each line; undefined for lines without a name. */
  readonly labels: readonly (Box | undefined)[];
}

/** A box that moves. */
interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that stay free around every box, and at the edges of the picture. */
const GAP = 8;
/** How often the forces act, and from how many beginnings, of which the picture is taken in which the fewest lines cross. */
const STEPS = 160;
/** How often boxes are moved out of each other when nothing else pulls at them any more. */
const LAST_STEPS = 60;
const BEGINNINGS = 4;

/**
 * Places boxes and the names of the lines between them so that no two overlap and none leaves the picture, at this width and at
 * every greater one to which the picture is stretched across. The same input gives the same places. Boxes may be no wider than
 * the picture.
 */
export function layoutOf(boxes: readonly Size[], lines: readonly Line[], width: number): Layout {
  const layouts = Array.from({ length: BEGINNINGS }, (_, turn) => settled(boxes, lines, { width, turn }));
  const costs = layouts.map((layout) => costOf(layout, lines));
  const best = costs.indexOf(Math.min(...costs));
  return layouts[best] ?? settled(boxes, lines, { width, turn: 0 });
}

function settled(
  boxes: readonly Size[],
  lines: readonly Line[],
  { width, turn }: { readonly width: number; readonly turn: number },
): Layout {
  const area = [...boxes, ...lines.flatMap(({ label }) => label ?? [])].reduce(
    (all, box) => all + box.width * box.height,
    0,
  );
  // As much room again between boxes as they take, and more for the lines.
  const middle = { x: width / 2, y: Math.max(120, (ROOM * area) / width / 2) };
  const nodes = boxes.map((box, at) => body(box, begin(at, { middle, turn })));
  const named = lines.map(({ ends: [a, b], label }): Body | undefined => {
    const [one, other] = [nodes[a], nodes[b]];
    if (label === undefined || one === undefined || other === undefined) return undefined;
    return body(label, { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  });
  const bodies = [...nodes, ...named.filter((each) => each !== undefined)];
  const springs = lines.flatMap(({ ends: [a, b] }, at) => {
    const [one, other, label] = [nodes[a], nodes[b], named[at]];
    if (one === undefined || other === undefined) return [];
    if (label === undefined)
      return [{ source: one, target: other, strength: WEAK, distance: restOf(one, other) * 1.5 }];
    return [one, other].map((end) => ({ source: end, target: label, strength: STRONG, distance: restOf(end, label) }));
  });
  forceSimulation(bodies)
    .force(
      'push',
      forceManyBody<Body>().strength((each) => (nodes.includes(each) ? -PUSH : -PUSH / 4)),
    )
    .force(
      'springs',
      forceLink<Body, (typeof springs)[number]>(springs)
        .strength(({ strength }) => strength)
        .distance(({ distance }) => distance),
    )
    .force('across', forceX<Body>(middle.x).strength((CENTRE * middle.y) / middle.x))
    .force('down', forceY<Body>(middle.y).strength((CENTRE * middle.x) / middle.y))
    .force('boxes', () => pushApart(bodies, width))
    .stop()
    .tick(STEPS);
  for (let step = 0; step < LAST_STEPS; step += 1) {
    pushOffLines(nodes, named, lines);
    pushApart(bodies, width);
  }
  return placed(nodes, named, width);
}

/** How many times the area of all boxes a picture has. */
const ROOM = 5.5;
const [STRONG, WEAK] = [0.7, 0.06];
const PUSH = 420;
const CENTRE = 0.08;

const body = ({ width, height }: Size, at: { readonly x: number; readonly y: number }): Body => ({
  width,
  height,
  ...at,
});

/** Radians of the golden angle: points of a spiral that turns by it never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The first boxes stand in the middle, the others around them. */
function begin(
  at: number,
  { middle, turn }: { readonly middle: { readonly x: number; readonly y: number }; readonly turn: number },
): { readonly x: number; readonly y: number } {
  const angle = at * GOLDEN + (turn * 2 * Math.PI) / BEGINNINGS;
  const far = Math.sqrt((at + 0.5) / (at + 8));
  return { x: middle.x * (1 + far * Math.cos(angle) * 0.8), y: middle.y * (1 + far * Math.sin(angle) * 0.8) };
}

/** How far apart two boxes want to be. */
const restOf = (one: Size, other: Size): number =>
  (Math.min(one.width, 90) + Math.min(other.width, 90)) / 4 + (one.height + other.height) / 2 + GAP;

/** Moves boxes that overlap out of each other, the shorter way, and back into the picture. */
function pushApart(bodies: readonly Body[], width: number): void {
  for (const [at, one] of bodies.entries()) {
    for (const other of bodies.slice(at + 1)) {
      const across = overlapAcross(one, other) + 2 * GAP;
      const down = overlapDown(one, other) + 2 * GAP;
      if (across <= 0 || down <= 0) continue;
      if (across < down) {
        const step = (across / 4) * (one.x < other.x ? -1 : 1);
        one.x += step;
        other.x -= step;
      } else {
        const step = (down / 4) * (one.y < other.y ? -1 : 1);
        one.y += step;
        other.y -= step;
      }
    }
  }
  for (const each of bodies) each.x = inside(each, width);
}

/** Moves boxes off the lines of others, which would seem to end there. */
function pushOffLines(nodes: readonly Body[], named: readonly (Body | undefined)[], lines: readonly Line[]): void {
  const boxes = [...nodes, ...named.filter((each) => each !== undefined)];
  for (const [from, to] of strokesOf(lines, nodes, named)) {
    for (const each of boxes) {
      if (each === from || each === to) continue;
      if (shareWithin(from, to, each) !== undefined) pushOff(each, from, to);
    }
  }
}

/** Pixels that a box moves at a time. */
const OFF = 3;

function pushOff(each: Body, from: Body, to: Body): void {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const side = across * (each.y - from.y) - down * (each.x - from.x) < 0 ? -1 : 1;
  each.x -= (side * OFF * down) / length;
  each.y += (side * OFF * across) / length;
}

/** The straight pieces of lines: from end to end, or over the name. */
function strokesOf<Place>(
  lines: readonly Line[],
  boxes: readonly Place[],
  labels: readonly (Place | undefined)[],
): readonly (readonly [Place, Place])[] {
  return lines.flatMap(({ ends: [a, b] }, at) => {
    const [one, other, label] = [boxes[a], boxes[b], labels[at]];
    if (one === undefined || other === undefined) return [];
    return label === undefined ? [[one, other] as const] : [[one, label] as const, [label, other] as const];
  });
}

const inside = (box: Pick<Box, 'x' | 'width'>, width: number): number => {
  const half = box.width / 2 + 1;
  return Math.min(Math.max(box.x, half), Math.max(half, width - half));
};

/** From the top down each box goes below those that it would overlap: whatever the forces left, nothing does in the end. */
function placed(nodes: readonly Body[], named: readonly (Body | undefined)[], width: number): Layout {
  const order = [...nodes, ...named.filter((each) => each !== undefined)].sort(
    (one, other) => topOf(one) - topOf(other),
  );
  const done = new Map<Body, Box>();
  const top = Math.min(...order.map(({ y, height }) => y - height / 2));
  for (const each of order) {
    let box = { x: round(inside(each, width)), y: round(each.y - top + GAP), width: each.width, height: each.height };
    for (let hit = firstHit(box, done); hit !== undefined; hit = firstHit(box, done)) {
      box = { ...box, y: round(hit.y + (hit.height + box.height) / 2 + GAP) };
    }
    done.set(each, box);
  }
  const close = closer([...done.values()]);
  const boxOf = (each: Body | undefined): Box | undefined => {
    const box = each === undefined ? undefined : done.get(each);
    return box && { ...box, y: close(box) };
  };
  const all = nodes.flatMap((node) => boxOf(node) ?? []);
  const labels = named.map(boxOf);
  const bottoms = [...all, ...labels.filter((label) => label !== undefined)].map(({ y, height }) => y + height / 2);
  return { width, height: Math.ceil(Math.max(0, ...bottoms) + GAP), boxes: all, labels };
}

/** Pixels down in which nothing stands: more is taken out of the picture. */
const MOST_EMPTY = 28;

/** How far down each box stands when the empty stretches between boxes above each other are closed. */
function closer(boxes: readonly Box[]): (box: Box) => number {
  const topDown = [...boxes].sort((one, other) => topOf(one) - topOf(other));
  const shifts = new Map<Box, number>();
  let [bottom, shift] = [0, 0];
  for (const box of topDown) {
    shift += Math.max(0, topOf(box) - bottom - MOST_EMPTY);
    shifts.set(box, shift);
    bottom = Math.max(bottom, topOf(box) + box.height);
  }
  return (box) => round(box.y - (shifts.get(box) ?? 0));
}

const topOf = ({ y, height }: Box): number => y - height / 2;

/** Tenths of a pixel: what a screen shows, and the same on every machine. */
const round = (value: number): number => Math.round(value * 10) / 10;

function firstHit(box: Box, done: ReadonlyMap<Body, Box>): Box | undefined {
  const wide = { ...box, width: box.width + GAP, height: box.height + GAP };
  for (const other of done.values()) if (areOverlapping(wide, other)) return other;
  return undefined;
}

/** What makes a picture hard to read: lines behind the boxes of others most of all, then lines that cross, then its height. */
function costOf({ boxes, labels, height }: Layout, lines: readonly Line[]): number {
  const strokes = strokesOf(lines, boxes, labels);
  const all = [...boxes, ...labels.filter((label) => label !== undefined)];
  let cost = height / 100;
  for (const [at, stroke] of strokes.entries()) {
    const [from, to] = stroke;
    cost += 3 * all.filter((box) => box !== from && box !== to && shareWithin(from, to, box) !== undefined).length;
    cost += strokes.slice(at + 1).filter((other) => areCrossing(stroke, other)).length;
  }
  return cost;
}
