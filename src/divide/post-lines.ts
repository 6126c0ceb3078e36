import { isBodyText, isHeading as isShort, type KeptBlock } from './kept-block.js';
import { type PostMark, postMarkOf } from './post-marks.js';

/** How far below its headline a post's first sentence may stand. */
export const PROSE_REACH = 6;

/** A line that could be a headline, and is no mark of a post. */
export const isHeading = (kept: KeptBlock | undefined): boolean =>
  isShort(kept) && postMarkOf(kept?.block.text ?? '') === undefined;

export const isMeta = (kept: KeptBlock | undefined): boolean =>
  kept?.line.shape === 'byline' || kept?.line.shape === 'dateline';

export const isMark = (text: string, ...where: PostMark['where'][]): boolean => {
  const mark = postMarkOf(text);
  return mark !== undefined && where.includes(mark.where);
};
export const isHeadMark = (text: string): boolean => isMark(text, 'head-or-foot');
export const isFootMark = (text: string): boolean => isMark(text, 'foot', 'head-or-foot');

export function indices(kept: readonly KeptBlock[], has: (each: KeptBlock) => boolean): number[] {
  return [...kept.keys()].filter((at) => has(kept[at] as KeptBlock));
}

export function firstProse(kept: readonly KeptBlock[], from: number): number {
  let at = from;
  while (at < kept.length && !isBodyText(kept[at])) at++;
  return at;
}

const RULE = /^[^\p{L}\p{N}]{3,}$/u;

/** A line of signs stands above. */
export const isRuledOff = (kept: KeptBlock | undefined): boolean =>
  kept?.above?.some((text) => RULE.test(text)) ?? false;
