import { nameKey } from '../text/name-key.js';

/** Words to look for: all of them, a phrase in quotation marks as it stands, `priva*` as the start of a word. */
export interface Words {
  /** For FTS5; every word quoted, so that no input is an error of syntax. */
  readonly match: string;
  /** The same for a text at hand: each term as its folded words, `prefix` where the last one is only a start. */
  readonly terms: readonly Term[];
}

interface Term {
  readonly key: string;
  readonly prefix: boolean;
}

const PIECES = /"(?<phrase>[^"]*)"(?<star>\*?)|(?<word>[^\s"]+)/g;
const FINAL_STAR = /\*$/;
const HAS_WORD = /[\p{L}\p{N}]/u;
const DOUBLE_QUOTES = /[“”„‟″]/g;
/** SQLite reads a text to its first NUL. */
const NULS = /\0/g;

/** Reads what somebody typed after `--text` or `--said`; undefined where there is no word in it. */
export function parseWords(typed: string): Words | undefined {
  const pieces = [...typed.replace(NULS, ' ').replace(DOUBLE_QUOTES, '"').matchAll(PIECES)].flatMap(
    ({ groups = {} }) => {
      const written = groups['phrase'] ?? groups['word']?.replace(FINAL_STAR, '') ?? '';
      const prefix = groups['star'] === '*' || (groups['word']?.endsWith('*') ?? false);
      return HAS_WORD.test(written) ? [{ written, prefix }] : [];
    },
  );
  if (pieces.length === 0) return undefined;
  return {
    match: pieces.map(({ written, prefix }) => `"${written}"${prefix ? '*' : ''}`).join(' AND '),
    terms: pieces.map(({ written, prefix }) => ({ key: wordKey(written), prefix })),
  };
}

/** Whether every term stands in the text. */
export function containsWords(text: string, { terms }: Words): boolean {
  const key = ` ${wordKey(text)} `;
  return terms.every((term) => key.includes(term.prefix ? ` ${term.key}` : ` ${term.key} `));
}

const APOSTROPHES = /['’.]/g;

/** The index splits words at apostrophes and full stops, which `nameKey` drops. */
function wordKey(text: string): string {
  return nameKey(text.replace(APOSTROPHES, ' '));
}
