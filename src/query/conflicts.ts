import type { Explanation } from '../model/fact.js';
import type { FactTable } from '../model/fact-kinds.js';
import type { Database } from '../store/database.js';
import { type FactLinkRow, type FactRow, factLinks, factSizes } from '../store/facts.js';
import { factCard, type Stated } from './fact-card.js';
import { narrowing, type Placed } from './narrowing.js';
import type { Query } from './query.js';
import { isAmong, notesOn } from './told.js';

/** What may explain a difference, in words. */
export const EXPLANATION_WORDS: Readonly<Record<Explanation, string>> = {
  state: 'one is what came about, the other what was planned or feared',
  time: 'they speak of two times',
  scope: 'they take in more and less',
  part: 'one is part of the other',
  range: 'one lies within the other',
  rounding: 'one is the other rounded',
  decided: 'somebody decided that they are two',
};

/** What is asked of conflicts beside the filters of a query. */
export interface ConflictsAsked {
  readonly query: Query;
  readonly kinds?: readonly string[] | undefined;
  /** Only those that nothing explains. */
  readonly unresolved?: boolean | undefined;
  /** Also facts that may be one. */
  readonly unsure?: boolean | undefined;
  readonly least?: number | undefined;
  /** How many are wanted; 0 for all. */
  readonly limit?: number | undefined;
}

/** What one side says, and who says it. */
export interface Side {
  readonly fact_id: string;
  readonly value: string;
  readonly state: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly origins: number;
  readonly citations: readonly Stated[];
}

/** Why two of the sides are no one fact. */
export interface Between {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'differs' | 'unsure';
  readonly reason: string;
  readonly rule: string;
  readonly explained: Explanation | null;
}

/** Facts about one thing that differ. */
export interface Conflict {
  /** Of the first of its facts. */
  readonly id: string;
  readonly about: string;
  readonly kind: FactTable;
  readonly sides: readonly Side[];
  readonly verdict: 'differs' | 'unsure';
  /** Of the sides that differ most plainly. */
  readonly reason: string;
  /** Null where two of the sides differ and nothing shows how both may be right. */
  readonly explained: Explanation | null;
  readonly links: readonly Between[];
}

export interface Conflicts {
  readonly notes: readonly string[];
  /** What nothing explains first, then what most origins speak of. */
  readonly conflicts: readonly Conflict[];
  /** How many more there are than the limit. */
  readonly left: number;
}

/** Where the archive disagrees with itself: facts about one thing together, each side with its citations. */
export async function conflictsOf(db: Database, asked: ConflictsAsked): Promise<Conflicts> {
  const { query, kinds = [], unresolved = false, unsure = false, least = 0, limit = 0 } = asked;
  const { notes, articles, fits } = await narrowing(db, query, { least, stated: false });
  if (fits === undefined) return { notes, conflicts: [], left: 0 };
  const links = factLinks(db, articles).filter(({ verdict }) => unsure || verdict === 'differs');
  const groups = sized(db, groupsOf(links))
    .filter(({ kind, explained }) => isAmong(kind, kinds) && !(unresolved && explained !== null))
    .sort(byWeight);
  const conflicts: Conflict[] = [];
  let left = 0;
  for (const group of groups) {
    const isShown = limit === 0 || conflicts.length < limit;
    // The sides are read where they are shown, or have to be asked whether they fit.
    const sides = isShown || articles !== undefined ? sidesOf(db, group) : undefined;
    if (sides?.citations.some((cited) => fits(placed(cited))) === false) continue;
    if (isShown && sides) conflicts.push(conflictOf(group, sides));
    else left += 1;
  }
  return { notes: notesOn(notes, conflicts.length + left === 0, 'no two facts that fit differ'), conflicts, left };
}

/** A citation as a statement: its sentence stands for its passage. */
function placed({ article_id, sentence, sentence_start, start, end }: Stated): Placed {
  return { told: { article_id, start, end, block_start: sentence_start, block_text: sentence }, ids: [] };
}

/** Links that hang together by their facts; those of different verdicts apart. */
function groupsOf(links: readonly FactLinkRow[]): readonly (readonly FactLinkRow[])[] {
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    const above = heads.get(key);
    if (above === undefined || above === key) return key;
    const head = headOf(above);
    heads.set(key, head);
    return head;
  };
  const key = ({ verdict }: FactLinkRow, fact: string): string => `${verdict} ${fact}`;
  for (const link of links) heads.set(headOf(key(link, link.other_id)), headOf(key(link, link.fact_id)));
  const groups = new Map<string, FactLinkRow[]>();
  for (const link of links) {
    const head = headOf(key(link, link.fact_id));
    const group = groups.get(head);
    if (group) group.push(link);
    else groups.set(head, [link]);
  }
  return [...groups.values()];
}

/** Links that hang together, and what is known of their facts without reading what these rest on. */
interface Group {
  /** Of its facts, in order. */
  readonly ids: readonly string[];
  readonly links: readonly FactLinkRow[];
  readonly kind: FactTable;
  readonly verdict: FactLinkRow['verdict'];
  readonly reason: string;
  readonly explained: Explanation | null;
  readonly origins: number;
}

function sized(db: Database, groups: readonly (readonly FactLinkRow[])[]): Group[] {
  const idsIn = (links: readonly FactLinkRow[]): readonly string[] =>
    [...new Set(links.flatMap(({ fact_id, other_id }) => [fact_id, other_id]))].sort();
  const facts = factSizes(db, groups.flatMap(idsIn));
  return groups.flatMap((links) => {
    const ids = idsIn(links);
    const [kind] = ids.flatMap((id) => facts.get(id)?.kind ?? []);
    const plainest = links.find(({ explained }) => explained === null) ?? links[0];
    if (kind === undefined || plainest === undefined) return [];
    const { verdict, detail: reason, explained } = plainest;
    const origins = ids.reduce((sum, id) => sum + (facts.get(id)?.origin_count ?? 0), 0);
    return [{ ids, links, kind, verdict, reason, explained, origins }];
  });
}

interface Sides {
  readonly facts: readonly FactRow[];
  readonly sides: readonly Side[];
  readonly citations: readonly Stated[];
}

function sidesOf(db: Database, { ids }: Group): Sides {
  const cards = ids.flatMap((id) => factCard(db, id) ?? []);
  const sides = cards.map(({ fact, evidence }): Side => {
    const { id, state, from, to, origin_count } = fact;
    return { fact_id: id, value: boundedLabel(fact), state, from, to, origins: origin_count, citations: evidence };
  });
  return { facts: cards.map(({ fact }) => fact), sides, citations: sides.flatMap(({ citations }) => citations) };
}

function conflictOf({ ids, links, kind, verdict, reason, explained }: Group, { facts, sides }: Sides): Conflict {
  return {
    ...{ id: ids[0] ?? '', about: aboutOf(facts), kind },
    sides: [...sides].sort((one, other) => other.origins - one.origins || compare(dayOf(one), dayOf(other))),
    ...{ verdict, reason, explained },
    links: links.map(({ fact_id, other_id, verdict: between, detail, rule, explained: by }) => {
      return { one: fact_id, other: other_id, verdict: between, reason: detail, rule, explained: by };
    }),
  };
}

/** What a fact says, with the bound that its words may lack. */
function boundedLabel({ label, min, max }: FactRow): string {
  if (min === null && max !== null) return `up to ${label}`;
  return max === null && min !== null ? `at least ${label}` : label;
}

/** Whom and what the facts have in common. */
function aboutOf(facts: readonly FactRow[]): string {
  const subjects = new Set(facts.flatMap(({ subject }) => subject ?? []));
  const values = new Set(facts.flatMap(({ value }) => value ?? []));
  const [value] = values;
  return [[...subjects].join(', '), values.size === 1 ? value : ''].filter((part) => part !== '').join(': ');
}

const dayOf = ({ citations }: Side): string => citations[0]?.published ?? '9999';
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function byWeight(one: Group, other: Group): number {
  const rank = ({ verdict, explained }: Group): number => (verdict === 'unsure' ? 2 : explained === null ? 0 : 1);
  return rank(one) - rank(other) || other.origins - one.origins || compare(one.ids[0] ?? '', other.ids[0] ?? '');
}
