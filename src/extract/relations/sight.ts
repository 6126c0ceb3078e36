import { isEntityMention } from '../../model/mention.js';
import type { Clause, PrepositionalPhrase } from '../clauses/clause.js';
import { isBody } from '../nominal-body.js';
import { nameAt, unitIndexAt } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { countsByNoun } from './meant.js';

/** The place of a noun in its clause. */
export interface Place {
  readonly clause: Clause;
  readonly as: 'subject' | 'object' | 'governed';
  /** What governs it: `under a contract`. */
  readonly preposition?: string;
}

/** What rules about relations look at: the ground, and where a noun stands in its clause. */
export interface Sight extends StatementGround {
  /** The place of a phrase by its head, where a clause has it. */
  placeOf(head: number): Place | undefined;
  /** The person or body that a unit is part of. */
  nameAt(unit: number): number | undefined;
  /** How often each body that a noun fits is named: `the council`. */
  countsOf(noun: string): ReadonlyMap<string, number>;
  /** The body that did something first with what a noun says: `published the report`. */
  makerOf(noun: string): number | undefined;
  /** The last unit of a mention. */
  lastOf(mention: number): number;
}

export function sightOf(ground: StatementGround): Sight {
  let places: ReadonlyMap<number, Place> | undefined;
  let makers: ReadonlyMap<string, number> | undefined;
  const {
    article,
    units,
    clauses,
    pronouns,
    mentions,
    roles,
    gazetteer,
    runs,
    fullNames,
    lastNominal,
    said,
    quotes,
    trace,
  } = ground;
  return {
    article,
    units,
    clauses,
    pronouns,
    mentions,
    roles,
    gazetteer,
    runs,
    fullNames,
    lastNominal,
    said,
    quotes,
    trace,
    placeOf: (head) => {
      places ??= placesOf(ground);
      return places.get(head);
    },
    nameAt: (unit) => {
      const found = nameAt(ground, unit);
      const mention = found === undefined ? undefined : ground.mentions[found];
      return mention && isEntityMention(mention) ? found : undefined;
    },
    makerOf: (noun) => {
      makers ??= makersOf(ground);
      return makers.get(noun);
    },
    countsOf: countsByNoun(ground.mentions),
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

/** Of each noun that is an object the first body that is the subject with it. */
function makersOf({ clauses, units, mentions }: StatementGround): ReadonlyMap<string, number> {
  const makers = new Map<string, number>();
  for (const { subject, objects, quoted } of clauses.clauses) {
    const maker = subject?.mention;
    const mention = maker === undefined ? undefined : mentions[maker];
    if (maker === undefined || !mention || !isBody(mention) || quoted) continue;
    for (const { head } of objects) {
      const { key } = units.at(head);
      if (!makers.has(key)) makers.set(key, maker);
    }
  }
  return makers;
}

function putGoverned(
  clause: Clause,
  governed: readonly PrepositionalPhrase[],
  put: (head: number, place: Place) => void,
): void {
  for (const { preposition, phrase } of governed) put(phrase.head, { clause, as: 'governed', preposition });
}
