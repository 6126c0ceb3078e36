import { createHash } from 'node:crypto';

const LENGTH = 16;

/**
 * Id of an entity, in hex: from its kind and canonical name, so that the same archive gives the same id. `apart` tells
 * things of one name: the chain that stands alone, the decision that made two of one.
 */
export function entityId(kind: string, name: string, apart = ''): string {
  return createHash('sha256').update(`${kind}\n${name}\n${apart}`).digest('hex').slice(0, LENGTH);
}
