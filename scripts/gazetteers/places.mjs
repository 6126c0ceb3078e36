// Places of the United Kingdom down to suburbs and villages; countries, US states and the world's larger cities.
import { knownPlaces } from './known-places.mjs';
import { createEntry, keyOf, withoutArticle } from './phrases.mjs';
import { list, readSource } from './tables.mjs';

const words = (text) => text.trim().split(/\s+/);
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
/** What the press says for short, and parts of larger places. Typed. */
const SHORT_NAMES = {
  'Newcastle upon Tyne': 'Newcastle',
  'Newcastle-under-Lyme': 'Newcastle under Lyme',
  'Stoke-on-Trent': 'Stoke',
  'Kingston upon Hull': 'Hull',
  'Southend-on-Sea': 'Southend',
  'Burton upon Trent': 'Burton',
  'Barrow in Furness': 'Barrow',
  'Weston-super-Mare': 'Weston',
  'Milton Keynes': 'MK',
  "King's Lynn": 'Kings Lynn',
};
/** Forms of the areas' list that say nothing by themselves. */
const LEFT_OUT = new Set(['capital', 'East', 'North', 'States', 'Province', 'West Country', 'MK', 'Saudi']);
/** Larger than countries. Typed. */
const CONTINENTS = [
  'Africa',
  'Antarctica',
  'Asia',
  'Central America',
  'Europe',
  'Latin America',
  'North America',
  'Oceania',
  'South America',
  'Middle East',
  'Far East',
  'Scandinavia',
  'Balkans',
];
const SMALL_SORTS = new Set(['world city', 'region', 'suburb', 'village', 'hamlet', 'settlement']);
/** On the map, but in the British press people, prizes, firms or words. Typed. */
const NEVER_MEANT = new Set(
  words(`
    Brits Nigel Toyota Hitachi Delta Federal Batman Spring Paradise Bend Independence Surprise Torrent Vista Anand Davis
    Paterson Cicero Vaughan Hamm Jupiter Paramount Ajax Santander Constantine Vladimir Lazio Barrie Chino Skilling Rock Roch
    Mellor Mardy Sideway Britannia Staunton Holmes Halliwell Scholes Carstairs Sculthorpe Crawford Marsh Lee Ford Franca Pontiac
    Waldorf Clones Salvador Same Of Man Best Most Sanders Hayward Mackay Hassan Santos Parc Blairs Titchmarsh Boothroyd Jeffersonville
    Orange Liberty Madison Jackson Warren Aurora Lincoln Augusta Victoria Carson Clovis Edmond Irving Norman Grant Tyler
  `),
);
/** On the map, but what every town has. */
const GENERIC = new Set(['City Centre', 'High Street', 'The Town', 'Town Centre', 'Town End', 'Church End']);
/** The Bank, The Green: hamlets that the press never means; not The Hague. */
const HAMLET_WITH_ARTICLE =
  /^The (?!Hague|Bronx|Wrekin|Lizard|Fens|Gower|Wirral|Broads|Potteries|Borders|Highlands|Gambia|Bahamas)/;
const OTHER_THINGS = /noun|verb|direction|theatre|company/;
/** What an area weighs against people of its name, in inhabitants: Kent is a county first, Kerry is not. */
const LARGE_AREA = 500_000;
const SMALL_AREA = 100_000;
const SMALL_AREAS = /historic|former|borough|informal|dependency/;
/** A British town is named more often than its size among the world's cities tells. */
const TOWN_FACTOR = 5;
const SMALL_WORLD_CITY = 100_000;
/** Countries whose smaller towns the press names; of Ireland all that the source has. */
const NEAR_COUNTRIES = new Set(['US', 'CA', 'AU', 'NZ', 'FR', 'DE', 'ES', 'IT', 'NL', 'BE', 'IN', 'PK', 'ZA']);
const SMALL_NEAR_CITY = 50_000;
/** Countries whose first-level regions the press names. */
const REGION_COUNTRIES = new Set(
  'CA AU IN DE FR IT ES CN JP RU BR ZA PK ID CH AT NL BE PL MX TR IQ AF NG IE UA GR'.split(' '),
);
const REGION_NOUN =
  / (?:County|Province|Oblast'?|Department|State|Governorate|District|Region|Krai|Prefecture|Voivodeship)$/;
const LINKED = /[- ](on|upon|in|le|by|the|under|de|la|sub|super|next|cum|and)[- ]/;

/** Every place, those of one name joined: the largest number of inhabitants, the most telling sort. */
export function readPlaces(source, { ordinary }) {
  const continents = CONTINENTS.map((name) => place(name, 'region', 'typed', { weight: 10 * LARGE_AREA }));
  const known = knownPlaces().map(([name, sort]) => place(name, sort, 'typed', { weight: LARGE_AREA }));
  const regions = readRegions(source, ordinary);
  const rows = [
    ...continents,
    ...known,
    ...readAreas(source),
    ...readTowns(source, ordinary),
    ...readWorld(source),
    ...regions,
  ];
  const byKey = new Map();
  for (const row of rows) {
    const key = keyOf(row.name);
    if (
      key === '' ||
      GENERIC.has(row.name) ||
      (NEVER_MEANT.has(row.name) && SMALL_SORTS.has(row.sort)) ||
      HAMLET_WITH_ARTICLE.test(row.name)
    )
      continue;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  // A short form that is another place's name (East Anglia) is that place's.
  const entries = [...byKey.values()].map(joinRows);
  return entries.map((entry) => ({
    ...entry,
    forms: entry.forms.filter(
      (form) => form === entry.name || !byKey.has(keyOf(form)) || keyOf(form) === keyOf(entry.name),
    ),
  }));
}

function joinRows(rows) {
  const rank = (row) => (PRECEDENCE.includes(row.sort) ? PRECEDENCE.indexOf(row.sort) : PRECEDENCE.length);
  const first = [...rows].sort((a, b) => rank(a) - rank(b))[0];
  const population = Math.max(...rows.map((row) => row.population));
  const doubtful = rows.flatMap((row) => (population === 0 ? row.doubtful : []));
  return createEntry(
    'place',
    first.name,
    rows.flatMap((row) => row.forms),
    {
      doubtful,
      sort: first.sort,
      population,
      weight: Math.max(...rows.map((row) => row.weight)),
      source: [...new Set(rows.map((row) => row.source))].sort().join('+'),
    },
  );
}

function place(name, sort, source, { forms = [], doubtful = [], population = 0, weight = population } = {}) {
  const all = [...new Set(forms.map(withoutArticle))].filter((form) => form.length > 1 && !LEFT_OUT.has(form));
  return { name, sort, source, forms: all, doubtful, population, weight };
}

function readAreas(source) {
  const areas = readSource(source, 'uk-areas').map((r) => {
    const isDoubtful = OTHER_THINGS.test(r.ambiguous_with);
    return place(r.name, r.kind, 'typed', {
      forms: list(r.other_names),
      doubtful: isDoubtful ? [r.name, ...list(r.other_names).map(withoutArticle)] : [],
      weight: SMALL_AREAS.test(r.kind) ? SMALL_AREA : LARGE_AREA,
    });
  });
  const countries = readSource(source, 'countries').map((r) => {
    const name = r.name
      .replace(/^(.*), The$/, '$1')
      .replace(/^Congo \(Democratic Republic\)$/, 'Democratic Republic of the Congo');
    return place(name, 'country', 'fcdo', { forms: [r.official_name, ...list(r.other_names)], weight: LARGE_AREA });
  });
  const states = readSource(source, 'us-states').map((r) =>
    place(r.name, 'us state', 'typed', {
      weight: LARGE_AREA,
      forms: r.postal === 'DC' ? ['Washington DC', 'Washington D.C.'] : [],
    }),
  );
  return [...areas, ...countries, ...states];
}

function readTowns(source, ordinary) {
  return readSource(source, 'places-uk')
    .filter((r) => isUseful(r, ordinary))
    .map((r) => {
      const population = Number(r.population || 0);
      const short = list(SHORT_NAMES[r.name]);
      return place(r.name, r.kind, r.source === 'os+geonames' ? 'os+gn' : r.source === 'os' ? 'os' : 'gn', {
        forms: [...spellings(r.name), ...short, ...short.flatMap(spellings)],
        population,
        weight: population * (r.kind === 'city' || r.kind === 'town' ? TOWN_FACTOR : 1),
      });
    });
}

/** Hamlets and settlements are left out; so are villages and suburbs named by a plain word, and Gaelic doublets. */
function isUseful(r, ordinary) {
  if (r.kind === 'hamlet' || r.kind === 'settlement') return r.population !== '';
  if (r.population !== '' || r.kind === 'city' || r.kind === 'town') return true;
  if (r.nation === 'Scotland' && /[àèìòù]|^A' |^An |^Na /i.test(r.name)) return false;
  return !ordinary.has(r.name.toLowerCase()) && r.name.length > 2;
}

/** `Stoke-on-Trent`, `Stoke on Trent`; `Saint Albans` stays as it is. */
function spellings(name) {
  return LINKED.test(name) ? [name.replaceAll('-', ' '), name.replaceAll(' ', '-')] : [];
}

function readWorld(source) {
  return readSource(source, 'world-cities')
    .filter((r) => r.country_code !== 'GB' && isNamedCity(r))
    .filter((r) => !/[(),/]/.test(r.name) && (r.name.length > 3 || Number(r.population) >= 1_000_000))
    .map((r) => {
      const plain = r.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^['‘]/, '');
      return place(r.name, r.kind === 'capital' ? 'capital' : 'world city', 'gn', {
        forms: [plain],
        population: Number(r.population),
      });
    });
}

function isNamedCity(r) {
  if (r.kind === 'capital' || r.country_code === 'IE') return true;
  return Number(r.population) >= (NEAR_COUNTRIES.has(r.country_code) ? SMALL_NEAR_CITY : SMALL_WORLD_CITY);
}

/** States, provinces and the like; not those named by a plain word (`Central`). */
function readRegions(source, ordinary) {
  const names = readSource(source, 'world-cities')
    .filter((r) => REGION_COUNTRIES.has(r.country_code))
    .map((r) => r.region.replace(REGION_NOUN, '').replace(/^The /, ''));
  return [...new Set(names)]
    .filter((name) => name.length > 3 && !/[(),/]/.test(name) && !ordinary.has(name.toLowerCase()))
    .map((name) =>
      place(name, 'region', 'gn', {
        forms: [name.normalize('NFD').replace(/\p{M}/gu, '')],
        weight: SMALL_AREA,
      }),
    );
}
