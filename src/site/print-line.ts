import type { PagePrint, Spread } from '../model/page-print.js';
import { furnitureOf } from './furniture.js';

// How prints of pages and the furniture of sites are written, one object a line, for whoever looks at an archive in parts.

/** A page and its print: `hashes` and `words` go side by side, a block each. The site is first: lines that are sorted lie by site. */
export interface PrintLine {
  readonly site: number;
  /** Path of the page, or the id that it was given. */
  readonly id: string;
  readonly hashes: readonly number[];
  readonly words: readonly number[];
}

/** The furniture of a site: hashes of the blocks on some of its pages, and of those on more than half. */
export interface FurnitureLine extends Readonly<Record<Spread, readonly number[]>> {
  readonly site: number;
}

export function printLine(id: string, { site, blocks }: PagePrint): PrintLine {
  const every = (offset: 0 | 1): number[] => blocks.filter((_, at) => at % 2 === offset);
  return { site, id, hashes: every(0), words: every(1) };
}

/** The print of a line; undefined where that is none. */
export function printOfLine(line: unknown): (PagePrint & { readonly id: string }) | undefined {
  if (line === null || typeof line !== 'object') return undefined;
  const { site, id, hashes, words } = line as Partial<PrintLine>;
  if (!Number.isSafeInteger(site) || typeof id !== 'string' || !areWhole(hashes) || !areWhole(words)) return undefined;
  if (hashes.length !== words.length) return undefined;
  return { site: site as number, id, blocks: hashes.flatMap((hash, at) => [hash, words[at] ?? 0]) };
}

/** What the prints of one site prove; undefined where that is nothing. */
export function furnitureLine(site: number, prints: readonly PagePrint[]): FurnitureLine | undefined {
  const furniture = furnitureOf(prints);
  if (furniture.size === 0) return undefined;
  const spread = (of: Spread): number[] =>
    [...furniture.keys()].filter((hash) => furniture.get(hash) === of).sort((a, b) => a - b);
  return { site, several: spread('several'), most: spread('most') };
}

/** Adds the furniture of a site; false where the line is none. */
export function addFurniture(furniture: Map<number, Spread>, line: unknown): boolean {
  if (line === null || typeof line !== 'object') return false;
  const { several, most } = line as Partial<FurnitureLine>;
  if (!areWhole(several) || !areWhole(most)) return false;
  for (const hash of several) furniture.set(hash, 'several');
  for (const hash of most) furniture.set(hash, 'most');
  return true;
}

const areWhole = (given: unknown): given is readonly number[] =>
  Array.isArray(given) && given.every((number) => Number.isSafeInteger(number) && number >= 0);
