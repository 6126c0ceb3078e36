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

/** A rule that fits an element, and the tag, role or word that makes it fit. */
interface Fit {
  readonly rule: Named;
  readonly sign: string;
}

/** Marks the blocks of navigation, comments, notices and the rest, element by element, the outermost first. */
export function removeContainers(page: FlatPage, headline: number | undefined): void {
  const { elements, blocks } = page;
  const prose = proseSums(page);
  const total = prose[blocks.length] ?? 0;
  const proseIn = (element: PageElement): number => (prose[element.end] ?? 0) - (prose[element.first] ?? 0);
  const held = createTally();
  const candidates: (readonly [element: PageElement, fits: readonly Fit[]])[] = [];
  const fitsOf = createMatcher();
  for (const element of elements) {
    if (element.end <= element.first) continue;
    if (headline !== undefined && element.first <= headline && headline < element.end) continue;
    const fits = fitsOf(element);
    if (fits.length === 0 || isHeadingButton(element, blocks)) continue;
    candidates.push([element, fits]);
    for (const { sign } of fits) held.add(sign, element, proseIn(element));
  }
  let removedTo = 0;
  for (const [element, fits] of candidates) {
    if (element.end <= removedTo) continue;
    // Page builders call every box of the article `widget`: a sign that holds much of the prose says nothing.
    const fit = fits.find(({ rule, sign }) => proseIn(element) === 0 || held.of(sign) <= rule.most * total);
    if (fit === undefined) continue;
    const { id, reason } = fit.rule;
    for (const block of blocks.slice(element.first, element.end)) block.removed ??= { rule: id, reason };
    removedTo = element.end;
  }
}

/** Pages that fold their answers away make buttons of their headings. */
function isHeadingButton({ tag, first, end }: PageElement, blocks: FlatPage['blocks']): boolean {
  const only = end === first + 1 ? blocks[first] : undefined;
  return tag === 'button' && only !== undefined && (only.hint === 'heading' || only.plain.endsWith('?'));
}

/** Prose under each sign, elements inside others with the same sign left out. */
function createTally(): { add(sign: string, element: PageElement, words: number): void; of(sign: string): number } {
  const sums = new Map<string, { words: number; to: number }>();
  return {
    add(sign, element, words) {
      const sum = sums.get(sign) ?? { words: 0, to: 0 };
      if (element.end > sum.to) sums.set(sign, { words: sum.words + words, to: element.end });
    },
    of: (sign) => sums.get(sign)?.words ?? 0,
  };
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
function createMatcher(): (element: PageElement) => readonly Fit[] {
  const seen = new Map<string, readonly Fit[]>();
  return (element) => {
    const { tag, attribs } = element;
    if (tag === 'html' || tag === 'body' || tag === 'main') return [];
    const { class: classes = '', id = '', role = '' } = attribs;
    const key = `${tag}\n${classes} ${id}\n${role}`;
    let found = seen.get(key);
    if (found === undefined) {
      const names = namesOf(`${classes} ${id}`);
      found = containerRules.flatMap((rule) => {
        const sign = signOf(rule, { tag, role, names });
        return sign === undefined ? [] : [{ rule, sign: `${rule.id} ${sign}` }];
      });
      seen.set(key, found);
    }
    return isHidden(attribs) ? [{ rule: HIDDEN, sign: HIDDEN.id }, ...found] : found;
  };
}

function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  return (
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (attribs['style'] !== undefined && HIDDEN_STYLE.test(attribs['style']))
  );
}

/** What rules see of an element. */
interface Marks {
  readonly tag: string;
  readonly role: string;
  readonly names: readonly Name[];
}

/** A class or id, and the words it is made of: `post-comment_list` is `post`, `comment` and `list`. */
interface Name {
  readonly whole: string;
  readonly words: readonly string[];
}

const LONGEST_NAME = 80;

function namesOf(written: string): readonly Name[] {
  return written
    .split(NAME_SPLIT)
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .map((name) => {
      const whole = name.toLowerCase().replaceAll('_', '-');
      return { whole, words: [whole, ...name.split(WORD_SPLIT).map((word) => word.toLowerCase())] };
    });
}

/** What makes the rule fit the element: its tag, its role, or a word of its names. */
function signOf(rule: ContainerRule, { tag, role, names }: Marks): string | undefined {
  if (rule.tags?.has(tag)) return tag;
  if (role !== '' && rule.roles?.has(role)) return role;
  const { name: whole, word } = rule;
  for (const name of names) {
    if (whole?.test(name.whole)) return name.whole;
    const found = word === undefined ? undefined : name.words.find((each) => word.test(each));
    if (found !== undefined) return found;
  }
  return undefined;
}
