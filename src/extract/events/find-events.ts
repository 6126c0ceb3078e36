import type { Happening } from '../../model/statement.js';
import type { StatementGround } from '../statements/ground.js';

/** Finds nothing yet. */
export function findEvents(_ground: StatementGround): Happening[] {
  return [];
}
