import { TIME_UNITS } from '../../lists/words.js';
import type { Chunk, OpenPhrase, OpenPrepositional } from './chunks.js';
import type { SentenceState } from './sentence-state.js';

/** A noun phrase: subject, object, apposition, or what a preposition governs. */
export function takePhrase(s: SentenceState, phrase: OpenPhrase): void {
  const frame = s.frame;
  if (!frame.preposition && isTimeSpan(s, phrase)) return;
  // `In 1950, back in Wexham, she founded it.`
  if (!frame.preposition && phrase.first === phrase.last && s.words.keyAt(phrase.first) === 'back') return;
  const before = s.before();
  const isBehindMark = before === 'comma' || before === 'dash';
  if (!frame.preposition) frame.governed = undefined;
  if (frame.preposition) govern(s, frame.preposition, phrase);
  else if (frame.waiting && !frame.subject && !isBehindMark && !(before === 'phrase' && s.verbBehind(1))) {
    frame.waiting.objects.push(phrase);
    frame.near = phrase;
  } else if (!frame.clause) subjectOrApposition(s, phrase, before);
  else {
    if (isBehindMark) frame.near?.appositions.push(phrase);
    else if (before !== 'and') frame.target?.objects.push(phrase);
    // `…, Okafor, chief of the unit, told`: what stands beside a person behind a comma is no subject of its own.
    const { tail } = frame;
    const isBesideTail =
      isBehindMark && tail?.behind === 'comma' && tail.phrase === frame.near && s.words.isPerson(tail.phrase);
    // `men aged between 22 and 31 would appear`
    const isFigure = before === 'and' && phrase.first === phrase.last && FIGURE.test(s.words.keyAt(phrase.first));
    if (!isBesideTail && !isFigure) frame.tail = { phrase, behind: before ?? 'comma' };
    frame.near = phrase;
  }
}

const FIGURE = /^\d/;

/** `Months earlier, …`, `the job that she left a day later`: nothing is done to a length of time. */
const isTimeSpan = (s: SentenceState, { kind, head, last }: OpenPhrase): boolean =>
  kind === 'nominal' && TIME_UNITS.has(s.words.keyAt(head)) && AWAY.has(s.words.keyAt(last + 1));
const AWAY: ReadonlySet<string> = new Set(['earlier', 'later', 'ago', 'before']);

/** `of Essex Police` goes to the noun, what stands behind a verb to the verb. */
function govern(s: SentenceState, { key, at }: { key: string; at: number }, phrase: OpenPhrase): void {
  const frame = s.frame;
  frame.preposition = undefined;
  frame.governed = [phrase, ...(frame.governed ?? [])];
  const found: OpenPrepositional = { first: at, last: phrase.last, preposition: key, phrase };
  const isOfNoun = frame.near !== undefined && (key === 'of' || key === 'for' || !frame.target);
  if (isOfNoun) frame.near?.prepositions.push(found);
  else frame.target?.prepositions.push(found);
  if (isOfNoun && frame.target && key !== 'of') frame.target.prepositions.push(found);
  if (!isOfNoun && !frame.target && !frame.subject) s.leading.push(found);
}

function subjectOrApposition(s: SentenceState, phrase: OpenPhrase, before: Chunk['type'] | undefined): void {
  const frame = s.frame;
  if (frame.target && frame.subject) {
    // `the decision to close the station`: the object of what hangs on the subject.
    frame.target.objects.push(phrase);
    return;
  }
  if (!frame.subject) {
    frame.subject = phrase;
  } else if (before === 'and') {
    // `Economy and Labour Minister Ann Okafor`: the words before `and` belong to her title.
    if (s.words.isTitleOf(frame.subject, phrase)) frame.subject = phrase;
    else frame.subject.joint.push(phrase);
  } else if (frame.kind !== 'bracket') {
    frame.subject.appositions.push(phrase);
  }
  frame.near = phrase;
}
