import type { ReadLine } from '../lines/line-role.js';
import { isOutletShaped } from '../lines/outlets.js';
import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import type { IsoDate } from '../model/span.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import type { Part } from './divide.js';
import { readField } from './record-fields.js';

/** So far above its first item a digest has its day and its writer, in lines that no rule knows for furniture. */
const HEAD_REACH = 3;
/** `Your digest for 12 March 2024`. */
const NAMES_DIGEST = /\b(?:digest|bulletin|briefs?|round-?up|summary|headlines|edition|newsletter)\b/i;
const LONGEST_TITLE = 100;

/**
 * What a page of several articles says of all of them: the day over the posts of one day, the day of a digest and who
 * wrote it. Each is for an article that has none of its own.
 */
export function withPageHead(blocks: readonly Block[], parts: readonly Part[], isDigest: boolean): readonly Part[] {
  const first = parts[0];
  if (first === undefined) return parts;
  const isDayFirst = dayOn(blocks[first.start]) !== undefined;
  const writers = isDigest ? digestWriters(blocks, first.start) : undefined;
  let day = isDigest ? digestDay(blocks, first.start) : undefined;
  return parts.map((part) => {
    day = (isDayFirst ? dayOn(blocks[part.start]) : undefined) ?? day;
    return { ...part, ...(day !== undefined && { day }), ...(writers && { writers }) };
  });
}

function digestDay(blocks: readonly Block[], start: number): IsoDate | undefined {
  const above = linesAbove(blocks, start);
  const beside = above.slice(-HEAD_REACH).map(dayOn).findLast(Boolean);
  if (beside !== undefined) return beside;
  const named = above
    .map(({ text }) => fold(text))
    .find((line) => readField(line)?.field.role === 'dateline' || isTitle(line));
  return named === undefined ? undefined : findDay(named)?.day;
}

function digestWriters(blocks: readonly Block[], start: number): readonly string[] | undefined {
  const above = linesAbove(blocks, start).filter(({ text }) => readField(text) === undefined);
  const people = above.slice(-HEAD_REACH).map(({ text }) => writersOn(readLine(text)));
  return people.find(({ length }) => length > 0);
}

/** Without the paper behind the name: `By Wendel Koopmans, Brantwood Standard`. */
const writersOn = ({ shape, people }: ReadLine): readonly string[] =>
  shape === 'byline' ? people.filter((name) => !isOutletShaped(name)) : [];

const linesAbove = (blocks: readonly Block[], start: number): readonly Block[] =>
  blocks.slice(0, start).filter(({ removed }) => removed === undefined);

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && NAMES_DIGEST.test(line) && findDay(line) !== undefined;

function dayOn(block: Block | undefined): IsoDate | undefined {
  if (block === undefined) return undefined;
  const { shape, day } = readLine(block.text);
  return shape === 'dateline' ? day : undefined;
}
