import { NAMING_CUES } from '../../lists/words.js';
import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Mention } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { Quote, Role } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import type { UnitText } from '../units/read-units.js';
import { fullNamesOf } from './antecedents.js';
import type { Attributed, Attribution, Scene } from './attribution.js';
import { attributionRules, CARRIED_BACK, UNATTRIBUTED } from './attribution-rules.js';
import type { Speaker, SpeechGround } from './ground.js';
import { findQuoteRuns, type QuoteRun } from './quote-runs.js';

/** What an article has for its speech to be read: units, names, posts. */
export interface SpeechSource {
  readonly article: Article;
  readonly unitText: UnitText;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly gazetteer: Gazetteer;
}

interface Draft extends Attributed {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly direct: boolean;
}

/** A run this long is speech even where nobody is named. */
const MIN_SPEECH_WORDS = 6;
const SPEECH_END = /[.,!?…—–-]$/;
const SCARE_CUE = new RegExp(`${anyOf(NAMING_CUES)}[\\s:]*$`, 'i');
const PERSON_CALLED = /\b(?:him|her|them|me|us) (?:as )?(?:an? )?$/i;
const CAPITAL_WORD = /^[^\p{Ll}]*\p{Lu}/u;
const WHITE_SPACE = /\s+/;

/** The ground that attribution looks at, with the article's runs of quoted text. */
export function speechGround({ article, unitText, mentions, roles, gazetteer }: SpeechSource): SpeechGround {
  return {
    article,
    units: unitText.units,
    mentions,
    roles,
    gazetteer,
    runs: findQuoteRuns(article),
    fullNames: fullNamesOf(mentions),
    lastNominal: () => undefined,
  };
}

/** Finds the direct speech of an article, run by run, each with its speaker or the words used for one. */
export function findQuotes(ground: SpeechGround): Quote[] {
  const earlier: Attributed[] = [];
  const lastNominal = (before: number): Speaker | undefined => {
    const last = earlier.findLast(({ run }) => run.start < before)?.attribution;
    return last?.mention === undefined ? last : undefined;
  };
  const scene: Scene = { ...ground, earlier, lastNominal };
  const drafts: Draft[] = [];
  for (const run of ground.runs) {
    const draft = attribute(run, scene);
    drafts.push(draft);
    if (isSpeech(draft, scene)) earlier.push(draft);
  }
  return carryBack(drafts)
    .filter((draft) => isSpeech(draft, scene))
    .map(quoteOf);
}

/** The first rule that finds a speaker, and whom it finds. */
function attribute(run: QuoteRun, scene: Scene): Draft {
  for (const rule of attributionRules) {
    const attribution = rule.find(run, scene);
    if (attribution)
      return { run, attribution, rule: rule.id, confidence: rule.confidence, direct: rule.direct === true };
  }
  return { run, attribution: undefined, rule: UNATTRIBUTED, confidence: 0.5, direct: false };
}

/** In characters: shorter quoted words may be somebody else's term. */
const LONG_RUN = 40;

/** Runs that the words behind the next run say the speaker of: parts of one quotation, or a paragraph of it alone. */
function carryBack(drafts: readonly Draft[]): Draft[] {
  const carried = [...drafts];
  for (let at = carried.length - 2; at >= 0; at--) {
    const [here, next] = [carried[at], carried[at + 1]];
    if (!here || !next?.attribution || here.direct || here.run.headline) continue;
    if (next.rule !== 'quote/speaker-after' && next.rule !== CARRIED_BACK) continue;
    // Where an earlier part of the quotation has its speaker, that one stands.
    const isOne = here.run.open && next.run.continues && !(here.run.continues && here.attribution);
    const distance = next.run.block - here.run.block;
    const isLong = here.run.end - here.run.start > LONG_RUN;
    const isFree = isLong && !here.attribution && (distance === 0 || (distance === 1 && next.run.opensBlock));
    if (isOne || isFree) carried[at] = { ...here, attribution: next.attribution, rule: CARRIED_BACK, confidence: 0.8 };
  }
  return carried;
}

function quoteOf({ run, attribution, rule, confidence }: Draft): Quote {
  return {
    start: run.start,
    end: run.end,
    ...speakerFields(attribution),
    rule,
    confidence,
  };
}

/** What a quote says of its speaker. */
export function speakerFields(
  attribution: Attribution | undefined,
): Pick<Quote, 'speaker' | 'speakerSpan' | 'by' | 'cue'> {
  if (!attribution) return {};
  const { mention, span, by, cue } = attribution;
  return {
    ...(mention !== undefined ? { speaker: mention } : {}),
    speakerSpan: span,
    ...(by ? { by } : {}),
    ...(cue ? { cue } : {}),
  };
}

/** Rules by which even a short run goes on with a quotation. */
const FOLLOWING: ReadonlySet<RuleId> = new Set(['quote/same-block', 'quote/carried-over', CARRIED_BACK]);

/** Speech, or a fragment of it that is attributed; not a title, a nickname or a scare quote. */
function isSpeech({ run, rule, direct }: Draft, { article }: Scene): boolean {
  const text = article.text.slice(run.start, run.end);
  const words = text.trim().split(WHITE_SPACE).filter(Boolean);
  const before = article.text.slice(Math.max(0, run.start - 40), Math.max(0, run.start - 1));
  const spoken = SPEECH_END.test(text.trim()) || SPEECH_END.test(article.text.slice(run.end + 1, run.end + 2));
  if (words.length === 0 || (run.headline && !direct)) return false;
  if (words.length < MIN_SPEECH_WORDS) {
    const answers = spoken && before.trimEnd().endsWith(':');
    if (SCARE_CUE.test(before) && !PERSON_CALLED.test(before)) return false;
    if (!answers && words.every((word) => CAPITAL_WORD.test(word))) return false;
    if (run.single) return direct && (words.length >= 2 || spoken);
    return direct || (FOLLOWING.has(rule) && spoken);
  }
  if (rule === UNATTRIBUTED) return !run.single && SPEECH_END.test(text.trim());
  return !run.single || direct || spoken;
}
