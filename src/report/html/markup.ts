import { STEERING } from '../../text/steering.js';
import { wellFormed } from '../../text/well-formed.js';

/** Markup that is safe to put into a page as it stands: made by `html`, and by nothing else. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand between the pieces of a template: text is escaped, nothing where there is nothing. */
export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MARKUP = /[&<>"']/g;
/** What a paragraph in Arabic, Hebrew or Urdu needs, and what stays inside of its element. */
const HARMLESS: ReadonlySet<string> = new Set(['\n', '\t', '\u061c', '\u200e', '\u200f']);

/**
 * Text of the archive for a page, in an element or in an attribute within quotation marks: nothing in it acts. What would steer
 * (controls, overrides of the direction) shows as `\u{202e}`.
 */
export function escapeHtml(text: string): string {
  return escaped(text, (code) => code);
}

function escaped(text: string, shown: (code: string) => string): string {
  return wellFormed(text)
    .replace(MARKUP, (character) => SPECIAL[character] ?? character)
    .replace(STEERING, (character) =>
      HARMLESS.has(character) ? character : shown(`\\u{${character.codePointAt(0)?.toString(16)}}`),
    );
}

/**
 * Text of an article, in which places are counted: what shows as `\u{202e}` is one character of it, and stands in an element that
 * says so.
 */
export function countedText(text: string): Html {
  return new Html(escaped(text, (code) => `<span class="ctl">${code}</span>`));
}

/** A template of markup: each value is escaped, except what is markup already. Attributes stand in double quotation marks. */
export function html(pieces: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  let markup = pieces[0] ?? '';
  for (const [at, value] of values.entries()) markup += `${written(value)}${pieces[at + 1] ?? ''}`;
  return new Html(markup);
}

function written(value: Fragment): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escapeHtml(value) : value.map(written).join('');
}

/** Markup one after the other, with some between. */
export function joined(parts: readonly Fragment[], between: string): Html {
  return new Html(parts.map(written).join(escapeHtml(between)));
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | null | undefined): Html {
  return value === null || value === undefined ? new Html('') : new Html(` ${name}="${escapeHtml(String(value))}"`);
}
