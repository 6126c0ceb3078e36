import type { ReportingPhrase, ReportingVerb } from '../model/gazetteer.js';
import { remembered } from '../text/remembered.js';
import type { Part } from './clauses/parts.js';
import type { VerbForm } from './clauses/verb-forms.js';
import type { EventNoun, NounSorts } from './events/senses.js';
import type { ItemClass } from './units/alphabet.js';
import type { WordClasses } from './units/word-classes.js';

/**
 * A word in lower case with what the stages know of it wherever it stands. Each asks its own question once, when it first
 * meets the word, and keeps the answer here, `null` for none: of a unit's word the answers are fields, and no step has to
 * look the same word up again.
 */
export class Word {
  readonly key: string;
  /** What it does in its sentence, and what as its opener. */
  part: Part | undefined = undefined;
  opener: Part | undefined = undefined;
  /** Whether it may bind as no word of its part does: `according` to, more `than` half. */
  bindsOddly: boolean | undefined = undefined;
  /** What it can be as a verb. */
  verb: VerbForm | null | undefined = undefined;
  isAdjective: boolean | undefined = undefined;
  /** The event that it tells as a noun, or as the second word of one. */
  eventNoun: EventNoun | null | undefined = undefined;
  /** The sorts of things that it calls as a noun. */
  sorts: NounSorts | undefined = undefined;
  /** What it says as a noun of who deals with whom. */
  dealing: 'deal' | 'kin' | 'both' | null | undefined = undefined;
  /** The verbs of saying that begin with it. */
  saying: SayingWord | null | undefined = undefined;
  /** Whether it names a post that no list of titles has. */
  isPost: boolean | undefined = undefined;
  /** The verb of holding, getting or leaving a post that it is. */
  postVerb: ItemClass | null | undefined = undefined;

  /** Its classes as a unit. */
  classes: WordClasses | undefined = undefined;

  constructor(key: string) {
    this.key = key;
  }
}

/** What verbs of saying begin with a word. */
export interface SayingWord {
  readonly phrases: readonly ReportingPhrase[];
  readonly verb: ReportingVerb | undefined;
}

/** In UTF-16 units: longer ones are names of several words, which are asked little. */
const LONGEST_WORD = 30;
/** In characters: some 40,000 words, as many as 2,000 stories have. */
const MOST = 300_000;

/** The word of a key: the same one as long as memory lasts. */
export const wordOf: (key: string) => Word = remembered((key) => new Word(key), LONGEST_WORD, MOST);
