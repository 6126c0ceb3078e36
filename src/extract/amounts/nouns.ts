import { NOUNS_OF_MONEY } from '../../lists/words.js';
import type { AmountType } from '../../model/statement.js';
import type { PartedText } from '../clauses/parts.js';

/** What a noun says of a sum. */
export interface MoneyNoun {
  /** Undefined where it says no more than that it is one: `sum`, `payment`. */
  readonly type: AmountType | undefined;
  /** Its own phrase says what the sum is for: `contract`; else what it is of: `a bill for repairs`. */
  readonly isOwn: boolean;
}

const NOUNS: ReadonlyMap<string, MoneyNoun> = new Map(
  NOUNS_OF_MONEY.map(({ noun, type, named }) => [
    noun,
    { type: type === '-' ? undefined : (type as AmountType), isOwn: named === 'own' },
  ]),
);

/** What a noun at a unit says of a sum, its word before it taken in: `tax bill`, `wage bill`. */
export function moneyNounAt(units: PartedText, at: number): MoneyNoun | undefined {
  const { key } = units.at(at);
  const before = units.at(at - 1).key;
  for (const form of formsOf(key)) {
    const noun = NOUNS.get(`${before} ${form}`) ?? NOUNS.get(form);
    if (noun) return noun;
  }
  return undefined;
}

/** A noun as written, then in the singular: `properties`, `losses`, `funds`; of `cost-cutting` what it ends in too. */
function formsOf(key: string): readonly string[] {
  const forms = [key];
  if (key.endsWith('ies')) forms.push(`${key.slice(0, -3)}y`);
  if (key.endsWith('es')) forms.push(key.slice(0, -2));
  if (key.endsWith('s')) forms.push(key.slice(0, -1));
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0) forms.push(...formsOf(key.slice(hyphen + 1)));
  return forms;
}
