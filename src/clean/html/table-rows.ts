import type { DraftBlock } from '../draft-block.js';
import { countWords, plainText } from '../prose.js';
import type { PageElement } from './elements.js';

/**
 * Makes one block of the cells of a row of data. A layout table's cells hold several blocks or long ones: these stay
 * as they are, and are no table.
 */
export function joinCells({ elements, blocks, owners }: Lists, first: number, row: number): void {
  const cells = blocks.slice(first);
  const [head] = cells;
  if (head === undefined) return;
  const columns = owners.slice(first).map((owner) => cellOf(elements, owner, row));
  const isData = new Set(columns).size === cells.length && cells.every((cell) => cell.words <= 25);
  if (!isData) {
    for (const cell of cells) if (cell.hint === 'table') delete cell.hint;
    return;
  }
  if (cells.length < 2 || cells.length > 40 || cells.some((cell) => cell.hint !== 'table')) return;
  const text = cells.map((cell) => cell.text).join(' | ');
  const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.text.length * cell.linkShare, 0);
  const joined = { text, plain: plainText(text), words: countWords(text), linkShare: linked / Math.max(1, letters) };
  blocks.length = first;
  owners.length = first;
  blocks.push({ ...head, ...joined, endLine: cells.at(-1)?.endLine ?? head.endLine });
  owners.push(row);
}

interface Lists {
  readonly elements: readonly PageElement[];
  readonly blocks: DraftBlock[];
  readonly owners: number[];
}

/** The cell of the row that holds the element. */
function cellOf(elements: readonly PageElement[], owner: number, row: number): number {
  let index = owner;
  let cell = owner;
  while (index > row) {
    cell = index;
    index = elements[index]?.parent ?? -1;
  }
  return cell;
}
