// Towns of other countries, seas, rivers, heights and regions: many, and seldom asked for. They ship as rows sorted by their
// key, one a form, so that the loader finds them by halving the text and a run that never asks for one never reads it.
import { isOrdinaryWord } from '../../../dist/extract/units/lexicon.js';
import { keyOf, withoutArticle } from './phrases.mjs';
import { list } from './tables.mjs';

export const PLACES_ELSEWHERE_LISTS = ['open/towns-elsewhere.tsv', 'open/world-features.tsv'];
export const PLACES_ELSEWHERE_COLUMNS = ['key', 'name', 'sort', 'sign', 'source'];

/** With it a name is nothing else: Kara Sea. */
const WATER_OR_LAND = new Set(
  'archipelago bay canal channel desert fjord gulf island islands lake mountains ocean passage peninsula plateau province range reef region reservoir river sea sound strait valley'.split(
    ' ',
  ),
);
/** Births below which a name tells nothing against a town. */
const RARELY_GIVEN = 20;
/** What the rows cost most is names; most are their keys with capitals. */
const CAPITAL = /(^|[ -])(\p{Ll})/gu;
const capitalised = (key) => key.replace(CAPITAL, (_, edge, letter) => edge + letter.toUpperCase());
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^['‘’]/, '');

/** What most rows are; their cell is empty. */
const TOWN = '';

/** Rows of forms that no other list has; `sign` marks those that are a place only where something says so. */
export function readPlacesElsewhere(lists, { taken, lexicon }) {
  const struck = new Set(lists['not-places.txt'].rows.map(({ name }) => keyOf(name)));
  const rows = new Map();
  const add = (form, name, sort, doubtful, source) => {
    const key = keyOf(withoutArticle(form));
    if (key === '' || taken.has(key) || rows.has(key) || struck.has(key)) return;
    const needsSign = doubtful || isAlsoOther(key, lexicon);
    rows.set(key, [key, name === capitalised(key) ? '' : name, sort, needsSign ? '1' : '', source]);
  };
  for (const row of lists['open/world-features.tsv'].rows) {
    for (const form of [row.name, plain(row.name)]) {
      add(form, row.name, row.kind, row.doubtful !== '', row.source);
    }
  }
  for (const row of lists['open/towns-elsewhere.tsv'].rows) {
    const doubtful = row.doubtful !== '' || row.kind === 'small town';
    for (const form of [row.name, plain(row.name), ...list(row.other_names)]) {
      add(form, row.name, TOWN, doubtful, row.source);
    }
  }
  return [...rows.values()];
}

/** A word, a given name or a surname; of several words, each of them one. */
function isAlsoOther(key, { ordinary, births, surnames }) {
  const isOther = (word) =>
    ordinary.has(word) || isOrdinaryWord(word) || (births.get(word) ?? 0) >= RARELY_GIVEN || surnames.has(word);
  const words = key.split(' ');
  return !(words.length > 1 && WATER_OR_LAND.has(words.at(-1))) && words.every(isOther);
}
