import type { Statement, StatingArticle } from '../model/fact.js';
import { SPEECH } from '../model/fact-kinds.js';
import { wordsKey } from '../text/name-key.js';
import { type Compared, textOf } from './compared.js';
import { sumOf } from './sums.js';
import { thingIn } from './things.js';

const speech: ReadonlySet<string> = new Set(SPEECH);

/** A statement beside its article, with what is read of it once: it is compared with many, by several rules. */
export function comparedIn(article: StatingArticle, statement: Statement): Compared {
  const { table, text } = statement;
  const thing = thingIn(textOf(statement, table === 'events' ? 'what' : 'for'));
  return {
    ...statement,
    ...{ article, words: speech.has(table) ? wordsKey(text) : '', thing },
    sum: table === 'amounts' ? sumOf(statement, thing) : undefined,
  };
}
