/** Words of a set that are written out; a longer one says how many it has. */
const MOST_WORDS = 12;

/** The value of a rule's field for a reader; undefined for code and for what is not there. */
export function writtenOut(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'function') return undefined;
  if (value === true) return 'yes';
  if (value instanceof RegExp) return value.source;
  if (value instanceof Set) return words([...value]);
  if (Array.isArray(value)) return words(value);
  if (value instanceof Map) return words([...value].map(([key, of]) => `${key}: ${writtenOut(of)}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .flatMap(([name, part]) => {
        const written = writtenOut(part);
        return written === undefined ? [] : [`${name}: ${written}`];
      })
      .join(', ');
  }
  return String(value);
}

function words(all: readonly unknown[]): string {
  const shown = all.slice(0, MOST_WORDS).map(printable).join(', ');
  return all.length > MOST_WORDS ? `${shown} … (${all.length})` : shown;
}

/** The first bytes of a file as a programmer writes them. */
export function printable(word: unknown): string {
  return String(word).replace(UNPRINTED, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const UNPRINTED = /[\0-\x1f\x7f-\xff]/g;
