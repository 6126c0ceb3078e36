import type { Column, DraftOf, FindingOf, RecordOf } from './column.js';

/** A kind of fact: what an article states, in words that are cited. */
export interface FactKind {
  /** Of one such fact: in ids, in `explain`, in the JSON Schema. */
  readonly code: string;
  /** What people call one; `s` makes it several. */
  readonly noun: string;
  readonly about: string;
  /** In the order of the record, between `id` and `rule`. */
  readonly columns: readonly Column[];
  /** Columns by which two facts in the same words have different ids. */
  readonly toldApartBy?: readonly string[];
  /** Two columns that never hold one and the same thing. */
  readonly neverOne?: readonly [string, string];
  /** Whether its words have an index for full text. */
  readonly fullText?: true;
  /** A column that questions ask for by its value: what post, what sort of event. */
  readonly askedFor?: string;
  /** The view of it for people who open the database. */
  readonly view: string;
  readonly list: {
    /** Columns that the list is sorted by before place in the archive. */
    readonly by?: readonly string[];
    /** Columns for people: `text` is the words; of two that exclude each other, `speaker|by`, the one that is there. */
    readonly shown: readonly string[];
  };
}

/**
 * The kinds of facts, by the name of their table. An entry is all that `record/`, `store/` and `cli/` know of a kind: its
 * types, JSON Schema and SQL, how it is written, read, checked, listed and exported, all come from here.
 */
const KINDS = {
  roles: {
    code: 'role',
    noun: 'role',
    about: 'Who holds, or held, which post where, as the article states it.',
    columns: [
      { is: 'entity', name: 'person', kind: 'person', about: 'the holder' },
      { is: 'text', name: 'role', about: 'The post, in its full form.' },
      { is: 'entity', name: 'organisation', orName: true, orNull: 'where none is named', about: 'the body or area' },
      { is: 'choice', name: 'state', of: ['current', 'former', 'acting', 'elect'], about: 'As of the article.' },
      {
        is: 'choice',
        name: 'basis',
        of: ['stated', 'implied'],
        about: 'Whether the words give the body (or give none), or only what the article is about suggests it.',
      },
      { is: 'day', name: 'since', end: 'from', orNull: true, about: 'First day of the date since when it is held.' },
      { is: 'day', name: 'until', end: 'to', orNull: true, about: 'Last day of the date until when it is held.' },
      { is: 'citation', about: 'The words that say so.' },
    ],
    toldApartBy: ['person', 'role'],
    neverOne: ['person', 'organisation'],
    askedFor: 'role',
    view: 'roles_held',
    list: {
      by: ['person', 'role', 'organisation'],
      shown: ['person', 'role', 'organisation', 'basis', 'state', 'since', 'until'],
    },
  },
  quotes: {
    code: 'quote',
    noun: 'quote',
    about: 'One run of direct speech, without its quotation marks.',
    columns: [
      { is: 'entity', name: 'speaker', orNull: 'where nobody is named', about: 'the speaker' },
      { is: 'text', name: 'by', orNull: true, about: 'The words used where nobody is named: `a spokesman`.' },
      { is: 'citation', about: 'The words said.' },
      { is: 'text', name: 'cue', orNull: true, about: 'The verb of saying, as written.' },
      { is: 'words', name: 'speaker', about: 'the words that name the speaker' },
      { is: 'meant', name: 'meant', kind: 'person', about: 'the one holder of the post that `by` names' },
    ],
    fullText: true,
    view: 'quotes_by_speaker',
    list: { shown: ['speaker|by', 'cue', 'text'] },
  },
  said: {
    code: 'said',
    noun: 'report',
    about: 'What somebody is reported to have said, in the words of the press.',
    columns: [
      { is: 'entity', name: 'speaker', orNull: 'where nobody is named', about: 'the speaker' },
      { is: 'text', name: 'by', orNull: true, about: 'The words used where nobody is named: `a spokesman`.' },
      { is: 'citation', about: 'The clause.' },
      { is: 'text', name: 'cue', orNull: true, about: 'The verb of saying, as written.' },
      { is: 'words', name: 'speaker', about: 'the words that name the speaker' },
      { is: 'meant', name: 'meant', kind: 'person', about: 'the one holder of the post that `by` names' },
    ],
    fullText: true,
    view: 'said_by_speaker',
    list: { shown: ['speaker|by', 'cue', 'text'] },
  },
  amounts: {
    code: 'amount',
    noun: 'amount',
    about: 'What a sum of money is, what it is for, and whose.',
    columns: [
      { is: 'mention', name: 'money', about: 'The mention of the sum.' },
      { is: 'citation', about: 'The words of the sum.' },
      {
        is: 'choice',
        name: 'type',
        of: ['cost', 'saving', 'funding', 'value', 'price', 'pay', 'income', 'loss', 'penalty', 'taken', 'other'],
        about: 'What kind of sum it is.',
      },
      {
        is: 'choice',
        name: 'state',
        of: ['actual', 'planned', 'possible'],
        about: 'Whether it has come about, is decided, or is estimated, asked for or feared.',
      },
      { is: 'words', name: 'for', as: 'object', about: 'the words that say what it is for, or of' },
      { is: 'entity', name: 'payer', orNull: 'where the text leaves it open', about: 'whose money it is or would be' },
      { is: 'entity', name: 'payee', orNull: 'where the text leaves it open', about: 'who gets or keeps it' },
      { is: 'words', name: 'period', as: 'object', about: 'the words of the time over which, or by when, it runs' },
      { is: 'mention', name: 'part_of', orNull: true, about: 'The mention of the sum that it is part of.' },
      {
        is: 'entity',
        name: 'said_by',
        orName: true,
        orNull: 'where the article itself states it',
        about: 'who states it',
      },
    ],
    neverOne: ['payer', 'payee'],
    view: 'amounts_told',
    list: { shown: ['text', 'type', 'state', 'for', 'payer', 'payee', 'period', 'said_by'] },
  },
  events: {
    code: 'event',
    noun: 'event',
    about: 'What happened, was done or decided, or will be.',
    columns: [
      { is: 'citation', about: 'The words of what happens: the verb without auxiliaries, or the noun.' },
      {
        is: 'choice',
        name: 'type',
        of: [
          'announce',
          'decide',
          'start',
          'end',
          'appoint',
          'leave',
          'contract',
          'pay',
          'meet',
          'crime',
          'enforce',
          'court',
          'harm',
          'work',
          'protest',
          'other',
        ],
        about: 'What kind of event it is.',
      },
      { is: 'entities', name: 'who', about: 'who acts, else who is acted on' },
      { is: 'words', name: 'what', as: 'named', about: 'the words for its object or theme' },
      {
        is: 'choice',
        name: 'state',
        of: ['happened', 'planned', 'possible', 'not'],
        about: 'Whether it has happened, is to, may, or did not.',
      },
      { is: 'mention', name: 'date', orNull: true, about: 'The mention of the date that it is given.' },
      { is: 'day', name: 'from', end: 'from', of: 'date', orNull: true, about: 'First day of that date.' },
      { is: 'day', name: 'to', end: 'to', of: 'date', orNull: true, about: 'Last day of that date.' },
      {
        is: 'choice',
        name: 'basis',
        of: ['stated', 'implied'],
        orNull: true,
        about: 'Whether its own sentence gives the date or only the words around it; null where it has none.',
      },
      {
        is: 'entity',
        name: 'place',
        kind: 'place',
        orNull: 'where none is named',
        about: 'the place where it happens',
      },
    ],
    askedFor: 'type',
    view: 'events_told',
    list: { by: ['from', 'to'], shown: ['from', 'to', 'type', 'state', 'who', 'text', 'what', 'place'] },
  },
  relations: {
    code: 'relation',
    noun: 'relation',
    about: 'Who deals with whom: two bodies or people, and how.',
    columns: [
      { is: 'entity', name: 'a', about: 'the first of the two, the one who acts' },
      { is: 'entity', name: 'b', about: 'the second' },
      {
        is: 'choice',
        name: 'type',
        of: ['partner', 'client', 'funds', 'owns', 'part', 'oversees', 'represents', 'opposes', 'family', 'works_for'],
        about: 'What the first is to the second.',
      },
      { is: 'choice', name: 'state', of: ['current', 'planned', 'ended'], about: 'As of the article.' },
      { is: 'citation', about: 'The words that say so.' },
    ],
    toldApartBy: ['a', 'b', 'type'],
    neverOne: ['a', 'b'],
    view: 'relations_told',
    list: { by: ['a', 'b', 'type'], shown: ['a', 'type', 'b', 'state', 'text'] },
  },
  lengths: {
    code: 'length',
    noun: 'length',
    about: 'How long an agreement is to last.',
    columns: [
      { is: 'citation', about: 'The words of the length, with the noun for what lasts where it stands beside them.' },
      { is: 'text', name: 'thing', about: 'That noun, in lower case: contract, lease.' },
      { is: 'mention', name: 'duration', about: 'The mention of the length.' },
      {
        is: 'choice',
        name: 'known',
        of: ['the', 'a'],
        orNull: true,
        about:
          'Whether the article takes the agreement for known, as in the deal, or not, as in a deal; null where nothing shows it.',
      },
    ],
    view: 'lengths_told',
    list: { by: ['thing'], shown: ['text', 'thing'] },
  },
} as const;

/** A kind of fact, by the name of its table. */
export type FactTable = keyof typeof KINDS;

/** The same, to go through: in the order of the record. */
export const FACT_KINDS: ReadonlyMap<FactTable, FactKind> = new Map(
  Object.entries<FactKind>(KINDS) as readonly (readonly [FactTable, FactKind])[],
);

/**
 * Something for every kind, under the name of its table. `All` is what it comes to: what goes through facts by their columns
 * sees fields of any name, and `column.ts` says which these are.
 */
export function eachKind<All extends Readonly<Record<FactTable, unknown>>>(
  make: (table: FactTable, kind: FactKind) => unknown,
): All {
  const made: Partial<Record<FactTable, unknown>> = {};
  FACT_KINDS.forEach((kind, table) => {
    made[table] = make(table, kind);
  });
  return made as All;
}

/** The kinds that are speech: direct, and as the press reports it. */
export const SPEECH = ['quotes', 'said'] as const;

type ColumnsOf<Table extends FactTable> = (typeof KINDS)[Table]['columns'][number];
export type FactFinding<Table extends FactTable> = FindingOf<ColumnsOf<Table>>;
export type FactDraft<Table extends FactTable> = DraftOf<ColumnsOf<Table>>;
export type FactRecord<Table extends FactTable> = RecordOf<ColumnsOf<Table>>;
