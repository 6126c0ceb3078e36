import type { Chain, Link } from '../model/entity.js';
import type { EntityMention } from '../model/mention.js';
import type { RuleId } from '../model/span.js';
import { displayName, nameKey } from '../text/name-key.js';
import { usualName, withoutCapitals } from './shown-name.js';

/** A mention with its index in the article. */
export interface Indexed {
  readonly index: number;
  readonly mention: EntityMention;
}

/** A chain being built. */
export interface OpenChain {
  readonly kind: EntityMention['kind'];
  readonly key: string;
  readonly members: Indexed[];
  readonly links: Link[];
  readonly aliases: Set<string>;
  readonly full: boolean;
  /** A name that no mention spells out: West Midlands Police Authority for `the Police Authority`. */
  readonly impliedName?: string;
  sex?: 'M' | 'F';
  /** Chains that a short form fits equally well. */
  rivals?: readonly OpenChain[];
}

export function openChain(key: string, first: Indexed, full: boolean, impliedName?: string): OpenChain {
  const { kind } = first.mention;
  return { kind, key, members: [first], links: [], aliases: new Set(), full, ...(impliedName ? { impliedName } : {}) };
}

export function join(chain: OpenChain, member: Indexed, rule: RuleId, detail: string): void {
  const antecedent = chain.members.findLast(({ index }) => index < member.index) ?? chain.members[0];
  chain.members.push(member);
  chain.links.push({ from: member.index, to: antecedent?.index ?? member.index, rule, detail });
}

/** Says of a mention that joins nothing why that is so. */
export function explainAlone(chain: OpenChain, member: Indexed, rule: RuleId, detail: string): void {
  chain.links.push({ from: member.index, to: member.index, rule, detail });
}

export function closeChain(chain: OpenChain): Chain {
  const members = chain.members.length > 1 ? [...chain.members].sort((a, b) => a.index - b.index) : chain.members;
  const name = chain.impliedName ?? fullestName(members);
  const rivals = chain.rivals?.flatMap((rival) => rival.members[0]?.index ?? []);
  return {
    kind: chain.kind,
    name,
    key: chain.kind === 'person' && chain.full ? nameKey(name) : chain.key,
    mentions: members.map(({ index }) => index),
    aliases: [...chain.aliases].sort(),
    links: chain.links.length > 1 ? [...chain.links].sort((a, b) => a.from - b.from) : chain.links,
    full: chain.full,
    ...(chain.sex ? { sex: chain.sex } : {}),
    ...(rivals ? { rivals: rivals.sort((a, b) => a - b) } : {}),
  };
}

/** One chain a name; forms that the text defines (abbreviations in brackets) or a list knows share the name. */
export function groupByName(members: readonly Indexed[]): OpenChain[] {
  const chains = new Map<string, OpenChain>();
  for (const member of members) {
    const { mention } = member;
    const key = nameKey(mention.name ?? mention.text);
    const chain = chains.get(key);
    if (!chain) chains.set(key, openChain(key, member, true));
    else join(chain, member, 'resolve/same-name', `\`${displayName(mention.text)}\` is the same name`);
    if (isDefined(member)) chains.get(key)?.aliases.add(mention.text);
  }
  return [...chains.values()];
}

const isDefined = ({ mention }: Indexed): boolean => mention.rule.endsWith('/defined-abbreviation');

/** The words that name a person: those of the text, or what the reader's own list has for them. */
export const writtenName = ({ own, name, text }: EntityMention): string => (own && name !== undefined ? name : text);

/** What the press leaves out of a party's or a paper's name. */
const ARTICLE_OR_PARTY = /^The | Party$/;
const SPACE = /\s/;
const wordsIn = (name: string): number => name.split(' ').length;
const isShouted = (name: string): boolean => name === name.toUpperCase();

/**
 * The name of the reader's own list; else a person's usual name, of others the one with the most words that the article
 * writes; of those the most frequent, then the first. A force goes by its
 * usual name; so does what the article only abbreviates where a definition says what for, and a party or a paper that
 * it writes without `Party` or `The`.
 */
function fullestName(members: readonly Indexed[]): string {
  const own = members.find(({ mention }) => mention.own)?.mention.name;
  if (own !== undefined) return own;
  if (members[0]?.mention.kind === 'person') return personName(members);
  const isSpelled = members.some((member) => !isDefined(member) && SPACE.test(member.mention.text.trim()));
  const counts = new Map<string, number>();
  for (const member of members) {
    const { kind, text, name = text } = member.mention;
    const listed =
      kind === 'force' ||
      (kind === 'programme' && !isDefined(member)) ||
      (isDefined(member) && !isSpelled) ||
      isLess(text, name) ||
      (kind === 'place' && isOnlyForm(text));
    const shown = displayName(listed ? unshouted(kind, name) : text);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => wordsIn(b) - wordsIn(a) || Number(isShouted(a)) - Number(isShouted(b)) || m - n,
  );
  return best?.[0] ?? '';
}

/** What somebody is called in the article, where a given name stands by it. */
function personName(members: readonly Indexed[]): string {
  const written = members.map(({ mention }) => displayName(mention.text));
  const full = written.filter((name) => SPACE.test(name));
  const counts = new Map<string, number>();
  for (const name of full.length > 0 ? full : written) counts.set(name, (counts.get(name) ?? 0) + 1);
  return withoutCapitals(usualName([...counts]));
}

const CUT_SHORT = /\p{Ll}\.$/u;
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
/** The letters of a word behind its first. */
const AFTER_CAPITAL = /(?<=\p{L})\p{L}+/gu;
const LONGEST_LETTERS = 4;

/** `WINNIPEG` at the head of a report, `Kan.`: how a place is written there, not what it is called. */
const isOnlyForm = (text: string): boolean =>
  CUT_SHORT.test(text) || INITIALS.test(text) || (isShouted(text) && text.length > LONGEST_LETTERS);

const unshouted = (kind: string, name: string): string =>
  kind === 'place' && isShouted(name) && name.length > LONGEST_LETTERS && !name.includes('.')
    ? name.replace(AFTER_CAPITAL, (letters) => letters.toLowerCase())
    : name;

function isLess(text: string, name: string): boolean {
  return ARTICLE_OR_PARTY.test(name) && nameKey(name.replace(ARTICLE_OR_PARTY, '')) === nameKey(text);
}
