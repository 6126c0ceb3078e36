import { isEntityMention } from '../../model/mention.js';
import type { Clause, PrepositionalPhrase } from '../clauses/clause.js';
import { type PartedText, withParts } from '../clauses/parts.js';
import { nameAt, unitIndexAt } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { namesByNoun } from './meant.js';

/** The place of a noun in its clause. */
export interface Place {
  readonly clause: Clause;
  readonly as: 'subject' | 'object' | 'governed';
  /** What governs it: `under a contract`. */
  readonly preposition?: string;
}

/** What rules about relations look at: the ground, what each word does, and where a noun stands in its clause. */
export interface Sight extends StatementGround {
  readonly parts: PartedText;
  /** The place of a phrase by its head, where a clause has it. */
  placeOf(head: number): Place | undefined;
  /** The person or body that a unit is part of. */
  nameAt(unit: number): number | undefined;
  /** The names of all bodies that a noun fits: `the council`. */
  namesOf(noun: string): ReadonlySet<string>;
  /** The last unit of a mention. */
  lastOf(mention: number): number;
}

export function sightOf(ground: StatementGround): Sight {
  let places: ReadonlyMap<number, Place> | undefined;
  return {
    ...ground,
    parts: withParts(ground.units),
    placeOf: (head) => {
      places ??= placesOf(ground);
      return places.get(head);
    },
    nameAt: (unit) => {
      const found = nameAt(ground, unit);
      const mention = found === undefined ? undefined : ground.mentions[found];
      return mention && isEntityMention(mention) ? found : undefined;
    },
    namesOf: namesByNoun(ground.mentions),
    lastOf: (mention) => unitIndexAt(ground.units, (ground.mentions[mention]?.end ?? 1) - 1),
  };
}

function placesOf({ clauses }: StatementGround): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const put = (head: number, place: Place): void => {
    if (!places.has(head)) places.set(head, place);
  };
  for (const clause of clauses.clauses) {
    const { subject, subjectFrom, objects, prepositions } = clause;
    for (const { head, joint, prepositions: inner } of objects) {
      put(head, { clause, as: 'object' });
      for (const one of joint) put(one.head, { clause, as: 'object' });
      putGoverned(clause, inner, put);
    }
    putGoverned(clause, prepositions, put);
    if (subject && (subjectFrom === 'stated' || subjectFrom === 'inverted')) {
      put(subject.head, { clause, as: 'subject' });
      for (const one of subject.joint) put(one.head, { clause, as: 'subject' });
    }
  }
  return places;
}

function putGoverned(
  clause: Clause,
  governed: readonly PrepositionalPhrase[],
  put: (head: number, place: Place) => void,
): void {
  for (const { preposition, phrase } of governed) put(phrase.head, { clause, as: 'governed', preposition });
}
