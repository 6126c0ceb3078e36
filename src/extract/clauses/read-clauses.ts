import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { firstWhere } from '../../text/first-where.js';
import type { Unit, UnitText } from '../units/read-units.js';
import { chunksOf, type Ground, type Piece, timeAt } from './chunks.js';
import type { Clause, ClauseText, Phrase, PhrasePlace } from './clause.js';
import type { PartedText } from './parts.js';
import { readPlaces } from './phrase-places.js';
import { readSentence } from './read-sentence.js';
import type { OpenClause, Words } from './sentence-state.js';
import type { VerbGroup } from './verb-groups.js';

/** What clauses are read from. */
export interface ClauseSource {
  readonly units: PartedText;
  readonly mentions: readonly Mention[];
  readonly verbs: readonly VerbGroup[];
  /** Runs of quoted text, without their marks, in order and disjoint. */
  readonly runs: readonly Span[];
  /** Whether the verb at a unit says, thinks or announces. */
  readonly isSaying: (unit: number) => boolean;
}

/**
 * Reads an article's sentences as clauses: each verb with its subject as a whole phrase, its objects, its prepositional
 * phrases, what it reports. Text in quotation marks is read by itself and stands in its sentence as one piece. Linear in
 * the number of units.
 */
export function readClauses(source: ClauseSource): ClauseText {
  const { units, mentions, verbs } = source;
  const ground: Ground = {
    units,
    mentions,
    verbAt: byFirstUnit(units, verbs),
    ...mentionUnits(units, mentions),
  };
  /** Unit → whether the verb there reports: each is asked for several times. */
  const reporting = new Array<boolean | undefined>(units.units.length);
  const words: Words = {
    keyAt: (unit) => units.at(unit).key,
    reports: ({ head }) => {
      const known = reporting[head];
      if (known !== undefined) return known;
      const reports = source.isSaying(head);
      reporting[head] = reports;
      return reports;
    },
    isPerson: ({ kind, mention, head }) =>
      mention === undefined
        ? kind === 'nominal' && PEOPLE.has(units.at(head).class)
        : mentions[mention]?.kind === 'person',
    isPlace: ({ mention, first, last }) =>
      (mention !== undefined && mentions[mention]?.kind === 'place') || isInCapitals(units, first, last),
    maySpeak: ({ kind, first, last }) =>
      kind === 'name' || (kind === 'nominal' && (last > first || !LOWER_CLASSES.has(units.at(first).class))),
    isTitleOf: (one, { kind, mention, first }) => {
      const named = mention === undefined ? undefined : mentions[mention];
      const isBare = one.kind === 'nominal' && one.inside.length === 0 && !DETERMINERS.has(units.at(one.first).class);
      return isBare && kind === 'name' && named?.kind === 'person' && units.at(first).start < named.start;
    },
  };
  const read: PlacedClause[] = [];
  const phrases = new Array<Phrase | undefined>(units.units.length);
  for (const { pieces, quoted } of sentencesOf(source)) {
    const chunks = chunksOf(ground, pieces);
    for (const { first, last, phrase } of chunks)
      if (phrase) for (let at = first; at <= last; at++) phrases[at] = phrase;
    const open = readSentence(chunks, words);
    read.push(...closed(open, read.length, quoted));
  }
  const clauses = inOrder(read);
  const byUnit = new Array<Clause | undefined>(units.units.length);
  for (const clause of clauses) for (let at = clause.verb.first; at <= clause.verb.last; at++) byUnit[at] = clause;
  const firstFrom = (unit: number): number =>
    firstWhere(clauses.length, (at) => (clauses[at] as Clause).verb.first >= unit);
  let places: ReadonlyMap<Phrase, PhrasePlace> | undefined;
  return {
    verbs,
    clauses,
    at: (unit) => byUnit[unit],
    next: (clause) => clauses[firstFrom(clause.verb.first + 1)],
    before: (unit) => clauses[firstFrom(unit) - 1],
    phraseAt: (unit) => phrases[unit],
    placeOf: (phrase) => {
      places ??= readPlaces(clauses);
      return places.get(phrase);
    },
    timeAt: (unit) => timeAt(ground, unit),
  };
}

function isInCapitals(units: UnitText, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!units.at(at).caps) return false;
  return true;
}

/** A clause whose parent is told by when it was read, until all stand in order. */
type PlacedClause = Omit<Clause, 'parent'> & { parent: Clause['parent'] };

/** By their verbs; a quotation is read before the sentence around it. */
function inOrder(clauses: readonly PlacedClause[]): readonly Clause[] {
  if (clauses.every(({ verb }, at) => at === 0 || (clauses[at - 1] as Clause).verb.first < verb.first)) return clauses;
  const order = clauses
    .map((clause, was) => ({ clause, was }))
    .sort((a, b) => a.clause.verb.first - b.clause.verb.first);
  const places: number[] = [];
  for (const [place, { was }] of order.entries()) places[was] = place;
  for (const clause of clauses) if (clause.parent !== undefined) clause.parent = places[clause.parent] as number;
  return order.map(({ clause }) => clause);
}

const LOWER_CLASSES: ReadonlySet<string> = new Set(['word', 'says', 'modifier', 'number', 'the', 'a']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'word']);
const PEOPLE: ReadonlySet<string> = new Set([
  'owned-noun',
  'post-word',
  'rank',
  'word',
  'capitals',
  'unknown',
  'sure-surname',
  'sure-given',
]);

function closed(open: readonly OpenClause[], offset: number, quoted: boolean): readonly PlacedClause[] {
  return open.map((clause) => ({
    kind: clause.kind,
    verb: clause.verb,
    subject: clause.subject,
    subjectFrom: clause.subject && clause.subjectFrom,
    objects: clause.objects,
    prepositions: clause.prepositions,
    parent: clause.parent && offset + open.indexOf(clause.parent),
    // `warned that Field claimed that`: the next report may leave nothing of this one.
    reported: clause.reported && clause.reported.first <= clause.reported.last ? clause.reported : undefined,
    quotes: clause.quotes,
    quoted,
    first: clause.first,
    last: clause.last,
  }));
}

function byFirstUnit(units: UnitText, verbs: readonly VerbGroup[]): readonly (VerbGroup | undefined)[] {
  const verbAt = new Array<VerbGroup | undefined>(units.units.length);
  for (const verb of verbs) verbAt[verb.first] = verb;
  return verbAt;
}

/** Which unit stands in which mention, and each mention's last. */
function mentionUnits(units: UnitText, mentions: readonly Mention[]): Pick<Ground, 'mentionAt' | 'lastUnit'> {
  const mentionAt = new Array<number | undefined>(units.units.length);
  const lastUnit: number[] = [];
  let next = 0;
  for (let at = 0; at < units.units.length; at++) {
    const unit = units.at(at);
    while (next < mentions.length && (mentions[next] as Mention).end <= unit.start) next++;
    const mention = mentions[next];
    if (!mention || mention.start > unit.start) continue;
    mentionAt[at] = next;
    lastUnit[next] = at;
  }
  return { mentionAt, lastUnit };
}

/** A piece while its run goes on. */
type OpenPiece = number | { readonly run: number; readonly first: number; last: number };

interface Sentence {
  readonly pieces: readonly Piece[];
  readonly quoted: boolean;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['stop', 'exclamation', 'question', 'line-end']);

/** An article's sentences: those outside quotation marks, with each run of quoted text as one piece, and those inside. */
function sentencesOf({ units, runs }: ClauseSource): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let outside: OpenPiece[] = [];
  let inside: Piece[] = [];
  let run = 0;
  for (let at = 0; at < units.units.length; at++) {
    const unit = units.at(at);
    while (run < runs.length && (runs[run] as Span).end <= unit.start) run++;
    const within = runs[run];
    if (within && within.start <= unit.start) {
      const last = outside.at(-1);
      if (typeof last === 'object' && last.run === run) last.last = at;
      else {
        // `… four years. “We will …”`: a quotation behind a stop opens a sentence of its own.
        if (outside.length > 0 && SENTENCE_ENDS.has(markBefore(units, at).class)) {
          sentences.push({ pieces: outside, quoted: false });
          outside = [];
        }
        outside.push({ run, first: at, last: at });
      }
      if (unit.class === 'line-end' || endsBefore(units, at, inside)) {
        if (inside.length > 0) sentences.push({ pieces: inside, quoted: true });
        inside = [];
      }
      inside.push(at);
      continue;
    }
    if (inside.length > 0) sentences.push({ pieces: inside, quoted: true });
    inside = [];
    if (unit.class === 'line-end' || endsBefore(units, at, outside)) {
      if (outside.length > 0) sentences.push({ pieces: outside, quoted: false });
      outside = [];
    }
    if (unit.class !== 'line-end') outside.push(at);
  }
  if (inside.length > 0) sentences.push({ pieces: inside, quoted: true });
  if (outside.length > 0) sentences.push({ pieces: outside, quoted: false });
  return sentences;
}

/** Sentences are read this many units far: what has no stop for longer is a list or a table. */
const LONGEST_SENTENCE = 240;

/** Whether a sentence ends right before a unit. */
function endsBefore(units: UnitText, at: number, pieces: readonly Piece[]): boolean {
  if (pieces.length >= LONGEST_SENTENCE) return true;
  const unit = units.at(at);
  if (!unit.opensSentence || pieces.length === 0) return false;
  return SENTENCE_ENDS.has(markBefore(units, at).class);
}

/** The mark before a unit; of a closing quotation mark that behind which it stands: `… won.” He left.` */
function markBefore(units: UnitText, at: number): Unit {
  const before = units.at(at - 1);
  return before.class === 'quote' || before.class === 'apostrophe' ? units.at(at - 2) : before;
}
