import { ENTITY_KINDS, type EntityKind, MENTION_KINDS, type MentionKind } from '../model/mention.js';
import { METADATA_FIELDS } from './articles.js';
import type { Difference } from './difference.js';
import type { FactRates, ShareRate } from './facts.js';
import type { Report } from './report.js';
import type { RuleScore } from './rule-scores.js';
import type { Rates } from './tally.js';

/** One measure of a set. Shares are 0 to 1, null where there was nothing to measure. */
export interface Figure {
  readonly what: string;
  /** F1, or the share that is right where nothing is found beside what is wanted. What a floor holds. */
  readonly score: number | null;
  readonly precision?: number | null;
  readonly recall?: number | null;
  /** What the rules that find it are about, where that is not the figure's name. */
  readonly about?: string;
  /** How many there are to find. */
  readonly gold?: number;
  /** Which of the differences of the set lower it. */
  isLoweredBy(difference: Difference): boolean;
}

/** What was measured on one set of annotated texts. */
export interface MeasuredSet {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly differences: readonly Difference[];
  readonly rules: readonly RuleScore[];
}

export function ratesFigure(what: string, rates: Rates, isLoweredBy: Figure['isLoweredBy']): Figure {
  const { f1: score, precision, recall, gold } = rates;
  return { what, score, precision, recall, gold, isLoweredBy };
}

const about =
  (...subjects: readonly string[]) =>
  ({ about: subject }: Difference): boolean =>
    subjects.includes(subject);

/** The measures of a gold set, in the order in which they are printed. */
export function figuresOf(report: Report): Figure[] {
  const share = (what: string, score: number | null, subject = what): Figure => ({
    what,
    score,
    isLoweredBy: about(subject),
  });
  return [
    ratesFigure('articles', report.articles, about('article')),
    ratesFigure('kept lines', report.keptLines, about('line')),
    ratesFigure('boilerplate lines', report.boilerplateLines, about('line')),
    ...METADATA_FIELDS.map((field) => ({ ...share(field, report.metadata[field]), gold: report.articles.gold })),
    ...MENTION_KINDS.flatMap((kind) => mentionFigures(kind, report)),
    ...ENTITY_KINDS.flatMap((kind) => entityFigures(kind, report)),
    ratesFigure('roles', report.roles, about('roles')),
    ratesFigure('roles at', report.rolesAt, about('roles at')),
    ratesFigure('quotes', report.quotes, about('quote')),
    share('speakers', report.speakers, 'speaker'),
    ratesFigure('said', report.said, about('said')),
    share('said speakers', report.saidSpeakers, 'said speaker'),
    ...factFigures(report),
  ];
}

const FOUND_OR_NOT: ReadonlySet<Difference['how']> = new Set(['missed', 'spurious']);

/**
 * Amounts, events and relations: what is found, and of that how much is right in each field. What may be nobody or no day
 * is measured twice: right as it is, given or not (`amount payer`), and as a thing to find (`amount payers`).
 */
function factFigures({ amounts, events, relations }: FactRates): Figure[] {
  const found = (what: string, rates: Rates): Figure =>
    ratesFigure(what, rates, ({ about: subject, how }) => subject === what && FOUND_OR_NOT.has(how));
  const fields = (one: string, rates: Readonly<Record<string, ShareRate>>, alsoBy?: 'missed'): Figure[] =>
    Object.entries(rates).map(([field, { right, all }]) => ({
      what: `${one} ${field}`,
      score: right,
      gold: all,
      isLoweredBy: ({ about: subject, how }) => subject === `${one}s` && (how === field || how === alsoBy),
    }));
  const given = (one: string, rates: Readonly<Record<string, Rates>>): Figure[] =>
    Object.entries(rates).map(([field, each]) =>
      ratesFigure(`${one} ${field}s`, each, ({ about: subject, how }) => subject === `${one}s` && how === field),
    );
  return [
    found('amounts', amounts),
    ...fields('amount', amounts.fields, 'missed'),
    ...given('amount', amounts.named),
    found('events', events),
    ...fields('event', events.fields),
    ...given('event', events.given),
    found('relations', relations),
    ...fields('relation', relations.fields),
  ];
}

/** Whether the same mentions share an entity, and whether it has its name. */
function entityFigures(kind: EntityKind, { entities }: Report): Figure[] {
  const isLoweredBy = ({ about: subject, how }: Difference): boolean => subject === kind && how === 'entity';
  return [
    { what: `same ${kind}`, score: entities[kind].f1, isLoweredBy },
    { what: `${kind} name`, score: entities[kind].named, isLoweredBy },
  ];
}

function mentionFigures(kind: MentionKind, { mentions }: Report): Figure[] {
  const { exact, value } = mentions[kind];
  const misses =
    (but: Difference['how']) =>
    ({ about: subject, how }: Difference): boolean =>
      subject === kind && how !== but && how !== 'entity';
  const found = ratesFigure(kind, exact, misses('value'));
  return value === undefined ? [found] : [found, ratesFigure(`${kind} value`, value, misses('span'))];
}
