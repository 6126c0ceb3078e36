import type { DraftBlock } from '../blocks/draft-block.js';

const MOST_WORDS = 40;
/** So many lines below the last paragraph may hold them, others between. */
const REACH = 4;

/** Who else had a part in it, where it came from, that it ends here. */
const CREDIT =
  /^\W{0,3}(?:(?:ends?|-?30-?|# ?# ?#)\W{0,3}$|(?:(?:additional|with|more|extra) )?(?:reporting|writing|editing|research|photographs?|contribut(?:ing|ions?)|compiled|translated|written|edited|words) ?(?:by|from|:)|.{2,80}\bcontributed to this (?:report|story|article)\b|(?:this|the) (?:article|story|piece|report|post) (?:was )?(?:first|originally) (?:appeared|published|ran)\b|(?:first|originally) published (?:in|on|by|at)\b|with (?:files|reports?|agencies|input|inputs|reporting)\b|(?:with )?inputs from\b)/i;
/** The writer's post or book, in a sentence below the text: `Ann Lowe is a reporter at …`. */
const WRITER =
  /^(?:[\p{Lu}][\p{L}.'-]{1,20} ){1,3}[\p{Lu}][\p{L}'-]{1,24},? (?:is|was|has been|writes|covers|reports|teaches|works|joined) (?:(?:an?|the|our|about|for|on|as|at) )?.{0,60}\b(?:reporter|editor|writer|columnist|correspondent|journalist|author|professor|lecturer|director|fellow|critic|contributor|staff|writes|reports|covers)\b/u;
const REACH_HIM =
  /^(?:contact|reach|e-?mail|follow|write to) [\p{Lu}][\p{L}.'-]{1,20} [\p{Lu}][\p{L}'-]{1,24}\b.{0,20}(?:@|\d{3})/iu;

/** The lines right below the last paragraph in which its makers sign: credits, a sentence on the writer, `ENDS`. */
export function signOffsBelow(blocks: readonly DraftBlock[], textEnd: number): readonly number[] {
  const found: number[] = [];
  for (let i = textEnd; i < Math.min(blocks.length, textEnd + REACH); i++) {
    const block = blocks[i];
    if (block === undefined || block.removed?.traits?.endsList) break;
    if (block.removed === undefined && block.words <= MOST_WORDS && isSignOff(block.plain)) found.push(i);
  }
  return found;
}

function isSignOff(plain: string): boolean {
  return CREDIT.test(plain) || WRITER.test(plain) || REACH_HIM.test(plain);
}
