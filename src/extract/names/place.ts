import { BEFORE_STREETS, PARTS_OF_PLACES, STREET_TYPES } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import {
  all,
  behind,
  condition,
  either,
  firstIn,
  lastIn,
  listedAs,
  not,
  OPENS_SENTENCE,
  unit,
  units,
  word,
} from './conditions.js';
import type { NameRule } from './name-rule.js';
import { WORKING_CENTRE } from './organisation.js';

const SURE_SORTS = new Set([
  'country',
  'ceremonial county',
  'former county',
  'historic county',
  'region',
  'us state',
  'capital',
  'city',
  'town',
]);

const BARE_CENTRES = new Set(['town', 'city', 'village', 'shopping', 'call', 'data', 'last', 'right', 'high']);
const MARKETS = new Set(['market', 'way', 'point']);
/** `the Common Market`, `the Film Market` are no squares. */
const NO_MARKETS = new Set([
  'common',
  'single',
  'stock',
  'film',
  'labour',
  'middle',
  'third',
  'meeting',
  'housing',
  'money',
]);
const ROYAL = new Set(['prince', 'princess', 'king', 'queen', 'duke', 'lord', 'lady', 'earl']);
const IN_TITLED_STREET = all(
  lastIn(STREET_TYPES),
  either(behind(BEFORE_STREETS), unit('before', 'number'), firstIn(ROYAL)),
);
const SAINT = new Set(['st']);
const BASED = new Set(['based', 'born', 'bred', 'headquartered', 'raised']);
const COMPASS = new RegExp(`^${anyOf(PARTS_OF_PLACES)}(?:-?(?:east|west))?$`);
const BASE_LETTERS = new Set(['raf', 'hmp', 'hmyoi', 'rnas', 'hms']);
const STREET_END = / (?:street|road|square|house|hall|palace)$/;

export const placeRules: readonly NameRule[] = [
  {
    id: 'place/listed',
    kind: 'place',
    opensBodies: true,
    summary: 'A place of the gazetteer whose name is no surname, given name or word.',
    pattern: '⟦{place}⟧',
    confidence: 0.86,
    accept: [
      condition(
        'a list has it as no doubtful name, or as a large place',
        ({ first: place }) => place.entry !== undefined && (!place.ambiguous || SURE_SORTS.has(place.entry.sort)),
      ),
    ],
  },
  {
    id: 'place/after-preposition',
    kind: 'place',
    opensBodies: true,
    summary: 'A listed place, surname or not, after in, at, near or from: in Preston.',
    pattern: '(?<={location}) ⟦{any-place|doubtful-given}⟧ (?!{person-word|body-head})',
    confidence: 0.8,
    accept: [listedAs('place'), not(all(unit('after', 'possessive'), unit('first', 'doubtful-given|town-surname')))],
  },
  {
    id: 'place/street',
    kind: 'place',
    isLocal: true,
    summary: 'A street or building by its last word: O’Keeffe Close, County Hall.',
    whole: true,
    pattern:
      '⟦({name|sure-place|common-word|listed-body|body-head|street-end|people} | {person-word|common-word} {possessive}) {name|sure-place|common-word|body-head|street-end|people}{0,2} {street-end}⟧',
    confidence: 0.87,
    accept: [
      // `Lord Okafor’s Prison Report`: with a title the possessive is a person's.
      not(all(unit('second', 'possessive'), unit('before', 'honorific|rank'))),
      not(WORKING_CENTRE),
      not(all(lastIn(MARKETS), word('last but one', NO_MARKETS))),
      condition(
        'all of it is in capitals, or nothing',
        ({ mention }) => mention.every(({ caps }) => caps) || !mention.some(({ caps }) => caps),
      ),
      // `Judge Peter Hill`, `Councillor Jim Street`.
      not(all(listedAs('title'), unit('second', 'given|initial'), not(IN_TITLED_STREET))),
      not(all(unit('before', 'title|post-word'), unit('first', 'given'))),
      not(all(units(2), firstIn(BARE_CENTRES))),
      not(all(unit('first', 'common-word|body-head'), OPENS_SENTENCE)),
    ],
  },
  {
    id: 'place/short-state',
    kind: 'place',
    isLocal: true,
    summary: 'A state or province by its short form: Toledo, Kan.; a Tenn. court.',
    pattern: '⟦{state}⟧',
    confidence: 0.95,
  },
  {
    id: 'place/before-state',
    kind: 'place',
    summary: 'A name before a comma and a state by its short form: Osage Bend, Kan.',
    pattern:
      '(?<!{title|name-word|people|hyphen|ampersand|joiner} | {post-word}) ⟦({name|sure-place|common-word|listed-body|capitals|street-end} | {honorific} (?={name|sure-place})) {name|sure-place|common-word|street-end|particle|body-head|people}{0,2}⟧ (?=, {state})',
    confidence: 0.9,
    accept: [not(all(unit('first', 'honorific'), not(firstIn(SAINT))))],
  },
  {
    id: 'place/titled-street',
    kind: 'place',
    summary: 'A street or a house of somebody with a title, where something stands in it: in Admiral Keppel Way.',
    pattern: '⟦{honorific|rank} {name|sure-place|common-word}{1,2} {street-end}⟧',
    confidence: 0.92,
    accept: [IN_TITLED_STREET],
  },
  {
    id: 'place/dateline',
    kind: 'place',
    summary: 'A name in capitals at the head of a report: WINNIPEG —, SALT FORK, Okla. (AP) —, SONPUR:.',
    pattern: `(?<={line-end}) ⟦({name|sure-place|common-word|capitals|listed-body|body-head|street-end} | {honorific} (?={name|sure-place})) {name|sure-place|common-word|capitals|particle|body-head|street-end}{0,2}⟧ (?=(, {state|any-place|name|calendar-word|number|stop}{1,3})? ({open} {!close}{1,4} {close})? {hyphen|colon})`,
    confidence: 0.96,
    accept: [
      condition('all of it is in capitals', ({ mention }) => mention.every(({ caps }) => caps)),
      either(
        condition('a list has it as a place', ({ first }) => first.entry?.kind === 'place' || first.mayBePlace),
        unit('after', 'comma'),
        not(unit('first', 'common-word|capitals|given|listed-body|body-head')),
      ),
    ],
  },
  {
    id: 'place/based',
    kind: 'place',
    summary: 'A place that something is based in: a Reading-based firm.',
    pattern: '⟦{any-place|given|sure-surname|word-surname|unknown|common-word}⟧ (?={hyphen} {word})',
    confidence: 0.9,
    accept: [
      word('next', BASED),
      condition('a list has it as a place', ({ first }) => first.entry?.kind === 'place' || first.mayBePlace),
    ],
  },
  {
    id: 'place/beside-place',
    kind: 'place',
    summary: 'An unlisted name before a comma and a listed place: Hunnington, Worcestershire.',
    pattern: '(?<={location}) ⟦{family|doubtful-given}{1,2}⟧ (?=, {place})',
    confidence: 0.85,
  },
  {
    id: 'place/area-of',
    accept: [not(listedAs('organisation'))],
    kind: 'place',
    summary: 'A name before a lower-case word for an area: the Greenlands area of the town.',
    pattern: '(?<={the}) ⟦{family|any-place|doubtful-given|common-word}{1,2}⟧ (?={area-noun})',
    confidence: 0.8,
  },
  {
    id: 'place/of-area',
    kind: 'place',
    summary: 'A name after village of, city of.',
    pattern: '(?<={area-noun} {of}) ⟦{family|any-place|doubtful-given} {family|any-place|doubtful-given}?⟧',
    confidence: 0.85,
  },
  {
    id: 'place/compass',
    kind: 'place',
    opensBodies: true,
    summary: 'A part of a listed place: North-West London, East Anglia, West Norfolk.',
    pattern: '⟦{person-word|common-word|people} {any-place}⟧',
    confidence: 0.88,
    accept: [word('first', COMPASS)],
  },
  {
    id: 'place/base-or-prison',
    kind: 'place',
    summary: 'A base, a prison or a camp by its letters: RAF Marham, HMP Strangeways.',
    pattern: '⟦{capitals|listed-body} {family|any-place|doubtful-given|common-word}⟧',
    confidence: 0.9,
    accept: [firstIn(BASE_LETTERS)],
  },
  {
    id: 'place/metonym-located',
    kind: 'place',
    summary: 'A street that stands for a body, where somebody is in it: in Downing Street.',
    pattern: '(?<={location|of}) ⟦{listed-body}⟧',
    confidence: 0.96,
    accept: [word('first', STREET_END)],
  },
];
