import type { StatedFields } from '../model/fact.js';

/** A statement as an article has it: its fields by the names of the record, a thing by its name. */
export interface Told {
  readonly of: string;
  readonly says: StatedFields;
  /** The words that state it, where they count. */
  readonly text?: string;
  /** When its article was published; none of its own story means an article of its own. */
  readonly on?: string;
  /** Names its article, and with it what else stands there; by default each statement has an article of its own. */
  readonly story?: string;
  /** What else its article names. */
  readonly names?: readonly string[];
  /** What else its paragraph names. */
  readonly around?: readonly string[];
}

/** Statements between which a rule finds something, or finds nothing. */
export type FactCase = readonly Told[];

type Cases = Readonly<Record<string, { readonly finds: readonly FactCase[]; readonly spares: readonly FactCase[] }>>;

const post = (person: string, role: string, organisation: string | null, more: Partial<Told> = {}): Told => ({
  ...{ of: 'roles', text: `${person}, ${role}`, ...more },
  says: { person, role, organisation, state: 'current', basis: 'stated', since: null, until: null, ...more.says },
});
const quote = (speaker: string | null, text: string, more: Partial<Told> = {}): Told => ({
  ...{ of: 'quotes', text, ...more },
  says: { speaker, ...more.says },
});

/** For every rule that joins statements: what it joins, and what looks alike and stays apart. */
export const sameCases: Cases = {
  'facts/same-post': {
    finds: [
      [
        post('Ada Marsh', 'Chief Executive', 'Thornley Council'),
        post('Ada Marsh', 'Chief Executive', 'Thornley Council'),
      ],
      [
        post('Ada Marsh', 'Mayor', 'Porthaven', { on: '2013-02-01' }),
        post('Ada Marsh', 'Mayor', 'Porthaven', { on: '2016-02-01', says: { state: 'former' } }),
      ],
      [post('Dev Rao', 'Coach', null), post('Dev Rao', 'Coach', null)],
    ],
    spares: [
      [post('Ada Marsh', 'Mayor', 'Porthaven'), post('Ada Marsh', 'Mayor', 'Thornley')],
      [post('Ada Marsh', 'Mayor', 'Porthaven'), post('Dev Rao', 'Mayor', 'Porthaven')],
      [post('Ada Marsh', 'Mayor', 'Porthaven'), post('Ada Marsh', 'Deputy Mayor', 'Porthaven')],
    ],
  },
  'facts/post-without-body': {
    finds: [
      [post('Ada Marsh', 'Bishop', 'Wexham'), post('Ada Marsh', 'Bishop', null)],
      [post('Dev Rao', 'Chief Constable', null), post('Dev Rao', 'Chief Constable', 'Gwent Police')],
      [
        post('Cleo Ash', 'Head Teacher', 'Calder School'),
        post('Cleo Ash', 'Head Teacher', 'Calder School'),
        post('Cleo Ash', 'Head Teacher', null),
      ],
    ],
    spares: [
      [post('Ada Marsh', 'Coach', 'Rovers'), post('Ada Marsh', 'Coach', 'United'), post('Ada Marsh', 'Coach', null)],
      [post('Ada Marsh', 'Bishop', 'Wexham'), post('Dev Rao', 'Bishop', null)],
    ],
  },
  'facts/same-words': {
    finds: [
      [quote('Ada Marsh', 'We have to move on.'), quote('Ada Marsh', 'We have to move on')],
      [
        quote(null, 'The depot will close before the end of the year', { says: { by: 'a spokesman' } }),
        quote(null, 'The depot will close before the end of the year', { says: { by: 'a statement' } }),
      ],
      [quote(null, 'It is late', { story: 'one' }), quote(null, 'It is late.', { story: 'one' })],
    ],
    spares: [
      [quote(null, 'It is late'), quote(null, 'It is late')],
      [quote('Ada Marsh', 'We have to move on'), quote('Dev Rao', 'We have to move on')],
      [quote('Ada Marsh', 'We have to move on'), quote('Ada Marsh', 'We have to move')],
    ],
  },
  'facts/words-inside': {
    finds: [
      [
        quote('Ada Marsh', 'Nobody told the council that the bridge was to close, and I am very sorry.'),
        quote('Ada Marsh', 'the council that the bridge was to close'),
      ],
      [
        quote('Dev Rao', 'sales in the north were better than we had hoped'),
        quote('Dev Rao', 'I can say that sales in the north were better than we had hoped for.'),
      ],
      [
        quote('Cleo Ash', '“We will not sell the field,” and that is that for now'),
        quote('Cleo Ash', 'We will not sell the field'),
      ],
    ],
    spares: [
      [
        quote('Ada Marsh', 'Nobody told the council that the bridge was to close'),
        quote('Dev Rao', 'the council that the bridge was to close'),
      ],
      [quote('Ada Marsh', 'We will not sell the field, not now'), quote('Ada Marsh', 'not sell the field')],
      [
        quote('Ada Marsh', 'the council that the bridge was to close in May'),
        quote('Ada Marsh', 'the council that the bridge was to open in June'),
      ],
    ],
  },
};

/** For every rule that tells facts apart that are about one thing. */
export const differCases: Cases = {};
