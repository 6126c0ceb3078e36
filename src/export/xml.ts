/** What XML 1.0 cannot hold, however it is written: most controls, halves of characters, two that are no characters. */
const UNHOLDABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Surrogate}|[\ufffe\uffff]/gu;
const WHITE_SPACE = /\s+/gu;
const MARKUP = /[&<>"']|[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text as the value of an attribute: white space is one blank, as a reader of XML would make it, what XML cannot hold is
 * U+FFFD, and what steers a terminal is written as a number.
 */
export function xmlValue(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .trim()
    .replace(UNHOLDABLE, '\ufffd')
    .replace(MARKUP, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`);
}

/** A start tag, or with `/` at its end an empty one; attributes without a value are left out. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number | null>>, end = '/>'): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlValue(String(value))}"`],
  );
  return `<${name}${written.join('')}${end}`;
}
