import {
  ACTS_FOR_ITS_BODY,
  CITIZENS,
  NOUNS_FOR_BODIES,
  PEOPLE_AS_WORDS,
  PERSON_NOUNS,
  RELATIONS,
  UNNAMED_SPEAKERS,
} from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { Phrase } from '../clauses/clause.js';
import { startWithTitle } from '../quotes/ground.js';
import { isUnknownName } from '../quotes/subject-phrases.js';
import type { StatementGround } from '../statements/ground.js';

/** Kinds of names that act. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'force', 'organisation']);

export const isActor = (mention: Mention | undefined): boolean => mention !== undefined && ACTORS.has(mention.kind);

const PEOPLE_CLASSES: ReadonlySet<string> = new Set(['post-word', 'rank', 'body-noun', 'body-sort']);
const ENDS_PERSON = /(?:\w(?:man|men|woman|women)|-old|-olds)$/;
const PLURAL = /s$/;

/** Whether a phrase names or means people or a body, and not a thing: `the board`, `two teenagers`, not `the contract`. */
export function meansSomebody(ground: StatementGround, phrase: Phrase): boolean {
  const { units, mentions } = ground;
  const { kind, mention, head, last, prepositions } = phrase;
  // `14 of the workers`
  const of = prepositions.find((one) => one.preposition === 'of' && one.first === last + 1);
  if (of && COUNTS.test(units.at(head).key)) return meansSomebody(ground, of.phrase);
  const named = mention === undefined ? undefined : mentions[mention];
  if (named) return isActor(named);
  if (kind === 'pronoun') return true;
  const { key, class: unitClass } = units.at(head);
  // `to Rinehart and Lowe`: a name that no rule knows.
  if (kind === 'nominal' && isUnknownName(ground, head) && !units.at(head).opensSentence) return true;
  return PEOPLE_CLASSES.has(unitClass) || isPersonWord(key) || isPersonWord(key.replace(PLURAL, ''));
}

const COUNTS = /^(?:\d+|one|two|three|some|many|most|all|several|number)$/;

const isPersonWord = (key: string): boolean =>
  PEOPLE_AS_WORDS.has(key) ||
  PERSON_NOUNS.has(key) ||
  RELATIONS.has(key) ||
  CITIZENS.has(key) ||
  NOUNS_FOR_BODIES.has(key) ||
  UNNAMED_SPEAKERS.has(key) ||
  ACTS_FOR_ITS_BODY.has(key) ||
  ENDS_PERSON.test(key);

/** The person that a phrase is, or opens with: `Ann Okafor chief risk officer`. */
export function personNamedIn(
  { mentions, units }: StatementGround,
  { mention, inside, first }: Phrase,
): number | undefined {
  const named = mention ?? inside[0];
  const person = named === undefined ? undefined : mentions[named];
  if (person?.kind !== 'person') return undefined;
  return mention !== undefined || startWithTitle(person) <= units.at(first).start ? named : undefined;
}
