import { readBlockId, readStretches } from './code-points.js';
import { every } from './elements.js';
import { mark, unmark } from './marks.js';

const HERE = 'here';

/** How a reader comes to a place: along a link, or back to it, where the browser has scrolled already. */
export interface Arrival {
  readonly id: string;
  /** The words that the link spoke of, as its `data-at` has them. */
  readonly at: string;
  readonly isReturn: boolean;
}

/** Opens what encloses the place, marks the words, brings them into view and gives them the focus. */
export function arrive({ id, at, isReturn }: Arrival): void {
  const place = placeOf(id);
  if (place === undefined) return;
  reveal(place);
  openCard(place);
  place.classList.add(HERE);
  const [first] = mark(place.closest('.story') ?? place, readStretches(at));
  if (isReturn) return;
  if (first === undefined) place.scrollIntoView({ block: 'start' });
  else first.scrollIntoView({ block: 'center' });
  focusOn(place);
}

/** Takes back what the last arrival marked. */
export function leave(): void {
  unmark();
  for (const place of every(`.${HERE}`)) place.classList.remove(HERE);
}

/** The element of an id; for a code point inside a block the block. */
function placeOf(id: string): HTMLElement | undefined {
  const exact = document.getElementById(id);
  if (exact !== null) return exact;
  const words = readBlockId(id);
  const story = words && document.getElementById(words.article);
  if (!story) return undefined;
  const before = every('.block[id]', story).filter((block) => (readBlockId(block.id)?.start ?? 0) <= words.start);
  return before.at(-1) ?? story;
}

function reveal(place: HTMLElement): void {
  for (let around: Element | null = place; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around instanceof HTMLElement && around.hidden) around.hidden = false;
  }
}

/** A card is gone to for what it holds. */
function openCard(place: HTMLElement): void {
  if (!place.matches('.card')) return;
  for (const fold of every('details.fold', place)) fold.setAttribute('open', '');
}

function focusOn(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
