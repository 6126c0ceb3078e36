import { EVENT_NOUNS, EVENT_VERBS } from '../../lists/words.js';
import type { EventType } from '../../model/statement.js';

/** What must hold of a verb's clause: `what`, or `what` of one of some sorts. */
export interface Condition {
  readonly is: string;
  readonly of: readonly string[];
}

/** One of the things that a verb says: a type of event, where all conditions hold. */
export interface Sense {
  readonly type: EventType;
  readonly conditions: readonly Condition[];
}

/** What a verb says by itself, and with the words behind it. */
export interface VerbEntry {
  readonly alone: readonly Sense[];
  /** Longest first: `take over`, `go on strike`. */
  readonly phrases: readonly { readonly behind: readonly string[]; readonly senses: readonly Sense[] }[];
}

/** A noun that says what happens. */
export interface NounEntry {
  readonly type: EventType;
  readonly verb: string;
  readonly told: string;
}

/** A word as a noun of events. */
export interface EventNoun {
  readonly singular: string;
  readonly noun: NounEntry | undefined;
  /** The word before it may make a noun of two: `heart attack`. */
  readonly isSecond: boolean;
}

/** What a noun calls a thing. */
export interface NounSorts {
  readonly singular: string;
  readonly sorts: readonly string[];
}

interface EventWords {
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly nouns: ReadonlyMap<string, NounEntry>;
  /** The second words of nouns that are two: `attack` of `heart-attack`. */
  readonly secondWords: ReadonlySet<string>;
}

let words: EventWords | undefined;

/** The verbs and nouns of events. The lists are read when the first article asks: a start without one costs nothing. */
export function eventWords(): EventWords {
  words ??= readWords();
  return words;
}

function readWords(): EventWords {
  const nouns = new Map<string, NounEntry>();
  const secondWords = new Set<string>();
  for (const { noun, type, ...row } of EVENT_NOUNS) {
    nouns.set(noun, { ...row, type: type as EventType });
    for (let at = noun.indexOf('-'); at >= 0; at = noun.indexOf('-', at + 1)) secondWords.add(noun.slice(at + 1));
  }
  return { verbs: readVerbs(), nouns, secondWords };
}

function readVerbs(): ReadonlyMap<string, VerbEntry> {
  const verbs = new Map<string, { alone: readonly Sense[]; phrases: { behind: string[]; senses: Sense[] }[] }>();
  for (const [key, written] of EVENT_VERBS) {
    const [lemma = '', ...behind] = key.split(' ');
    const senses = written.split(' | ').map(readSense);
    const entry = verbs.get(lemma) ?? { alone: [], phrases: [] };
    if (behind.length === 0) entry.alone = senses;
    else entry.phrases.push({ behind, senses });
    verbs.set(lemma, entry);
  }
  for (const { phrases } of verbs.values()) phrases.sort((a, b) => b.behind.length - a.behind.length);
  return verbs;
}

function readSense(written: string): Sense {
  const [type, ...conditions] = written.split(' ');
  return { type: type as EventType, conditions: conditions.map(readCondition) };
}

function readCondition(written: string): Condition {
  const [is = '', of] = written.split('=');
  return { is, of: of?.split(',') ?? [] };
}
