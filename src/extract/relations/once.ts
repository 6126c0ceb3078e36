import { type EntityMention, isEntityMention } from '../../model/mention.js';
import type { Relation } from '../../model/statement.js';
import { surnameOf } from '../../text/surname.js';
import { nameOf } from '../nominal-body.js';
import { fullNameOf } from '../quotes/name-use.js';
import type { StatementGround } from '../statements/ground.js';
import { MUTUAL } from './relation.js';

/** One entry for each pair and type of an article: the first told, but for one that says that it is over. */
export function onceEach(ground: StatementGround, relations: readonly Relation[]): Relation[] {
  const known = new Map<string, Relation>();
  for (const relation of relations) {
    const [a, b] = [keyOf(ground, relation.a), keyOf(ground, relation.b)];
    if (a === b || a === undefined || b === undefined) continue;
    const pair = MUTUAL.has(relation.type) && b < a ? [b, a] : [a, b];
    const key = [relation.type, ...pair].join('\n');
    const before = known.get(key);
    if (!before || (before.state !== 'ended' && relation.state === 'ended')) known.set(key, relation);
  }
  return [...known.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

const THE = /^the /;

/** Who a mention is, as far as its name says. */
function keyOf({ mentions, fullNames }: StatementGround, index: number): string | undefined {
  const mention = mentions[index];
  if (!mention || !isEntityMention(mention)) return undefined;
  return mention.kind === 'person' ? personKey(fullNames, mention) : nameOf(mention).toLowerCase().replace(THE, '');
}

/** `Mr Lee` where the article has one `Ben Lee`. */
const personKey = (fullNames: ReadonlyMap<string, string>, { text }: EntityMention): string =>
  text === surnameOf(text) ? fullNameOf(fullNames, text).toLowerCase() : text.toLowerCase();
