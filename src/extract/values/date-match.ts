/** What before a figure makes it the rest of a longer one. */
export const DIGITS_BEFORE: RegExp = /(?:\d[.,/:-]?|[£$€#])$/;

/** What a named group matched. */
export function read(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name];
}
