import type { NameRule } from './name-rule.js';

const LAST_WORDS = new Set(['programme', 'project', 'scheme', 'initiative', 'strategy']);
const LAWS = new Set(['act', 'bill', 'regulations', 'directive']);
const PART = '[GMSQBVULCNAEDHZJ]';

export const programmeRules: readonly NameRule[] = [
  {
    id: 'programme/operation-name',
    kind: 'programme',
    summary: 'Operation, Project or Programme and its name: Operation Krill, Programme Paragon.',
    pattern: '⟦X [GMSQBVULCNADZJ]{1,2}⟧',
    confidence: 0.92,
    accept: ([opener, name]) => opener?.key === 'operation' || name?.class !== 'N',
  },
  {
    id: 'programme/name-before-noun',
    kind: 'programme',
    summary:
      'A capitalised name before a lower-case programme, scheme or initiative: Business Partnering for Police programme.',
    pattern: `⟦${PART} (?:${PART}|[fo](?=${PART})|[a&](?=${PART})){1,5}⟧ (?=j)`,
    confidence: 0.85,
    accept: (mention) => mention.some(({ class: c }) => 'NCX'.includes(c)) && mention.at(-1)?.class !== 'A',
  },
  {
    id: 'programme/name-with-noun',
    kind: 'programme',
    summary: 'A name whose last word is Programme, Project or Scheme: Business Partnering Programme.',
    pattern: `⟦${PART} (?:${PART}|[fo](?=${PART})|[a&](?=${PART})){0,5} [XN]⟧`,
    confidence: 0.86,
    accept: (mention) => LAST_WORDS.has(mention.at(-1)?.key ?? ''),
  },
  {
    id: 'programme/law',
    kind: 'programme',
    summary: 'An Act or a Bill: Health and Social Care Bill.',
    pattern: `⟦(?:${PART}|[OF](?=[NUSGM])) (?:${PART}|[ofa&](?=${PART})|,(?=[NUH])){0,6} [NUSGM]⟧`,
    confidence: 0.93,
    accept: (mention) => LAWS.has(mention.at(-1)?.key ?? ''),
  },
];
