import type { DraftBlock } from '../blocks/draft-block.js';

/** The label over how to reach whoever sent a release. */
const LABEL =
  /^(?:for (?:more|further|additional) (?:information|details)\b(?:.{0,60}\b(?:contact|call|e-?mail|ring|phone)\b.*|[:,]?)$|(?:for )?(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|queries)\b.{0,30}$|notes? (?:to|for) editors\b.{0,10}$|contacts? ?:)/i;
const PHONE = /(?:^|[^\d/.-])(?:\+\d|\(?0\d|\(?\d{3}\)?[ .-]\d{3}|1[ -]\d{3})[\d ().-]{4,20}\d(?![\d/])/;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|\b(?:www\.|https?:\/\/)[^\s.]/i;
const MOST_WORDS = 30;
/** So far above the end of the text its label may stand, and so far above a number a name. */
const LABEL_REACH = 4;
const NAME_REACH = 2;
/** `ENDS` and its like may part the label from the text. */
const BELOW_REACH = 3;

/**
 * The lines right below the text of a release that say how to reach its sender, from their label on: numbers and
 * addresses, and the names over them. `[start, end)`; undefined where there are none. `textEnd` is where the text ends.
 */
export function contactsBelow(
  blocks: readonly DraftBlock[],
  textEnd: number,
): { readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, textEnd - LABEL_REACH);
  const above = blocks.slice(from, textEnd + BELOW_REACH).findIndex(isLabel);
  if (above === -1) return undefined;
  const start = from + above;
  if (blocks.slice(textEnd, start).some(({ removed }) => removed !== undefined)) return undefined;
  let end = start;
  for (let i = start; i <= end + NAME_REACH; i++) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined || (i >= textEnd && block.isProse)) break;
    if (isContact(block)) end = i + 1;
  }
  return end > textEnd ? { start, end } : undefined;
}

const isLabel = (block: DraftBlock): boolean => block.removed === undefined && LABEL.test(block.plain.slice(0, 200));

const isContact = ({ plain, words }: DraftBlock): boolean =>
  words <= MOST_WORDS && (PHONE.test(plain) || ADDRESS.test(plain));
