/** Between the words of a person's name. */
export const NAME_SEPARATOR: RegExp = /[\s.]+/;

const SEPARATES = /[\s.]/;

/** The last word of a person's name as written. */
export function surnameOf(name: string): string {
  let at = name.length;
  while (at > 0 && !SEPARATES.test(name.charAt(at - 1))) at--;
  return name.slice(at);
}
