import { HEADS_OF_SUMS } from '../lists/words.js';
import type { Fact } from '../model/fact.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import { nameKey } from '../text/name-key.js';
import { byWeight, type Compared, keyOf, numberOf, textOf, thingOf, thingsOf, wordCount } from './compared.js';
import { generalKey } from './general-key.js';
import { relationKey } from './relation-rules.js';
import { figureKey } from './sums.js';

/** What a fact says, by its statements. */
export type Said = Pick<
  Fact,
  'subject' | 'subjectId' | 'label' | 'value' | 'min' | 'max' | 'unit' | 'from' | 'to' | 'state' | 'basis'
>;

/** How the statements of a kind make a fact. */
interface Shape {
  /** The smaller, the more a statement says: the first stands for the fact. */
  rank?(statement: Compared): number;
  /** What the fact is called by: another statement of the same must not change it. */
  key(first: Compared): string;
  /** Of the first statement, and all of them in the order of what they say. */
  said(first: Compared, all: readonly Compared[]): Partial<Said>;
}

const NOTHING: Said = {
  ...{ subject: null, subjectId: null, label: '', value: null, min: null, max: null, unit: null },
  ...{ from: null, to: null, state: null, basis: null },
};

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'roles',
    {
      rank: rankOfRole,
      key: (role) => keyOf(thingOf(role, 'person'), textOf(role, 'role'), thingOf(role, 'organisation')),
      said: (role, all) => ({
        ...subjectIn(role, 'person'),
        label: labelOf(textOf(role, 'role'), textOf(role, 'organisation')),
        value: textOf(role, 'organisation') ?? null,
        from: firstOf(all, 'since'),
        to: firstOf(all, 'until'),
        state: textOf(latestOf(all), 'state') ?? null,
        basis: textOf(role, 'basis') ?? null,
      }),
    },
  ],
  ...(['quotes', 'said'] as const).map((table): readonly [string, Shape] => [
    table,
    {
      rank: ({ words }) => -wordCount(words),
      key: (speech) => keyOf(speakerOf(speech), speech.words),
      said: (speech) => ({
        subject: textOf(speech, 'speaker') ?? textOf(speech, 'meant') ?? textOf(speech, 'by') ?? null,
        subjectId: textOf(speech, 'speaker_id') ?? textOf(speech, 'meant_id') ?? null,
        label: speech.text,
        basis: textOf(speech, 'meant_basis') ?? null,
      }),
    },
  ]),
  [
    'amounts',
    {
      rank: rankOfSum,
      key: (amount) => {
        const { sum } = amount;
        const owner = sum?.payer ?? sum?.payee ?? sum?.of?.head;
        const figure = sum ? figureKey(sum) : nameKey(amount.text);
        return keyOf(sum?.type, sum?.isActual ? 'actual' : 'to come', figure, owner);
      },
      said: (amount, all) => {
        const [payer, payee] = [firstOf(all, 'payer'), firstOf(all, 'payee')];
        const of = firstOf(all, 'for');
        return {
          ...(payer === null ? firstSubject(all, 'payee') : firstSubject(all, 'payer')),
          label: [
            amount.text,
            ...(of === null ? [] : [`for ${of}`]),
            ...(payer !== null && payee !== null ? [`to ${payee}`] : []),
          ].join(' '),
          value: textOf(amount, 'type') ?? null,
          min: numberOf(amount, 'min') ?? null,
          max: numberOf(amount, 'max') ?? null,
          unit: labelOf(textOf(amount, 'currency'), textOf(amount, 'per')) || null,
          from: firstOf(all, 'runs_from'),
          to: firstOf(all, 'runs_to'),
          state: textOf(latestOf(all), 'state') ?? null,
        };
      },
    },
  ],
  [
    'events',
    {
      rank: rankOfEvent,
      key: (event) =>
        keyOf(
          textOf(event, 'type'),
          thingsOf(event, 'who').join(' '),
          textOf(event, 'from'),
          nameKey(textOf(event, 'what') ?? event.text),
        ),
      said: (event, all) => ({
        ...firstWho(event),
        label: [event.text, textOf(event, 'what')].filter((part) => part !== undefined).join(' '),
        value: textOf(event, 'type') ?? null,
        from: firstOf(all, 'from'),
        to: firstOf(all, 'to'),
        state: textOf(event, 'state') ?? null,
        basis:
          all
            .flatMap((one) => (textOf(one, 'from') === undefined ? [] : (textOf(one, 'basis') ?? [])))
            .sort()
            .at(-1) ?? null,
      }),
    },
  ],
  [
    'relations',
    {
      key: (relation) => keyOf(relationKey(relation), textOf(relation, 'state')),
      said: (relation) => ({
        ...subjectIn(relation, 'a'),
        label: `${IS_TO.get(textOf(relation, 'type') ?? '') ?? textOf(relation, 'type')} ${textOf(relation, 'b')}`,
        value: textOf(relation, 'type') ?? null,
        state: textOf(relation, 'state') ?? null,
      }),
    },
  ],
  [
    'lengths',
    {
      key: (length) => keyOf(textOf(length, 'lasts'), length.id),
      said: (length) => ({
        subject: HEADS_OF_SUMS.get(textOf(length, 'thing') ?? '') ?? textOf(length, 'thing') ?? null,
        label: length.text.includes(textOf(length, 'thing') ?? '')
          ? length.text
          : `${textOf(length, 'thing')}: ${length.text}`,
        value: textOf(length, 'lasts') ?? null,
      }),
    },
  ],
]);

/** Types of dealings that are nouns, as they are said of the first of the two. */
const IS_TO: ReadonlyMap<string, string> = new Map([
  ['partner', 'partner of'],
  ['client', 'client of'],
  ['part', 'part of'],
  ['family', 'family of'],
]);

/** What a sum is, what it is for and whose it is come before the bare figure. */
function rankOfSum(amount: Compared): number {
  const told = ['for', 'payer', 'payee'].filter((column) => textOf(amount, column) !== undefined).length;
  return (textOf(amount, 'type') === 'other' ? 10 : 0) - told;
}

/** A stated date comes before an implied one, that before none; then whatever has an object. */
function rankOfEvent(event: Compared): number {
  const dated = textOf(event, 'from') === undefined ? 2 : textOf(event, 'basis') === 'stated' ? 0 : 1;
  return 2 * dated + (textOf(event, 'what') === undefined ? 1 : 0);
}

/** Whoever stands first in a column of things. */
function firstWho({ fields }: Compared): Pick<Said, 'subject' | 'subjectId'> {
  const [names, ids] = [fields['who'], fields['who_ids']];
  return {
    subject: (Array.isArray(names) && names[0]) || null,
    subjectId: (Array.isArray(ids) && ids[0]) || null,
  };
}

function firstSubject(all: readonly Compared[], column: string): Pick<Said, 'subject' | 'subjectId'> {
  const named = all.find((one) => textOf(one, column) !== undefined);
  return named ? subjectIn(named, column) : { subject: null, subjectId: null };
}

/** Any kind of which nothing more is known than its columns. */
const ANY: Shape = {
  key: generalKey,
  said: (first) => {
    const kind: FactKind | undefined = kinds.get(first.table);
    const thing = kind?.columns.find((column) => column.is === 'entity');
    const days = kind?.columns.filter((column) => column.is === 'day') ?? [];
    const dayAt = (end: string): string | null => {
      const column = days.find((day) => day.end === end);
      return (column && textOf(first, column.name)) ?? null;
    };
    const from = dayAt('from');
    return {
      ...(thing ? subjectIn(first, thing.name) : {}),
      ...{ label: first.text, from, to: dayAt('to') ?? from },
      ...{ state: textOf(first, 'state') ?? null, basis: textOf(first, 'basis') ?? null },
    };
  },
};

const kinds: ReadonlyMap<string, FactKind> = FACT_KINDS;

const shapeOf = (table: string): Shape => SHAPES.get(table) ?? ANY;

/** What a fact is called by where this statement says most of it. */
export const calledBy = (statement: Compared): string => shapeOf(statement.table).key(statement);

/** The statements of one fact, the one that says most first; what it says; and what it is called by. */
export function shaped(statements: readonly Compared[]): {
  readonly all: readonly [Compared, ...Compared[]];
  readonly key: string;
  readonly said: Said;
} {
  const shape = shapeOf(statements[0]?.table ?? '');
  const rank = shape.rank?.bind(shape) ?? (() => 0);
  const all = [...statements].sort((a, b) => rank(a) - rank(b) || byWeight(a, b)) as [Compared, ...Compared[]];
  const [first] = all;
  return { all, key: shape.key(first), said: { ...NOTHING, ...shape.said(first, all) } };
}

/** Words that hold the body come first, then what gives it elsewhere, then what implies one. */
function rankOfRole(role: Compared): number {
  const body = textOf(role, 'organisation');
  if (body === undefined) return 3;
  if (textOf(role, 'basis') === 'implied') return 2;
  return role.text.includes(body) ? 0 : 1;
}

const speakerOf = (speech: Compared): string | undefined =>
  thingOf(speech, 'speaker') ?? textOf(speech, 'meant_id') ?? textOf(speech, 'by');

function subjectIn(statement: Compared, column: string): Pick<Said, 'subject' | 'subjectId'> {
  return { subject: textOf(statement, column) ?? null, subjectId: textOf(statement, `${column}_id`) ?? null };
}

const labelOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

function firstOf(all: readonly Compared[], column: string): string | null {
  return all.flatMap((one) => textOf(one, column) ?? [])[0] ?? null;
}

/** The statement of the article that was published last. */
function latestOf(all: readonly Compared[]): Compared {
  return all.reduce((one, other) => ((other.article.published ?? '') > (one.article.published ?? '') ? other : one));
}
