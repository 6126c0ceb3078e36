import { FUNCTION_WORDS, NEVER_NAMES, STATE_SHORT_FORMS } from '../../lists/words.js';
import { classesOf, type UnitClass } from './alphabet.js';

/** How far a short form stands for its state; `lists/words/state-short-forms.tsv` says what each means. */
type Stands = 'alone' | 'behind' | 'postal';

interface ShortState {
  /** The state or province in full. */
  readonly name: string;
  readonly stands: Stands;
}

const BY_FORM: ReadonlyMap<string, ShortState> = new Map(
  STATE_SHORT_FORMS.map(({ form, name, stands }) => [form, { name, stands: stands as Stands }]),
);
const FINAL_STOP = /\.$/;
const BEHIND_A_TOWN = /\p{L}'?(?:, ?| ?\(|-)$/u;
const ALL_CAPITALS = /^[\p{Lu}.]+$/u;
/** What a sentence goes on with behind the stop of a state. */
const GOES_ON = /^(?:'s\b|[,;:)]| ?(?:[\p{Ll}\p{N}(-]))/u;
/** The word behind a stop; one with a stop of its own is an initial. */
const NEXT_WORD = /^["']?\s+["'(]?(\p{Lu}\p{Ll}*)(?!\.)\b/u;
/** How much of the text around a form is looked at. */
const REACH = 12;

/** The state that a word as written is short for. */
export const shortState = (written: string): ShortState | undefined => BY_FORM.get(written.replace(FINAL_STOP, ''));

/**
 * Whether the stop behind a word that starts at `start` and ends at `end` is only that of a state: `Toledo, Kan., burned`,
 * `a Tenn. court`; where it ends the sentence as well it stays by itself.
 */
export function takesStateStop(folded: string, start: number, end: number): boolean {
  const state = BY_FORM.get(folded.slice(start, end));
  if (state === undefined || state.stands === 'postal') return false;
  if (!GOES_ON.test(folded.slice(end + 1, end + 1 + REACH))) return false;
  return state.stands === 'alone' || BEHIND_A_TOWN.test(folded.slice(Math.max(0, start - REACH), start));
}

/** `D-Kan.`: a party and a state. */
const PARTY_THEN_STATE = /^([DRI])-(\p{Lu}[\p{L}.]*)$/u;

/** The two words that a hyphen ties together. */
export function partyAndState(word: string): readonly [party: string, state: string] | undefined {
  const [, party, state] = PARTY_THEN_STATE.exec(word) ?? [];
  return party !== undefined && state !== undefined && shortState(state) ? [party, state] : undefined;
}

/** Whether a stop that went with its word ended a sentence as well: `in Toledo, Kan. The mill`. */
export function endsSentenceToo(folded: string, end: number): boolean {
  const next = NEXT_WORD.exec(folded.slice(end, end + REACH))?.[1]?.toLowerCase() ?? '';
  return NEVER_NAMES.has(next) || FUNCTION_WORDS.has(next);
}

/** Classes of what can stand before the comma that a state stands behind. */
const TOWN = classesOf('name-word|particle|honorific|people');
const BEFORE_TOWNS = classesOf('location|of|line-end|open|hyphen');
const PARTIES: ReadonlySet<string> = new Set(['d', 'r', 'i']);
/** Words that the name of a town has at most. */
const LONGEST_TOWN = 4;

/** What is known of a word that may be a state: the word as written, whether a stop is behind it, the units before it. */
interface StateSight {
  readonly written: string;
  readonly isStopped: boolean;
  readonly before: readonly StateNeighbour[];
  readonly goesOn: boolean;
}

interface StateNeighbour {
  readonly class: UnitClass;
  readonly key: string;
  readonly entry?: { readonly kind: string } | undefined;
}

/** The state that a word stands for where it stands: behind a town and a comma, behind a party, or by itself. */
export function stateAt({ written, isStopped, before, goesOn }: StateSight): ShortState | undefined {
  const state = shortState(written);
  if (state === undefined) return undefined;
  if (state.stands === 'alone' && goesOn && (isStopped || ALL_CAPITALS.test(written))) return state;
  const mark = before.at(-1);
  const town = before.at(-2);
  if (!mark || !town) return undefined;
  if (mark.class === 'hyphen') return PARTIES.has(town.key) && isStopped ? state : undefined;
  if (mark.class !== 'comma' && mark.class !== 'open') return undefined;
  if (!TOWN.has(town.class)) return undefined;
  if (isStopped) return state;
  if (mark.class !== 'comma') return undefined;
  return town.entry?.kind === 'place' || isTownLike(before.slice(0, -1)) ? state : undefined;
}

/** Words with capitals behind a preposition of place: near Osage Bend. */
function isTownLike(before: readonly StateNeighbour[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 1 - LONGEST_TOWN); i--) {
    const neighbour = before[i];
    if (!neighbour) return false;
    if (BEFORE_TOWNS.has(neighbour.class)) return i < before.length - 1;
    if (!TOWN.has(neighbour.class)) return false;
  }
  return false;
}
