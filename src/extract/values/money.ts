import type { MoneyValue } from '../../model/mention.js';
import { CURRENCY_CODE, CURRENCY_SIGN, CURRENCY_WORD, type Currency, dollarOf, readCurrency } from './currencies.js';
import { qualifierAt, unitAfter } from './money-context.js';
import { FIGURE, NUMBER_WORDS, readFigure, readNumber, readScale, round, SCALE, SCALE_WORD } from './numbers.js';
import { after, before, END, opening, type ReadContext, type Reading, type ValueRule } from './rule.js';

const HYPHEN_START = /^-/;
const SIGN_ONLY = /^ ?[€$£]$/;
const FIGURE_NEXT = /^\d/;
const JOINT_START = /^[ -]+/;
const THING_NEXT = /^ (?:of|for|sign|value|bill|to)\b/;
const EVERYDAY_UNIT = /^(?:cent|penny|dollar|pound|euro)s?$/i;
const RATE_BEFORE = /\b(?:per|in|against|the)\s$/i;
const CLAUSE_END = /^(?:$|[.,;:!?)"'\n])/;
const GLUED_BEFORE = /[£$€.,/-]$/;
const WRITTEN_AS_CODE = /^(?:[A-Z]{2,3}|Rs|[A-Za-z]{5,}(?: [a-z]+)?|rs|usd|gbp|eur|mxn)$/;

const SIGNED_SCALE = `(?:[ -]?${SCALE}${END})?`;
const WORDED_SCALE = `(?:[ -]?${SCALE_WORD}${END}|(?:m|bn|k)${END})?`;
const TO = '(?: ?- ?| to | and )';
// `�78m` is money; a lost byte before a bare figure could have been anything.
const LOST_SIGN = /^\ufffd/;
const MAGNITUDE_OR_NAME = /[a-z]|\d,\d{3}/i;
const LETTER = /[a-z]/i;
const COUNTED_NEXT = /^ [a-z]+s\b/;

const DOLLAR_LETTERS = /(?:^|[^A-Za-z])(USD|US|AUD|AU|A|CAD|CAN|CA|C|HK|NZ|MXN|S|R) ?$/i;
const CHANGES =
  /\b(?:ris(?:e|es|en|ing)|rose|grow[ns]?|grew|growing|fall(?:s|en|ing)?|fell|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|drop(?:s|ped|ping)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|slash(?:es|ed|ing)?|went|go(?:es|ing)?|gone|up|down|mov(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|doubled?|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|slid|shr[au]nk|swell(?:s|ed)?|tripled?)(?: [a-z-]+){0,4} from (?:about |around |just |nearly |some |a )?$/i;
const BETWEEN = /\bbetween (?:about |around |some )?$/i;
const FROM = /\bfrom $/i;
const HEAVY =
  /\b(?:weigh(?:s|ed|ing|t)?(?: of)?|lost|los(?:e|es|ing)|gain(?:s|ed|ing)?|shed(?:ding)?|lift(?:s|ed|ing)?)(?: (?:about|around|over|nearly|just|some|almost|more than|up to|at least))* $/i;
const OF_GOODS =
  /^ of (?:cocaine|heroin|cannabis|marijuana|cannabis resin|amphetamines?|drugs|explosives?|fertili[sz]er|semtex|tnt|meat|beef|flesh|sugar|flour|potatoes|tea|apples|weight|fat|pressure|thrust|crack|resin)\b/i;
const WEIGHTY =
  /^[ -](?:bomb|baby|weight|fish|salmon|turkey|shell|gun|hammer|dog|cat|boy|girl|man|woman|per square)\b/i;
const POUND_THING = /^[ -](?:coins?|notes?|shops?|stores?)\b/i;
const NUMBER_BEFORE = /[\d][,.]?$/;

/** An amount on its way: what it comes to in the main unit. */
interface Amount {
  readonly min: number;
  readonly max: number;
}

function scaled(figure: string, scale: string | undefined, worth: number): number {
  return round(readFigure(figure) * readScale(scale?.replace(JOINT_START, '')) * worth);
}

/** Puts together the value with what stands around the amount. */
function money(amount: Amount, code: string | null, start: number, end: number, context: ReadContext): Reading {
  const range = amount.min !== amount.max;
  const qualifier = range ? 'between' : qualifierAt(start, end, context);
  const per = unitAfter(end, context);
  const value: MoneyValue = {
    min: qualifier === 'up to' || qualifier === 'less than' ? null : amount.min,
    max: qualifier === 'more than' || qualifier === 'at least' ? null : amount.max,
    currency: code,
    ...(qualifier && { qualifier }),
    ...(per && { per }),
  };
  return { kind: 'money', start, end, value };
}

/** Two figures as one range: the first borrows the magnitude that stands only after the second. */
function rangeOf(
  low: string,
  lowScale: string | undefined,
  high: string,
  highScale: string | undefined,
  worth: number,
): Amount | undefined {
  const borrowed = !lowScale && highScale && readFigure(low) < readFigure(high) ? highScale : lowScale;
  const min = scaled(low, borrowed, worth);
  const max = scaled(high, highScale, worth);
  return min < max ? { min, max } : undefined;
}

/** Whether two amounts joined by `to`, `and` or a dash are the ends of one range. */
function isRange(joint: string, start: number, context: ReadContext): boolean {
  const left = before(context, start, 80);
  if (joint.includes('and')) return BETWEEN.test(left);
  return !(joint.includes('to') && FROM.test(left) && CHANGES.test(left));
}

/** The country that letters before a dollar sign name, and where they start. */
function dollarBefore(match: RegExpExecArray, context: ReadContext): { code: string; start: number } | undefined {
  const letters =
    context.text[match.index] === '$' ? DOLLAR_LETTERS.exec(before(context, match.index, 6))?.[1] : undefined;
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

const signRange: ValueRule = {
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
    if (!currency || !isRange(joint, currency.start, context)) return undefined;
    const amount = rangeOf(groups['low'] ?? '', groups['lowScale'], groups['high'] ?? '', groups['highScale'], 1);
    return amount && money(amount, currency.code, currency.start, match.index + match[0].length, context);
  },
};

const signFigure: ValueRule = {
  id: 'money/sign-figure',
  kind: 'money',
  summary: 'A figure after a currency sign, a broken one included: £78m, US$4.7 billion, Â£5m.',
  opens: ['sign'],
  pattern: opening(`(?<sign>${CURRENCY_SIGN}) ?(?<figure>${FIGURE})(?<scale>${SIGNED_SCALE})(?<name>${UNIT_NAME})`),
  confidence: 0.99,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const currency = signCurrency(groups['sign'] ?? '', match[0], context, match);
    if (!currency) return undefined;
    // `£5 c`, `£20 pence`: a smaller coin is no name for what the sign has named.
    const name = groups['name'] ?? '';
    const coin = name && readCurrency(name)?.worth !== 1;
    const end = match.index + match[0].length - (coin ? name.length : 0);
    const amount = scaled(groups['figure'] ?? '', groups['scale'], 1);
    return money({ min: amount, max: amount }, currency.code, currency.start, end, context);
  },
};

const signAndCoins: ValueRule = {
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

/** `pounds` can weigh, `c` and `sen` can be anything: whether the words around make the unit money. */
function isMoneyName(name: string, start: number, end: number, context: ReadContext): boolean {
  const word = name.trim().replace(HYPHEN_START, '').toLowerCase();
  if (word.startsWith('pound')) {
    const right = after(context, end, 32);
    return !(HEAVY.test(before(context, start, 60)) || OF_GOODS.test(right) || WEIGHTY.test(right));
  }
  return true;
}

function named(text: string): Currency | undefined {
  return readCurrency(text.replace(JOINT_START, ''));
}

/** The number before a currency's name; `a` alone counts one. */
function quantity(text: string): number | undefined {
  const word = text.toLowerCase();
  return word === 'a' || word === 'an' ? 1 : readNumber(text);
}

const NAME = `(?<name>[ -]?(?:${CURRENCY_WORD}|${CURRENCY_CODE}|us\\$|rm|[€$£₭])(?![A-Za-z0-9]))`;
const NUMBER = `(?<number>${FIGURE}|${NUMBER_WORDS})`;

const figureRange: ValueRule = {
  id: 'money/named-range',
  kind: 'money',
  summary: 'A range with the currency named at its end: 10 to 20 dollars, between 10 and 20 euros.',
  opens: ['figure', 'number-word'],
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
    if (!currency || !(fromAnd || isRange(joint, match.index, context))) return undefined;
    if (!isMoneyName(groups['name'] ?? '', match.index, end, context)) return undefined;
    const low = quantity(groups['low'] ?? '');
    const high = quantity(groups['high'] ?? '');
    if (low === undefined || high === undefined) return undefined;
    const amount = rangeOf(String(low), groups['lowScale'], String(high), groups['highScale'], currency.worth);
    return amount && money(amount, currency.code, match.index, end, context);
  },
};

const figureNamed: ValueRule = {
  id: 'money/named-amount',
  kind: 'money',
  summary: 'A number before the name, code or sign of a currency: half a million pounds, 20 euros, 115 USD, 12-cent.',
  opens: ['figure', 'number-word', 'article'],
  pattern: opening(`${NUMBER}(?<scale>${WORDED_SCALE})${NAME}(?<scale2>[ -](?:million|billion))?${END}`),
  confidence: 0.95,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const name = groups['name'] ?? '';
    const currency = named(name);
    const number = quantity(groups['number'] ?? '');
    if (!currency || number === undefined || NUMBER_BEFORE.test(before(context, match.index, 2))) return undefined;
    if (SIGN_ONLY.test(name) && FIGURE_NEXT.test(after(context, end, 1))) return undefined;
    if (!isMoneyName(name, match.index, end, context)) return undefined;
    const scale = groups['scale']?.replace(JOINT_START, '') || groups['scale2']?.slice(1);
    const amount = round(number * readScale(scale) * currency.worth);
    return money({ min: amount, max: amount }, currency.code, match.index, end, context);
  },
};

const onePound: ValueRule = {
  id: 'money/a-unit',
  kind: 'money',
  summary: 'One unit with its article: a dollar, a million pounds; not a pound of flesh, a pound coin.',
  opens: ['article'],
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
    // Without a magnitude `a pound` is a currency as often as a sum.
    if (!groups['scale'] && RATE_BEFORE.test(before(context, match.index, 12))) return undefined;
    const amount = round(readScale(groups['scale']?.trim()) * currency.worth);
    return money({ min: amount, max: amount }, currency.code, match.index, end, context);
  },
};

const compound: ValueRule = {
  id: 'money/units-and-coins',
  kind: 'money',
  summary: 'Units and coins in words: three pounds fifty, 3 dollars 50 cents, 20 rupees 43.',
  opens: ['figure', 'number-word'],
  pattern: opening(
    `${NUMBER}${NAME}(?<joint> and | )(?<coins>\\d{1,2}|(?:${NUMBER_WORDS}))(?<coin>[ -]?(?:pence|pennies|penny|cents?|sens?|p|c))?(?![A-Za-z0-9%]|[.,]\\d)`,
  ),
  confidence: 0.88,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const currency = named(groups['name'] ?? '');
    const number = quantity(groups['number'] ?? '');
    const coins = readNumber(groups['coins'] ?? '');
    if (!currency || currency.worth !== 1 || number === undefined || coins === undefined || coins >= 100 || coins < 1)
      return undefined;
    // `five pounds and two hours`: without a coin only the end of the clause shows that the number is of money.
    if (!groups['coin'] && (!CLAUSE_END.test(after(context, end, 1)) || coins % 1 !== 0)) return undefined;
    const amount = round(number + coins / 100);
    return money({ min: amount, max: amount }, currency.code, match.index, end, context);
  },
};

const pence: ValueRule = {
  id: 'money/pence',
  kind: 'money',
  summary: 'Pence by their letter: 50p, 2.5p; not 1080p.',
  opens: ['figure'],
  pattern: opening(`(?<figure>\\d{1,3}(?:\\.\\d{1,2})?)p${END}(?!\\.?\\d)`),
  confidence: 0.9,
  read: (match, context) => {
    const figure = Number(match.groups?.['figure']);
    if (figure === 480 || figure === 720 || figure === 0) return undefined;
    if (GLUED_BEFORE.test(before(context, match.index, 1))) return undefined;
    const amount = round(figure / 100);
    return money({ min: amount, max: amount }, 'GBP', match.index, match.index + match[0].length, context);
  },
};

const grand: ValueRule = {
  id: 'money/grand',
  kind: 'money',
  summary: 'Thousands by their nickname: 10 grand, fifty grand; not two grand pianos.',
  opens: ['figure', 'number-word'],
  pattern: opening(`${NUMBER} grand${END}(?! [a-z]*s\\b| (?:prix|slam|national|final|jury|piano|total|tour|master))`),
  confidence: 0.85,
  read: (match, context) => {
    const number = quantity(match.groups?.['number'] ?? '');
    if (number === undefined) return undefined;
    const amount = number * 1000;
    return money({ min: amount, max: amount }, 'GBP', match.index, match.index + match[0].length, context);
  },
};

const codeFirst: ValueRule = {
  id: 'money/code-figure',
  kind: 'money',
  summary: 'A figure after the code or name of a currency: GBP 27 million, EUR20, Rs 20.',
  opens: ['currency'],
  pattern: opening(
    `(?<code>${CURRENCY_CODE}|rs\\.?|rm|ringgit|malaysian ringgit|dollar)\\$? ?(?<figure>${FIGURE})(?<scale>${SIGNED_SCALE})`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const groups = match.groups ?? {};
    const code = (groups['code'] ?? '').replace('.', '');
    // `try 5`, `all 20`: an everyday word is a code only in capitals.
    if (!WRITTEN_AS_CODE.test(code)) return undefined;
    const currency = readCurrency(code);
    if (!currency) return undefined;
    const amount = scaled(groups['figure'] ?? '', groups['scale'], currency.worth);
    return money({ min: amount, max: amount }, currency.code, match.index, match.index + match[0].length, context);
  },
};

const megaCode: ValueRule = {
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
      (groups['code'] ?? '').toUpperCase(),
      match.index,
      match.index + match[0].length,
      context,
    );
  },
};

const MULTITUDES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

const multitude: ValueRule = {
  id: 'money/multitude',
  kind: 'money',
  summary: 'An uncounted sum that names its order: tens of thousands of pounds. Known from below alone.',
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
    const per = unitAfter(end, context);
    return {
      kind: 'money',
      value: { min: round(least * currency.worth), max: null, currency: currency.code, ...(per && { per }) },
    };
  },
};

/** The forms that an amount takes, the fullest first. */
export const moneyRules: readonly ValueRule[] = [
  signRange,
  signAndCoins,
  signFigure,
  figureRange,
  compound,
  figureNamed,
  onePound,
  pence,
  grand,
  codeFirst,
  megaCode,
  multitude,
];
