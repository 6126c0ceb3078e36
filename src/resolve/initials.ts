const WORD_BREAK = /[\s-]+/;

/** The first letters of the words of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(WORD_BREAK)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
