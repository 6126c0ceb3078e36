import type { Article } from '../../model/article.js';
import type { CountryReading } from '../../model/country.js';
import type { Mention } from '../../model/mention.js';
import { type CountriesOf, type Evidence, namedCountries, writtenCountries } from './country-evidence.js';
import { outletCountry } from './outlet-country.js';

/** Code units; what stands in the head and the first paragraphs says best where a story happens. */
const OPENING = 500;
const IN_OPENING = 1.5;
const IN_DATELINE = 4;
/** A name counts half for each mention behind its first, up to four. */
const MOST_MENTIONS = 4;
/** What a country needs: its own name, a province, or a town in the opening. */
const ENOUGH = 1.5;
/** How far it must stand before the next. */
export const LEAD = 1.5;
/** What share of the first a country has that may be meant as well. */
const RIVAL = 0.5;
const DATELINE = /^[^\n]{0,24}(?: ?[-:|]| ?\([A-Z]{2,}\))/;

/**
 * The country that an article is about, and that of its outlet. Pure: the article, its folded text, the people it names and the
 * list of places in, a reading out. Where two countries stand on a par it says neither.
 */
export function readCountry(
  article: Article,
  text: string,
  names: readonly Mention[],
  countriesOf: CountriesOf,
): CountryReading {
  const people = names.filter(({ kind }) => kind === 'person');
  const evidence = [...namedCountries(text, people, countriesOf), ...writtenCountries(text)];
  const ranked = ranking(evidence, text);
  const [first, second] = ranked;
  const isPlain = first !== undefined && first[1] >= ENOUGH && first[1] >= LEAD * (second?.[1] ?? 0);
  return {
    about: isPlain ? first[0] : undefined,
    rivals: isPlain ? [] : ranked.filter(([, score]) => score >= RIVAL * (first?.[1] ?? 0)),
    outlet: outletCountry(article, countriesOf),
  };
}

/** Countries with what speaks for each, the likeliest first. A name of several goes to the one that the others speak for. */
function ranking(evidence: readonly Evidence[], text: string): [country: string, score: number][] {
  const scores = new Map<string, number>();
  const mentions = new Map<string, number>();
  const add = (country: string, score: number): void => void scores.set(country, (scores.get(country) ?? 0) + score);
  const weighed = evidence.flatMap(({ key, start, countries, weight }) => {
    const seen = mentions.get(key) ?? 0;
    mentions.set(key, seen + 1);
    if (seen >= MOST_MENTIONS) return [];
    const place = standsInDateline(text, start, key) ? IN_DATELINE : start < OPENING ? IN_OPENING : 1;
    return { countries, score: (seen === 0 ? 1 : 0.5) * place * weight };
  });
  for (const { countries, score } of weighed) if (countries.length === 1) add(countries[0] ?? '', score);
  const known = new Set(scores.keys());
  for (const { countries, score } of weighed) {
    if (countries.length === 1) continue;
    const spokenFor = countries.filter((country) => known.has(country));
    const meant = spokenFor.length > 0 ? spokenFor : countries;
    for (const country of meant) add(country, score / meant.length);
  }
  return [...scores].sort((a, b) => b[1] - a[1]);
}

/** `WINNIPEG - The province …`: a name that opens a paragraph, with a dash not far behind. */
function standsInDateline(text: string, start: number, key: string): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return DATELINE.test(text.slice(start + key.length, start + key.length + 32));
}
