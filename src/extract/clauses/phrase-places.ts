import type { Clause, ClauseText, Phrase } from './clause.js';

/** Where a noun phrase stands in its sentence. */
export interface PhrasePlace {
  readonly clause: Clause;
  /** `subject`, `object`, or the preposition that governs it: `of`. */
  readonly as: string;
  /** The phrase that it hangs on by its preposition: `the closure` of `the closure of the station`. */
  readonly on?: Phrase;
}

const known = new WeakMap<ClauseText, ReadonlyMap<Phrase, PhrasePlace>>();

/** Where each phrase of an article stands that a clause has; made once an article. */
export function phrasePlaces(text: ClauseText): ReadonlyMap<Phrase, PhrasePlace> {
  const made = known.get(text) ?? readPlaces(text);
  known.set(text, made);
  return made;
}

function readPlaces({ clauses }: ClauseText): ReadonlyMap<Phrase, PhrasePlace> {
  const places = new Map<Phrase, PhrasePlace>();
  const put = (phrase: Phrase, place: PhrasePlace): void => {
    if (places.has(phrase)) return;
    places.set(phrase, place);
    for (const one of phrase.joint) put(one, place);
    for (const one of phrase.appositions) put(one, place);
    for (const { preposition, phrase: governed } of phrase.prepositions)
      put(governed, { clause: place.clause, as: preposition, on: phrase });
  };
  for (const clause of clauses) {
    const { subject, subjectFrom } = clause;
    if (subject && (subjectFrom === 'stated' || subjectFrom === 'inverted')) put(subject, { clause, as: 'subject' });
    for (const object of clause.objects) put(object, { clause, as: 'object' });
    for (const { preposition, phrase } of clause.prepositions) put(phrase, { clause, as: preposition });
  }
  // `of Essex Police` hangs on what a participle has as its subject, and on nothing else.
  for (const clause of clauses) if (clause.subject) put(clause.subject, { clause, as: 'subject' });
  return places;
}
