import type { Span } from '../../model/span.js';
import { lastStartingAt } from '../span-search.js';
import {
  type Attributed,
  type Attribution,
  blockUnits,
  isBehindColon,
  type Scene,
  standsAlone,
  withCue,
} from './attribution.js';
import { clauseSubject } from './clause-subject.js';
import { isQuoted, nameAt, type SpeechGround, sentenceStart, spanOfUnits, unitBehind, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { isCue, isVerbOfSaying } from './saying-verbs.js';
import { subjectBefore } from './subject-before.js';
import { nameSpeaker } from './subject-phrases.js';

/** The person whom the sentence before is about, where it is not the sentence of an earlier quotation. */
export function sentenceBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.single || run.continues || run.headline || !standsAlone(run, scene)) return undefined;
  const { units } = scene;
  const { first, open } = blockUnits(scene, run);
  if (open - 1 <= first) return undefined;
  const from = Math.max(first, sentenceStart(units, open - 1));
  const last = scene.earlier.at(-1)?.run;
  return last && last.end > units.at(from).start ? undefined : sentenceSubject(scene, from, open - 1);
}

/** The subject of a sentence's last verb of saying, thinking or feeling, else the person that it opens with. */
function sentenceSubject(scene: Scene, from: number, last: number): Attribution | undefined {
  for (let at = last; at > from; at--) {
    const speaker = isVerbOfSaying(scene.units, at) ? subjectBefore(scene, at, from) : undefined;
    if (speaker?.mention !== undefined && scene.mentions[speaker.mention]?.kind === 'person')
      return withCue(scene, speaker, at);
  }
  return openingPerson(scene, from, last);
}

function openingPerson(scene: Scene, from: number, last: number): Attribution | undefined {
  const { units, mentions } = scene;
  for (let at = from; at <= Math.min(last, from + 8); at++) {
    const named = nameAt(scene, at);
    const mention = named === undefined ? undefined : mentions[named];
    if (named !== undefined && mention?.kind === 'person') {
      const isOwner = units.at(unitBehind(units, mention)).class === 'possessive';
      return isOwner || countPeople(scene, spanOfUnits(units, from, last)) > 1 ? undefined : nameSpeaker(scene, named);
    }
    if (units.at(at).class === 'comma' || units.at(at).class === 'says') return undefined;
  }
  return undefined;
}

/** Where two people are named, neither is chosen. */
function countPeople({ mentions }: SpeechGround, { start, end }: Span): number {
  const named = mentions.slice(lastStartingAt(mentions, start - 1) + 1, lastStartingAt(mentions, end) + 1);
  return new Set(named.flatMap(({ kind, text }) => (kind === 'person' ? text : []))).size;
}

/** The speaker of the quotation before, in the same paragraph. */
export function sameBlock(run: QuoteRun, scene: Scene): Attribution | undefined {
  const before = scene.earlier.at(-1);
  // `And some are sadder: “…”` brings in somebody else.
  if (isBehindColon(run, scene) || before?.run.block !== run.block || run.headline) return undefined;
  return standsAlone(run, scene) || run.continues ? before.attribution : fragmentSubject(run, before, scene);
}

/** `Ben Lee was less kind, accusing them of “…”`: a fragment in a sentence of its own is that sentence's person's. */
function fragmentSubject(run: QuoteRun, before: Attributed, scene: Scene): Attribution | undefined {
  const { units } = scene;
  const { open } = blockUnits(scene, run);
  const from = sentenceStart(units, Math.max(0, open - 1));
  if (units.at(from).start <= before.run.end) return before.attribution;
  return clauseSubject(scene, open - 1, from) ?? before.attribution;
}

/** A quotation goes on in the next paragraph, whether or not the one before was closed. */
export function carriedOver(run: QuoteRun, { earlier }: Scene): Attribution | undefined {
  const before = earlier.at(-1);
  if (!before || before.run.headline || !(run.opensBlock || run.continues)) return undefined;
  return run.block - before.run.block === 1 ? before.attribution : undefined;
}

/** The last verb of saying in the paragraph before, where this one is nothing but the quotation. */
export function paragraphBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (!run.opensBlock || run.headline) return undefined;
  const { article, units } = scene;
  const block = article.blocks[run.block - 1];
  if (!block || block.type === 'headline') return undefined;
  const first = unitIndexAt(units, block.start);
  const last = unitIndexAt(units, block.end - 1);
  const sentenceOf = (at: number): number => Math.max(first, sentenceStart(units, at));
  for (let at = last; at >= first; at--) {
    if (!isCue(scene, at) || isQuoted(scene, units.at(at))) continue;
    const speaker = subjectBefore(scene, at, sentenceOf(at));
    if (speaker?.mention !== undefined) return withCue(scene, speaker, at);
  }
  return sentenceSubject(scene, sentenceOf(last), last);
}

/** The speaker of the quotation in this paragraph or the one before, where nobody else has been named since. */
export function lastSpeaker(run: QuoteRun, scene: Scene): Attribution | undefined {
  const { earlier, mentions } = scene;
  const before = earlier.at(-1);
  if (!before || run.single || run.headline || run.block - before.run.block > 1) return undefined;
  const speaker = before.attribution?.mention === undefined ? undefined : mentions[before.attribution.mention];
  if (!speaker || !standsAlone(run, scene) || isBehindColon(run, scene)) return undefined;
  const since = mentions.slice(
    lastStartingAt(mentions, before.run.end) + 1,
    lastStartingAt(mentions, run.start - 1) + 1,
  );
  const isOther = since.some(
    ({ kind, text }) => kind === 'person' && !speaker.text.endsWith(text) && !text.endsWith(speaker.text),
  );
  return isOther ? undefined : before.attribution;
}
