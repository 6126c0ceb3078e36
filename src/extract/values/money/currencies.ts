import {
  CURRENCIES_BEFORE_FIGURES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LETTERED_SIGNS,
} from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
/** A currency and what one of the named things is worth in it. */
export interface Currency {
  /** ISO 4217; null where a lost byte leaves it unknown, or where several share the name. */
  readonly code: string | null;
  /** The family of those that share the name or sign: `dollar`. */
  readonly family?: string;
  readonly worth: number;
}

const CODE = /^[A-Z]{3}$/;
/** What a cell of the lists says: a code, or a family. */
const currencyFor = (cell: string, worth = 1): Currency =>
  CODE.test(cell) ? { code: cell, worth } : { code: null, family: cell, worth };
const NAMES: ReadonlyMap<string, Currency> = new Map(
  CURRENCY_NAMES.map(({ name, currency, worth }) => [name, currencyFor(currency, Number(worth))]),
);

/** Character references of the signs, without their semicolon. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&pound', 'GBP'],
  ['&#163', 'GBP'],
  ['&euro', 'EUR'],
  ['&#8364', 'EUR'],
]);
export const POUND: Currency = { code: 'GBP', worth: 1 };
/** Slang for thousands and small coins, which go by the country. */
export const GRAND: Currency = { code: null, family: 'grand', worth: 1000 };
const SEMICOLON = /;$/;
/** The mark of a lost byte, which was a sign once. */
const LOST = '\ufffd';

/** Source of any currency name written as a word. */
export const CURRENCY_WORD: string = anyOf(NAMES.keys());
/** Source of an ISO 4217 code. */
export const CURRENCY_CODE: string = anyOf(CURRENCY_CODES);
/** Source of what stands for a currency before a figure, besides signs. */
export const CODE_OR_NAME_BEFORE: string = anyOf([...CURRENCY_CODES, ...CURRENCIES_BEFORE_FIGURES.keys()]);
const SIGNS = [...CURRENCY_SIGNS.keys()].join('');
/** Source of a currency sign as one character. */
export const SIGN_BEHIND: string = `[${SIGNS}]`;
/**
 * Source of a currency sign, with the double byte that a wrong decoding makes of the pound, the character references
 * that a careless copy leaves, and the mark of a lost byte.
 */
export const CURRENCY_SIGN: string = `(?:Â£|[${SIGNS}${LOST}]|&(?:pound|euro|#163|#8364);?)`;
const LAST_WORD = /[a-z]+\.?$/;
const STOP = /\.$/;
/** The words that the names and codes of currencies end in, and their signs: one of them stands in every amount. */
export const CURRENCY_ENDS: readonly string[] = [
  ...[...NAMES.keys()].map((name) => LAST_WORD.exec(name)?.[0].replace(STOP, '') ?? name),
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ...['rm', ...SIGNS],
];
/** The signs that can open an amount. */
export const SIGN_OPENERS: string = SIGNS + LOST;

const FIRST_WORD = /^[a-z]+/;
/** The words that can open an amount: codes and names written before the figure. */
export const CURRENCY_OPENERS: readonly string[] = [
  ...CURRENCY_CODES,
  ...new Set([...CURRENCIES_BEFORE_FIGURES.keys()].map((words) => FIRST_WORD.exec(words)?.[0] ?? '')),
];

/** What a sign, a code or a name stands for; undefined where it is none. */
export function readCurrency(text: string): Currency | undefined {
  const key = text.trim().toLowerCase();
  const sign = CURRENCY_SIGNS.get(key.slice(-1));
  if (sign !== undefined) return currencyFor(LETTERED_SIGNS.get(key) ?? sign);
  const reference = key.startsWith('&') ? REFERENCES.get(key.replace(SEMICOLON, '')) : undefined;
  if (reference !== undefined) return { code: reference, worth: 1 };
  if (key === LOST) return { code: null, worth: 1 };
  if (key === 'p') return { code: 'GBP', worth: 0.01 };
  if (CURRENCY_CODES.has(key)) return { code: key.toUpperCase(), worth: 1 };
  const spelled = CURRENCIES_BEFORE_FIGURES.get(key);
  if (spelled !== undefined) return currencyFor(spelled);
  return NAMES.get(key);
}
