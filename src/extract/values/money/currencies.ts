/** A name for money: what it is called, its currency, and its worth where it is a part of the main unit. */
interface CurrencyName {
  /** Regular-expression source. */
  readonly words: string;
  /** ISO 4217; null where two currencies share the name. */
  readonly code: string | null;
  readonly worth?: number;
}

// The most telling first: `pounds sterling` before `pounds`, `Canadian dollars` before `dollars`.
const NAMES: readonly CurrencyName[] = [
  { words: 'pounds? sterling|british pounds?|pounds?|quid|sterling', code: 'GBP' },
  { words: 'pence|penny|pennies', code: 'GBP', worth: 0.01 },
  { words: 'euros?', code: 'EUR' },
  { words: 'euro ?cents?', code: 'EUR', worth: 0.01 },
  { words: 'canadian dollars?', code: 'CAD' },
  { words: 'australian dollars?', code: 'AUD' },
  { words: 'new zealand dollars?', code: 'NZD' },
  { words: 'hong kong dollars?', code: 'HKD' },
  { words: 'singapore dollars?', code: 'SGD' },
  { words: '(?:us|u\\.s\\.|american|united states) dollars?|dollars?|bucks?', code: 'USD' },
  { words: 'canadian cents?', code: 'CAD', worth: 0.01 },
  { words: 'australian cents?', code: 'AUD', worth: 0.01 },
  { words: '(?:us |american )?cents?|c', code: 'USD', worth: 0.01 },
  { words: 'nickels', code: 'USD', worth: 0.05 },
  { words: 'dimes', code: 'USD', worth: 0.1 },
  { words: '(?:japanese )?yen', code: 'JPY' },
  { words: '(?:chinese )?yuan|renminbi|rmb', code: 'CNY' },
  { words: 'swiss francs?', code: 'CHF' },
  { words: 'francs?', code: 'FRF' },
  { words: '(?:dutch )?guilders?', code: 'NLG' },
  { words: '(?:german |deutsche? )?marks', code: 'DEM' },
  { words: '(?:indian )?rupees?', code: 'INR' },
  { words: 'sri lankan rupees?', code: 'LKR' },
  { words: 'pakistani rupees?', code: 'PKR' },
  { words: '(?:russian )?roubles?|(?:russian )?rubles?', code: 'RUB' },
  { words: 'turkish lira', code: 'TRY' },
  { words: 'egyptian ?pounds?|l\\.e\\.?|geneh', code: 'EGP' },
  { words: 'lebanese pounds?', code: 'LBP' },
  { words: 'mexican pesos?', code: 'MXN' },
  { words: '(?:israeli )?shekels?', code: 'ILS' },
  { words: 'qatari riyals?', code: 'QAR' },
  { words: '(?:saudi )?riyals?', code: 'SAR' },
  { words: '(?:iranian )?rials?', code: 'IRR' },
  { words: 'iraqi dinars?', code: 'IQD' },
  { words: '(?:kuwaiti )?dinars?', code: 'KWD' },
  { words: '(?:uae |emirati )?dirhams?', code: 'AED' },
  { words: '(?:malaysian? )?ringgits?', code: 'MYR' },
  { words: 'sens?', code: 'MYR', worth: 0.01 },
  { words: '(?:south african )?rand', code: 'ZAR' },
  { words: '(?:swedish )?kron(?:or|a)', code: 'SEK' },
  { words: 'icelandic krona', code: 'ISK' },
  { words: 'norwegian kron(?:er|e)', code: 'NOK' },
  { words: 'danish kron(?:er|e)', code: 'DKK' },
  // Norwegian or Danish: the name alone does not say.
  { words: 'kroner', code: null },
  { words: '(?:polish )?zloty?s?', code: 'PLN' },
  { words: '(?:brazilian )?reais', code: 'BRL' },
  { words: '(?:south korean )?won', code: 'KRW' },
  { words: '(?:finnish )?markka', code: 'FIM' },
  { words: 'pesetas?', code: 'ESP' },
  { words: 'drachmas?', code: 'GRD' },
  { words: 'irish punts?|punts', code: 'IEP' },
  { words: 'nigerian naira|naira', code: 'NGN' },
  { words: 'bitcoins?', code: 'BTC' },
];

const CODES =
  'gbp usd eur chf cad aud nzd hkd sgd jpy cny inr pkr lkr bgn czk dkk huf isk ils kwd mxn myr nok pln qar ron rub sar sek thb try uah zar brl clp cop php idr krw twd aed egp ngn kes btc'.split(
    ' ',
  );

/** Signs with the currency that the British press means by them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₿', 'BTC'],
  ['₭', 'LAK'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
]);

/** Letters before a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['mxn', 'MXN'],
  ['r', 'BRL'],
]);

/** Character references of the signs, without their semicolon. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&pound', 'GBP'],
  ['&#163', 'GBP'],
  ['&euro', 'EUR'],
  ['&#8364', 'EUR'],
]);

const BY_LENGTH = [...NAMES].flatMap((name) => splitTop(name.words)).sort((a, b) => b.length - a.length);
const NAME_MATCHERS = NAMES.map((name) => ({ ...name, whole: new RegExp(`^(?:${name.words})$`, 'i') }));

const SEMICOLON = /;$/;

/** The alternatives of a source, not those inside brackets. */
function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= source.length; i++) {
    const c = source[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if ((c === '|' && depth === 0) || c === undefined) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return parts;
}

/** Source of any currency name written as a word. */
export const CURRENCY_WORD: string = `(?:${BY_LENGTH.join('|')})`;
/** Source of an ISO 4217 code. */
export const CURRENCY_CODE: string = `(?:${CODES.join('|')})`;
/**
 * Source of a currency sign, with the double byte that a wrong decoding makes of the pound, the character references
 * that a careless copy leaves, and the mark of a lost byte.
 */
export const CURRENCY_SIGN = '(?:Â£|[£$€¥₹₿₭₩₽₺\\ufffd]|&(?:pound|euro|#163|#8364);?)';

/** The words that can open an amount: codes and names written before the figure, and letters of a dollar. */
export const CURRENCY_OPENERS: readonly string[] = [
  ...CODES,
  'rs',
  'rm',
  'ringgit',
  'malaysian',
  'dollar',
  'pounds',
  'euro',
  'sen',
];

const BEFORE_FIGURE: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['ringgit', 'MYR'],
  ['malaysian ringgit', 'MYR'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['us$', 'USD'],
]);

/** A currency and what one of the named things is worth in it. */
export interface Currency {
  /** ISO 4217; null where a lost byte leaves it unknown. */
  readonly code: string | null;
  readonly worth: number;
}

/** What a sign, a code or a name stands for; undefined where it is none. */
export function readCurrency(text: string): Currency | undefined {
  const key = text.trim().toLowerCase();
  const sign = SIGNS.get(key.slice(-1));
  if (sign !== undefined) return { code: sign, worth: 1 };
  const reference = key.startsWith('&') ? REFERENCES.get(key.replace(SEMICOLON, '')) : undefined;
  if (reference !== undefined) return { code: reference, worth: 1 };
  if (key === '\ufffd') return { code: null, worth: 1 };
  if (key === 'p') return { code: 'GBP', worth: 0.01 };
  if (CODES.includes(key)) return { code: key.toUpperCase(), worth: 1 };
  const spelled = BEFORE_FIGURE.get(key);
  if (spelled !== undefined) return { code: spelled, worth: 1 };
  const name = NAME_MATCHERS.find((n) => n.whole.test(key));
  return name && { code: name.code, worth: name.worth ?? 1 };
}

/** The dollar that the letters before its sign name. */
export function dollarOf(letters: string): string | undefined {
  return DOLLARS.get(letters.toLowerCase());
}
