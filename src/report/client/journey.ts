/** What an entry of the browser's history keeps beside its address. */
export interface Visit {
  /** How many came before it on this page. */
  readonly number: number;
  /** The words that the link to it spoke of. */
  readonly at: string;
}

/** The entries of the browser's history that are this page's. */
export interface Journey {
  /** Where the reader is; undefined where the browser has just come to a new address. */
  here(): Visit | undefined;
  /** Says what the entry of the reader's place keeps, or gives it another address. */
  amend(visit: Visit, address?: string): void;
  /** Goes on to an address without a link. */
  goOn(address: string): void;
}

/** The browser's history, as this page keeps it. */
export function openJourney(): Journey {
  const here = (): Visit | undefined => readVisit(history.state);
  return {
    here,
    amend: (visit, address) => history.replaceState(visit, '', address),
    goOn: (address) => history.pushState({ number: (here()?.number ?? 0) + 1, at: '' }, '', address),
  };
}

function readVisit(state: unknown): Visit | undefined {
  if (typeof state !== 'object' || state === null || !('number' in state && 'at' in state)) return undefined;
  return typeof state.number === 'number' && typeof state.at === 'string'
    ? { number: state.number, at: state.at }
    : undefined;
}
