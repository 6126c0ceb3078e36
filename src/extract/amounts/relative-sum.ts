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
  const start = RELATIVE.has(units.at(behind).key) ? behind + 1 : behind;
  const opener = clauses.at(start) ?? (units.partAt(start) === 'pronoun' ? subjectOf[start] : undefined);
  if (!opener || (start === behind && opener.subject?.first !== behind)) return undefined;
  for (let at = opener.verb.last; at <= Math.min(to, opener.verb.last + LONGEST); at++) {
    const clause = clauses.at(at);
    const frames = clause ? framesOf(units, clause.verb, -1) : [];
    if (!clause || frames.length === 0 || clause.objects.some(({ first }) => first === clause.verb.last + 1)) continue;
    return { clause, slot: clause.verb.passive || start === behind ? 'object' : 'relative', frames };
  }
  return undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which']);

/** `£5m needed for repairs`: no past of its own. */
const isBare = ({ verb, kind }: Clause): boolean =>
  verb.first === verb.last && verb.form === 'participle' && kind === 'participle';
