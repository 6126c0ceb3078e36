import type { Article, ArticleBlock } from '../model/article.js';
import { firstWhere } from '../text/first-where.js';
import { linesOf } from '../text/lines.js';
import { continued } from '../text/quoting-mark.js';

/** Source line of an offset. Wrapped lines of a text dump were joined with one space: the offset tells which it was. */
export function lineFinder(article: Article): (offset: number) => number {
  const { blocks, source } = article;
  let lines: readonly string[] | undefined;
  let held: { readonly of?: ArticleBlock; readonly parts: readonly string[] } = { parts: [] };
  return (offset) => {
    const block = blockAt(blocks, offset);
    if (!block || block.line === block.endLine) return block?.line ?? 1;
    if (block.lineStarts) return lineAmong(block, offset);
    if (source.mediaType !== 'text/plain') return block.line;
    lines ??= linesOf(source.text).map((line) => line.trim());
    let column = offset - block.start;
    if (held.of !== block) held = { of: block, parts: continued(lines.slice(block.line - 1, block.endLine)) };
    const { parts } = held;
    for (let line = block.line; line < block.endLine; line++) {
      const length = parts[line - block.line]?.length ?? 0;
      if (length > 0 && column <= length) return line;
      if (length > 0) column -= length + 1;
    }
    return block.endLine;
  };
}

/** The last line of the block that begins at the offset or before. */
function lineAmong({ start, line, lineStarts = [] }: ArticleBlock, offset: number): number {
  return lineStarts.findLast((next) => start + next.offset <= offset)?.line ?? line;
}

function blockAt(blocks: readonly ArticleBlock[], offset: number): ArticleBlock | undefined {
  return blocks[Math.max(0, firstWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) > offset) - 1)];
}
