import { OUTLETS_BY_COUNTRY } from '../../lists/words.js';
import type { Article } from '../../model/article.js';
import { type CountriesOf, countryOfDomain, namedCountries } from './country-evidence.js';

const HOST = /^[a-z]+:\/\/(?:www\.|m\.)?([^/:?#]+)/i;
const THE = /^the /;
const DOMAIN = /\.([a-z]{2})$/;

/** The country that an article's outlet writes for: by the end of its address, its list entry, or the place in its name. */
export function outletCountry(article: Article, countriesOf: CountriesOf): string | undefined {
  const host = HOST.exec(article.url ?? '')?.[1]?.toLowerCase();
  const name = article.publisher?.value;
  return (
    (host && (OUTLETS_BY_COUNTRY.get(host) ?? countryOfDomain(host.slice(host.lastIndexOf('.') + 1)))) ||
    (name === undefined ? undefined : countryOfName(name, countriesOf))
  );
}

function countryOfName(name: string, countriesOf: CountriesOf): string | undefined {
  const key = name.trim().toLowerCase();
  const listed = OUTLETS_BY_COUNTRY.get(key) ?? OUTLETS_BY_COUNTRY.get(key.replace(THE, ''));
  if (listed !== undefined) return listed;
  const domain = DOMAIN.exec(key)?.[1];
  if (domain !== undefined) return countryOfDomain(domain);
  const places = namedCountries(name, [], countriesOf).filter(({ countries }) => countries.length === 1);
  const countries = new Set(places.flatMap((place) => place.countries));
  return countries.size === 1 ? [...countries][0] : undefined;
}
