import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage } from '../../blocks/html/elements.js';
import { type BlockRun, columnOf, type FeatureTable } from '../line-windows.js';
import { addWording, headingCues } from './block-wording.js';

/** Nothing of the kind is near. */
const FAR = 60;
const MOST_WORDS = 500;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const NEIGHBOUR_FEATURES = ['words', 'link', 'stop', 'prose', 'removed', 'heading'] as const;
const WORD = /[\p{L}\p{N}]{4,}/gu;
const NUMBERS = /\d+/g;
/** Elements around a block that say something, and how far up they are looked for. */
const AROUND = ['aside', 'section', 'li', 'table', 'figure', 'article', 'blockquote', 'form'] as const;
const OWNERS = [
  'p',
  'div',
  'li',
  'h2',
  'h3',
  'h4',
  'td',
  'span',
  'section',
  'blockquote',
  'a',
  'figure',
  'dd',
] as const;
const HIGHEST = 40;

/**
 * What the trained model sees of each block of `run`, the blocks of the element that was chosen as the article: a
 * column for each feature, a row for each block. Linear in the number of blocks.
 */
export function blockFeatures(page: FlatPage, run: BlockRun, headline: number | undefined): FeatureTable {
  const blocks = page.blocks.slice(run.start, run.end);
  const table: FeatureTable = new Map();
  addWording(table, blocks);
  const prose = columnOf(blocks.length, (i) => proseWords(blocks[i]));
  addNeighbours(table, blocks.length);
  addPlace(table, prose);
  addHeadings(table, blocks, prose);
  addMarkup(table, page, run, prose);
  addTitle(table, blocks, titleOf(page, headline));
  table.set(
    'below headline',
    columnOf(blocks.length, (i) => belowHeadline(run.start + i, headline)),
  );
  return table;
}

function proseWords(block: DraftBlock | undefined): number {
  if (block === undefined || block.removed !== undefined || !block.isProse) return 0;
  return block.words * (1 - block.linkShare);
}

function belowHeadline(at: number, headline: number | undefined): number {
  return headline === undefined ? FAR : Math.max(-20, Math.min(FAR, at - headline));
}

function addNeighbours(table: FeatureTable, n: number): void {
  for (const name of NEIGHBOUR_FEATURES) {
    const own = table.get(name);
    for (const step of NEIGHBOURS) {
      table.set(
        `${name} ${step}`,
        columnOf(n, (i) => own?.[i + step] ?? -1),
      );
    }
  }
}

/** Where the block stands among the others, and how much prose there is around it. */
function addPlace(table: FeatureTable, prose: Float64Array): void {
  const n = prose.length;
  const sums = sumsOf(prose);
  const total = sums[n] ?? 0;
  const between = (from: number, to: number): number =>
    (sums[Math.min(n, Math.max(0, to))] ?? 0) - (sums[Math.min(n, Math.max(0, from))] ?? 0);
  const add = (name: string, of: (i: number) => number): void => void table.set(name, columnOf(n, of));
  const share = (words: number): number => words / Math.max(1, total);
  add('position', (i) => i / n);
  add('from start', (i) => Math.min(FAR, i));
  add('to end', (i) => Math.min(FAR, n - 1 - i));
  add('share above', (i) => share(between(0, i)));
  add('words above', (i) => Math.min(MOST_WORDS, between(0, i)));
  add('share below', (i) => share(between(i + 1, n)));
  add('words below', (i) => Math.min(MOST_WORDS, between(i + 1, n)));
  add('all words', () => Math.log1p(total));
  add('all blocks', () => Math.log1p(n));
  add('own share', (i) => share(prose[i] ?? 0));
  add('near above', (i) => between(i - 4, i));
  add('near below', (i) => between(i + 1, i + 5));
  add('around', (i) => between(i - 6, i + 7));
  let last = -FAR;
  const above = columnOf(n, (i) => {
    const distance = Math.min(FAR, i - last);
    if ((prose[i] ?? 0) > 0) last = i;
    return distance;
  });
  table.set('prose above', above);
  let next = n + FAR;
  const below = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    below[i] = Math.min(FAR, next - i);
    if ((prose[i] ?? 0) > 0) next = i;
  }
  table.set('prose below', below);
}

/** The last heading above, and what was taken out above. */
function addHeadings(table: FeatureTable, blocks: readonly DraftBlock[], prose: Float64Array): void {
  const n = blocks.length;
  const cues = Object.entries(headingCues);
  const columns = new Map(
    ['heading above', 'removed since prose', 'ends seen', ...cues.map(([name]) => `under ${name}`)].map((name) => [
      name,
      new Float64Array(n),
    ]),
  );
  const set = (name: string, i: number, value: number): void => {
    const column = columns.get(name);
    if (column !== undefined) column[i] = value;
  };
  let heading = -1;
  let said: readonly string[] = [];
  let removed = 0;
  let ends = 0;
  let hasProse = false;
  blocks.forEach((block, i) => {
    set('heading above', i, heading < 0 ? FAR : Math.min(FAR, i - heading));
    set('removed since prose', i, Math.min(FAR, removed));
    set('ends seen', i, Math.min(FAR, ends));
    for (const name of said) set(`under ${name}`, i, 1);
    if (block.removed !== undefined) {
      removed++;
      if (hasProse && block.removed.traits?.endsArticle) ends++;
    } else if (block.hint === 'heading') {
      heading = i;
      said = cues.filter(([, pattern]) => pattern.test(block.plain)).map(([name]) => name);
    }
    if ((prose[i] ?? 0) > 0) {
      removed = 0;
      hasProse = true;
    }
  });
  for (const [name, column] of columns) table.set(name, column);
}

/** How much of the prose stands in elements like the block's own, and what holds the block. */
function addMarkup(
  table: FeatureTable,
  { elements, owners }: FlatPage,
  { start, end }: BlockRun,
  prose: Float64Array,
): void {
  const n = end - start;
  const sums = sumsOf(prose);
  const total = Math.max(1, sums[n] ?? 0);
  const ownerOf = (i: number): number => owners[start + i] ?? -1;
  const add = (name: string, of: (i: number) => number): void => void table.set(name, columnOf(n, of));
  const shareOfLike = (name: string, keyOf: (i: number) => string | number): void => {
    const keys = Array.from({ length: n }, (_, i) => keyOf(i));
    const words = new Map<string | number, number>();
    const counts = new Map<string | number, number>();
    keys.forEach((key, i) => {
      words.set(key, (words.get(key) ?? 0) + (prose[i] ?? 0));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    add(name, (i) => (words.get(keys[i] ?? '') ?? 0) / total);
    add(`${name}, blocks`, (i) => Math.log1p(counts.get(keys[i] ?? '') ?? 0));
  };
  const namesUp = (index: number, steps: number): string => {
    let names = '';
    for (let at = index, step = 0; step < steps; step++) {
      const element = elements[at];
      if (element === undefined) break;
      names += `<${element.tag}${step < 2 ? (element.attribs['class'] ?? '').replace(NUMBERS, '') : ''}`;
      at = element.parent;
    }
    return names;
  };
  const tagsUp = (index: number): string => {
    let tags = '';
    for (let at = index, step = 0; step < 7; step++) {
      const element = elements[at];
      if (element === undefined || element.end - element.first >= n) break;
      tags += `<${element.tag}`;
      at = element.parent;
    }
    return tags;
  };
  shareOfLike('share of like', (i) => namesUp(ownerOf(i), 3));
  shareOfLike('share of path', (i) => tagsUp(ownerOf(i)));
  shareOfLike('share of parent', (i) => elements[ownerOf(i)]?.parent ?? -1);
  const depths = columnOf(n, (i) => elements[ownerOf(i)]?.depth ?? 0);
  const depth = depths.reduce((sum, each, i) => sum + each * (prose[i] ?? 0), 0) / total;
  add('depth', (i) => (depths[i] ?? 0) - depth);
  for (const tag of OWNERS) add(`in own ${tag}`, (i) => (elements[ownerOf(i)]?.tag === tag ? 1 : 0));
  const around = AROUND.map((tag) => [tag, new Float64Array(n)] as const);
  const partShare = new Float64Array(n);
  const partBlocks = new Float64Array(n);
  const height = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let first = i;
    let last = i + 1;
    let up = 0;
    for (let at = ownerOf(i); up < HIGHEST; up++) {
      const element = elements[at];
      if (element === undefined || (element.first <= start && element.end >= end)) break;
      for (const [tag, column] of around) if (element.tag === tag) column[i] = 1;
      first = Math.max(0, element.first - start);
      last = Math.min(n, element.end - start);
      at = element.parent;
    }
    partShare[i] = ((sums[last] ?? 0) - (sums[first] ?? 0)) / total;
    partBlocks[i] = Math.log1p(last - first);
    height[i] = up;
  }
  for (const [tag, column] of around) table.set(`in ${tag}`, column);
  table.set('share of part', partShare);
  table.set('blocks of part', partBlocks);
  table.set('height', height);
}

function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value;
  });
  return sums;
}

function titleOf({ blocks, head }: FlatPage, headline: number | undefined): ReadonlySet<string> {
  return new Set(wordsOf((headline === undefined ? undefined : blocks[headline]?.plain) ?? head.title));
}

function addTitle(table: FeatureTable, blocks: readonly DraftBlock[], title: ReadonlySet<string>): void {
  const sought = [...title];
  const column = columnOf(blocks.length, (i) => {
    const small = blocks[i]?.plain.toLowerCase() ?? '';
    // Most blocks have no word of it, and to look for a few costs less than to take a paragraph apart.
    if (!sought.some((word) => small.includes(word))) return 0;
    const words = wordsOf(small);
    let shared = 0;
    for (const word of words) if (title.has(word)) shared++;
    return shared / Math.max(3, words.length);
  });
  table.set('words of title', column);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
