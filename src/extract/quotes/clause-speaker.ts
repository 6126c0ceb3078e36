import { SPEAKING_DOCUMENTS } from '../../lists/words.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { classesOf } from '../units/alphabet.js';
import { PRONOUNS, pronounSpeaker } from './antecedents.js';
import { isQuoted, type Speaker, type SpeechGround, spanOfUnits, unitBehind } from './ground.js';
import { documentAuthor, nominalReferent } from './nominal-referents.js';
import { nameSpeaker, wordsSpeaker } from './subject-phrases.js';

/**
 * Whom the clause of a verb has as its subject, where that stands before the verb and not before `from`; undefined where
 * it cannot be read.
 */
export function clauseSpeaker(ground: SpeechGround, verb: number, from: number): Speaker | undefined {
  const clause = ground.clauses.at(verb);
  if (!clause?.subject || clause.verb.passive) return undefined;
  const subject = authorOf(ground, clause) ?? clause.subject;
  if (subject.first < from || subject.first > verb) return undefined;
  const reporter = reporterOf(ground, clause, subject);
  if (reporter) return phraseSpeaker(ground, reporter);
  return isQuoted(ground, ground.units.at(subject.first)) ? undefined : phraseSpeaker(ground, subject);
}

/** Who stands behind the verb: `said his son, Robert Haines, a former mayor`. */
export function invertedSpeaker(ground: SpeechGround, verb: number): Speaker | undefined {
  const clause = ground.clauses.at(verb);
  if (clause?.subjectFrom !== 'inverted' || !clause.subject) return undefined;
  const named = namedOf(ground, clause.subject);
  return named === undefined ? undefined : nameSpeaker(ground, named);
}

/** A pronoun for whoever reports, where it stands in what is reported. */
export const ITSELF: ReadonlySet<string> = new Set(['it', 'they']);

/** `The force said it would not comment on “…”`: it is the force. */
function reporterOf({ clauses, units }: SpeechGround, clause: Clause, { kind, first }: Phrase): Phrase | undefined {
  if (kind !== 'pronoun' || !ITSELF.has(units.at(first).key) || clause.parent === undefined) return undefined;
  const above = clauses.clauses[clause.parent];
  const isReported = above?.reported !== undefined && above.reported.first <= first && first <= above.reported.last;
  return isReported && above.subject?.kind !== 'pronoun' ? above.subject : undefined;
}

/** `Joan Pike issued a statement saying`: who issues the document that a participle hangs on. */
function authorOf({ clauses, units }: SpeechGround, { kind, subject, parent }: Clause): Phrase | undefined {
  if (kind !== 'participle' || !subject || !SPEAKING_DOCUMENTS.has(units.at(subject.head).key)) return undefined;
  return parent === undefined ? undefined : clauses.clauses[parent]?.subject;
}

/** Who a phrase is: somebody named, whom a pronoun or a post means, or its words. */
export function phraseSpeaker(ground: SpeechGround, phrase: Phrase): Speaker | undefined {
  const { units } = ground;
  const { kind, first } = phrase;
  if (kind === 'pronoun' && PRONOUNS.has(units.at(first).key)) return pronounSpeaker(ground, units.at(first));
  const end = endOf(phrase);
  const named = namedOf(ground, phrase) ?? documentAuthor(ground, first, end);
  if (named !== undefined) return nameSpeaker(ground, named);
  const meant = nominalReferent(ground, first, end) ?? nominalReferent(ground, first, phrase.last);
  return meant === undefined
    ? wordsSpeaker(ground, first, end)
    : { mention: meant, span: spanOfUnits(units, first, phrase.last) };
}

/** Who is named as the one that a phrase means: by its head, by an apposition, behind a title. */
function namedOf(ground: SpeechGround, phrase: Phrase): number | undefined {
  const { mentions } = ground;
  const { mention, appositions } = phrase;
  if (mention !== undefined && mentions[mention]?.kind === 'person') return mention;
  const person = beforeLetters(ground, phrase) ?? behindTitle(ground, phrase);
  if (person !== undefined) return person;
  const apposed = appositions.map((one) => namedOf(ground, one)).find((one) => isPerson(ground, one));
  if (apposed !== undefined) return apposed;
  const kind = mention === undefined ? undefined : mentions[mention]?.kind;
  return kind === 'force' || kind === 'organisation' ? mention : undefined;
}

const isPerson = ({ mentions }: SpeechGround, index: number | undefined): boolean =>
  index !== undefined && mentions[index]?.kind === 'person';

const LETTERS = classesOf('postnominal|capitals|initial|comma');

/** `Donal Fennelly TD`, `Anil Wijeratne SC`: the name goes on in letters of a post. */
function beforeLetters(ground: SpeechGround, { inside, last, first }: Phrase): number | undefined {
  const { units, mentions } = ground;
  const person = inside.findLast((one) => isPerson(ground, one));
  const mention = person === undefined ? undefined : mentions[person];
  if (!mention) return undefined;
  const behind = unitBehind(units, mention);
  return behind > first && units.units.slice(behind, last + 1).every(({ class: one, caps }) => caps || LETTERS.has(one))
    ? person
    : undefined;
}

const TITLES = classesOf('rank|post-word|title|modifier');
const OPENS = classesOf('article|possessive');

/** `Superintendent of Police Vikram Deshmukh`, `Chairman and CEO Craig Nellessen`: a title without an article runs on to the name. */
function behindTitle(ground: SpeechGround, { first, head, prepositions, joint }: Phrase): number | undefined {
  const { units } = ground;
  if (OPENS.has(units.at(first).class) || !TITLES.has(units.at(head).class)) return undefined;
  const behind = [...prepositions.filter(({ preposition }) => preposition === 'of').map((one) => one.phrase), ...joint];
  const last = behind.at(-1);
  if (last === undefined || last.possessor !== undefined) return undefined;
  return last.mention !== undefined && isPerson(ground, last.mention) ? last.mention : beforeLetters(ground, last);
}

/** Where the words of a phrase end, what hangs on it by a preposition included: `a spokesman for the trust`. */
function endOf({ last, prepositions }: Phrase): number {
  let end = last;
  for (const one of prepositions) if (one.first === end + 1) end = endOf(one.phrase);
  return end;
}
