import { escapeText } from './escape.js';

/** `path:line`, which terminals and editors open. */
export function placeOf({ source, line }: { readonly source: string; readonly line: number }): string {
  return `${escapeText(source)}:${line}`;
}

/** `1 mention`, `3 mentions`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
