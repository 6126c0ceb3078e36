import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../src/report/style/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const [light = '', dark = ''] = read('colours.css').split('prefers-color-scheme: dark');

type Colour = readonly [red: number, green: number, blue: number];
type Palette = Readonly<Record<string, Colour>>;

const paletteOf = (css: string): Palette =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']): [string, Colour] => [
      name,
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour,
    ]),
  );
const mixed = (colour: Colour, share: number, ground: Colour): Colour =>
  colour.map((part, at) => part * share + (ground[at] ?? 0) * (1 - share)) as unknown as Colour;

/** WCAG 2.2: relative luminance, and the ratio of two of them. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const STATES = ['good', 'coming', 'doubt', 'past', 'bad'];
const KINDS = [
  'person',
  'force',
  'organisation',
  'place',
  'programme',
  'money',
  'date',
  'duration',
  'contact',
  'role',
  'quote',
];
const TEXTS = ['ink', 'muted', 'link', 'accent', 'cut', ...STATES, ...KINDS];
const TEXT = 4.5;
const LINE = 3;

describe.each([
  ['light', paletteOf(light)],
  ['dark', paletteOf(dark)],
])('in the %s', (_, palette) => {
  const colour = (name: string): Colour => {
    const found = palette[name];
    if (found === undefined) throw new Error(`no --${name}`);
    return found;
  };

  test.each(TEXTS)('%s can be read on paper and on raised ground', (name) => {
    for (const ground of ['paper', 'raised']) expect(contrast(colour(name), colour(ground))).toBeGreaterThan(TEXT);
  });

  test.each(STATES)('a badge in %s can be read on its own tint', (name) => {
    const ground = mixed(colour(name), 0.1, colour('paper'));
    expect(contrast(colour(name), ground)).toBeGreaterThan(TEXT);
  });

  test.each(KINDS)('words on the tint of %s can be read', (name) => {
    expect(contrast(colour('ink'), mixed(colour(name), 0.22, colour('paper')))).toBeGreaterThan(TEXT);
  });

  test.each(['hit', 'here'])('words that are marked with %s can be read', (ground) => {
    for (const name of ['ink', 'muted', 'link']) {
      if (ground === 'hit' && name !== 'ink') continue;
      expect(contrast(colour(name), colour(ground))).toBeGreaterThan(TEXT);
    }
  });

  test.each(['focus', 'rule-strong', ...STATES, ...KINDS])('a line or a mark in %s can be seen', (name) => {
    for (const ground of ['paper', 'raised', 'here'])
      expect(contrast(colour(name), colour(ground))).toBeGreaterThan(LINE);
  });
});

describe('the style', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

  test('has each colour in one place, light and dark', () => {
    expect(Object.keys(paletteOf(light)).sort()).toEqual(Object.keys(paletteOf(dark)).sort());
    const elsewhere = files.filter((file) => file !== 'colours.css' && file !== 'print.css');
    for (const file of elsewhere) expect(read(file).match(/#[0-9a-f]{3,8}\b(?=[;,\s)])/gi), file).toBeNull();
  });

  test('names no colour that is not there, and none that nothing uses', () => {
    const all = files.map(read).join('\n');
    const defined = new Set([...all.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
    const used = new Set([...all.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  test('fetches nothing', () => {
    for (const file of files) expect(read(file), file).not.toMatch(/url\(|https?:|@font-face/);
  });
});
