import { NAMING_CUES } from '../../lists/words.js';
import type { Article } from '../../model/article.js';
import type { Quote, Said } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { trimmedSpan } from '../../text/trimmed-span.js';
import { type Attributed, type AttributionSignature, leadOf, type Scene, speechBy } from './attribution.js';
import { attributionRules, CARRIED_BACK, UNATTRIBUTED } from './attribution-rules.js';
import { groundWith, lastBefore, nominalOf, type Speaker, type SpeechGround } from './ground.js';
import type { QuoteRun } from './quote-runs.js';

interface AttributedBy extends Attributed {
  readonly rule: AttributionSignature;
}

/** A run this long is speech even where nobody is named. */
const MIN_SPEECH_WORDS = 6;
const SPEECH_END = /[.,!?…—–-]$/;
const SCARE_CUE = new RegExp(`${anyOf(NAMING_CUES)}[\\s:]*$`, 'i');
const PERSON_CALLED = /\b(?:him|her|them|me|us) (?:as )?(?:an? )?$/i;
const CAPITAL_WORD = /^[^\p{Ll}]*\p{Lu}/u;
const WHITE_SPACE = /\s+/;

/** Finds the direct speech of an article, run by run, each with its speaker or the words used for one. */
export function findQuotes(ground: SpeechGround, said: readonly Said[] = []): Quote[] {
  const { article } = ground;
  const earlier: Attributed[] = [];
  const lastNominal = (before: number): Speaker | undefined => {
    const last = earlier.findLast(({ run }) => run.start < before);
    const report = lastBefore(said, before);
    if (report && report.start > (last?.run.start ?? -1)) return nominalOf(report);
    return last?.attribution?.mention === undefined ? last?.attribution : undefined;
  };
  const scene: Scene = groundWith(ground, { earlier, lastNominal });
  const found: AttributedBy[] = [];
  for (const run of ground.runs) {
    const quote = attribute(run, scene);
    found.push(quote);
    if (isSpeech(quote, scene)) earlier.push(quote);
  }
  return carryBack(found)
    .filter((quote) => isSpeech(quote, scene))
    .map((quote) => quoteOf(quote, article));
}

/** The first rule that finds a speaker, and whom it finds. */
function attribute(run: QuoteRun, scene: Scene): AttributedBy {
  for (const rule of attributionRules) {
    const attribution = rule.find(run, scene);
    if (attribution) return { run, attribution, rule };
  }
  return { run, attribution: undefined, rule: UNATTRIBUTED };
}

/** In characters: shorter quoted words may be somebody else's term. */
const LONG_RUN = 40;

/** Runs that the words behind the next run say the speaker of: parts of one quotation, or a paragraph of it alone. */
function carryBack(found: readonly AttributedBy[]): AttributedBy[] {
  const carried: AttributedBy[] = [];
  for (const here of [...found].reverse()) {
    const next = carried[0];
    const attribution = next?.rule.carriesBack ? next.attribution : undefined;
    carried.unshift(
      next && attribution && takesSpeakerOf(here, next.run) ? { ...here, attribution, rule: CARRIED_BACK } : here,
    );
  }
  return carried;
}

function takesSpeakerOf({ run, attribution, rule }: AttributedBy, next: QuoteRun): boolean {
  if (rule.direct || run.headline) return false;
  // Where an earlier part of the quotation has its speaker, that one stands.
  const isOne = run.open && next.continues && !(run.continues && attribution);
  const distance = next.block - run.block;
  const isNear = distance === 0 || (distance === 1 && next.opensBlock);
  return isOne || (isNear && !attribution && run.end - run.start > LONG_RUN);
}

function quoteOf({ run, attribution, rule }: AttributedBy, { text }: Article): Quote {
  return speechBy(attribution, trimmedSpan(text, run), rule);
}

/** Speech, or a fragment of it that is attributed; not a title, a nickname or a scare quote. */
function isSpeech({ run, attribution, rule }: AttributedBy, scene: Scene): boolean {
  const { article } = scene;
  const text = article.text.slice(run.start, run.end).trim();
  // Of a longer one no more is asked than that it has so many.
  const words = text.split(WHITE_SPACE, MIN_SPEECH_WORDS).filter(Boolean);
  const isDirect = rule.direct === true;
  if (words.length === 0 || (run.headline && !isDirect)) return false;
  const spoken = SPEECH_END.test(text) || SPEECH_END.test(article.text.slice(run.end + 1, run.end + 2));
  if (words.length < MIN_SPEECH_WORDS) {
    const before = leadOf(scene, run, 39);
    const answers = spoken && before.trimEnd().endsWith(':');
    if (!rule.calls && SCARE_CUE.test(before) && !PERSON_CALLED.test(before)) return false;
    if (!answers && words.every((word) => CAPITAL_WORD.test(word))) return false;
    if (run.single) return isDirect && (words.length >= 2 || spoken);
    return isDirect || (rule.goesOn === true && spoken);
  }
  if (!attribution) return !run.single && SPEECH_END.test(text);
  return !run.single || isDirect || spoken;
}
