import type { DraftBlock } from '../blocks/draft-block.js';
import { startsArticle } from '../divide/starts.js';
import { remembered } from '../text/remembered.js';
import { applyRunRules } from './apply-runs.js';
import type { LineRule } from './line-rule.js';
import { lineRules } from './line-rules.js';
import { cutPostHeaderLabels } from './post-header.js';
import { cutMemberCards, cutUnheadedComments } from './reader-posts.js';
import { type RegionRule, regionRules } from './region-rules.js';
import { removalBy } from './removal.js';

/** Longest block that any line rule looks at, in characters. */
const LONGEST = Math.max(...lineRules.map((rule) => rule.longest));

/** Marks what the removal rules name: labels of headers and regions first, then single blocks. */
export function applyRules(blocks: readonly DraftBlock[]): void {
  cutPostHeaderLabels(blocks);
  cutMemberCards(blocks);
  cutUnheadedComments(blocks);
  applyRegions(blocks);
  applyLines(blocks);
  applyRunRules(blocks);
}

/** Whether one block stands under a rule for single blocks; runs are counted by the caller. `small`: in small letters. */
export function matchesLineRule(rule: LineRule, plain: string, small: string = plain.toLowerCase()): boolean {
  if (plain.length > rule.longest) return false;
  // First what most blocks fail. A global pattern would go on from where it last stopped.
  if (rule.needs?.some((word) => small.includes(word)) === false) return false;
  if (rule.pattern.global ? plain.search(rule.pattern) === -1 : !rule.pattern.test(plain)) return false;
  if (rule.unless?.test(plain) || rule.with?.test(plain) === false) return false;
  if (rule.atLeast === undefined) return true;
  const found = new Set(Array.from(plain.matchAll(rule.pattern), ([words]) => words.toLowerCase()));
  return found.size >= rule.atLeast;
}

/** Rules for single blocks. */
export function applyLines(blocks: readonly DraftBlock[]): void {
  // Most pages have no line of any run.
  const found = new Set<LineRule>();
  for (const block of blocks) {
    if (block.plain.length > LONGEST) continue;
    const { single, runs } = rulesOf(block.plain);
    if (single !== undefined) block.removed ??= removalBy(single);
    for (const rule of runs) found.add(rule);
  }
  for (const rule of rulesOfRuns) if (found.has(rule)) applyRuns(rule, rule.run ?? 1, blocks);
}

/** The rules that a block stands under by its words. */
interface RulesOfLine {
  /** The first of those for single blocks. */
  readonly single: LineRule | undefined;
  /** Those that cut runs. */
  readonly runs: readonly LineRule[];
}

/** In one form each: dozens of them are asked of every line, and a property of objects that are made in one way is found at once. */
const uniformRules = lineRules.map(
  ({ id, reason, traits, longest, pattern, needs, atLeast, with: also, unless, run }): LineRule => ({
    id,
    reason,
    traits,
    longest,
    pattern,
    needs,
    atLeast,
    with: also,
    unless,
    run,
  }),
);
const singleRules = uniformRules.filter(({ run }) => run === undefined);
const rulesOfRuns = uniformRules.filter(({ run }) => run !== undefined);
const rulesOf = remembered((plain): RulesOfLine => {
  const small = plain.toLowerCase();
  const matches = (rule: LineRule): boolean => matchesLineRule(rule, plain, small);
  const single = singleRules.find(matches);
  const runs = rulesOfRuns.filter(matches);
  return single === undefined && runs.length === 0 ? NO_RULES : { single, runs };
});
const NO_RULES: RulesOfLine = { single: undefined, runs: [] };

/** Cuts runs of matching blocks; removed blocks neither break a run nor count. */
function applyRuns(rule: LineRule, least: number, blocks: readonly DraftBlock[]): void {
  let run: DraftBlock[] = [];
  const close = (): void => {
    if (run.length >= least) for (const block of run) block.removed = removalBy(rule);
    run = [];
  };
  for (const block of blocks) {
    if (block.removed !== undefined) continue;
    if (block.plain.length <= rule.longest && rulesOf(block.plain).runs.includes(rule)) run.push(block);
    else close();
  }
  close();
}

/** Rules for a heading and what belongs to it. */
export function applyRegions(blocks: readonly DraftBlock[]): void {
  let proseSeen = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const rule = block.removed !== undefined || block.plain.length > 200 ? undefined : openedBy(blocks, i, proseSeen);
    if (rule !== undefined) {
      const end = regionEnd(rule, blocks, i);
      for (const part of blocks.slice(i, end)) part.removed ??= removalBy(rule);
      i = end - 1;
    } else if (block.isProse && block.removed === undefined) proseSeen += block.words;
  }
}

function openedBy(blocks: readonly DraftBlock[], at: number, proseSeen: number): RegionRule | undefined {
  const plain = blocks[at]?.plain ?? '';
  return regionRules.find(
    (rule) =>
      (proseSeen > 0 || rule.afterProse === undefined) &&
      rule.heading.test(plain) &&
      isConfirmed(rule, blocks, at) &&
      (proseSeen >= (rule.leastAbove ?? 0) || proseWordsBelow(blocks, at) < proseSeen),
  );
}

function proseWordsBelow(blocks: readonly DraftBlock[], at: number): number {
  return blocks
    .slice(at)
    .reduce((sum, block) => (block.removed === undefined && block.isProse ? sum + block.words : sum), 0);
}

/** A comment form that stands below links to other articles is none of them: it goes to the end of the page. */
function opensToEnd(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && block.words <= 12 && openedBy(blocks, at, Number.POSITIVE_INFINITY)?.extent === 'page';
}

function isConfirmed(rule: RegionRule, blocks: readonly DraftBlock[], at: number): boolean {
  const { confirm, reach = 0, unless } = rule;
  if (unless?.test(blocks[at + 1]?.plain ?? '')) return false;
  if (confirm === undefined) return true;
  if (rule.orEnd && at + reach >= blocks.length - 1) return true;
  return blocks.slice(at + 1, at + 1 + reach).some((next) => confirm.test(next.plain));
}

function regionEnd(rule: RegionRule, blocks: readonly DraftBlock[], at: number): number {
  let end = at + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (block === undefined || seemsToStart(blocks, end)) break;
    if (rule.extent === 'body' && (!belongs(rule, blocks, at, end) || opensToEnd(blocks, end))) break;
  }
  return end;
}

function belongs(rule: RegionRule, blocks: readonly DraftBlock[], at: number, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (rule.bodyWords !== undefined && rule.bodyWords > 0) {
    return block.words <= rule.bodyWords && !block.isProse && !SHORT_SENTENCE.test(block.plain);
  }
  // An author box: what stands between its heading and the end of the post.
  const { confirm, reach = 0, body } = rule;
  if (index - at > reach || confirm?.test(block.plain)) return false;
  return body?.test(block.plain) ?? false;
}

/** Titles and topics do not end in a full stop. */
const SHORT_SENTENCE = /^[^ ]* [^ ]* .*[a-z\d]\.["')]?$/;
/** What the page shows of other articles, before it is divided. */
export function seemsToStart(blocks: readonly DraftBlock[], at: number): boolean {
  return startsArticle(blocks, at, matchesAnyLine);
}

function matchesAnyLine(plain: string): boolean {
  return plain.length <= LONGEST && rulesOf(plain) !== NO_RULES;
}
