import { classesOf } from '../units/alphabet.js';
import { type Attribution, blockUnits, cueAt, type Scene } from './attribution.js';
import { clauseSubject } from './clause-subject.js';
import { isCoreCue, isCue, isQuoted, lastStartingAt, mentionAt, sentenceStart, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { subjectAfter } from './subject-after.js';
import { PARTICIPLE, subjectBefore } from './subject-before.js';
import { nameSpeaker } from './subject-phrases.js';

/** A quotation that its sentence goes on from ends in one of these; a fragment (“horrifying” and that …) does not. */
const SAYS_ON = /[,?!…–-]$/;

const LOWER = /^\p{Ll}/u;

/** Who is named behind the quotation, in its own sentence. */
export function speakerAfter(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.open) return undefined;
  const { units, article } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  const text = article.text.slice(run.start, run.end).trim();
  const isRunOn = SAYS_ON.test(text) || article.text[run.end + 1] === ',';
  if (!isRunOn && !isCue(scene, start)) return undefined;
  for (let at = start; at <= Math.min(last, start + 12); at++) {
    const unit = units[at];
    if (!unit || classesOf('quote|line-end').has(unit.class) || (unit.class === 'stop' && at > start)) return undefined;
    if (unit.opensSentence && text.endsWith('.') && !(at === start && LOWER.test(article.text.slice(unit.start))))
      return undefined;
    if (!isCue(scene, at) && !(isRunOn && isLooseCue(scene, at, start))) continue;
    // `… ,” she told the court` names the speaker before the verb, `… ,” said X` behind it.
    const speaker =
      quotedSpeaker(scene, at, last) ??
      subjectBefore(scene, at, start) ??
      (isSubjectBehind(scene, at, start) ? subjectAfter(scene, at, last) : undefined);
    return speaker && { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

/** `… ,” the agency quoted X as saying`: X speaks, not the agency. */
function quotedSpeaker(scene: Scene, at: number, last: number): Attribution | undefined {
  const { units } = scene;
  if (!QUOTING.has(units[at]?.key ?? '')) return undefined;
  const isSaying = units
    .slice(at + 1, at + 9)
    .some(({ key }, i) => key === 'as' && units[at + 2 + i]?.key === 'saying');
  return isSaying ? subjectAfter(scene, at, last) : undefined;
}
const QUOTING = new Set(['quoted', 'quotes']);

/** `… ,” said X`; behind `… ,” adding it would help` stands a clause. */
function isSubjectBehind({ units }: Scene, at: number, start: number): boolean {
  return at <= start + 1 && !PARTICIPLE.test(units[at]?.key ?? '');
}

/** `There was no “black hole in the budget” to fill, the leader said.`: the words that close the sentence of a fragment. */
export function sentenceClosed(run: QuoteRun, scene: Scene): Attribution | undefined {
  const text = scene.article.text.slice(run.start, run.end).trim();
  if (run.open || run.headline || ENDS_SENTENCE.test(text)) return undefined;
  const { units } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  let end = start;
  while (
    end < last &&
    end - start < LONGEST_CLAUSE &&
    !classesOf('stop|exclamation|question|line-end').has(units[end]?.class ?? 'line-end')
  )
    end++;
  const verb = end - 1;
  if (units[end]?.class !== 'stop' || !isCue(scene, verb)) return undefined;
  let comma = verb;
  while (comma > start && verb - comma < 8 && units[comma]?.class !== 'comma') comma--;
  const speaker = units[comma]?.class === 'comma' ? subjectBefore(scene, verb, comma + 1) : undefined;
  return speaker && { ...speaker, cue: cueAt(scene, verb) };
}
/** In units. */
const LONGEST_CLAUSE = 40;

/** A weaker verb right behind the marks: “…,” thinks X. “…,” X laughs. */
function isLooseCue(scene: Scene, at: number, start: number): boolean {
  const unit = scene.units[at];
  if (unit?.class !== 'says') return false;
  if (at === start) return true;
  const before = scene.units[at - 1];
  return (
    before !== undefined && (mentionAt(scene, before) !== undefined || before.key === 'he' || before.key === 'she')
  );
}

/** In characters. */
const SHORT = 12;

/** Who is named before the quotation, in its own sentence. */
export function speakerBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  const before = scene.runs[lastStartingAt(scene.runs, run.start - 1)];
  const earlierEnd = before && before.block === run.block && !before.single ? before.end : -1;
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  const isFragment = !classesOf('comma|colon').has(units[open - 1]?.class ?? 'line-end');
  let fallback: Attribution | undefined;
  for (let at = open - 1; at >= from; at--) {
    if ((units[at]?.start ?? 0) < earlierEnd && !isFragmentList(scene, run, earlierEnd)) break;
    const introduces = units[at]?.class === 'says' && units[at + 1]?.class === 'colon';
    if (isQuoted(scene, scene.units[at] ?? run) || !(introduces || isCue(scene, at))) continue;
    // `“A,” said X, who will back a “yes” vote`: a word of the aside is no speech.
    if (isFragment && units[at - 1]?.class === 'quote' && run.end - run.start < SHORT) return fallback;
    const speaker =
      subjectBefore(scene, at, from) ?? (isInverted(scene, at, from) ? subjectAfter(scene, at, open) : undefined);
    if (!speaker) continue;
    const found = { ...speaker, cue: cueAt(scene, at) };
    // `X said the rise demanded a response “…”`: a rise demands nothing in words.
    if (!isFragment || speaker.mention !== undefined || isCoreCue(scene, at))
      return fallback && speaker.mention === undefined ? fallback : found;
    fallback ??= found;
  }
  return fallback;
}

/** `Said the report: …`, `“…,” said X. “…”`: the verb opens its sentence or follows a quotation. */
function isInverted({ units }: Scene, at: number, from: number): boolean {
  // `… ,” adding it would help`: what follows a participle is its clause.
  return (
    (at === from || classesOf('comma|quote').has(units[at - 1]?.class ?? 'line-end')) &&
    !PARTICIPLE.test(units[at]?.key ?? '')
  );
}

const SENTENCE_BREAK = /[.!?]["”]?\s/;

/** A fragment behind another in one sentence: “better mobility” on the ground and “better access to data”. */
function isFragmentList(scene: Scene, run: QuoteRun, earlierEnd: number): boolean {
  return !SENTENCE_BREAK.test(scene.article.text.slice(Math.max(0, earlierEnd - 1), run.start));
}

/** Whom the sentence gives as its source. */
export function accordingTo(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, last } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  // `“…, as it is.” But later, according to X, …`: another sentence.
  const isWhole = ENDS_SENTENCE.test(scene.article.text.slice(run.start, run.end).trim());
  for (let at = from; at < last; at++) {
    const unit = units[at];
    if (
      unit &&
      unit.start > run.end &&
      (classesOf('stop|exclamation|question|line-end').has(unit.class) || (isWhole && unit.opensSentence))
    )
      return undefined;
    if (unit?.key !== 'according' || units[at + 1]?.key !== 'to' || isQuoted(scene, unit)) continue;
    const speaker = subjectAfter(scene, at + 1, last);
    if (speaker) return { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

const ENDS_SENTENCE = /[.!?]$/;

const DASH = /^["”’']?[.,]?["”’']?\s*[–—-]+\s*$/;

/** The name behind a dash that closes the quotation. */
export function dashName(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { mentions, article } = scene;
  const next = lastStartingAt(mentions, run.end) + 1;
  const mention = mentions[next];
  if (mention?.kind !== 'person' || mention.start - run.end > 30) return undefined;
  const end = article.blocks[run.block]?.end ?? 0;
  const title = 'titleStart' in mention ? mention.titleStart : undefined;
  const between = article.text.slice(run.end, title ?? mention.start);
  if (
    mention.end > end ||
    !DASH.test(between) ||
    !NAME_CLOSES.test(article.text.slice(mention.end, Math.min(end, mention.end + 2)))
  )
    return undefined;
  return nameSpeaker(scene, next);
}

const NAME_CLOSES = /^(?:[,.()]|\s?$)/;

/** `X is in no doubt: “…”`, `Swindon manager X: “…”`: no verb of saying, but a colon. */
export function colon(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  if (units[open - 1]?.class !== 'colon' || open - 1 <= first) return undefined;
  const from = Math.max(first, sentenceStart(units, open - 2));
  return clauseSubject(scene, open - 2, from);
}
