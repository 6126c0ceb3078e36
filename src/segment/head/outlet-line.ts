import { isHeading, type KeptBlock } from '../../divide/kept-block.js';
import { outletOn } from '../../lines/outlets.js';

/** A line of a head that names the outlet: one with the date on it, or right above or below the date. */
export function isOutletLine(head: readonly KeptBlock[], at: number): boolean {
  const here = head[at];
  if (here === undefined) return false;
  const isDated =
    here.line.shape === 'dateline' ||
    (isHeading(here) && [head[at - 1], head[at + 1]].some((beside) => isDate(beside) && !outletOn(beside.block.text)));
  return isDated && outletOn(here.block.text) !== undefined;
}

const isDate = (kept: KeptBlock | undefined): kept is KeptBlock =>
  kept?.line.shape === 'dateline' && kept.line.day !== undefined;
