import { type Candidate, inLowerCase, type ReadContext } from '../rule.js';
import { draftIn, withDraft } from './drafts.js';
import { narrowings } from './narrow.js';

/** Takes the words before a date that narrow it into the date. */
export function narrowDates(candidates: readonly Candidate[], context: ReadContext): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const draft = draftIn(candidate);
    if (!draft) {
      kept.push(candidate);
      continue;
    }
    let narrowed = candidate;
    // Twice, for `the end of the first week of March`.
    for (let turn = 0; turn < 2; turn++) narrowed = narrowOnce(narrowed, kept, context) ?? narrowed;
    while (narrowed !== candidate && (kept.at(-1)?.end ?? 0) > narrowed.start) kept.pop();
    const left = draftIn(narrowed);
    if (!left?.onlyWithin) kept.push(narrowed);
  }
  return kept;
}

/** Characters; no words that narrow a date are longer. */
const NARROWING_WINDOW = 64;
// `the end of the`, `later on in the`: words that stand between the telling one and the date.
const PASSED_OVER: ReadonlySet<string> = new Set(['the', 'my', 'on', 'with']);

/** The last telling word of what stands before a date, in lower case; empty where a sentence ends there. */
function headOf(left: string): string {
  let end = left.length;
  for (;;) {
    while (end > 0 && JOINTS.includes(left[end - 1] ?? '')) end--;
    let start = end;
    while (start > 0 && isHeadUnit(left.charCodeAt(start - 1))) start--;
    // `w/c 12 July`: a stroke parts any other two words.
    if (end - start === 1 && left[start - 1] === '/') start -= 2;
    const word = left.slice(Math.max(0, start), end).toLowerCase();
    if (!PASSED_OVER.has(word)) return word;
    end = start;
  }
}

const JOINTS = ' -,:';

function isHeadUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function narrowOnce(candidate: Candidate, kept: readonly Candidate[], context: ReadContext): Candidate | undefined {
  const draft = draftIn(candidate);
  if (!draft) return undefined;
  const left = inLowerCase(context.text.slice(Math.max(0, candidate.start - NARROWING_WINDOW), candidate.start));
  const head = headOf(left);
  if (head === '') return undefined;
  for (const narrowing of narrowings) {
    if (!narrowing.heads.includes(head)) continue;
    const match = narrowing.pattern.exec(left);
    if (!match) continue;
    const start = candidate.start - (left.length - match.index);
    // A duration before it may be swallowed (`two weeks before Christmas`), another date may not.
    if (holdsADate(kept, start, candidate)) continue;
    const stretch = narrowing.narrow(match, draft, context.published);
    if (stretch === null) continue;
    const precision = stretch?.precision ?? narrowing.precision;
    return withDraft(candidate, { stretch, precision, relative: draft.relative }, { start });
  }
  return undefined;
}

/** Whether a date that the words before another cannot take in stands among them. */
function holdsADate(kept: readonly Candidate[], start: number, candidate: Candidate): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i];
    if (!other || other.end <= start) return false;
    if (draftIn(other) !== undefined && !swallows(other, start, candidate)) return true;
  }
  return false;
}

function swallows(other: Candidate, start: number, candidate: Candidate): boolean {
  return other.start >= start && other.end <= candidate.start && draftIn(other)?.parts?.weekday !== undefined;
}
