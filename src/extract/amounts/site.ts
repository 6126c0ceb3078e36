import { PRICED_UNITS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { Clause } from '../clauses/clause.js';
import { verbForm } from '../clauses/verb-forms.js';
import { wordOf } from '../word.js';
import { framesOf, isParticle } from './money-verbs.js';
import { type AmountGround, firstOfSentence, lastOfSentence, openerOf } from './sentence-words.js';

/** Where a sum stands to the verb that says what happens to it: a preposition before it, or one of these. */
export type Slot = 'subject' | 'object' | (string & {});

/** A sum in its sentence. All but the mention are units, both ends included. */
export interface MoneySite {
  /** Index into the mentions. */
  readonly mention: number;
  readonly money: Extract<Mention, { kind: 'money' }>;
  readonly first: number;
  readonly last: number;
  /** Its sentence. */
  readonly from: number;
  readonly to: number;
  /** The first unit of the words that belong to the sum: `up to another £16m`. */
  readonly opener: number;
  /** The unit before them: a verb, a preposition, a noun. */
  readonly link: number;
  /** The first unit behind the sum, behind `a year`, behind the same in another currency. */
  readonly behind: number;
}

/** The sum that a mention is, in its sentence. Looks at a bounded number of units. */
export function siteOf(ground: AmountGround, mention: number, first: number): MoneySite | undefined {
  const money = ground.mentions[mention];
  if (money?.kind !== 'money') return undefined;
  let last = first;
  while (ground.mentionAt[last + 1] === mention) last++;
  const from = firstOfSentence(ground, first);
  const to = lastOfSentence(ground, last);
  const opener = openerOf(ground, first, from);
  return { mention, money, first, last, from, to, opener, link: opener - 1, behind: unitBehind(ground, last, to) };
}

const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'every', 'this', 'each', 'in']);
const ALONE: ReadonlySet<string> = new Set(['each', 'apiece', 'annually', 'altogether', 'more', 'plus', 'extra', 'pa']);
/** `in total`, `per annum`. */
const WHOLES: ReadonlySet<string> = new Set(['total', 'all', 'annum', 'game']);
/** In units: brackets are passed no further. */
const LONGEST_BRACKET = 14;

function unitBehind({ units }: AmountGround, last: number, to: number): number {
  let at = last + 1;
  for (let passed = true; passed && at <= to; ) {
    passed = false;
    const { key, class: unitClass } = units.at(at);
    const next = units.at(at + 1).key;
    if (PER.has(key) && (PRICED_UNITS.has(next) || WHOLES.has(next))) {
      at += 2;
      passed = true;
    } else if (ALONE.has(key)) {
      at++;
      passed = true;
    } else if (unitClass === 'open') {
      let close = at + 1;
      while (close < at + LONGEST_BRACKET && units.at(close).class !== 'close') close++;
      passed = units.at(close).class === 'close';
      if (passed) at = close + 1;
    }
  }
  return at;
}

/** A clause and what a sum is in it. */
export interface Placed {
  readonly clause: Clause;
  readonly slot: Slot;
  /** The frames that its verb opens. */
  readonly frames: readonly string[];
}

/** Marks that no verb reaches over. */
const WALLS: ReadonlySet<string> = new Set(['semicolon', 'colon', 'line-end', 'bar']);

/**
 * The verb that says what happens to what stands in a stretch of units: that of which it is the subject, else the nearest
 * before it. `slot` is the preposition before the stretch.
 */
export function placeOf(
  ground: AmountGround,
  site: MoneySite,
  first: number,
  subjectOf: readonly (Clause | undefined)[],
): Placed | undefined {
  const own = subjectOf[site.first];
  if (own && own.verb.first > site.last)
    return { clause: own, slot: 'subject', frames: framesOf(ground.units, own.verb, site.link) };
  const { units, clauses } = ground;
  const slot =
    units.partAt(first - 1) === 'preposition' || units.partAt(first - 1) === 'either'
      ? units.at(first - 1).key
      : 'object';
  for (let at = first - 1; at >= site.from; at--) {
    const unit = units.at(at);
    if (WALLS.has(unit.class) || (unit.class === 'quote' && units.at(at + 1).opensSentence)) return undefined;
    const clause = clauses.at(at);
    if (!clause) continue;
    const frames = framesOf(units, clause.verb, site.link);
    if (frames.length > 0) return { clause, slot: isParticle(units, clause.verb, first - 1) ? 'object' : slot, frames };
    // `cost taxpayers £5m`: what is more often a noun is passed.
    const isBare = clause.verb.first === clause.verb.last;
    if (!isBare || clause.verb.form === 'gerund' || verbForm(wordOf(unit.key))?.alsoNoun !== true)
      return { clause, slot, frames };
    at = clause.verb.first;
  }
  return undefined;
}

/** Unit → the clause whose stated subject stands there, with what hangs on it by a preposition. Linear in the clauses. */
export function subjects({ clauses }: AmountGround): readonly (Clause | undefined)[] {
  const subjectOf: (Clause | undefined)[] = [];
  for (const clause of clauses.clauses) {
    const { subject, subjectFrom } = clause;
    if (!subject || subjectFrom !== 'stated') continue;
    const last = subject.prepositions.reduce((end, one) => Math.max(end, one.phrase.last), subject.last);
    for (let at = subject.first; at <= Math.min(last, subject.first + LONGEST_SUBJECT); at++) subjectOf[at] ??= clause;
  }
  return subjectOf;
}
const LONGEST_SUBJECT = 40;
