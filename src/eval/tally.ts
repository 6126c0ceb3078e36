/** What was found and wanted, found only, wanted only. Counts up while documents are compared. */
export interface Tally {
  both: number;
  foundOnly: number;
  wantedOnly: number;
}

/** Precision, recall and their harmonic mean, 0 to 1; null where nothing was found or wanted to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly found: number;
}

export function createTally(): Tally {
  return { both: 0, foundOnly: 0, wantedOnly: 0 };
}

export function ratesOf({ both, foundOnly, wantedOnly }: Tally): Rates {
  const gold = both + wantedOnly;
  const found = both + foundOnly;
  return {
    precision: ratio(both, found),
    recall: ratio(both, gold),
    f1: ratio(2 * both, gold + found),
    gold,
    found,
  };
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
