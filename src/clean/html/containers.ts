import { isProse } from '../prose.js';
import { type ContainerRule, containerRules } from './container-rules.js';
import type { FlatPage, PageElement } from './elements.js';

const NAME_SPLIT = /[\s]+/;
const WORD_SPLIT = /[-_:/.\d]+|(?<=[a-z])(?=[A-Z])/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Largest share of the page's prose in a hidden element: some pages show their article by script only. */
const HIDDEN_MOST = 0.3;

const HIDDEN = { id: 'clean/hidden', reason: 'not shown', most: HIDDEN_MOST } as const;

type Named = Pick<ContainerRule, 'id' | 'reason' | 'most'>;

/** Marks the blocks of navigation, comments, notices and the rest, element by element, the outermost first. */
export function removeContainers(page: FlatPage, headline: number | undefined): void {
  const { elements, blocks } = page;
  const prose = proseSums(page);
  const total = prose[blocks.length] ?? 0;
  const rulesOf = createMatcher();
  let removedTo = 0;
  for (const element of elements) {
    if (element.end <= element.first || element.end <= removedTo) continue;
    if (headline !== undefined && element.first <= headline && headline < element.end) continue;
    const held = (prose[element.end] ?? 0) - (prose[element.first] ?? 0);
    const rule = rulesOf(element).find(({ most }) => held <= most * total || held === 0);
    if (rule === undefined) continue;
    for (const block of blocks.slice(element.first, element.end)) {
      block.removed ??= { rule: rule.id, reason: rule.reason };
    }
    removedTo = element.end;
  }
}

/** Words of prose before each block. */
function proseSums({ blocks }: FlatPage): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const block of blocks) {
    if (block.removed === undefined && isProse(block)) sum += block.words * (1 - block.linkShare);
    sums.push(sum);
  }
  return sums;
}

/** Names repeat on a page: each class is looked up once. */
function createMatcher(): (element: PageElement) => readonly Named[] {
  const seen = new Map<string, readonly ContainerRule[]>();
  return (element) => {
    const { tag, attribs } = element;
    if (tag === 'html' || tag === 'body' || tag === 'main') return [];
    const { class: classes = '', id = '', role = '' } = attribs;
    const key = `${tag}\n${classes} ${id}\n${role}`;
    let found = seen.get(key);
    if (found === undefined) {
      found = containerRules.filter((rule) => fits(rule, tag, `${classes} ${id}`, role));
      seen.set(key, found);
    }
    return isHidden(attribs) ? [HIDDEN, ...found] : found;
  };
}

function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  return (
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (attribs['style'] !== undefined && HIDDEN_STYLE.test(attribs['style']))
  );
}

function fits(rule: ContainerRule, tag: string, names: string, role: string): boolean {
  if (rule.tags?.has(tag) || (role !== '' && rule.roles?.has(role))) return true;
  const { name: namePattern, word: wordPattern } = rule;
  if (namePattern === undefined && wordPattern === undefined) return false;
  for (const name of names.split(NAME_SPLIT)) {
    if (name === '' || name.length > 80) continue;
    const lower = name.toLowerCase().replaceAll('_', '-');
    if (namePattern?.test(lower)) return true;
    if (wordPattern === undefined) continue;
    if (wordPattern.test(lower)) return true;
    if (name.split(WORD_SPLIT).some((word) => wordPattern.test(word.toLowerCase()))) return true;
  }
  return false;
}
