import type { Item } from './items.js';
import { STATE_SUFFIX } from './post-head.js';

export const COUNCIL_LEADER: RegExp = /^(?:(council|party|committee|branch) .+|leader of the (council))$/;
/** Listed as one phrase. */
export const LABOUR_LEADER = 'labour leader';

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to']);
const WORD = /[^\s-]+/g;

/** The post's full form: listed abbreviations written out, each word with a capital. */
export function nameOf(
  text: string,
  items: readonly Item[],
  words: readonly number[],
  tail: readonly number[],
  bare = false,
): string {
  const parts = [...words, ...tail].map((at) => {
    const item = items[at] as Item;
    const listed = item.unit.entry?.kind === 'title' ? item.unit.entry : undefined;
    if (item.unit.key === 'leader of the council' || item.unit.key === LABOUR_LEADER) return 'Leader';
    if (bare && COUNCIL_LEADER.test(item.unit.key)) return text.slice(item.start, item.end).replace(FIRST_WORD, '');
    if (listed && isAbbreviation(item.unit.key, listed.name)) return listed.name;
    return text.slice(item.start, item.end).replace(STATE_SUFFIX, '').replace(EX, '');
  });
  return parts
    .join(' ')
    .replace(TIGHT_HYPHEN, '-')
    .replace(WORD, (word) => (SMALL_WORDS.has(word) ? word : (word[0]?.toUpperCase() ?? '') + word.slice(1)));
}
const TIGHT_HYPHEN = / - /g;
const FIRST_WORD = /^\S+ /;
export const EX: RegExp = /^ex-/i;

/** `CIO`, `Chief Supt`; not `Chancellor` for Chancellor of the Exchequer, which is a name of its own. */
function isAbbreviation(key: string, name: string): boolean {
  return key.length < name.length && !`${name.toLowerCase()} `.startsWith(`${key} `);
}
