import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';
import type { Removal, RemovalTraits } from '../model/block.js';
import type { FeatureTable } from './line-windows.js';

/** Where the text of the page is, and what the model saw. */
export interface Evidence {
  readonly table: FeatureTable;
  readonly first: number;
  readonly end: number;
}

/** A column with the least or the most that it must hold for the ground to be given. */
interface ShownGround {
  readonly column: string;
  readonly least?: number;
  readonly most?: number;
  readonly words: string;
}

/** The model looked at a line's place and its neighbours. */
const JUDGED: RemovalTraits = { judged: true };

/** Two lines off, on the scale of distances. */
const BESIDE = Math.log1p(2);

/** What grounds are called that a reader can see. In order; the first that holds is named. */
const GROUNDS: readonly ShownGround[] = [
  { column: 'copies', least: 2, words: 'which the page repeats' },
  { column: 'pattern', least: 12, words: 'in a list of stories or links' },
  { column: 'pageWords', least: 0.25, words: 'made of words of menus and notices' },
  { column: 'creditWords', least: 0.25, words: 'made of words of credits and signatures' },
  { column: 'furniture above', most: BESIDE, words: 'beside a menu line' },
  { column: 'furniture below', most: BESIDE, words: 'beside a menu line' },
  { column: 'readerWords', least: 0.08, words: 'which speaks to the reader' },
];

/** Why the model took a block out, for a reader: what it is, where it stands, and what speaks against it. */
export function removalFor(block: DraftBlock, at: number, { table, first, end }: Evidence): Removal {
  const value = (column: string): number => table.get(column)?.[at] ?? 0;
  const ground = GROUNDS.find(
    ({ column, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }) =>
      value(column) >= least && value(column) <= most,
  )?.words;
  const kind = kindOf(block, value);
  if (at < first || at >= end) {
    const where = at < first ? 'above the article' : 'below the article';
    return {
      rule: 'clean/outside-main-content',
      traits: JUDGED,
      reason: `${kind} ${where}${ground === undefined ? '' : `, ${ground}`}`,
    };
  }
  const rule = block.isProse ? 'clean/interruption' : 'clean/label-line';
  return { rule, traits: JUDGED, reason: `${kind} between paragraphs${ground === undefined ? '' : `, ${ground}`}` };
}

function kindOf(block: DraftBlock, value: (column: string) => number): string {
  if (block.isProse) return value('sure:topic') < 0.3 ? 'paragraph on another matter' : 'paragraph';
  if (value('date') > 0) return 'date line';
  if (value('name') > 0) return 'name';
  return endsSentence(block.plain) ? 'short line' : 'short line without a stop';
}
