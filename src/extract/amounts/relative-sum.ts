import type { Clause } from '../clauses/clause.js';
import { framesOf } from './money-verbs.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite, Placed } from './site.js';

/** Verbs behind which the next one says what happens to the sum: `the £22bn they hope to save`. */
const LONGEST = 8;

/**
 * The clause right behind a sum whose object the sum is: `the £3m they spent on lamps`, `the £5m needed for repairs`, `the
 * £5m it was feared would be spent`.
 */
export function openedBehind(
  ground: AmountGround,
  site: MoneySite,
  subjectOf: readonly (Clause | undefined)[],
): Placed | undefined {
  const { units, clauses } = ground;
  const { to } = site;
  const behind =
    units.partAt(site.behind) === 'adverb' || units.at(site.behind).key === 'already' ? site.behind + 1 : site.behind;
  const participle = clauses.at(behind);
  if (participle && isBare(participle)) {
    const frames = framesOf(units, participle.verb, behind - 1);
    return frames.length === 0 ? undefined : { clause: participle, slot: 'object', frames };
  }
  // `6% of the £22bn ministers hope to save`: what is governed already is no subject of a verb behind it.
  const governed = units.partAt(site.link) === 'preposition' ? reduced(ground, behind) : undefined;
  const start = RELATIVE.has(units.at(behind).key) ? behind + 1 : behind;
  const opener = governed ?? clauses.at(start) ?? (units.partAt(start) === 'pronoun' ? subjectOf[start] : undefined);
  if (!opener || (!governed && start === behind && opener.subject?.first !== behind)) return undefined;
  for (let at = opener.verb.last; at <= Math.min(to, opener.verb.last + LONGEST); at++) {
    const clause = clauses.at(at);
    const frames = clause ? framesOf(units, clause.verb, -1) : [];
    if (!clause || frames.length === 0 || clause.objects.some(({ first }) => first === clause.verb.last + 1)) continue;
    return { clause, slot: clause.verb.passive || start === behind ? 'object' : 'relative', frames };
  }
  return undefined;
}

/** In units: `the ministers`, `council leaders`. */
const LONGEST_SUBJECT = 3;

/** The finite verb behind a few words of its own right behind a sum. */
function reduced({ units, clauses }: AmountGround, behind: number): Clause | undefined {
  for (let at = behind + 1; at <= behind + LONGEST_SUBJECT; at++) {
    if (units.partAt(at - 1) !== 'content' && units.partAt(at - 1) !== 'determiner') return undefined;
    const clause = clauses.at(at);
    if (clause)
      return clause.verb.form === 'finite' &&
        !clause.verb.passive &&
        clause.kind !== 'relative' &&
        at === clause.verb.first
        ? clause
        : undefined;
  }
  return undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which']);

/** `£5m needed for repairs`: no past of its own. */
const isBare = ({ verb, kind }: Clause): boolean =>
  verb.first === verb.last && verb.form === 'participle' && kind === 'participle';
