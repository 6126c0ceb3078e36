import type { NameRule } from './name-rule.js';

const PLACE_SORTS_ALWAYS = new Set(['country', 'county', 'region', 'ceremonial county', 'state', 'capital', 'city', 'town']);

export const placeRules: readonly NameRule[] = [
  {
    id: 'place/listed',
    kind: 'place',
    summary: 'A place of the gazetteer whose name is no surname, given name or word.',
    pattern: '⟦L⟧',
    confidence: 0.86,
    accept: ([unit]) => unit?.entry !== undefined && (!unit.ambiguous || PLACE_SORTS_ALWAYS.has(unit.entry.sort)),
  },
  {
    id: 'place/after-preposition',
    kind: 'place',
    summary: 'A listed place, surname or not, after in, at, near or from: in Preston.',
    pattern: '(?<=y|¶y) ⟦[LQM]⟧ (?![SQUCGH])',
    confidence: 0.8,
    accept: ([unit]) => unit?.entry?.kind === 'place',
  },
  {
    id: 'place/street',
    kind: 'place',
    summary: 'A street or building by its last word: O’Keeffe Close, County Hall.',
    pattern: "⟦[GMSQULCNE] s? [GMSQULCNE]{0,2} Z⟧",
    confidence: 0.87,
    accept: (mention) => mention.every((unit) => !unit.caps || mention.every((other) => other.caps)),
  },
  {
    id: 'place/beside-place',
    kind: 'place',
    summary: 'An unlisted name before a comma and a listed place: Hunnington, Worcestershire.',
    pattern: '(?<=y) ⟦[CQSMU]{1,2}⟧ (?=,L)',
    confidence: 0.85,
  },
  {
    id: 'place/area-of',
    kind: 'place',
    summary: 'A name before a lower-case word for an area: the Greenlands area of the town.',
    pattern: '(?<=t) ⟦[CSQUNLM]{1,2}⟧ (?=h)',
    confidence: 0.8,
  },
  {
    id: 'place/of-area',
    kind: 'place',
    summary: 'A name after village of, city of.',
    pattern: '(?<=ho) ⟦[CSQULM] [CSQULM]{0,1}⟧',
    confidence: 0.85,
  },
];
