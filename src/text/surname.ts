/** Between the words of a person's name. */
export const NAME_SEPARATOR: RegExp = /[\s.]+/;

/** The last word of a person's name as written. */
export const surnameOf = (name: string): string => name.split(NAME_SEPARATOR).at(-1) ?? name;
