import type { Relation } from '../../model/statement.js';
import type { StatementGround } from '../statements/ground.js';

/** Finds nothing yet. */
export function findRelations(_ground: StatementGround): Relation[] {
  return [];
}
