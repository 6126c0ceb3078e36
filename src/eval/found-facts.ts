import type { Place } from './place.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of an article, with their offsets or without. */
export type MeasuredWords = string | (Span & { readonly text?: string }) | null | undefined;

export interface MeasuredAmount {
  /** The mention of money by its id, or its span. */
  readonly money: string | Span;
  readonly type: string;
  readonly state: string;
  readonly for?: MeasuredWords;
  readonly payer?: string | null;
  readonly payee?: string | null;
  readonly period?: MeasuredWords;
  readonly said_by?: string | null;
  readonly rule?: string;
}

export interface MeasuredEvent extends Span {
  readonly text?: string;
  readonly type: string;
  readonly state: string;
  readonly who: readonly (string | null)[];
  readonly what?: MeasuredWords;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly place?: string | null;
  readonly rule?: string;
}

export interface MeasuredRelation {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  readonly state: string;
  readonly rule?: string;
}

/** Of a record, what its amounts, events and relations are measured by. */
export interface MeasuredFacts {
  readonly amounts?: readonly MeasuredAmount[];
  readonly events?: readonly MeasuredEvent[];
  readonly relations?: readonly MeasuredRelation[];
}

/** An amount on its line of the source, its words as they stand in the article. */
export interface FoundAmount extends Omit<MeasuredAmount, 'money' | 'for' | 'period'>, Place {
  readonly money: string;
  readonly for: string | null;
  readonly period: string | null;
}

/** An event with its predicate on its line of the source. */
export interface FoundEvent extends Omit<MeasuredEvent, 'text' | 'what' | keyof Place>, Place {
  readonly text: string;
  readonly what: string | null;
}

export interface FoundFacts {
  readonly amounts: readonly FoundAmount[];
  readonly events: readonly FoundEvent[];
  readonly relations: readonly MeasuredRelation[];
}

interface RecordWithFacts extends MeasuredFacts {
  readonly source: { readonly path: string };
  readonly mentions: readonly (Span & { readonly id?: string })[];
}

/** How a record's spans are read: the words at one, checked against what the record says they are, and their place. */
export interface SpanReader {
  wordsAt(span: Span & { readonly text?: string }): string;
  placeOf(span: Span & { readonly text: string }): Place;
}

/** A record's facts in their places. Throws where an offset does not hold its text, or an amount points to no mention. */
export function placeFacts(record: RecordWithFacts, reader: SpanReader): FoundFacts {
  const { amounts = [], events = [], relations = [] } = record;
  const byId = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const words = (given: MeasuredWords): string | null =>
    typeof given === 'object' && given !== null ? reader.wordsAt(given) : (given ?? null);
  return {
    amounts: amounts.map((amount) => {
      const span = typeof amount.money === 'string' ? byId.get(amount.money) : amount.money;
      if (span === undefined)
        throw new Error(`${record.source.path}: an amount points to no mention: ${JSON.stringify(amount.money)}`);
      const money = reader.wordsAt({ start: span.start, end: span.end });
      const place = reader.placeOf({ start: span.start, end: span.end, text: money });
      return { ...amount, money, for: words(amount.for), period: words(amount.period), ...place };
    }),
    events: events.map((event) => {
      const text = reader.wordsAt(event);
      return { ...event, text, what: words(event.what), ...reader.placeOf({ ...event, text }) };
    }),
    relations,
  };
}
