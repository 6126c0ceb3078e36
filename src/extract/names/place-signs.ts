import { BODY_RELATIONS, LIVES_AT, PLACE_SORTS, TOWARDS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { classAt, keyAt, type NameSign } from './sign.js';
import { sortBehind } from './sort-behind.js';

const LOCATORS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout', 'via']);

export const placeSigns: readonly NameSign[] = [
  {
    id: 'place/in',
    summary: 'In, near or outside it: near Quenby.',
    weight: 0.45,
    sees: (s) =>
      s.article === '' && !s.possessive && LOCATORS.has(keyAt(s, s.left)) && !BODY_RELATIONS.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/lives-in',
    summary: 'Somebody lives there, something stands there: based in Quenby.',
    weight: 0.8,
    sees: (s) =>
      (keyAt(s, s.left) === 'at' || LOCATORS.has(keyAt(s, s.left))) &&
      s.article === '' &&
      LIVES_AT.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/sort-behind',
    summary: 'What it is stands behind it: Quenby is a village, Quenby, a suburb of Leeds.',
    weight: 0.9,
    sees: (s) => sortBehind(s, PLACE_SORTS),
  },
  {
    id: 'place/sort-before',
    summary: 'A word for its sort right before it: the village Quenby, the mining town of Quenby.',
    weight: 0.7,
    sees: (s) =>
      s.article === '' &&
      (PLACE_SORTS.has(keyAt(s, s.left)) || (keyAt(s, s.left) === 'of' && PLACE_SORTS.has(keyAt(s, s.left - 1)))),
  },
  {
    id: 'place/direction',
    summary: 'So far or that way from it: north of Quenby, miles from Quenby.',
    weight: 0.7,
    sees: (s) => classesOf('of|from').has(classAt(s, s.left)) && TOWARDS.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'place/beside-place',
    summary: 'It stands in a list with a known place: Leeds and Quenby.',
    weight: 0.35,
    sees: (s) =>
      (classesOf('and').has(classAt(s, s.first - 1)) && s.kinds[s.first - 2] === 'place') ||
      (classAt(s, s.last + 1) === 'and' && s.kinds[s.last + 2] === 'place'),
  },
];
