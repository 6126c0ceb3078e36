/** What byte each character from 80 to 9F of Windows-1252 stands for; the five free places are read as C1 controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  [...HIGH].map((character, i): [string, number] => [character, 0x80 + i]),
);
const NEXT = `[\\u0080-\\u00bf${HIGH}]`;
/** UTF-8 sequences of two to four bytes, each byte shown as its Windows-1252 (or Latin-1) character. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00c5]${NEXT}|[\\u00e2\\u00ef]${NEXT}{2}|\\u00f0${NEXT}{3}`, 'g');
/** What such a sequence may turn out to be: accented letters, marks and signs of print, ligatures, pictures. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u2500-\u27bf\ufb00-\ufb06\ufeff\ufffd]$|^[\u{1f000}-\u{1faff}]$/u;
const FREE_BYTE = /^[\u0080-\u009f]$/;
/** Marks that stand behind a real `Ã` or `Ä` as well: `IRMÃ»`, `“Ä”`. */
const MARK = /[‘’“”„‚–—…»«›‹•†‡™]/;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whatever is found holds one of these: what a sequence begins with, or a control. Most texts have none. */
const MAY_BE_MANGLED = /[\u0080-\u009f\u00c2-\u00c5\u00e2\u00ef\u00f0]/;
const NONE: readonly Mangled[] = [];

/** A piece of a text and what it was before it was decoded wrongly. */
export interface Mangled {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/**
 * The characters of a text that are UTF-8 read as Windows-1252 (`Â£` for £, `â€œ` for “, `Ã©` for é), where turning them
 * back into bytes gives one whole character that the press prints. Real `Ã` and `Å` before a mark are left alone.
 */
export function findMojibake(text: string): readonly Mangled[] {
  if (!MAY_BE_MANGLED.test(text)) return NONE;
  const lost = findWithLostByte(text);
  const whole = findWhole(text);
  if (lost.length === 0) return whole;
  const inWhole = new Set(
    whole.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return [...lost.filter(({ start }) => !inWhole.has(start)), ...whole].sort((a, b) => a.start - b.start);
}

/** `â€` whose last byte, for which Windows-1252 has no sign, was dropped or became `?` or U+FFFD: it closed a quotation. */
const LOST_BYTE =
  /(?<=[.,!?…])\u00e2[\u20ac\u0080][?\ufffd]|(?<=\S)\u00e2[\u20ac\u0080](?:\ufffd|\?(?=\s\p{Ll})|(?![\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\ufffd]))/gu;
/** A sign of Windows-1252 that was read as Latin-1 and stands there as a control character; the five free ones mean nothing. */
const CONTROL =
  /(?<![\u00c2-\u00c5\u00e2\u00ef\u00f0][\u0080-\u00bf\u20ac]?)[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;
const HAS_CONTROL = /[\u0080-\u009f]/;

function findWithLostByte(text: string): readonly Mangled[] {
  const closing = text.includes('\u00e2')
    ? [...text.matchAll(LOST_BYTE)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        meant: '”',
      }))
    : [];
  if (!HAS_CONTROL.test(text)) return closing;
  const controls = [...text.matchAll(CONTROL)].map(({ index }) => {
    return { start: index, end: index + 1, meant: HIGH[text.charCodeAt(index) - 0x80] ?? '' };
  });
  return [...closing, ...controls];
}

function findWhole(text: string): readonly Mangled[] {
  const found: Mangled[] = [];
  for (const match of text.matchAll(SEQUENCE)) {
    const start = match.index;
    const end = start + match[0].length;
    const follows = found.at(-1)?.end === start;
    const meant = decoded(match[0], follows);
    // Behind a mangled character the next is one too: twice-mangled quotation marks are three such pairs.
    if (meant !== undefined && (follows || !isReal(text, start, end))) found.push({ start, end, meant });
  }
  return found;
}

/** Text that was decoded wrongly twice is found in two rounds; nobody keeps a page that went through more. */
const MOST_ROUNDS = 3;

/** The text with its mojibake read rightly, twice-mangled characters too, and how many characters that were. */
export function repairMojibake(text: string): { readonly text: string; readonly repaired: number } {
  let repaired = 0;
  let result = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mangled = findMojibake(result);
    if (mangled.length === 0) break;
    repaired = Math.max(repaired, mangled.length);
    result = withMeant(result, mangled);
  }
  return { text: result, repaired };
}

function withMeant(text: string, mangled: readonly Mangled[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, meant } of mangled) {
    parts.push(text.slice(at, start), meant);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** `inside` a run of mangled characters a free byte may stand: the last third of a closing quotation mark. */
function decoded(sequence: string, inside: boolean): string | undefined {
  const bytes = Uint8Array.from(sequence, (character) => BYTES.get(character) ?? character.charCodeAt(0));
  try {
    const meant = UTF8.decode(bytes);
    return PLAUSIBLE.test(meant) || (inside && FREE_BYTE.test(meant)) ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** Two letters that may be meant: a capital with a mark behind it, where no small letter stands beside them. */
function isReal(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !MARK.test(text.charAt(start + 1))) return false;
  const before = text.charAt(start - 1);
  return CAPITAL.test(before) || !(SMALL.test(before) || SMALL.test(text.charAt(end)));
}
