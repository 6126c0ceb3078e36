import type { Figure, MeasuredSet } from './figures.js';
import { addedRules, type RuleScore } from './rule-scores.js';

const NAME_WIDTH = 24;
const SHARE_WIDTH = 6;
const SET_WIDTH = 4 * SHARE_WIDTH + 2;

/**
 * The figures of sets as a table, a measure a line, precision, recall and F1 in per cent with the number of what there
 * is to find; of shares only how much is right. Sets of the same measures stand side by side.
 */
export function renderSets(sets: readonly MeasuredSet[]): string {
  const groups = grouped(sets, ({ figures }) => figures.map(({ what }) => what).join('\n'));
  return [...groups.values()].map(renderGroup).join('\n');
}

/** Items by what they have in common, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function renderGroup(sets: readonly MeasuredSet[]): string {
  const names = sets.map(({ name }) => name.padStart(SET_WIDTH)).join('');
  const heads = sets
    .map(() => `${['P', 'R', 'F1'].map((head) => head.padStart(SHARE_WIDTH)).join('')}  gold  `)
    .join('');
  const rows = (sets[0]?.figures ?? []).map(({ what }, n) => {
    const cells = sets.map(({ figures }) => figureCells(figures[n]));
    return `${what.padEnd(NAME_WIDTH)}${cells.join('')}`.trimEnd();
  });
  return `${[`${' '.repeat(NAME_WIDTH)}${names}`, `${' '.repeat(NAME_WIDTH)}${heads}`.trimEnd(), ...rows].join('\n')}\n`;
}

function figureCells(figure: Figure | undefined): string {
  if (figure === undefined) return ' '.repeat(SET_WIDTH);
  const { precision, recall, score, gold } = figure;
  const cells = [precision, recall, score].map((share) => (share === undefined ? '' : percent(share)));
  return `${cells.map((cell) => cell.padStart(SHARE_WIDTH)).join('')}${String(gold ?? '').padStart(SHARE_WIDTH)}  `;
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

/**
 * The rules by what they find, over all sets: in per cent how much of what a rule finds is right, and the share of
 * what there is to find that it finds; then the rules that found nothing.
 */
export function renderRules(sets: readonly MeasuredSet[], all: readonly string[]): string {
  const scores = addedRules(sets.map(({ rules }) => rules));
  const found = new Set(scores.map(({ rule }) => rule));
  const lines = [...grouped(scores, ({ about }) => about)].flatMap(([about, rules]) => {
    const gold = goldOf(sets, about);
    const rows = rules.sort((a, b) => b.right + b.wrong - a.right - a.wrong || (a.rule < b.rule ? -1 : 1));
    return ['', about, ...rows.map((score) => ruleLine(score, gold))];
  });
  const unfound = all.filter((rule) => !found.has(rule));
  return `${[RULE_HEAD, ...lines, '', `found nothing (${unfound.length})`, ...unfound.map((rule) => `  ${rule}`)].join('\n')}\n`;
}

const RULE_WIDTH = 48;
const RULE_HEAD = `${'rule'.padEnd(RULE_WIDTH)}${['right', 'found', 'P', 'share'].map((head) => head.padStart(8)).join('')}`;

/** How many there are to find in all sets in which rules are counted. */
function goldOf(sets: readonly MeasuredSet[], about: string): number {
  const figures = sets.filter(({ rules }) => rules.length > 0).flatMap((set) => set.figures);
  return figures
    .filter((figure) => (figure.about ?? figure.what) === about)
    .reduce((sum, { gold = 0 }) => sum + gold, 0);
}

function ruleLine({ rule, right, wrong }: RuleScore, gold: number): string {
  const found = right + wrong;
  const cells = [right, found, percent(right / found), gold === 0 ? '–' : percent(right / gold)];
  return `  ${rule.padEnd(RULE_WIDTH - 2)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
}
