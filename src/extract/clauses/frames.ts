import type { Chunk, OpenPhrase } from './chunks.js';
import { reportedSubject } from './finite-verbs.js';
import { Frame, type SentenceState } from './sentence-state.js';

/** Whether a clause of its own follows, not only a phrase: `after he left`, `as Ben Lee rang`. */
export function opensClause(s: SentenceState): boolean {
  // `said the election of Ann Okafor as the MP was absurd`: what is reported waits for its verb.
  if (s.before() === 'phrase' && reportedSubject(s) !== undefined) return false;
  // `A marshal who gave his name as Boetie said`: the marshal waits for his verb.
  const waits = s.frames.slice(0, -1).some(({ subject, clause }) => subject !== undefined && clause === undefined);
  if (waits && s.before() !== 'comma') return false;
  // `said after the meeting the office would`: a second phrase is the subject.
  if (s.chunk(1)?.type !== 'phrase' || s.chunk(2)?.type === 'phrase') return false;
  return s.verbBehind(2);
}

export function openSubordinate(s: SentenceState, chunk: Chunk): void {
  const { clause, target } = s.frame;
  const aside = clause === undefined || s.before() === 'comma';
  s.frames.push(new Frame('subordinate', chunk.last + 1, { aside, parent: target ?? clause }));
}

export function openRelative(s: SentenceState, chunk: Chunk): void {
  const frame = s.frame;
  const isWho = WHO.has(s.words.keyAt(chunk.first));
  const candidates = [
    ...(frame.governed ?? []),
    frame.near,
    ...(frame.near?.prepositions ?? []).map(({ phrase }) => phrase).reverse(),
    frame.subject,
  ];
  const fits = (one: OpenPhrase | undefined): one is OpenPhrase => one !== undefined && s.words.isPerson(one) === isWho;
  const antecedent = candidates.find(fits) ?? frame.governed?.[0] ?? frame.near ?? frame.subject;
  const behind = s.before();
  const aside = behind === 'comma' || behind === 'dash';
  const kind = antecedent ? 'relative' : 'subordinate';
  s.frames.push(new Frame(kind, chunk.last + 1, { aside, antecedent, parent: frame.clause }));
}

export function openThat(s: SentenceState, chunk: Chunk): void {
  const frame = s.frame;
  const { target } = frame;
  // `add areas at a date that would require`: a verb of its own makes a relative clause of it.
  const isBeforeVerb = s.chunk(1)?.type === 'verb' && s.before() !== 'verb';
  const isComplement =
    target !== undefined && (s.before() === 'verb' || (s.words.reports(target.verb) && !isBeforeVerb));
  // `refused to back that change`
  const isPointing = s.chunk(1)?.type === 'phrase' && !s.verbBehind(1) && target && !s.words.reports(target.verb);
  if (isPointing) return;
  // `help from those organisations that bid`
  const antecedent = isComplement ? undefined : (frame.governed?.[0] ?? frame.near);
  const next = s.chunk(1);
  // `that force`, `that it would`
  if (!isComplement && !antecedent) return;
  const opener = { antecedent: next?.type === 'verb' ? antecedent : undefined, parent: target };
  s.frames.push(new Frame(isComplement ? 'complement' : 'relative', chunk.last + 1, opener));
  if (isComplement) s.report(target, chunk.last + 1);
}

export function closeBracket(s: SentenceState, chunk: Chunk): void {
  const open = s.frames.findLastIndex(({ kind }) => kind === 'bracket');
  if (open < 1) return;
  const { first } = s.frames[open] as Frame;
  s.frames = s.frames.slice(0, open);
  s.frame.near?.brackets.push({ first, last: chunk.last });
}

export function takeComma(s: SentenceState): void {
  const frame = s.frame;
  frame.preposition = undefined;
  if (isDateline(s)) {
    frame.subject = undefined;
    frame.near = undefined;
    s.leading = [];
    return;
  }
  if (frame.waiting) frame.target = undefined;
  const next = s.chunk(1)?.type;
  const isInitial = frame.kind === 'subordinate' && frame.aside && frame.clause !== undefined;
  const below = s.frames[s.frames.length - 2];
  // `When the vote was lost, Okafor said`
  if (
    isInitial &&
    below &&
    !below.clause &&
    !below.subject &&
    (next === 'phrase' || next === 'preposition' || next === 'time')
  ) {
    s.frames.pop();
    below.preposition = undefined;
  }
}

/** `ALDER FALLS, Ohio — The council …`: the names of places before the first dash are where it was written. */
function isDateline(s: SentenceState): boolean {
  const { subject, clause, kind } = s.frame;
  if (s.chunk(0)?.type !== 'dash' || kind !== 'main' || !subject || clause || s.frames.length > 1) return false;
  if (subject.first !== s.chunks[0]?.first) return false;
  return s.words.isPlace(subject) && subject.prepositions.length === 0;
}

const WHO = new Set(['who', 'whom', 'whose']);
