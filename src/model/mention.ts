import type { IsoDate, RuleId, Span } from './span.js';

export type EntityKind = 'person' | 'force' | 'organisation' | 'place' | 'programme';
export type ValueKind = 'money' | 'date' | 'duration' | 'contact';
export type MentionKind = EntityKind | ValueKind;

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'force', 'organisation', 'place', 'programme'];
export const VALUE_KINDS: readonly ValueKind[] = ['money', 'date', 'duration', 'contact'];
export const MENTION_KINDS: readonly MentionKind[] = [...ENTITY_KINDS, ...VALUE_KINDS];

/** `between` for a written range; the rest as the text bounds or blurs the amount. */
export type MoneyQualifier = 'circa' | 'up to' | 'at least' | 'more than' | 'less than' | 'between';

/**
 * How the currency of a sign or name that several share (`$`, `Rs`, `pesos`) is known: it is that of the country that the
 * article is about or of its outlet, or what the sign mostly means; `unclear` where it stays null.
 */
export type CurrencyBasis = 'article' | 'outlet' | 'usual' | 'unclear';

/** An amount; `min` and `max` are equal for a single figure, null where the text leaves that side open. */
export interface MoneyValue {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; null where a lost byte or the text leaves it unknown. */
  readonly currency: string | null;
  /** Absent where the words themselves say the currency: `£`, `US$`, `Canadian dollars`. */
  readonly basis?: CurrencyBasis;
  readonly qualifier?: MoneyQualifier;
  /** The unit in the singular, a year being `annum`. */
  readonly per?: string;
}

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** A calendar point or span, inclusive; both ends null where it cannot be known. */
export interface DateValue {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision?: DatePrecision;
  /** The day a relative expression was reckoned from; absent for absolute dates. */
  readonly anchor?: IsoDate;
}

/** ISO 8601, a range as `P12M/P18M`. */
export interface DurationValue {
  readonly value: string;
}

/** Normal form: E.164 for a phone number, a scheme before a web address. */
export interface ContactValue {
  readonly value: string;
  readonly type: 'phone' | 'email' | 'url';
}

interface MentionBase extends Span {
  /** `article.text.slice(start, end)`, always. */
  readonly text: string;
  readonly rule: RuleId;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How the text refers to an entity, and the evidence that stands beside the name. */
export interface EntityMention extends MentionBase {
  readonly kind: EntityKind;
  /** The name that the words stand for where the rule knows it (`WMP` → `West Midlands Police`). */
  readonly name?: string | undefined;
  /** The name is of the reader's own list: it holds for the entity, whatever the article writes. */
  readonly own?: true | undefined;
  /** Titles, ranks and posts written before a person's name, as written, outermost first: `Chief Constable`, `Mr`. */
  readonly title?: string | undefined;
  /** Where the title starts, for the words that hold a role. */
  readonly titleStart?: number | undefined;
}

export type ValueMention =
  | (MentionBase & { readonly kind: 'money'; readonly value: MoneyValue })
  | (MentionBase & { readonly kind: 'date'; readonly value: DateValue })
  | (MentionBase & { readonly kind: 'duration'; readonly value: DurationValue })
  | (MentionBase & { readonly kind: 'contact'; readonly value: ContactValue });

/** One place in one article where something is referred to. Never edited after `extract`. */
export type Mention = EntityMention | ValueMention;

export function isEntityMention(mention: Mention): mention is EntityMention {
  return (
    mention.kind !== 'money' && mention.kind !== 'date' && mention.kind !== 'duration' && mention.kind !== 'contact'
  );
}
