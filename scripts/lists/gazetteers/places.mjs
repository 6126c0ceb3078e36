// Places of the United Kingdom down to suburbs and villages; countries, US states and the world's larger cities.
import { createEntry, keyOf, typedEntry, withoutArticle } from './phrases.mjs';
import { groupBy, list } from './tables.mjs';

/** Which of several places of one name gives the row its sort: the first of this list. */
const PRECEDENCE = [
  'country',
  'city',
  'ceremonial county',
  'region',
  'former county',
  'historic county',
  'us state',
  'town',
  'metropolitan borough',
  'London borough',
  'capital',
  'crown dependency',
  'former region',
  'informal region',
  'world city',
  'landscape',
  'water',
  'landmark',
  'suburb',
  'village',
];
/** Sorts that `not-places.txt` strikes; an area or a town of that name stays. */
const SMALL_SORTS = new Set(['world city', 'region', 'suburb', 'village', 'hamlet', 'settlement']);
/** The Bank, The Green: hamlets that the press never means; not The Hague. */
const HAMLET_WITH_ARTICLE =
  /^The (?!Hague|Bronx|Wrekin|Lizard|Fens|Gower|Wirral|Broads|Potteries|Borders|Highlands|Gambia|Bahamas)/;
/** What a country and a foreign region weigh against people of their name, in inhabitants. */
const COUNTRY = 500_000;
const REGION = 100_000;
/** A British town is named more often than its size among the world's cities tells. */
const TOWN_FACTOR = 5;
const TOWNS = new Set(['city', 'town']);
const LINKED = /[- ](on|upon|in|le|by|the|under|de|la|sub|super|next|cum|and)[- ]/;

export const PLACE_LISTS = [
  'places.tsv',
  'aliases.tsv',
  'open/places-uk.tsv',
  'open/world-cities.tsv',
  'open/world-regions.tsv',
  'open/countries.tsv',
];

/** Every place, those of one name joined: the largest number of inhabitants, the most telling sort. */
export function readPlaces(lists, { ordinary }) {
  const struck = new Set(lists['not-places.txt'].rows.map(({ name }) => name));
  const isMeant = (row) =>
    keyOf(row.name) !== '' &&
    !(struck.has(row.name) && SMALL_SORTS.has(row.sort)) &&
    !HAMLET_WITH_ARTICLE.test(row.name);
  const rows = [
    ...readTyped(lists),
    ...readCountries(lists),
    ...readTowns(lists, ordinary),
    ...readCities(lists),
    ...readRegions(lists, ordinary),
  ].filter(isMeant);
  const byKey = groupBy(rows, (row) => keyOf(row.name));
  // A short form that is another place's name (East Anglia) is that place's.
  return [...byKey.values()].map(joinRows).map((entry) => ({
    ...entry,
    forms: entry.forms.filter((form) => !byKey.has(keyOf(form)) || keyOf(form) === keyOf(entry.name)),
  }));
}

function joinRows(rows) {
  const rank = (row) => (PRECEDENCE.includes(row.sort) ? PRECEDENCE.indexOf(row.sort) : PRECEDENCE.length);
  const [first] = [...rows].sort((a, b) => rank(a) - rank(b));
  const population = Math.max(...rows.map((row) => row.population));
  return createEntry(
    'place',
    first.name,
    rows.flatMap((row) => row.forms),
    {
      doubtful: rows.flatMap((row) => (population === 0 ? row.doubtful : [])),
      sort: first.sort,
      population,
      weight: Math.max(...rows.map((row) => row.weight)),
      source: [...new Set(rows.map((row) => row.source))].sort().join('+'),
    },
  );
}

function place(name, sort, source, { forms = [], doubtful = [], population = 0, weight = population } = {}) {
  const all = [...new Set(forms.map(withoutArticle))].filter((form) => form.length > 1);
  return { name, sort, source, forms: all, doubtful, population, weight };
}

const readTyped = (lists) =>
  lists['places.tsv'].rows.map((row) => {
    const { forms, doubtful } = typedEntry('place', row, {});
    return place(row.name, row.sort, 'typed', { forms, doubtful: [...doubtful], weight: Number(row.weight) });
  });

const readCountries = (lists) =>
  lists['open/countries.tsv'].rows.map((row) =>
    place(row.name, 'country', 'fcdo', { forms: [row.official_name, ...list(row.other_names)], weight: COUNTRY }),
  );

function readTowns(lists, ordinary) {
  const isTold = (row) => row.population !== '' || TOWNS.has(row.kind) || !ordinary.has(row.name.toLowerCase());
  const short = groupBy(lists['aliases.tsv'].rows, ({ name }) => name);
  return lists['open/places-uk.tsv'].rows.filter(isTold).map((row) => {
    const names = [row.name, ...(short.get(row.name) ?? []).map(({ alias }) => alias)];
    const population = Number(row.population);
    return place(row.name, row.kind, row.source, {
      forms: [...names, ...names.flatMap(spellings)],
      population,
      weight: population * (TOWNS.has(row.kind) ? TOWN_FACTOR : 1),
    });
  });
}

/** `Stoke-on-Trent`, `Stoke on Trent`; `Saint Albans` stays as it is. */
const spellings = (name) => (LINKED.test(name) ? [name.replaceAll('-', ' '), name.replaceAll(' ', '-')] : []);

const readCities = (lists) =>
  lists['open/world-cities.tsv'].rows.map((row) =>
    place(row.name, row.kind === 'capital' ? 'capital' : 'world city', 'gn', {
      forms: [plain(row.name).replace(/^['‘]/, '')],
      population: Number(row.population),
    }),
  );

/** States, provinces and the like; not those named by a plain word (`Central`). */
const readRegions = (lists, ordinary) =>
  lists['open/world-regions.tsv'].rows
    .filter(({ name }) => !ordinary.has(name.toLowerCase()))
    .map(({ name }) => place(name, 'region', 'gn', { forms: [plain(name)], weight: REGION }));

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
