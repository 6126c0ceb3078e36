import type { EntityKind } from './mention.js';
import type { RuleId, Span } from './span.js';

// What the columns of a fact can be, and what each is on its way: in the finding of a rule, in the draft, in the article
// record. Zod or TypeBox would say the last alone: neither knows that a thing is first a mention, then a chain, then an
// entity, that a span counts code points at the edge, or what a column of a table is.

interface Named {
  readonly name: string;
  /** A sentence for those who read the record or the table; of an entity or words, what they are: `the speaker`. */
  readonly about: string;
}

interface MayLack {
  /** Null is allowed; a clause says when: `where nobody is named`. */
  readonly orNull?: true | string;
}

/** A number, a text, one of several words, or a day as `YYYY-MM-DD`. */
export type ScalarColumn = Named &
  MayLack &
  (
    | { readonly is: 'number' }
    | { readonly is: 'text' }
    | { readonly is: 'choice'; readonly of: readonly string[] }
    /** An end of a date that the article mentions: the finding has the mention, as `of` or under its own name, the rest has the day. */
    | { readonly is: 'day'; readonly end: 'from' | 'to'; readonly of?: string }
  );

/** A person, body or place: a mention in the finding, its chain in the draft and the table, a name and an id in the record. */
export interface EntityColumn extends Named, MayLack {
  readonly is: 'entity';
  /** The only kind that it can be. */
  readonly kind?: EntityKind;
  /** The finding may have its name alone, as `<name>Name`, where no mention carries it. */
  readonly orName?: true;
}

/** People, bodies or places, in the order of the text: each by its mention, or by its words where nobody is named. */
export interface EntitiesColumn extends Named {
  readonly is: 'entities';
}

/** One of `EntitiesColumn` as a rule finds it. */
export type Found =
  | { readonly mention: number; readonly name?: string }
  | { readonly mention?: never; readonly name: string };

/** The same in a draft: its chain, or its words. */
export interface DraftedEntity {
  readonly chain: string | null;
  readonly name: string | null;
}

/** A mention of the article, by its index in the finding, by its id in the rest. */
export interface MentionColumn extends Named, MayLack {
  readonly is: 'mention';
}

/**
 * Other words of the article beside those that state the fact: text, start and end. They are absent where there are none; as
 * an `object`, or under their own name (`named`), they are null then.
 */
export interface WordsColumn extends Named {
  readonly is: 'words';
  readonly as?: 'object' | 'named';
}

/** Words as an object of the record. */
export interface CitedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words that state the fact: text, start, end and line. Each kind has them once. */
export interface CitationColumn {
  readonly is: 'citation';
  readonly about: string;
}

/**
 * Somebody whom no words of the article name, but the archive as a whole leaves one for: filled in when it is named, always
 * implied, and absent where nobody is meant.
 */
export interface MeantColumn extends Named {
  readonly is: 'meant';
  readonly kind: EntityKind;
}

export type Column =
  | ScalarColumn
  | EntityColumn
  | EntitiesColumn
  | MentionColumn
  | WordsColumn
  | CitationColumn
  | MeantColumn;

type Of<C extends Column, Is extends Column['is']> = Extract<C, { readonly is: Is }>;
type Scalars<C extends Column> = Of<C, ScalarColumn['is']>;
type OrNamed<C extends Column> = Extract<Of<C, 'entity'>, { readonly orName: true }>;
type Lacking = { readonly orNull: true | string };

/** What stands in a scalar column that has something in it. */
export type Scalar<C> = C extends { readonly of: readonly (infer Word)[] }
  ? Word
  : C extends { readonly is: 'number' }
    ? number
    : string;
type OrNull<C, Value> = C extends Lacking ? Value | null : Value;

/** The same as one object. */
type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/** What every fact has: an id of its content, its words in code points of the article's text, the rule that found it. */
export interface Cited {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

type WordsAs<C extends Column, As> = Extract<Of<C, 'words'>, { readonly as: As }>;
type AbsentWords<C extends Column> = Exclude<Of<C, 'words'>, { readonly as: string }>;

type CitedWith<C extends Column> = Cited & {
  readonly [S in Scalars<C> as S['name']]: OrNull<S, Scalar<S>>;
} & {
  readonly [M in Of<C, 'mention'> as M['name']]: OrNull<M, string>;
} & {
  readonly [W in AbsentWords<C> as `${W['name']}_text`]?: string;
} & {
  readonly [W in AbsentWords<C> as `${W['name']}_start` | `${W['name']}_end`]?: number;
} & {
  readonly [W in WordsAs<C, 'object'> as W['name']]: CitedWords | null;
} & {
  readonly [W in WordsAs<C, 'named'> as W['name']]: string | null;
} & {
  readonly [W in WordsAs<C, 'named'> as `${W['name']}_start` | `${W['name']}_end`]: number | null;
};

/** A fact in the article record: each thing by its name and id, and by which of the article's chains it is, where it is one. */
export type RecordOf<C extends Column> = Flat<
  CitedWith<C> & {
    readonly [E in Of<C, 'entity'> as E['name'] | `${E['name']}_id`]: OrNull<E, string>;
  } & {
    readonly [E in Of<C, 'entity'> as `${E['name']}_chain`]?: number;
  } & {
    readonly [E in Of<C, 'entities'> as `${E['name']}_chains`]?: readonly (number | null)[];
  } & {
    readonly [E in Of<C, 'entities'> as E['name']]: readonly string[];
  } & {
    readonly [E in Of<C, 'entities'> as `${E['name']}_ids`]: readonly (string | null)[];
  } & {
    readonly [M in Of<C, 'meant'> as M['name'] | `${M['name']}_id` | `${M['name']}_rule`]?: string;
  } & {
    readonly [M in Of<C, 'meant'> as `${M['name']}_basis`]?: 'implied';
  }
>;

/** A fact before the archive has named its entities: each thing by its chain. */
export type DraftOf<C extends Column> = Flat<
  CitedWith<C> & {
    readonly [E in Of<C, 'entity'> as `${E['name']}_chain`]: OrNull<E, string>;
  } & {
    readonly [E in OrNamed<C> as E['name']]: string | null;
  } & {
    readonly [E in Of<C, 'entities'> as E['name']]: readonly DraftedEntity[];
  }
>;

type Given<C extends Column> = Exclude<C, Lacking>;
type MayBeGiven<C extends Column> = Extract<C, Lacking>;
type Stated<C extends Column> = Exclude<Scalars<C>, { readonly is: 'day' }>;
/** Days that say in their own name where they come from; the others stand in the mention column they are `of`. */
type OwnDays<C extends Column> = Exclude<Of<C, 'day'>, { readonly of: string }>;
type Mentioned<C extends Column> = Of<C, 'entity' | 'mention'> | OwnDays<C>;

/**
 * A fact as a rule finds it: each thing and each day by the index of its mention, spans in UTF-16 code units. What it has none of
 * may be left out or undefined: with every key in it, all that a rule finds are of one shape.
 */
export type FindingOf<C extends Column> = Flat<
  Span & { readonly rule: RuleId; readonly confidence: number } & {
    readonly [S in Stated<Given<C>> as S['name']]: Scalar<S>;
  } & {
    readonly [S in Stated<MayBeGiven<C>> as S['name']]?: Scalar<S> | undefined;
  } & {
    readonly [M in Mentioned<Given<C>> as M['name']]: number;
  } & {
    readonly [M in Mentioned<MayBeGiven<C>> as M['name']]?: number | undefined;
  } & {
    readonly [E in OrNamed<C> as `${E['name']}Name`]?: string | undefined;
  } & {
    readonly [E in Of<C, 'entities'> as E['name']]: readonly Found[];
  } & {
    readonly [W in Of<C, 'words'> as `${W['name']}Span`]?: Span | undefined;
  }
>;

/** The fields that a column has in the article record, in their order. */
export function recordFields(column: Column): readonly string[] {
  switch (column.is) {
    case 'citation':
      return ['text', 'start', 'end', 'line'];
    case 'entity':
      return [column.name, `${column.name}_id`];
    case 'entities':
      return [column.name, `${column.name}_ids`];
    case 'words':
      return column.as === 'object' ? [column.name] : wordsFields(column);
    case 'meant':
      return [column.name, `${column.name}_id`, `${column.name}_rule`, `${column.name}_basis`];
    default:
      return [column.name];
  }
}

/** The field of the record that says which of the article's chains a thing is, or each of several; absent where there is none. */
export function chainField({ is, name }: EntityColumn | EntitiesColumn): string {
  return is === 'entity' ? `${name}_chain` : `${name}_chains`;
}

/** The text, start and end of words, where they stand each for itself. */
export function wordsFields({ name, as }: WordsColumn): readonly [string, string, string] {
  return [as === undefined ? `${name}_text` : name, `${name}_start`, `${name}_end`];
}

/** The fields of a column side by side, as tables and listings have them: an object of words is three. */
export const flatFields = (column: Column): readonly string[] =>
  column.is === 'words' ? wordsFields(column) : recordFields(column);

/** Whether the record leaves out the fields of a column that has nothing in it. */
export const mayBeAbsent = (column: Column): boolean =>
  column.is === 'meant' || (column.is === 'words' && column.as === undefined);
