import type { Clause, Phrase } from '../clauses/clause.js';
import type { AmountGround } from './sentence-words.js';

const OPENS_RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who']);

/** The head of what stands right before the relative pronoun of a clause: `the deal, which was worth £5m`. */
export function antecedentHead({ units }: AmountGround, { verb, subject }: Clause): number | undefined {
  const pronoun = subject && OPENS_RELATIVE.has(units.at(subject.first).key) ? subject.first : verb.first - 1;
  if (!OPENS_RELATIVE.has(units.at(pronoun).key)) return undefined;
  const part = units.partAt(pronoun - 1);
  const head = part === 'comma' || part === 'dash' ? pronoun - 2 : pronoun - 1;
  return units.partAt(head) === 'content' ? head : undefined;
}

/** The subject of a clause: of a relative one the phrase right before its pronoun. */
export function subjectOf(ground: AmountGround, clause: Clause): Phrase | undefined {
  const head = antecedentHead(ground, clause);
  return (head === undefined ? undefined : ground.clauses.phraseAt(head)) ?? clause.subject;
}
