import { SURNAMES_THAT_STAND_FIRST, TITLES_BEFORE_SURNAMES } from '../lists/words.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Role } from '../model/statement.js';
import { displayName, nameKey } from '../text/name-key.js';
import { choosePerson, type KnownPerson, type ShortForm } from './choose-person.js';
import { explainAlone, type Indexed, join, type OpenChain, openChain, writtenName } from './open-chain.js';
import { compareGivenNames, type PersonName, readPersonName } from './person-name.js';
import { contradict, mergeSigns, type PersonSigns, readSigns, sexOfGivenName } from './person-signs.js';

interface NamedPerson extends ShortForm {
  readonly name: PersonName;
}

type Posts = readonly Pick<Role, 'person' | 'role'>[];
type PeopleByName = Map<string, KnownPerson[]>;

/** The people of one article: full names first, those spelled out before those with initials, then what is short for them. */
export function resolvePeople(members: readonly Indexed[], roles: Posts, gazetteer: Gazetteer): OpenChain[] {
  const posts = new Map<number, string[]>();
  for (const { person, role } of roles) posts.set(person, [...(posts.get(person) ?? []), role]);
  const read = members.map((member): NamedPerson => {
    const signs = readSigns(member.mention.title, posts.get(member.index) ?? []);
    return { member, name: readPersonName(writtenName(member.mention)), signs };
  });
  // A name of one word is in full where the reader lists it.
  const isFull = ({ name, member }: NamedPerson): boolean => name.given.length > 0 || member.mention.own === true;
  const people = groupFullNames(read.filter(isFull), gazetteer);
  const byName: PeopleByName = new Map();
  for (const person of people) {
    for (const key of shortFormsOf(person.name, gazetteer)) {
      const named = byName.get(key);
      if (named === undefined) byName.set(key, [person]);
      else if (named.at(-1) !== person) named.push(person);
    }
  }
  const alone = attachShortForms(
    read.filter((person) => !isFull(person)),
    byName,
    gazetteer,
  );
  for (const { chain, signs } of people) if (signs.sex) chain.sex = signs.sex;
  return [...people.map(({ chain }) => chain), ...alone];
}

// ---- full names

function groupFullNames(named: readonly NamedPerson[], gazetteer: Gazetteer): KnownPerson[] {
  const bySurname: PeopleByName = new Map();
  const people: KnownPerson[] = [];
  for (const mention of [...named].sort((a, b) => fullness(a) - fullness(b))) {
    const { member, name } = mention;
    const known = sameName(bySurname.get(name.surname) ?? [], mention, gazetteer);
    const words = displayName(member.mention.text);
    if (known) {
      join(known.chain, member, 'resolve/full-name', `\`${words}\` is a full name of ${nameOf(known)}`);
      known.signs = mergeSigns(known.signs, mention.signs);
      continue;
    }
    const key = nameKey(displayName(writtenName(member.mention)));
    const person = { chain: openChain(key, member, true), name, signs: mention.signs };
    people.push(person);
    bySurname.set(name.surname, [...(bySurname.get(name.surname) ?? []), person]);
  }
  // Only now: an honorific anywhere in the article tells more than the given name.
  for (const person of people) {
    const sex = person.signs.sex ?? sexOfGivenName(person.name.given[0], gazetteer);
    if (sex) person.signs = { ...person.signs, sex };
  }
  return joinEndsOfNames(people, bySurname);
}

/** Initials last, so that `R. Okafor` finds Robert and Richard both. */
const fullness = ({ name }: NamedPerson): number => (name.given[0]?.length === 1 ? 1 : 0);

function sameName(
  people: readonly KnownPerson[],
  { name, signs }: NamedPerson,
  gazetteer: Gazetteer,
): KnownPerson | undefined {
  const fits = (person: KnownPerson, likenesses: readonly string[]): boolean =>
    likenesses.includes(compareGivenNames(person.name.given, name.given, gazetteer)) &&
    contradict(person.signs, signs) !== 'sex';
  const same = people.filter((person) => fits(person, ['same']));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const alike = people.filter((person) => fits(person, ['nickname', 'initial']));
  return alike.length === 1 ? alike[0] : undefined;
}

const nameOf = ({ chain }: KnownPerson): string => displayName(chain.members[0]?.mention.text ?? '');

/** `Duncan Smith` behind `Iain Duncan Smith`. */
function joinEndsOfNames(people: readonly KnownPerson[], bySurname: PeopleByName): KnownPerson[] {
  const joined = new Set<KnownPerson>();
  for (const person of people) {
    const { surname, given } = person.name;
    const words = [...given, surname].join(' ');
    const longer = (bySurname.get(surname) ?? []).filter(
      ({ name }) => name.given.length > given.length && [...name.given, surname].join(' ').endsWith(` ${words}`),
    );
    const [only] = longer;
    if (longer.length !== 1 || !only) continue;
    for (const member of person.chain.members)
      join(only.chain, member, 'resolve/end-of-name', `\`${displayName(member.mention.text)}\` ends ${nameOf(only)}`);
    joined.add(person);
  }
  return people.filter((person) => !joined.has(person));
}

// ---- short forms

/**
 * What the press calls somebody for short, as a comparison key, some twice: the surname, its last word, the given name; the first of two
 * surnames: `García` behind Gabriel García Márquez, `Ruiz` behind Luis Ruiz de Haro.
 */
function shortFormsOf({ given, surname }: PersonName, gazetteer: Gazetteer): readonly string[] {
  const [first] = given;
  const isName = first !== undefined && first.length > 1;
  const middle = given.length > 1 ? given.at(-1) : undefined;
  const isSurname = middle !== undefined && middle.length > 1 && !gazetteer.givenNames.has(middle);
  const forms = [surname, surname.slice(surname.lastIndexOf(' ') + 1)];
  if (isName) forms.push(first);
  if (isSurname || (middle && SPACE.test(surname))) forms.push(middle, `${middle} ${surname}`);
  return forms;
}

/** People under what they can be called for short; `Bob` leads to Robert where nobody is called Bob. */
function peopleNamed(short: string, byName: PeopleByName, gazetteer: Gazetteer): readonly KnownPerson[] {
  const named = byName.get(short);
  if (named) return named;
  const formal = gazetteer.nicknames.get(short) ?? [];
  return formal.flatMap((name) => (byName.get(name) ?? []).filter((person) => person.name.given[0] === name));
}

interface Alone {
  readonly chain: OpenChain;
  signs: PersonSigns;
}

function attachShortForms(shortForms: readonly NamedPerson[], byName: PeopleByName, gazetteer: Gazetteer): OpenChain[] {
  const alone = new Map<string, Alone[]>();
  for (const short of shortForms) {
    const { member, name, signs } = short;
    const candidates = peopleMeant(byName, short, gazetteer);
    const { person, fitting, rule: narrowing } = choosePerson(candidates, short);
    if (person === undefined) {
      standAlone(alone, short, fitting);
      continue;
    }
    const isSurname = person.name.surname.endsWith(name.surname);
    const others = candidates.filter((other) => other !== person).map(nameOf);
    const detail = `\`${displayName(member.mention.text)}\` is ${nameOf(person)} here`;
    const rule = narrowing ?? (isSurname ? 'resolve/surname' : 'resolve/given-name');
    join(person.chain, member, rule, others.length > 0 ? `${detail}, not ${others.join(' or ')}` : detail);
    person.signs = mergeSigns(person.signs, signs);
  }
  const chains = [...alone.values()].flat();
  for (const { chain, signs } of chains) if (signs.sex) chain.sex = signs.sex;
  return chains.map(({ chain }) => chain);
}

function standAlone(
  alone: Map<string, Alone[]>,
  { member, name, signs }: NamedPerson,
  fitting: readonly KnownPerson[],
): void {
  const known = alone.get(name.surname) ?? [];
  const words = displayName(member.mention.text);
  const maybe = `\`${words}\` may be ${fitting.map(nameOf).join(' or ')}`;
  const same = known.find((other) => contradict(other.signs, signs) === undefined);
  if (same) {
    const isAmbiguous = fitting.length > 1;
    join(
      same.chain,
      member,
      isAmbiguous ? 'resolve/ambiguous' : 'resolve/same-surname',
      isAmbiguous ? maybe : `\`${words}\` again`,
    );
    same.signs = mergeSigns(same.signs, signs);
    return;
  }
  const chain = openChain(name.surname, member, false);
  if (fitting.length > 1) {
    chain.rivals = fitting.map((person) => person.chain);
    explainAlone(chain, member, 'resolve/ambiguous', maybe);
  }
  alone.set(name.surname, [...known, { chain, signs }]);
}

const SPACE = / /;
/** The last word of `Right Honourable Lord`. */
const LAST_WORD = /\w+$/;

/** So many of a million have it that `Mr Kim` is not Kim Marsh. */
const USUAL = 20;
const isUsualSurname = (surname: string, gazetteer: Gazetteer): boolean =>
  (gazetteer.surnames.get(surname) ?? 0) >= USUAL;

function peopleMeant(byName: PeopleByName, short: NamedPerson, gazetteer: Gazetteer): readonly KnownPerson[] {
  const { name, signs, member } = short;
  const people = peopleNamed(name.surname, byName, gazetteer);
  const ofSurname = people.filter(
    (person) => person.name.surname === name.surname || person.name.surname.endsWith(` ${name.surname}`),
  );
  if (ofSurname.length > 0) return ofSurname;
  const ofSecond = people.filter(({ name: { given } }) => given.length > 1 && given.at(-1) === name.surname);
  if (ofSecond.length > 0) return ofSecond;
  const ofGivenName = people.filter((person) => person.name.given[0] === name.surname);
  const hasOtherName =
    signs.bands.size > 0 || TITLES_BEFORE_SURNAMES.has(LAST_WORD.exec(nameKey(member.mention.title ?? ''))?.[0] ?? '');
  // `Dr Khoo` behind `Khoo Kay Seng`: no list has Khoo for a given name, so it is the surname that stands first.
  if (hasOtherName) {
    const standsFirst = SURNAMES_THAT_STAND_FIRST.has(name.surname) || !gazetteer.givenNames.has(name.surname);
    return standsFirst ? ofGivenName.filter((person) => !isUsualSurname(person.name.surname, gazetteer)) : [];
  }
  return ofGivenName.length > 0 ? ofGivenName : people;
}
