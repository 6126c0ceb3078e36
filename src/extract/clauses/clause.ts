import type { VerbGroup } from './verb-groups.js';

/** The first and last unit of a stretch of text. */
export interface UnitSpan {
  readonly first: number;
  readonly last: number;
}

/** A preposition with what it governs: `of Essex Police`. */
export interface PrepositionalPhrase extends UnitSpan {
  /** As its unit's key: `of`. */
  readonly preposition: string;
  readonly phrase: Phrase;
}

/**
 * A noun phrase with all that belongs to it: `Labour MP Ann Okafor (Hull), the former mayor of Leeds, who …`.
 * Its own span holds title, words and name; what hangs on it stands in the lists.
 */
export interface Phrase extends UnitSpan {
  /** `nominal` is a phrase of words: `the notice`, `a Home Office spokesman`, and a name that no rule knows. */
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The unit that says what it is; of a name its last. */
  readonly head: number;
  /** Of a name: index into the mentions. */
  readonly mention: number | undefined;
  /** Mentions inside that are not the head: `Home Office` of `a Home Office spokesman`. */
  readonly inside: readonly number[];
  /** Whose it is: `Ben Lee` of `Ben Lee's lawyer`. */
  readonly possessor: number | undefined;
  /** `, the former mayor,`; also without commas: `Bob Jones the PCC`. */
  readonly appositions: readonly Phrase[];
  readonly brackets: readonly UnitSpan[];
  readonly prepositions: readonly PrepositionalPhrase[];
  /** Joined by `and`: `Ann Okafor and Ben Lee`. */
  readonly joint: readonly Phrase[];
}

/** A stretch of units as a phrase with nothing that belongs to it; its last unit is its head. */
export const barePhrase = ({ first, last }: UnitSpan, kind: 'pronoun' | 'nominal', mention?: number): Phrase => ({
  first,
  last,
  kind: mention === undefined ? kind : 'name',
  head: last,
  mention,
  inside: [],
  possessor: undefined,
  appositions: [],
  brackets: [],
  prepositions: [],
  joint: [],
});

/** Where the subject of a clause stands. */
export type SubjectSource =
  /** Before its verb. */
  | 'stated'
  /** Behind it: `“…,” said Ann Okafor`. */
  | 'inverted'
  /** It is that of the clause before: `Okafor left and joined …`, `…, adding that`. */
  | 'shared'
  /** It is what a relative clause or a participle hangs on: `Okafor, who chairs …`. */
  | 'antecedent';

/** A verb with what belongs to it. */
export interface Clause extends UnitSpan {
  readonly kind: 'main' | 'complement' | 'relative' | 'subordinate' | 'participle' | 'infinitive';
  readonly verb: VerbGroup;
  /** Undefined where nothing can be read as one: then nothing may be carried over either. */
  readonly subject: Phrase | undefined;
  readonly subjectFrom: SubjectSource | undefined;
  readonly objects: readonly Phrase[];
  readonly prepositions: readonly PrepositionalPhrase[];
  /** Index of the clause that it hangs on, where there is one: what is said of the saying. */
  readonly parent: number | undefined;
  /** What a verb reports: the words of the clauses behind it, without `that`, or before it. */
  readonly reported: UnitSpan | undefined;
  /** Indices of the runs of quoted text that are its objects. */
  readonly quotes: readonly number[];
  /** It stands inside quotation marks. */
  readonly quoted: boolean;
}

/** Where a noun phrase stands in its sentence. */
export interface PhrasePlace {
  readonly clause: Clause;
  /** `subject`, `object`, or the preposition that governs it: `of`. */
  readonly as: string;
  /** The phrase that it hangs on by its preposition: `the closure` of `the closure of the station`. */
  readonly on?: Phrase;
}

/** An article's clauses in the order of their verbs. */
export interface ClauseText {
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The clause whose verb group covers a unit. */
  at(unit: number): Clause | undefined;
  /** The last clause whose verb stands before a unit. */
  before(unit: number): Clause | undefined;
  /** The clause of the next verb. */
  next(clause: Clause): Clause | undefined;
  /** The noun phrase that covers a unit, in a sentence without a verb too. */
  phraseAt(unit: number): Phrase | undefined;
  /** Where a noun phrase stands that a clause has. */
  placeOf(phrase: Phrase): PhrasePlace | undefined;
  /** The last unit of the date or the length of time that stands at a unit. */
  timeAt(unit: number): number | undefined;
}
