import type { Mention } from '../../model/mention.js';
import { firstWhere } from '../../text/first-where.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { isBody, isOutlet, nameOf } from '../nominal-body.js';
import { phraseSpeaker } from '../quotes/clause-speaker.js';
import { sentenceStart } from '../quotes/ground.js';
import type { StatementGround } from './ground.js';

/** Sentences before its own in which what `it` stands for is looked for. */
const SENTENCES_BACK = 2;
/** In clauses. */
const FAR = 24;

/**
 * The body that `it` means, where no other can be meant: the subject of the clause before, if that is a body; the one body of
 * its sentence, if the subject is a person. A subject that is a thing is meant itself: `The scheme ran late. It cost £5m.`
 */
export function bodyMeant(ground: StatementGround, { first }: Phrase): number | undefined {
  const { clauses, units } = ground;
  const own = sentenceStart(units, first);
  let earliest = own;
  for (let i = 0; i < SENTENCES_BACK && earliest > 0; i++) earliest = sentenceStart(units, earliest - 1);
  const last = firstWhere(clauses.clauses.length, (at) => (clauses.clauses[at] as Clause).verb.first >= first) - 1;
  for (let at = last; at > last - FAR && at >= 0; at--) {
    const clause = clauses.clauses[at] as Clause;
    if (clause.verb.first < earliest) return undefined;
    const { subject } = clause;
    if (!mayGive(clause) || !subject || subject.last >= first) continue;
    // `Acme told the Ashgrove Trust it would close`: who speaks is meant.
    const found = givenBy(ground, subject, { before: first, speaks: clause.reported?.first === first });
    if (found === 'nobody') return undefined;
    if (found !== 'other') return found;
  }
  return undefined;
}

const GIVES: ReadonlySet<Clause['kind']> = new Set(['main', 'complement', 'subordinate']);

const mayGive = ({ kind, quoted, subjectFrom }: Clause): boolean =>
  GIVES.has(kind) && !quoted && subjectFrom !== 'antecedent';

interface Pronoun {
  /** Its unit. */
  readonly before: number;
  /** Whether it opens what the subject says. */
  readonly speaks: boolean;
}

const isPerson = (mention: Mention | undefined): boolean => mention?.kind === 'person';

/** A body; `nobody` where something else is meant, `other` where the subject cannot be. */
function givenBy(ground: StatementGround, subject: Phrase, pronoun: Pronoun): number | 'nobody' | 'other' {
  const { mentions, units } = ground;
  if (subject.kind === 'pronoun') return 'other';
  const named = subject.mention === undefined ? undefined : mentions[subject.mention];
  if (named && isBody(named)) return isOnly(ground, named, subject, pronoun) ? (subject.mention as number) : 'nobody';
  const meant = phraseSpeaker(ground, subject)?.mention;
  const mention = meant === undefined ? undefined : mentions[meant];
  if (mention && isBody(mention)) return isOnly(ground, mention, subject, pronoun) ? (meant as number) : 'nobody';
  if (!isPerson(named) && !isPerson(mention)) return 'nobody';
  const bodies = bodiesIn(ground, units.at(sentenceStart(units, subject.first)).start, units.at(pronoun.before).start);
  const names = new Set(bodies.map((one) => nameOf(mentions[one] as Mention & { kind: 'organisation' })));
  return names.size === 0 ? 'other' : names.size === 1 ? (bodies[0] as number) : 'nobody';
}

/**
 * Within one sentence the subject is no surer than another body behind it: in `Acme sued the Ashgrove Trust after it closed`
 * either may be meant.
 */
function isOnly(ground: StatementGround, body: Mention, subject: Phrase, { before, speaks }: Pronoun): boolean {
  const { units, mentions } = ground;
  if (speaks || sentenceStart(units, subject.first) !== sentenceStart(units, before)) return true;
  const between = bodiesIn(ground, units.at(subject.last).end, units.at(before).start);
  return between.every((one) => mentions[one]?.text === body.text);
}

function bodiesIn({ mentions }: StatementGround, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const first = firstWhere(mentions.length, (at) => (mentions[at] as Mention).start >= from);
  for (let at = first; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= to) break;
    if (isBody(mention) && !isOutlet(mention)) found.push(at);
  }
  return found;
}
