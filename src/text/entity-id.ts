import { contentId } from './content-id.js';

/**
 * Id of an entity: from its kind and canonical name, so that the same archive gives the same id. `apart` tells things of one
 * name: the chain that stands alone, the decision that made two of one.
 */
export function entityId(kind: string, name: string, apart = ''): string {
  return contentId(kind, name, apart);
}
