// lists/ → src/gazetteers/*.tsv: who and what has a name, judged form by form for whether it can stand alone.
import { BODY_LISTS, readBodies } from './gazetteers/bodies.mjs';
import { readForces } from './gazetteers/forces.mjs';
import { dropFormsThatAreNames, formCells, judgeForms, keyOf, validate } from './gazetteers/phrases.mjs';
import { PLACE_LISTS, readPlaces } from './gazetteers/places.mjs';
import {
  PLACES_ELSEWHERE_COLUMNS,
  PLACES_ELSEWHERE_LISTS,
  readPlacesElsewhere,
} from './gazetteers/places-elsewhere.mjs';
import { readSourceLists } from './gazetteers/source-lists.mjs';
import { shippedTable } from './gazetteers/tables.mjs';
import { readTitles } from './gazetteers/titles.mjs';
import { readLexicon, wordTables } from './gazetteers/words.mjs';

const FOLDER = 'src/gazetteers';

/** What `npm run lists` writes for the gazetteers: `{ files: [{ path, text }], problems }`; with a problem, no file. */
export function buildGazetteers(root) {
  const { lists, problems } = readSourceLists(root);
  if (!lists || problems.length > 0) return { files: [], problems };
  const tables = [...phraseTables(lists), ...wordTables(lists)];
  return { files: tables.map(({ name, text }) => ({ path: `${FOLDER}/${name}.tsv`, text })), problems };
}

function phraseTables(lists) {
  const lexicon = readLexicon(lists);
  const titles = readTitles(lists);
  const forces = readForces(lists);
  const places = readPlaces(lists, lexicon);
  const bodies = readBodies(lists, { forces, places: new Set(places.flatMap((entry) => entry.forms.map(keyOf))) });
  for (const entries of [titles, forces, bodies]) dropFormsThatAreNames(entries);
  const phrases = [...forces, ...titles, ...bodies, ...places];
  judgeForms(phrases, lexicon);
  validate(phrases);
  const taken = new Set(phrases.flatMap((entry) => entry.forms.map(keyOf)));
  const table = (name, entries, files, fields) =>
    shippedTable(name, {
      from: files.map((file) => lists[file]),
      columns: ['name', 'aliases', 'ambiguous', ...fields, 'source'],
      rows: entries.map((entry) => [
        entry.name,
        ...formCells(entry),
        ...fields.map((field) => entry.fields[field] || ''),
        entry.source,
      ]),
    });
  return [
    table('forces', forces, ['forces.tsv'], ['sort', 'area']),
    table('titles', titles, ['titles.tsv'], ['sort', 'domain', 'position']),
    table('organisations', bodies, BODY_LISTS, ['sort']),
    table('places', places, PLACE_LISTS, ['sort', 'population']),
    shippedTable('places-elsewhere', {
      from: PLACES_ELSEWHERE_LISTS.map((file) => lists[file]),
      columns: PLACES_ELSEWHERE_COLUMNS,
      rows: readPlacesElsewhere(lists, { taken, lexicon }),
    }),
  ];
}
