import { BEHIND_TOWNS, BODY_RELATIONS, LIVES_AT, PLACE_SORTS, THINGS_OF_PLACES, TOWARDS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { classAt, isSingle, keyAt, type NameSign, type Sight, unitAt } from './sign.js';
import { sortBehind } from './sort-behind.js';

const LOCATORS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout', 'via']);

const FROM_OR_AT: ReadonlySet<string> = new Set(['from', 'at']);

/** North of it, miles from it. */
const TOWARDS_IT = classesOf('of|from');

const NEAR: ReadonlySet<string> = new Set(['near', 'outside']);
const IN_OR_AT: ReadonlySet<string> = new Set(['in', 'at']);
/** One or two words that no list has as anything else. */
const UNLISTED = classesOf('unknown|small-place');
const isStrange = (s: Sight): boolean =>
  s.article === undefined &&
  !s.possessive &&
  s.last - s.first < 2 &&
  UNLISTED.has(classAt(s, s.first)) &&
  !unitAt(s, s.first).caps;

/** What a place may be called that other things are called as well; an ordinary word tells nothing. */
const STRANGE = classesOf('strange-word|word-surname|town-surname|given');
const isListedElsewhere = (s: Sight): boolean =>
  isSingle(s) && unitAt(s, s.first).mayBePlace === true && STRANGE.has(classAt(s, s.first));

export const placeSigns: readonly NameSign[] = [
  {
    id: 'place/listed-elsewhere',
    kind: 'place',
    summary: 'A seldom named place of another country is called so, as a word or a person may be.',
    weight: 0.46,
    sees: isListedElsewhere,
  },
  {
    id: 'place/from',
    kind: 'place',
    summary: 'From it, at it, where a list has it: from Kahlotus.',
    weight: 0.5,
    sees: (s) =>
      isListedElsewhere(s) &&
      s.article === undefined &&
      !s.possessive &&
      FROM_OR_AT.has(keyAt(s, s.left)) &&
      !BODY_RELATIONS.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/in',
    kind: 'place',
    summary: 'In, near or outside it: near Quenby.',
    weight: 0.45,
    sees: (s) =>
      s.article === undefined &&
      !s.possessive &&
      LOCATORS.has(keyAt(s, s.left)) &&
      !BODY_RELATIONS.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/near',
    kind: 'place',
    summary: 'Near or outside it, where no list knows it: outside Umvezi.',
    weight: 0.58,
    sees: (s) => NEAR.has(keyAt(s, s.left)) && isStrange(s),
  },
  {
    id: 'place/thing-in',
    kind: 'place',
    summary: 'What stands or happens in places is in it: a factory in Quenby, the fire at Quenby.',
    weight: 0.6,
    sees: (s) => IN_OR_AT.has(keyAt(s, s.left)) && THINGS_OF_PLACES.has(keyAt(s, s.left - 1)) && isStrange(s),
  },
  {
    id: 'place/aged-of',
    kind: 'place',
    summary: 'Somebody of an age is of it: Ann Pryce, 41, of Quenby.',
    weight: 0.75,
    sees: (s) =>
      s.article === undefined &&
      keyAt(s, s.left) === 'of' &&
      classAt(s, s.left - 1) === 'comma' &&
      classAt(s, s.left - 2) === 'number' &&
      classAt(s, s.left - 3) === 'comma',
  },
  {
    id: 'place/town-behind',
    kind: 'place',
    summary: 'What only a place has stands behind it: Quenby residents, the Quenby bypass.',
    weight: 0.62,
    sees: (s) => !s.possessive && BEHIND_TOWNS.has(keyAt(s, s.right)),
  },
  {
    id: 'place/lives-in',
    kind: 'place',
    summary: 'Somebody lives there, something stands there: based in Quenby.',
    weight: 0.8,
    sees: (s) =>
      (keyAt(s, s.left) === 'at' || LOCATORS.has(keyAt(s, s.left))) &&
      s.article === undefined &&
      LIVES_AT.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/sort-behind',
    kind: 'place',
    summary: 'What it is stands behind it: Quenby is a village, Quenby, a suburb of Leeds.',
    weight: 0.9,
    sees: (s) => sortBehind(s, PLACE_SORTS),
  },
  {
    id: 'place/sort-before',
    kind: 'place',
    summary: 'A word for its sort right before it: the village Quenby, the mining town of Quenby.',
    weight: 0.7,
    sees: (s) =>
      s.article === undefined &&
      (PLACE_SORTS.has(keyAt(s, s.left)) || (keyAt(s, s.left) === 'of' && PLACE_SORTS.has(keyAt(s, s.left - 1)))),
  },
  {
    id: 'place/direction',
    kind: 'place',
    summary: 'So far or that way from it: north of Quenby, miles from Quenby.',
    weight: 0.7,
    sees: (s) => TOWARDS_IT.has(classAt(s, s.left)) && TOWARDS.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/beside-known-place',
    kind: 'place',
    summary: 'It stands in a list with a known place: Leeds and Quenby.',
    weight: 0.35,
    sees: (s) =>
      (classAt(s, s.first - 1) === 'and' && s.kinds[s.first - 2] === 'place') ||
      (classAt(s, s.last + 1) === 'and' && s.kinds[s.last + 2] === 'place'),
  },
];
