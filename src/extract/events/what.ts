import type { Span } from '../../model/span.js';
import type { Clause, Phrase, PrepositionalPhrase } from '../clauses/clause.js';
import { spanOfUnits } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { type NounFrame, prepositionsBehind } from './noun-frame.js';
import type { EventTrigger } from './trigger.js';
import { agentOf } from './who.js';

/** Prepositions by which a noun takes what it is about: `plans for a station`, `a vote on the budget`. */
const OF_NOUNS: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on', 'about', 'to', 'into', 'against']);
/** Prepositions behind a verb that has no object, by which it takes what it is about. */
const OF_VERBS: ReadonlySet<string> = new Set([
  ...['of', 'into', 'to', 'with', 'for', 'from', 'against', 'before', 'on', 'about', 'over', 'at', 'as'],
]);

/** What a verb says is done, or done to: its object, of a passive its subject. */
export function whatOfVerb(ground: StatementGround, clause: Clause): Span | undefined {
  const { verb, subject, objects, prepositions, reported } = clause;
  if (verb.passive) {
    const agent = agentOf(ground, clause);
    if (agent && subject) return phraseSpan(ground, subject);
    const given = objects.find(({ first }) => first > verb.last);
    if (given) return phraseSpan(ground, given);
    if (subject && subject.kind === 'nominal') return phraseSpan(ground, subject);
  }
  const object = objects.find(({ first }) => first > verb.last);
  if (object) return phraseSpan(ground, object);
  if (reported && reported.first > verb.last) return spanOfUnits(ground.units, reported.first, reported.last);
  const infinitive = complementOf(ground, clause);
  if (infinitive) return infinitive;
  const about = prepositions.find(
    ({ preposition, first, phrase }) =>
      first > verb.last && OF_VERBS.has(preposition) && !isPlaceOrTime(ground, phrase),
  );
  return about && phraseSpan(ground, about.phrase);
}

const isPlaceOrTime = ({ mentions }: StatementGround, { mention }: Phrase): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'place';

/** `refused to hand back the money`: what an infinitive or a gerund right behind the verb says. */
function complementOf(ground: StatementGround, { verb }: Clause): Span | undefined {
  const { clauses, units } = ground;
  const below = clauses.at(verb.last + 1) ?? clauses.at(verb.last + 2);
  if (!below || below === clauses.at(verb.last) || below.verb.form === 'finite') return undefined;
  const first = units.at(below.verb.first).key === 'to' ? below.verb.first + 1 : below.verb.first;
  const object = below.objects.at(0) ?? below.prepositions.at(0)?.phrase;
  const last = object ? endOf(ground, object) : below.verb.last;
  return last >= first ? spanOfUnits(units, first, last) : undefined;
}

/** What a noun says is done, or done to: `of the station`, `on the budget`. */
export function whatOfNoun(ground: StatementGround, trigger: EventTrigger, frame: NounFrame): Span | undefined {
  const about = frame.behind.find(
    ({ preposition, phrase }) => OF_NOUNS.has(preposition) && !isPlaceOrTime(ground, phrase),
  );
  if (about) return phraseSpan(ground, about.phrase);
  const { clauses, units } = ground;
  const end = trigger.phrase?.last ?? trigger.last;
  const below = units.at(end + 1).key === 'to' ? clauses.at(end + 1) : undefined;
  if (below?.verb.form !== 'infinitive') return undefined;
  const object = below.objects.at(0) ?? below.prepositions.at(0)?.phrase;
  const last = object ? endOf(ground, object) : below.verb.last;
  return spanOfUnits(units, below.verb.first + 1, Math.max(last, below.verb.last));
}

/** The words of a phrase with what hangs on it right behind: `the plans for a private partner`. */
export function phraseSpan(ground: StatementGround, phrase: Phrase): Span {
  return spanOfUnits(ground.units, phrase.first, endOf(ground, phrase));
}

function endOf(ground: StatementGround, phrase: Phrase): number {
  let { last } = phrase;
  for (const one of prepositionsBehind(ground, phrase.last)) {
    if (!belongsToNoun(ground, one)) break;
    last = one.last;
  }
  return last;
}

const OF_ITS_NOUN: ReadonlySet<string> = new Set(['of', 'for']);

const belongsToNoun = (ground: StatementGround, { preposition, phrase }: PrepositionalPhrase): boolean =>
  OF_ITS_NOUN.has(preposition) || (preposition === 'with' && phrase.kind === 'name' && !isPlaceOrTime(ground, phrase));
