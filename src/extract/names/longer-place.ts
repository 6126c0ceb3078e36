import { PARTS_OF_PLACES, PLACE_OPENERS } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { all, condition, either, firstIn, not, unit } from './conditions.js';
import type { NameRule } from './name-rule.js';

const PART_BEHIND = new RegExp(`^${anyOf([...PARTS_OF_PLACES, 'coastal'])}(?:-?(?:east|west))?$`);
const WATERS = new Set(['river', 'isle', 'gulf', 'bay', 'strait', 'sea', 'port', 'cape']);
const RIVER = new Set(['river']);
const WARD = new Set(['ward', 'wards']);

/** Places whose name says what they are, or of what they are a part. */
export const longerPlaceRules: readonly NameRule[] = [
  {
    id: 'place/water-or-height',
    kind: 'place',
    summary: 'A lake, a mountain, a fort or a port by its name: Lake Rotoiwi, Mount Ashby, Fort Delaney.',
    pattern:
      '(?<!{title|given|initial|hyphen}) ⟦{capital-word|street-end} {name|sure-place|common-word} {family|street-end}?⟧ (?!{body-head})',
    confidence: 0.86,
    accept: [firstIn(PLACE_OPENERS), not(all(unit('after', 'says'), unit('first', 'street-surname')))],
  },
  {
    id: 'place/river',
    kind: 'place',
    summary: 'A river or an island, behind its article or a preposition: the River Tarn, the Isle of Quenby.',
    pattern:
      '(?<={the|in|of|from}) ⟦{capital-word|street-end} {of}? {name|sure-place|common-word}⟧ (?!{body-head|street-end|name-word})',
    confidence: 0.88,
    accept: [firstIn(WATERS), either(firstIn(RIVER), unit('second', 'of'))],
  },
  {
    id: 'place/town-and-part',
    kind: 'place',
    summary:
      'A part of a town behind its name, a seat of the country: Hull North, Leeds North East, Sheffield Central.',
    pattern:
      '⟦{any-place|doubtful-given} {capital-word|people|street-end} {sure-place|common-word|people|word-surname}?⟧ (?!{body-head|street-end|common-word|unknown|sure-place|of})',
    confidence: 0.88,
    accept: [
      condition('a list has its first word as a place', ({ first }) => first.entry?.kind === 'place'),
      condition('what follows is a part of it', ({ mention }) =>
        mention.slice(1).every(({ key }) => key.split(' ').every((part) => PART_BEHIND.test(part))),
      ),
    ],
  },
  {
    id: 'place/seat-of',
    kind: 'place',
    summary: 'The seat of somebody who is elected: MP for Manchester Gorton.',
    pattern:
      '(?<={postnominal|post-word} {for}) ⟦{any-place|doubtful-given|sure-surname|unknown} {name|street-end|common-word}{0,2}⟧ (?!{body-head|capital-word})',
    confidence: 0.86,
    accept: [condition('somebody sits for it', ({ before, length }) => before.key === 'for' && length > 1)],
  },
  {
    id: 'place/numbered-ward',
    kind: 'place',
    summary: 'A ward by its number: Ward 4.',
    pattern: '(?<={in|of|for|from}) ⟦{capital-word} {number}⟧',
    confidence: 0.8,
    accept: [firstIn(WARD)],
  },
];
