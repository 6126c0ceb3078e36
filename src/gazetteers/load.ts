import { platform } from '#platform';
import type { NamedCountries } from '../model/country.js';
import type { Gazetteer, GivenName, NameWord, ReportingPhrase, ReportingVerb } from '../model/gazetteer.js';
import { lazyMap } from './lazy-map.js';
import { oneOf } from './one-of.js';
import { type OwnLists, ownEntries, ownPhrases } from './own-lists.js';
import { indexPhrases, type PhraseTable } from './phrases.js';
import { indexRows } from './row-index.js';
import { sortedPlaces } from './sorted-places.js';
import { cellsOf, listOf, readHead, readTable, type Table } from './table.js';

const STRENGTHS: readonly ReportingVerb['strength'][] = ['core', 'common', 'weak', 'beside'];
const TAKES: readonly NonNullable<ReportingVerb['takes']>[] = ['clause', 'that', 'hearer', 'order'];
const GENDERS: readonly GivenName['gender'][] = ['M', 'F', 'U'];

let loaded: Gazetteer | undefined;
const loadedWith = new WeakMap<OwnLists, Gazetteer>();

/**
 * All lists beside this file, with those of the reader where there are some; read on the first call and shared
 * afterwards. Throws where a file is missing or malformed, a UsageError where it is one of the reader's.
 */
export function loadGazetteer(own?: OwnLists): Gazetteer {
  if (own === undefined) {
    loaded ??= readAll([]);
    return loaded;
  }
  const known = loadedWith.get(own) ?? readWith(own);
  loadedWith.set(own, known);
  return known;
}

function readWith(own: OwnLists): Gazetteer {
  const gazetteer = readAll(ownPhrases(own.rows));
  return { ...gazetteer, own: ownEntries(own, gazetteer.phrases) };
}

function readAll(own: readonly PhraseTable[]): Gazetteer {
  return {
    own: [],
    phrases: indexPhrases([
      ...own,
      { kind: 'force', table: open('forces') },
      { kind: 'title', table: open('titles') },
      { kind: 'organisation', table: open('organisations') },
      { kind: 'place', table: open('places') },
    ]),
    placesElsewhere: sortedPlaces('gazetteers/places-elsewhere.tsv'),
    givenNames: readMap('given-names', (cells) => ({
      gender: oneOf(GENDERS, cells[1]),
      births: Number(cells[2]),
    })),
    surnames: readMap('surnames', (cells) => Number(cells[1] || 1)),
    nicknames: readMap('nicknames', (cells) => listOf(cells[1]).map((name) => name.toLowerCase())),
    nameWords: readMap('name-words', nameWord),
    sentenceStarters: new Set(open('sentence-starters').lines),
    ...readVerbs(),
    countriesOf: readCountries(),
    organisationEndings: readMap('organisation-endings', (cells) => cells[1] === '1'),
  };
}

function open(name: string): Table {
  const file = `${name}.tsv`;
  return readTable(platform.dataFile(`gazetteers/${file}`), file);
}

/** A list by its first cell. Its names are stored folded, so lower case is all their keys need. */
function readMap<T>(name: string, read: (cells: readonly string[]) => T): ReadonlyMap<string, T> {
  const file = `${name}.tsv`;
  const text = platform.dataFile(`gazetteers/${file}`);
  const head = readHead(text, file);
  return lazyMap(indexRows(text, head.end), (line) => read(cellsOf(head, line)));
}

function readVerbs(): Pick<Gazetteer, 'reportingVerbs' | 'reportingPhrases'> {
  const table = open('reporting-verbs');
  const verbs = new Map<string, ReportingVerb>();
  const phrases = new Map<string, ReportingPhrase[]>();
  for (const line of table.lines) {
    const [lemma = '', forms, strength, takes] = cellsOf(table, line);
    const verb = { lemma, strength: oneOf(STRENGTHS, strength), ...(takes ? { takes: oneOf(TAKES, takes) } : {}) };
    for (const form of listOf(forms)) {
      const [first = '', ...rest] = form.split(' ');
      if (rest.length === 0) verbs.set(form, verb);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, verb }]);
    }
  }
  return { reportingVerbs: verbs, reportingPhrases: phrases };
}

/** Few articles ask where they belong: the list is read with the first question. */
function readCountries(): Gazetteer['countriesOf'] {
  let places: ReadonlyMap<string, NamedCountries> | undefined;
  return (name) => {
    places ??= readMap('places-by-country', ([, countries, weight]) => ({
      countries: listOf(countries),
      weight: Number(weight),
    }));
    return places.get(name);
  };
}

const nameWord = ([, share]: readonly string[]): NameWord => (share === '' ? {} : { capitalShare: Number(share) });
