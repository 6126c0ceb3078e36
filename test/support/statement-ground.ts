import { readArticle, readStatements } from '../../src/extract/extract.js';
import type { StatementGround } from '../../src/extract/statements/ground.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { articleOf } from './articles.js';

/** The ground that sums, events and relations of a text are read from. */
export const statementsOf = (text: string): StatementGround =>
  readStatements(readArticle(articleOf(text), loadGazetteer(), {}));
