import type { Clause, Phrase, PhrasePlace } from './clause.js';

/** Where each phrase of an article stands that a clause has. */
export function readPlaces(clauses: readonly Clause[]): ReadonlyMap<Phrase, PhrasePlace> {
  const places = new Map<Phrase, PhrasePlace>();
  const put = (phrase: Phrase, place: PhrasePlace): void => {
    if (places.has(phrase)) return;
    places.set(phrase, place);
    const { joint, appositions, prepositions } = phrase;
    if (joint.length > 0) for (const one of joint) put(one, place);
    if (appositions.length > 0) for (const one of appositions) put(one, place);
    if (prepositions.length > 0)
      for (const { preposition, phrase: governed } of prepositions)
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
