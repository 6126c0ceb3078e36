import { classesOf } from '../units/alphabet.js';
import type { NameRule } from './name-rule.js';

const LAST_WORDS = new Set(['programme', 'project', 'scheme', 'initiative', 'strategy']);
const LAWS = new Set(['act', 'bill', 'regulations', 'directive']);
const PART = '{capital-word|body-head|street-noun|street-surname|calendar-word|people}';

export const programmeRules: readonly NameRule[] = [
  {
    id: 'programme/operation-name',
    kind: 'programme',
    summary: 'Operation, Project or Programme and its name: Operation Krill, Programme Paragon.',
    pattern: '⟦{programme-opener} {capital-word|street-noun|street-surname|calendar-word}{1,2}⟧',
    confidence: 0.92,
    accept: ([opener, name]) => opener?.key === 'operation' || name?.class !== 'common-word',
  },
  {
    id: 'programme/name-before-noun',
    kind: 'programme',
    summary:
      'A capitalised name before a lower-case programme, scheme or initiative: Business Partnering for Police programme.',
    pattern: `⟦${PART} (${PART} | {of|for} (?=${PART}) | {joiner} (?=${PART})){1,5}⟧ (?={programme-noun})`,
    confidence: 0.85,
    accept: (mention) =>
      mention.some(({ class: c }) => classesOf('unknown|common-word|programme-opener').has(c)) &&
      mention.at(-1)?.class !== 'capitals',
  },
  {
    id: 'programme/name-with-noun',
    kind: 'programme',
    summary: 'A name whose last word is Programme, Project or Scheme: Business Partnering Programme.',
    pattern: `⟦${PART} (${PART} | {of|for} (?=${PART}) | {joiner} (?=${PART})){0,5} {common-word|programme-opener}⟧`,
    confidence: 0.86,
    accept: (mention) => LAST_WORDS.has(mention.at(-1)?.key ?? ''),
  },
  {
    id: 'programme/law',
    kind: 'programme',
    summary: 'An Act or a Bill: Health and Social Care Bill.',
    pattern: `⟦(${PART} | {listed-name} (?={given|sure-surname|word-surname|common-word})) (${PART} | {joiner|of|for} (?=${PART}) | , (?={word-surname|common-word|body-head})){0,6} {given|sure-surname|word-surname|common-word}⟧`,
    confidence: 0.93,
    accept: (mention) => LAWS.has(mention.at(-1)?.key ?? ''),
  },
];
