import type { Chunk, OpenPhrase, OpenPrepositional } from './chunks.js';
import type { Clause, SubjectSource, UnitSpan } from './clause.js';
import type { VerbGroup } from './verb-groups.js';

/** A clause while its sentence is read. */
export interface OpenClause {
  kind: Clause['kind'];
  verb: VerbGroup;
  subject: OpenPhrase | undefined;
  subjectFrom: SubjectSource | undefined;
  objects: OpenPhrase[];
  prepositions: OpenPrepositional[];
  parent: OpenClause | undefined;
  reported: UnitSpan | undefined;
  quotes: number[];
  first: number;
  last: number;
}

/**
 * A place in the sentence where a subject waits for its verb, or a verb for what follows. A relative clause, a bracket
 * or what is reported opens a frame on the one around it, and gives it back when it ends.
 */
export class Frame {
  readonly kind: FrameKind;
  /** First unit of what it holds. */
  readonly first: number;
  /** A comma or a dash opened it, and the next one may close it. */
  readonly aside: boolean;
  /** What a relative clause hangs on. */
  readonly antecedent: OpenPhrase | undefined;
  /** The clause that what is reported belongs to. */
  readonly parent: OpenClause | undefined;
  subject: OpenPhrase | undefined = undefined;
  /** Its last finite clause. */
  clause: OpenClause | undefined = undefined;
  /** What its verb stood behind. */
  verbBehind: Chunk['type'] | undefined = undefined;
  /** What objects and prepositions go to: the last verb of any form. */
  target: OpenClause | undefined = undefined;
  /** A phrase behind the verb that may be the subject of the next. */
  tail: { readonly phrase: OpenPhrase; readonly behind: Chunk['type'] } | undefined = undefined;
  /** The phrase that a preposition, a relative or an apposition hangs on. */
  near: OpenPhrase | undefined = undefined;
  /** What a preposition has just governed: `a question from Ann Okafor, who said`. */
  governed: readonly OpenPhrase[] | undefined = undefined;
  preposition: { readonly key: string; readonly at: number } | undefined = undefined;
  /** A participle that opened the sentence and waits for its subject: `Speaking yesterday, Okafor said`. */
  waiting: OpenClause | undefined = undefined;

  constructor(kind: FrameKind, first: number, { aside = false, antecedent, parent }: FrameOpener = {}) {
    this.kind = kind;
    this.first = first;
    this.aside = aside;
    this.antecedent = antecedent;
    this.parent = parent;
  }
}

type FrameKind = 'main' | 'relative' | 'complement' | 'subordinate' | 'bracket';

/** What opens a frame: a comma, what it hangs on. */
interface FrameOpener {
  readonly aside?: boolean;
  readonly antecedent?: OpenPhrase | undefined;
  readonly parent?: OpenClause | undefined;
}

/** What reading asks of the words. */
export interface Words {
  readonly keyAt: (unit: number) => string;
  /** Whether a verb of this lemma says, thinks or announces: what follows it may be reported. */
  readonly reports: (group: VerbGroup) => boolean;
  /** Whether a phrase names or means people: `who` hangs on these. */
  readonly isPerson: (phrase: OpenPhrase) => boolean;
  /** Whether a phrase names a place, or is a name in capitals that no rule knows. */
  readonly isPlace: (phrase: OpenPhrase) => boolean;
  /** Whether a phrase behind a verb can be its subject: a name, or words that somebody is called by; not `no`, `so`. */
  readonly maySpeak: (phrase: OpenPhrase) => boolean;
  /** Whether a phrase of words before `and` opens the title of somebody named behind it. */
  readonly isTitleOf: (words: OpenPhrase, name: OpenPhrase) => boolean;
}

/** A sentence as far as it has been read. What reads it stands beside it, by what the next chunk is. */
export class SentenceState {
  readonly chunks: readonly Chunk[];
  readonly words: Words;
  readonly clauses: OpenClause[] = [];
  frames: Frame[];
  /** Index of the chunk in hand. */
  at = 0;
  /** `In Leeds, …`: prepositional phrases before the subject; they go to its verb. */
  leading: OpenPrepositional[] = [];

  constructor(chunks: readonly Chunk[], words: Words) {
    this.chunks = chunks;
    this.words = words;
    this.frames = [new Frame('main', chunks[0]?.first ?? 0)];
  }

  get frame(): Frame {
    return this.frames[this.frames.length - 1] as Frame;
  }

  chunk(offset: number): Chunk | undefined {
    return this.chunks[this.at + offset];
  }

  /** The type of the chunk before, times left out. */
  before(): Chunk['type'] | undefined {
    let at = this.at - 1;
    while (this.chunks[at]?.type === 'time') at--;
    return this.chunks[at]?.type;
  }

  /** Whether a finite verb stands at or behind an offset, prepositional phrases left out. */
  verbBehind(offset: number): boolean {
    for (let i = offset; i < offset + 8; i++) {
      const chunk = this.chunk(i);
      if (!chunk) return false;
      if (chunk.type === 'verb') return chunk.group.form === 'finite';
      if (chunk.type !== 'phrase' && chunk.type !== 'preposition' && chunk.type !== 'time') return false;
    }
    return false;
  }

  open(
    verb: VerbGroup,
    kind: Clause['kind'] | 'bracket',
    subject: OpenPhrase | undefined,
    from: SubjectSource | undefined,
    parent: OpenClause | undefined = this.frame.parent,
  ): OpenClause {
    const frame = this.frame;
    const clause: OpenClause = {
      kind: kind === 'bracket' ? 'main' : kind,
      verb,
      subject,
      subjectFrom: subject && from,
      objects: [],
      prepositions: this.leading,
      parent,
      reported: undefined,
      quotes: [],
      first: Math.min(verb.first, from === 'stated' ? (subject?.first ?? verb.first) : verb.first),
      last: verb.last,
    };
    this.leading = [];
    if (frame.waiting && subject) {
      frame.waiting.subject ??= subject;
      frame.waiting.subjectFrom ??= 'shared';
      frame.waiting = undefined;
    }
    this.clauses.push(clause);
    frame.clause = clause;
    frame.target = clause;
    frame.verbBehind = this.before();
    frame.tail = undefined;
    frame.near = undefined;
    frame.governed = undefined;
    if (frame.kind === 'complement') this.report(frame.parent, clause.first);
    return clause;
  }

  /** What a verb of saying leads in reaches as far as its clause: kept up to date until the sentence ends. */
  report(saying: OpenClause | undefined, first: number): void {
    if (!saying || saying.reported || !this.words.reports(saying.verb)) return;
    const chunks = this.chunks;
    saying.reported = { first, last: chunks[chunks.length - 1]?.last ?? first };
  }
}

/** A verb of saying behind which nothing that it reports has been read. */
export function waitsForReport(s: SentenceState, clause: OpenClause | undefined): clause is OpenClause {
  return clause !== undefined && clause.reported === undefined && s.words.reports(clause.verb);
}
