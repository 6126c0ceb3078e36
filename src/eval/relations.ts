import { counts, createShares, type FactScoring, mark, type Share, shown } from './fields.js';
import type { MeasuredRelation } from './found-facts.js';
import type { GoldRelation } from './gold-facts.js';
import { pair } from './match.js';
import { nameKey, namesOne, type SourceNames } from './names.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

/** Counts over all documents: who deals with whom, and in how many of those found it is said whether they still do. */
export interface RelationScores {
  readonly found: Tally;
  readonly state: Share;
  readonly rules: RuleScores;
}

export function createRelationScores(): RelationScores {
  return { found: createTally(), state: createShares(['state']).state, rules: new Map() };
}

/** The types in which it matters who stands first. */
const DIRECTED: ReadonlySet<string> = new Set(['client', 'funds', 'owns', 'part', 'oversees', 'represents']);

/** Adds one document. A relation has no place: it is the same by its type and its two names, once for each article. */
export function scoreRelations(
  scores: RelationScores,
  wanted: readonly GoldRelation[],
  foundByArticle: readonly (readonly MeasuredRelation[])[],
  { source, names, countsHard, report }: FactScoring,
): void {
  const found = foundByArticle.flatMap(onceEach);
  const sure = wanted.filter((relation) => counts(relation, countsHard));
  const pairs = pair(wanted, found, (w, f) => (fits(w, f, names) ? (sure.includes(w) ? 2 : 1) : 0));
  const difference = (how: 'missed' | 'spurious' | 'state', what: string): void =>
    report({ about: 'relations', how, source, line: 0, what });
  for (const relation of sure) {
    const same = pairs.get(relation);
    const what = `${shown(relation.a)} ${relation.type} ${shown(relation.b)}`;
    if (same === undefined) {
      scores.found.wantedOnly++;
      difference('missed', what);
      continue;
    }
    scores.found.both++;
    countRule(scores.rules, 'relations', same.rule, true);
    if (!counts(relation, countsHard, 'state')) continue;
    mark(scores.state, relation.state === same.state);
    if (relation.state !== same.state) difference('state', `${what}: ${relation.state} ≠ ${same.state}`);
  }
  const paired = new Set(pairs.values());
  for (const relation of found) {
    const isSpared = wanted.some((each) => !sure.includes(each) && fits(each, relation, names));
    if (paired.has(relation) || isSpared) continue;
    scores.found.foundOnly++;
    countRule(scores.rules, 'relations', relation.rule, false);
    difference('spurious', `${relation.a} ${relation.type} ${relation.b}`);
  }
}

/** The relations of one article, the last telling of each. */
function onceEach(relations: readonly MeasuredRelation[]): MeasuredRelation[] {
  const keyOf = ({ a, b, type }: MeasuredRelation): string => {
    const ends = [nameKey(a), nameKey(b)];
    return [type, ...(DIRECTED.has(type) ? ends : ends.sort())].join('|');
  };
  return [...new Map(relations.map((relation) => [keyOf(relation), relation])).values()];
}

function fits(wanted: GoldRelation, found: MeasuredRelation, names: SourceNames): boolean {
  const joins = (a: string, b: string): boolean => namesOne(names, wanted.a, a) && namesOne(names, wanted.b, b);
  if (wanted.type !== found.type) return false;
  return joins(found.a, found.b) || (!DIRECTED.has(wanted.type) && joins(found.b, found.a));
}
