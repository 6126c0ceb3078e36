import type { Item, ItemRow } from './items.js';
import { isPluralNoun, STATE_SUFFIX } from './post-head.js';

export const COUNCIL_LEADER: RegExp = /^(?:(council|party|committee|branch) .+|leader of the (council))$/;
/** Listed as one phrase. */
export const LABOUR_LEADER = 'labour leader';

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to']);
const WORD = /[^\s-]+/g;
const TIGHT_HYPHEN = / - /g;
const FIRST_WORD = /^\S+ /;
export const EX: RegExp = /^ex-/i;
const ADDRESS = /^(?:His|Her) Honou?r /;

/** The post's full form: listed abbreviations written out, each word with a capital. Words are items by index. */
export function postName(items: ItemRow, words: readonly number[]): string {
  return titleCase(words.map((at) => writtenOut(items, items.at(at))));
}

/** The same where the post's body is named elsewhere: `council leader` is a leader. */
export function bodilessPostName(items: ItemRow, words: readonly number[]): string {
  return titleCase(
    words.map((at) => {
      const item = items.at(at);
      return COUNCIL_LEADER.test(item.unit.key) && !isLeader(item)
        ? items.written(at, at).replace(FIRST_WORD, '')
        : writtenOut(items, item);
    }),
  );
}

const isLeader = ({ unit }: Item): boolean => unit.key === 'leader of the council' || unit.key === LABOUR_LEADER;

function writtenOut({ text }: ItemRow, item: Item): string {
  if (isLeader(item)) return 'Leader';
  const { entry, key, isPlural } = item.unit;
  if (isPlural && entry) return entry.name;
  if (entry?.kind === 'title' && isAbbreviation(key, entry.name)) return entry.name;
  if (isPluralNoun(item)) return text.slice(item.start, item.end - 1);
  return text.slice(item.start, item.end).replace(STATE_SUFFIX, '').replace(EX, '').replace(ADDRESS, '');
}

const titleCase = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(TIGHT_HYPHEN, '-')
    .replace(WORD, (word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));

const CHAIR = /(?:^|[\s-])chair$/;

/** `CIO`, `Chief Supt`; not `Chancellor` for Chancellor of the Exchequer, which is a name of its own. */
function isAbbreviation(key: string, name: string): boolean {
  // `police chief` says the same as the listed name, and a chair is not a chairman.
  const words = new Set(name.toLowerCase().split(' '));
  if (CHAIR.test(key) || key.split(' ').every((word) => words.has(word))) return false;
  return key.length < name.length && !`${name.toLowerCase()} `.startsWith(`${key} `);
}
