import { isBodyText, type KeptBlock } from './kept-block.js';
import { firstProse, isFootMark, isHeading, isMark, PROSE_REACH } from './post-lines.js';

/** The foot of a post stands right above this block, and no headline above that foot. */
export function footAbove(kept: readonly KeptBlock[], at: number, isList: boolean): boolean {
  const before = kept[at - 1];
  if (before === undefined) return false;
  if (isMark(before.block.text, 'foot')) return true;
  const above = kept[at]?.above ?? before.below ?? [];
  if (isList && above.some((text) => isMark(text, 'foot-of-list'))) return true;
  return above.some((text) => isMark(text, 'foot')) || (above.some(isFootMark) && !isHeading(before));
}

/** Behind a foot, a headline or the date above one; and the first such on the page, above the first foot. */
export function feetStarts(kept: readonly KeptBlock[], feet: readonly number[]): number[] {
  const starts = feet.filter((at) => startsPost(kept, at));
  if (starts.length === 0) return [];
  const lead = Math.min(...starts.map((at) => firstProse(kept, at) - at));
  const first = firstProse(kept, 0);
  return first < (feet[0] ?? 0) ? [Math.max(0, first - lead), ...starts] : starts;
}

function startsPost(kept: readonly KeptBlock[], at: number): boolean {
  const head = kept[at]?.line.shape === 'dateline' ? at + 1 : at;
  return isHeading(kept[head]) && kept.slice(head + 1, head + 1 + PROSE_REACH).some(isBodyText);
}
