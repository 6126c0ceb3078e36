import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { lastStartingAt } from '../span-search.js';
import type { Sight } from './sight.js';
import type { VerbFrame } from './verb-frame.js';

/** In units: a word further from the verb says nothing of it. */
const BESIDE = 6;
/** In units, to the end of what the verb governs. */
const FAR = 16;

/** Whether a clause is as a frame asks, but for who stands in it. */
export function fitsFrame(sight: Sight, clause: Clause, frame: VerbFrame): boolean {
  const { verb, objects, subject, kind, quoted } = clause;
  if (frame.money && !hasMoney(sight, clause)) return false;
  if (frame.aside && (kind !== 'participle' || verb.form !== 'gerund')) return false;
  if (
    (frame.single && objects.length > 1) ||
    (frame.alone && objects.some(({ head }) => sight.units.at(head).key !== 'back'))
  )
    return false;
  if (frame.never && hasWord(sight, clause, frame.never, FAR)) return false;
  if (frame.mostly && isSmallShare(sight, clause)) return false;
  // `“When we took over Zentra”`: of whose body one speaks says what it does with others, and no more.
  if (subject && frame.type !== 'partner' && sight.units.at(subject.first).key === 'we') return false;
  if (frame.thing && !verb.passive && !isThing(sight, objects[0])) return false;
  if (frame.one && (!objects[0] || sight.units.at(objects[0].first).class !== 'a')) return false;
  if (frame.beside && !hasWord(sight, clause, frame.beside, frame.presumed ? FAR : BESIDE)) return false;
  return !frame.ownVoice || (!quoted && isBodyItself(sight, clause));
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
export function standsBeside({ units }: Sight, { verb, objects, prepositions }: Clause, word: string): boolean {
  const isHead = ({ head }: Phrase): boolean => units.at(head).key === word;
  return (
    units.at(verb.last + 1).key === word || objects.some(isHead) || prepositions.some(({ phrase }) => isHead(phrase))
  );
}

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

/** `bought ten planes`, not `bought Zentra`, which no rule may know as a body. */
function isThing({ mentions, units, article }: Sight, object: Phrase | undefined): boolean {
  if (!object || (object.mention !== undefined && isEntityMention(mentions[object.mention] as Mention))) return false;
  const letter = article.text.charAt(units.at(object.head).start);
  return letter === letter.toLowerCase();
}

function hasWord({ units }: Sight, { verb }: Clause, words: ReadonlySet<string>, reach = BESIDE): boolean {
  for (let at = verb.first - 2; at <= verb.last + reach; at++) if (words.has(units.at(at).key)) return true;
  return false;
}
