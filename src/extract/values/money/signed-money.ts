import { DOLLAR_LETTERS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { FIGURE, NUMBER_WORDS, readNumber, round, SCALE_WORD } from '../numbers.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { CURRENCY_SIGN, CURRENCY_WORD, dollarOf, readCurrency } from './currencies.js';
import { FROM, isRange, money, rangeOf, SIGNED_SCALE, scaled, TO } from './money-amount.js';

// `�78m` is money; a lost byte before a bare figure could have been anything.
const LOST_SIGN = /^\ufffd/;

const MAGNITUDE_OR_NAME = /[a-z]|\d,\d{3}/i;

const FRACTION_NEXT = /^\/\d/;

// `£ million` heads a column of figures.
const SCALE_FIRST = /^(?:hundred|thousand|million|billion|trillion)/i;

const LETTER = /[a-z]/i;

const COUNTED_NEXT = /^ [a-z]+s\b/;

const LETTERS_BEFORE = new RegExp(`(?:^|[^A-Za-z])(${anyOf(DOLLAR_LETTERS.keys())}) ?$`, 'i');

/** The country that letters before a dollar sign name, and where they start. */
function dollarBefore(match: RegExpExecArray, context: ReadContext): { code: string; start: number } | undefined {
  const letters =
    context.text[match.index] === '$' ? LETTERS_BEFORE.exec(before(context, match.index, 6))?.[1] : undefined;
  const code = letters === undefined ? undefined : dollarOf(letters);
  if (code === undefined || letters === undefined) return undefined;
  // `a $ 4 billion offer`: the article is no Australian.
  const spaced = context.text[match.index - 1] === ' ';
  if (spaced && letters.length === 1 && letters.toLowerCase() !== 'c') return undefined;
  return { code, start: match.index - letters.length - (spaced ? 1 : 0) };
}

function signCurrency(
  sign: string,
  rest: string,
  context: ReadContext,
  match: RegExpExecArray,
): { code: string | null; start: number } | undefined {
  const dollar = dollarBefore(match, context);
  if (dollar) return dollar;
  if (LOST_SIGN.test(sign)) {
    if (!MAGNITUDE_OR_NAME.test(rest)) return undefined;
    // `�20,000 officers`: the lost byte was a quotation mark.
    if (!LETTER.test(rest) && COUNTED_NEXT.test(after(context, match.index + rest.length, 24))) return undefined;
    const named = CURRENCY_NAME_AT_END.exec(rest)?.[0];
    return { code: named ? (readCurrency(named)?.code ?? null) : null, start: match.index };
  }
  return { code: readCurrency(sign)?.code ?? null, start: match.index };
}

const CURRENCY_NAME_AT_END = new RegExp(`(?:${CURRENCY_WORD})$`, 'i');

const UNIT_NAME = `(?: (?:${CURRENCY_WORD})${END})?`;

export const signRange: ValueRule = {
  id: 'money/sign-range',
  kind: 'money',
  summary: 'Two figures with a currency sign as the ends of a range: £300m-£3.5bn, £10-20m, between £5 and £6.',
  opens: ['sign'],
  pattern: opening(
    `(?<sign>${CURRENCY_SIGN}) ?(?<low>${FIGURE})(?<lowScale>${SIGNED_SCALE})(?<joint>${TO})(?<sign2>(?:[A-Z]{1,3})?${CURRENCY_SIGN} ?)?(?<high>${FIGURE})(?<highScale>${SIGNED_SCALE})${UNIT_NAME}${END}`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const joint = groups['joint'] ?? '';
    const bare = !groups['sign2'];
    // `£5 to 20 people`: without a sign only a dash, a magnitude or `between` makes the second figure money.
    if (bare && joint.includes('to') && !groups['highScale'] && !FROM.test(before(context, match.index)))
      return undefined;
    const currency = signCurrency(groups['sign'] ?? '', match[0], context, match);
    const amount = rangeOf(groups['low'] ?? '', groups['lowScale'], groups['high'] ?? '', groups['highScale'], 1);
    if (!currency || !amount || !isRange(joint, amount, currency.start, context)) return undefined;
    return money(amount, currency.code, currency.start, match.index + match[0].length, context);
  },
};

export const signFigure: ValueRule = {
  id: 'money/sign-figure',
  kind: 'money',
  summary: 'A figure after a currency sign, a broken one included: £78m, US$4.7 billion, Â£5m.',
  opens: ['sign'],
  pattern: opening(
    `(?<sign>${CURRENCY_SIGN}) ?(?<figure>${FIGURE}|\\.\\d{1,3}|[½¼¾])(?<scale>${SIGNED_SCALE})(?<name>${UNIT_NAME})`,
  ),
  confidence: 0.99,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const currency = signCurrency(groups['sign'] ?? '', match[0], context, match);
    if (!currency) return undefined;
    // `£5 c`, `£20 pence`: a smaller coin is no name for what the sign has named.
    const name = groups['name'] ?? '';
    const coin = name && readCurrency(name)?.worth !== 1;
    const end = match.index + match[0].length - (coin ? name.length : 0);
    // `£1/2 million`: half of it.
    if (FRACTION_NEXT.test(after(context, end, 2))) return undefined;
    const amount = scaled(groups['figure'] ?? '', groups['scale'], 1);
    return money({ min: amount, max: amount }, currency.code, currency.start, end, context);
  },
};

export const signWords: ValueRule = {
  id: 'money/sign-words',
  kind: 'money',
  summary: 'A number in words after a currency sign: £half a million, £six million.',
  opens: ['sign'],
  pattern: opening(`(?<sign>[£$€]) ?(?<number>${NUMBER_WORDS})${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const currency = signCurrency(match.groups?.['sign'] ?? '', match[0], context, match);
    const amount = readNumber(match.groups?.['number'] ?? '');
    // `$ two of them`: only a magnitude shows that the sign belongs to the words.
    if (!currency || amount === undefined || amount < 1000) return undefined;
    if (SCALE_FIRST.test(match.groups?.['number'] ?? '')) return undefined;
    return money({ min: amount, max: amount }, currency.code, currency.start, match.index + match[0].length, context);
  },
};

export const signAndCoins: ValueRule = {
  id: 'money/sign-and-coins',
  kind: 'money',
  summary: 'Pounds and pence, dollars and cents, the sign first: £3 50p, $20 and 43c.',
  opens: ['sign'],
  pattern: opening(
    `(?<sign>${CURRENCY_SIGN}) ?(?<figure>\\d{1,7})(?: and | )(?<coins>\\d\\d)(?<coin>p|c| ?pence| ?cents)?(?![\\d,.]\\d)${END}(?! ?(?:${SCALE_WORD}|%))(?! [a-z])`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const groups = match.groups ?? {};
    if (!groups['coin'] && match[0].includes('and')) return undefined;
    const currency = signCurrency(groups['sign'] ?? '', match[0], context, match);
    if (!currency) return undefined;
    const amount = round(Number(groups['figure']) + Number(groups['coins']) / 100);
    return money({ min: amount, max: amount }, currency.code, currency.start, match.index + match[0].length, context);
  },
};
