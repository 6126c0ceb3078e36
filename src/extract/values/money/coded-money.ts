import { CODES_THAT_ARE_WORDS, CURRENCY_CODES, LETTERS_AS_CURRENCIES } from '../../../lists/words.js';
import { FIGURE, readScale, round } from '../numbers.js';
import { before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { CODE_OR_NAME_BEFORE, type Currency, readCurrency } from './currencies.js';
import { isRange, money, rangeOf, SIGNED_SCALE, scaled, TO } from './money-amount.js';
import { NUMBER, quantity } from './named-money.js';
import { currencyIn } from './shared-currency.js';

/** `R1 200` and `R2,5 million` part thousands and decimals as South Africa and the Continent do. */
const FIGURE_BEHIND = `(?:\\d{1,3}(?: \\d{3}){1,4}(?!\\d)|\\d{1,3},\\d{1,2}(?= ?-?(?:m|bn|million|billion|trillion)\\b)|${FIGURE})`;
const SCALE_BEHIND = `(?:${SIGNED_SCALE})`;
const CODE = `(?:${CODE_OR_NAME_BEFORE})`;
const NO_MORE = '(?![A-Za-z0-9])';

/** In small letters only what is no word of English. */
const WRITTEN_AS_CODE = /^(?:[A-Z]{1,4}\.?|[A-Z][A-Za-z]{1,4}\.?|[A-Za-z]{5,}(?: [a-z]+)?|rs\.?|kr\.?|[a-z]{3})$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONG_NAME = /^[A-Za-z]{4,}/;
const WORD_IN_CAPITALS = /^(?:TRY|COP|PEN|TOP|ALL|CUP|SOS|LAK)$/;
const PARTED = /,\d{3}(?!\d)|\d[.,]\d/;
// `the R61`, `along N4`: a road.
const ROAD_BEFORE = /\b(?:the|on|along|off|via) $/;
const SPACE = / /g;
const DECIMAL_COMMA = /^(\d{1,3}),(\d{1,2})$/;
const GLUED_BEFORE = /[\w$£€.&/-]$/;

const plainFigure = (figure: string): string => figure.replace(SPACE, '').replace(DECIMAL_COMMA, '$1.$2');

/** The currency that a code or letters stand for here; undefined where they are a word, a road, a vitamin. */
function codeCurrency(
  code: string,
  figure: string,
  scale: string | undefined,
  start: number,
  context: ReadContext,
): Currency | undefined {
  if (!WRITTEN_AS_CODE.test(code) || CODES_THAT_ARE_WORDS.has(code) || GLUED_BEFORE.test(before(context, start, 1)))
    return undefined;
  // `Euro 2004` is a tournament.
  if (LONG_NAME.test(code) && !scale && (YEAR.test(figure) || context.text[start + code.length] !== ' '))
    return undefined;
  const isSure = Boolean(scale) || PARTED.test(figure);
  if (WORD_IN_CAPITALS.test(code) && !isSure) return undefined;
  const currency = readCurrency(code);
  if (!currency || !LETTERS_AS_CURRENCIES.has(code.toLowerCase())) return currency;
  // `R20`, `K5`: in the country's press money, elsewhere a road or a vitamin unless the figure is one of money.
  const { about, outlet } = context.country();
  const { family, code: own } = currency;
  const isAtHome =
    family === undefined
      ? [about, outlet].some((country) => country !== undefined && own?.startsWith(country))
      : (currencyIn(family, about) ?? currencyIn(family, outlet)) !== undefined;
  if (!isSure && ROAD_BEFORE.test(before(context, start, 8))) return undefined;
  return isAtHome || isSure ? currency : undefined;
}

export const codeFirst: ValueRule = {
  id: 'money/code-figure',
  kind: 'money',
  summary:
    'A figure after the code, letters or name of a currency: GBP 27 million, EUR20, Rs 20, R1 200, KSh5m; not the R20 road.',
  opens: ['currency'],
  pattern: opening(`(?<code>${CODE})(?<sign>\\$?) ?(?<figure>${FIGURE_BEHIND})(?<scale>${SCALE_BEHIND})${NO_MORE}`),
  confidence: 0.93,
  read: (match, context) => {
    const { code = '', sign, figure = '', scale } = match.groups ?? {};
    // `R$ 5 million`: letters before a sign are the sign's.
    if (sign && !CURRENCY_CODES.has(code.toLowerCase())) return undefined;
    const currency = codeCurrency(code, figure, scale, match.index, context);
    const end = match.index + match[0].length;
    if (!currency) return undefined;
    const amount = scaled(plainFigure(figure), scale, currency.worth);
    return money({ min: amount, max: amount }, currency, match.index, end, context);
  },
};

export const codeRange: ValueRule = {
  id: 'money/code-range',
  kind: 'money',
  summary:
    'Two figures after a code as the ends of a range: Rs 22-25 lakh, between Rs 12 lakh and Rs 15 lakh, R4m to R5m.',
  opens: ['currency'],
  pattern: opening(
    `(?<code>${CODE})\\$? ?(?<low>${FIGURE_BEHIND})(?<lowScale>${SCALE_BEHIND})(?<joint>${TO})(?<code2>${CODE}\\$? ?)?(?<high>${FIGURE_BEHIND})(?<highScale>${SCALE_BEHIND})${NO_MORE}`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const { code = '', low = '', lowScale, joint = '', code2, high = '', highScale } = match.groups ?? {};
    const currency = codeCurrency(code, low, lowScale || highScale, match.index, context);
    if (!currency || (code2 && readCurrency(code2)?.family !== currency.family)) return undefined;
    // `Rs 500 to 20 people`: without a second code only a dash or a magnitude makes the second figure money.
    if (!code2 && !joint.includes('-') && !highScale) return undefined;
    const amount = rangeOf(plainFigure(low), lowScale, plainFigure(high), highScale, currency.worth);
    if (!amount || !isRange(joint, amount, match.index, context)) return undefined;
    return money(amount, currency, match.index, match.index + match[0].length, context);
  },
};

export const megaCode: ValueRule = {
  id: 'money/figure-mega-code',
  kind: 'money',
  summary: 'A figure before a code that carries its magnitude: 30 MUSD, 12 MEUR, 5 KUSD.',
  opens: ['figure', 'number-word'],
  pattern: opening(`${NUMBER} (?<scale>[MKB])(?<code>USD|GBP|EUR)${END}`),
  confidence: 0.9,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const number = quantity(groups['number'] ?? '');
    if (number === undefined) return undefined;
    const amount = round(number * readScale(groups['scale']));
    return money(
      { min: amount, max: amount },
      { code: (groups['code'] ?? '').toUpperCase(), worth: 1 },
      match.index,
      match.index + match[0].length,
      context,
    );
  },
};
