import { createRequire } from 'node:module';

type Plans = typeof import('libphonenumber-js/min');
type Country = Parameters<Plans['parsePhoneNumberFromString']>[1];

// Required when an article of another country prints what looks like a number: most never do.
const require = createRequire(import.meta.url);
let plans: Plans | undefined;

/** A number as the plan of a country reads it, in E.164; undefined where the plan has no such number. */
export function numberIn(country: string, written: string): string | undefined {
  plans ??= require('libphonenumber-js/min') as Plans;
  if (!plans.isSupportedCountry(country)) return undefined;
  const number = plans.parsePhoneNumberFromString(written, country satisfies string as Country);
  return number?.isValid() ? number.number : undefined;
}
