import { SPOKESMAN_VERBS } from '../../lists/words.js';
import type { EntityMention, Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';
import { HONORIFIC_SEX } from '../../text/honorific.js';
import { isBody, isOutlet } from '../nominal-body.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import {
  isCue,
  isQuoted,
  lastStartingAt,
  type Speaker,
  type SpeechGround,
  sentenceStart,
  unitIndexAt,
} from './ground.js';
import { isAttributive, isNamedIn, NAME_SEPARATOR } from './name-use.js';

type Sex = 'M' | 'F' | 'U';

/** Pronouns that speak; `it` is a body. */
export const PRONOUNS: ReadonlyMap<string, Sex | 'body'> = new Map([
  ['he', 'M'],
  ['she', 'F'],
  ['they', 'U'],
  ['it', 'body'],
]);

/** The first full name for each surname of an article. */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, text } of mentions) {
    const words = kind === 'person' ? text.split(NAME_SEPARATOR) : [];
    const surname = words.at(-1) ?? '';
    if (words.length > 1 && !names.has(surname)) names.set(surname, text);
  }
  return names;
}

/** The speaker that a pronoun stands for; the words of the nominal or the pronoun where nobody is named. */
export function pronounSpeaker(ground: SpeechGround, pronoun: Unit): Speaker {
  const span = { start: pronoun.start, end: pronoun.end };
  const wanted = PRONOUNS.get(pronoun.key);
  const nominal = ground.lastNominal(pronoun.start);
  if (wanted === 'body') {
    const body = bodyBefore(ground, pronoun, nominal);
    return body === undefined ? { span, by: nominal?.by ?? pronoun.key } : { span, mention: body };
  }
  if (wanted === 'U') return { span, by: nominal?.by ?? pronoun.key };
  const spoken = spokesmanBefore(ground, pronoun);
  if (spoken !== undefined) return { span, by: spoken };
  const mention =
    personBefore(ground, clauseStart(ground, pronoun), wanted ?? 'U', nominal) ??
    personBefore(ground, pronoun, wanted ?? 'U', nominal);
  if (mention !== undefined) return { span, mention };
  return { span, by: nominal && nominal.by !== undefined && !PRONOUNS.has(nominal.by) ? nominal.by : pronoun.key };
}

const SPOKESMAN = new RegExp(
  String.raw`(?:^|\s)((?:an?|the|one|another)\s(?:[\w'’&-]+\s){0,5}spokes(?:man|woman|person)(?:\s(?:for|at|of)\s[^,;:"“”]{1,80}?)?)\s(?:has |had |also |later )?${anyOf(SPOKESMAN_VERBS)}\b`,
  'i',
);

/** `A spokesman for the trust said it was late. … he said`: in the sentence before, and no person named behind him. */
const WOMAN = /spokeswoman/i;

const MAN = /spokesman/i;

function spokesmanBefore(ground: SpeechGround, { start, key }: Unit): string | undefined {
  const { units, mentions, article } = ground;
  const here = sentenceStart(units, unitIndexAt(units, runJustBefore(ground, start)?.start ?? start));
  let first = here;
  for (let sentences = 0; sentences < 2 && first > 0; sentences++) first = sentenceStart(units, first - 1);
  const text = article.text.slice(units[first]?.start, units[here]?.start);
  const found = text.includes('spokes') ? SPOKESMAN.exec(text) : undefined;
  if (!found?.[1] || (WOMAN.test(found[1]) && key === 'he') || (MAN.test(found[1]) && key === 'she')) return undefined;
  // `A spokesman said … But Ben Lee urged … He said`: somebody else has come between.
  const behind = unitIndexAt(units, (units[first]?.start ?? 0) + found.index + found[0].length);
  for (
    let i = lastStartingAt(mentions, (units[here]?.start ?? 0) - 1);
    (mentions[i]?.start ?? -1) >= (units[behind]?.start ?? 0);
    i--
  ) {
    const mention = mentions[i];
    if (mention?.kind !== 'person' || isQuoted(ground, mention)) continue;
    if (sentenceStart(units, unitIndexAt(units, mention.start)) > behind) return undefined;
  }
  return found[1];
}

/** M or F where a title or a given name tells. */
function genderOf({ fullNames, gazetteer }: SpeechGround, mention: EntityMention): 'M' | 'F' | undefined {
  const title = mention.title
    ?.toLowerCase()
    .split(NAME_SEPARATOR)
    .find((word) => HONORIFIC_SEX.has(word));
  if (title) return HONORIFIC_SEX.get(title);
  const surname = mention.text.split(NAME_SEPARATOR).at(-1) ?? '';
  const full = fullNames.get(surname) ?? mention.text;
  const given = gazetteer.givenNames.get(full.split(NAME_SEPARATOR)[0]?.toLowerCase() ?? '');
  return given && given.gender !== 'U' ? given.gender : undefined;
}

/** A pronoun and what it stands for are nearer than this, in characters. */
const REACH = 3000;

/** The person meant: of the nearest earlier sentence that names any, the one who speaks, else the first. */
export function personBefore(
  ground: SpeechGround,
  { start }: Span,
  wanted: Sex,
  nominal: Speaker | undefined,
): number | undefined {
  const run = runJustBefore(ground, start);
  const spoken = run ? ground.article.text.slice(run.start, run.end) : '';
  let best: number | undefined;
  let bestSentence = -1;
  for (let i = lastStartingAt(ground.mentions, start); i >= 0; i--) {
    const mention = ground.mentions[i];
    if (mention && start - mention.end > REACH) break;
    if (mention?.kind !== 'person' || mention.end > start || isQuoted(ground, mention)) continue;
    if (isAttributive(ground, i) || isNamedIn(ground, mention, spoken)) continue;
    // `A spokesman said … He said …`: he is the spokesman, not somebody named before him.
    if (best === undefined && nominal && nominal.span.start > mention.start) return undefined;
    const gender = genderOf(ground, mention);
    if (wanted !== 'U' && gender !== undefined && gender !== wanted) continue;
    // `Mr Blair's government was weak, he said`: the possessor is not meant where somebody else is at hand.
    if (
      ground.units[unitIndexAt(ground.units, mention.end - 1) + 1]?.class === 'possessive' &&
      hasEarlierPerson(ground, i)
    )
      continue;
    const sentence = sentenceStart(ground.units, unitIndexAt(ground.units, mention.start));
    if (best !== undefined && sentence !== bestSentence) break;
    best = i;
    bestSentence = sentence;
    if (speaks(ground, mention)) break;
  }
  return best;
}

/**
 * Where the search for whom a pronoun means begins: before the clause that it reports. In `Mr Lee's plan was mad, he said`
 * he is not Mr Lee, and nobody else whom the clause names.
 */
function clauseStart(ground: SpeechGround, pronoun: Unit): Span {
  const { units, mentions } = ground;
  const at = unitIndexAt(units, pronoun.start);
  const isInserted = classesOf('comma|quote').has(units[at - 1]?.class ?? 'line-end') && isCue(ground, at + 1);
  if (!isInserted || !classesOf('comma|stop|line-end').has(units[at + 2]?.class ?? 'line-end')) return pronoun;
  const { start } = units[sentenceStart(units, at)] ?? pronoun;
  for (let i = lastStartingAt(mentions, pronoun.start); (mentions[i]?.start ?? -1) >= start; i--) {
    const mention = mentions[i];
    if (mention?.kind === 'person' && speaks(ground, mention)) return pronoun;
  }
  return { start, end: start };
}

/** The quotation that a pronoun stands right behind: “…,” he said. */
function runJustBefore({ runs }: SpeechGround, start: number): Span | undefined {
  const run = runs[lastStartingAt(runs, start)];
  return run && start >= run.end && start - run.end < 4 ? run : undefined;
}

/** Somebody else is named shortly before. */
function hasEarlierPerson({ mentions }: SpeechGround, at: number): boolean {
  const here = mentions[at];
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const mention = mentions[i];
    if (mention?.kind === 'person' && mention.text !== here?.text) return true;
  }
  return false;
}

/** A verb of saying stands beside the name. */
function speaks(ground: SpeechGround, mention: Mention): boolean {
  const title = 'titleStart' in mention ? mention.titleStart : undefined;
  const first = unitIndexAt(ground.units, title ?? mention.start);
  const after = unitIndexAt(ground.units, mention.end - 1) + 1;
  return isCue(ground, after) || isCue(ground, first - 1);
}

/** The body that `it` stands for: the speaker of the quote before, or the first body of the nearest sentence that names any. */
function bodyBefore(ground: SpeechGround, { start }: Span, nominal: Speaker | undefined): number | undefined {
  let best: number | undefined;
  let bestSentence = -1;
  for (let i = lastStartingAt(ground.mentions, start); i >= 0; i--) {
    const mention = ground.mentions[i];
    if (mention && start - mention.end > REACH) break;
    if (!mention || mention.end > start || !isBody(mention) || isQuoted(ground, mention) || isOutlet(mention)) continue;
    if (best === undefined && nominal && nominal.span.start > mention.start) return undefined;
    const sentence = sentenceStart(ground.units, unitIndexAt(ground.units, mention.start));
    if (best !== undefined && sentence !== bestSentence) break;
    best = i;
    bestSentence = sentence;
    if (speaks(ground, mention)) break;
  }
  return best;
}
