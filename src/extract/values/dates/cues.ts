import {
  ATTENDING_VERBS,
  FUTURE_AUXILIARIES,
  HEARSAY_VERBS,
  INTENTIONS,
  NO_PAST_IN_ED,
  PROMISES,
  TENSES,
} from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import type { VerbGroup } from '../../clauses/verb-groups.js';
import type { UnitText } from '../../units/read-units.js';
import type { Cues } from '../rule.js';

/** A verb, or a word like `due`, that tells whether its clause speaks of what was or will be. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly isPast: boolean;
  /** It tells of days alone: `is meeting him on Thursday`, but `is slowing` says nothing of `the rise in December`. */
  readonly ofDays?: boolean;
}

/** The verb groups of an article with the units that they count in. */
export interface Verbs {
  readonly units: UnitText;
  readonly groups: readonly VerbGroup[];
}

const wordsOf = (tense: 'past' | 'future'): string =>
  `${anyOf([...TENSES].flatMap(([words, told]) => (told === tense ? words : [])))}\\b`;
// What was due, expected or promised lies ahead, though its verb is in the past, as does what will, may or has to `be
// published`.
const FUTURE_CUE = [
  String.raw`(?:(?:is|are|was|were|be|been) )?(?:due|expected|set|scheduled|planned|likely|hoped|intended|about|poised) to\b(?: (?:be|have) [a-z]+)?`,
  String.raw`(?:(?<!\bused )to|${anyOf(FUTURE_AUXILIARIES)}) (?:(?:not|also|only|now|then|soon|later|[a-z]+ly) )?be [a-z]+`,
  'will have (?:been )?[a-z]+',
  String.raw`(?:might|should|must|can)(?! have)\b`,
  String.raw`(?:plans?|hopes?|aims?|intends?|planning|hoping) to\b(?: (?:be|have) [a-z]+)?`,
  '(?:is|are) to (?:be )?[a-z]+',
  wordsOf('future'),
].join('|');
const PAST_CUE = [wordsOf('past'), String.raw`(?!${anyOf(NO_PAST_IN_ED)}\b)[a-z]{2,}ed\b`].join('|');
const CUE = new RegExp(
  String.raw`\b(?:(?<future>${FUTURE_CUE})|(?<past>${PAST_CUE})|(?<contracted>(?:'ll|'d)\b))`,
  'gi',
);
/** What tells it besides verb groups. */
const WORD_CUE = new RegExp(String.raw`\b(?:${anyOf(PROMISES)} to\b|${wordsOf('future')})`, 'gi');
/** Where a clause ends for good: a sentence's end, a dash between spaces, a semicolon. */
const CLAUSE_END = /[.!?]['")\]]{0,2}(?=\s|$)|\n| - |;/g;
/** Marks of a quotation: double ones, and single ones that open a word or stand behind a mark. */
const QUOTE_MARK = /\n|"|(?<=^|[\s(])'(?=\w)|(?<=[.,!?])'(?=\s|$)/gm;

/** Reads a text once, when a date first asks for it: by its verb groups where they are known, else by words. */
export function createCueReader(text: string, verbs?: Verbs): () => Cues {
  let cues: Cues | undefined;
  return () => {
    cues ??= cuesOf(text, verbs ? verbCues(text, verbs) : wordCues(text));
    return cues;
  };
}

function cuesOf(text: string, cues: readonly Cue[]): Cues {
  return {
    starts: cues.map(({ start }) => start),
    ends: cues.map(({ end }) => end),
    past: cues.map(({ isPast }) => isPast),
    clauseEnds: Array.from(text.matchAll(CLAUSE_END), ({ index }) => index),
    ofDays: cues.map(({ ofDays }) => ofDays === true),
    ...quotationsOf(text),
  };
}

/** Where quotations start and end: from a mark to the next, or to the end of its paragraph, as the press leaves it open. */
function quotationsOf(text: string): Pick<Cues, 'quoteStarts' | 'quoteEnds'> {
  const [quoteStarts, quoteEnds]: [number[], number[]] = [[], []];
  for (const { index, 0: mark } of text.matchAll(QUOTE_MARK)) {
    const isOpen = quoteEnds.length < quoteStarts.length;
    if (isOpen) quoteEnds.push(index);
    else if (mark !== '\n') quoteStarts.push(index);
  }
  if (quoteEnds.length < quoteStarts.length) quoteEnds.push(text.length);
  return { quoteStarts, quoteEnds };
}

function wordCues(text: string): Cue[] {
  return Array.from(text.matchAll(CUE), ({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    isPast: groups?.['past'] !== undefined,
  }));
}

/** The groups that tell a tense and the words that do, in order; of two on the same words the word is right. */
function verbCues(text: string, { units, groups }: Verbs): Cue[] {
  const words = Array.from(text.matchAll(WORD_CUE), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    isPast: false,
  }));
  const verbs = groups.flatMap((group, i) => {
    const isPast = isPastIn(group, groups[i - 1], units);
    const [start, end] = [units.at(group.first).start, units.at(group.last).end];
    return isPast === undefined ? [] : { start, end, isPast, ofDays: group.progressive && group.tense === 'present' };
  });
  const cues = [...words, ...verbs].sort((a, b) => a.start - b.start || Number(a.isPast) - Number(b.isPast));
  return cues.filter((cue, i) => !cue.isPast || cue.start >= (cues[i - 1]?.end ?? 0));
}

const LATER_MODALS = /^(?:would|could|may|might|must|should|can|ought|need)$/;
/** In units: how far behind the verb of an intention its infinitive stands: `ordered the two men to appear`. */
const REACH_OF_INTENTION = 8;

/** Whether what a group tells lies behind; undefined where it does not say. */
function isPastIn(group: VerbGroup, before: VerbGroup | undefined, units: UnitText): boolean | undefined {
  const { form, tense, modal, perfect, progressive, passive, negated } = group;
  if (form === 'infinitive') return perfect ? true : liesAhead(group, before, units) ? false : undefined;
  if (form === 'gerund') return undefined;
  if (tense === 'future') return false;
  if (modal !== undefined && LATER_MODALS.test(modal)) return perfect || (modal === 'could' && negated);
  if (form === 'participle') return passive || perfect ? true : undefined;
  if (tense === 'past' || perfect) return true;
  return progressive ? false : undefined;
}

/** `hopes to open`, `ordered to appear`, `to be held`; `agreed to sell on Monday` was agreed on Monday. */
function liesAhead(group: VerbGroup, before: VerbGroup | undefined, units: UnitText): boolean {
  if (before === undefined || group.first - before.last > REACH_OF_INTENTION) return group.passive;
  for (let i = before.last + 1; i < group.first; i++) if (units.at(i).class === 'stop') return group.passive;
  if (INTENTIONS.has(before.lemma)) return true;
  return (group.passive || ATTENDING_VERBS.has(group.lemma)) && !HEARSAY_VERBS.has(before.lemma);
}
