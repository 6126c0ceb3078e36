import type { Chain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { isEntityMention, type Mention } from '../model/mention.js';
import { forceArea } from '../text/force-area.js';
import { HONORIFIC_SEX } from '../text/honorific.js';
import { displayName, nameKey } from '../text/name-key.js';
import { groupByName, type Indexed, join, type OpenChain, openChain } from './open-chain.js';
import { type PersonName, readPersonName, sameGivenName } from './person-name.js';
import { linkShortBodies } from './short-bodies.js';

/**
 * Groups the mentions of one article that name one thing. Full names first, then short forms: a short form joins a
 * chain only where exactly one fits; where two fit, it stays by itself and says so.
 */
export function resolveArticle(mentions: readonly Mention[], gazetteer: Gazetteer): Chain[] {
  const named: Indexed[] = mentions.flatMap((mention, index) => (isEntityMention(mention) ? [{ mention, index }] : []));
  const chains: OpenChain[] = [
    ...resolvePeople(
      named.filter(({ mention }) => mention.kind === 'person'),
      gazetteer,
    ),
    ...(['force', 'place', 'programme'] as const).flatMap((kind) =>
      groupByName(named.filter(({ mention }) => mention.kind === kind)),
    ),
    ...resolveOrganisations(named),
  ];
  return chains.map(closeChain).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function closeChain(chain: OpenChain): Chain {
  const members = [...chain.members].sort((a, b) => a.index - b.index);
  return {
    kind: chain.kind,
    name: chain.impliedName ?? fullestName(members),
    key: chain.key,
    mentions: members.map(({ index }) => index),
    aliases: [...chain.aliases].sort(),
    links: [...chain.links].sort((a, b) => a.from - b.from),
    full: chain.full,
  };
}

/**
 * The name with the most words that the article writes; of those the most frequent, then the first. A force goes by
 * its usual name, and so does what the article only abbreviates where a definition or a list says what for.
 */
function fullestName(members: readonly Indexed[]): string {
  const counts = new Map<string, number>();
  for (const { mention } of members) {
    const defined = mention.kind === 'force' || mention.rule.endsWith('/defined-abbreviation');
    const name = displayName(defined ? (mention.name ?? mention.text) : mention.text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const words = (name: string): number => name.split(' ').length;
  const isShouted = (name: string): boolean => name === name.toUpperCase();
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => words(b) - words(a) || Number(isShouted(a)) - Number(isShouted(b)) || m - n,
  );
  return best?.[0] ?? '';
}

// ---- people

interface KnownPerson {
  readonly chain: OpenChain;
  readonly name: PersonName;
  readonly titles: Set<string>;
}

/** What the press calls somebody for short: the surname, its last word, the given name. */
function shortFormsOf({ given, surname }: PersonName): ReadonlySet<string> {
  return new Set([surname, surname.split(' ').at(-1) ?? surname, given[0] ?? surname]);
}

function resolvePeople(members: readonly Indexed[], gazetteer: Gazetteer): OpenChain[] {
  const read = members.map((member) => ({ member, name: readPersonName(member.mention.text) }));
  const chains: KnownPerson[] = [];
  const byName = new Map<string, KnownPerson[]>();
  for (const { member, name } of read.filter(({ name }) => name.given.length > 0)) {
    const known = (byName.get(name.surname) ?? []).find(({ name: other }) => samePerson(other, name, gazetteer));
    if (known)
      join(known.chain, member, 'resolve/full-name', `\`${displayName(member.mention.text)}\` is the same full name`);
    const person = known ?? { chain: openChain(nameKey(member.mention.text), member, true), name, titles: new Set() };
    if (!known) {
      chains.push(person);
      for (const key of shortFormsOf(name)) byName.set(key, [...(byName.get(key) ?? []), person]);
    }
    if (member.mention.title) person.titles.add(nameKey(member.mention.title));
  }
  const shortForms: OpenChain[] = [];
  for (const { member, name } of read.filter(({ name }) => name.given.length === 0)) {
    const fitting = fittingChains(byName.get(name.surname) ?? [], member, name, gazetteer);
    const [only] = fitting;
    if (fitting.length === 1 && only) {
      const byGiven = only.name.surname !== name.surname;
      const detail = `\`${name.surname}\` has one antecedent here, ${displayName(only.chain.members[0]?.mention.text ?? '')}`;
      join(only.chain, member, byGiven ? 'resolve/given-name' : 'resolve/surname', detail);
      continue;
    }
    const same = shortForms.find(({ key }) => key === name.surname);
    if (same) join(same, member, 'resolve/same-surname', `\`${name.surname}\` again`);
    else shortForms.push(openChain(name.surname, member, false));
  }
  return [...chains.map(({ chain }) => chain), ...shortForms];
}

function samePerson(a: PersonName, b: PersonName, gazetteer: Gazetteer): boolean {
  return a.surname === b.surname && sameGivenName(a.given, b.given, gazetteer);
}

/** The people a short form can stand for: by surname, else by given name; a title or a sex may leave only one. */
function fittingChains(
  chains: readonly KnownPerson[],
  { mention }: Indexed,
  short: PersonName,
  gazetteer: Gazetteer,
): readonly KnownPerson[] {
  const bySurname = chains.filter(
    ({ name }) => name.surname === short.surname || name.surname.endsWith(` ${short.surname}`),
  );
  const fitting = bySurname.length > 0 ? bySurname : chains.filter(({ name }) => name.given[0] === short.surname);
  if (fitting.length < 2 || !mention.title) return fitting;
  const title = nameKey(mention.title);
  const byTitle = fitting.filter(({ titles }) => [...titles].some((other) => other === title || other.endsWith(title)));
  if (byTitle.length === 1) return byTitle;
  const sex = HONORIFIC_SEX.get(title);
  const bySex = fitting.filter(({ name }) => {
    const given = gazetteer.givenNames.get(name.given[0] ?? '');
    return !sex || !given || given.gender === 'U' || given.gender === sex;
  });
  return bySex.length === 1 ? bySex : fitting;
}

// ---- organisations

const POLICE_AUTHORITY = /^police authority$/i;

function resolveOrganisations(named: readonly Indexed[]): OpenChain[] {
  const organisations = named.filter(({ mention }) => mention.kind === 'organisation');
  const bare = organisations.filter(({ mention }) => POLICE_AUTHORITY.test(displayName(mention.text)));
  const chains = groupByName(organisations.filter((member) => !bare.includes(member)));
  for (const member of bare) {
    const name = authorityName(named, member);
    const key = nameKey(name ?? member.mention.text);
    const known = chains.find((chain) => chain.key === key);
    const detail = name ? `the authority of the force that the text names, ${name}` : 'no force to tell whose';
    if (known) join(known, member, 'resolve/authority-of-force', detail);
    else chains.push(openChain(key, member, name !== undefined, name));
  }
  return linkShortBodies(chains);
}

/** Whose police authority: the force coordinated with it, else the only force, or the one named most, of the article. */
function authorityName(named: readonly Indexed[], authority: Indexed): string | undefined {
  const forces = named.filter(({ mention }) => mention.kind === 'force');
  const beside = forces.find(
    ({ mention }) => mention.end <= authority.mention.start && authority.mention.start - mention.end <= ' and '.length,
  );
  const counts = new Map<string, number>();
  for (const { mention } of forces) {
    const name = mention.name ?? mention.text;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const force = beside
    ? (beside.mention.name ?? beside.mention.text)
    : first && first[1] > (second?.[1] ?? 0)
      ? first[0]
      : undefined;
  return force && `${forceArea(displayName(force))} Police Authority`;
}
