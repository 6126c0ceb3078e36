import type { PageElement } from './elements.js';

const FEWEST_LINKS = 2;
/** Elements before it among which its link is looked for. */
const REACH = 4;

/**
 * Whether an inline element, the last that was listed but for those in it, is a box that shows when a name is touched:
 * links alone, one of them to where the link before it leads as well.
 */
export function isPopUp(elements: readonly PageElement[], at: number): boolean {
  if (elements[at]?.tag === 'a') return false;
  const inside = elements.slice(at + 1).flatMap(addressOf);
  if (inside.length < FEWEST_LINKS) return false;
  const { first, parent } = elements[at] ?? { first: -1, parent: -1 };
  return elements
    .slice(Math.max(0, at - REACH), at)
    .filter((element) => element.first === first && element.parent === parent)
    .flatMap(addressOf)
    .some((address) => inside.includes(address));
}

function addressOf({ tag, attribs }: PageElement): readonly string[] {
  const address = tag === 'a' ? attribs['href'] : undefined;
  return address === undefined ? [] : [address];
}
