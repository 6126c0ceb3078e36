import type { Span } from '../../model/span.js';
import { lastStartingAt } from '../span-search.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import { type Attribution, blockUnits, type Scene, withCue } from './attribution.js';
import { clauseSubject } from './clause-subject.js';
import { isQuoted, nameAt, sentenceStart, startWithTitle, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { isCoreCue, isCue, sayingVerb } from './saying-verbs.js';
import { sourceAfter, subjectAfter } from './subject-after.js';
import { PARTICIPLE, subjectBefore } from './subject-before.js';
import { nameSpeaker } from './subject-phrases.js';

/** A quotation that its sentence goes on from ends in one of these; a fragment (“horrifying” and that …) does not. */
const SAYS_ON = /[,?!…–-]$/;
const ENDS_SENTENCE = /[.!?]$/;
const LOWER = /^\p{Ll}/u;

const INNER_MARKS = /['’”"]+$/;

/** The quotation's words; one inside it may close first: `“They tell me, ‘We have had enough,’” he said`. */
const textOf = ({ article }: Scene, { start, end }: QuoteRun): string => {
  const text = article.text.slice(start, end).trim();
  const inner = text.replace(INNER_MARKS, '');
  return SAYS_ON.test(inner) ? inner : text;
};

/** What ends the words behind a quotation: another one, or the line. */
const QUOTE_OR_LINE_END = classesOf('quote|line-end');
/** A mark that ends a sentence, or the line's end. */
const SENTENCE_MARKS = classesOf('stop|exclamation|question|line-end');

/** Who is named behind the quotation, in its own sentence. */
export function speakerAfter(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.open) return undefined;
  const { units, article } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  const text = textOf(scene, run);
  const isRunOn = SAYS_ON.test(text) || article.text[run.end + 1] === ',';
  if (!isRunOn && !isCue(scene, start)) return undefined;
  for (let at = start; at <= Math.min(last, start + 12); at++) {
    const unit = units.at(at);
    if (QUOTE_OR_LINE_END.has(unit.class) || (unit.class === 'stop' && at > start)) return undefined;
    const isGoingOn = at === start && LOWER.test(article.text.slice(unit.start, unit.end));
    if (unit.opensSentence && text.endsWith('.') && !isGoingOn) return undefined;
    if (!isCue(scene, at) && !(isRunOn && isLooseCue(scene, at, start))) continue;
    // `… ,” she told the court` names the speaker before the verb, `… ,” said X` behind it.
    const speaker =
      quotedSpeaker(scene, at, last) ??
      subjectBefore(scene, at, start) ??
      (isSubjectBehind(units, at, start) ? subjectAfter(scene, at, last) : undefined);
    return speaker && withCue(scene, speaker, at);
  }
  return undefined;
}

const QUOTING = new Set(['quoted', 'quotes']);

/** `… ,” the agency quoted X as saying`: X speaks, not the agency. */
function quotedSpeaker(scene: Scene, at: number, last: number): Attribution | undefined {
  const { units } = scene;
  if (!QUOTING.has(units.at(at).key)) return undefined;
  for (let i = at + 1; i < at + 9; i++)
    if (units.at(i).key === 'as' && units.at(i + 1).key === 'saying') return subjectAfter(scene, at, last);
  return undefined;
}

/** `… ,” said X`; behind `… ,” adding it would help` stands a clause. */
const isSubjectBehind = (units: UnitText, at: number, start: number): boolean =>
  at <= start + 1 && !PARTICIPLE.test(units.at(at).key);

/** In units. */
const LONGEST_CLAUSE = 40;

/** `There was no “black hole in the budget” to fill, the leader said.`: the words that close the sentence of a fragment. */
export function sentenceClosed(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.open || run.headline || ENDS_SENTENCE.test(textOf(scene, run))) return undefined;
  const { units } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  let end = start;
  while (end < last && end - start < LONGEST_CLAUSE && !SENTENCE_MARKS.has(units.at(end).class)) end++;
  const verb = end - 1;
  if (units.at(end).class !== 'stop' || !isCue(scene, verb)) return undefined;
  let comma = verb;
  while (comma > start && verb - comma < 8 && units.at(comma).class !== 'comma') comma--;
  const speaker = units.at(comma).class === 'comma' ? subjectBefore(scene, verb, comma + 1) : undefined;
  return speaker && withCue(scene, speaker, verb);
}

const HE_OR_SHE = new Set(['he', 'she']);

/** A weaker verb right behind the marks: “…,” thinks X. “…,” X laughs. */
function isLooseCue(scene: Scene, at: number, start: number): boolean {
  const { units } = scene;
  if (!sayingVerb(scene, at)) return false;
  return at === start || HE_OR_SHE.has(units.at(at - 1).key) || nameAt(scene, at - 1) !== undefined;
}

/** In characters. */
const SHORT = 12;
/** What brings a quotation in whole. */
const BRINGS_IN = classesOf('comma|colon');

/** Who is named before the quotation, in its own sentence. */
export function speakerBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, open } = blockUnits(scene, run);
  const earlierEnd = endOfQuoteBefore(run, scene);
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  const isFragment = !BRINGS_IN.has(units.at(open - 1).class);
  const limit = isFragmentList(scene, run, earlierEnd) ? 0 : earlierEnd;
  let fallback: Attribution | undefined;
  for (let at = open - 1; at >= from; at--) {
    if (units.at(at).start < limit) break;
    if (isQuoted(scene, units.at(at)) || !(isCue(scene, at) || introduces(scene, at, open))) continue;
    // `“A,” said X, who will back a “yes” vote`: a word of the aside is no speech.
    if (isFragment && units.at(at - 1).class === 'quote' && run.end - run.start < SHORT) return fallback;
    const speaker =
      subjectBefore(scene, at, from) ?? (isInverted(units, at, from) ? subjectAfter(scene, at, open) : undefined);
    if (!speaker) continue;
    const found = withCue(scene, speaker, at);
    // `X said the rise demanded a response “…”`: a rise demands nothing in words.
    if (!isFragment || speaker.mention !== undefined || isCoreCue(scene, at))
      return fallback && speaker.mention === undefined ? fallback : found;
    fallback ??= found;
  }
  return fallback;
}

/** A weaker verb right before the marks: `He shrugged: “…”`, `She laughed, “…”`. */
function introduces(scene: Scene, at: number, open: number): boolean {
  const saying = sayingVerb(scene, at);
  return saying !== undefined && saying.last === open - 2 && BRINGS_IN.has(scene.units.at(open - 1).class);
}

/** Where the quotation before ends in the same block, -1 where there is none. */
function endOfQuoteBefore({ start, block }: QuoteRun, { runs }: Scene): number {
  const before = runs[lastStartingAt(runs, start - 1)];
  return before && before.block === block && !before.single ? before.end : -1;
}

/** Behind these a verb of saying may stand before its subject. */
const BEFORE_INVERSION = classesOf('comma|quote');

/** `Said the report: …`, `“…,” said X. “…”`: the verb opens its sentence or follows a quotation. */
function isInverted(units: UnitText, at: number, from: number): boolean {
  // `… ,” adding it would help`: what follows a participle is its clause.
  return (at === from || BEFORE_INVERSION.has(units.at(at - 1).class)) && !PARTICIPLE.test(units.at(at).key);
}

const SENTENCE_BREAK = /[.!?]["”]?\s/;

/** A fragment behind another in one sentence: “better mobility” on the ground and “better access to data”. */
function isFragmentList(scene: Scene, run: QuoteRun, earlierEnd: number): boolean {
  return earlierEnd >= 0 && !SENTENCE_BREAK.test(scene.article.text.slice(Math.max(0, earlierEnd - 1), run.start));
}

/** Whom the sentence gives as its source. */
export function accordingTo(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, last, open } = blockUnits(scene, run);
  const from = Math.max(first, open - 2 * LONGEST_CLAUSE, sentenceStart(units, Math.max(first, open - 1)));
  // `“…, as it is.” But later, according to X, …`: another sentence.
  const isWhole = ENDS_SENTENCE.test(textOf(scene, run));
  const reach = Math.min(last, unitIndexAt(units, run.end) + LONGEST_CLAUSE);
  for (let at = from; at < reach; at++) {
    const unit = units.at(at);
    if (unit.start > run.end && (SENTENCE_MARKS.has(unit.class) || (isWhole && unit.opensSentence))) return undefined;
    if (unit.key !== 'according' || units.at(at + 1).key !== 'to' || isQuoted(scene, unit)) continue;
    const speaker = sourceAfter(scene, at + 1, last);
    if (speaker) return withCue(scene, speaker, at);
  }
  return undefined;
}

const DASH = /^["”’']?[.,]?["”’']?\s*[–—-]+\s*$/;

/** The name behind a dash that closes the quotation. */
export function dashName(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { mentions, article } = scene;
  const next = lastStartingAt(mentions, run.end) + 1;
  const mention = mentions[next];
  if (mention?.kind !== 'person' || mention.start - run.end > 30) return undefined;
  const { end } = article.blocks[run.block] as Span;
  const between = article.text.slice(run.end, startWithTitle(mention));
  const behind = article.text.slice(mention.end, Math.min(end, mention.end + 2));
  return mention.end <= end && DASH.test(between) && NAME_CLOSES.test(behind) ? nameSpeaker(scene, next) : undefined;
}

const NAME_CLOSES = /^(?:[,.()]|\s?$)/;

/** `X is in no doubt: “…”`, `Swindon manager X: “…”`: no verb of saying, but a colon. */
export function colon(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, open } = blockUnits(scene, run);
  if (units.at(open - 1).class !== 'colon' || open - 1 <= first) return undefined;
  const from = Math.max(first, sentenceStart(units, open - 2));
  return clauseSubject(scene, open - 2, from);
}
