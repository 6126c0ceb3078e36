import { NOUNS_FOR_BODIES, SPEAKING_DOCUMENTS, SPOKESMAN_VERBS } from '../../lists/words.js';
import type { EntityMention, Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';
import { firstWhere } from '../../text/first-where.js';
import { HONORIFIC_SEX } from '../../text/honorific.js';
import { NAME_SEPARATOR, surnameOf } from '../../text/surname.js';
import type { Clause } from '../clauses/clause.js';
import { isBody, isOutlet } from '../nominal-body.js';
import { lastStartingAt } from '../span-search.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import {
  isQuoted,
  type Speaker,
  type SpeechGround,
  sentenceStart,
  startWithTitle,
  unitBehind,
  unitIndexAt,
} from './ground.js';
import { fullNameOf, isAttributive, isNamedIn } from './name-use.js';
import { isCue } from './saying-verbs.js';

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
    const surname = surnameOf(text);
    if (kind === 'person' && surname !== text && !names.has(surname)) names.set(surname, text);
  }
  return names;
}

/** The speaker that a pronoun stands for; the words of the nominal or the pronoun where nobody is named. */
export function pronounSpeaker(ground: SpeechGround, pronoun: Unit): Speaker {
  const span = { start: pronoun.start, end: pronoun.end };
  const wanted = PRONOUNS.get(pronoun.key) ?? 'U';
  const last = ground.lastNominal(pronoun.start);
  const nominal = last && fitsNominal(last, wanted) ? last : undefined;
  if (wanted === 'body') {
    const document = documentBefore(ground, pronoun);
    if (document) return { span, by: document };
    const body = bodyBefore(ground, pronoun, nominal);
    return body === undefined ? { span, by: nominal?.by ?? pronoun.key } : { span, mention: body };
  }
  if (wanted === 'U') return { span, by: nominal?.by ?? pronoun.key };
  const spoken = spokesmanBefore(ground, pronoun);
  if (spoken !== undefined) return { span, by: spoken };
  const mention =
    personBefore(ground, clauseStart(ground, pronoun), wanted, nominal) ??
    personBefore(ground, pronoun.start, wanted, nominal);
  if (mention !== undefined) return { span, mention };
  return { span, by: nominal?.by !== undefined && !PRONOUNS.has(nominal.by) ? nominal.by : pronoun.key };
}

const HEAD =
  /^(?:an?|the|one|another|his|her|its|their)?\s*((?:[^\s]+\s)*?[^\s]+?)(?=\s(?:of|for|at|from|in|by|to|on|who|signed)\s|$)/i;

/** `A report said … It added`, `A spokesman said … He added`; he is no report, and it no spokesman. */
function fitsNominal({ by = '' }: Speaker, wanted: Sex | 'body'): boolean {
  const head = HEAD.exec(by)?.[1]?.toLowerCase().split(NAME_SEPARATOR).at(-1) ?? '';
  if (PRONOUNS.has(head)) return true;
  const isThing = SPEAKING_DOCUMENTS.has(head) || NOUNS_FOR_BODIES.has(head);
  return wanted === 'U' || (wanted === 'body') === isThing;
}

const SPOKESMAN = new RegExp(
  String.raw`(?:^|\s)((?:an?|the|one|another)\s(?:[\w'’&-]+\s){0,5}spokes(?:man|woman|person)(?:\s(?:for|at|of)\s[^,;:"“”]{1,80}?)?)\s(?:has |had |also |later )?${anyOf(SPOKESMAN_VERBS)}\b`,
  'i',
);

const WOMAN = /spokeswoman/i;
const MAN = /spokesman/i;

/** `A spokesman for the trust said it was late. … he said`: in the sentence before, and no person named behind him. */
function spokesmanBefore(ground: SpeechGround, { start, key }: Unit): string | undefined {
  const { units, article } = ground;
  const here = sentenceStart(units, unitIndexAt(units, runJustBefore(ground, start)?.start ?? start));
  let first = here;
  for (let sentences = 0; sentences < 2 && first > 0; sentences++) first = sentenceStart(units, first - 1);
  const from = units.at(first).start;
  const text = article.text.slice(from, units.at(here).start);
  const found = text.includes('spokes') ? SPOKESMAN.exec(text) : undefined;
  if (!found?.[1] || (WOMAN.test(found[1]) && key === 'he') || (MAN.test(found[1]) && key === 'she')) return undefined;
  const behind = unitIndexAt(units, from + found.index + found[0].length);
  return isSomebodyNamed(ground, behind, here) ? undefined : found[1];
}

/** `A spokesman said … But Ben Lee urged … He said`: somebody else has come between two units, in a sentence of his own. */
function isSomebodyNamed(ground: SpeechGround, from: number, to: number): boolean {
  const { units, mentions } = ground;
  const first = lastStartingAt(mentions, units.at(from).start - 1) + 1;
  const last = lastStartingAt(mentions, units.at(to).start - 1);
  return mentions
    .slice(first, last + 1)
    .some(
      (mention) =>
        mention.kind === 'person' &&
        !isQuoted(ground, mention) &&
        sentenceStart(units, unitIndexAt(units, mention.start)) > from,
    );
}

/** In clauses, those of quotations included. */
const FAR = 16;

/** `The notice runs to nine pages. It adds that …`: the document that a sentence shortly before is about, and no body since. */
function documentBefore(
  { clauses: { clauses }, units, article, mentions }: SpeechGround,
  { start }: Unit,
): string | undefined {
  const last = firstWhere(clauses.length, (at) => units.at((clauses[at] as Clause).verb.first).start > start) - 1;
  for (let at = last; at >= Math.max(0, last - FAR); at--) {
    const { kind, quoted, subject } = clauses[at] as Clause;
    if (kind !== 'main' || quoted || !subject || units.at(subject.last).end > start) continue;
    const body = subject.mention === undefined ? undefined : mentions[subject.mention];
    if (body && isBody(body)) return undefined;
    if (subject.kind === 'nominal' && SPEAKING_DOCUMENTS.has(units.at(subject.head).key))
      return article.text.slice(units.at(subject.first).start, units.at(subject.last).end);
  }
  return undefined;
}

/** M or F where a title or a given name tells. */
export function genderOf({ fullNames, gazetteer }: SpeechGround, mention: EntityMention): 'M' | 'F' | undefined {
  const title = mention.title
    ?.toLowerCase()
    .split(NAME_SEPARATOR)
    .find((word) => HONORIFIC_SEX.has(word));
  if (title) return HONORIFIC_SEX.get(title);
  const [first] = fullNameOf(fullNames, mention.text).toLowerCase().split(NAME_SEPARATOR);
  const given = first === undefined ? undefined : gazetteer.givenNames.get(first);
  return given && given.gender !== 'U' ? given.gender : undefined;
}

/** Whether a mention names a person whom nothing tells to be of the other sex. */
export function mayBeOfSex(ground: SpeechGround, mention: Mention, wanted: 'M' | 'F'): boolean {
  if (mention.kind !== 'person') return false;
  const gender = genderOf(ground, mention);
  return gender === undefined || gender === wanted;
}

/** A pronoun and what it stands for are nearer than this, in characters. */
const REACH = 3000;

/**
 * Of the names before an offset that fit, one of the nearest sentence that has any: the one who speaks, else the first.
 * `A spokesman said … He said …`: he is the spokesman, not somebody named before him, and where there is a `nominal`
 * nobody before it is meant.
 */
function antecedentBefore(
  ground: SpeechGround,
  start: number,
  nominal: Speaker | undefined,
  fits: (mention: Mention, index: number) => boolean,
): number | undefined {
  const { units, mentions } = ground;
  let best: number | undefined;
  let bestSentence = -1;
  for (let i = lastStartingAt(mentions, start); i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (start - mention.end > REACH) break;
    if (mention.end > start || isQuoted(ground, mention) || !fits(mention, i)) continue;
    if (best === undefined && nominal && nominal.span.start > mention.start) return undefined;
    const sentence = sentenceStart(units, unitIndexAt(units, mention.start));
    if (best !== undefined && sentence !== bestSentence) break;
    best = i;
    bestSentence = sentence;
    if (speaks(ground, mention)) break;
  }
  return best;
}

/** The person meant by a pronoun or a description. */
export function personBefore(
  ground: SpeechGround,
  start: number,
  wanted: Sex,
  nominal: Speaker | undefined,
): number | undefined {
  const { units, article } = ground;
  const run = runJustBefore(ground, start);
  const spoken = run ? article.text.slice(run.start, run.end) : '';
  return antecedentBefore(ground, start, nominal, (mention, i) => {
    if (mention.kind !== 'person' || isAttributive(ground, i) || isNamedIn(ground, mention, spoken)) return false;
    const gender = wanted === 'U' ? undefined : genderOf(ground, mention);
    if (gender !== undefined && gender !== wanted) return false;
    // `Mr Blair's government was weak, he said`: the possessor is not meant where somebody else is at hand.
    return units.at(unitBehind(units, mention)).class !== 'possessive' || !hasEarlierPerson(ground, i);
  });
}

/** The body that `it` stands for. */
function bodyBefore(ground: SpeechGround, { start }: Span, nominal: Speaker | undefined): number | undefined {
  return antecedentBefore(ground, start, nominal, (mention) => isBody(mention) && !isOutlet(mention));
}

const BEFORE_INSERTION = classesOf('comma|quote');
const BEHIND_INSERTION = classesOf('comma|stop|line-end');

/**
 * Where the search for whom a pronoun means begins: before the clause that it reports. In `Mr Lee's plan was mad, he said`
 * he is not Mr Lee, and nobody else whom the clause names.
 */
function clauseStart(ground: SpeechGround, pronoun: Unit): number {
  const { units, mentions } = ground;
  const at = unitIndexAt(units, pronoun.start);
  const isInserted = BEFORE_INSERTION.has(units.at(at - 1).class) && isCue(ground, at + 1);
  if (!isInserted || !BEHIND_INSERTION.has(units.at(at + 2).class)) return pronoun.start;
  const { start } = units.at(sentenceStart(units, at));
  const named = mentions.slice(lastStartingAt(mentions, start - 1) + 1, lastStartingAt(mentions, pronoun.start) + 1);
  return named.some((mention) => mention.kind === 'person' && speaks(ground, mention)) ? pronoun.start : start;
}

/** The quotation that a pronoun stands right behind: “…,” he said. */
function runJustBefore({ runs }: SpeechGround, start: number): Span | undefined {
  const run = runs[lastStartingAt(runs, start)];
  return run && start >= run.end && start - run.end < 4 ? run : undefined;
}

/** Somebody else is named shortly before. */
function hasEarlierPerson({ mentions }: SpeechGround, at: number): boolean {
  const here = mentions[at];
  return mentions
    .slice(Math.max(0, at - 12), at)
    .some((mention) => mention.kind === 'person' && mention.text !== here?.text);
}

/** A verb of saying stands beside the name. */
function speaks(ground: SpeechGround, mention: Mention): boolean {
  const { units } = ground;
  return isCue(ground, unitBehind(units, mention)) || isCue(ground, unitIndexAt(units, startWithTitle(mention)) - 1);
}
