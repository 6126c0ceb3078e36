import type { FactTable } from '../../../model/fact-kinds.js';
import type { AmountType } from '../../../model/statement.js';
import { EXPLANATION_WORDS } from '../../../query/conflicts.js';
import type { Named, Question, ShownSide } from './gather.js';

/** What is asked of a sum, by its type. */
const OF_SUMS: Readonly<Record<AmountType, string>> = {
  cost: 'how much does it cost?',
  saving: 'how much is saved?',
  funding: 'how much funding is there?',
  value: 'how much is it worth?',
  price: 'what is the price?',
  pay: 'how much is the pay?',
  income: 'how much comes in?',
  loss: 'how much is lost?',
  penalty: 'how high is the penalty?',
  taken: 'how much was taken?',
  other: 'how much is it?',
};

/** What is asked where facts of a kind differ. */
const QUESTIONS: Readonly<Record<FactTable, (question: Question) => string>> = {
  roles: (question) =>
    isOne(question.sides) ? `who is or was ${sharedValue(question)}?` : about(question, 'which post?'),
  quotes: () => 'who said it?',
  said: () => 'who said it?',
  amounts: (question) => {
    const [type] = question.sides.map(({ fact }) => fact.value);
    const asked = Object.entries(OF_SUMS).find(([name]) => name === type)?.[1] ?? OF_SUMS.other;
    const subjects = subjectsOf(question);
    return subjects.length === 0 ? asked : `${subjects.join(', ')}: ${asked}`;
  },
  events: (question) => about(question, 'what happened, and when?'),
  relations: (question) => {
    const subjects = subjectsOf(question);
    return subjects.length === 2
      ? `how do ${subjects.join(' and ')} stand to each other?`
      : about(question, 'how do they stand to each other?');
  },
  lengths: (question) => `how long is the ${question.about || 'agreement'} to last?`,
};

const about = (question: Question, asked: string): string =>
  question.about === '' ? asked : `${question.about}: ${asked}`;
const sharedValue = ({ sides, about: common }: Question): string => sides[0]?.value ?? common;
const subjectsOf = ({ sides }: Question): readonly string[] => [
  ...new Set(sides.flatMap(({ fact }) => fact.subject ?? [])),
];
const isOne = (sides: readonly ShownSide[]): boolean => new Set(sides.map(({ value }) => value)).size === 1;

/** The question that the sides of a conflict answer each in its own way. */
export function questionWords(question: Question): string {
  const asked = QUESTIONS[question.kind](question);
  return asked.charAt(0).toUpperCase() + asked.slice(1);
}

/** What a side holds: its value, or, where all have that, whom it speaks of. */
export function answerOf({ value, fact }: ShownSide, { sides }: Question): Named {
  const isSubject = isOne(sides) && fact.subject !== null;
  return isSubject ? { name: fact.subject ?? value, id: fact.subject_id } : { name: value, id: null };
}

/** What is between the sides. */
export interface Reason {
  readonly verdict: 'explained' | 'unsure' | 'differs';
  readonly differ: string;
  readonly because: string;
}

/** Why the sides are no one fact, and what lets them all be right; each difference once. */
export function reasonsOf({ links }: Pick<Question, 'links'>): readonly Reason[] {
  const reasons = links.map(({ verdict, reason, explained }): Reason => {
    if (explained !== null) {
      return { verdict: 'explained', differ: reason, because: `Both may be right: ${EXPLANATION_WORDS[explained]}` };
    }
    return verdict === 'unsure'
      ? { verdict, differ: reason, because: 'They may be one and the same: nothing decides it' }
      : { verdict, differ: reason, because: 'Nothing in the articles explains it' };
  });
  return reasons.filter(({ differ }, at) => reasons.findIndex((other) => other.differ === differ) === at);
}
