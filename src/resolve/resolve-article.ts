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
  const people: Indexed[] = [];
  const places: Indexed[] = [];
  const programmes: Indexed[] = [];
  const forces: Indexed[] = [];
  const organisations: Indexed[] = [];
  const byKind = { person: people, place: places, programme: programmes, force: forces, organisation: organisations };
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (isEntityMention(mention)) byKind[mention.kind].push({ mention, index });
  }
  const chains = [
    ...resolvePeople(people, roles, gazetteer),
    ...groupByName(places),
    ...groupByName(programmes),
    ...resolveBodies(forces, organisations),
  ];
  return chains.map(closeChain).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}
