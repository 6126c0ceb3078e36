import type { Clause, ClauseText, Phrase } from '../clauses/clause.js';

/** A noun phrase and the clause that it stands in. */
export interface PlacedPhrase {
  readonly phrase: Phrase;
  readonly clause: Clause;
}

/** Every noun phrase of an article by the unit that is its head; of a phrase of several clauses the first has it. */
export function phrasesByHead({ clauses }: ClauseText): ReadonlyMap<number, PlacedPhrase> {
  const byHead = new Map<number, PlacedPhrase>();
  const add = (phrase: Phrase, clause: Clause): void => {
    if (byHead.has(phrase.head)) return;
    byHead.set(phrase.head, { phrase, clause });
    for (const one of [...phrase.appositions, ...phrase.joint]) add(one, clause);
    for (const one of phrase.prepositions) add(one.phrase, clause);
  };
  for (const clause of clauses) {
    if (clause.subject && clause.subjectFrom !== 'shared') add(clause.subject, clause);
    for (const object of clause.objects) add(object, clause);
    for (const { phrase } of clause.prepositions) add(phrase, clause);
  }
  return byHead;
}
