import { NUMBER_WORDS, readFigure, round } from '../numbers.js';
import { after, before, END, opening, type ValueRule } from '../rule.js';
import { CURRENCY_WORD, GRAND, POUND } from './currencies.js';
import { money, named } from './money-amount.js';
import { isMoneyName, NUMBER, quantity } from './named-money.js';

const GLUED_BEFORE = /[£$€.,/-]$/;

export const pence: ValueRule = {
  id: 'money/pence',
  kind: 'money',
  summary: 'Pence by their letter: 50p, 2.5p; not 1080p.',
  opens: ['figure'],
  pattern: opening(`(?<figure>\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?)p${END}(?!\\.?\\d)`),
  confidence: 0.9,
  read: (match, context) => {
    const figure = readFigure(match.groups?.['figure'] ?? '');
    if (figure === 480 || figure === 720 || figure === 0) return undefined;
    if (GLUED_BEFORE.test(before(context, match.index, 1))) return undefined;
    const amount = round(figure / 100);
    return money({ min: amount, max: amount }, POUND, match.index, match.index + match[0].length, context);
  },
};

const GRAND_ALONE = /^(?:$|[.;:!?)"\n]| (?:a|per|each|on)\b)/;

export const grand: ValueRule = {
  id: 'money/grand',
  kind: 'money',
  summary: 'Thousands by their nickname: 10 grand, a grand a week; not two grand pianos, a grand scale.',
  opens: ['figure', 'number-word', 'article'],
  needs: ['grand'],
  pattern: opening(
    `(?:${NUMBER}|an?) grand${END}(?! [a-z]*s\\b| (?:prix|slam|national|final|jury|piano|total|tour|master))`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const written = match.groups?.['number'];
    const end = match.index + match[0].length;
    if (written === undefined && !GRAND_ALONE.test(after(context, end, 8))) return undefined;
    const number = quantity(written ?? 'a');
    if (number === undefined) return undefined;
    const amount = number * GRAND.worth;
    return money({ min: amount, max: amount }, GRAND, match.index, end, context);
  },
};

export const note: ValueRule = {
  id: 'money/note',
  kind: 'money',
  summary: 'Five or ten pounds by the name of their note: a tenner, two fivers.',
  opens: ['figure', 'number-word', 'article'],
  needs: ['fiver', 'fivers', 'tenner', 'tenners'],
  pattern: opening(`(?<number>an?|\\d{1,2}|${NUMBER_WORDS}) (?<note>fiver|tenner)s?${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const number = quantity(match.groups?.['number'] ?? '');
    if (number === undefined) return undefined;
    const amount = number * (match.groups?.['note']?.toLowerCase() === 'fiver' ? 5 : 10);
    return money({ min: amount, max: amount }, POUND, match.index, match.index + match[0].length, context);
  },
};

const MULTITUDES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

export const multitude: ValueRule = {
  id: 'money/multitude',
  kind: 'money',
  summary:
    'An uncounted sum that names its order twice: tens of thousands of pounds. Known from below alone; not millions of pounds.',
  opens: ['multitude'],
  pattern: opening(
    `(?<first>tens|hundreds|thousands) of (?<second>thousands|millions|billions) of (?<name>${CURRENCY_WORD})${END}`,
  ),
  confidence: 0.8,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const currency = named(groups['name'] ?? '');
    if (!currency || !isMoneyName(groups['name'] ?? '', match.index, end, context)) return undefined;
    const least =
      (MULTITUDES.get((groups['first'] ?? '').toLowerCase()) ?? 1) *
      (MULTITUDES.get((groups['second'] ?? '').toLowerCase()) ?? 1);
    const amount = round(least * currency.worth);
    const reading = money({ min: amount, max: amount }, currency, match.index, end, context);
    return reading.kind === 'money' ? { ...reading, value: { ...reading.value, max: null } } : undefined;
  },
};
