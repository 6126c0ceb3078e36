import { firstWhere } from '../../../text/first-where.js';

/** What is known of words: a mention of something, or a statement that they are read for. */
export interface Mark<Of> {
  /** In whatever the text is counted in, half-open. */
  readonly start: number;
  readonly end: number;
  readonly is: 'mention' | 'statement';
  readonly of: Of;
}

/** Words with all that is known of exactly these, and what is known of words among them. */
export interface Stretch<Of> {
  readonly start: number;
  readonly end: number;
  /** What is known of the words; a mention comes first, and there is at most one. */
  readonly marks: readonly Mark<Of>[];
  readonly inner: readonly Stretch<Of>[];
}

/** Deeper than this nobody sees a difference, and browsers flatten what is nested hundreds of times. */
const DEEPEST = 4;

interface Kept<Of> {
  readonly start: number;
  end: number;
  readonly marks: Mark<Of>[];
  readonly inner: Kept<Of>[];
  readonly isMention: boolean;
}

/**
 * Marks that may overlap in any way as stretches of which each lies wholly inside or wholly outside of every other, so that elements
 * can be made of them. A mention stays whole and lies in no other mention, for it is a link; of two statements that cross, the first
 * ends where the second begins. All within `start` and `end`; time grows with n log n.
 */
export function stretchesOf<Of>(
  marks: readonly Mark<Of>[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Stretch<Of>[] {
  const clipped = marks
    .map((mark) => ({ ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const roots: Kept<Of>[] = [];
  const open: Kept<Of>[] = [];
  for (const mark of clipped) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop();
    place(mark, open, roots);
  }
  return roots;
}

const rank = ({ is }: Pick<Mark<unknown>, 'is'>): number => (is === 'mention' ? 0 : 1);

/** Puts a mark among the stretches that are open where it starts; nowhere if it cannot lie there. */
function place<Of>(mark: Mark<Of>, open: Kept<Of>[], roots: Kept<Of>[]): void {
  const isMention = mark.is === 'mention';
  const last = open.at(-1);
  if (last !== undefined && last.start === mark.start && last.end === mark.end) {
    if (!isMention) last.marks.push(mark);
    return;
  }
  const crossed = open.filter((stretch) => stretch.end < mark.end);
  if (crossed.some((stretch) => stretch.isMention)) return;
  if (isMention && open.some((stretch) => stretch.isMention)) return;
  if (!isMention && open.length - crossed.length >= DEEPEST) return;
  for (const stretch of crossed) stretch.end = mark.start;
  open.length -= crossed.length;
  const stretch: Kept<Of> = { start: mark.start, end: mark.end, marks: [mark], inner: [], isMention };
  (open.at(-1)?.inner ?? roots).push(stretch);
  open.push(stretch);
}

/** Where something stands in a text, in code points. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that run on through more paragraphs than this are no statement that can be shown in a text. */
const MOST_BLOCKS = 50;

/** Marks by the place, among blocks in rising order, of each block that they stand in. */
export function marksByBlock<Of>(
  blocks: readonly Place[],
  marks: readonly Mark<Of>[],
): ReadonlyMap<number, readonly Mark<Of>[]> {
  const byBlock = new Map<number, Mark<Of>[]>();
  for (const mark of marks) {
    const first = firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) > mark.start);
    for (let at = first; at < Math.min(blocks.length, first + MOST_BLOCKS); at++) {
      const block = blocks[at];
      if (block === undefined || block.start >= mark.end) break;
      const known = byBlock.get(at);
      if (known) known.push(mark);
      else byBlock.set(at, [mark]);
    }
  }
  return byBlock;
}
