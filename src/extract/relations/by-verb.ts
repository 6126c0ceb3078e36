import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { lastStartingAt } from '../span-search.js';
import { standingOf } from './assertion.js';
import { partyMeant } from './meant.js';
import { namesFrom } from './names-behind.js';
import type { Dealing } from './relation.js';
import type { Sight } from './sight.js';
import { isOfSort } from './sorts.js';
import { type VerbFrame, type VerbPlace, verbFrames } from './verb-frames.js';

interface Indexed {
  readonly frame: VerbFrame;
  /** A word that must stand beside the verb. */
  readonly word: string | undefined;
}

const FRAMES: ReadonlyMap<string, readonly Indexed[]> = byLemma(verbFrames);

function byLemma(frames: readonly VerbFrame[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const frame of frames) {
    for (const verb of frame.verbs) {
      const [lemma = '', word] = verb.split(' ');
      const known = index.get(lemma);
      if (known) known.push({ frame, word });
      else index.set(lemma, [{ frame, word }]);
    }
  }
  return index;
}

/** The relations that a clause states by its verb. */
export function dealingsByVerb(sight: Sight, clause: Clause): Dealing[] {
  const own = FRAMES.get(clause.verb.lemma);
  const any = clause.subject && clause.subject.joint.length > 0 ? FRAMES.get('*') : undefined;
  // `state-owned`
  if ((!own && !any) || sight.units.at(clause.verb.head).key.includes('-')) return [];
  return [...(own ?? []), ...(any ?? [])].flatMap((one) => dealingsOf(sight, clause, one));
}

function dealingsOf(sight: Sight, clause: Clause, { frame, word }: Indexed): Dealing[] {
  if (word !== undefined && !standsBeside(sight, clause, word)) return [];
  if (frame.money && !hasMoney(sight, clause)) return [];
  if (frame.never && hasWord(sight, clause, frame.never, FAR)) return [];
  if (frame.single && clause.objects.length > 1) return [];
  if (frame.mostly && isSmallShare(sight, clause)) return [];
  if (clause.subject && frame.type !== 'partner' && sight.units.at(clause.subject.first).key === 'we') return [];
  if (frame.alone && clause.objects.length > 0) return [];
  if (frame.thing && !clause.verb.passive && !isThing(sight, clause.objects[0])) return [];
  if (frame.beside && !hasWord(sight, clause, frame.beside, frame.presumed ? FAR : BESIDE)) return [];
  if (frame.ownVoice && (clause.quoted || !isBodyItself(sight, clause))) return [];
  const standing = standingOf(sight, clause);
  if (standing === undefined) return [];
  const isOver = frame.ends || (frame.lasts && isPast(clause));
  const state = frame.presumed ? 'current' : isOver && standing === 'current' ? 'ended' : standing;
  if (frame.ends && standing === 'planned') return [];
  const { places, type, id, confidence } = frame;
  const as = partiesAt(sight, clause, places.a, word);
  const bs = places.b === 'each' ? as : partiesAt(sight, clause, places.b, word);
  const found: Dealing[] = [];
  for (const a of as)
    for (const b of bs) {
      if (places.b === 'each' ? as.indexOf(a) >= as.indexOf(b) : a === b) continue;
      if (!isOfSort(sight, a, frame.a) || !isOfSort(sight, b, frame.b)) continue;
      found.push({ a, b, type, state, rule: id, confidence, first: clause.verb.first, last: clause.verb.last });
    }
  return found;
}

const PERCENT = /^(\d+(?:\.\d+)?)\s?(?:%|per cent|percent)/;
const HALF = 50;
/** In units: a share stands right before its verb. */
const SHARE = 4;

/** `which is 25% owned by Zentra`, `partly owned` */
function isSmallShare({ units, article }: Sight, { verb }: Clause): boolean {
  for (let at = Math.max(0, verb.head - SHARE); at < verb.head; at++) {
    const { start, key } = units.at(at);
    if (key === 'partly' || key === 'part') return true;
    const share = PERCENT.exec(article.text.slice(start, start + BESIDE * 2))?.[1];
    if (share !== undefined && Number(share) < HALF) return true;
  }
  return false;
}

/** `The union condemned`, not `some members of the union` or `young Democrats`, and nobody who is no more than `it`. */
function isBodyItself({ units, mentions }: Sight, { subject, verb }: Clause): boolean {
  if (verb.passive || !subject) return true;
  if (subject.kind === 'pronoun') return false;
  const mention = subject.mention === undefined ? undefined : mentions[subject.mention];
  if (!mention) return true;
  const { first } = subject;
  return units.at(first).start >= mention.start || units.at(first).class !== 'word';
}

/** `took over`, `joined forces`, `took them to court`. */
function standsBeside({ units }: Sight, { verb, objects, prepositions }: Clause, word: string): boolean {
  const isHead = ({ head }: Phrase): boolean => units.at(head).key === word;
  return (
    units.at(verb.last + 1).key === word || objects.some(isHead) || prepositions.some(({ phrase }) => isHead(phrase))
  );
}

/** `owned`, and neither `has owned` nor `said it owned`, where the past is that of the saying. */
const isPast = ({ verb, kind }: Clause): boolean =>
  verb.form === 'finite' && verb.tense === 'past' && !verb.perfect && kind !== 'complement';

/** Words for a sum that is not written in figures. */
const SUMS: ReadonlySet<string> = new Set(['money', 'cash', 'grant', 'grants', 'funding', 'donation', 'loan']);

/** `gave the trust £3m`, not `a £3m contract`. */
function hasMoney({ mentions, units }: Sight, { objects, subject, verb }: Clause): boolean {
  const phrases = verb.passive && subject ? [subject, ...objects] : objects;
  return phrases.some(({ head }) => isSum(head));
  function isSum(head: number): boolean {
    const { start, key } = units.at(head);
    const mention = mentions[lastStartingAt(mentions, start)];
    return SUMS.has(key) || (mention?.kind === 'money' && mention.end > start);
  }
}

const isThing = ({ mentions }: Sight, object: Phrase | undefined): boolean =>
  object !== undefined && (object.mention === undefined || !isEntityMention(mentions[object.mention] as Mention));

/** In units: a word further from the verb says nothing of it. */
const BESIDE = 6;

const FAR = 16;

function hasWord({ units }: Sight, { verb }: Clause, words: ReadonlySet<string>, reach = BESIDE): boolean {
  for (let at = verb.first - 2; at <= verb.last + reach; at++) if (words.has(units.at(at).key)) return true;
  return false;
}

function partiesAt(sight: Sight, clause: Clause, place: VerbPlace, word: string | undefined): readonly number[] {
  const { verb, subject, objects, prepositions } = clause;
  const governed = (which: readonly string[]): readonly number[] =>
    [...prepositions, ...prepositionsOfGerund(sight, clause)]
      .filter(({ preposition }) => which.includes(preposition))
      .flatMap(({ preposition, phrase }) =>
        preposition === 'with' && COLLEAGUES.has(sight.units.at(phrase.head).key)
          ? bodiesOfColleagues(sight, phrase.head)
          : behind(sight, phrase),
      );
  if (typeof place !== 'string') return governed(place);
  if (place === 'asker') return askers(sight, clause);
  const isDoer = place === 'doer';
  if (place === 'each') return subject ? partiesOfSubject(sight, subject) : [];
  if (isDoer === verb.passive) {
    if (verb.passive) return governed(['by']);
    const found = objects.flatMap((phrase) => behind(sight, phrase));
    return found.length > 0 || word === undefined ? found : governed([word]);
  }
  // `It was commissioned by Zentra`: a thing, as a rule, is done.
  if (!subject || (!isDoer && subject.kind === 'pronoun' && sight.units.at(subject.first).key === 'it')) return [];
  return partiesOfSubject(sight, subject);
}

/** `stopped working with Zentra`: what stands behind the gerund that a verb leads in. */
function prepositionsOfGerund({ clauses }: Sight, { verb }: Clause): Clause['prepositions'] {
  const next = clauses.at(verb.last + 1);
  return next?.verb.form === 'gerund' ? next.prepositions : [];
}

/** Whom a subject means, with those joined to it. */
export function partiesOfSubject(sight: Sight, phrase: Phrase): readonly number[] {
  const named = phrase.joint.length > 0 ? namesFrom(sight, phrase.first) : undefined;
  if (named && named.names.length > 1) return named.names;
  const parties = [phrase, ...phrase.joint].map((one) => partyMeant(sight, one));
  return parties.flatMap((one) => one ?? []);
}

/** Who asks for approval: whoever hands something in, or whose it is that is handed in. */
function askers(sight: Sight, { verb, subject }: Clause): readonly number[] {
  if (!subject) return [];
  if (!verb.passive) return partiesOfSubject(sight, subject);
  if (subject.possessor !== undefined) return [subject.possessor];
  const maker =
    sight.units.at(subject.first).class === 'the' ? sight.makerOf(sight.units.at(subject.head).key) : undefined;
  return maker === undefined ? [] : [maker];
}

/** People who stand for the body that they are of: `works with colleagues from Zentra`. */
const COLLEAGUES: ReadonlySet<string> = new Set([
  'colleagues',
  'counterparts',
  'officers',
  'staff',
  'experts',
  'teams',
]);
const OF_BODY: ReadonlySet<string> = new Set(['from', 'at', 'in', 'of']);

function bodiesOfColleagues(sight: Sight, head: number): readonly number[] {
  if (!OF_BODY.has(sight.units.at(head + 1).key)) return [];
  return namesFrom(sight, head + 2)?.names ?? [];
}

/** Whom an object means, with those listed behind it: `funded by Zentra and Calder Foods`. */
function behind(sight: Sight, phrase: Phrase): readonly number[] {
  // `founded a label and sold it`: a thing, as a rule.
  if (phrase.kind === 'pronoun' && sight.units.at(phrase.first).key === 'it') return [];
  const meant = partyMeant(sight, phrase);
  if (meant === undefined) return [];
  if (phrase.mention === undefined) return [meant];
  const named = namesFrom(sight, phrase.first);
  if (!named?.names.includes(meant)) return [meant];
  // `hired Zentra and Calder Foods left`: what has a verb of its own is no object.
  const isSubject = sight.clauses.at(named.last + 1)?.verb.form === 'finite';
  return isSubject ? [meant] : named.names;
}
