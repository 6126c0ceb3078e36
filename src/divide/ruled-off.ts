import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import type { Part } from './divide.js';
import { endsInStop } from './kept-block.js';

/** A row of signs that a digest sets between its items. */
const RULE = /^(?:[-_=*~–—]\s?){8,}$/;
/** `1.`, `(2)`: the item's number on a line of its own. */
const NUMBER = /^\(?\d{1,3}[.)]?$/;
/** A headline stands so far above the first sentence: its byline and day between, in blocks. */
const HEAD_REACH = 3;
/** In words: what says what the items are, above the first. */
const MOST_ABOVE = 18;
const LEAST_SENTENCE = 5;

/**
 * The items of a digest that sets a row of signs over each: a headline and sentences, once more and once more, and no
 * text above the first. An article that is parted so has its lead there. Undefined where the page is none.
 */
export function ruledOffParts(blocks: readonly Block[]): readonly Part[] | undefined {
  const rules = [...blocks.keys()].filter((at) => RULE.test(blocks[at]?.text ?? ''));
  const [first] = rules;
  if (first === undefined || blocks.slice(0, first).reduce(addWords, 0) > MOST_ABOVE) return undefined;
  const parts: Part[] = [];
  for (const [i, rule] of rules.entries()) {
    const end = rules[i + 1] ?? blocks.length;
    const start = headOf(blocks, rule + 1, end);
    if (start !== undefined) parts.push({ start, end, rule: 'segment/ruled-off' });
    else if (parts.length === 0 && blocks.slice(rule, end).some(isSentence)) return undefined;
  }
  return parts.length < 2 ? undefined : parts;
}

const addWords = (sum: number, block: Block): number => (isSentence(block) ? sum + wordsOf(block) : sum);

const wordsOf = ({ text }: Block): number => text.split(' ').length;

const isSentence = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.removed === undefined &&
  wordsOf(block) >= LEAST_SENTENCE &&
  (readLine(block.text).shape === 'prose' || endsInStop(block.text));

/** The headline that opens what stands below a rule; undefined where none does. */
function headOf(blocks: readonly Block[], from: number, end: number): number | undefined {
  const at = NUMBER.test(blocks[from]?.text ?? '') ? from + 1 : from;
  const head = blocks[at];
  if (head === undefined || at >= end || head.removed || isSentence(head)) return undefined;
  const { shape } = readLine(head.text);
  if (shape !== 'heading' && shape !== 'name') return undefined;
  return blocks.slice(at + 1, Math.min(end, at + 1 + HEAD_REACH)).some(isSentence) ? at : undefined;
}
