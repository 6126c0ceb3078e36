import type { RuleId } from '../../model/span.js';

/** A way of telling an event. */
export interface EventRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
}

/** The ways in which words tell an event; which words do stands in `lists/words/event-verbs.tsv` and `event-nouns.tsv`. */
export const EVENT_RULES: Readonly<
  Record<
    'told' | 'loosely' | 'led' | 'done' | 'behind' | 'headline' | 'light' | 'of' | 'dated' | 'appointment',
    EventRule
  >
> = {
  told: { id: 'event/verb', summary: 'The board scrapped the plan; it will close in May.', confidence: 0.85 },
  loosely: {
    id: 'event/verb-loosely',
    summary: 'A verb that tells an event whatever it is about: detectives seized six ledgers.',
    confidence: 0.7,
  },
  led: { id: 'event/led-in', summary: 'They decided to pull out; it plans to close two sites.', confidence: 0.75 },
  done: { id: 'event/done', summary: 'A man arrested on Monday; a school founded by nuns.', confidence: 0.75 },
  behind: { id: 'event/behind', summary: 'After leaving the bank; jailed for stealing a van.', confidence: 0.7 },
  headline: { id: 'event/headline', summary: 'A headline or a standfirst: Council scraps plan.', confidence: 0.7 },
  light: {
    id: 'event/light-verb',
    summary: 'The noun says what happens, the verb that it does: held a meeting, an inquiry was opened.',
    confidence: 0.85,
  },
  of: {
    id: 'event/noun-of',
    summary: 'A noun with whose it is or whom it befalls: the closure of the mill, his resignation.',
    confidence: 0.7,
  },
  appointment: {
    id: 'event/appointment',
    summary: 'In a diary that goes through somebody’s days: I shall be visiting a school; full council, 7pm.',
    confidence: 0.75,
  },
  dated: { id: 'event/noun-dated', summary: 'A noun with its day: the hearing on 4 May.', confidence: 0.75 },
};

export const eventRules: readonly EventRule[] = Object.values(EVENT_RULES);
