import type { NameRule } from './name-rule.js';

export const forceRules: readonly NameRule[] = [
  {
    id: 'force/listed',
    kind: 'force',
    summary: 'A police force of the gazetteer: West Midlands Police, Surrey police, the Met by its full name.',
    pattern: '⟦{force}⟧',
    confidence: 0.98,
  },
  {
    id: 'force/coordinated',
    kind: 'force',
    summary:
      'The area of a force before and, where the police stand only behind the second: West Midlands and Surrey Police.',
    pattern: '⟦{any-place|doubtful-given}⟧ (?={joiner} {force})',
    confidence: 0.9,
    accept: ([unit]) =>
      unit?.entry?.kind === 'force' || unit?.entry?.sort.includes('count') === true || unit?.entry?.sort === 'region',
  },
];
