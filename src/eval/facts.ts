import {
  AMOUNT_FIELDS,
  type AmountField,
  type AmountScores,
  createAmountScores,
  PARTIES,
  type PartyOfAmount,
  scoreAmounts,
} from './amounts.js';
import type { Difference } from './difference.js';
import {
  createEventScores,
  EVENT_FIELDS,
  type EventField,
  type EventScores,
  GIVEN_OF_EVENT,
  type GivenOfEvent,
  scoreEvents,
} from './events.js';
import type { Share } from './fields.js';
import type { FoundArticle } from './found.js';
import type { GoldDocument } from './gold.js';
import { namesIn } from './names.js';
import { createRelationScores, type RelationScores, scoreRelations } from './relations.js';
import { type Rates, ratesOf, ratio } from './tally.js';

/** Counts over all documents of what they say of money, of what happened, and of who deals with whom. */
export interface FactScores {
  readonly amounts: AmountScores;
  readonly events: EventScores;
  readonly relations: RelationScores;
}

/** How much of something is right, 0 to 1, and of how many; null where there was none. */
export interface ShareRate {
  readonly right: number | null;
  readonly all: number;
}

/** How far the facts of records agree with gold, where somebody has marked them. */
export interface FactRates {
  readonly amounts: Rates & {
    readonly fields: Readonly<Record<AmountField, ShareRate>>;
    /** Payers and payees, as things that are found: precision of those given, recall of those wanted. */
    readonly named: Readonly<Record<PartyOfAmount, Rates>>;
  };
  readonly events: Rates & {
    readonly fields: Readonly<Record<EventField, ShareRate>>;
    readonly given: Readonly<Record<GivenOfEvent, Rates>>;
  };
  readonly relations: Rates & { readonly fields: Readonly<Record<'state', ShareRate>> };
}

export function createFactScores(): FactScores {
  return { amounts: createAmountScores(), events: createEventScores(), relations: createRelationScores() };
}

/** Adds one document's amounts, events and relations, each where somebody has marked them. */
export function scoreFacts(
  scores: FactScores,
  { source, articles, amounts, events, relations }: GoldDocument,
  found: readonly FoundArticle[],
  countsHard: boolean,
  report: (difference: Difference) => void,
): void {
  const names = namesIn(articles.flatMap((article) => article.mentions));
  const scoring = { source, names, countsHard, report };
  const all = <Fact>(factsOf: (article: FoundArticle) => readonly Fact[]): Fact[] => found.flatMap(factsOf);
  if (amounts)
    scoreAmounts(
      scores.amounts,
      amounts,
      all((article) => article.amounts),
      scoring,
    );
  if (events)
    scoreEvents(
      scores.events,
      events,
      all((article) => article.events),
      scoring,
    );
  if (relations)
    scoreRelations(
      scores.relations,
      relations,
      found.map((article) => article.relations),
      scoring,
    );
}

export function rateFacts({ amounts, events, relations }: FactScores): FactRates {
  return {
    amounts: {
      ...ratesOf(amounts.entries),
      fields: eachOf(AMOUNT_FIELDS, (field) => rateShare(amounts.fields[field])),
      named: eachOf(PARTIES, (party) => ratesOf(amounts.parties[party])),
    },
    events: {
      ...ratesOf(events.found),
      fields: eachOf(EVENT_FIELDS, (field) => rateShare(events.fields[field])),
      given: eachOf(GIVEN_OF_EVENT, (field) => ratesOf(events.given[field])),
    },
    relations: { ...ratesOf(relations.found), fields: { state: rateShare(relations.state) } },
  };
}

function rateShare({ right, all }: Share): ShareRate {
  return { right: ratio(right, all), all };
}

function eachOf<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}
