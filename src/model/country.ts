/** Countries by their ISO 3166 code that a name places an article in, and how plainly: 3 a country, 2 a province or a large city, 1 a town. */
export interface NamedCountries {
  readonly countries: readonly string[];
  readonly weight: number;
}

/** Where an article belongs, as far as it shows. */
export interface CountryReading {
  /** The country that it is about. */
  readonly about: string | undefined;
  /** The countries that it may be about, the likeliest first, with what speaks for each, where it does not show which. */
  readonly rivals: readonly (readonly [country: string, score: number])[];
  /** The country that its outlet writes for. */
  readonly outlet: string | undefined;
}
