import type { Mention } from '../../model/mention.js';
import { isOrdinaryWord } from '../lexicon.js';
import { NEVER_NAMES } from '../word-lists.js';
import { nominalReferent, PRONOUNS, pronounSpeaker } from './antecedents.js';
import { isQuoted, lastStartingAt, mentionAt, type Speaker, type SpeechGround, unitIndexAt } from './ground.js';

const AUXILIARIES = new Set(
  `has had have also later previously then earlier today yesterday recently is was been who which further once again
  simply only himself herself itself did does do will would duly reportedly repeatedly publicly angrily quickly now
  already even meanwhile however too therefore instead still sadly clearly quoted as jokingly tearfully always often last night never`.split(
    /\s+/,
  ),
);
const DETERMINERS = new Set('the a an one another his her its their our police'.split(' '));

/** The subject of a verb of saying, looking left from the verb within its sentence. */
export function subjectBefore(ground: SpeechGround, verb: number, from: number): Speaker | undefined {
  const { units } = ground;
  let at = verb - 1;
  while (at >= from && AUXILIARIES.has(units[at]?.key ?? '')) at--;
  const adjacent = units[at];
  if (at < from || !adjacent) return undefined;
  if (PRONOUNS.has(adjacent.key)) return pronounSpeaker(ground, adjacent);
  if (adjacent.class === 'a') return clauseSubject(ground, at, from);
  const named = mentionAt(ground, adjacent);
  if (named !== undefined && isPartOfPhrase(ground, named, from)) {
    return (
      namedBefore(ground, at, from) ??
      nominalSpeaker(ground, at, from) ??
      appositionSpeaker(ground, named, from) ??
      nameSpeaker(ground, named)
    );
  }
  if (named !== undefined && ground.mentions[named]?.kind !== 'place') return nameSpeaker(ground, named);
  if (adjacent.class === ',' || adjacent.class === ')') {
    const person = headPerson(ground, from, at) ?? lastPersonBetween(ground, units[from]?.start ?? 0, adjacent.start);
    if (person !== undefined) return nameSpeaker(ground, person);
    const head = capitalHead(ground, from, at);
    if (head) return head;
  }
  return (
    namedBefore(ground, at, from) ??
    nominalSpeaker(ground, at, from) ??
    pluralSpeaker(ground, at) ??
    capitalSpeaker(ground, at, from) ??
    clauseSubject(ground, at, from)
  );
}

/** `Martin Okafor, who won the seat from Ben Lee, said`: the person behind whom a comma opens an aside. */
function headPerson(ground: SpeechGround, from: number, close: number): number | undefined {
  const { units, mentions } = ground;
  const end = units[close]?.start ?? 0;
  for (let i = lastStartingAt(mentions, (units[from]?.start ?? 0) - 1) + 1; (mentions[i]?.end ?? end + 1) <= end; i++) {
    const mention = mentions[i];
    if (mention?.kind !== 'person' || isQuoted(ground, mention)) continue;
    const before = unitIndexAt(units, ('titleStart' in mention ? mention.titleStart : undefined) ?? mention.start) - 1;
    const after = unitIndexAt(units, mention.end - 1) + 1;
    const isObject = before >= from && ('ofyzb'.includes(units[before]?.class ?? '¶') || units[before]?.key === 'with');
    if (!isObject && after < close && ',('.includes(units[after]?.class ?? '¶')) return i;
  }
  return undefined;
}

/** `Rhiân Example, vice-president of Example Group, said`, where no rule for names knows the name. */
function capitalHead(ground: SpeechGround, from: number, close: number): Speaker | undefined {
  const { units } = ground;
  let comma = from;
  while (comma < close && comma - from < 5 && units[comma]?.class !== ',') comma++;
  return comma < close && units[comma]?.class === ',' && comma > from
    ? capitalSpeaker(ground, comma - 1, from)
    : undefined;
}

/** `Eva Example, a member of the council said`, `Eva Example of the council said`: a name in front of the phrase. */
function namedBefore(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  let at = last;
  while (
    at > from &&
    last - at < 12 &&
    !',.;:"'.includes(units[at - 1]?.class ?? '¶') &&
    !OF.has(units[at - 1]?.key ?? '')
  )
    at--;
  const isAside = units[at - 1]?.class === ',' && (units[at]?.class === 'i' || units[at]?.class === 't');
  const isOf = OF.has(units[at - 1]?.key ?? '');
  if (at <= from || !(isAside || isOf)) return undefined;
  const named = mentionAt(ground, units[at - 2]);
  if (named !== undefined) return mentions[named]?.kind === 'person' ? nameSpeaker(ground, named) : undefined;
  return isOf ? capitalSpeaker(ground, at - 2, from) : undefined;
}
const OF = new Set(['of', 'from', 'at']);

const PLURAL = new Set(
  `people critics analysts residents neighbours police officials ministers sources experts campaigners mps doctors
  officers detectives prosecutors lawyers friends witnesses opponents supporters unions councillors magistrates
  commentators economists scientists researchers investigators bosses staff leaders insiders observers`.split(/\s+/),
);

/** `when people asked`: nobody in particular. */
function pluralSpeaker({ units, article }: SpeechGround, at: number): Speaker | undefined {
  const unit = units[at];
  if (!unit || !PLURAL.has(unit.key)) return undefined;
  return { span: { start: unit.start, end: unit.end }, by: article.text.slice(unit.start, unit.end) };
}

const SPOKES = /^spokes/;

/** `a spokesman for NHS London said`: the body is what the speaker speaks for. */
function isPartOfPhrase({ units, mentions }: SpeechGround, named: number, from: number): boolean {
  const mention = mentions[named];
  if (!mention) return false;
  let before = unitIndexAt(units, mention.start) - 1;
  if (units[before]?.class === 't') before--;
  const isOf = before >= from && 'ofyzb'.includes(units[before]?.class ?? '¶');
  // `a spokesman for Dell`: a body, whatever the rules for names take it for.
  return isOf && (mention.kind !== 'person' || SPOKES.test(units[before - 1]?.key ?? ''));
}

/** `Ann Okafor, director of Example Group said`: the comma behind is missing. */
function appositionSpeaker(ground: SpeechGround, named: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  const person = lastPersonBetween(ground, units[from]?.start ?? 0, mentions[named]?.start ?? 0);
  if (person === undefined) return undefined;
  const after = unitIndexAt(units, (mentions[person]?.end ?? 1) - 1) + 1;
  return units[after]?.class === ',' ? nameSpeaker(ground, person) : undefined;
}

/** The speaker named behind a verb of saying: `said Chief Constable Chris Sims`, `says the notice`. */
export function subjectAfter(ground: SpeechGround, verb: number, to: number): Speaker | undefined {
  const { units } = ground;
  for (let at = verb + 1; at <= Math.min(to, verb + 9); at++) {
    const unit = units[at];
    if (!unit || '.;:¶"'.includes(unit.class)) break;
    if (PRONOUNS.has(unit.key)) return at === verb + 1 ? pronounSpeaker(ground, unit) : undefined;
    const named = mentionAt(ground, unit);
    const kind = ground.mentions[named ?? -1]?.kind;
    if (named !== undefined && kind === 'place' && isHyphened(ground, named)) return nominalAfter(ground, verb + 1, to);
    // `said Example Group's chairman Ann Okafor`, `Okafor's lawyer Ben Lee`: the possessor is not the speaker.
    if (named !== undefined && hasPossession(ground, named, to)) continue;
    if (named !== undefined && (kind === 'person' || kind === 'force' || kind === 'organisation')) {
      const person = personSoon(ground, named);
      return postBehind(ground, person, verb + 1) ?? nameSpeaker(ground, person);
    }
    // `said one of the researchers in Leeds`, `said the union, which …`: what follows is no longer the subject.
    if (unit.class === ',' && at > verb + 1) break;
  }
  return nominalAfter(ground, verb + 1, to) ?? capitalAfter(ground, verb + 1, to);
}

/** A possessive with another name soon behind it. */
function hasPossession({ units, mentions }: SpeechGround, named: number, to: number): boolean {
  const behind = unitIndexAt(units, (mentions[named]?.end ?? 1) - 1) + 1;
  const next = mentions[named + 1];
  if (units[behind]?.class !== 's' || next?.kind !== 'person') return false;
  const at = unitIndexAt(units, next.start);
  return at <= to && at - behind <= 6 && !units.slice(behind, at).some((unit) => ',.;:"¶'.includes(unit.class));
}

/** `said the Newport-based athlete` */
function isHyphened({ units, mentions }: SpeechGround, named: number): boolean {
  return units[unitIndexAt(units, (mentions[named]?.end ?? 1) - 1) + 1]?.class === '-';
}

/** `said a Home Office spokesman`: the words for somebody of the body, not the body. */
function postBehind({ units, mentions, article }: SpeechGround, named: number, first: number): Speaker | undefined {
  const mention = mentions[named];
  const behind = mention && mention.kind !== 'person' ? unitIndexAt(units, mention.end - 1) + 1 : -1;
  const post = units[behind]?.class === 's' ? units[behind + 1] : units[behind];
  const isOf = mention && mention.kind !== 'person' && isPartOfWords(units, first, unitIndexAt(units, mention.start));
  if (post?.class !== 'k' && !isOf) return undefined;
  const span = {
    start: units[first]?.start ?? mention?.start ?? 0,
    end: post?.class === 'k' ? post.end : (mention?.end ?? 0),
  };
  return { span, by: article.text.slice(span.start, span.end) };
}

/** `said a spokesman for the trust`: between the verb and the body stand a determiner and a preposition. */
function isPartOfWords(units: SpeechGround['units'], first: number, body: number): boolean {
  if (!DETERMINERS.has(units[first]?.key ?? '') && units[first]?.class !== 'k') return false;
  const before = units[body - 1]?.class === 't' ? body - 2 : body - 1;
  return before > first && 'ofyzb'.includes(units[before]?.class ?? '¶');
}

/** `said Labour MP Ann Okafor`: the body's name belongs to her title. */
function personSoon({ mentions, article }: SpeechGround, named: number): number {
  const next = mentions[named + 1];
  const here = mentions[named];
  if (!here || here.kind === 'person' || next?.kind !== 'person' || next.start - here.end >= 60) return named;
  return CLAUSE_MARK.test(article.text.slice(here.end, next.start)) ? named : named + 1;
}
const CLAUSE_MARK = /[,.;:"”“\n]/;

export function nameSpeaker({ mentions }: SpeechGround, mention: number): Speaker {
  const { start, end } = mentions[mention] as Mention;
  return { mention, span: { start, end } };
}

function lastPersonBetween(ground: SpeechGround, start: number, end: number): number | undefined {
  const { mentions } = ground;
  for (let i = lastStartingAt(mentions, end); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.start < start) return undefined;
    if (mention.kind === 'person' && mention.end <= end && !isQuoted(ground, mention)) return i;
  }
  return undefined;
}

/** Words that end no noun phrase. */
const isPhraseEnd = ({ units }: SpeechGround, at: number): boolean => {
  const unit = units[at];
  return (
    unit !== undefined && !NEVER_NAMES.has(unit.key) && !unit.key.endsWith('ly') && !'oftyzbai'.includes(unit.class)
  );
};
/** A noun phrase that a verb of saying belongs to has none of these inside. */
const BREAKS = new Set(
  'but and or is was are were be been has had have will would which who that when while after as than'.split(' '),
);

/** `the notice said`, `a spokesman for the trust said`: the noun phrase, from its determiner to the verb. */
function nominalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units } = ground;
  if (!isPhraseEnd(ground, last)) return undefined;
  for (let at = last; at >= Math.max(from, last - 8); at--) {
    const unit = units[at];
    if (!unit || ',;:."()'.includes(unit.class) || (BREAKS.has(unit.key) && at < last && !isJoinedBody(ground, at)))
      return undefined;
    // `a spokesman for the trust`: the phrase begins at the first determiner.
    if (!DETERMINERS.has(unit.key) || 'ofyzb'.includes(units[at - 1]?.class ?? '¶') || at === last) continue;
    return nominal(ground, at, last);
  }
  return undefined;
}

/** `the Department for Culture, Media and Sport`. */
const isJoinedBody = ({ units }: SpeechGround, at: number): boolean => units[at]?.class === 'a';

function nominal(ground: SpeechGround, first: number, last: number): Speaker | undefined {
  const { units, article } = ground;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const referent = nominalReferent(ground, first, last);
  return referent === undefined ? { span, by: article.text.slice(span.start, span.end) } : { span, mention: referent };
}

function nominalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units } = ground;
  if (!DETERMINERS.has(units[first]?.key ?? '') || units[first + 1] === undefined) return undefined;
  let last = first;
  while (
    last < to &&
    last - first < 6 &&
    !',.;:"¶()'.includes(units[last + 1]?.class ?? '¶') &&
    (units[last + 1]?.class !== 'v' || last === first) &&
    !AFTER_SPEAKER.has(units[last + 1]?.key ?? '')
  )
    last++;
  return last > first ? nominal(ground, first, last) : undefined;
}
const AFTER_SPEAKER = new Set(
  'in on at to after when as while who which yesterday today last this during from by with about before following earlier later'.split(
    ' ',
  ),
);

const CAPITALS = 'GMSQUCIANBLVHO';

/** A capitalised word that no rule for names knows: `Mandić said`. The words are kept, nobody is meant by them. */
function capitalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, article } = ground;
  if (!isUnknownName(ground, last)) return undefined;
  let first = last;
  while (first > from && last - first < 3 && isUnknownName(ground, first - 1)) first--;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  return { span, by: article.text.slice(span.start, span.end) };
}

function isUnknownName({ units, article, gazetteer }: SpeechGround, at: number): boolean {
  const unit = units[at];
  const isGiven = unit?.class === 'E' && gazetteer.givenNames.has(unit.key);
  if (!unit || !(CAPITALS.includes(unit.class) || isGiven) || NEVER_NAMES.has(unit.key)) return false;
  const first = article.text[unit.start] ?? '';
  if (first === first.toLowerCase()) return false;
  const isName = 'GMSQI'.includes(unit.class) || gazetteer.surnames.has(unit.key);
  return isName || !unit.opensSentence || !isOrdinaryWord(unit.key);
}

function capitalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units, article } = ground;
  let at = first;
  // `said Seagate founder Ann …`: posts and bodies stand before the name.
  while (at < to && at - first < 5 && !isUnknownName(ground, at) && 'kmwTRP'.includes(units[at]?.class ?? '¶')) at++;
  if (!isUnknownName(ground, at)) return undefined;
  let last = at;
  while (
    last < to &&
    last - at < 6 &&
    (isUnknownName(ground, last + 1) || 'kd'.includes(units[last + 1]?.class ?? '¶'))
  )
    last++;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  return { span, by: article.text.slice(span.start, span.end) };
}

const isVerbLike = (key: string): boolean => VERB_ENDING.test(key) || BREAKS.has(key);
const VERB_ENDING = /ed$/;
const SUBORDINATORS = new Set('as when after while before if although though since despite because once'.split(' '));

/** Where the main clause of a sentence starts: behind the comma of `As Ben Lee rang 999, …`. */
function mainClause(units: SpeechGround['units'], from: number, last: number): number {
  if (!SUBORDINATORS.has(units[from]?.key ?? '')) return from;
  let at = from;
  while (at < last && units[at]?.class !== ',') at++;
  return at < last ? at + 1 : from;
}

/** `Price announced the gap and explained it was …`: the first person of the sentence, or its first pronoun. */
export function clauseSubject(ground: SpeechGround, last: number, sentence: number): Speaker | undefined {
  const { units, mentions } = ground;
  const from = mainClause(units, sentence, last);
  if (units[from]?.class === 't' && from > sentence) {
    let head = from + 1;
    while (
      head < last &&
      head - from < 5 &&
      'wmkRN'.includes(units[head + 1]?.class ?? '¶') &&
      !isVerbLike(units[head + 1]?.key ?? '')
    )
      head++;
    const meant = nominalReferent(ground, from, head);
    if (meant !== undefined) return nameSpeaker(ground, meant);
  }
  const start = units[from]?.start ?? 0;
  const end = units[last]?.end ?? 0;
  for (let i = lastStartingAt(mentions, start - 1) + 1; (mentions[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
    const mention = mentions[i];
    if (mention?.kind === 'person' && !isQuoted(ground, mention)) return nameSpeaker(ground, i);
  }
  for (let at = from; at <= Math.min(last, from + 12); at++) {
    const unit = units[at];
    if (unit && (unit.key === 'he' || unit.key === 'she') && !isQuoted(ground, unit))
      return pronounSpeaker(ground, unit);
  }
  // `The BBC denied it, saying it had …`
  const body = lastStartingAt(mentions, start - 1) + 1;
  const first = mentions[body];
  if (
    first &&
    (first.kind === 'organisation' || first.kind === 'force') &&
    first.end <= end &&
    unitIndexAt(units, first.start) - from < 3
  )
    return nameSpeaker(ground, body);
  // `Edu played it down, adding: …`
  return isUnknownName(ground, from) && units[from + 1]?.class !== ',' ? capitalSpeaker(ground, from, from) : undefined;
}
