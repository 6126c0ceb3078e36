import { LETTERED_SIGNS, SHARED_CURRENCIES, USUAL_CURRENCIES } from '../../../lists/words.js';
import type { CountryReading } from '../../../model/country.js';
import type { CurrencyBasis } from '../../../model/mention.js';
import { anyOf } from '../../../text/any-of.js';
import { LEAD } from '../../country/article-country.js';

/** What a shared sign or name is taken for, and why. */
export interface SharedCurrency {
  readonly code: string | null;
  readonly basis: CurrencyBasis;
}

/** What an article's other amounts say of a bare dollar sign. */
export interface DollarMarks {
  /** Currencies that stand converted beside a bare sign, `A$5m ($3m)`: the bare one is another. */
  readonly converted: ReadonlySet<string>;
  /** Dollars are told in pounds or euros beside them, `$5m (£3m)`: who writes for readers abroad means American ones. */
  readonly forAbroad: boolean;
  /** American dollars are marked as such, so that the bare ones may be others. */
  readonly marksAmerican: boolean;
}

const ABOUT = '(?:about |around |roughly |or |some |just (?:over|under) )?';
/** What else may stand in the brackets before a conversion: `(£1.2bn; $2.3bn)`. */
const BESIDE = String.raw`(?:[£€][^()\n$]{1,20})?`;
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['hong kong', 'HKD'],
  ['jamaican', 'JMD'],
]);
const MARKED = `(?:${anyOf(LETTERED_SIGNS.keys())}|${anyOf(NATIONS.keys())})`;
const CONVERTED = new RegExp(
  String.raw`(?<![A-Za-z])(?<before>${MARKED})(?: dollars? ?| ?)\d?[^()\n]{0,28}\(${ABOUT}${BESIDE}\$ ?\d|(?<![A-Za-z])\$ ?\d[^()\n]{0,28}\(${ABOUT}(?<after>${MARKED}) ?\d`,
  'gi',
);
const FOR_ABROAD = new RegExp(
  String.raw`(?<![A-Za-z])\$ ?\d[^()\n$]{0,24}\(${ABOUT}[£€]|\([£€][^()\n$]{1,20}[;,] ?\$ ?\d`,
);
const AMERICAN = /\b(?:US|U\.S\.) ?\$ ?\d/;

/** What the marked dollars of a text show. */
export function readDollarMarks(text: string): DollarMarks {
  if (!text.includes('$')) return NO_MARKS;
  const converted = Array.from(text.matchAll(CONVERTED), ({ groups }) => {
    const mark = (groups?.['before'] ?? groups?.['after'] ?? '').toLowerCase();
    return LETTERED_SIGNS.get(mark) ?? NATIONS.get(mark) ?? '';
  });
  return { converted: new Set(converted), forAbroad: FOR_ABROAD.test(text), marksAmerican: AMERICAN.test(text) };
}

const NO_MARKS: DollarMarks = { converted: new Set(), forAbroad: false, marksAmerican: false };
const NOWHERE: CountryReading = { about: undefined, rivals: [], outlet: undefined };

/** The currency of a family that a country has. */
export function currencyIn(family: string, country: string | undefined): string | undefined {
  return country === undefined ? undefined : SHARED_CURRENCIES.get(`${family} ${country.toLowerCase()}`);
}

/**
 * What a bare sign means: the currency of the country that the article is about, else of its outlet, else what it mostly
 * means; nothing where the article may be about several countries whose currencies differ.
 */
export function sharedCurrency(
  family: string,
  place: CountryReading = NOWHERE,
  marks: DollarMarks = NO_MARKS,
): SharedCurrency {
  const usual = USUAL_CURRENCIES.get(family) ?? null;
  const isAmerican = usual === 'USD';
  const allowed = (country: string | undefined): string | undefined => {
    const code = currencyIn(family, country);
    return isAmerican && code !== undefined && marks.converted.has(code) ? undefined : code;
  };
  const forAbroad = isAmerican && marks.forAbroad;
  const about = forAbroad ? undefined : allowed(place.about);
  if (about !== undefined) return { code: about, basis: 'article' };
  const outlet = allowed(place.outlet);
  if (outlet !== undefined) return { code: outlet, basis: 'outlet' };
  if (usual === null) return { code: null, basis: 'unclear' };
  if (forAbroad) return { code: usual, basis: 'usual' };
  const rivals = place.rivals.flatMap(([country, score]) => ({ code: allowed(country), score }));
  const best = (isUsual: boolean): number =>
    Math.max(
      0,
      ...rivals.flatMap(({ code, score }) => (code !== undefined && (code === usual) === isUsual ? score : [])),
    );
  const isOpen = best(true) < LEAD * best(false) || (isAmerican && marks.marksAmerican && place.about === undefined);
  return isOpen ? { code: null, basis: 'unclear' } : { code: usual, basis: 'usual' };
}
