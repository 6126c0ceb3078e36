import { linesOf } from '../text/lines.js';
import { isFlowed } from '../text/paged.js';
import { continuation, QUOTED } from '../text/quoting-mark.js';
import { type DraftBlock, draftBlock, readText } from './draft-block.js';
import { isContinued, quotedWidth, wrapWidth } from './unwrap.js';

/**
 * The blocks of a text dump: each line that is not blank, trimmed letter for letter. Lines that a mail client or an
 * editor wrapped are joined with one space first; of a text with pages (`text/paged.ts`) those that say so.
 */
export function textBlocks(text: string, isPaged = false): DraftBlock[] {
  if (isPaged) return flowedBlocks(text);
  const lines = linesOf(text).map((line) => line.trim());
  const width = wrapWidth(lines);
  const inQuotes = width === undefined ? 0 : quotedWidth(lines, width);
  const blocks: DraftBlock[] = [];
  let gapBefore = true;
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    const parts = [lines[i] ?? ''];
    while (
      width !== undefined &&
      isContinued(lines[i] ?? '', lines[i + 1] ?? '', QUOTED.test(lines[i] ?? '') ? inQuotes : width)
    ) {
      parts.push(continuation(lines[i] ?? '', lines[i + 1] ?? ''));
      i++;
    }
    if (parts[0] !== '') blocks.push(textBlock(parts.join(' '), first + 1, i + 1, gapBefore));
    gapBefore = parts[0] === '';
  }
  return blocks;
}

/** The blocks of a text with pages, which tells itself where a line goes on. */
function flowedBlocks(text: string): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let gapBefore = true;
  let first = 0;
  let parts: string[] = [];
  for (const [at, line] of linesOf(text).entries()) {
    const words = line.trim();
    if (words !== '') parts.push(words);
    if (isFlowed(line)) continue;
    if (parts.length > 0) blocks.push(textBlock(parts.join(' '), first + 1, at + 1, gapBefore));
    gapBefore = parts.length === 0;
    first = at + 1;
    parts = [];
  }
  if (parts.length > 0) blocks.push(textBlock(parts.join(' '), first + 1, linesOf(text).length, gapBefore));
  return blocks;
}

function textBlock(text: string, line: number, endLine: number, gapBefore: boolean): DraftBlock {
  return draftBlock(readText(text), 0, { line, endLine, gapBefore });
}
