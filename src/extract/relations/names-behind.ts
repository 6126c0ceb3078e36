import { nominalMeant } from './meant.js';
import type { Sight } from './sight.js';

/** Names that stand side by side, and the last unit of the last of them. */
export interface Named {
  readonly names: readonly number[];
  readonly last: number;
}

/** In units: further behind its opening words no name is the head of a phrase. */
const FAR = 9;
/** In names: a longer list is a table. */
const LONGEST_LIST = 12;

/** Words behind a name that do not make it an adjective: `a contract with Serco worth £5m`. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'worth',
  'today',
  'yesterday',
  'tomorrow',
  'last',
  'next',
  'this',
  'back',
]);

/**
 * The name that heads the phrase at a unit, through its title and adjectives: `its parent company BT`, `the BBC's rival Sky`;
 * or whom `the force` means. Undefined where the name is no head: `Liverpool fans`.
 */
export function headName(sight: Sight, first: number): Named | undefined {
  const { units, clauses } = sight;
  let end = first;
  for (let at = first; at < first + FAR; at++) {
    const name = sight.nameAt(at);
    if (name !== undefined) {
      const last = sight.lastOf(name);
      if (units.at(last + 1).class === 'possessive') at = last + 1;
      else if (isNounBehind(sight, last + 1)) at = last;
      else return { names: [name], last };
      end = at + 1;
      continue;
    }
    const part = units.partAt(at);
    const isTight = part === 'dash' && units.at(at - 1).end === units.at(at).start;
    const goesOn = part === 'content' || part === 'determiner' || part === 'possessive' || part === 'adverb' || isTight;
    if (!goesOn || clauses.at(at) !== undefined) break;
    end = at + 1;
  }
  return nominalName(sight, first, end - 1);
}

function nominalName(sight: Sight, first: number, last: number): Named | undefined {
  if (sight.units.at(first).class !== 'the' || last <= first) return undefined;
  const meant = nominalMeant(sight, first, last);
  return meant === undefined ? undefined : { names: [meant], last };
}

/** Whether a noun goes on behind a name, which is no more than its adjective then. */
export function isNounBehind({ units, clauses }: Sight, at: number): boolean {
  const { key, class: unitClass } = units.at(at);
  if (unitClass === 'open' || NO_HEADS.has(key)) return false;
  const isWord =
    units.partAt(at) === 'content' || (units.partAt(at) === 'dash' && units.at(at - 1).end === units.at(at).start);
  return isWord && clauses.at(at) === undefined;
}

/** `Tesco, Asda and Aldi`: the names from a unit on, those joined by `and` included. */
export function namesFrom(sight: Sight, first: number): Named | undefined {
  const head = headName(sight, first);
  if (!head) return undefined;
  const { units } = sight;
  const names = [...head.names];
  const pending: number[] = [];
  let { last } = head;
  let at = last + 1;
  while (names.length + pending.length < LONGEST_LIST) {
    const isComma = units.at(at).class === 'comma';
    const joins = units.partAt(isComma ? at + 1 : at) === 'and' || units.at(at).class === 'ampersand';
    if (!isComma && !joins) break;
    const next = headName(sight, at + (isComma && joins ? 2 : 1));
    if (!next) break;
    pending.push(...next.names);
    at = next.last + 1;
    if (!joins) continue;
    // `Ann Okafor, son-in-law of Ben Lee, and Joe Pike`
    if (isComma && names.length + pending.length === 2) break;
    names.push(...pending.splice(0));
    last = next.last;
    break;
  }
  return { names, last };
}
