import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';

/** How far above the text a headline may stand, in blocks that are not removed. */
const HEADLINE_REACH = 12;
const MOST_META_WORDS = 14;
/** Name, paper, day and day of the last change in one row. */
const MOST_ROW_WORDS = 26;
const PARTED = / [|·•] /;
const LEAST_STANDFIRST_WORDS = 5;
/** In characters: as much of a block as can tell whether a headline is its own. */
const MOST_READ = 10_000;

const META_LINE =
  /\b(?:19|20)\d\d\b|^(?:by|posted|published|updated|written|last (?:updated|modified)|first published|from) |^\d{1,2}[:.]\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i;
const NAME_LINE = /^\p{Lu}[\p{L}'.-]+(?: (?:\p{Lu}[\p{L}'.-]*|de|van|von|der|bin|al)){1,3}(?:,.{0,40})?$/u;
const TITLE_START = /^["'(\p{Lu}\p{Lo}\p{N}£$€]/u;
/** A mail address, a photographer's credit, a list that goes on: no headline. */
const NO_TITLE =
  /@\w|,$|\b(?:credit|photo|image|picture)s?:|\((?:[\w. ]{1,30}\/)?(?:pa|ap|afp|getty|reuters|getty images|pa wire)\)$|\/getty images/i;
/** A caption with its credit behind it. */
const CREDIT_AT_END =
  /\b(?:[Cc]redit|[Pp]hoto|[Ii]mage|[Pp]icture|CREDIT|PHOTO|IMAGE|PICTURE)s?: [^.!?]{2,60}$|\(\p{Lu}[\p{L}.' -]{2,30}\/\p{Lu}[\p{L}. ]{1,30}\)$/u;
const CREDIT =
  /\b(?:credit|photo|image|picture)s?:|^\([\w. /]{2,40}\)$|\((?:[\w. ]{1,30}\/)?(?:pa|ap|afp|getty|reuters|getty images|pa wire)\)$/i;
const DATE_LINE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b|^(?:19|20)\d\d-\d\d-\d\d/i;
/** The name stands on the next line. */
const BY_ALONE = /^(?:(?:written|words|reported|posted) )?by:?$/i;
/** What stands under it is its value: `From:` over a department. */
const LABEL_ABOVE = /^(?:\S+ ?){1,3}:$/;
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Where a headline stands; `found` is what was most like one, which may be the standfirst under it. */
export interface HeadlinePlace {
  readonly top: number;
  readonly found: number;
}

/**
 * The block above `start` that is most like the headline of the text that begins there; undefined where none is.
 * `anchor` is the last block above that a rule knew for furniture, -1 where there is none.
 */
export function headlineAbove(blocks: readonly DraftBlock[], start: number, anchor: number): HeadlinePlace | undefined {
  const lead = new Set(blocks.slice(start, start + 4).flatMap((block) => wordsOf(block.plain)));
  const title = blocks.slice(0, 2).map((block) => block.plain);
  let best: number | undefined;
  let bestScore = 0;
  let seen = 0;
  for (let i = start - 1; i >= 0 && seen < HEADLINE_REACH; i--) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined) continue;
    seen++;
    if (!isTitleLike(block) || LABEL_ABOVE.test(blocks[i - 1]?.plain ?? '')) continue;
    const shared = wordsOf(block.plain).filter((word) => lead.has(word)).length;
    const above = blocks[i - 1];
    const below = blocks.slice(i + 1, start).find((next) => next.removed === undefined);
    const score =
      Math.min(block.words, 8) / 4 +
      Math.min(shared, 4) * 0.7 +
      (below === undefined || isMeta(below) ? 1.5 : 0) +
      (i > 1 && title.some((line) => line.startsWith(block.plain) && line !== block.plain) ? 4 : 0) +
      (above !== undefined && above.removed === undefined && DATE_LINE.test(above.plain) ? 1.5 : 0) +
      (block.gapBefore ? 0.3 : 0) -
      (i < anchor ? 1.5 : 0) -
      seen * 0.25;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  if (best === undefined || bestScore <= 1) return undefined;
  const found = lowestCopy(blocks, best, start);
  return { top: aboveStandfirst(blocks, found), found };
}

/** Pages say their title first and their headline later. */
function lowestCopy(blocks: readonly DraftBlock[], found: number, start: number): number {
  const { plain } = blocks[found] ?? {};
  for (let i = start - 1; i > found; i--) if (blocks[i]?.plain === plain && blocks[i]?.removed === undefined) return i;
  return found;
}

/** What was found may be the standfirst. */
function aboveStandfirst(blocks: readonly DraftBlock[], found: number): number {
  const above = blocks[found - 1];
  // No headline ends in a full stop: of a sentence even a short line is the headline.
  const least = endsSentence(blocks[found]?.plain ?? '') ? 2 : 5;
  return above !== undefined && above.removed === undefined && above.words >= least && isTitleLike(above)
    ? found - 1
    : found;
}

function isTitleLike(block: DraftBlock): boolean {
  if (block.words < 2 || block.words > 30 || !TITLE_START.test(block.plain) || isMeta(block)) return false;
  return !NO_TITLE.test(block.plain);
}

/** A byline, a date or a name: what stands between a headline and its article. */
export function isMeta(block: DraftBlock): boolean {
  return isSigned(block) || (block.words > 0 && block.words <= MOST_META_WORDS && NAME_LINE.test(block.plain));
}

/** A byline or a date that says that it is one. */
export function isSigned(block: DraftBlock): boolean {
  const most = PARTED.test(block.plain) ? MOST_ROW_WORDS : MOST_META_WORDS;
  return block.words > 0 && block.words <= most && META_LINE.test(block.plain);
}

/** Whether a block between headline and text is of the head: standfirst, byline, date, a picture's caption or credit. */
export function isHeadMatter(block: DraftBlock, below: DraftBlock | undefined, above: DraftBlock | undefined): boolean {
  return (
    above?.removed?.traits?.part === 'caption-label' ||
    isStandfirst(block, below) ||
    (BY_ALONE.test(block.plain) && below !== undefined && isMeta(below)) ||
    isMeta(block) ||
    block.isProse ||
    isCredit(block) ||
    (block.words >= 8 && below !== undefined && isCredit(below))
  );
}

/** A line of some length over byline or day, if it is no name itself. */
function isStandfirst(block: DraftBlock, below: DraftBlock | undefined): boolean {
  return (
    block.words >= LEAST_STANDFIRST_WORDS &&
    isTitleLike(block) &&
    below !== undefined &&
    below.removed === undefined &&
    isMeta(below)
  );
}

function isCredit(block: DraftBlock): boolean {
  return CREDIT_AT_END.test(block.plain) || (block.words <= MOST_META_WORDS && CREDIT.test(block.plain));
}

function wordsOf(text: string): string[] {
  return text.slice(0, MOST_READ).toLowerCase().match(WORD) ?? [];
}
