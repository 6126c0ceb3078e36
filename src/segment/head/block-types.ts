import { isBodyText, type KeptBlock } from '../../divide/kept-block.js';
import type { LineRole } from '../../lines/line-role.js';
import { JOB_OR_BODY } from '../../lines/names.js';
import type { BlockType } from '../../model/block.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { MediaType } from '../../model/source.js';
import type { RuleId } from '../../model/span.js';
import { isOutletLine } from './outlet-line.js';

/** A block with the part that it plays in its article. */
export interface TypedBlock extends KeptBlock {
  readonly type: BlockType;
  readonly rule: RuleId;
}

/** So far below the headline a date or a name may stand and still belong to the head. */
const HEAD_REACH = 8;
/** So many blocks at the end may be the signature of a post: `Posted by`, name, `at`, time. */
const FOOT_REACH = 5;

/** Gives each block of an article its type. Bylines and dates stand at the head or at the very end; elsewhere they are text. */
export function typeBlocks(
  own: readonly KeptBlock[],
  headlineAt: number,
  mediaType: MediaType,
  givenNames: Gazetteer['givenNames'],
): TypedBlock[] {
  const firstProse = own.findIndex((each, at) => at > headlineAt && isParagraph(each));
  const lastProse = own.findLastIndex(isParagraph);
  // Days as headings are a chronicle's.
  const isChronicle = own.filter(({ line }, at) => at > firstProse && line.shape === 'dateline' && line.day).length > 2;
  const atEdge = (at: number): boolean =>
    at <= Math.max(headlineAt, 0) + 1 ||
    (at <= headlineAt + HEAD_REACH && (firstProse < 0 || at < firstProse)) ||
    (at > lastProse && at >= own.length - FOOT_REACH) ||
    // The outlet or the section is set between the first sentence, a standfirst, and the date.
    (!isChronicle && at <= headlineAt + 4 && own.slice(headlineAt + 1, at).filter(isParagraph).length <= 1);
  return own.map((kept, at) =>
    typeBlock(kept, at, { headlineAt, own, atEdge: atEdge(at), isMarkup: mediaType === 'text/html', givenNames }),
  );
}

const isParagraph = (kept: KeptBlock): boolean => isBodyText(kept) && kept.block.text.length > 40;

interface BlockPlace {
  readonly headlineAt: number;
  readonly own: readonly KeptBlock[];
  readonly atEdge: boolean;
  readonly isMarkup: boolean;
  readonly givenNames: Gazetteer['givenNames'];
}

function typeBlock(kept: KeptBlock, at: number, place: BlockPlace): TypedBlock {
  const { headlineAt, own, atEdge, isMarkup } = place;
  const typed = (type: BlockType, rule: RuleId): TypedBlock => ({ ...kept, type, rule });
  const { block, line } = kept;
  if (at === headlineAt)
    return typed('headline', block.hint && isMarkup ? 'segment/headline-markup' : 'segment/headline-line');
  if (line.shape === 'byline') return typed('byline', 'segment/by-line');
  if (line.shape === 'dateline' && atEdge) return typed('dateline', 'segment/date-line');
  if (line.role === 'agency' && atEdge && at >= headlineAt) return typed('byline', 'segment/agency-line');
  if (line.shape === 'name' && atEdge && namesAuthor(at, place)) {
    return typed('byline', 'segment/name-beside-date');
  }
  if (block.hint && block.hint !== 'headline') return typed(block.hint, 'segment/markup');
  if (block.text.startsWith('>')) return typed('quote', 'segment/quote-mark');
  if (line.shape === 'list') return typed('list', 'segment/list-marker');
  // Markup that means a heading says so: a question of an interview stands in a paragraph of its own.
  const isSentence = isMarkup && at > headlineAt && SENTENCE_END.test(block.text);
  if (line.shape === 'prose' || isSentence) return typed('paragraph', 'segment/prose-line');
  if (at > headlineAt && !own.slice(0, at).some(({ line: { shape } }) => shape === 'prose')) {
    return typed('standfirst', 'segment/line-under-headline');
  }
  return typed('heading', 'segment/short-line');
}

/** `In News, Metro`: where it was filed. */
const NO_NAME = /^(?:in|on|at|from|for|under) \p{Lu}/iu;
const SENTENCE_END = /[.?!…]["'”’)]{0,2}$/;

/** What looks like a name and is none. */
const NOBODY: ReadonlySet<LineRole> = new Set(['section', 'menu', 'job', 'outlet', 'outlets', 'caption', 'present']);

/**
 * A name alone on its line is the author's where a date line, or the label `Posted by`, stands beside it in the head,
 * where it says what its bearer is to the paper, or where it is a person's and stands right under the headline.
 */
function namesAuthor(at: number, { own, headlineAt, givenNames }: BlockPlace): boolean {
  if (NO_NAME.test(own[at]?.block.text ?? '')) return false;
  const above = own[at - 1]?.line;
  const below = own[at + 1]?.line;
  if (above?.shape === 'dateline' && above.day === undefined) return true;
  const given = own[at]?.line.people[0]?.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (headlineAt >= 0 && at - headlineAt === 1 && givenNames.has(given)) return true;
  if (headlineAt < 0 || at < headlineAt || isOutletLine(own, at) || NOBODY.has(own[at]?.line.role ?? 'name'))
    return false;
  if (own[at + 1]?.line.role === 'job' || own[at + 1]?.line.role === 'handle') return true;
  if (at - headlineAt <= HEAD_REACH && JOB_OR_BODY.test(own[at]?.block.text ?? '')) return true;
  return at - headlineAt <= 4 && (below?.shape === 'dateline' || above?.shape === 'dateline');
}
