import {
  BODY_COMPANIONS,
  PERSON_ACTS,
  PERSON_PROPERTY,
  THINGS_BEFORE_NAME,
  THINGS_BEHIND_NAME,
  THINGS_IN_CAPITALS,
  TRADES,
} from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { type CounterSign, classAt, isSingle, keyAt, unitAt } from './sign.js';

const OF_WHOM: ReadonlySet<string> = new Set([
  'based',
  'owned',
  'led',
  'backed',
  'funded',
  'run',
  'born',
  'trained',
  'made',
]);
const PEOPLE_ENDING = /(?:ians?|ese|ish|ists?|ers)$/;

/** Before the name of a person and nothing else. */
const PERSONAL = classesOf('honorific|rank|post-word');
const LISTED_SURNAMES = classesOf('sure-surname|town-surname|city-surname|word-surname|small-place');
const LISTED_NAMES = classesOf('sure-given|sure-surname|town-surname|city-surname|word-surname|small-place');
/** Words with a capital that are ordinary words as well. */
const ORDINARY = classesOf('ordinary');
const DOUBTFUL = classesOf('name-edge|doubtful-given|word-surname|common-word');

/** What speaks against a body or a place. */
export const counterSigns: readonly CounterSign[] = [
  {
    id: 'against/one-of-a-kind',
    summary: 'One of its kind: a Blinkx, an Xbox; but a Zentra spokesman.',
    weight: 0.6,
    sees: (s) => s.article === 'a' && !BODY_COMPANIONS.has(keyAt(s, s.right)),
  },
  {
    id: 'against/thing-behind',
    summary: 'A work, an event, a device: the Quenby virus, the Zentra Cup.',
    weight: 0.75,
    sees: (s) => !s.possessive && THINGS_BEHIND_NAME.has(keyAt(s, s.right)),
  },
  {
    id: 'against/thing-before',
    summary: 'What it is stands before it, and that is no body: the film Quenby, singer Quenby.',
    weight: 0.85,
    sees: (s) =>
      s.article === undefined && (THINGS_BEFORE_NAME.has(keyAt(s, s.left)) || PERSONAL.has(classAt(s, s.left))),
  },
  {
    id: 'against/figure-behind',
    summary: 'A figure behind it: Zentra 98.',
    weight: 0.6,
    sees: (s) => classAt(s, s.last + 1) === 'number',
  },
  {
    id: 'against/who',
    summary: 'It is who, not which: Quenby, who.',
    weight: 0.9,
    sees: (s) => keyAt(s, s.right) === 'who' || (classAt(s, s.right) === 'comma' && keyAt(s, s.right + 1) === 'who'),
  },
  {
    id: 'against/does-what-people-do',
    summary: 'It does or has what people do and have: Quenby died, Quenby’s wife.',
    weight: 0.8,
    sees: (s) => (s.possessive ? PERSON_PROPERTY : PERSON_ACTS).has(keyAt(s, s.right)),
  },
  {
    id: 'against/capitals-of-a-thing',
    summary: 'Capitals that name things: an HDTV.',
    weight: 0.95,
    sees: (s) =>
      isSingle(s) &&
      unitAt(s, s.first).caps &&
      THINGS_IN_CAPITALS.has(keyAt(s, s.first)) &&
      unitAt(s, s.first).entry?.kind !== 'organisation',
  },
  {
    id: 'against/in-hyphens',
    summary: 'A part of a word with a hyphen.',
    weight: 0.6,
    sees: (s) =>
      classAt(s, s.first - 1) === 'hyphen' ||
      (classAt(s, s.last + 1) === 'hyphen' && !OF_WHOM.has(keyAt(s, s.last + 2))),
  },
  {
    id: 'against/word-for-people',
    summary: 'A word for people or from a place, as its capital says: Brazilian.',
    weight: 0.7,
    sees: (s) => isSingle(s) && PEOPLE_ENDING.test(keyAt(s, s.first)) && unitAt(s, s.first).entry === undefined,
  },
  {
    id: 'against/full-name',
    summary: 'A listed full name behind a word for a trade, or one with an initial: builder John Hollis.',
    weight: 0.8,
    sees: (s) =>
      !isSingle(s) &&
      classAt(s, s.first) === 'sure-given' &&
      (s.unitText.units.slice(s.first, s.last).some((unit) => unit.class === 'initial') ||
        (LISTED_NAMES.has(classAt(s, s.last)) && TRADES.has(keyAt(s, s.left)))),
  },
  {
    id: 'against/given-name-and-word',
    summary: 'A listed given name and one word more.',
    isOfWord: true,
    weight: 0.4,
    sees: (s) =>
      s.last === s.first + 1 && classAt(s, s.first) === 'sure-given' && LISTED_SURNAMES.has(classAt(s, s.last)),
  },
  {
    id: 'against/month',
    summary: 'A month, which is also a name: May.',
    weight: 0.9,
    sees: (s) => isSingle(s) && keyAt(s, s.first) === 'may',
  },
  {
    id: 'against/capital-of-sentence',
    summary: 'An ordinary word that has its capital from the sentence’s start: Jubilant investors.',
    weight: 0.6,
    sees: (s) => {
      const unit = unitAt(s, s.first);
      return isSingle(s) && unit.opensSentence && unit.entry === undefined && ORDINARY.has(unit.class) && !s.possessive;
    },
  },
  {
    id: 'against/in-quotation-marks',
    summary: 'In quotation marks, as titles are.',
    weight: 0.4,
    sees: (s) => s.quoted,
  },
  {
    id: 'against/given-name',
    summary: 'A listed given name.',
    isOfWord: true,
    weight: 0.6,
    sees: (s) => isSingle(s) && classAt(s, s.first) === 'sure-given',
  },
  {
    id: 'against/surname',
    summary: 'A listed surname.',
    isOfWord: true,
    weight: 0.25,
    sees: (s) => isSingle(s) && s.article !== 'the' && classAt(s, s.first) === 'sure-surname',
  },
  {
    id: 'against/ordinary-word',
    summary: 'An ordinary word.',
    isOfWord: true,
    weight: 0.35,
    sees: (s) => isSingle(s) && DOUBTFUL.has(classAt(s, s.first)) && unitAt(s, s.first).entry?.kind !== 'organisation',
  },
];
