import type { Candidate } from './candidate.js';
import { createName, type Ground, isPerson, keysOf } from './ground.js';
import { type Run, runsIn } from './runs.js';
import { kindsOf, sightOf } from './sight-of.js';
import type { CounterSign, NameSign, Sight } from './sign.js';
import type { Evidence } from './signing-rule.js';

/** What the signs together must come to. */
const SURE_ENOUGH = 0.55;
/** The same where a rule takes the run for a person on such evidence: the film maker Ann Pryce, the Zentra Party's Tom Pryce. */
const SURE_OF_NO_PERSON: Readonly<Record<Exclude<Evidence, 'human'>, number>> = {
  guess: 0.7,
  name: 0.7,
  'listed-name': 0.88,
};
/** Signs that say outright what the run is. */
const OUTRIGHT = 0.8;
const SUREST = 0.95;

/** One occurrence of a run and the signs there. */
interface Occurrence extends Run {
  readonly seen: readonly NameSign[];
  /** What stands around it, for the counter-signs: they are looked for where there is a sign. */
  readonly sight: Sight;
  /** Only tells of the run; what was seen stands at another place. */
  readonly isElsewhere?: boolean;
}

interface Verdict {
  readonly kind: NameSign['kind'];
  readonly confidence: number;
}

/**
 * Names that no list knows and no neighbour alone decides: the signs of all places where a run of capitalised words stands
 * are put together, and what they come to holds for the whole article.
 */
export function weighSigns(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const found: Candidate[] = [];
  const beaten = new Set<Candidate>();
  for (const same of occurrences(kept, ground).values()) {
    const verdict = judge(same, ground.signs.counters);
    if (!verdict || verdict.confidence < sureEnough(same)) continue;
    for (const { first, last, seen, rivals, isElsewhere } of same) {
      if (isElsewhere) continue;
      const signs = seen.filter(({ kind }) => kind === verdict.kind);
      if (signs.length === 0 && rivals.length === 0) continue;
      for (const rival of rivals) beaten.add(rival);
      const sign = strongest(signs.length > 0 ? signs : same.flatMap((other) => other.seen), verdict.kind);
      if (!sign) continue;
      const entry = first === last ? ground.unitText.at(first).entry : undefined;
      const name = entry?.kind === verdict.kind ? entry.name : undefined;
      found.push(createName(ground, { first, last, name, rule: { ...sign, ...verdict, evidence: 'guess' } }));
    }
  }
  return [...kept.filter((candidate) => !beaten.has(candidate)), ...found];
}

/** What the signs must come to, to overrule those who take the run for a person. */
function sureEnough(same: readonly Occurrence[]): number {
  const people = same.flatMap(({ rivals }) => rivals.filter(isPerson));
  return people.reduce((most, { rule: { evidence } }) => {
    return evidence === undefined || evidence === 'human' ? most : Math.max(most, SURE_OF_NO_PERSON[evidence]);
  }, SURE_ENOUGH);
}

/** The heaviest sign of a kind; of two the one that was seen first. */
function strongest(seen: readonly NameSign[], kind: NameSign['kind']): NameSign | undefined {
  return seen
    .filter((sign) => sign.kind === kind)
    .reduce<NameSign | undefined>((best, sign) => (best && best.weight >= sign.weight ? best : sign), undefined);
}

/** Each sign counts once, wherever it was seen; a counter-sign takes away by the share of places that have it. */
function judge(same: readonly Occurrence[], against: readonly CounterSign[]): Verdict | undefined {
  const signs = new Set(same.flatMap(({ seen }) => seen));
  if (signs.size === 0) return undefined;
  const doubt = { organisation: 1, place: 1 };
  for (const { kind, weight } of signs) doubt[kind] *= 1 - weight;
  const isOutright = [...signs].some(({ weight }) => weight >= OUTRIGHT);
  const left = against.reduce((share, counter) => {
    if (counter.isOfWord && isOutright) return share;
    const places = same.filter(({ sight }) => counter.sees(sight)).length;
    return share * (1 - (counter.weight * places) / same.length);
  }, 1);
  const body = 1 - doubt.organisation;
  const place = 1 - doubt.place;
  const isBody = body >= place;
  const confidence = (isBody ? body * (1 - place / 2) : place * (1 - body / 2)) * left;
  if (confidence < SURE_ENOUGH) return undefined;
  return {
    kind: isBody ? 'organisation' : 'place',
    confidence: Math.round(Math.min(confidence, SUREST) * 1000) / 1000,
  };
}

/** The places of each run, by its words. */
function occurrences(kept: readonly Candidate[], ground: Ground): ReadonlyMap<string, readonly Occurrence[]> {
  const kinds = kindsOf(kept, ground);
  const byRun = new Map<string, Occurrence[]>();
  for (const run of runsIn(kept, ground)) {
    const key = keysOf(ground, run.first, run.last);
    const occurrence = lookAt(run, sightOf(ground, [run.first, run.last], kinds), ground);
    const same = byRun.get(key);
    if (same) same.push(occurrence);
    else byRun.set(key, [occurrence]);
  }
  joinLetters(byRun, ground);
  return byRun;
}

const lookAt = (run: Run, sight: Sight, { signs }: Ground): Occurrence => ({
  first: run.first,
  last: run.last,
  rivals: run.rivals,
  seen: signs.runs.filter((sign) => sign.sees(sight)),
  sight,
  isElsewhere: false,
});

/** `Harm Research Collaborative (HRC)`: what is seen of the letters tells of the name as well. */
function joinLetters(byRun: Map<string, Occurrence[]>, { unitText }: Ground): void {
  for (const same of byRun.values()) {
    const defined = same.find(({ seen }) => seen.some(({ definesLetters }) => definesLetters));
    const letters = defined && byRun.get(unitText.at(defined.last + 2).key);
    if (!defined || !letters || letters === same) continue;
    const seen = letters.flatMap((occurrence) => occurrence.seen);
    same.push({ ...defined, seen: [...defined.seen, ...seen], isElsewhere: true });
    letters.push({
      ...(letters[0] ?? defined),
      seen: same.flatMap((occurrence) => occurrence.seen),
      isElsewhere: true,
    });
  }
}
