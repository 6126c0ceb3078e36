import { platform } from '#platform';

type Plans = typeof import('libphonenumber-js/min');
type Country = Parameters<Plans['parsePhoneNumberFromString']>[1];

/** A number as the plan of a country reads it, in E.164; undefined where the plan has no such number. */
export function numberIn(country: string, written: string): string | undefined {
  // Loaded when an article of another country prints what looks like a number: most never do.
  const plans = platform.numberingPlans();
  if (!plans.isSupportedCountry(country)) return undefined;
  const number = plans.parsePhoneNumberFromString(written, country satisfies string as Country);
  return number?.isValid() ? number.number : undefined;
}
