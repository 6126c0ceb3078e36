import { LETTERED_SIGNS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { FIGURE, NUMBER_WORDS, readNumber, round, SCALE_WORD } from '../numbers.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { CURRENCY_SIGN, CURRENCY_WORD, type Currency, readCurrency } from './currencies.js';
import { borrowedThousands, FROM, isRange, money, rangeOf, SIGNED_SCALE, scaled, TO } from './money-amount.js';

// `�78m` is money; a lost byte before a bare figure could have been anything.
const LOST_SIGN = /^\ufffd/;

const MAGNITUDE_OR_NAME = /[a-z]|\d,\d{3}/i;

const FRACTION_NEXT = /^\/\d/;

// `£ million` heads a column of figures.
const SCALE_FIRST = /^(?:hundred|thousand|million|billion|trillion)/i;

const LETTER = /[a-z]/i;

const COUNTED_NEXT = /^ [a-z]+s\b/;

const LETTERS_BEFORE = new RegExp(
  `(?:^|[^A-Za-z])(${anyOf(new Set([...LETTERED_SIGNS.keys()].map((sign) => sign.slice(0, -1))))}) ?$`,
  'i',
);

/** A currency, and where the letters before its sign start. */
interface Signed {
  readonly currency: Currency;
  readonly start: number;
}

/** The currency that letters before a sign name. */
function letteredBefore(match: RegExpExecArray, context: ReadContext): Signed | undefined {
  const letters = LETTERS_BEFORE.exec(before(context, match.index, 6))?.[1];
  const code = letters && LETTERED_SIGNS.get(letters.toLowerCase() + (context.text[match.index] ?? ''));
  if (!code) return undefined;
  // `a $ 4 billion offer`: the article is no Australian, and `plan B $5m` no Bruneian.
  const spaced = context.text[match.index - 1] === ' ';
  if (spaced && letters.length === 1 && letters.toLowerCase() !== 'c') return undefined;
  return { currency: { code, worth: 1 }, start: match.index - letters.length - (spaced ? 1 : 0) };
}

function signCurrency(sign: string, rest: string, context: ReadContext, match: RegExpExecArray): Signed | undefined {
  const lettered = letteredBefore(match, context);
  if (lettered) return lettered;
  const named = CURRENCY_NAME_AT_END.exec(rest)?.[0];
  const told = named === undefined ? undefined : readCurrency(named);
  if (LOST_SIGN.test(sign)) {
    if (!MAGNITUDE_OR_NAME.test(rest)) return undefined;
    // `�20,000 officers`: the lost byte was a quotation mark.
    if (!LETTER.test(rest) && COUNTED_NEXT.test(after(context, match.index + rest.length, 24))) return undefined;
    return { currency: told ?? { code: null, worth: 1 }, start: match.index };
  }
  const signed = readCurrency(sign);
  // `$5 million Canadian`, `$20 US dollars`: the name says what the sign leaves open.
  const plain = signed?.code === null && told?.worth === 1 && told.code !== null ? told : signed;
  return plain && { currency: plain, start: match.index };
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
    const signed = signCurrency(groups['sign'] ?? '', match[0], context, match);
    const amount = rangeOf(
      groups['low'] ?? '',
      groups['lowScale'] || (bare && borrowedThousands(groups['low'] ?? '', groups['high'] ?? '')) || undefined,
      groups['high'] ?? '',
      groups['highScale'],
      1,
    );
    if (!signed || !amount || !isRange(joint, amount, signed.start, context)) return undefined;
    return money(amount, signed.currency, signed.start, match.index + match[0].length, context);
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
    const signed = signCurrency(groups['sign'] ?? '', match[0], context, match);
    if (!signed) return undefined;
    // `£5 c`, `£20 pence`: a smaller coin is no name for what the sign has named.
    const name = groups['name'] ?? '';
    const coin = name && readCurrency(name)?.worth !== 1;
    const end = match.index + match[0].length - (coin ? name.length : 0);
    // `£1/2 million`: half of it.
    if (FRACTION_NEXT.test(after(context, end, 2))) return undefined;
    const amount = scaled(groups['figure'] ?? '', groups['scale'], 1);
    return money({ min: amount, max: amount }, signed.currency, signed.start, end, context);
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
    const signed = signCurrency(match.groups?.['sign'] ?? '', match[0], context, match);
    const amount = readNumber(match.groups?.['number'] ?? '');
    // `$ two of them`: only a magnitude shows that the sign belongs to the words.
    if (!signed || amount === undefined || amount < 1000) return undefined;
    if (SCALE_FIRST.test(match.groups?.['number'] ?? '')) return undefined;
    return money({ min: amount, max: amount }, signed.currency, signed.start, match.index + match[0].length, context);
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
    const signed = signCurrency(groups['sign'] ?? '', match[0], context, match);
    if (!signed) return undefined;
    const amount = round(Number(groups['figure']) + Number(groups['coins']) / 100);
    return money({ min: amount, max: amount }, signed.currency, signed.start, match.index + match[0].length, context);
  },
};
