import { BEFORE_A_LENGTH, BEHIND_NO_LENGTH, SHARES_OF_TIME } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { readNumber } from '../numbers.js';
import { after, before, END, opening, type ValueRule } from '../rule.js';
import { COUNT, duration, isOther, iso, lengthOf, PLURAL_END, UNIT, UNIT_WORDS, unitOf } from './duration-length.js';

const HALF_OF_MORE = /\b(?:and a|and|first|second|the|last|next|other|interim|[a-z]+-) ?$/i;

const FIGURE_BEFORE = /\d[- ]$/;

const PUNISHED_AFTER = /^(?:'s)? (?:in (?:prison|jail|custody)|behind bars|long|suspended|imprisonment)\b/i;

const TIME_AWAY = /^ (?:of (?:work|their|his|her|my|our|talks|[a-z]+ing)|after|at|from|off|before)\b/i;

const PART_PREPOSITION = /\b(?:of|in|times|once|twice|to) $/i;

const PART_BEFORE = new RegExp(String.raw`\b${anyOf(SHARES_OF_TIME)} (?:of|in) $`, 'i');

const POINT_AFTER = /^(?:-|'s time|s time)/;

const POINT_IN_TIME_AFTER = /^(?: ago| later|'s time| earlier)/;

const RATE_BEFORE = /\d (?:per cent |percent )?$|\b(?:once|twice|times|per|every|[£$€][\d.,]+[a-z]*) $/i;

const HYPHEN_BEFORE = /-$/;

const ONE_OF_MANY = /\b(?:the|first|that|this|its|at) $/i;

const LONG_UNIT = '(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))';

export const half: ValueRule = {
  id: 'duration/half',
  kind: 'duration',
  summary:
    'A half or quarter of a unit: half an hour, a quarter of a century, half-day; not the first half year results.',
  opens: ['number-word', 'article', 'whole', 'figure'],
  needs: [...UNIT_WORDS, 'h'],
  pattern: opening(
    `(?<part>half|(?:a )?quarter of|three[- ]quarters of|quarter of|1/2|a half)(?: an? |-an-|-a-|[ -])(?<unit>seconds?|minutes?|hours?|days?|months?|years?|decade|century|h|weeks?)${END}(?! (?:results?|figures?|profits?|losses|report|accounts|term|holiday))`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const unit = unitOf(match.groups?.['unit'] ?? '');
    const part = (match.groups?.['part'] ?? '').toLowerCase();
    const left = before(context, match.index, 16);
    if (!unit || HALF_OF_MORE.test(left) || FIGURE_BEFORE.test(left)) return undefined;
    const count = part.startsWith('three') ? 0.75 : part.includes('quarter') ? 0.25 : 0.5;
    return duration(iso([lengthOf(count, unit)]));
  },
};

const LASTING = new RegExp(String.raw`\b${anyOf(BEFORE_A_LENGTH)} $`, 'i');

const SINGLE_OFF = new RegExp(String.raw`^ ${anyOf(BEHIND_NO_LENGTH)}\b`, 'i');

export const aUnit: ValueRule = {
  id: 'duration/a-unit',
  kind: 'duration',
  summary:
    'One unit with its article where something lasts it: for a year, in a decade, more than an hour; not £7m a year.',
  opens: ['article', 'whole'],
  needs: UNIT_WORDS,
  pattern: opening(
    `(?<article>an?|another)(?: (?:full|whole|further|extra|additional|business|working))? (?<unit>${LONG_UNIT}|minute)(?: and a (?<half>half|quarter)| and (?<half2>half))?(?<more>,? and (?<count>${COUNT}) (?<unit2>${UNIT}))?${END}`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const left = before(context, match.index, 24);
    const right = after(context, end, 16);
    const another = groups['article']?.toLowerCase() === 'another';
    const framed =
      another ||
      LASTING.test(left) ||
      groups['half'] !== undefined ||
      groups['half2'] !== undefined ||
      groups['more'] !== undefined;
    const punished = PUNISHED_AFTER.test(right);
    if (!framed && !punished) return undefined;
    if (SINGLE_OFF.test(right) && !TIME_AWAY.test(right)) return undefined;
    // `£5 an hour` and `35 hours of work a week` count by the unit; `of a year` is part of one.
    if (PART_PREPOSITION.test(left) && PART_BEFORE.test(left)) return undefined;
    if (POINT_AFTER.test(right) || isOther(match.index, end, context)) return undefined;
    const unit = unitOf(groups['unit'] ?? '');
    if (!unit || PLURAL_END.test(groups['unit'] ?? '')) return undefined;
    const fraction = groups['half']?.toLowerCase() === 'quarter' ? 0.25 : groups['half'] || groups['half2'] ? 0.5 : 0;
    const lengths = [lengthOf(1 + fraction, unit)];
    const extra = groups['unit2'] === undefined ? undefined : unitOf(groups['unit2']);
    const count = groups['count'] === undefined ? undefined : readNumber(groups['count']);
    if (extra && count !== undefined) lengths.push(lengthOf(count, extra));
    return duration(iso(lengths));
  },
};

export const aFortnight: ValueRule = {
  id: 'duration/a-large-unit',
  kind: 'duration',
  summary: 'A unit long enough to be a length by itself: a fortnight, decade-long, a half-century; not a decade ago.',
  opens: ['article', 'unit'],
  needs: ['fortnight', 'long'],
  pattern: opening(`(?:a fortnight|(?<unit>day|week|month|year|decade|century)-long)${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const end = match.index + match[0].length;
    if (
      POINT_IN_TIME_AFTER.test(after(context, end, 12)) ||
      RATE_BEFORE.test(before(context, match.index, 12)) ||
      HYPHEN_BEFORE.test(before(context, match.index, 1))
    )
      return undefined;
    const unit = unitOf(match.groups?.['unit'] ?? 'fortnight');
    return unit && duration(iso([lengthOf(1, unit)]));
  },
};

export const wholeUnit: ValueRule = {
  id: 'duration/whole-unit',
  kind: 'duration',
  summary: 'A unit in full: all day, full year, all-week.',
  opens: ['whole'],
  pattern: opening(
    `(?:all|full|whole)[ -](?<unit>day|week|month|year)${END}(?! (?:round|results?|figures?|budget|accounts|profits?|students?|council))`,
  ),
  confidence: 0.7,
  read: (match, context) => {
    if (ONE_OF_MANY.test(before(context, match.index, 8))) return undefined;
    const unit = unitOf(match.groups?.['unit'] ?? '');
    return unit && duration(iso([lengthOf(1, unit)]));
  },
};
