import type { Chunk, OpenPhrase } from './chunks.js';
import { leaveComplement, takeOther } from './other-verbs.js';
import { Frame, type OpenClause, type SentenceState, waitsForReport } from './sentence-state.js';
import { readAs, type VerbGroup } from './verb-groups.js';

const isParticipleOf = ({ verb, subject, subjectFrom }: OpenClause, frame: Frame): boolean =>
  verb.mayBeParticiple && subjectFrom === 'stated' && subject === frame.subject;

/** A verb of any form. */
export function takeVerb(s: SentenceState, found: VerbGroup): void {
  const group = joinedGroup(s, found);
  if (group.form === 'finite') takeFinite(s, group);
  else takeOther(s, group);
}

/** A finite verb: whose it is, by what stands between it and the verb before. */
function takeFinite(s: SentenceState, group: VerbGroup): void {
  const hasLeft = leaveAsides(s, group);
  const frame = s.frame;
  frame.preposition = undefined;
  const behind = s.before();
  const isJoined = behind === 'and' || behind === 'coordinator';
  const { tail, clause } = frame;
  const reported = behind === 'comma' || behind === 'dash' || hasLeft ? reportedSubject(s) : undefined;
  const isAsked =
    clause !== undefined && behind === 'comma' && frame.verbBehind === 'comma' && isParticipleOf(clause, frame);
  if (isAsked) afterParticiple(s, group, clause);
  else if (isInverted(s, group, behind)) inverted(s, group, behind);
  else if (clause && reported) openReported(s, group, clause, reported);
  // `In their report, published in May, the inspectors said`: it waits for its subject.
  else if (!clause && !frame.subject && frame.kind === 'main' && group.mayBeParticiple) takeOther(s, group);
  else if (!clause) {
    // `Filtering firm Zentra said`: what looked like a participle stands before its noun.
    if (!frame.subject && behind === 'phrase') frame.subject = frame.waiting?.objects.at(-1);
    const isRelative = frame.kind === 'relative' && !frame.subject;
    const subject = isRelative ? frame.antecedent : frame.subject;
    s.open(group, frame.kind, subject, isRelative ? 'antecedent' : 'stated');
  } else if (isParticipleBehind(s, group, clause, behind))
    takeOther(s, readAs(group, { form: 'participle', tense: undefined, passive: true }));
  else if (tail && !isJoined && !(behind === 'comma' && tail.behind !== 'comma')) withTail(s, group, tail);
  else if (isJoined || behind === 'comma') {
    leaveComplement(s, group, behind === 'coordinator' && s.chunk(-2)?.type === 'comma' ? 'any' : 'saying');
    s.open(group, s.frame.kind, s.frame.clause?.subject, 'shared');
  } else if (s.words.reports(clause.verb) && !clause.reported) {
    // `said up to 90 litres escaped`: nothing that can be read as the subject, but a clause.
    s.frames.push(new Frame('complement', clause.verb.last + 1, { parent: clause }));
    s.open(group, 'complement', undefined, undefined, clause).first = clause.verb.last + 1;
    clause.reported = { first: clause.verb.last + 1, last: s.chunks.at(-1)?.last ?? group.last };
  } else if (clause.verb.mayBeParticiple && clause.subjectFrom !== 'shared') afterParticiple(s, group, clause);
  else s.open(group, 'main', undefined, undefined);
}

/** `approved a deal signed in May`, `called off a strike planned for Monday`: what has no object behind an object is no past. */
function isParticipleBehind(
  s: SentenceState,
  group: VerbGroup,
  clause: OpenClause,
  behind: Chunk['type'] | undefined,
): boolean {
  if (!group.mayBeParticiple || behind !== 'phrase') return false;
  const next = s.chunk(1)?.type;
  if (next === 'phrase' || next === 'that' || next === 'and') return false;
  const { tail, governed } = s.frame;
  return tail ? tail.behind === 'verb' && !waitsForReport(s, clause) : governed !== undefined;
}

/**
 * A verb behind `and` is what the one before it is: `plans to close two sites and open one`, `will close two and open one`,
 * `will be shut and sold`.
 */
function joinedGroup(s: SentenceState, group: VerbGroup): VerbGroup {
  const behind = s.before();
  const before = s.frame.target?.verb;
  if (!before || (behind !== 'and' && behind !== 'coordinator')) return group;
  // `will step down and be replaced`
  if (s.words.keyAt(group.first) === 'be' && group.form === 'participle' && before.modal !== undefined) {
    const { modal, tense, negated } = before;
    return readAs(group, { form: 'finite', modal, tense, negated });
  }
  if (group.first !== group.last) return group;
  const isPlain = group.tense === 'present' && s.words.keyAt(group.head) === group.lemma;
  if (isPlain && before.form === 'infinitive') return readAs(group, { form: 'infinitive', tense: undefined });
  if (isPlain && before.modal !== undefined)
    return readAs(group, { modal: before.modal, tense: before.tense, negated: before.negated });
  const next = s.chunk(1)?.type;
  if (group.mayBeParticiple && before.passive && next !== 'phrase' && next !== 'that') {
    const { form, tense, perfect, negated, modal = group.modal } = before;
    return readAs(group, { form, tense, modal, perfect, negated, passive: true, mayBeParticiple: false });
  }
  return group;
}

/** `The man arrested on Monday was charged`, `Okafor, asked about it, said`: the first was no more than a participle. */
function afterParticiple(s: SentenceState, group: VerbGroup, clause: OpenClause): void {
  clause.kind = 'participle';
  clause.subjectFrom = 'antecedent';
  s.open(group, clause.parent ? 'complement' : 'main', clause.subject, 'stated', clause.parent);
}

/** `said the force would`, `… would close, Okafor said`, `… and the union said`. */
function withTail(
  s: SentenceState,
  group: VerbGroup,
  { phrase, behind }: { phrase: OpenPhrase; behind: Chunk['type'] },
): void {
  const frame = s.frame;
  const clause = frame.target ?? frame.clause;
  if (clause) clause.objects = clause.objects.filter((object) => object !== phrase);
  const isParenthesis = behind === 'comma' || behind === 'dash';
  if (isParenthesis) {
    for (const one of [frame.near, ...(clause?.objects ?? [])])
      if (one) one.appositions = one.appositions.filter((other) => other !== phrase);
    const said = s.words.reports(group) ? { first: frame.first, last: phrase.first - 2 } : undefined;
    s.frames = s.frames.slice(0, 1);
    const opened = s.open(group, 'main', phrase, 'stated');
    if (said && said.last > said.first) opened.reported = said;
    return;
  }
  if (behind === 'and' || behind === 'coordinator') {
    if (frame.kind === 'complement' && s.words.reports(group) && s.frames.length > 1) {
      // `… had received a complaint, and the union said`: what was reported ends before.
      const { parent } = frame;
      if (parent?.reported) parent.reported = { ...parent.reported, last: phrase.first - 2 };
      s.frames.pop();
    }
    s.open(group, s.frame.kind === 'complement' ? 'complement' : 'main', phrase, 'stated', s.frame.parent);
    return;
  }
  openReported(s, group, clause, phrase);
}

/** `the plan that the board rejected would`, `told him the force would` */
function openReported(s: SentenceState, group: VerbGroup, clause: OpenClause | undefined, phrase: OpenPhrase): void {
  if (clause) clause.objects = clause.objects.filter((object) => object !== phrase);
  const frame = new Frame('complement', phrase.first, { parent: clause });
  frame.subject = phrase;
  frame.near = phrase;
  s.frames.push(frame);
  const opened = s.open(group, 'complement', phrase, 'stated', clause);
  s.report(clause, opened.first);
}

/** `said the builder, Example Group, had`: behind an aside the object of a verb of saying is the subject of what it reports. */
export function reportedSubject(s: SentenceState): OpenPhrase | undefined {
  const { clause } = s.frame;
  if (!waitsForReport(s, clause)) return undefined;
  const object = clause.objects.at(-1);
  return object && object.kind !== 'pronoun' ? object : undefined;
}

/** `“…,” said Ann Okafor`; `The force would close, said the union`; `Said the report: …`. */
function isInverted(s: SentenceState, group: VerbGroup, behind: Chunk['type'] | undefined): boolean {
  if (!s.words.reports(group) || HAVE_HEARERS.has(group.lemma)) return false;
  const next = s.chunk(1);
  if (next?.type !== 'phrase' || !s.words.maySpeak(next.phrase)) return false;
  const { subject, clause } = s.frame;
  if (s.verbBehind(2)) return false;
  if (behind === 'quotation' || behind === undefined) return subject === undefined || clause !== undefined;
  return behind === 'comma' && (clause !== undefined || isInserted(s, subject));
}

/** `the courts which, said Mr Lee, are slow`: between two commas it leaves its sentence as it was. */
function isInserted(s: SentenceState, subject: OpenPhrase | undefined): boolean {
  const behind = s.chunk(2)?.type;
  return behind === 'comma' || (behind === 'quotation' && subject === undefined);
}

function inverted(s: SentenceState, group: VerbGroup, behind: Chunk['type'] | undefined): void {
  const next = s.chunk(1);
  if (next?.type !== 'phrase') return;
  const { first } = s.frames[0] as Frame;
  const isBehindClause = behind === 'comma' && s.frame.clause !== undefined;
  if (behind === 'comma' && !isBehindClause) s.frames.push(new Frame('main', group.first, { aside: true }));
  else s.frames = s.frames.slice(0, 1);
  const opened = s.open(group, 'main', next.phrase, 'inverted');
  if (isBehindClause) opened.reported = { first, last: group.first - 2 };
  s.frame.near = next.phrase;
  s.at++;
  opened.last = next.last;
}

/** Before the verb of the main clause what stood between it and its subject is left. */
function leaveAsides(s: SentenceState, group: VerbGroup): boolean {
  const depth = s.frames.length;
  const behind = s.before();
  const isClosed = behind === 'comma' || behind === 'dash' || behind === 'close';
  while (s.frames.length > 1) {
    const { aside, antecedent, clause, kind, tail } = s.frame;
    if (kind === 'bracket' || !clause) break;
    const below = s.frames[s.frames.length - 2] as Frame;
    const object = below.clause?.objects.at(-1);
    // `said 16 youths who protested had been released`
    const isReported = object !== undefined && object === antecedent && waitsForReport(s, below.clause);
    const waits = (below.subject !== undefined && below.clause === undefined) || isReported;
    // `the man who said the force would`, not `the man who won the seat said`, `who paid for horses and dogs was`
    const isOwn = tail !== undefined && behind === 'phrase' && (aside || waitsForReport(s, clause));
    // `Okafor, who won the seat from Lee, said`; `the man who won the seat said`
    if (aside ? isClosed && !isOwn : waits && !isOwn && behind !== 'and' && behind !== 'coordinator') {
      s.frames.pop();
      continue;
    }
    // `The plan, which was late, and which the board had cut, was …` stays open until its verb.
    if (waits && isClosed && s.words.reports(group)) {
      s.frames.pop();
      continue;
    }
    break;
  }
  return s.frames.length < depth;
}

/** What follows these hears: `…, told Radio Echo` has its speaker before it. */
const HAVE_HEARERS = new Set(['tell', 'remind', 'assure', 'inform', 'urge']);
