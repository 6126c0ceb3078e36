import type { KeptBlock } from '../../divide/kept-block.js';
import type { Page } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { fold } from '../../text/fold.js';
import { HEAD_BLOCKS } from './fields.js';
import { mayHead } from './head-lines.js';
import { isOutletLine } from './outlet-line.js';
import { isOutletName } from './publisher.js';

/** Index of the block that is the headline, -1 where the article has none in its text. */
export function findHeadline(page: Page, own: readonly KeptBlock[], alone: boolean, gazetteer: Gazetteer): number {
  const head = own.slice(0, HEAD_BLOCKS);
  const marked = own.findIndex(({ block }) => block.hint === 'headline');
  if (marked >= 0 || page.source.message === 'reply') return marked;
  const title = page.metadata.headline?.value;
  const titled = alone && title ? head.findIndex(({ block }) => fold(block.text) === fold(title)) : -1;
  if (titled >= 0 || (alone && title)) return titled;
  const body = head.findIndex(
    ({ block, line }, at) => at > 0 && line.shape === 'prose' && block.text.length > LONG_PROSE,
  );
  const top = body < 0 ? head : head.slice(0, body + 1);
  const heading = firstHeading(top, alone, gazetteer);
  return heading >= 0
    ? heading
    : top.findIndex((kept, at) => besideDate(top, at) && kept.block.text.length <= SHORT_LINE && mayHead(kept.line));
}

/** A headline may be sentences (`Smoke and mirrors. Blog.`) where it stands right under or above the date of its post. */
function besideDate(head: readonly KeptBlock[], at: number): boolean {
  const isDate = (kept: KeptBlock | undefined): boolean =>
    kept?.line.shape === 'dateline' && kept.line.day !== undefined;
  return head[at]?.line.shape === 'prose' && (isDate(head[at - 1]) || isDate(head[at + 1]));
}

/** A paragraph of the body; a headline does not stand behind one that is not the very first. */
const LONG_PROSE = 120;
const SHORT_LINE = 100;

/** The section stands over the headline: `Business`, then what happened. */
const isOverHeading = (head: readonly KeptBlock[], at: number): boolean => head[at + 1]?.line.role === 'short';

function firstHeading(head: readonly KeptBlock[], alone: boolean, gazetteer: Gazetteer): number {
  return head.findIndex(
    ({ block, line }, at) =>
      (line.shape === 'heading' || line.shape === 'name') &&
      (block.hint === undefined || (!alone && block.hint === 'heading')) &&
      !(isOutletName(block.text, gazetteer) && at + 1 < head.length) &&
      !isOutletLine(head, at) &&
      !(line.role === 'section' && isOverHeading(head, at)) &&
      head[at - 1]?.line.shape !== 'byline' &&
      mayHead(line),
  );
}
