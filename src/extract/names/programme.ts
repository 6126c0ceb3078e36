import { NOUNS_BEHIND_PROJECT } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { all, condition, either, firstIn, lastIn, not, unit, units, word } from './conditions.js';
import type { NameRule } from './name-rule.js';

const LAST_WORDS = new Set(['programme', 'project', 'scheme', 'initiative', 'strategy', 'yojana', 'abhiyan']);
const AHEAD = /^20[2-9]\d$/;
const PENAL = new Set(['penal', 'criminal', 'civil', 'procedure']);
const CODE = new Set(['code']);
const OPERATION = new Set(['operation', 'operations', 'exercise', 'exercises']);
const OWN_WORDS = classesOf('unknown|common-word|programme-opener');
const LAWS = new Set(['act', 'bill', 'regulations', 'directive']);
const PART = '{capital-word|body-head|street-end|calendar-word|people}';

export const programmeRules: readonly NameRule[] = [
  {
    id: 'programme/operation-name',
    kind: 'programme',
    summary: 'Operation, Project or Programme and its name: Operation Krill, Programme Paragon.',
    opensWithSort: true,
    pattern: '⟦{programme-opener} {capital-word|street-end|calendar-word|people}{1,2}⟧',
    confidence: 0.92,
    accept: [
      not(word('second', NOUNS_BEHIND_PROJECT)),
      // `Project Costs Rise`, `the Project Circle`: an ordinary word is a name by itself, without an article.
      either(
        firstIn(OPERATION),
        not(unit('second', 'common-word')),
        all(
          units(2),
          unit('before', 'preposition|word|and|comma|line-end|stop|says'),
          unit('after', 'word|clause-end|says|possessive|preposition|and'),
        ),
      ),
    ],
  },
  {
    id: 'programme/with-its-year',
    kind: 'programme',
    summary: 'A project or a plan by its name and the year that it runs to: Project Ireland 2040.',
    pattern: '⟦{programme-opener} {capital-word|people}{1,2} {number}⟧',
    confidence: 0.9,
    accept: [word('last', AHEAD), not(firstIn(OPERATION))],
  },
  {
    id: 'programme/name-before-noun',
    kind: 'programme',
    summary:
      'A capitalised name before a lower-case programme, scheme or initiative: Business Partnering for Police programme.',
    pattern: `⟦${PART} (${PART} | {of|for} (?=${PART}) | {joiner} (?=${PART})){1,5}⟧ (?={programme-noun})`,
    confidence: 0.85,
    accept: [
      condition('a word of it is ordinary or unlisted', ({ mention }) =>
        mention.some((part) => OWN_WORDS.has(part.class)),
      ),
      not(unit('last', 'capitals')),
    ],
  },
  {
    id: 'programme/name-with-noun',
    kind: 'programme',
    summary: 'A name whose last word is Programme, Project or Scheme: Business Partnering Programme.',
    pattern: `⟦${PART} (${PART} | {of|for} (?=${PART}) | {joiner} (?=${PART})){0,5} {common-word|programme-opener|unknown}⟧`,
    confidence: 0.86,
    accept: [lastIn(LAST_WORDS)],
  },
  {
    id: 'programme/law',
    kind: 'programme',
    summary: 'An Act or a Bill: Health and Social Care Bill.',
    pattern: `⟦(${PART} | {listed-name} (?={person-word|common-word})) (${PART} | {joiner|of|for} (?=${PART}) | , (?={word-surname|common-word|body-head})){0,6} {person-word|common-word}⟧`,
    confidence: 0.93,
    accept: [either(lastIn(LAWS), all(lastIn(CODE), word('last but one', PENAL)))],
  },
];
