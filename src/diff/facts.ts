import { type Change, type FieldChange, PLAIN_CHANGE } from './change.js';
import { type Cited, type Cites, wordsIn } from './cite.js';
import { type Evidence, type FactPair, type FactRows, kindOf } from './fact-rows.js';
import { factChanges } from './fields.js';
import { type LoneFact, pairFacts } from './pair-facts.js';
import { regroup } from './regroup.js';
import { type Row, textOf, textOrNull } from './side.js';

/** Changes of facts, and the facts that are one under two ids: the one that was, the one that is. */
export interface FactChanges {
  readonly changes: readonly Change[];
  readonly pairs: ReadonlyMap<string, string>;
}

/** The statements whose words are shown of facts that differ. */
export function citedOf({ facts }: Pick<FactRows, 'facts'>): {
  readonly was: readonly Cited[];
  readonly now: readonly Cited[];
} {
  return { was: facts.flatMap((fact) => shown(fact, 'was')), now: facts.flatMap((fact) => shown(fact, 'now')) };
}

/** What says so on one side alone; else, and where the fact says something new, what says most. */
function shown({ evidence }: FactPair, side: 'was' | 'now'): readonly Evidence[] {
  const other = new Set(evidence[side === 'was' ? 'now' : 'was'].map(({ id }) => id));
  const own = evidence[side].filter(({ id }) => !other.has(id));
  return own.length > 0 ? own : evidence[side].slice(0, 1);
}

/** What became of the facts that differ. */
export function factsChanged(rows: FactRows, cites: Cites): FactChanges {
  const byId = new Map(rows.facts.map((fact) => [fact.id, fact]));
  const { same, joined, parted, told } = regroup(rows);
  const lone = (side: 'was' | 'now', row: Row | undefined, fact: FactPair): LoneFact[] => {
    const [first] = fact.evidence[side];
    return row ? [{ id: fact.id, row, cited: first && cites[side].get(first.id) }] : [];
  };
  const kept = new Set(same.values());
  const went = rows.facts.flatMap((fact) =>
    fact.now || same.has(fact.id) || joined.has(fact.id) ? [] : lone('was', fact.was, fact),
  );
  const came = rows.facts.flatMap((fact) =>
    fact.was || kept.has(fact.id) || parted.has(fact.id) || told.has(fact.id) ? [] : lone('now', fact.now, fact),
  );
  const ruled = pairFacts(went, came);
  const because = new Map([
    ...[...same].map(([was, now]) => [now, { was, because: 'its words are the same' }] as const),
    ...ruled.map((pair) => [pair.now.id, { was: pair.was.id, because: pair.because }] as const),
  ]);
  const pairs = new Map([...because].map(([now, { was }]) => [was, now]));
  const changes = rows.facts.flatMap((fact): readonly Change[] => {
    const paired = because.get(fact.id);
    const before = paired && byId.get(paired.was);
    if (before) return [changed(before, fact, cites, paired.because)];
    if (pairs.has(fact.id) || told.has(fact.id)) return [];
    if (fact.was && fact.now) return unlessSame(changed(fact, fact, cites, null), fact);
    const [whole, part] = [joined.get(fact.id), parted.get(fact.id)].map((id) => byId.get(id ?? ''));
    if (whole) return [{ ...went_(fact, cites), change: 'joined', because: `is now told as one with ${named(whole)}` }];
    if (part) return [{ ...came_(fact, cites), change: 'parted', because: `was told as one with ${named(part)}` }];
    return [fact.now ? came_(fact, cites) : went_(fact, cites)];
  });
  return { changes, pairs };
}

const came_ = (fact: FactPair, cites: Cites): Change => one(fact, fact.now, 'came', wordsOf(fact, 'now', cites));
const went_ = (fact: FactPair, cites: Cites): Change => one(fact, fact.was, 'went', wordsOf(fact, 'was', cites));

function one(fact: FactPair, row: Row | undefined, change: 'came' | 'went', citations: Change['citations']): Change {
  const about = textOrNull(row, 'subject');
  return { ...PLAIN_CHANGE, kind: kindOf(row), change, id: fact.id, about, says: textOf(row, 'label'), citations };
}

/** `Ada Marsh: Chief Constable, Surrey Police`, as a fact is called where another is told of. */
function named({ was, now }: FactPair): string {
  const [about, says] = [textOf(now ?? was, 'subject'), textOf(now ?? was, 'label')];
  return about === '' ? `\`${says}\`` : `\`${about}: ${says}\``;
}

function changed(before: FactPair, after: FactPair, cites: Cites, because: string | null): Change {
  const [was, now] = [before.was ?? {}, after.now ?? {}];
  const own = factChanges(was, now);
  return {
    ...PLAIN_CHANGE,
    kind: kindOf(after.now),
    change: 'changed',
    id: after.id,
    was_id: before.id === after.id ? null : before.id,
    about: textOrNull(now, 'subject'),
    says: textOf(now, 'label'),
    because,
    fields: [...own, ...after.fields.filter((field) => !isToldBy(field, own))],
    citations: [...wordsOf(after, 'now', cites), ...(hasLost(before, after) ? wordsOf(before, 'was', cites) : [])],
  };
}

/** The statement says of itself what its fact says already. */
const isToldBy = (field: FieldChange, own: readonly FieldChange[]): boolean =>
  own.some(({ was, now }) => was === field.was && now === field.now);

/** Whether words are gone: those are shown beside those that are there. */
function hasLost(before: FactPair, after: FactPair): boolean {
  const there = new Set(after.evidence.now.map(({ id }) => id));
  return before.evidence.was.some(({ id }) => !there.has(id));
}

/** A fact that says what it said: in other words of the archive, or not worth a word. */
function unlessSame(change: Change, { evidence }: FactPair): readonly Change[] {
  if (change.fields.length > 0) return [change];
  const [was, now] = [evidence.was, evidence.now].map((all) =>
    all
      .map(({ id }) => id)
      .sort()
      .join(),
  );
  return was === now ? [] : [{ ...change, change: 'reworded', differs: false }];
}

const wordsOf = (fact: FactPair, side: 'was' | 'now', cites: Cites): Change['citations'] =>
  wordsIn(
    cites,
    side,
    shown(fact, side).map(({ id }) => id),
  );
