/** What before a figure makes it the rest of a longer one. */
export const DIGITS_BEFORE: RegExp = /(?:\d[.,/:-]?|[£$€#])$/;

/** What before two joined years makes them a period. */
export const PERIOD_BEFORE: RegExp = /(?:\b(?:in|from|between|of|the|for|during|since|period|years) |\()$/i;

/** What a named group matched. */
export function read(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name];
}
