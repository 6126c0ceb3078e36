import { classesOf } from '../units/alphabet.js';
import {
  type Attributed,
  type Attribution,
  blockUnits,
  COLON_BEFORE,
  cueAt,
  type Scene,
  standsAlone,
} from './attribution.js';
import { clauseSubject } from './clause-subject.js';
import { isCue, isQuoted, lastStartingAt, mentionAt, sentenceStart, unitIndexAt } from './ground.js';
import type { QuoteRun } from './quote-runs.js';
import { subjectBefore } from './subject-before.js';
import { nameSpeaker } from './subject-phrases.js';

/** The person whom the sentence before is about, where it is not the sentence of an earlier quotation. */
export function sentenceBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
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
    if (units[at]?.class !== 'says' || classesOf('article|possessive').has(units[at - 1]?.class ?? 'line-end'))
      continue;
    const speaker = subjectBefore(scene, at, from);
    if (speaker?.mention !== undefined && scene.mentions[speaker.mention]?.kind === 'person')
      return { ...speaker, cue: cueAt(scene, at) };
  }
  for (let at = from; at <= Math.min(last, from + 8); at++) {
    const named = mentionAt(scene, units[at]);
    if (named === undefined || scene.mentions[named]?.kind !== 'person') {
      if (units[at]?.class === 'comma' || units[at]?.class === 'says') return undefined;
      continue;
    }
    const after = unitIndexAt(units, (scene.mentions[named]?.end ?? 1) - 1) + 1;
    if (units[after]?.class === 'possessive' || countPeople(scene, from, last) > 1) return undefined;
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

/** The speaker of the quotation before, in the same paragraph. */
export function sameBlock(run: QuoteRun, scene: Scene): Attribution | undefined {
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
export function carriedOver(run: QuoteRun, { earlier }: Scene): Attribution | undefined {
  const before = earlier.at(-1);
  if (!before || before.run.headline || !(run.opensBlock || run.continues)) return undefined;
  return run.block - before.run.block === 1 ? before.attribution : undefined;
}

/** The last verb of saying in the paragraph before, where this one is nothing but the quotation. */
export function paragraphBefore(run: QuoteRun, scene: Scene): Attribution | undefined {
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
export function lastSpeaker(run: QuoteRun, scene: Scene): Attribution | undefined {
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
