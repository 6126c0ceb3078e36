import type { RuleId } from '../../model/span.js';
import {
  isCoreCue,
  isCue,
  isQuoted,
  lastStartingAt,
  mentionAt,
  type Speaker,
  type SpeechGround,
  sentenceStart,
  unitIndexAt,
} from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { clauseSubject, nameSpeaker, subjectAfter, subjectBefore } from './subjects.js';

/** A speaker with the verb that names the act, where there is one. */
export interface Attribution extends Speaker {
  readonly cue?: string;
}

/** One way in which the press says who speaks. */
export interface AttributionRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /** The words beside the marks say it: enough to make speech of a fragment. */
  readonly direct?: boolean;
  readonly find: (run: QuoteRun, scene: Scene) => Attribution | undefined;
}

/** A quote with its run and what was found for it. */
export interface Attributed {
  readonly run: QuoteRun;
  readonly attribution: Attribution | undefined;
}

export interface Scene extends SpeechGround {
  /** Quotes found so far, with their runs. */
  readonly earlier: readonly Attributed[];
}

/** In order: the first that finds a speaker wins. */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'quote/speaker-after',
    summary: '“…,” said X. “…,” X said.',
    confidence: 0.97,
    direct: true,
    find: speakerAfter,
  },
  {
    id: 'quote/speaker-before',
    summary: 'X said: “…”; X said the plan was “…”.',
    confidence: 0.95,
    direct: true,
    find: speakerBefore,
  },
  { id: 'quote/according-to', summary: 'According to X, “…”.', confidence: 0.9, direct: true, find: accordingTo },
  { id: 'quote/dash-name', summary: '“…” – X, director.', confidence: 0.9, direct: true, find: dashName },
  { id: 'quote/colon', summary: 'X is in no doubt: “…”. X: “…”', confidence: 0.85, direct: true, find: colon },
  {
    id: 'quote/sentence-before',
    summary: 'X insists on it. “…”: a quotation that is a sentence of its own behind one about X.',
    confidence: 0.75,
    find: sentenceBefore,
  },
  {
    id: 'quote/same-block',
    summary: '“…,” said X. “…”: a second run of the paragraph.',
    confidence: 0.9,
    find: sameBlock,
  },
  {
    id: 'quote/carried-over',
    summary: 'A paragraph that opens with a mark behind a quotation.',
    confidence: 0.88,
    find: carriedOver,
  },
  { id: 'quote/speaker-of-paragraph-before', summary: 'X indicated … ¶ “…”', confidence: 0.75, find: paragraphBefore },
  {
    id: 'quote/last-speaker',
    summary: '“…,” said X. ¶ It was late. “…”: nobody else has been named since.',
    confidence: 0.65,
    find: lastSpeaker,
  },
];

/** “… ” ¶ “…,” said X: the words behind the next run say who speaks. Found from the back, when all runs are read. */
export const CARRIED_BACK: RuleId = 'quote/carried-back';
/** Quoted words that nobody is named for. */
export const UNATTRIBUTED: RuleId = 'quote/unattributed';
/** What quotes are signed with that no attribution rule found a speaker for. */
export const unfoundRules: readonly Pick<AttributionRule, 'id' | 'summary'>[] = [
  { id: CARRIED_BACK, summary: '“…” ¶ “…,” said X: the words behind the next quotation say who speaks.' },
  { id: UNATTRIBUTED, summary: 'Quoted words that nobody is named for.' },
];

/** The block's edges as unit indices. */
function blockUnits({ article, units }: Scene, run: QuoteRun): { first: number; last: number } {
  const block = article.blocks[run.block];
  return {
    first: unitIndexAt(units, block?.start ?? 0),
    last: unitIndexAt(units, (block?.end ?? 0) - 1),
  };
}

function cueAt({ article, units }: Scene, verb: number): string {
  return article.text.slice(units[verb]?.start, units[verb]?.end);
}

/** A quotation that its sentence goes on from ends in one of these; a fragment (“horrifying” and that …) does not. */
const SAYS_ON = /[,?!…–-]$/;
const LOWER = /^\p{Ll}/u;

function speakerAfter(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.open) return undefined;
  const { units, article } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  const text = article.text.slice(run.start, run.end).trim();
  const isRunOn = SAYS_ON.test(text) || article.text[run.end + 1] === ',';
  if (!isRunOn && !isCue(scene, start)) return undefined;
  for (let at = start; at <= Math.min(last, start + 12); at++) {
    const unit = units[at];
    if (!unit || '"¶'.includes(unit.class) || (unit.class === '.' && at > start)) return undefined;
    if (unit.opensSentence && text.endsWith('.') && !(at === start && LOWER.test(article.text.slice(unit.start))))
      return undefined;
    if (!isCue(scene, at) && !(isRunOn && isLooseCue(scene, at, start))) continue;
    // `… ,” she told the court` names the speaker before the verb, `… ,” said X` behind it.
    const speaker = subjectBefore(scene, at, start) ?? (at <= start + 1 ? subjectAfter(scene, at, last) : undefined);
    return speaker && { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

/** A weaker verb right behind the marks: “…,” thinks X. “…,” X laughs. */
function isLooseCue(scene: Scene, at: number, start: number): boolean {
  const unit = scene.units[at];
  if (unit?.class !== 'v') return false;
  if (at === start) return true;
  const before = scene.units[at - 1];
  return (
    before !== undefined && (mentionAt(scene, before) !== undefined || before.key === 'he' || before.key === 'she')
  );
}

/** In characters. */
const SHORT = 12;

function speakerBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  const before = scene.runs[lastStartingAt(scene.runs, run.start - 1)];
  const earlierEnd = before && before.block === run.block && !before.single ? before.end : -1;
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  const isFragment = ![':', ','].includes(units[open - 1]?.class ?? '');
  let fallback: Attribution | undefined;
  for (let at = open - 1; at >= from; at--) {
    if ((units[at]?.start ?? 0) < earlierEnd && !isFragmentList(scene, run, earlierEnd)) break;
    const introduces = units[at]?.class === 'v' && units[at + 1]?.class === ':';
    if (isQuoted(scene, scene.units[at] ?? run) || !(introduces || isCue(scene, at))) continue;
    // `“A,” said X, who will back a “yes” vote`: a word of the aside is no speech.
    if (isFragment && units[at - 1]?.class === '"' && run.end - run.start < SHORT) return fallback;
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
  return at === from || ',"'.includes(units[at - 1]?.class ?? '¶');
}

const SENTENCE_BREAK = /[.!?]["”]?\s/;

/** A fragment behind another in one sentence: “better mobility” on the ground and “better access to data”. */
function isFragmentList(scene: Scene, run: QuoteRun, earlierEnd: number): boolean {
  return !SENTENCE_BREAK.test(scene.article.text.slice(Math.max(0, earlierEnd - 1), run.start));
}

function accordingTo(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, last } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  for (let at = from; at < last; at++) {
    const unit = units[at];
    if (unit && unit.start > run.end && '.!?¶'.includes(unit.class)) return undefined;
    if (unit?.key !== 'according' || units[at + 1]?.key !== 'to' || isQuoted(scene, unit)) continue;
    const speaker = subjectAfter(scene, at + 1, last);
    if (speaker) return { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

const DASH = /^["”’']?[.,]?["”’']?\s*[–—-]+\s*$/;

/** The name behind a dash that closes the quotation. */
function dashName(run: QuoteRun, scene: Scene): Attribution | undefined {
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
function colon(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  if (units[open - 1]?.class !== ':' || open - 1 <= first) return undefined;
  const from = Math.max(first, sentenceStart(units, open - 2));
  return clauseSubject(scene, open - 2, from);
}

const OPENS_SENTENCE = /(?:^|[.!?…]["”’)]?\s+)["“]?$/;
const FULL_SPEECH = /[.!?…,]$/;

/** Whether the quotation is a sentence of its own. */
function standsAlone(run: QuoteRun, { article }: Scene): boolean {
  const block = article.blocks[run.block];
  const before = article.text.slice(Math.max(block?.start ?? 0, run.start - 5), Math.max(0, run.start - 1));
  return OPENS_SENTENCE.test(before) && FULL_SPEECH.test(article.text.slice(run.start, run.end).trim());
}

/** The person whom the sentence before is about, where it is not the sentence of an earlier quotation. */
function sentenceBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.single || run.continues || run.headline || !standsAlone(run, scene)) return undefined;
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  if (open - 1 <= first) return undefined;
  const from = Math.max(first, sentenceStart(units, open - 1));
  const last = scene.earlier.at(-1)?.run;
  if (last && last.end > (units[from]?.start ?? 0)) return undefined;
  return sentenceSubject(scene, from, open - 1);
}

/** The subject of a sentence's last verb of saying, thinking or feeling, else the person that it opens with. */
function sentenceSubject(scene: Scene, from: number, last: number): Attribution | undefined {
  const { units } = scene;
  for (let at = last; at > from; at--) {
    if (units[at]?.class !== 'v' || 'tis'.includes(units[at - 1]?.class ?? '¶')) continue;
    const speaker = subjectBefore(scene, at, from);
    if (speaker?.mention !== undefined && scene.mentions[speaker.mention]?.kind === 'person')
      return { ...speaker, cue: cueAt(scene, at) };
  }
  for (let at = from; at <= Math.min(last, from + 8); at++) {
    const named = mentionAt(scene, units[at]);
    if (named === undefined || scene.mentions[named]?.kind !== 'person') {
      if (units[at]?.class === ',' || units[at]?.class === 'v') return undefined;
      continue;
    }
    const after = unitIndexAt(units, (scene.mentions[named]?.end ?? 1) - 1) + 1;
    if (units[after]?.class === 's' || countPeople(scene, from, last) > 1) return undefined;
    return nameSpeaker(scene, named);
  }
  return undefined;
}

/** Where two people are named, neither is chosen. */
function countPeople({ units, mentions }: Scene, from: number, last: number): number {
  const first = lastStartingAt(mentions, (units[from]?.start ?? 0) - 1) + 1;
  const behind = lastStartingAt(mentions, units[last]?.end ?? 0);
  return new Set(mentions.slice(first, behind + 1).flatMap(({ kind, text }) => (kind === 'person' ? text : []))).size;
}

const COLON_BEFORE = /:\s*$/;

function sameBlock(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { earlier, article } = scene;
  const before = earlier.at(-1);
  // `And some are sadder: “…”` brings in somebody else.
  if (COLON_BEFORE.test(article.text.slice(Math.max(0, run.start - 4), Math.max(0, run.start - 1)))) return undefined;
  if (before?.run.block !== run.block || run.headline) return undefined;
  return standsAlone(run, scene) || run.continues ? before.attribution : fragmentSubject(run, before, scene);
}

/** `Ben Lee was less kind, accusing them of “…”`: a fragment in a sentence of its own is that sentence's person's. */
function fragmentSubject(run: QuoteRun, before: Attributed, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const open = unitIndexAt(units, run.start) - 1;
  const from = sentenceStart(units, Math.max(0, open - 1));
  if ((units[from]?.start ?? 0) <= before.run.end) return before.attribution;
  return clauseSubject(scene, open - 1, from) ?? before.attribution;
}

/** A quotation goes on in the next paragraph, whether or not the one before was closed. */
function carriedOver(run: QuoteRun, { earlier }: Scene): Attribution | undefined {
  const before = earlier.at(-1);
  if (!before || before.run.headline || !(run.opensBlock || run.continues)) return undefined;
  return run.block - before.run.block === 1 ? before.attribution : undefined;
}

/** The last verb of saying in the paragraph before, where this one is nothing but the quotation. */
function paragraphBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (!run.opensBlock || run.headline) return undefined;
  const block = scene.article.blocks[run.block - 1];
  if (!block || block.type === 'headline') return undefined;
  const first = unitIndexAt(scene.units, block.start);
  const last = unitIndexAt(scene.units, block.end - 1);
  for (let at = last; at >= first; at--) {
    if (!isCue(scene, at) || isQuoted(scene, scene.units[at] ?? run)) continue;
    const speaker = subjectBefore(scene, at, Math.max(first, sentenceStart(scene.units, at)));
    if (speaker?.mention !== undefined) return { ...speaker, cue: cueAt(scene, at) };
  }
  return sentenceSubject(scene, Math.max(first, sentenceStart(scene.units, last)), last);
}

/** The speaker of the quotation in this paragraph or the one before, where nobody else has been named since. */
function lastSpeaker(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { earlier, mentions, article } = scene;
  const before = earlier.at(-1);
  const speaker = mentions[before?.attribution?.mention ?? -1];
  if (!before || !speaker || run.single || run.headline || run.block - before.run.block > 1) return undefined;
  const lead = article.text.slice(Math.max(0, run.start - 4), Math.max(0, run.start - 1));
  if (!standsAlone(run, scene) || COLON_BEFORE.test(lead)) return undefined;
  for (let i = lastStartingAt(mentions, before.run.end) + 1; (mentions[i]?.start ?? run.start) < run.start; i++) {
    const mention = mentions[i];
    const isOther =
      mention?.kind === 'person' && !speaker.text.endsWith(mention.text) && !mention.text.endsWith(speaker.text);
    if (isOther) return undefined;
  }
  return before.attribution;
}
