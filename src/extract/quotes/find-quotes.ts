import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Mention } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { Quote } from '../../model/statement.js';
import type { UnitText } from '../units.js';
import { findQuoteRuns, type QuoteRun } from './quote-runs.js';
import {
  fullNamesOf,
  isQuoted,
  lastStartingAt,
  type Speaker,
  type SpeechGround,
  sentenceStart,
  subjectAfter,
  subjectBefore,
  unitIndexAt,
} from './speakers.js';

/** A speaker with the verb that names the act, where there is one. */
interface Attribution extends Speaker {
  readonly cue?: string;
}

/** One way in which the press says who speaks. */
export interface AttributionRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  readonly find: (run: QuoteRun, scene: Scene) => Attribution | undefined;
}

interface Scene extends SpeechGround {
  /** Quotes found so far, with their runs. */
  readonly earlier: readonly {
    readonly run: QuoteRun;
    readonly quote: Quote;
    readonly attribution: Attribution | undefined;
  }[];
}

/** In order: the first that finds a speaker wins. */
export const attributionRules: readonly AttributionRule[] = [
  { id: 'quote/speaker-after', summary: '“…,” said X. “…,” X said.', confidence: 0.97, find: speakerAfter },
  {
    id: 'quote/speaker-before',
    summary: 'X said: “…”; X said the plan was “…”.',
    confidence: 0.95,
    find: speakerBefore,
  },
  { id: 'quote/according-to', summary: 'According to X, “…”.', confidence: 0.9, find: accordingTo },
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
];

/** Quoted words that nobody is named for. */
export const UNATTRIBUTED: RuleId = 'quote/unattributed';

/** A run this long is speech even where nobody is named. */
const MIN_SPEECH_WORDS = 6;
const SPEECH_END = /[.,!?…—–-]$/;
const SCARE_CUE =
  /(?:so-called|known as|called|dubbed|titled|entitled|nicknamed|branded|labelled|described as an?|the term|the word|the phrase)[\s:]*$/i;
const CAPITAL_WORD = /^[^\p{Ll}]*\p{Lu}/u;
const WHITE_SPACE = /\s+/;

/** Finds the direct speech of an article, run by run, each with its speaker or the words used for one. */
export function findQuotes(
  article: Article,
  { units }: UnitText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Quote[] {
  const runs = findQuoteRuns(article);
  const earlier: { run: QuoteRun; quote: Quote; attribution: Attribution | undefined }[] = [];
  const lastNominal = (before: number): Speaker | undefined => {
    const last = earlier.findLast(({ run }) => run.start < before)?.attribution;
    return last?.mention === undefined ? last : undefined;
  };
  const fullNames = fullNamesOf(mentions);
  const scene: Scene = { article, units, mentions, gazetteer, runs, fullNames, earlier, lastNominal };
  for (const run of runs) {
    const text = article.text.slice(run.start, run.end);
    const { rule, attribution } = attribute(run, scene);
    if (!isSpeech(run, text, rule, scene)) continue;
    const quote: Quote = {
      start: run.start,
      end: run.end,
      text,
      ...(attribution?.mention !== undefined ? { speaker: attribution.mention } : {}),
      ...(attribution ? { speakerSpan: attribution.span } : {}),
      ...(attribution?.by ? { by: attribution.by } : {}),
      ...(attribution?.cue ? { cue: attribution.cue } : {}),
      rule: rule?.id ?? UNATTRIBUTED,
      confidence: rule?.confidence ?? 0.5,
    };
    earlier.push({ run, quote, attribution });
  }
  return earlier.map(({ quote }) => quote);
}

/** The first rule that finds a speaker, and whom it finds. */
function attribute(run: QuoteRun, scene: Scene): { rule?: AttributionRule; attribution?: Attribution } {
  for (const rule of attributionRules) {
    const attribution = rule.find(run, scene);
    if (attribution) return { rule, attribution };
  }
  return {};
}

/** Speech, or a fragment of it that is attributed; not a title, a nickname or a scare quote. */
function isSpeech(run: QuoteRun, text: string, rule: AttributionRule | undefined, { article }: Scene): boolean {
  const words = text.trim().split(WHITE_SPACE).filter(Boolean);
  const before = article.text.slice(Math.max(0, run.start - 40), Math.max(0, run.start - 1));
  const spoken = SPEECH_END.test(text.trim()) || SPEECH_END.test(article.text.slice(run.end + 1, run.end + 2));
  const direct =
    rule?.id === 'quote/speaker-after' || rule?.id === 'quote/speaker-before' || rule?.id === 'quote/according-to';
  if (words.length === 0) return false;
  if (words.length < MIN_SPEECH_WORDS) {
    const answers = spoken && before.trimEnd().endsWith(':');
    if (SCARE_CUE.test(before) || (!answers && words.every((word) => CAPITAL_WORD.test(word)))) return false;
    if (run.single) return direct && (words.length >= 3 || spoken);
    return direct || (rule?.id === 'quote/same-block' && spoken);
  }
  if (!rule) return !run.single && SPEECH_END.test(text.trim());
  return !run.single || direct || spoken;
}

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

/** They say what a thing is called, not what was said: they call it “joined-up” policing. */
const NAMING_VERBS = new Set(['call', 'dub', 'brand', 'label', 'term', 'nickname', 'name']);

/** A verb of saying; not the noun of the same form (`the report`, `a claim`). */
function isCue({ units, gazetteer }: Scene, at: number): boolean {
  if (units[at]?.class !== 'v' || 'tis'.includes(units[at - 1]?.class ?? '¶')) return false;
  const verb = gazetteer.reportingVerbs.get(units[at]?.key ?? '');
  return verb !== undefined && verb.strength !== 'weak' && !NAMING_VERBS.has(verb.lemma);
}

/** A quotation that its sentence goes on from ends in one of these; a fragment (“horrifying” and that …) does not. */
const SAYS_ON = /[,?!…–-]$/;

function speakerAfter(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { last } = blockUnits(scene, run);
  const start = unitIndexAt(units, run.end) + 1;
  const text = scene.article.text.slice(run.start, run.end).trim();
  if (!SAYS_ON.test(text) && scene.article.text[run.end + 1] !== ',' && !isCue(scene, start)) return undefined;
  for (let at = start; at <= Math.min(last, start + 9); at++) {
    const unit = units[at];
    if (!unit || '"¶'.includes(unit.class) || (unit.class === '.' && at > start)) return undefined;
    if (unit.opensSentence && text.endsWith('.')) return undefined;
    if (!isCue(scene, at)) continue;
    // `… ,” she told the court` names the speaker before the verb, `… ,” said X` behind it.
    const speaker = subjectBefore(scene, at, start) ?? (at <= start + 1 ? subjectAfter(scene, at, last) : undefined);
    return speaker && { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

function speakerBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = unitIndexAt(units, run.start) - 1;
  const before = scene.runs[lastStartingAt(scene.runs, run.start - 1)];
  const earlierEnd = before && before.block === run.block && !before.single ? before.end : -1;
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  for (let at = open - 1; at >= from; at--) {
    if ((units[at]?.start ?? 0) < earlierEnd && !isFragmentList(scene, run, earlierEnd)) break;
    const introduces = units[at]?.class === 'v' && units[at + 1]?.class === ':';
    if (isQuoted(scene, scene.units[at] ?? run) || !(introduces || isCue(scene, at))) continue;
    const speaker = subjectBefore(scene, at, from) ?? (open - at <= 8 ? subjectAfter(scene, at, open) : undefined);
    if (speaker) return { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

const SENTENCE_BREAK = /[.!?]["”]?\s/;

/** A fragment behind another in one sentence: “better mobility” on the ground and “better access to data”. */
function isFragmentList(scene: Scene, run: QuoteRun, earlierEnd: number): boolean {
  return !SENTENCE_BREAK.test(scene.article.text.slice(Math.max(0, earlierEnd - 1), run.start));
}

function accordingTo(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { first, last } = blockUnits(scene, run);
  for (let at = first; at < last; at++) {
    if (units[at]?.key !== 'according' || units[at + 1]?.key !== 'to' || isQuoted(scene, scene.units[at] ?? run))
      continue;
    const speaker = subjectAfter(scene, at + 1, last);
    if (speaker) return { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}

function sameBlock(run: QuoteRun, { earlier }: Scene): Attribution | undefined {
  const before = earlier.at(-1);
  return before?.run.block === run.block ? before.attribution : undefined;
}

/** A quotation goes on in the next paragraph, whether or not the one before was closed. */
function carriedOver(run: QuoteRun, { earlier }: Scene): Attribution | undefined {
  const before = earlier.at(-1);
  if (!before || !(run.opensBlock || run.continues)) return undefined;
  return run.block - before.run.block === 1 ? before.attribution : undefined;
}

/** The last verb of saying in the paragraph before, where this one is nothing but the quotation. */
function paragraphBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (!run.opensBlock) return undefined;
  const block = scene.article.blocks[run.block - 1];
  if (!block) return undefined;
  const first = unitIndexAt(scene.units, block.start);
  for (let at = unitIndexAt(scene.units, block.end - 1); at >= first; at--) {
    if (!isCue(scene, at) || isQuoted(scene, scene.units[at] ?? run)) continue;
    const speaker = subjectBefore(scene, at, Math.max(first, sentenceStart(scene.units, at)));
    if (speaker?.mention !== undefined) return { ...speaker, cue: cueAt(scene, at) };
  }
  return undefined;
}
