import { condition } from './conditions.js';
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
    accept: [
      condition(
        'it is listed as a force’s area, a county or a region',
        ({ mention: [area] }) =>
          area?.entry?.kind === 'force' ||
          area?.entry?.sort.includes('count') === true ||
          area?.entry?.sort === 'region',
      ),
    ],
  },
];
