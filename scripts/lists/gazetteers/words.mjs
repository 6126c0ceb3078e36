// Given names, surnames and words: the lists of them that ship, and the lexicon that decides whether a form can stand alone.
import { list, shippedTable } from './tables.mjs';

/** Words that this share of their uses inside a sentence has a capital (China, Wells) are names first. */
const NAME_FIRST = 0.8;
/** Births below which a name counts as rare, and which the typed names are given. */
const COMMON_BIRTHS = 400;
/** Births of a listed name that ships: of England and Wales, or of both countries. */
const ENOUGH_HERE = 12;
const ENOUGH_ANYWHERE = 1500;
const LATIN = /^[\p{Script=Latin}\p{M}' -]+$/u;

const birthsOf = (row) => Number(row.england_and_wales) + Number(row.united_states);
const weightOf = (row) => Math.max(1, Number(row.weight));
const namesOf = (list) => list.rows.map(({ name }) => name);
const wordsOf = (list) => list.rows.map(({ word }) => word);

/** What is ambiguous is decided by it: ordinary words, how many bear a name. Keys are lower case. */
export function readLexicon(lists) {
  const ordinary = new Set([
    ...lists['open/name-words.tsv'].rows
      .filter(({ capital_share }) => Number(capital_share) < NAME_FIRST)
      .map(({ word }) => word),
    ...wordsOf(lists['sentence-starters.txt']),
    ...lists['reporting-verbs.tsv'].rows.flatMap(({ forms }) => list(forms)),
    ...wordsOf(lists['ordinary-words.txt']),
  ]);
  const births = new Map(lists['open/given-names.tsv'].rows.map((row) => [row.name.toLowerCase(), birthsOf(row)]));
  const surnames = new Map([
    ...namesOf(lists['open/rare-surnames.txt']).map((name) => [name.toLowerCase(), 1]),
    ...lists['open/surnames.tsv'].rows.map((row) => [row.name.toLowerCase(), weightOf(row)]),
  ]);
  return { ordinary, births, surnames };
}

/** The shipped lists of words and names, which hold what their source lists hold. */
export function wordTables(lists) {
  const asItStands = (name, file, columns) =>
    shippedTable(name, {
      from: [lists[file]],
      columns,
      rows: lists[file].rows.map((row) =>
        Object.keys(row)
          .slice(1)
          .map((column) => row[column]),
      ),
    });
  return [
    givenNames(lists),
    surnames(lists),
    asItStands('nicknames', 'open/nicknames.tsv', ['short', 'full']),
    asItStands('name-words', 'open/name-words.tsv', ['word', 'capital_share']),
    asItStands('sentence-starters', 'sentence-starters.txt', ['word']),
    asItStands('reporting-verbs', 'reporting-verbs.tsv', ['lemma', 'forms', 'strength', 'takes']),
    asItStands('places-by-country', 'open/places-by-country.tsv', ['name', 'countries', 'weight']),
    asItStands('organisation-endings', 'organisation-endings.tsv', ['word', 'legal_form']),
  ];
}

/** Listed given names of a few births and more, and the typed ones; a typed name is as common as the rarest common one. */
function givenNames(lists) {
  const words = new Set(wordsOf(lists['open/name-words.tsv']));
  const typed = new Map(namesOf(lists['given-names.tsv']).map((name) => [name.toLowerCase(), name]));
  const listed = lists['open/given-names.tsv'].rows.flatMap((row) => {
    const key = row.name.toLowerCase();
    const isTyped = typed.delete(key);
    const births = birthsOf(row);
    const isCommon = Number(row.england_and_wales) >= ENOUGH_HERE || births >= ENOUGH_ANYWHERE;
    if (!LATIN.test(row.name) || !(isTyped || isCommon)) return [];
    return [[row.name, row.gender, isTyped && !words.has(key) ? Math.max(births, COMMON_BIRTHS) : births]];
  });
  const elsewhere = new Map(byOrigin(lists, 'given').map((row) => [row.name.toLowerCase(), row]));
  // What few are called here, and many elsewhere.
  const known = [...listed, ...[...typed.values()].map((name) => [name, 'U', COMMON_BIRTHS])].map(
    ([name, gender, births]) => [
      name,
      gender,
      elsewhere.delete(name.toLowerCase()) ? Math.max(births, COMMON_BIRTHS) : births,
    ],
  );
  return shippedTable('given-names', {
    from: [lists['open/given-names.tsv'], lists['given-names.tsv'], lists['open/names-by-origin.tsv']],
    columns: ['name', 'gender', 'births'],
    rows: [...known, ...[...elsewhere.values()].map(({ name, gender }) => [name, gender, COMMON_BIRTHS])],
  });
}

function surnames(lists) {
  const list = lists['open/surnames.tsv'];
  return shippedTable('surnames', {
    from: [list, lists['open/names-by-origin.tsv']],
    columns: ['name', 'weight'],
    rows: [
      ...list.rows.map((row) => [row.name, weightOf(row) > 1 ? row.weight : '']),
      ...byOrigin(lists, 'surname').map(({ name }) => [name, '']),
    ],
  });
}

const byOrigin = (lists, part) => lists['open/names-by-origin.tsv'].rows.filter((row) => row.part === part);
