import type { DraftBlock } from '../blocks/draft-block.js';
import { removalBy } from './removal.js';
import { type RunRule, runRules } from './run-rules.js';

const MOST_JOIN_WORDS = 12;
const MOST_BRIDGE_WORDS = 8;
/** So many blocks that other rules took out, and no more, may part a run. */
const REACH = 6;
/** A line that an earlier rule took out neither breaks a run nor counts. */
type Kind = 'anchor' | 'joins' | 'neutral' | 'other';

/** Cuts what stands beside lines that name a kind of furniture, up to prose without its words. */
export function applyRunRules(blocks: readonly DraftBlock[]): void {
  for (const rule of runRules) applyRun(rule, blocks);
}

function applyRun(rule: RunRule, blocks: readonly DraftBlock[]): void {
  const kindAt = kindsOf(rule, blocks);
  for (let i = 0; i < blocks.length; i++) {
    if (kindAt(i) !== 'anchor') continue;
    const start = startOf(kindAt, i);
    const end = endOf(kindAt, blocks, i, rule.bridges);
    const isSpared = rule.place !== undefined && !isInPlace(rule.place, blocks, start, end);
    if (!isSpared && countOf(kindAt, start, end) >= (rule.least ?? 1)) {
      for (const block of blocks.slice(start, end)) block.removed ??= removalBy(rule);
    }
    i = end - 1;
  }
}

/** What each block is to a rule, asked once: far from an anchor only whether it is one. */
function kindsOf(rule: RunRule, blocks: readonly DraftBlock[]): (at: number) => Kind {
  const kinds = blocks.map((block) => (isOwn(rule, block) ? ('anchor' as const) : undefined));
  return (at) => kinds[at] ?? kindBeside(rule, blocks[at]);
}

/** It is named by the rule or was taken out for the same. */
function isOwn(rule: RunRule, { plain, removed }: DraftBlock): boolean {
  if (removed === undefined) return plain.length <= rule.longest && isAnchor(rule, plain);
  if (rule.isOf === undefined) return false;
  return rule.isOf === 'notice' ? removed.traits?.notice === true : removed.traits?.sort === rule.isOf;
}

function kindBeside({ joins }: RunRule, block: DraftBlock | undefined): Kind {
  if (block === undefined) return 'other';
  if (block.words <= MOST_JOIN_WORDS && joins.test(block.plain)) return 'joins';
  return block.removed === undefined ? 'other' : 'neutral';
}

function isInPlace(place: RunRule['place'], blocks: readonly DraftBlock[], start: number, end: number): boolean {
  const hasAbove = blocks.slice(0, start).some(isOpenProse);
  return place === 'after-prose' ? hasAbove : !hasAbove || !blocks.slice(end).some(isOpenProse);
}

const isOpenProse = (block: DraftBlock): boolean => block.removed === undefined && block.isProse;

export function isAnchor({ anchor, with: also, unless }: RunRule, plain: string): boolean {
  return anchor.test(plain) && also?.test(plain) !== false && !unless?.test(plain);
}

function startOf(kindAt: (at: number) => Kind, anchor: number): number {
  let start = anchor;
  for (let i = anchor - 1; i >= 0 && start - i <= REACH; i--) {
    const kind = kindAt(i);
    if (kind === 'other' || kind === 'anchor') break;
    if (kind === 'joins') start = i;
  }
  return start;
}

/** Behind the last line of the run that goes on from an anchor. */
function endOf(kindAt: (at: number) => Kind, blocks: readonly DraftBlock[], anchor: number, bridges: number): number {
  let end = anchor + 1;
  let crossed = 0;
  for (let i = end; i < blocks.length && i - end <= REACH; i++) {
    const kind = kindAt(i);
    if (kind === 'anchor') crossed = 0;
    if (kind === 'anchor' || (kind === 'joins' && crossed === 0)) end = i + 1;
    else if (kind === 'other' && (++crossed > bridges || !isShort(blocks[i]))) break;
  }
  return end;
}

function isShort(block: DraftBlock | undefined): boolean {
  return block !== undefined && block.words <= MOST_BRIDGE_WORDS && !block.isProse;
}

/** What another rule left out for something else does not count. */
function countOf(kindAt: (at: number) => Kind, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (kindAt(i) === 'anchor' || kindAt(i) === 'joins') count++;
  return count;
}
