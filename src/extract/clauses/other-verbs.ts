import type { OpenClause, SentenceState } from './sentence-state.js';
import type { VerbGroup } from './verb-groups.js';

/** A gerund, an infinitive or a participle: it has its subject from what it hangs on. */
export function takeOther(s: SentenceState, group: VerbGroup): void {
  const behind = s.before();
  const isAside = behind === 'comma' || behind === 'dash' || behind === 'quotation';
  // `Price said it was late, adding that …`: he adds it.
  if (isAside) leaveComplement(s, group, 'of-any-tense');
  const frame = s.frame;
  frame.preposition = undefined;
  const main = frame.clause?.subject ?? frame.subject;
  // `Ann Okafor was kind enough to explain`: she explains.
  const isOfBe = group.form === 'infinitive' && frame.clause?.verb.lemma === 'be';
  const isOfTail = !isAside && !isOfBe && frame.tail !== undefined && frame.clause !== undefined;
  // `barred under plans being drawn up`: what stands right before it, behind a preposition.
  const governed = behind === 'phrase' && group.form !== 'infinitive' ? frame.governed?.[0] : undefined;
  const subject =
    governed ?? (isOfTail && behind === 'phrase' ? frame.tail?.phrase : isAside || frame.clause ? main : frame.near);
  const clause: OpenClause = {
    kind: group.form === 'infinitive' ? 'infinitive' : 'participle',
    verb: group,
    subject,
    subjectFrom: subject && (!governed && (isAside || !isOfTail) ? 'shared' : 'antecedent'),
    objects: [],
    prepositions: [],
    parent: frame.clause,
    reported: undefined,
    quotes: [],
    first: group.first,
    last: group.last,
  };
  s.clauses.push(clause);
  frame.target = clause;
  frame.tail = undefined;
  frame.near = undefined;
  if (!frame.clause && !frame.subject) frame.waiting = clause;
}

/** `Price said it was late and urged …`: a second verb of saying has the speaker as its subject. */
export function leaveComplement(s: SentenceState, group: VerbGroup, leaving: 'saying' | 'of-any-tense' | 'any'): void {
  while (s.frames.length > 1 && s.frame.kind === 'complement') {
    const { parent } = s.frame;
    // `confirmed he had signed, but would not discuss it`
    if (!parent || (leaving !== 'any' && !s.words.reports(group))) return;
    if (leaving === 'saying' && parent.verb.tense !== group.tense) return;
    s.frames.pop();
    const { reported } = parent;
    if (reported) parent.reported = { ...reported, last: group.first - 2 };
  }
}
