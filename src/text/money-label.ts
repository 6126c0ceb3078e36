import { CURRENCY_SIGNS, USUAL_CURRENCIES } from '../lists/words.js';
import { figure } from './figure.js';

const CODE = /^[A-Z]{3}$/;

/** The sign of each currency that has one: its own, else the one that it is usually written with. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...CURRENCY_SIGNS].flatMap(([sign, family]): [string, string][] => {
    const currency = USUAL_CURRENCIES.get(family);
    return currency === undefined ? [] : [[currency, sign]];
  }),
  ...[...CURRENCY_SIGNS].flatMap(([sign, code]): [string, string][] => (CODE.test(code) ? [[code, sign]] : [])),
]);

const UNITS: readonly (readonly [number, string])[] = [
  [1e15, 'qn'],
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];

/** A sum in full: `£5,500,000`, `CHF 300`; without a currency the figure alone. */
export function moneyFigure(value: number, currency: string | null): string {
  return signed(figure(value) ?? '', currency);
}

/** A sum in short, for an axis: `£300m`, `£1.5bn`. */
export function moneyLabel(value: number, currency: string | null): string {
  const [unit, name] = UNITS.find(([size]) => value >= size) ?? [];
  if (unit === undefined) return moneyFigure(value, currency);
  return signed(`${figure(Math.round((value / unit) * 100) / 100) ?? ''}${name}`, currency);
}

function signed(text: string, currency: string | null): string {
  if (currency === null) return text;
  return `${SIGNS.get(currency) ?? `${currency}\u00a0`}${text}`;
}
