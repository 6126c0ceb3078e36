import type { RuleId } from '../model/span.js';
import type { Indexed, OpenChain } from './open-chain.js';
import type { PersonName } from './person-name.js';
import { contradict, type PersonSigns } from './person-signs.js';

/** Somebody whom the article names in full. */
export interface KnownPerson {
  readonly chain: OpenChain;
  readonly name: PersonName;
  signs: PersonSigns;
}

/** A short form: the mention, and what stands beside it. */
export interface ShortForm {
  readonly member: Indexed;
  readonly signs: PersonSigns;
}

export interface Choice {
  /** Whom the short form can mean. */
  readonly fitting: readonly KnownPerson[];
  /** The one whom it means; absent where none, or more than one, can be meant. */
  readonly person?: KnownPerson;
  /** Absent where there was nothing to choose from. */
  readonly rule?: RuleId;
}

type Narrowing = readonly [
  rule: RuleId,
  narrow: (people: readonly KnownPerson[], short: ShortForm) => readonly KnownPerson[],
];

/** What tells several people of one name apart, the surest first. */
const NARROWINGS: readonly Narrowing[] = [
  ['resolve/surname-and-title', withTitle],
  ['resolve/surname-and-sex', ofSex],
  ['resolve/named-so-far', namedSoFar],
  ['resolve/nearest-name', nearest],
];

/** Which of the people who have a name a short form means. */
export function choosePerson(people: readonly KnownPerson[], short: ShortForm): Choice {
  const against = people.map((person) => contradict(person.signs, short.signs));
  const fitting = people.filter((_, at) => against[at] === undefined);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const rule = against.includes('sex') ? 'resolve/surname-and-sex' : 'resolve/surname-and-title';
    return { fitting, person: only, ...(people.length > 1 ? { rule } : {}) };
  }
  for (const [rule, narrow] of NARROWINGS) {
    const [person, ...others] = narrow(fitting, short);
    if (person && others.length === 0) return { fitting, person, rule };
  }
  return { fitting };
}

function withTitle(people: readonly KnownPerson[], { signs }: ShortForm): readonly KnownPerson[] {
  return people.filter(({ signs: known }) =>
    [...signs.titles].some((title) =>
      [...known.titles].some((other) => other === title || other.endsWith(` ${title}`)),
    ),
  );
}

function ofSex(people: readonly KnownPerson[], { signs }: ShortForm): readonly KnownPerson[] {
  return signs.sex ? people.filter((person) => person.signs.sex === signs.sex) : people;
}

function namedSoFar(people: readonly KnownPerson[], { member }: ShortForm): readonly KnownPerson[] {
  return people.filter(({ chain }) => chain.members.some(({ index }) => index < member.index));
}

/** Characters: within a sentence or two, and a long way off. */
const NEAR = 250;
const FAR = 1000;

function nearest(people: readonly KnownPerson[], { member }: ShortForm): readonly KnownPerson[] {
  const distances = people.map((person) => ({ person, distance: distanceTo(person, member) }));
  // Where names have initials the text is a list, and the next of that surname is another.
  if (people.some(({ name }) => name.given[0]?.length === 1)) return people;
  const near = distances.filter(({ distance }) => distance <= NEAR);
  return near.length === 1 && distances.every(({ distance }) => distance <= NEAR || distance >= FAR)
    ? near.map(({ person }) => person)
    : people;
}

/** From the last mention before, in characters. */
function distanceTo({ chain }: KnownPerson, { index, mention }: Indexed): number {
  const ends = chain.members.filter((other) => other.index < index).map((other) => other.mention.end);
  return mention.start - Math.max(Number.NEGATIVE_INFINITY, ...ends);
}
