import { type Column, wordsFields } from '../model/column.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import { nameKey } from '../text/name-key.js';
import { type Compared, keyOf, textOf, thingOf, thingsOf } from './compared.js';

const kinds: ReadonlyMap<string, FactKind> = FACT_KINDS;

/** What a statement of any kind says, by the columns of its kind; the words that are cited count where nothing else does. */
export function generalKey(statement: Compared): string {
  const { columns = [], fullText } = kinds.get(statement.table) ?? {};
  const said = columns.map((column) => columnValue(statement, column));
  const says = said.some((value) => value !== undefined);
  return keyOf(statement.table, ...said, !says || fullText ? nameKey(statement.text) : undefined);
}

function columnValue(statement: Compared, column: Column): string | undefined {
  switch (column.is) {
    case 'citation':
    case 'meant':
    case 'mention':
      return undefined;
    case 'entity':
      return thingOf(statement, column.name);
    case 'entities':
      return thingsOf(statement, column.name).join(' ') || undefined;
    case 'words': {
      const words = textOf(statement, wordsFields(column)[0]);
      return words === undefined ? undefined : nameKey(words);
    }
    default:
      return textOf(statement, column.name);
  }
}
