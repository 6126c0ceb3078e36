import type { Chain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { isEntityMention, type Mention } from '../model/mention.js';
import type { Role } from '../model/statement.js';
import { resolveBodies } from './article-bodies.js';
import { resolvePeople } from './article-people.js';
import { closeChain, groupByName, type Indexed } from './open-chain.js';

/**
 * Groups the mentions of one article that name one thing. Full names first, then short forms: a short form joins a
 * chain only where exactly one fits; where two fit, it stays by itself and says so.
 */
export function resolveArticle(
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  roles: readonly Pick<Role, 'person' | 'role'>[] = [],
): Chain[] {
  const named: Indexed[] = mentions.flatMap((mention, index) => (isEntityMention(mention) ? [{ mention, index }] : []));
  const of = (kind: string): Indexed[] => named.filter(({ mention }) => mention.kind === kind);
  const chains = [
    ...resolvePeople(of('person'), roles, gazetteer),
    ...groupByName(of('place')),
    ...groupByName(of('programme')),
    ...resolveBodies(of('force'), of('organisation')),
  ];
  return chains.map(closeChain).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}
