import type { Gazetteer } from '../../model/gazetteer.js';
import { wordOf } from '../word.js';
import type { Token } from './tokens.js';

/** Places that a hyphen ties to another for what is between them: the UK-Norway summit, a Delhi-Mumbai train. */
const TIED_SORTS: ReadonlySet<string> = new Set(['country', 'capital', 'city', 'region', 'us state']);
const LARGE_CITY = 500_000;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** The tokens, two places that a hyphen ties together as three of them. */
export function withPartedPlaces(tokens: readonly Token[], folded: string, gazetteer: Gazetteer): readonly Token[] {
  // Few articles have any.
  if (!tokens.some(mayBeParted)) return tokens;
  const parted: Token[] = [];
  for (const token of tokens) {
    if (mayBeParted(token)) parted.push(...partedPlaces(token, folded, gazetteer));
    else parted.push(token);
  }
  return parted;
}

const mayBeParted = ({ shape, key }: Token): boolean => (shape === 'capital' || shape === 'caps') && key.includes('-');

function partedPlaces(token: Token, folded: string, gazetteer: Gazetteer): readonly Token[] {
  if (gazetteer.phrases.has(token.key)) return [token];
  const middle = token.start + token.key.indexOf('-');
  const words: readonly [string, string] = [folded.slice(token.start, middle), folded.slice(middle + 1, token.end)];
  if (!words.every((word) => CAPITAL.test(word) && isTiedPlace(word, gazetteer))) return [token];
  const part = (start: number, end: number, opensSentence: boolean): Token => {
    const written = folded.slice(start, end);
    const shape = written === '-' ? 'mark' : ALL_CAPITALS.test(written) ? 'caps' : 'capital';
    const key = written.toLowerCase();
    return { start, end, key, word: wordOf(key), shape, opensSentence };
  };
  return [
    part(token.start, middle, token.opensSentence),
    part(middle, middle + 1, false),
    part(middle + 1, token.end, false),
  ];
}

/** A country, or a place too large for anybody’s name. */
function isTiedPlace(word: string, gazetteer: Gazetteer): boolean {
  const key = word.toLowerCase();
  return (gazetteer.phrases.get(key) ?? []).some(({ words, ambiguous, written, entry }) => {
    if (words.length > 1 || ambiguous || entry.kind !== 'place' || (written ?? word) !== word) return false;
    return TIED_SORTS.has(entry.sort) || (entry.population ?? 0) >= LARGE_CITY;
  });
}
