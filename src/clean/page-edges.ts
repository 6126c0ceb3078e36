import type { DraftBlock } from '../blocks/draft-block.js';
import type { Removal } from '../model/block.js';
import type { SourceFile } from '../model/source.js';
import { linesOf } from '../text/lines.js';
import { isFurniture } from '../text/paged.js';

const EDGE: Removal = {
  rule: 'clean/page-edge',
  reason: 'head or foot of a printed page',
  traits: { final: true },
};

/** Cuts what stands at the head and foot of a form's pages, which its reader tells by where it is printed. */
export function cutPageEdges(blocks: readonly DraftBlock[], { text, pages }: SourceFile): void {
  if (pages === undefined) return;
  const lines = linesOf(text);
  for (const block of blocks) if (isFurniture(lines[block.line - 1] ?? '')) block.removed = EDGE;
}
