/** A value of JSON-LD: pages write a string where an object is meant, a list where one is, and the other way round. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const OPENING = /^(?:<!--|\/\/ {0,9}<!\[CDATA\[|\/\* {0,9}<!\[CDATA\[ {0,9}\*\/|<!\[CDATA\[)/;
const CLOSING = /(?:\/\/ {0,9}-->|-->|\/\/ {0,9}\]\]>|\/\* {0,9}\]\]> {0,9}\*\/|\]\]>|;)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks and tabs inside strings are what breaks it
const CONTROLS = /[\u0000-\u001f]+/g;
const TRAILING_COMMA = /,(?=\s{0,99}[}\]])/g;
/** `\'` and `\&`: escapes that JSON does not know. */
const FALSE_ESCAPE = /\\(?:\\|u[\da-fA-F]{4}|["/bfnrt]|(.))/g;

/** The value of a JSON-LD script, mended where it is broken in the ways that pages break it; undefined for the rest. */
export function parsedScript(script: string): Json | undefined {
  const text = unwrapped(script);
  if (text === '') return undefined;
  const mended = text.replace(CONTROLS, ' ').replace(TRAILING_COMMA, '');
  const forms = [text, mended, mended.replace(FALSE_ESCAPE, (whole, other?: string) => other ?? whole)];
  for (const form of forms) {
    try {
      return JSON.parse(form) as Json;
    } catch {
      // The next form is mended further; a script that cannot be read says nothing.
    }
  }
  return undefined;
}

/** Old pages hide their scripts in comments and character data. */
function unwrapped(script: string): string {
  return script.trim().replace(OPENING, '').trim().replace(CLOSING, '').trim();
}
