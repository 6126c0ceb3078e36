import type { Link } from '../model/entity.js';
import type { EntityMention } from '../model/mention.js';
import type { RuleId } from '../model/span.js';
import { nameKey } from '../text/name-key.js';

/** A mention with its index in the article. */
export interface Indexed {
  readonly index: number;
  readonly mention: EntityMention;
}

/** A chain being built; order of mentions is order of the text. */
export interface OpenChain {
  readonly kind: EntityMention['kind'];
  readonly key: string;
  readonly members: Indexed[];
  readonly links: Link[];
  readonly aliases: Set<string>;
  readonly full: boolean;
  /** A name that no mention spells out: West Midlands Police Authority for `the Police Authority`. */
  readonly impliedName?: string;
}

/** A chain with one mention. */
export function openChain(key: string, first: Indexed, full: boolean, impliedName?: string): OpenChain {
  const { kind } = first.mention;
  return { kind, key, members: [first], links: [], aliases: new Set(), full, ...(impliedName ? { impliedName } : {}) };
}

/** Puts a mention into a chain, linked to the nearest before it. */
export function join(chain: OpenChain, member: Indexed, rule: RuleId, detail: string): void {
  const antecedent = chain.members.findLast(({ index }) => index < member.index) ?? chain.members[0];
  chain.members.push(member);
  chain.links.push({ from: member.index, to: antecedent?.index ?? member.index, rule, detail });
}

/** One chain a name; forms that the text defines (abbreviations in brackets) or a list knows share the name. */
export function groupByName(members: readonly Indexed[]): OpenChain[] {
  const chains = new Map<string, OpenChain>();
  for (const member of members) {
    const { mention } = member;
    const key = nameKey(mention.name ?? mention.text);
    const chain = chains.get(key);
    if (!chain) chains.set(key, openChain(key, member, true));
    else join(chain, member, 'resolve/same-name', `\`${mention.text}\` is the same name`);
    if (mention.rule.endsWith('/defined-abbreviation')) chains.get(key)?.aliases.add(mention.text);
  }
  return [...chains.values()];
}
