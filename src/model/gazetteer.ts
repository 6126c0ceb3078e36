import type { NamedCountries } from './country.js';
import type { EntityKind } from './mention.js';

/** What a listed phrase can name. `title` covers honorifics, ranks and posts. */
export type PhraseKind = Exclude<EntityKind, 'person' | 'programme'> | 'title';

/** Where a title stands: before the name (`Mr`), after it (`MP`), either, or alone (`the chancellor`). */
export type TitlePosition = 'before' | 'after' | 'both' | 'alone';

/** One thing of a list, under its usual name. Lists are evidence, not verdicts: context decides. */
export interface GazetteerEntry {
  readonly kind: PhraseKind;
  readonly name: string;
  /**
   * force, organisation: its sort (`territorial`, `union`, `council`); place: `city`, `town`, `village`, `suburb`,
   * `county`, `country` …; title: `rank`, `post`, `honorific`, `title`, `postnominal`.
   */
  readonly sort: string;
  /** force: its area as a name (`West Midlands`), for posts of the area. */
  readonly area?: string | undefined;
  /** place: inhabitants, 0 where unknown; evidence against a surname or a word of the same form. */
  readonly population?: number | undefined;
  readonly position?: TitlePosition | undefined;
  /** title: `police`, `courtesy`, `company` … */
  readonly domain?: string | undefined;
}

/** One written form of an entry. */
export interface GazetteerForm {
  /** Words of the form as `phraseKey` gives them. */
  readonly words: readonly string[];
  /** Commas, stops, apostrophes or hyphens stand between its words: `Goldman, Sachs & Co`. */
  readonly isMarked?: boolean | undefined;
  readonly entry: GazetteerEntry;
  /** The form also names other things or is an ordinary word: it needs support from its context. */
  readonly ambiguous: boolean;
  /** Capitals are part of the form (`ACC`, `DC`, `Unite`): match it only as written. */
  readonly written?: string | undefined;
  /** A title of several people: `Judges`. */
  readonly isPlural?: boolean | undefined;
}

/** An entry of a list that the reader of the archive keeps, and where it stands. */
export interface OwnEntry {
  readonly kind: EntityKind;
  /** What it is called, whatever an article writes. */
  readonly name: string;
  /** Ways to write it: wherever one stands, the entry is meant. */
  readonly forms: readonly string[];
  /** Ways to write it that mean it only in an article that has one of `forms`. */
  readonly ambiguous: readonly string[];
  /** `people.tsv` */
  readonly list: string;
  /** As it is shown: `own/people.tsv`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

export interface GivenName {
  readonly gender: 'M' | 'F' | 'U';
  /** Births in England and Wales and the United States together; evidence grows with its logarithm. */
  readonly births: number;
}

/** An English word that is also a name. */
export interface NameWord {
  /** Capitalised inside a sentence over all uses not at a sentence's start, 0 to 1; undefined where too rare. */
  readonly capitalShare?: number;
}

export interface ReportingVerb {
  readonly lemma: string;
  /** `beside`: speech only beside a quotation or before `that`, else another word: shrugged, stormed. */
  readonly strength: 'core' | 'common' | 'weak' | 'beside';
  /**
   * What it takes: a clause (said it was late), one with `that` (fumed that it was late), one behind a hearer (told them
   * it was late), an order (urged them to come). Undefined where it reports nothing: condemned.
   */
  readonly takes?: 'clause' | 'that' | 'hearer' | 'order';
}

/** A verb of saying of several words: hit back, made it clear. */
export interface ReportingPhrase {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly verb: ReportingVerb;
}

/** All lists, loaded once and passed to the stages. Keys are folded lower case. */
export interface Gazetteer {
  /** Forms by their first word, longest form first. */
  readonly phrases: ReadonlyMap<string, readonly GazetteerForm[]>;
  /** Forms of the many places that are seldom asked for, by their first word; what `phrases` has of a name comes first. */
  readonly placesElsewhere: (firstWord: string) => readonly GazetteerForm[];
  /** What the reader's own lists name; empty without any. */
  readonly own: readonly OwnEntry[];
  readonly givenNames: ReadonlyMap<string, GivenName>;
  /** Surname → a rough weight: US 1990 census per million, at least 1. */
  readonly surnames: ReadonlyMap<string, number>;
  /** Short form → full forms: `bob` → `robert`. For comparing two names, never for rewriting one. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  readonly nameWords: ReadonlyMap<string, NameWord>;
  /** Words that begin sentences and are otherwise lower case. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Inflected form → verb. */
  readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
  /** The first word of an inflected form → the verbs of several words that open with it. */
  readonly reportingPhrases: ReadonlyMap<string, readonly ReportingPhrase[]>;
  /** The countries that a name, folded and in lower case, places an article in; read when first asked for. */
  readonly countriesOf: (name: string) => NamedCountries | undefined;
  /** Words that end an organisation's name: `council`, `plc`, `trust`; true for legal forms. */
  readonly organisationEndings: ReadonlyMap<string, boolean>;
}
