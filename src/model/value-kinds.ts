import type {
  ContactValue,
  CurrencyBasis,
  DatePrecision,
  DateValue,
  DurationValue,
  MoneyQualifier,
  MoneyValue,
  ValueKind,
} from './mention.js';

/** A field of a value. */
export type ValueColumn = {
  /** A clause for those who read the record or the table. */
  readonly about: string;
  /** The name of its column where that is not the field's own. */
  readonly stored?: string;
  /** `null`: known to be unknown, and said so in the record. `absent`: not in the record where it is not in the text. */
  readonly may?: 'be null' | 'be absent';
} & ({ readonly is: 'number' | 'text' | 'day' } | { readonly is: 'choice'; readonly of: readonly string[] });

/** A kind of value that a mention can have, beside the mention in a table of its own. */
export interface ValueTable<Value = Readonly<Record<string, unknown>>> {
  readonly table: string;
  /** What the fields of a value hold, in the order of the record. */
  readonly columns: { readonly [Field in keyof Value & string]-?: ValueColumn };
  /** Two fields of which the first is never above the second. */
  readonly ordered?: readonly [keyof Value & string, keyof Value & string];
  /** The field that has an index. */
  readonly index?: keyof Value & string;
}

interface ValueOf {
  readonly money: MoneyValue;
  readonly date: DateValue;
  readonly duration: DurationValue;
  readonly contact: ContactValue;
}

const QUALIFIERS: readonly MoneyQualifier[] = ['circa', 'up to', 'at least', 'more than', 'less than', 'between'];
const BASES: readonly CurrencyBasis[] = ['article', 'outlet', 'usual', 'unclear'];
const PRECISIONS: readonly DatePrecision[] = [
  ...(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'span'] as const),
];
const CONTACTS: readonly ContactValue['type'][] = ['phone', 'email', 'url'];

/** The kinds of values, each with exactly the fields of its type in `mention.ts`. */
export const VALUES: { readonly [Kind in ValueKind]: ValueTable<ValueOf[Kind]> } = {
  money: {
    table: 'money_values',
    columns: {
      min: { is: 'number', may: 'be null', about: 'lower bound, null where the text leaves it open' },
      max: { is: 'number', may: 'be null', about: 'upper bound, null where the text leaves it open' },
      currency: { is: 'text', may: 'be null', about: 'ISO 4217, null where it cannot be known' },
      basis: {
        is: 'choice',
        of: BASES,
        may: 'be absent',
        about:
          'how the currency of a sign that several share is known: that of the country the article is about, of its outlet, what the sign mostly means, or not',
      },
      qualifier: { is: 'choice', of: QUALIFIERS, may: 'be absent', about: 'how the text bounds or blurs the amount' },
      per: { is: 'text', may: 'be absent', about: 'the unit, in the singular; a year is `annum`' },
    },
    ordered: ['min', 'max'],
    index: 'max',
  },
  date: {
    table: 'dates',
    columns: {
      from: { is: 'day', stored: 'from_date', may: 'be null', about: 'first day, null where it cannot be known' },
      to: { is: 'day', stored: 'to_date', may: 'be null', about: 'last day, inclusive' },
      precision: { is: 'choice', of: PRECISIONS, may: 'be absent', about: 'how exact the text is' },
      anchor: { is: 'day', may: 'be absent', about: 'the day a relative expression counts from' },
    },
    ordered: ['from', 'to'],
    index: 'from',
  },
  duration: {
    table: 'durations',
    columns: { value: { is: 'text', about: 'ISO 8601' } },
  },
  contact: {
    table: 'contacts',
    columns: {
      value: { is: 'text', about: 'normal form: E.164 for a phone number' },
      type: { is: 'choice', of: CONTACTS, about: 'which way of reaching somebody it is' },
    },
  },
};

/** A field of a value with its name. */
export type NamedColumn = ValueColumn & { readonly field: string };

/** The same, to go through: kind, table and fields. */
export const VALUE_TABLES: readonly {
  readonly kind: string;
  readonly table: string;
  readonly columns: readonly NamedColumn[];
  readonly ordered: readonly NamedColumn[];
  readonly index: NamedColumn | undefined;
}[] = Object.entries<ValueTable>(VALUES).map(([kind, { table, columns, ordered = [], index }]) => {
  const named = Object.entries(columns).map(([field, column]): NamedColumn => ({ field, ...column }));
  const called = (name: string): readonly NamedColumn[] => named.filter(({ field }) => field === name);
  return { kind, table, columns: named, ordered: ordered.flatMap(called), index: named.find((c) => c.field === index) };
});
