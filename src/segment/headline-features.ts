import { wordCount } from '../divide/kept-block.js';
import type { Block } from '../model/block.js';
import { fold } from '../text/fold.js';
import { isNoHeadline, type ReadLine, readLine } from './line-shapes.js';

/** A line that might be the headline of a text dump, and what speaks for or against it, each 0 to about 4. */
export interface HeadlineCandidate {
  /** Index into the page's blocks. */
  readonly at: number;
  readonly features: Readonly<Record<HeadlineFeature, number>>;
}

/** What a headline is known by, in lines and their neighbours. */
export const headlineFeatures = [
  'oneWord',
  'twoWords',
  'threeWords',
  'fewWords',
  'manyWords',
  'tooManyWords',
  'sharedWords',
  'sharedShare',
  'distance',
  'besideText',
  'insideText',
  'overMeta',
  'nearMeta',
  'underDate',
  'kept',
  'inPageTitle',
  'again',
  'question',
  'stop',
  'name',
  'prose',
  'barred',
  'shortAbove',
] as const;

export type HeadlineFeature = (typeof headlineFeatures)[number];

/** A paragraph of the body. */
const LONG_PROSE = 80;
/** So far above the first paragraph a headline is looked for, in blocks. */
const REACH = 90;
/** So far below it: a lead or a standfirst may stand above the headline's line. */
const BELOW = 2;
/** A page with no more labels than this above its first paragraph has no menu: somebody saved the article alone. */
const MOST_LABELS = 2;
const LONGEST_HEADLINE = 220;
/** A longer line that ends as a sentence does is the lead, in characters. */
const LONGEST_SENTENCE = 120;
const SENTENCE_STOP = /[.!?]["'”’)]{0,2}$/;
/** In characters: as much of a block as tells what it is. */
const MOST_READ = 10_000;
const BODY_BLOCKS = 60;

const WORD = /[\p{L}\p{N}]+/gu;
const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;
const BARS = /[|›»>•]/;
const META =
  /^(?:by|posted|published|updated|written|last (?:updated|modified)|first published|reviewed|edited|author) ?\b|\b(?:19|20)\d\d\b|\d{1,3} min(?:ute)?s?(?:'s)? read/i;

/** The lines of a page that might head its one article. */
export function headlineCandidates(blocks: readonly Block[]): readonly HeadlineCandidate[] {
  const lines = blocks.map(({ text }) => readLine(text));
  const body = blocks.findIndex((block, at) => !block.removed && isParagraph(block, lines[at]));
  if (body < 0) return [];
  const first = Math.max(0, body - REACH);
  const at = [...blocks.keys()].filter(
    (i) => (i < 2 || i >= first) && i <= body + BELOW && isPossible(blocks[i] as Block, lines[i] as ReadLine),
  );
  const page = readPage(blocks, lines, body);
  return at.map((i) => ({ at: i, features: featuresOf(page, i) }));
}

function isParagraph({ text }: Block, line: ReadLine | undefined): boolean {
  return line?.shape === 'prose' && text.length > LONG_PROSE;
}

function isPossible({ text, removed }: Block, { shape }: ReadLine): boolean {
  if (removed && !removed.traits?.judged) return false;
  if ((text.length > LONGEST_SENTENCE && SENTENCE_STOP.test(text)) || isNoHeadline(text)) return false;
  return shape !== 'byline' && shape !== 'dateline' && text.length <= LONGEST_HEADLINE && text.length >= 3;
}

/** Somebody saved the article alone: its first line heads it, and no menu stands between that and the text. */
export function opensWithArticle(blocks: readonly Block[]): boolean {
  const lines = blocks.map(({ text }) => readLine(text));
  const body = blocks.findIndex((block, at) => !block.removed && isParagraph(block, lines[at]));
  const above = blocks.slice(0, Math.max(0, body));
  const labels = above
    .slice(1)
    .filter(({ text, removed }, i) => removed || (wordCount(text) <= 3 && !isHeadMeta(lines[i + 1])));
  const top = blocks[0];
  return (
    top !== undefined &&
    !top.removed &&
    wordCount(top.text) >= 3 &&
    !BARS.test(top.text) &&
    labels.length <= MOST_LABELS
  );
}

interface ReadPage {
  readonly blocks: readonly Block[];
  readonly lines: readonly ReadLine[];
  readonly plain: readonly string[];
  readonly words: readonly number[];
  readonly body: number;
  readonly bodyWords: ReadonlySet<string>;
}

function readPage(blocks: readonly Block[], lines: readonly ReadLine[], body: number): ReadPage {
  const plain = blocks.map(({ text }) => fold(text).toLowerCase());
  const words = plain.map((text) => text.slice(0, MOST_READ).match(WORD)?.length ?? 0);
  const prose = plain
    .slice(body, body + BODY_BLOCKS)
    .filter((_, i) => !blocks[body + i]?.removed && (words[body + i] ?? 0) > 8);
  return {
    blocks,
    lines,
    plain,
    words,
    body,
    bodyWords: new Set(
      prose
        .join(' ')
        .slice(0, 10 * MOST_READ)
        .match(CONTENT_WORD) ?? [],
    ),
  };
}

/** The next block that no rule took out for its words: share buttons stand between a standfirst and the byline. */
function below({ blocks }: ReadPage, at: number): number {
  let next = at + 1;
  while (blocks[next]?.removed && !blocks[next]?.removed?.traits?.judged) next++;
  return next;
}

const flag = (is: boolean): number => (is ? 1 : 0);

function featuresOf(page: ReadPage, at: number): Readonly<Record<HeadlineFeature, number>> {
  const { blocks, lines, plain, words, body, bodyWords } = page;
  const text = plain[at] ?? '';
  const count = words[at] ?? 0;
  const content = text.slice(0, MOST_READ).match(CONTENT_WORD) ?? [];
  const shared = content.filter((word) => bodyWords.has(word)).length;
  const isMeta = (i: number): boolean => (words[i] ?? 99) <= 14 && (isHeadMeta(lines[i]) || META.test(plain[i] ?? ''));
  const second = at + 2;
  const third = below(page, second);
  const titles = plain.slice(0, Math.min(2, at));
  return {
    oneWord: flag(count <= 1),
    twoWords: flag(count === 2),
    threeWords: flag(count === 3),
    fewWords: flag(count === 4 || count === 5),
    manyWords: flag(count > 16 && count <= 22),
    tooManyWords: flag(count > 22),
    sharedWords: Math.min(4, shared) / 2,
    sharedShare: content.length === 0 ? 0 : (2 * shared) / content.length,
    distance: Math.log2(1 + Math.max(0, body - at)),
    besideText: flag(at === body - 1),
    insideText: flag(at >= body),
    overMeta: flag(isMeta(at + 1)),
    nearMeta: flag(isMeta(second) || isMeta(second + 1) || isMeta(third)),
    underDate: flag(lines[at - 1]?.shape === 'dateline'),
    kept: flag(blocks[at]?.removed === undefined),
    inPageTitle: flag(count > 1 && titles.some((title) => title.startsWith(text) && title !== text)),
    again: flag(count > 2 && plain.some((other, i) => i !== at && other === text)),
    question: flag(text.endsWith('?')),
    stop: flag(text.endsWith('.') || text.endsWith(':') || text.endsWith(',')),
    name: flag(lines[at]?.shape === 'name'),
    prose: flag(lines[at]?.shape === 'prose'),
    barred: flag(BARS.test(text)),
    shortAbove: flag((words[at - 1] ?? 99) <= 3),
  };
}

const isHeadMeta = (line: ReadLine | undefined): boolean => line?.shape === 'byline' || line?.shape === 'dateline';
