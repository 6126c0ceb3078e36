import { linesOf } from '../text/lines.js';
import { continuation, QUOTED } from '../text/quoting-mark.js';
import type { DraftBlock } from './draft-block.js';
import { countWords, plainText } from './prose.js';
import { isContinued, quotedWidth, wrapWidth } from './unwrap.js';

/**
 * The blocks of a text dump: each line that is not blank, trimmed letter for letter. Lines that a mail client or an
 * editor wrapped are joined with one space first.
 */
export function textBlocks(text: string): DraftBlock[] {
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

function textBlock(text: string, line: number, endLine: number, gapBefore: boolean): DraftBlock {
  const plain = plainText(text);
  return { text, plain, words: countWords(plain), linkShare: 0, line, endLine, gapBefore };
}
