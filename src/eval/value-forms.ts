// Forms of other people's tests, brought to ours.

const DURATION =
  /^P(?:([\d.]+)(?:CE?))?(?:([\d.]+)(?:DE|E))?(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)(?:D|WE|WD|BD))?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** A duration in months and seconds, so that PT24H equals P1D; null where it is none, or a vague one. */
export function durationKey(value: string | null | undefined): string | null {
  const match = DURATION.exec(value ?? '');
  if (match === null) return null;
  const [century, decade, year, quarter, month, week, day, hour, minute, second] = match
    .slice(1)
    .map((n) => Number(n ?? 0));
  const months = sum([century, 1200], [decade, 120], [year, 12], [quarter, 3], [month, 1]);
  const seconds = sum([week, 604_800], [day, 86_400], [hour, 3600], [minute, 60], [second, 1]);
  return months === 0 && seconds === 0 ? null : `${Number(months.toFixed(3))}/${seconds}`;
}

function sum(...products: readonly (readonly [number | undefined, number])[]): number {
  return products.reduce((total, [count = 0, unit]) => total + count * unit, 0);
}

const DOLLARS = ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'XD'];

/** Currencies that the tests name in words or by a sign, in the singular; several where the name is one of several. */
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  dollar: DOLLARS,
  $: DOLLARS,
  cent: [...DOLLARS, 'EUR'],
  'united states dollar': ['USD'],
  us$: ['USD'],
  'us dollar': ['USD'],
  'british pound': ['GBP'],
  'pound sterling': ['GBP'],
  '£': ['GBP'],
  pound: ['GBP', 'EGP', 'LBP', 'IEP'],
  pence: ['GBP'],
  penny: ['GBP', 'USD'],
  p: ['GBP'],
  '€': ['EUR'],
  euro: ['EUR'],
  'japanese yen': ['JPY'],
  yen: ['JPY'],
  '¥': ['JPY', 'CNY'],
  'chinese yuan': ['CNY'],
  'canadian dollar': ['CAD'],
  'australian dollar': ['AUD'],
  'hong kong dollar': ['HKD'],
  'new zealand dollar': ['NZD'],
  'mexican peso': ['MXN'],
  franc: ['FRF', 'CHF', 'BEF'],
  'swiss franc': ['CHF'],
  rupee: ['INR', 'LKR', 'PKR'],
  'sri lankan rupee': ['LKR'],
  'indian rupee': ['INR'],
  '₹': ['INR'],
  'finnish markka': ['FIM'],
  'netherlands guilder': ['NLG'],
  peseta: ['ESP'],
  'costa rican colón': ['CRC'],
  'georgian lari': ['GEL'],
  'lao kip': ['LAK'],
  'turkish lira': ['TRY'],
  bitcoin: ['BTC'],
  satoshi: ['BTC'],
  sen: ['JPY'],
  rial: ['IRR'],
  riyal: ['SAR'],
  dinar: ['KWD', 'IQD'],
};

const PLURAL = /s$/;

function currencies(name: string): readonly string[] {
  const key = name.trim().toLowerCase();
  return CURRENCIES[key] ?? CURRENCIES[key.replace(PLURAL, '')] ?? [key.toUpperCase()];
}

/** Whether two names of currencies may stand for the same one; `unnamed` stands for any. */
export function sameCurrency(a: string, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  return a.trim().toLowerCase() === 'unnamed' || currencies(a).some((code) => currencies(b).includes(code));
}
