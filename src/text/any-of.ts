const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A regular expression's source for any of some words: of two that begin alike the longer is tried first. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`;
}
