/** What stands behind the `#` of the page's address: a search, or a place of the page, whose list may be narrowed. */
export type Address =
  | { readonly view: 'page' }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'place'; readonly id: string; readonly filters: Filters };

/** Chosen values by the name of what they narrow: `state` → `planned`, `possible`. */
export type Filters = ReadonlyMap<string, readonly string[]>;

const SEARCH = 'search';
const NO_FILTERS: Filters = new Map();

/** Reads `location.hash`. What no browser would write is taken as it stands. */
export function readAddress(hash: string): Address {
  const written = hash.startsWith('#') ? hash.slice(1) : hash;
  if (written === '') return { view: 'page' };
  if (written.startsWith(`${SEARCH}=`)) {
    return { view: 'search', query: new URLSearchParams(written).get(SEARCH) ?? '' };
  }
  const [id = '', ...rest] = written.split('?');
  const filters = rest.length === 0 ? NO_FILTERS : readFilters(rest.join('?'));
  return { view: 'place', id: decoded(id), filters };
}

/** The address of a search: `#search=chris+sims`. */
export function searchAddress(query: string): string {
  return `#${new URLSearchParams({ [SEARCH]: query })}`;
}

/** The address of a place and of what its list is narrowed to: `#timeline?year=2012`. */
export function placeAddress(id: string, filters: Filters): string {
  const pairs = [...filters].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  const written = new URLSearchParams(pairs).toString();
  return written === '' ? `#${id}` : `#${id}?${written}`;
}

function readFilters(written: string): Filters {
  const params = new URLSearchParams(written);
  return new Map([...params.keys()].map((name) => [name, params.getAll(name)]));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
