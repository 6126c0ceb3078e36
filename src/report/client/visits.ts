import { readAddress, searchAddress } from './address.js';
import { arrive, leave } from './arrive.js';
import { around } from './elements.js';
import type { FilterForms } from './filters.js';
import type { Search } from './search-box.js';

/** What an entry of the browser's history keeps beside its address. */
interface Visit {
  readonly number: number;
  /** The words that the link spoke of. */
  readonly at: string;
}

interface Parts {
  readonly search: Search | undefined;
  readonly filters: FilterForms;
}

/**
 * Follows the address. A new one is gone to; on the way back the browser has scrolled already, and the focus returns to the
 * link that was left by.
 */
export function startVisits({ search, filters }: Parts): void {
  const leftBy = new Map<number, HTMLElement>();
  let clicked: HTMLElement | undefined;
  let current = readVisit(history.state);

  const keep = (visit: Visit, how: 'pushState' | 'replaceState', address?: string): void => {
    current = visit;
    history[how](visit, '', address);
  };
  const show = (at: string, isReturn: boolean): void => {
    const address = readAddress(location.hash);
    if (address.view === 'search') {
      leave();
      search?.show(address.query);
      search?.focus();
      return;
    }
    search?.close();
    if (address.view === 'page') {
      leave();
      return;
    }
    filters.show(address.id, address.filters);
    arrive({ id: address.id, at, isReturn });
  };
  const visit = (): void => {
    const known = readVisit(history.state);
    const link = clicked;
    clicked = undefined;
    if (known !== undefined) {
      current = known;
      show(known.at, true);
      leftBy.get(known.number)?.focus({ preventScroll: true });
      return;
    }
    const before = current?.number ?? 0;
    if (link) leftBy.set(before, link);
    keep({ number: before + 1, at: link?.dataset['at'] ?? '' }, 'replaceState');
    show(current?.at ?? '', false);
  };

  document.addEventListener('click', (event) => {
    const link = around(event, 'a[href*="#"]');
    if (
      !(link instanceof HTMLAnchorElement) ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (pageOf(link) !== pageOf(location)) {
      sendAlong(link);
      return;
    }
    clicked = link;
    // The browser goes nowhere, and tells nobody, where the address stays as it is.
    if (link.hash !== location.hash) return;
    event.preventDefault();
    keep({ number: current?.number ?? 0, at: link.dataset['at'] ?? '' }, 'replaceState');
    show(current?.at ?? '', false);
  });
  window.addEventListener('hashchange', visit);
  filters.onChange((address) => keep({ number: current?.number ?? 0, at: '' }, 'replaceState', address));
  search?.onQuery((query) => {
    const isSearching = readAddress(location.hash).view === 'search';
    if (query !== undefined) {
      const number = (current?.number ?? 0) + (isSearching ? 0 : 1);
      keep({ number, at: '' }, isSearching ? 'replaceState' : 'pushState', searchAddress(query));
    } else if (isSearching) {
      // Back to where the search began; a search that the page was opened with began nowhere.
      if ((current?.number ?? 0) > 0) history.back();
      else keep({ number: 0, at: '' }, 'replaceState', '#');
    }
  });

  const isReturn = current !== undefined;
  if (current === undefined) keep({ number: 0, at: sentAlong() }, 'replaceState');
  if (location.hash !== '') show(current?.at ?? '', isReturn);
}

const pageOf = ({ href, hash }: { readonly href: string; readonly hash: string }): string =>
  href.slice(0, href.length - hash.length);

const SENT = 'bpp-words';

/** Keeps the words that a link to another page speaks of until that page is there. */
function sendAlong({ href, dataset }: HTMLAnchorElement): void {
  try {
    sessionStorage.setItem(SENT, `${dataset['at'] ?? ''} ${href}`);
  } catch {
    // A browser that keeps nothing for pages of a folder: the block is shown without the words.
  }
}

function sentAlong(): string {
  try {
    const sent = sessionStorage.getItem(SENT) ?? '';
    sessionStorage.removeItem(SENT);
    return sent.endsWith(` ${location.href}`) ? sent.slice(0, -location.href.length - 1) : '';
  } catch {
    return '';
  }
}

function readVisit(state: unknown): Visit | undefined {
  if (typeof state !== 'object' || state === null || !('number' in state && 'at' in state)) return undefined;
  return typeof state.number === 'number' && typeof state.at === 'string'
    ? { number: state.number, at: state.at }
    : undefined;
}
