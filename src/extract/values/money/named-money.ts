import {
  BEHIND_SUMS,
  PAID_IN_POUNDS,
  SHY_CURRENCY_NAMES,
  WEIGHED_GOODS,
  WEIGHED_IN_POUNDS,
  WEIGHING,
} from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import {
  FIGURE,
  FIGURE_AND_HALF,
  NUMBER_WORDS,
  readNumber,
  readScale,
  round,
  SCALE_WORD,
  SECOND_SCALE,
  SMALL_NUMBER,
} from '../numbers.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { CURRENCY_CODE, CURRENCY_ENDS, CURRENCY_WORD, readCurrency, SIGN_BEHIND } from './currencies.js';
import { FROM, isRange, JOINT_START, money, named, rangeOf, TO } from './money-amount.js';
import { currencyIn } from './shared-currency.js';

const HYPHEN_START = /^-/;

const MAGNITUDE_FIRST = /^(?:hundred|thousand|million|billion|trillion)/i;
const IN_BEFORE = /\b(?:in|constant|today's) $/i;
const DIGIT_BEFORE = /\d $/;
const LETTER_FIRST = /^[a-z]/i;

const YEAR_FIGURE = /^(?:19|20)\d\d$/;

const VAGUE_BEFORE = /\b(?:several|few|many) $/i;

const ARTICLE_START = /^an? /i;

const SIGN_ONLY = /^ ?[€$£]$/;

const FIGURE_NEXT = /^\d/;

const THING_NEXT = /^ (?:of|for|sign|value|bill|to)\b/;

const EVERYDAY_UNIT = /^(?:cent|penny|dollar|pound|euro)s?$/i;

const RATE_BEFORE = /\b(?:per|in|against|the)\s$/i;
// `26p a pound`, `$3 million a pound`: what an amount is paid for.
const PRICE_BEFORE =
  /(?:\d(?:p|c|m|bn|k)?|\b(?:pence|cents?|pounds?|dollars?|euros?|rupees?|quid|thousand|million|billion))\s$/i;
const CODE_BEFORE = new RegExp(`(?<!\\d ?)(?<![A-Za-z])${CURRENCY_CODE} ?$`, 'i');

// `three pounds fifty for a coffee`; not `five pounds two hours later`.
const CLAUSE_END = new RegExp(String.raw`^(?:$|[.,;:!?)"'\n]| ${anyOf(BEHIND_SUMS)}\b)`);

const WORDED_SCALE = `(?:[ -]?${SCALE_WORD}${END}${SECOND_SCALE}|(?:m|bn|k)${END})?`;

const HEAVY = new RegExp(
  String.raw`\b${anyOf(WEIGHING)}(?: (?:about|around|over|nearly|just|some|almost|more than|up to|at least))* $`,
  'i',
);

const OF_GOODS = new RegExp(String.raw`^ of ${anyOf(WEIGHED_GOODS)}\b`, 'i');

const WEIGHTY = new RegExp(String.raw`^[ -]${anyOf(WEIGHED_IN_POUNDS)}\b`, 'i');

const POUND_THING = /^[ -](?:coins?|notes?|shops?|stores?)\b/i;

const NUMBER_BEFORE = /(?:\d[,./]?|\bmulti-)$/i;

const WORD_CODE = /^(?:try|cop|ron|rub|php|clp|nok|sar)$/;

// `Million Dollar Baby`, `50 Cent`: where the words around are not in capitals, a film and a singer.
const SINGULAR_IN_CAPITALS = /^(?:Cent|Dollar|Pound|Penny|Euro)$/;
const ORDINARY_WORD = /(?:^|[\s"'(])[a-z]{4,}/;

const PAID = new RegExp(String.raw`^[ -]${anyOf(PAID_IN_POUNDS)}\b`, 'i');
/** A figure that only money or a crowd has. */
const LARGE = /million|billion|trillion|thousand|hundred|lakh|crore|\d(?:m|bn|k)\b|\d,\d{3}|\d{4}/i;

const HYPHENED = /-pound$/i;
const STERLING = /sterling/i;

/** Whether pounds weigh here: by the words around, by a hyphen, or in the press of a country that weighs in them. */
function areWeight(start: number, end: number, context: ReadContext): boolean {
  const right = after(context, end, 32);
  if (HEAVY.test(before(context, start, 60)) || OF_GOODS.test(right) || WEIGHTY.test(right)) return true;
  const text = context.text.slice(start, end);
  if (LARGE.test(text) || PAID.test(right)) return false;
  if (HYPHENED.test(text)) return true;
  const { about, outlet } = context.country();
  return !STERLING.test(text + right.slice(0, 10)) && (about ?? outlet) === 'US';
}

/** Names that are other words: money with a figure of money, or at home. */
function isShy(name: string, start: number, end: number, context: ReadContext): boolean {
  if (!SHY_CURRENCY_NAMES.has(name) || LARGE.test(context.text.slice(start, end))) return false;
  const family = readCurrency(name)?.family;
  const { about, outlet } = context.country();
  return !family || !(currencyIn(family, about) ?? currencyIn(family, outlet));
}

/** `pounds` can weigh, `c` and `sen` can be anything: whether the words around make the unit money. */
export function isMoneyName(name: string, start: number, end: number, context: ReadContext): boolean {
  const written = name.trim().replace(HYPHEN_START, '');
  const word = written.toLowerCase();
  // `a six-try victory`: an everyday word is a code only in capitals.
  if (WORD_CODE.test(word) && written !== written.toUpperCase()) return false;
  if (SINGULAR_IN_CAPITALS.test(written) && ORDINARY_WORD.test(before(context, start, 60) + after(context, end, 60)))
    return false;
  // `31C` is warm.
  if (written === 'C') return false;
  if (word.startsWith('pound')) return !areWeight(start, end, context);
  return !isShy(word, start, end, context);
}

/** The number before a currency's name; `a` alone counts one. */
export function quantity(text: string): number | undefined {
  const word = text.toLowerCase();
  return word === 'a' || word === 'an' ? 1 : readNumber(text);
}

const NAME = `(?<name>[ -]?(?:${CURRENCY_WORD}|${CURRENCY_CODE}|us\\$|rm|${SIGN_BEHIND})(?![A-Za-z0-9]))`;

/** Source of a number in figures or words. */
export const NUMBER: string = `(?<number>${FIGURE_AND_HALF}|${NUMBER_WORDS})`;

export const figureRange: ValueRule = {
  id: 'money/named-range',
  kind: 'money',
  summary: 'A range with the currency named at its end: 10 to 20 dollars, between 10 and 20 euros.',
  opens: ['figure', 'number-word'],
  needs: CURRENCY_ENDS,
  pattern: opening(
    `(?<low>${FIGURE}|${NUMBER_WORDS})(?<lowScale>${WORDED_SCALE})(?:[ -]?(?:${CURRENCY_WORD}))?(?<joint>${TO})(?<high>${FIGURE}|${NUMBER_WORDS})(?<highScale>${WORDED_SCALE})${NAME}`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const currency = named(groups['name'] ?? '');
    const joint = groups['joint'] ?? '';
    const fromAnd = joint.includes('and') && FROM.test(before(context, match.index));
    // `a one-million lira note` is one number.
    if (!currency || (joint === '-' && LETTER_FIRST.test(groups['high'] ?? ''))) return undefined;
    if (!isMoneyName(groups['name'] ?? '', match.index, end, context)) return undefined;
    const low = quantity(groups['low'] ?? '');
    const high = quantity(groups['high'] ?? '');
    if (low === undefined || high === undefined) return undefined;
    // `sales fell in 2004 to 789m euros`
    if (YEAR_FIGURE.test(groups['low'] ?? '') && !groups['lowScale'] && groups['highScale']) return undefined;
    const amount = rangeOf(String(low), groups['lowScale'], String(high), groups['highScale'], currency.worth);
    if (!amount || !(fromAnd || isRange(joint, amount, match.index, context))) return undefined;
    return money(amount, currency, match.index, end, context);
  },
};

export const figureNamed: ValueRule = {
  id: 'money/named-amount',
  kind: 'money',
  summary: 'A number before the name, code or sign of a currency: half a million pounds, 20 euros, 115 USD, 12-cent.',
  opens: ['figure', 'number-word', 'article'],
  needs: CURRENCY_ENDS,
  pattern: opening(`${NUMBER}(?<scale>${WORDED_SCALE})${NAME}(?<scale2>[ -](?:million|billion))?${END}`),
  confidence: 0.95,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const name = groups['name'] ?? '';
    const currency = named(name);
    const number = quantity(groups['number'] ?? '');
    const left = before(context, match.index, 10);
    if (!currency || number === undefined || NUMBER_BEFORE.test(left)) return undefined;
    // `eur 5 gbp 30`: the code before the figure is its own.
    if (CODE_BEFORE.test(left)) return undefined;
    // `in 2012 dollars`: at the prices of a year.
    if (IN_BEFORE.test(left) && YEAR_FIGURE.test(groups['number'] ?? '') && !groups['scale']) return undefined;
    // `1/2 million pounds`: the magnitude of another figure.
    if (MAGNITUDE_FIRST.test(groups['number'] ?? '') && DIGIT_BEFORE.test(left)) return undefined;
    // `several million pounds`: a magnitude without a count is no amount.
    if (VAGUE_BEFORE.test(left)) return undefined;
    if (SIGN_ONLY.test(name) && FIGURE_NEXT.test(after(context, end, 1))) return undefined;
    if (!isMoneyName(name, match.index, end, context)) return undefined;
    const scale = groups['scale']?.replace(JOINT_START, '') || groups['scale2']?.slice(1);
    const amount = round(number * readScale(scale) * currency.worth);
    // `a billion-dollar deal`: the article is the deal's.
    const article = HYPHEN_START.test(name) ? (ARTICLE_START.exec(groups['number'] ?? '')?.[0].length ?? 0) : 0;
    return money({ min: amount, max: amount }, currency, match.index + article, end, context);
  },
};

export const onePound: ValueRule = {
  id: 'money/a-unit',
  kind: 'money',
  summary: 'One unit with its article: a dollar, a million pounds; not a pound of flesh, a pound coin.',
  opens: ['article'],
  needs: CURRENCY_ENDS,
  pattern: opening(`an? (?<scale>(?:hundred|thousand|million|billion) )?(?<name>${CURRENCY_WORD})${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const currency = named(groups['name'] ?? '');
    if (!currency || (groups['name'] ?? '').length < 3) return undefined;
    const right = after(context, end, 32);
    if (
      !groups['scale'] &&
      (POUND_THING.test(right) || THING_NEXT.test(right) || !EVERYDAY_UNIT.test(groups['name'] ?? ''))
    )
      return undefined;
    if (!isMoneyName(groups['name'] ?? '', match.index, end, context)) return undefined;
    const left = before(context, match.index, 12);
    // Without a magnitude `a pound` is a currency as often as a sum.
    if (!groups['scale'] && (RATE_BEFORE.test(left) || PRICE_BEFORE.test(left))) return undefined;
    const amount = round(readScale(groups['scale']?.trim()) * currency.worth);
    return money({ min: amount, max: amount }, currency, match.index, end, context);
  },
};

export const compound: ValueRule = {
  id: 'money/units-and-coins',
  kind: 'money',
  summary: 'Units and coins in words: three pounds fifty, 3 dollars 50 cents, 20 rupees 43.',
  opens: ['figure', 'number-word'],
  needs: CURRENCY_ENDS,
  pattern: opening(
    `${NUMBER}${NAME}(?<joint> and | )(?<coins>\\d{1,2}|${SMALL_NUMBER})(?<coin>[ -]?(?:pence|pennies|penny|cents?|sens?|p|c))?(?![A-Za-z0-9%]|[.,]\\d)`,
  ),
  confidence: 0.88,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const currency = named(groups['name'] ?? '');
    const number = quantity(groups['number'] ?? '');
    const coins = readNumber(groups['coins'] ?? '');
    if (CODE_BEFORE.test(before(context, match.index, 6))) return undefined;
    if (currency?.worth !== 1 || number === undefined || coins === undefined || coins >= 100 || coins < 1)
      return undefined;
    // `five pounds and two hours`: without a coin only the end of the clause shows that the number is of money.
    if (!groups['coin'] && (!CLAUSE_END.test(after(context, end, 6)) || coins % 1 !== 0)) return undefined;
    const amount = round(number + coins / 100);
    return money({ min: amount, max: amount }, currency, match.index, end, context);
  },
};
