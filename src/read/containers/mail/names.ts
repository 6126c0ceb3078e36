import { fieldOf, type Header } from './header.js';

/** In characters; nobody's program writes longer ones. */
const LONGEST = 200;
const UNPRINTABLE = /[^\p{L}\p{N}\p{P}\p{S} ]/gu;
const ANGLED = /<([^<>\s]{1,200})>/;

/** A name as it may stand in a locator: in one line, without what steers a terminal. */
export function printable(name: string): string {
  return name.replace(UNPRINTABLE, '').trim().slice(0, LONGEST);
}

/** `<id@example.org>`; undefined where a message has none. */
export function idOf(header: Header): string | undefined {
  const field = fieldOf(header, 'message-id');
  if (field === undefined) return undefined;
  const id = printable(ANGLED.exec(field)?.[1] ?? field.replace(/[<>\s]/g, ''));
  return id === '' ? undefined : `<${id}>`;
}
