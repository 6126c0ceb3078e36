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
interface Frame {
  readonly kind: 'main' | 'relative' | 'complement' | 'subordinate' | 'bracket';
  /** A comma or a dash opened it, and the next one may close it. */
  readonly aside: boolean;
  /** What a relative clause hangs on. */
  readonly antecedent?: OpenPhrase | undefined;
  /** The clause that what is reported belongs to. */
  readonly parent?: OpenClause | undefined;
  /** First unit of what it holds. */
  readonly first: number;
  subject?: OpenPhrase | undefined;
  /** Its last finite clause. */
  clause?: OpenClause | undefined;
  /** What its verb stood behind. */
  verbBehind?: Chunk['type'] | undefined;
  /** What objects and prepositions go to: the last verb of any form. */
  target?: OpenClause | undefined;
  /** A phrase behind the verb that may be the subject of the next. */
  tail?: { readonly phrase: OpenPhrase; readonly behind: Chunk['type'] } | undefined;
  /** The phrase that a preposition, a relative or an apposition hangs on. */
  near?: OpenPhrase | undefined;
  /** What a preposition has just governed: `a question from Ann Okafor, who said`. */
  governed?: readonly OpenPhrase[] | undefined;
  preposition?: { readonly key: string; readonly at: number } | undefined;
  /** A participle that opened the sentence and waits for its subject: `Speaking yesterday, Okafor said`. */
  waiting?: OpenClause | undefined;
}

/** What reading asks of the words. */
export interface Words {
  readonly keyAt: (unit: number) => string;
  /** Whether a verb of this lemma says, thinks or announces: what follows it may be reported. */
  readonly reports: (group: VerbGroup) => boolean;
  /** Whether a phrase names or means people: `who` hangs on these. */
  readonly isPerson: (phrase: OpenPhrase) => boolean;
  /** Whether a phrase behind a verb can be its subject: a name, or words that somebody is called by; not `no`, `so`. */
  readonly maySpeak: (phrase: OpenPhrase) => boolean;
  /** Whether a phrase of words before `and` opens the title of somebody named behind it. */
  readonly isTitleOf: (words: OpenPhrase, name: OpenPhrase) => boolean;
}

/** Puts the chunks of one sentence together as clauses. One pass, each chunk is looked at a bounded number of times. */
export function readSentence(chunks: readonly Chunk[], words: Words): readonly OpenClause[] {
  const reader = new SentenceReader(chunks, words);
  return reader.read();
}

const isParticipleOf = ({ verb, subject, subjectFrom }: OpenClause, frame: Frame): boolean =>
  verb.mayBeParticiple && subjectFrom === 'stated' && subject === frame.subject;

class SentenceReader {
  readonly #clauses: OpenClause[] = [];
  #frames: Frame[];
  #at = 0;

  readonly chunks: readonly Chunk[];
  readonly words: Words;

  constructor(chunks: readonly Chunk[], words: Words) {
    this.chunks = chunks;
    this.words = words;
    this.#frames = [{ kind: 'main', aside: false, first: chunks[0]?.first ?? 0 }];
  }

  read(): readonly OpenClause[] {
    for (this.#at = 0; this.#at < this.chunks.length; this.#at++) {
      const chunk = this.chunks[this.#at] as Chunk;
      this.#take(chunk);
      for (const { clause, target } of this.#frames) {
        if (clause) clause.last = chunk.last;
        if (target) target.last = chunk.last;
      }
    }
    return this.#clauses;
  }

  get #frame(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame;
  }

  #chunk(offset: number): Chunk | undefined {
    return this.chunks[this.#at + offset];
  }

  /** The type of the chunk before, times left out. */
  #before(): Chunk['type'] | undefined {
    let at = this.#at - 1;
    while (this.chunks[at]?.type === 'time') at--;
    return this.chunks[at]?.type;
  }

  #take(chunk: Chunk): void {
    const frame = this.#frame;
    switch (chunk.type) {
      case 'phrase':
        this.#takePhrase(chunk.phrase);
        break;
      case 'verb':
        if (chunk.group.form === 'finite') this.#takeFinite(chunk.group);
        else this.#takeOther(chunk.group);
        break;
      case 'preposition':
        frame.preposition = { key: this.words.keyAt(chunk.first), at: chunk.first };
        break;
      case 'time':
        frame.preposition = undefined;
        break;
      case 'either':
        if (this.#opensClause()) this.#openSubordinate(chunk);
        else frame.preposition = { key: this.words.keyAt(chunk.first), at: chunk.first };
        break;
      case 'conjunction':
        this.#openSubordinate(chunk);
        break;
      case 'relative':
        this.#openRelative(chunk);
        break;
      case 'that':
        this.#openThat(chunk);
        break;
      case 'open':
        this.#frames.push({ kind: 'bracket', aside: false, first: chunk.first });
        break;
      case 'close':
        this.#closeBracket(chunk);
        break;
      case 'comma':
      case 'dash':
        this.#takeComma();
        break;
      case 'semicolon':
      case 'colon':
        this.#frames = [{ kind: 'main', aside: false, first: chunk.last + 1 }];
        break;
      case 'quotation':
        frame.target?.quotes.push(chunk.run);
        frame.preposition = undefined;
        break;
      case 'and':
      case 'coordinator':
        break;
    }
  }

  #takePhrase(phrase: OpenPhrase): void {
    const frame = this.#frame;
    const before = this.#before();
    const isBehindMark = before === 'comma' || before === 'dash';
    if (!frame.preposition) frame.governed = undefined;
    if (frame.preposition) this.#govern(frame.preposition, phrase);
    else if (frame.waiting && !frame.subject && !isBehindMark && !(before === 'phrase' && this.#verbBehind(1))) {
      frame.waiting.objects.push(phrase);
      frame.near = phrase;
    } else if (!frame.clause) this.#subjectOrApposition(phrase, before);
    else {
      if (isBehindMark) frame.near?.appositions.push(phrase);
      else if (before !== 'and') frame.target?.objects.push(phrase);
      // `…, Okafor, chief of the unit, told`: what stands beside a person behind a comma is no subject of its own.
      const { tail } = frame;
      const isBesideTail =
        isBehindMark && tail?.behind === 'comma' && tail.phrase === frame.near && this.words.isPerson(tail.phrase);
      if (!isBesideTail) frame.tail = { phrase, behind: before ?? 'comma' };
      frame.near = phrase;
    }
  }

  /** `of Essex Police` goes to the noun, what stands behind a verb to the verb. */
  #govern({ key, at }: { key: string; at: number }, phrase: OpenPhrase): void {
    const frame = this.#frame;
    frame.preposition = undefined;
    frame.governed = [phrase, ...(frame.governed ?? [])];
    const found: OpenPrepositional = { first: at, last: phrase.last, preposition: key, phrase };
    const isOfNoun = frame.near !== undefined && (key === 'of' || key === 'for' || !frame.target);
    if (isOfNoun) frame.near?.prepositions.push(found);
    else frame.target?.prepositions.push(found);
    if (isOfNoun && frame.target && key !== 'of') frame.target.prepositions.push(found);
    if (!isOfNoun && !frame.target && !frame.subject) this.#leading.push(found);
  }

  /** `In Leeds, …`: prepositional phrases before the subject; they go to its verb. */
  #leading: OpenPrepositional[] = [];

  #subjectOrApposition(phrase: OpenPhrase, before: Chunk['type'] | undefined): void {
    const frame = this.#frame;
    if (frame.target && frame.subject) {
      // `the decision to close the station`: the object of what hangs on the subject.
      frame.target.objects.push(phrase);
      return;
    }
    if (!frame.subject) {
      frame.subject = phrase;
    } else if (before === 'and') {
      // `Economy and Labour Minister Ann Okafor`: the words before `and` belong to her title.
      if (this.words.isTitleOf(frame.subject, phrase)) frame.subject = phrase;
      else frame.subject.joint.push(phrase);
    } else if (frame.kind !== 'bracket') {
      frame.subject.appositions.push(phrase);
    }
    frame.near = phrase;
  }

  #takeFinite(group: VerbGroup): void {
    const hasLeft = this.#leaveAsides(group);
    const frame = this.#frame;
    frame.preposition = undefined;
    const behind = this.#before();
    const isJoined = behind === 'and' || behind === 'coordinator';
    const { tail, clause } = frame;
    const reported = behind === 'comma' || behind === 'dash' || hasLeft ? this.#reportedSubject() : undefined;
    const isAsked =
      clause !== undefined && behind === 'comma' && frame.verbBehind === 'comma' && isParticipleOf(clause, frame);
    if (isAsked) this.#afterParticiple(group, clause);
    else if (this.#isInverted(group, behind)) this.#inverted(group, behind);
    else if (clause && reported) this.#openReported(group, clause, reported);
    // `In their report, published in May, the inspectors said`: it waits for its subject.
    else if (!clause && !frame.subject && frame.kind === 'main' && group.mayBeParticiple) this.#takeOther(group);
    else if (!clause) {
      // `Filtering firm Zentra said`: what looked like a participle stands before its noun.
      if (!frame.subject && behind === 'phrase') frame.subject = frame.waiting?.objects.at(-1);
      const isRelative = frame.kind === 'relative' && !frame.subject;
      const subject = isRelative ? frame.antecedent : frame.subject;
      this.#open(group, frame.kind, subject, isRelative ? 'antecedent' : 'stated');
    } else if (tail && !isJoined && !(behind === 'comma' && tail.behind !== 'comma')) this.#withTail(group, tail);
    else if (isJoined || behind === 'comma') {
      this.#leaveComplement(group, behind === 'coordinator' && this.#chunk(-2)?.type === 'comma' ? 'any' : 'saying');
      this.#open(group, this.#frame.kind, this.#frame.clause?.subject, 'shared');
    } else if (this.words.reports(clause.verb) && !clause.reported) {
      // `said up to 90 litres escaped`: nothing that can be read as the subject, but a clause.
      this.#frames.push({ kind: 'complement', aside: false, first: clause.verb.last + 1, parent: clause });
      this.#open(group, 'complement', undefined, undefined, clause).first = clause.verb.last + 1;
      clause.reported = { first: clause.verb.last + 1, last: this.chunks.at(-1)?.last ?? group.last };
    } else if (clause.verb.mayBeParticiple && clause.subjectFrom !== 'shared') this.#afterParticiple(group, clause);
    else this.#open(group, 'main', undefined, undefined);
  }

  /** `The man arrested on Monday was charged`, `Okafor, asked about it, said`: the first was no more than a participle. */
  #afterParticiple(group: VerbGroup, clause: OpenClause): void {
    clause.kind = 'participle';
    clause.subjectFrom = 'antecedent';
    this.#open(group, clause.parent ? 'complement' : 'main', clause.subject, 'stated', clause.parent);
  }

  /** `said the force would`, `… would close, Okafor said`, `… and the union said`. */
  #withTail(group: VerbGroup, { phrase, behind }: { phrase: OpenPhrase; behind: Chunk['type'] }): void {
    const frame = this.#frame;
    const clause = frame.target ?? frame.clause;
    if (clause) clause.objects = clause.objects.filter((object) => object !== phrase);
    const isParenthesis = behind === 'comma' || behind === 'dash';
    if (isParenthesis) {
      for (const one of [frame.near, ...(clause?.objects ?? [])])
        if (one) one.appositions = one.appositions.filter((other) => other !== phrase);
      const said = this.words.reports(group) ? { first: frame.first, last: phrase.first - 2 } : undefined;
      this.#frames = this.#frames.slice(0, 1);
      const opened = this.#open(group, 'main', phrase, 'stated');
      if (said && said.last > said.first) opened.reported = said;
      return;
    }
    if (behind === 'and' || behind === 'coordinator') {
      if (frame.kind === 'complement' && this.words.reports(group) && this.#frames.length > 1) {
        // `… had received a complaint, and the union said`: what was reported ends before.
        const { parent } = frame;
        if (parent?.reported) parent.reported = { ...parent.reported, last: phrase.first - 2 };
        this.#frames.pop();
      }
      this.#open(
        group,
        this.#frame.kind === 'complement' ? 'complement' : 'main',
        phrase,
        'stated',
        this.#frame.parent,
      );
      return;
    }
    this.#openReported(group, clause, phrase);
  }

  /** `the plan that the board rejected would`, `told him the force would` */
  #openReported(group: VerbGroup, clause: OpenClause | undefined, phrase: OpenPhrase): void {
    if (clause) clause.objects = clause.objects.filter((object) => object !== phrase);
    this.#frames.push({
      kind: 'complement',
      aside: false,
      first: phrase.first,
      parent: clause,
      subject: phrase,
      near: phrase,
    });
    const opened = this.#open(group, 'complement', phrase, 'stated', clause);
    this.#report(clause, opened.first);
  }

  /** `said the builder, Example Group, had`: behind an aside the object of a verb of saying is the subject of what it reports. */
  #reportedSubject(): OpenPhrase | undefined {
    const { clause } = this.#frame;
    if (!this.#waitsForReport(clause)) return undefined;
    const object = clause.objects.at(-1);
    return object && object.kind !== 'pronoun' ? object : undefined;
  }

  #open(
    verb: VerbGroup,
    kind: Clause['kind'] | 'bracket',
    subject: OpenPhrase | undefined,
    from: SubjectSource | undefined,
    parent: OpenClause | undefined = this.#frame.parent,
  ): OpenClause {
    const frame = this.#frame;
    const clause: OpenClause = {
      kind: kind === 'bracket' ? 'main' : kind,
      verb,
      subject,
      subjectFrom: subject && from,
      objects: [],
      prepositions: this.#leading,
      parent,
      reported: undefined,
      quotes: [],
      first: Math.min(verb.first, from === 'stated' ? (subject?.first ?? verb.first) : verb.first),
      last: verb.last,
    };
    this.#leading = [];
    if (frame.waiting && subject) {
      frame.waiting.subject ??= subject;
      frame.waiting.subjectFrom ??= 'shared';
      frame.waiting = undefined;
    }
    this.#clauses.push(clause);
    frame.clause = clause;
    frame.target = clause;
    frame.verbBehind = this.#before();
    frame.tail = undefined;
    frame.near = undefined;
    frame.governed = undefined;
    if (frame.kind === 'complement') this.#report(frame.parent, clause.first);
    return clause;
  }

  /** What a verb of saying leads in reaches as far as its clause: kept up to date until the sentence ends. */
  #report(saying: OpenClause | undefined, first: number): void {
    if (!saying || saying.reported || !this.words.reports(saying.verb)) return;
    const chunks = this.chunks;
    saying.reported = { first, last: chunks[chunks.length - 1]?.last ?? first };
  }

  /** `“…,” said Ann Okafor`; `The force would close, said the union`; `Said the report: …`. */
  #isInverted(group: VerbGroup, behind: Chunk['type'] | undefined): boolean {
    if (!this.words.reports(group) || HAVE_HEARERS.has(group.lemma)) return false;
    const next = this.#chunk(1);
    if (next?.type !== 'phrase' || !this.words.maySpeak(next.phrase)) return false;
    const { subject, clause } = this.#frame;
    if (this.#verbBehind(2)) return false;
    if (behind === 'quotation' || behind === undefined) return subject === undefined || clause !== undefined;
    return behind === 'comma' && (clause !== undefined || this.#isInserted(subject));
  }

  /** Whether a finite verb stands at or behind an offset, prepositional phrases left out. */
  #verbBehind(offset: number): boolean {
    for (let i = offset; i < offset + 8; i++) {
      const chunk = this.#chunk(i);
      if (!chunk) return false;
      if (chunk.type === 'verb') return chunk.group.form === 'finite';
      if (chunk.type !== 'phrase' && chunk.type !== 'preposition' && chunk.type !== 'time') return false;
    }
    return false;
  }

  /** `the courts which, said Mr Lee, are slow`: between two commas it leaves its sentence as it was. */
  #isInserted(subject: OpenPhrase | undefined): boolean {
    const behind = this.#chunk(2)?.type;
    return behind === 'comma' || (behind === 'quotation' && subject === undefined);
  }

  #inverted(group: VerbGroup, behind: Chunk['type'] | undefined): void {
    const next = this.#chunk(1);
    if (next?.type !== 'phrase') return;
    const { first } = this.#frames[0] as Frame;
    const isBehindClause = behind === 'comma' && this.#frame.clause !== undefined;
    if (behind === 'comma' && !isBehindClause) this.#frames.push({ kind: 'main', aside: true, first: group.first });
    else this.#frames = this.#frames.slice(0, 1);
    const opened = this.#open(group, 'main', next.phrase, 'inverted');
    if (isBehindClause) opened.reported = { first, last: group.first - 2 };
    this.#frame.near = next.phrase;
    this.#at++;
    opened.last = next.last;
  }

  /** A gerund, an infinitive or a participle: it has its subject from what it hangs on. */
  #takeOther(group: VerbGroup): void {
    const behind = this.#before();
    const isAside = behind === 'comma' || behind === 'dash' || behind === 'quotation';
    // `Price said it was late, adding that …`: he adds it.
    if (isAside) this.#leaveComplement(group, 'of-any-tense');
    const frame = this.#frame;
    frame.preposition = undefined;
    const main = frame.clause?.subject ?? frame.subject;
    // `Ann Okafor was kind enough to explain`: she explains.
    const isOfBe = group.form === 'infinitive' && frame.clause?.verb.lemma === 'be';
    const isOfTail = !isAside && !isOfBe && frame.tail !== undefined && frame.clause !== undefined;
    const subject = isOfTail && behind === 'phrase' ? frame.tail?.phrase : isAside || frame.clause ? main : frame.near;
    const clause: OpenClause = {
      kind: group.form === 'infinitive' ? 'infinitive' : 'participle',
      verb: group,
      subject,
      subjectFrom: subject && (isAside || !isOfTail ? 'shared' : 'antecedent'),
      objects: [],
      prepositions: [],
      parent: frame.clause,
      reported: undefined,
      quotes: [],
      first: group.first,
      last: group.last,
    };
    this.#clauses.push(clause);
    frame.target = clause;
    frame.tail = undefined;
    frame.near = undefined;
    if (!frame.clause && !frame.subject) frame.waiting = clause;
  }

  /** Before the verb of the main clause what stood between it and its subject is left. */
  #leaveAsides(group: VerbGroup): boolean {
    const depth = this.#frames.length;
    const behind = this.#before();
    const isClosed = behind === 'comma' || behind === 'dash' || behind === 'close';
    while (this.#frames.length > 1) {
      const { aside, antecedent, clause, kind, tail } = this.#frame;
      if (kind === 'bracket' || !clause) break;
      const below = this.#frames[this.#frames.length - 2] as Frame;
      const object = below.clause?.objects.at(-1);
      // `said 16 youths who protested had been released`
      const isReported = object !== undefined && object === antecedent && this.#waitsForReport(below.clause);
      const waits = (below.subject !== undefined && below.clause === undefined) || isReported;
      const isOwn = tail !== undefined && behind === 'phrase';
      // `Okafor, who won the seat from Lee, said`; `the man who won the seat said`
      if (aside ? isClosed && !isOwn : waits && !isOwn && behind !== 'and' && behind !== 'coordinator') {
        this.#frames.pop();
        continue;
      }
      // `The plan, which was late, and which the board had cut, was …` stays open until its verb.
      if (waits && isClosed && this.words.reports(group)) {
        this.#frames.pop();
        continue;
      }
      break;
    }
    return this.#frames.length < depth;
  }

  #waitsForReport(clause: OpenClause | undefined): clause is OpenClause {
    return clause !== undefined && clause.reported === undefined && this.words.reports(clause.verb);
  }

  /** `Price said it was late and urged …`: a second verb of saying has the speaker as its subject. */
  #leaveComplement(group: VerbGroup, leaving: 'saying' | 'of-any-tense' | 'any'): void {
    while (this.#frames.length > 1 && this.#frame.kind === 'complement') {
      const { parent } = this.#frame;
      // `confirmed he had signed, but would not discuss it`
      if (!parent || (leaving !== 'any' && !this.words.reports(group))) return;
      if (leaving === 'saying' && parent.verb.tense !== group.tense) return;
      this.#frames.pop();
      const { reported } = parent;
      if (reported) parent.reported = { ...reported, last: group.first - 2 };
    }
  }

  /** Whether a clause of its own follows, not only a phrase: `after he left`, `as Ben Lee rang`. */
  #opensClause(): boolean {
    // `said the election of Ann Okafor as the MP was absurd`: what is reported waits for its verb.
    if (this.#before() === 'phrase' && this.#reportedSubject() !== undefined) return false;
    // `A marshal who gave his name as Boetie said`: the marshal waits for his verb.
    const waits = this.#frames
      .slice(0, -1)
      .some(({ subject, clause }) => subject !== undefined && clause === undefined);
    if (waits && this.#before() !== 'comma') return false;
    // `said after the meeting the office would`: a second phrase is the subject.
    if (this.#chunk(1)?.type !== 'phrase' || this.#chunk(2)?.type === 'phrase') return false;
    return this.#verbBehind(2);
  }

  #openSubordinate(chunk: Chunk): void {
    const { clause, target } = this.#frame;
    this.#frames.push({
      kind: 'subordinate',
      aside: clause === undefined || this.#before() === 'comma',
      first: chunk.last + 1,
      parent: target ?? clause,
    });
  }

  #openRelative(chunk: Chunk): void {
    const frame = this.#frame;
    const isWho = WHO.has(this.words.keyAt(chunk.first));
    const candidates = [
      ...(frame.governed ?? []),
      frame.near,
      ...(frame.near?.prepositions ?? []).map(({ phrase }) => phrase).reverse(),
      frame.subject,
    ];
    const fits = (one: OpenPhrase | undefined): one is OpenPhrase =>
      one !== undefined && this.words.isPerson(one) === isWho;
    const antecedent = candidates.find(fits) ?? frame.governed?.[0] ?? frame.near ?? frame.subject;
    const behind = this.#before();
    this.#frames.push({
      kind: antecedent ? 'relative' : 'subordinate',
      aside: behind === 'comma' || behind === 'dash',
      antecedent,
      first: chunk.last + 1,
      parent: frame.clause,
    });
  }

  #openThat(chunk: Chunk): void {
    const frame = this.#frame;
    const { target } = frame;
    // `add areas at a date that would require`: a verb of its own makes a relative clause of it.
    const isBeforeVerb = this.#chunk(1)?.type === 'verb' && this.#before() !== 'verb';
    const isComplement =
      target !== undefined && (this.#before() === 'verb' || (this.words.reports(target.verb) && !isBeforeVerb));
    const antecedent = isComplement ? undefined : frame.near;
    const next = this.#chunk(1);
    // `that force`, `that it would`
    if (!isComplement && !antecedent) return;
    this.#frames.push({
      kind: isComplement ? 'complement' : 'relative',
      aside: false,
      antecedent: next?.type === 'verb' ? antecedent : undefined,
      first: chunk.last + 1,
      parent: target,
    });
    if (isComplement) this.#report(target, chunk.last + 1);
  }

  #closeBracket(chunk: Chunk): void {
    const open = this.#frames.findLastIndex(({ kind }) => kind === 'bracket');
    if (open < 1) return;
    const { first } = this.#frames[open] as Frame;
    this.#frames = this.#frames.slice(0, open);
    this.#frame.near?.brackets.push({ first, last: chunk.last });
  }

  #takeComma(): void {
    const frame = this.#frame;
    frame.preposition = undefined;
    if (frame.waiting) frame.target = undefined;
    const next = this.#chunk(1)?.type;
    const isInitial = frame.kind === 'subordinate' && frame.aside && frame.clause !== undefined;
    const below = this.#frames[this.#frames.length - 2];
    // `When the vote was lost, Okafor said`
    if (
      isInitial &&
      below &&
      !below.clause &&
      !below.subject &&
      (next === 'phrase' || next === 'preposition' || next === 'time')
    ) {
      this.#frames.pop();
      below.preposition = undefined;
    }
  }
}

/** What follows these hears: `…, told Radio Echo` has its speaker before it. */
const HAVE_HEARERS = new Set(['tell', 'remind', 'assure', 'inform', 'urge']);
const WHO = new Set(['who', 'whom', 'whose']);
