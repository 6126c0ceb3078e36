import { CALLING_CODES, COUNTRY_SIGNS, LETTERED_SIGNS } from '../../lists/words.js';
import type { NamedCountries } from '../../model/country.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';

/** What in a text places it in a country. Mentions of one thing count less with each. */
export interface Evidence extends NamedCountries {
  /** What it was, so that its second mention is known for one. */
  readonly key: string;
  readonly start: number;
}

/** The countries that a listed name stands for. */
export type CountriesOf = (name: string) => NamedCountries | undefined;

// `US$12` marks a dollar as foreign.
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*(?![\p{L}\p{M}$£¥])\.?/gu;
const LATER_WORD = /^ (?:of |and |the |de |la |upon )?\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*(?![\p{L}\p{M}$£¥])/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'. -]+$/u;
const MARKS = /\p{M}/gu;
const STOPS = /\./g;
const PLAIN = /^[A-Za-z '-]*$/;
const POSSESSIVE = /'s$/;
/** Words; no listed name has more. */
const LONGEST = 4;

/** A name as the list has it: without accents and stops. */
const keyOf = (name: string): string =>
  PLAIN.test(name) ? name.toLowerCase() : name.normalize('NFKD').replace(MARKS, '').replace(STOPS, '').toLowerCase();

/** The places and peoples that a text names, but for those inside the names of people. */
export function namedCountries(text: string, people: readonly Span[], countriesOf: CountriesOf): Evidence[] {
  const found: Evidence[] = [];
  let person = 0;
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < from) continue;
    while ((people[person]?.end ?? Number.POSITIVE_INFINITY) <= start) person++;
    if ((people[person]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const known = longestName(text, start, match[0], countriesOf);
    if (!known) continue;
    from = start + known.length;
    const { countries, weight } = known.named;
    found.push({ key: known.key, start, countries, weight });
  }
  return found;
}

/** The longest listed name that starts at a word. */
function longestName(
  text: string,
  start: number,
  first: string,
  countriesOf: CountriesOf,
): { named: NamedCountries; key: string; length: number } | undefined {
  const ends = [start + first.length];
  while (ends.length < LONGEST) {
    const end = ends.at(-1) ?? 0;
    const more = LATER_WORD.exec(text.slice(end, end + 40));
    if (!more) break;
    ends.push(end + more[0].length);
  }
  for (let i = ends.length - 1; i >= 0; i--) {
    const written = text.slice(start, ends[i]).replace(POSSESSIVE, '');
    // `THEY TOLD US`: two letters are a country's where not all is in capitals.
    if (written.length === 2 && ALL_CAPITALS.test(text.slice(start - 8, start).trim())) continue;
    const key = keyOf(written);
    const named = countriesOf(key);
    if (named) return { named, key, length: (ends[i] ?? start) - start };
  }
  return undefined;
}

const SIGNS = new Map(
  COUNTRY_SIGNS.map(({ word, countries, weight }) => [
    word,
    { countries: countries.split(' '), weight: Number(weight) },
  ]),
);
const SIGN = new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf(SIGNS.keys())}(?![\p{L}\p{M}])`, 'gu');
/** The country of a currency that its sign names, by the first letters of the currency: CAD, NZD. */
const LETTERED = new RegExp(String.raw`(?<![A-Za-z])${anyOf(LETTERED_SIGNS.keys())}(?= ?\d)`, 'gi');
const DIALLED = new RegExp(String.raw`\+(${anyOf(CALLING_CODES.keys())})[ (-]?\d`, 'g');
const ADDRESS = /(?:@|www\.)[\w.-]*\.([a-z]{2})\b|\.(?:co|com|org|gov|govt|net|edu|ac)\.([a-z]{2})\b/g;

/** What else in a text only the press of some country writes: words, marked dollars, telephone numbers, addresses. */
export function writtenCountries(text: string): Evidence[] {
  const words = Array.from(text.matchAll(SIGN), (match) => ({
    key: match[0],
    start: match.index,
    ...(SIGNS.get(match[0]) ?? { countries: [], weight: 0 }),
  }));
  const dollars = Array.from(text.matchAll(LETTERED), ({ 0: written, index }) => {
    const currency = LETTERED_SIGNS.get(written.toLowerCase()) ?? '';
    // In an American text no dollar is marked as American: the mark says that another is usual there.
    const countries = currency === 'USD' || currency === '' ? [] : [currency.slice(0, 2)];
    return { key: written, start: index, countries, weight: 2 };
  });
  const numbers = Array.from(text.matchAll(DIALLED), ({ 1: code = '', index }) => ({
    key: code,
    start: index,
    countries: [CALLING_CODES.get(code) ?? ''],
    weight: 2,
  }));
  const addresses = Array.from(text.matchAll(ADDRESS), (match) => {
    const country = countryOfDomain(match[1] ?? match[2] ?? '');
    return { key: match[0], start: match.index, countries: country ? [country] : [], weight: 1 };
  });
  return [...words, ...dollars, ...numbers, ...addresses].filter(({ countries }) => countries.length > 0);
}

/** Domains of a country that hardly stand for it. */
const LENT_DOMAINS = /^(?:co|io|me|tv|ai|fm|ly|to|cc|eu)$/;

/** The country whose domain ends an address. */
export function countryOfDomain(domain: string): string | undefined {
  if (domain.length !== 2 || LENT_DOMAINS.test(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
