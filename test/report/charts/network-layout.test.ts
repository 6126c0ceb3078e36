import { describe, expect, it } from 'vitest';
import { areCrossing, areOverlapping, type Box, shareWithin } from '../../../src/report/charts/boxes.js';
import { type Line, layoutOf, type Size } from '../../../src/report/charts/network-layout.js';

/** Numbers that look drawn by lot and are the same every time. */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function network(seed: number, width: number): { readonly boxes: readonly Size[]; readonly lines: readonly Line[] } {
  const next = lot(seed);
  const count = 1 + Math.floor(next() * 24);
  const boxes = Array.from({ length: count }, () => ({
    width: 20 + next() * (width - 24),
    height: 25 + 15 * Math.floor(next() * 4),
  }));
  const lines = Array.from({ length: Math.floor(next() * 30) }, (): Line => {
    const ends = [Math.floor(next() * count), Math.floor(next() * count)] as const;
    return { ends, label: next() < 0.7 ? { width: 40 + next() * 100, height: 19 } : undefined };
  }).filter(({ ends: [a, b] }) => a !== b);
  return { boxes, lines };
}

/** The boxes of a picture that is stretched across. */
const stretched = (boxes: readonly Box[], by: number): readonly Box[] =>
  boxes.map((box) => ({ ...box, x: box.x * by }));

const SEEDS = Array.from({ length: 12 }, (_, at) => 1 + at * 977);

describe.each([300, 640])('a network %i pixels wide', (width) => {
  it.each(SEEDS)('has no two boxes over each other and none outside, however far it is stretched (%i)', (seed) => {
    const { boxes, lines } = network(seed, width);
    const layout = layoutOf(boxes, lines, width);
    const all = [...layout.boxes, ...layout.labels.filter((label) => label !== undefined)];
    expect(all).toHaveLength(boxes.length + lines.filter(({ label }) => label !== undefined).length);
    for (const by of [1, 1.3, 3]) {
      const shown = stretched(all, by);
      for (const [at, box] of shown.entries()) {
        expect(shown.slice(at + 1).filter((other) => areOverlapping(box, other))).toEqual([]);
        expect([box.x - box.width / 2 >= 0, box.x + box.width / 2 <= width * by]).toEqual([true, true]);
        expect([box.y - box.height / 2 >= 0, box.y + box.height / 2 <= layout.height]).toEqual([true, true]);
      }
    }
  });

  it('is laid out the same every time', () => {
    const { boxes, lines } = network(42, width);
    expect(layoutOf(boxes, lines, width)).toEqual(layoutOf(boxes, lines, width));
  });

  it('has room for nothing and for one', () => {
    expect(layoutOf([], [], width).boxes).toEqual([]);
    expect(layoutOf([{ width: 100, height: 25 }], [], width).boxes).toHaveLength(1);
  });
});

describe('boxes and lines', () => {
  const box: Box = { x: 50, y: 50, width: 20, height: 20 };
  it.each([
    ['through it', { x: 0, y: 50 }, { x: 100, y: 50 }, [0.4, 0.6]],
    ['down through it', { x: 50, y: 0 }, { x: 50, y: 100 }, [0.4, 0.6]],
    ['from its middle', { x: 50, y: 50 }, { x: 100, y: 50 }, [0, 0.2]],
    ['beside it', { x: 0, y: 20 }, { x: 100, y: 20 }, undefined],
    ['towards it', { x: 0, y: 50 }, { x: 30, y: 50 }, undefined],
    ['past a corner', { x: 0, y: 0 }, { x: 100, y: 60 }, undefined],
  ])('knows what of a line %s lies in a box', (_, from, to, share) => {
    expect(shareWithin(from, to, box)?.map((each) => Math.round(each * 100) / 100)).toEqual(share);
  });

  it('knows which lines cross', () => {
    const [a, b, c, d] = [
      { x: 0, y: 0 },
      { x: 9, y: 9 },
      { x: 0, y: 9 },
      { x: 9, y: 0 },
    ];
    expect([areCrossing([a, b], [c, d]), areCrossing([a, c], [b, d]), areCrossing([a, b], [a, d])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
