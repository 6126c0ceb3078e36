import type { Difference } from './difference.js';
import { type Figure, ratesFigure } from './figures.js';
import { countRule, type RuleScore, type RuleScores } from './rule-scores.js';
import { createTally, ratesOf, type Tally } from './tally.js';
import { durationKey, sameCurrency } from './value-forms.js';
import { type Family, type Span, trimmedSpan } from './value-spans.js';

/** A passage with the answers that the author of a test expects; offsets are code points. */
export interface ValuePassage {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly annotated: readonly Family[];
  /** Only some of what is in the passage is marked: what else is found is not judged. */
  readonly recallOnly?: boolean;
  readonly mentions: readonly ValueGold[];
}

interface ValueGold extends Span {
  readonly kind: Family;
  readonly text: string;
  readonly ignore?: boolean;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string | null;
  readonly duration?: string;
  readonly values?: readonly { readonly start?: string | null; readonly end?: string | null }[];
  readonly speakers?: readonly Span[];
}

/** A mention or quote of the record of a passage. */
export interface ValueFound extends Span {
  readonly kind: string;
  readonly text: string;
  readonly rule?: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly value?: string;
  readonly speaker_start?: number;
  readonly speaker_end?: number;
}

const FAMILY: Readonly<Record<string, Family>> = {
  ...{ person: 'person', force: 'org', organisation: 'org', place: 'place' },
  ...{ money: 'money', date: 'datelike', duration: 'datelike', quote: 'quote' },
};

const SHORTEST_QUOTE = 4;
const SPACES = /\s+/;

interface Counts {
  readonly exact: Tally;
  readonly trimmed: Tally;
  readonly value: Tally;
  readonly speakers: { right: number; all: number };
}

/** Adds up passages of one suite after the other; `figures` are three for each sort: exact span, trimmed span, value. */
export interface ValueScorer {
  add(suite: string, passage: ValuePassage, found: readonly ValueFound[]): void;
  figures(): Figure[];
  readonly differences: readonly Difference[];
  rules(): RuleScore[];
}

export function createValueScorer(): ValueScorer {
  const counts = new Map<string, Counts>();
  const differences: Difference[] = [];
  const rules: RuleScores = new Map();
  const countsOf = (key: string): Counts => {
    const known = counts.get(key);
    if (known) return known;
    const fresh = {
      exact: createTally(),
      trimmed: createTally(),
      value: createTally(),
      speakers: { right: 0, all: 0 },
    };
    counts.set(key, fresh);
    return fresh;
  };
  return {
    differences,
    add(suite, passage, found) {
      for (const family of passage.annotated) {
        const key = `${suite} ${family}`;
        const report = (how: Difference['how'], what: string): void =>
          void differences.push({ about: key, how, source: passage.id, line: 0, what });
        scoreFamily(countsOf(key), { family, passage, found: judgedOf(family, passage, found) }, rules, report);
      }
    },
    figures: () => [...counts].flatMap(([key, own]) => figuresOf(key, own)),
    rules: () => [...rules.values()],
  };
}

function figuresOf(key: string, { exact, trimmed, value, speakers }: Counts): Figure[] {
  const own = (difference: Difference): boolean => difference.about === key;
  const [, about = key] = key.split(' ');
  const found: Figure = { ...ratesFigure(key, ratesOf(exact), own), about };
  const figures = [found, ratesFigure(`${key} trimmed`, ratesOf(trimmed), own)];
  if (value.both + value.wantedOnly > 0) figures.push(ratesFigure(`${key} value`, ratesOf(value), own));
  if (speakers.all === 0) return figures;
  const score = speakers.right / speakers.all;
  return [...figures, { what: `${key} speakers`, score, gold: speakers.all, isLoweredBy: own }];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What was found of a sort, but what nobody marked and nobody denied. */
function judgedOf(family: Family, { mentions, recallOnly }: ValuePassage, found: readonly ValueFound[]): ValueFound[] {
  const gold = mentions.filter(({ kind, ignore }) => kind === family && !ignore);
  const forgiven = mentions.filter(({ kind, ignore }) => kind === family && ignore);
  return found
    .filter(({ kind }) => FAMILY[kind] === family)
    .filter((own) => gold.some((g) => overlaps(g, own)) || (!recallOnly && !forgiven.some((g) => overlaps(g, own))))
    .filter(({ text }) => family !== 'quote' || text.trim().split(SPACES).length >= SHORTEST_QUOTE);
}

interface FamilyOfPassage {
  readonly family: Family;
  readonly passage: ValuePassage;
  readonly found: readonly ValueFound[];
}

function scoreFamily(
  counts: Counts,
  { family, passage, found }: FamilyOfPassage,
  rules: RuleScores,
  report: (how: Difference['how'], what: string) => void,
): void {
  const gold = passage.mentions.filter(({ kind, ignore }) => kind === family && !ignore);
  const points = Array.from(passage.text);
  const trimmed = (span: Span): string => trimmedSpan(family, points, span);
  countSame(counts.exact, gold, found, ({ start, end }) => `${start}:${end}`);
  countSame(counts.trimmed, gold, found, trimmed);
  const partners = pairUp(gold, found, trimmed);
  const valued = gold.filter((wanted) => isValued(family, wanted));
  for (const wanted of gold) {
    const own = partners.get(wanted);
    const isRight = own !== undefined && (!valued.includes(wanted) || sameValue(family, wanted, own));
    if (own === undefined) report('missed', wanted.text);
    else if (!isRight)
      report('value', `${wanted.text}: ${JSON.stringify(valuesOf(wanted))} ≠ ${JSON.stringify(valuesOf(own))}`);
    if (own) countRule(rules, family, own.rule, isRight && trimmed(own) === trimmed(wanted));
    if (!valued.includes(wanted)) countSpeaker(counts, wanted, own);
    else if (isRight) counts.value.both++;
    else counts.value.wantedOnly++;
  }
  const paired = new Set(partners.values());
  for (const own of found.filter((each) => !paired.has(each))) {
    countRule(rules, family, own.rule, false);
    report('spurious', own.text);
  }
  if (valued.length > 0) counts.value.foundOnly += found.length - valued.filter((wanted) => isFound(wanted)).length;

  function isFound(wanted: ValueGold): boolean {
    const own = partners.get(wanted);
    return own !== undefined && sameValue(family, wanted, own);
  }
}

function countSpeaker({ speakers }: Counts, { speakers: wanted }: ValueGold, found: ValueFound | undefined): void {
  if (!wanted?.length) return;
  speakers.all++;
  const { speaker_start: start, speaker_end: end } = found ?? {};
  if (start !== undefined && end !== undefined && wanted.some((span) => overlaps(span, { start, end })))
    speakers.right++;
}

/** Counts one-to-one those of the same key. */
function countSame(tally: Tally, gold: readonly Span[], found: readonly Span[], keyOf: (span: Span) => string): void {
  const left = found.map(keyOf);
  let both = 0;
  for (const wanted of gold) {
    const at = left.indexOf(keyOf(wanted));
    if (at < 0) continue;
    left.splice(at, 1);
    both++;
  }
  tally.both += both;
  tally.wantedOnly += gold.length - both;
  tally.foundOnly += found.length - both;
}

/** Each wanted mention with the first free one of its trimmed span, else with the first free one that overlaps it. */
function pairUp(
  gold: readonly ValueGold[],
  found: readonly ValueFound[],
  trimmed: (span: Span) => string,
): Map<ValueGold, ValueFound> {
  const partners = new Map<ValueGold, ValueFound>();
  const used = new Set<ValueFound>();
  const pick = (wanted: ValueGold, fits: (own: ValueFound) => boolean): void => {
    const own = found.find((each) => !used.has(each) && fits(each));
    if (own === undefined) return;
    used.add(own);
    partners.set(wanted, own);
  };
  for (const wanted of gold) pick(wanted, (own) => trimmed(own) === trimmed(wanted));
  for (const wanted of gold) if (!partners.has(wanted)) pick(wanted, (own) => overlaps(own, wanted));
  return partners;
}

function isValued(family: Family, { currency, values, duration }: ValueGold): boolean {
  return family === 'money' ? currency !== undefined : family === 'datelike' && (values ?? duration) !== undefined;
}

function valuesOf({ min, max, currency, ...rest }: ValueGold | ValueFound): unknown {
  const { values, duration, from, to, value } = rest as Partial<ValueGold & ValueFound>;
  return { min, max, currency, values, duration, from, to, value };
}

const NEAR = 1e-6;
const close = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a == null || b == null ? (a ?? null) === (b ?? null) : Math.abs(a - b) <= Math.max(NEAR, Math.abs(a) * NEAR);

function sameValue(family: Family, wanted: ValueGold, found: ValueFound): boolean {
  if (family === 'money') {
    const isSameAmount = close(wanted.min, found.min) && close(wanted.max, found.max);
    return isSameAmount && (wanted.currency == null || sameCurrency(wanted.currency, found.currency));
  }
  if (wanted.duration !== undefined) {
    return durationKey(wanted.duration) !== null && durationKey(wanted.duration) === durationKey(found.value);
  }
  const isEnd = (end: string | null | undefined): boolean => end === '*' || (end ?? null) === (found.to ?? null);
  return wanted.values?.some(({ start, end }) => (start ?? null) === (found.from ?? null) && isEnd(end)) === true;
}
