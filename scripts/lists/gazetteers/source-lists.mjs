// The lists that the gazetteers are built from. docs/lists.md says the same to a reader.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceList } from './source-list.mjs';

const FOLDER = 'lists';

const PHRASE = ['name', 'aliases', 'ambiguous', 'sort'];

/**
 * By file: the columns, which the first line of a `.tsv` names; which of them have a cell in every row (without a word of it: the first), hold numbers, or one of a
 * few words. `isPhrases` marks typed names, whose forms are checked; a list that `repeats` has several rows of one name.
 */
const LISTS = {
  'titles.tsv': {
    columns: [...PHRASE, 'domain', 'position', 'plural', 'note'],
    required: ['name', 'sort', 'domain', 'position'],
    values: {
      sort: ['rank', 'post', 'honorific', 'title', 'postnominal'],
      position: ['before', 'after', 'both', 'alone'],
    },
    isPhrases: true,
  },
  'forces.tsv': { columns: [...PHRASE, 'area'], required: ['name', 'sort'], isPhrases: true },
  'bodies.tsv': { columns: [...PHRASE, 'note'], required: ['name', 'sort'], isPhrases: true },
  'places.tsv': {
    columns: [...PHRASE, 'weight'],
    required: ['name', 'sort', 'weight'],
    numbers: ['weight'],
    isPhrases: true,
  },
  'not-bodies.txt': { columns: ['name'] },
  'not-places.txt': { columns: ['name'] },
  'aliases.tsv': { columns: ['alias', 'name'], required: ['alias', 'name'] },
  'given-names.tsv': { columns: ['name', 'language'], required: ['name', 'language'] },
  'sentence-starters.txt': { columns: ['word'] },
  'ordinary-words.txt': { columns: ['word'] },
  'organisation-endings.tsv': { columns: ['word', 'legal_form'], values: { legal_form: ['0', '1'] } },
  'reporting-verbs.tsv': {
    columns: ['lemma', 'forms', 'strength', 'takes'],
    required: ['lemma', 'forms', 'strength'],
    values: { strength: ['core', 'common', 'weak', 'beside'], takes: ['clause', 'that', 'hearer', 'order'] },
    repeats: true,
  },
  'open/uk-public-bodies.tsv': { columns: ['name', 'acronym', 'kind'], required: ['name', 'kind'], repeats: true },
  'open/councils.tsv': {
    columns: ['name', 'place', 'other_names', 'kind'],
    required: ['name', 'place', 'kind'],
    repeats: true,
  },
  'open/nhs-trusts.tsv': { columns: ['name'] },
  'open/universities.tsv': { columns: ['name', 'other_names'] },
  'open/listed-companies.tsv': { columns: ['name', 'short_name'] },
  'open/organisations-world.tsv': { columns: ['name', 'aliases', 'sort'], required: ['name', 'sort'] },
  'open/companies-world.tsv': { columns: ['name', 'aliases'] },
  'open/outlets-world.tsv': { columns: ['name', 'aliases'] },
  'open/clubs-world.tsv': { columns: ['name', 'aliases', 'sort'], required: ['name', 'sort'] },
  'open/football-clubs.tsv': { columns: ['name', 'other_names', 'town'] },
  'open/places-uk.tsv': {
    columns: ['name', 'kind', 'population', 'source'],
    required: ['name', 'kind', 'source'],
    numbers: ['population'],
    repeats: true,
  },
  'open/world-cities.tsv': {
    columns: ['name', 'country', 'kind', 'population'],
    required: ['name', 'country', 'population'],
    values: { kind: ['capital', 'city'] },
    numbers: ['population'],
    repeats: true,
  },
  'open/world-regions.tsv': { columns: ['name', 'countries'] },
  'open/towns-elsewhere.tsv': {
    columns: ['name', 'countries', 'kind', 'other_names', 'doubtful', 'source'],
    required: ['name', 'countries', 'kind', 'source'],
    values: { kind: ['town', 'small town'], doubtful: ['1'] },
  },
  'open/world-features.tsv': {
    columns: ['name', 'kind', 'doubtful', 'source'],
    required: ['name', 'kind', 'source'],
    values: { kind: ['region', 'water', 'landscape'], doubtful: ['1'] },
  },
  'open/places-by-country.tsv': {
    columns: ['name', 'countries', 'weight'],
    required: ['name', 'countries', 'weight'],
    numbers: ['weight'],
  },
  'open/countries.tsv': { columns: ['name', 'official_name', 'other_names'] },
  'open/given-names.tsv': {
    columns: ['name', 'gender', 'england_and_wales', 'united_states'],
    values: { gender: ['M', 'F', 'U'] },
    numbers: ['england_and_wales', 'united_states'],
  },
  'open/surnames.tsv': { columns: ['name', 'weight'], numbers: ['weight'] },
  'open/rare-surnames.txt': { columns: ['name'] },
  'open/names-by-origin.tsv': {
    columns: ['name', 'part', 'gender'],
    required: ['name', 'part'],
    values: { part: ['given', 'surname'], gender: ['M', 'F', 'U'] },
  },
  'open/nicknames.tsv': { columns: ['short', 'full'], required: ['short', 'full'] },
  'open/name-words.tsv': { columns: ['word', 'capital_share'], numbers: ['capital_share'] },
};

/**
 * The source lists of a checkout, `{ lists, problems }`: by file its `head` and `rows`. A checkout without any of them has
 * none to build from, and `lists` is undefined.
 */
export function readSourceLists(root) {
  const files = Object.keys(LISTS);
  const missing = files.filter((file) => !existsSync(join(root, FOLDER, file)));
  if (missing.length === files.length) return { problems: [] };
  if (missing.length > 0) return { problems: missing.map((file) => `${FOLDER}/${file} is missing`) };
  const read = files.map((file) => [
    file,
    readSourceList(`${FOLDER}/${file}`, readFileSync(join(root, FOLDER, file), 'utf8'), LISTS[file]),
  ]);
  return { lists: Object.fromEntries(read), problems: read.flatMap(([, { problems }]) => problems) };
}
