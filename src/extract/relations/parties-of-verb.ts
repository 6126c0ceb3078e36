import type { Clause, Phrase } from '../clauses/clause.js';
import { partyMeant } from './meant.js';
import { namesFrom } from './names-behind.js';
import type { Sight } from './sight.js';
import type { VerbPlace } from './verb-frame.js';

/** How the words of a verb reach its parties. */
interface Reach {
  /** The word beside the verb: `over`. */
  readonly word: string | undefined;
  /** Whose it is that is meant is meant as well. */
  readonly whose: boolean;
}

/** Who stands at a place of a clause. */
export function partiesAt(sight: Sight, clause: Clause, place: VerbPlace, { word, whose }: Reach): readonly number[] {
  const { verb, subject, objects, prepositions } = clause;
  const governed = (which: readonly string[]): readonly number[] =>
    [...prepositions, ...prepositionsOfGerund(sight, clause)]
      .filter(({ preposition }) => which.includes(preposition))
      .flatMap(({ preposition, phrase }) =>
        preposition === 'with' && COLLEAGUES.has(sight.units.at(phrase.head).key)
          ? bodiesOfColleagues(sight, phrase.head)
          : behind(sight, phrase, whose),
      );
  if (typeof place !== 'string') return governed(place);
  if (place === 'asker') return askers(sight, clause);
  const isDoer = place === 'doer';
  if (place === 'each') return subject ? partiesOfSubject(sight, subject) : [];
  if (isDoer === verb.passive) {
    if (verb.passive) return governed(['by']);
    const found = objects.flatMap((phrase) => behind(sight, phrase, whose));
    return found.length > 0 || word === undefined ? found : governed([word]);
  }
  // `It was commissioned by Zentra`: a thing, as a rule, is done.
  if (!subject || (!isDoer && subject.kind === 'pronoun' && sight.units.at(subject.first).key === 'it')) return [];
  const found = partiesOfSubject(sight, subject);
  return found.length === 0 && isDoer ? deciders(sight, clause) : found;
}

/** `The council voted 4-1 to buy`: who decides, where what stands between was read as who buys. */
function deciders({ clauses, ...sight }: Sight, { verb, subjectFrom, parent }: Clause): readonly number[] {
  const above = parent === undefined ? undefined : clauses.clauses[parent];
  if (verb.form !== 'infinitive' || subjectFrom !== 'antecedent' || above?.verb.lemma !== 'vote' || !above.subject)
    return [];
  return partiesOfSubject({ clauses, ...sight }, above.subject);
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
function behind(sight: Sight, phrase: Phrase, whose: boolean): readonly number[] {
  // `founded a label and sold it`: a thing, as a rule.
  if (phrase.kind === 'pronoun' && sight.units.at(phrase.first).key === 'it') return [];
  // `condemned Zentra's plan`
  if (whose && phrase.kind === 'nominal' && phrase.possessor !== undefined) return [phrase.possessor];
  const meant = partyMeant(sight, phrase);
  if (meant === undefined) return [];
  if (phrase.mention === undefined) return [meant];
  const named = namesFrom(sight, phrase.first);
  if (!named?.names.includes(meant)) return [meant];
  // `hired Zentra and Calder Foods left`: what has a verb of its own is no object.
  const isSubject = sight.clauses.at(named.last + 1)?.verb.form === 'finite';
  return isSubject ? [meant] : named.names;
}
