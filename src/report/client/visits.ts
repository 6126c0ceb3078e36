import { readAddress, searchAddress } from './address.js';
import { arrive, leave } from './arrive.js';
import type { FilterForms } from './filters.js';
import { type Followed, followed, isOnThisPage, sendAlong, sentAlong } from './followed.js';
import { type Journey, openJourney } from './journey.js';
import type { Search } from './search-box.js';

interface Parts {
  readonly search: Search | undefined;
  readonly filters: FilterForms;
}

/**
 * Follows the address. A new one is gone to; on the way back the browser has scrolled already, and the focus returns to the
 * link that was left by.
 */
export function startVisits(parts: Parts): void {
  const journey = openJourney();
  followLinks(parts, journey);
  parts.filters.onChange((address) => journey.amend({ number: journey.here()?.number ?? 0, at: '' }, address));
  parts.search?.onQuery((query) => keepQuery(query, journey));

  const known = journey.here();
  const at = known?.at ?? sentAlong();
  if (known === undefined) journey.amend({ number: 0, at });
  if (location.hash !== '') show(parts, at, known !== undefined);
}

function followLinks(parts: Parts, journey: Journey): void {
  const leftBy = new Map<number, Followed['link']>();
  let number = journey.here()?.number ?? 0;
  let clicked: Followed | undefined;

  document.addEventListener('click', (event) => {
    const link = followed(event);
    if (link === undefined) return;
    if (!isOnThisPage(link.url)) {
      sendAlong(link);
      return;
    }
    number = journey.here()?.number ?? number;
    clicked = link;
    // The browser goes nowhere, and tells nobody, where the address stays as it is.
    if (link.url.hash !== location.hash) return;
    event.preventDefault();
    journey.amend({ number, at: link.at });
    show(parts, link.at, false);
  });

  window.addEventListener('hashchange', () => {
    const [link, known] = [clicked, journey.here()];
    clicked = undefined;
    if (known !== undefined) {
      number = known.number;
      show(parts, known.at, true);
      leftBy.get(number)?.focus({ preventScroll: true });
      return;
    }
    if (link) leftBy.set(number, link.link);
    number += 1;
    journey.amend({ number, at: link?.at ?? '' });
    show(parts, link?.at ?? '', false);
  });
}

/** Shows what the address says; the words of a link are marked. */
function show({ search, filters }: Parts, at: string, isReturn: boolean): void {
  const address = readAddress(location.hash);
  leave();
  if (address.view === 'search') {
    search?.show(address.query);
    search?.focus();
    return;
  }
  search?.close();
  if (address.view === 'page') return;
  filters.show(address.id, address.filters);
  arrive({ id: address.id, at, isReturn });
}

/** The first letter of a query goes on from where the reader is, the others change that; a query left leads back there. */
function keepQuery(query: string | undefined, journey: Journey): void {
  const isSearching = readAddress(location.hash).view === 'search';
  const number = journey.here()?.number ?? 0;
  if (query === undefined) {
    if (!isSearching) return;
    // A search that the page was opened with began nowhere.
    if (number > 0) history.back();
    else journey.amend({ number, at: '' }, '#');
  } else if (isSearching) journey.amend({ number, at: '' }, searchAddress(query));
  else journey.goOn(searchAddress(query));
}
