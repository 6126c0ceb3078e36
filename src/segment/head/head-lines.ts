import type { LineRole, ReadLine } from '../../lines/line-role.js';
import { readLine } from '../../lines/read-line.js';
import type { Block } from '../../model/block.js';
import { fold } from '../../text/fold.js';

/** A page's lines as the choice of its headline sees them. */
export interface HeadPage {
  readonly blocks: readonly Block[];
  readonly lines: readonly ReadLine[];
  /** Folded, in small letters. */
  readonly plain: readonly string[];
  readonly words: readonly number[];
  /** Where the running text begins: no headline stands below; -1 where there is none. */
  readonly body: number;
}

/** A paragraph of the body, in characters. */
const LONG_PROSE = 80;
const MOST_READ = 10_000;
const WORD = /[\p{L}\p{N}]+/gu;
/** What a page says to its reader before the article begins. */
const NOTICE =
  /\b(?:cookies?|consent|your (?:privacy|browser|device|account|inbox|experience|subscription)|subscribe|newsletters?|sign(?:ed|ing)? (?:up|in)|log(?:ged)? in|javascript|ad ?blockers?|our (?:site|website|partners|journalism|newsletter))\b/i;
const ADDRESSED = /\b(?:you|your|we|us|our)\b/i;

export function readHeadPage(blocks: readonly Block[]): HeadPage {
  const lines = blocks.map(({ text }) => readLine(text));
  const plain = blocks.map(({ text }) => fold(text).toLowerCase());
  const words = plain.map((text) => text.slice(0, MOST_READ).match(WORD)?.length ?? 0);
  return { blocks, lines, plain, words, body: bodyOf(blocks) };
}

/** Index of the block with which the running text begins; -1 where there is none. */
export function bodyOf(blocks: readonly Block[]): number {
  return blocks.findIndex(
    ({ text, removed }) => !removed && text.length > LONG_PROSE && isProse(readLine(text)) && !isNotice(text),
  );
}

const isProse = ({ shape, role }: ReadLine): boolean => shape === 'prose' && role !== 'present' && role !== 'caption';

const isNotice = (text: string): boolean => text.length < 600 && NOTICE.test(text) && ADDRESSED.test(text);

/** What says who wrote, when, and how long it takes to read. */
const META: ReadonlySet<LineRole> = new Set([
  'byline',
  'author-label',
  'dateline',
  'agency',
  'job',
  'handle',
  'reading-time',
]);
export const isMeta = (line: ReadLine | undefined): boolean => line !== undefined && META.has(line.role);

/** What heads nothing, whatever stands around it. */
const NO_HEADLINE: ReadonlySet<LineRole> = new Set([
  'byline',
  'author-label',
  'quoted',
  'reading-time',
  'count',
  'address',
  'contact',
  'menu',
  'edition',
  'caption',
  'job',
  'handle',
  'agency',
  'outlet',
  'outlets',
  'quotation',
  'present',
]);

/** Whether a line may be a headline by itself: a date line may where it has words of its own. */
export const mayHead = (line: ReadLine): boolean =>
  line.role === 'dateline' ? line.isTitleLike === true : !NO_HEADLINE.has(line.role);
