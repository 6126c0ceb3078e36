import { type Conflict, conflictsOf, type Side } from '../../../query/conflicts.js';
import type { Database } from '../../../store/database.js';
import { type FactRow, factById } from '../../../store/facts.js';
import { toldAmounts } from '../../../store/told.js';
import type { Scope } from '../../scope.js';

/** Somebody by name, with the id where it is known who that is. */
export interface Named {
  readonly name: string;
  readonly id: string | null;
}

/** A side of a question with what its fact comes to, and who is said to say so. */
export interface ShownSide extends Side {
  readonly fact: FactRow;
  /** Those whom articles name for the figure. */
  readonly sayers: readonly Named[];
  /** Those that print it, each by its outlet or its headline, with its day. */
  readonly printed: readonly Printed[];
}

/** An article as a reader knows it. */
export interface Printed {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
}

export interface Question extends Omit<Conflict, 'sides'> {
  readonly sides: readonly ShownSide[];
}

/** Where what a report holds disagrees: what nothing explains first, and what may be one and the same last. */
export async function questionsOf(db: Database, scope: Scope): Promise<readonly Question[]> {
  const { query, least, articles } = scope;
  const { conflicts } = await conflictsOf(db, { query, least, unsure: true });
  const printedIn = new Map(
    articles.map(({ id, publisher: outlet, headline, published }) => [id, { outlet, headline, published }] as const),
  );
  return conflicts.map(({ sides, ...conflict }) => ({
    ...conflict,
    sides: sides.flatMap((side) => {
      const fact = factById(db, side.fact_id);
      if (fact === undefined) return [];
      const printed = side.citations.flatMap(({ article_id }) => printedIn.get(article_id) ?? []);
      return { ...side, fact, sayers: sayersOf(db, fact), printed: [...new Set(printed)] };
    }),
  }));
}

function sayersOf(db: Database, { id, kind }: FactRow): readonly Named[] {
  if (kind !== 'amounts') return [];
  const told = toldAmounts(db, { articles: undefined, facts: [id], least: 0 });
  const sayers = told.flatMap(({ said_by, said_by_id }) =>
    said_by === null ? [] : [{ name: said_by, id: said_by_id }],
  );
  return sayers.filter(({ name }, at) => sayers.findIndex((other) => other.name === name) === at);
}
