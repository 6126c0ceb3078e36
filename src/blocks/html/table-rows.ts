import type { LineStart } from '../../model/block.js';
import { type DraftBlock, draftBlock, readText } from '../draft-block.js';
import type { PageElement } from './elements.js';

const JOINT = ' | ';
/** In words: a longer cell is a part of a page's layout. */
const LONGEST_CELL = 25;
const MOST_CELLS = 40;

/**
 * Makes one block of the cells of a row of data, when the row ends: `first` is the index of its first block, `row` that
 * of its element. A layout table's cells hold several blocks or long ones: these stay as they are, and are no table.
 */
export function createRowJoiner({ elements, blocks, owners }: Lists): (first: number, row: number) => void {
  // Tables nest; the blocks before this index are known to stand in a layout.
  let laidOutTo = 0;
  return (first, row) => {
    const cells = blocks.slice(Math.max(first, blocks.length - MOST_CELLS - 1));
    const [head] = cells;
    if (head === undefined || blocks.length <= first) return;
    const columns = (): number => new Set(owners.slice(first).map((owner) => cellOf(elements, owner, row))).size;
    const isFew = cells.length <= MOST_CELLS && cells.every((cell) => cell.words <= LONGEST_CELL);
    if (!isFew || columns() < cells.length) {
      for (const cell of blocks.slice(Math.max(first, laidOutTo))) if (cell.hint === 'table') cell.hint = undefined;
      laidOutTo = blocks.length;
      return;
    }
    if (cells.length < 2 || cells.some((cell) => cell.hint !== 'table')) return;
    const text = cells.map((cell) => cell.text).join(JOINT);
    const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0);
    const linked = cells.reduce((sum, cell) => sum + cell.text.length * cell.linkShare, 0);
    const starts = lineStartsOf(cells);
    const lineStarts = starts.length === 0 ? head.lineStarts : starts;
    const endLine = cells.at(-1)?.endLine ?? head.endLine;
    const joined = draftBlock(readText(text), linked / Math.max(1, letters), { ...head, endLine, lineStarts });
    joined.hint = head.hint;
    blocks.length = first;
    owners.length = first;
    blocks.push(joined);
    owners.push(row);
  };
}

function lineStartsOf(cells: readonly DraftBlock[]): readonly LineStart[] {
  const starts: LineStart[] = [];
  let from = 0;
  let line = cells[0]?.line ?? 0;
  for (const cell of cells) {
    for (const start of [{ offset: 0, line: cell.line }, ...(cell.lineStarts ?? [])]) {
      if (start.line <= line) continue;
      starts.push({ offset: from + start.offset, line: start.line });
      line = start.line;
    }
    from += cell.text.length + JOINT.length;
  }
  return starts;
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
