import type { StatedFields } from '../model/fact.js';

/** A statement as an article has it: its fields by the names of the record, a thing by its name. */
export interface Told {
  readonly of: string;
  readonly says: StatedFields;
  /** The words that state it, where they count. */
  readonly text?: string;
  /** Where its words begin, where that counts. */
  readonly start?: number;
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
  says: { speaker, speaker_kind: 'person', ...more.says },
});

/** Two stories of one matter name the same rare things. */
const MATTER = { names: ['the rare Calder', 'the rare Wexham'] };
const sum = (text: string, min: number | null, type: string, more: Partial<Told> = {}): Told => ({
  ...{ of: 'amounts', text, ...more },
  says: { type, state: 'actual', min, max: min, currency: 'GBP', ...more.says },
});
/** Two sums of one paragraph and the words between them; the second is feared unless it says otherwise. */
function setAgainst(
  one: string,
  min: number,
  between: string,
  other: string,
  otherMin: number,
  says: StatedFields,
  otherSays: StatedFields = {},
): FactCase {
  const paragraph_text = `${one} ${between} ${other}.`;
  const shared = { story: 'one', around: [] };
  return [
    sum(one, min, 'cost', { ...shared, start: 0, says: { ...says, paragraph_text } }),
    sum(other, otherMin, 'cost', {
      ...shared,
      start: paragraph_text.length - other.length - 1,
      says: { state: 'possible', ...otherSays, paragraph_text },
    }),
  ];
}
const event = (text: string, type: string, who: readonly string[], more: Partial<Told> = {}): Told => ({
  ...{ of: 'events', text, ...more },
  says: { type, who, state: 'happened', basis: 'stated', ...more.says },
});
const length = (text: string, lasts: string, known: string, more: Partial<Told> = {}): Told => ({
  ...{ of: 'lengths', text, ...more },
  says: { thing: 'deal', lasts, known },
});
const day = (from: string): StatedFields => ({ from, to: from });
const dealing = (a: string, type: string, b: string, more: Partial<Told> = {}): Told => ({
  ...{ of: 'relations', text: `${a} and ${b}`, ...more },
  says: { a, b, type, state: 'current', ...more.says },
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
  'facts/sum-said-again': {
    finds: [
      [
        sum('£5m', 5e6, 'cost', { story: 'one', says: { for: 'bridge' } }),
        sum('£5 million', 5e6, 'cost', { story: 'one' }),
      ],
      [sum('$40m', 4e7, 'loss', { story: 'one', says: { for: 'gap' } }), sum('$40m', 4e7, 'other', { story: 'one' })],
      [
        sum('€2bn', 2e9, 'value', { story: 'one', says: { payer: 'Zentra', state: 'possible' } }),
        sum('€2bn', 2e9, 'value', { story: 'one', says: { for: 'takeover' } }),
      ],
    ],
    spares: [
      [sum('£5m', 5e6, 'cost', { story: 'one' }), sum('£5m', 5e6, 'cost', { story: 'two' })],
      [sum('£5m', 5e6, 'cost', { story: 'one' }), sum('£5m', 5e6, 'saving', { story: 'one' })],
      [
        sum('£10', 10, 'price', { story: 'one', says: { for: 'ticket' } }),
        sum('£10', 10, 'price', { story: 'one', says: { for: 'programme' } }),
      ],
      [
        sum('£5m', 5e6, 'funding', { story: 'one', says: { payee: 'Hull' } }),
        sum('£5m', 5e6, 'funding', { story: 'one', says: { payee: 'York' } }),
      ],
    ],
  },
  'facts/same-sum': {
    finds: [
      [
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'new bridge' } }),
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'bridge' } }),
      ],
      [
        sum('£126m', 126e6, 'saving', { ...MATTER, says: { payee: 'Gwent Police', state: 'planned' } }),
        sum('£126m', 126e6, 'saving', { ...MATTER, says: { payee: 'Gwent Police', state: 'planned', for: 'savings' } }),
      ],
      [
        sum('$1.5bn', 15e8, 'value', { ...MATTER, says: { for: 'deal' } }),
        sum('$1.5 billion', 15e8, 'value', { ...MATTER, says: { for: 'contract' } }),
      ],
      [
        sum('£126m', 126e6, 'saving', { says: { payee: 'Gwent Police', state: 'planned' } }),
        sum('£126m', 126e6, 'saving', { says: { payee: 'Gwent Police', state: 'possible', for: 'cuts' } }),
      ],
    ],
    spares: [
      [
        sum('£5m', 5e6, 'saving', { says: { payee: 'Gwent Police' } }),
        sum('£5m', 5e6, 'saving', { says: { payee: 'Gwent Police' } }),
      ],
      [sum('£5m', 5e6, 'cost', { says: { for: 'bridge' } }), sum('£5m', 5e6, 'cost', { says: { for: 'bridge' } })],
      [
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'bridge' } }),
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'school' } }),
      ],
      [
        sum('£78m', 78e6, 'saving', { ...MATTER, says: { payee: 'Gwent Police' } }),
        sum('£78m', 78e6, 'saving', { ...MATTER, says: { payee: 'Gwent Police', state: 'planned' } }),
      ],
    ],
  },
  'facts/same-event': {
    finds: [
      [
        event('resigned', 'leave', ['Ada Marsh'], { ...MATTER, says: { from: '2013-05-06', to: '2013-05-06' } }),
        event('stepped down', 'leave', ['Ada Marsh'], { ...MATTER, says: { from: '2013-05-06', to: '2013-05-06' } }),
      ],
      [
        event('scrapped', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the plan for a tram' } }),
        event('axed', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the tram plan' } }),
      ],
      [
        event('opens', 'start', ['Zentra'], {
          ...MATTER,
          says: { what: 'a depot', from: '2013-05-01', to: '2013-05-31' },
        }),
        event('opened', 'start', ['Zentra'], {
          ...MATTER,
          says: { what: 'the new depot', from: '2013-05-06', to: '2013-05-06' },
        }),
      ],
    ],
    spares: [
      [
        event('scrapped', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the plan for a tram' } }),
        event('axed', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the night bus' } }),
      ],
      [
        event('opened', 'start', ['Zentra'], {
          ...MATTER,
          says: { what: 'a depot', from: '2013-05-06', to: '2013-05-06' },
        }),
        event('opened', 'start', ['Zentra'], {
          ...MATTER,
          says: { what: 'a depot', from: '2014-05-07', to: '2014-05-07' },
        }),
      ],
      [event('met', 'meet', ['Ada Marsh'], MATTER), event('met', 'meet', ['Ada Marsh'], MATTER)],
    ],
  },
  'facts/same-relation': {
    finds: [
      [dealing('Zentra', 'client', 'Hull Foods'), dealing('Zentra', 'client', 'Hull Foods')],
      [dealing('Gwent Police', 'partner', 'Kent Police'), dealing('Kent Police', 'partner', 'Gwent Police')],
      [
        dealing('Thornley Council', 'funds', 'Calder Trust', { on: '2013-01-01' }),
        dealing('Thornley Council', 'funds', 'Calder Trust', { on: '2015-01-01' }),
      ],
    ],
    spares: [
      [dealing('Zentra', 'client', 'Hull Foods'), dealing('Hull Foods', 'client', 'Zentra')],
      [dealing('Zentra', 'owns', 'Hull Foods'), dealing('Zentra', 'funds', 'Hull Foods')],
      [
        dealing('Gwent Police', 'partner', 'Kent Police'),
        dealing('Gwent Police', 'partner', 'Kent Police', { says: { state: 'ended' } }),
      ],
    ],
  },
  'facts/same-length': {
    finds: [
      [
        length('ten-year deal', 'P10Y', 'a', { story: 'one' }),
        length('10-year contract', 'P10Y', 'the', { story: 'one' }),
      ],
      [
        length('ten-year deal', 'P10Y', 'a', { ...MATTER, around: ['Zentra'] }),
        length('ten-year deal', 'P10Y', 'a', { ...MATTER, around: ['Zentra'] }),
      ],
      [
        length('lease of 99 years', 'P99Y', 'the', { story: 'one' }),
        length('99-year lease', 'P99Y', 'a', { story: 'one' }),
      ],
    ],
    spares: [
      [length('ten-year deal', 'P10Y', 'a'), length('ten-year deal', 'P10Y', 'a')],
      [length('ten-year deal', 'P10Y', 'a', { story: 'one' }), length('9-year deal', 'P9Y', 'the', { story: 'one' })],
    ],
  },
};

/** For every rule that tells facts apart that are about one thing. */
export const differCases: Cases = {
  'facts/post-of-another': {
    finds: [
      [
        post('Ada Marsh', 'Chief Constable', 'Gwent Police', { on: '2013-05-06' }),
        post('Dev Rao', 'Chief Constable', 'Gwent Police', { on: '2013-05-08' }),
      ],
      [
        post('Ada Marsh', 'Mayor', 'Porthaven', { on: '2013-05-06' }),
        post('Dev Rao', 'Acting Mayor', 'Porthaven', { on: '2013-05-06', says: { state: 'acting' } }),
      ],
      [
        post('Cleo Ash', 'Managing Director', 'Zentra', { on: '2013-05-06' }),
        post('Ben Okafor', 'Managing Director', 'Zentra', { on: '2013-05-06' }),
      ],
    ],
    spares: [
      [
        post('Ada Marsh', 'Chief Constable', 'Gwent Police', { on: '2013-05-06' }),
        post('Dev Rao', 'Chief Constable', 'Gwent Police', { on: '2014-05-08' }),
      ],
      [
        post('Ada Marsh', 'Sergeant', 'Gwent Police', { on: '2013-05-06' }),
        post('Dev Rao', 'Sergeant', 'Gwent Police', { on: '2013-05-06' }),
      ],
      [
        post('Ada Marsh', 'Mayor', 'Porthaven', { on: '2013-05-06', says: { state: 'former' } }),
        post('Dev Rao', 'Mayor', 'Porthaven', { on: '2013-05-06' }),
      ],
      [
        post('Ada Marsh', 'Chair', 'Calder Trust', { on: '2013-05-06', story: 'one' }),
        post('Dev Rao', 'Chair', 'Calder Trust', { on: '2013-05-06', story: 'one' }),
      ],
    ],
  },
  'facts/post-at-unknown-time': {
    finds: [
      [post('Ada Marsh', 'Mayor', 'Porthaven'), post('Dev Rao', 'Mayor', 'Porthaven', { on: '2013-05-06' })],
      [post('Ada Marsh', 'Chairman', 'Zentra'), post('Dev Rao', 'Chairman', 'Zentra')],
      [post('Cleo Ash', 'Head Teacher', 'Calder School'), post('Ben Okafor', 'Head Teacher', 'Calder School')],
    ],
    spares: [
      [post('Ada Marsh', 'Mayor', 'Porthaven'), post('Dev Rao', 'Mayor', 'Thornley')],
      [post('Ada Marsh', 'Mayor', 'Porthaven', { says: { basis: 'implied' } }), post('Dev Rao', 'Mayor', 'Porthaven')],
      [post('Ada Marsh', 'Director', 'Zentra'), post('Dev Rao', 'Director', 'Zentra')],
    ],
  },
  'facts/holder-spelt-otherwise': {
    finds: [
      [post('Peter Jamieson', 'Chairman', 'Zentra'), post('Peter Jameson', 'Chairman', 'Zentra')],
      [post('Rennard', 'Chief Executive', 'Unity Party'), post('Lord Rennard', 'Chief Executive', 'Unity Party')],
      [post('Jose de Alba', 'President', 'Alba Bank'), post('Jose Alba', 'President', 'Alba Bank')],
      [post('Jose Manuel Alvarez', 'President', 'Alba Bank'), post('Manuel Alvares', 'President', 'Alba Bank')],
      [post('Jos', 'President', 'Alba Bank'), post('José Alba', 'President', 'Alba Bank')],
    ],
    spares: [[post('Peter Jamieson', 'Analyst', 'Zentra'), post('Peter Jameson', 'Analyst', 'Zentra')]],
  },
  'facts/sum-differs': {
    finds: [
      [
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'bridge over the Calder', payer: 'Hull' } }),
        sum('£7m', 7e6, 'cost', { ...MATTER, says: { for: 'Calder bridge', payer: 'Hull' } }),
      ],
      [
        sum('$2bn', 2e9, 'value', { ...MATTER, around: ['Zentra'], says: { for: 'takeover of Hull Foods' } }),
        sum('$3bn', 3e9, 'value', { ...MATTER, around: ['Zentra'], says: { for: 'bid for Hull Foods' } }),
      ],
      [
        sum('£500', 500, 'penalty', { ...MATTER, says: { for: 'fine', payer: 'Dev Rao' } }),
        sum('£800', 800, 'penalty', { ...MATTER, says: { for: 'fine', payer: 'Dev Rao' } }),
      ],
      [
        sum('£50,000', 5e4, 'penalty', { ...MATTER, around: ['Dev Rao'], says: { for: 'bail' } }),
        sum('£150,000', 15e4, 'penalty', { ...MATTER, around: ['Dev Rao'], says: { for: 'bail' } }),
      ],
    ],
    spares: [
      [
        sum('$20bn', 2e10, 'penalty', { ...MATTER, around: ['Zentra'], says: { for: 'damages' } }),
        sum('$28bn', 28e9, 'penalty', { ...MATTER, around: ['Zentra'], says: { for: 'damages' } }),
      ],
      [
        sum('£5m', 5e6, 'cost', { says: { for: 'Calder bridge', payer: 'Hull' } }),
        sum('£7m', 7e6, 'cost', { says: { for: 'Wexham bridge' } }),
      ],
      [
        sum('£5m', 5e6, 'cost', { ...MATTER, says: { for: 'bridge' } }),
        sum('£7m', 7e6, 'cost', { ...MATTER, says: { for: 'school' } }),
      ],
      [
        sum('£5m', 5e6, 'income', { ...MATTER, says: { for: 'profits', payee: 'Zentra' } }),
        sum('£7m', 7e6, 'income', { ...MATTER, says: { for: 'profits', payee: 'Zentra' } }),
      ],
      [
        sum('£500', 500, 'penalty', { ...MATTER, says: { for: 'fine', payer: 'Dev Rao' } }),
        sum('£800', 800, 'penalty', { ...MATTER, says: { for: 'fine', payer: 'Ada Marsh' } }),
      ],
      [
        sum('$2bn', 2e9, 'value', { ...MATTER, around: ['Zentra'], says: { for: 'takeover bid' } }),
        sum('$3bn', 3e9, 'value', { ...MATTER, around: ['Zentra'], says: { for: 'takeover offer' } }),
      ],
      [
        sum('£5m', 5e6, 'cost', { story: 'one', says: { for: 'bridge' } }),
        sum('£7m', 7e6, 'cost', { story: 'one', says: { for: 'bridge' } }),
      ],
      [
        sum('£5m', 5e6, 'funding', { ...MATTER, story: 'one', says: { for: 'grant for schools', payer: 'Hull' } }),
        sum('£6m', 6e6, 'funding', { ...MATTER, story: 'one', says: { for: 'grant for schools', payer: 'Hull' } }),
        sum('£8m', 8e6, 'funding', { ...MATTER, story: 'two', says: { for: 'grant for schools', payer: 'Hull' } }),
      ],
    ],
  },
  'facts/sum-in-range': {
    finds: [
      [
        sum('£1.5bn', 15e8, 'value', { story: 'one', says: { for: 'contract' } }),
        sum('between £300m and £3.5bn', 3e8, 'value', { story: 'one', says: { for: 'deal', max: 35e8 } }),
      ],
      [
        sum('up to $9m', null, 'cost', { story: 'one', says: { for: 'repairs', max: 9e6, state: 'possible' } }),
        sum('$6m', 6e6, 'cost', { story: 'one', says: { for: 'repairs' } }),
      ],
      [
        sum('more than €2m', 2e6, 'taken', { story: 'one', says: { for: 'jewels', max: null } }),
        sum('€2.4m', 24e5, 'taken', { story: 'one', says: { for: 'jewels' } }),
      ],
    ],
    spares: [
      [
        sum('£11,500', 11500, 'cost', { story: 'one', around: [], says: { for: 'new van' } }),
        sum('up to £17,730', null, 'cost', { story: 'one', around: [], says: { for: 'new van', max: 17730 } }),
      ],
      [
        sum('up to $4m', null, 'cost', { story: 'one', says: { for: 'trial', max: 4e6 } }),
        sum('$4m', 4e6, 'cost', { story: 'one', says: { for: 'trial' } }),
      ],
      [
        sum('up to £5,000', null, 'penalty', { story: 'one', says: { for: 'fine', max: 5000, state: 'possible' } }),
        sum('£500', 500, 'penalty', { story: 'one', says: { for: 'fine' } }),
      ],
      [
        sum('up to $9m', null, 'cost', { story: 'one', says: { for: 'repairs', max: 9e6 } }),
        sum('$6m', 6e6, 'cost', { story: 'one', says: { for: 'lights' } }),
      ],
      [
        sum('up to $9m', null, 'value', { story: 'one', says: { for: 'deal', max: 9e6 } }),
        sum('$1m', 1e6, 'value', { story: 'one', says: { for: 'deal' } }),
      ],
    ],
  },
  'facts/sum-against-sum': {
    finds: [
      setAgainst('£500,000', 5e5, 'was spent, far less than the', '£5m', 5e6, { for: 'search for a partner' }),
      setAgainst(
        '$14m',
        14e6,
        'it came to, against',
        '$9m',
        9e6,
        { for: 'tunnel' },
        { for: 'tunnel', state: 'planned' },
      ),
      setAgainst('£3m', 3e6, 'was saved, and the target was', '£8m', 8e6, { type: 'saving' }, { type: 'saving' }),
    ],
    spares: [
      setAgainst('£500,000', 5e5, 'was spent, less than the', '£5m', 5e6, { for: 'tunnel' }, { for: 'bridge' }),
      setAgainst('£500,000', 5e5, 'was spent, less than the', '£5m', 5e6, {}, { type: 'funding' }),
      setAgainst('£3m', 3e6, 'was spent, less than the', '£8m', 8e6, {}, { state: 'actual' }),
      setAgainst('£3m', 3e6, 'was spent in May, and it will spend', '£8m', 8e6, {}),
    ],
  },
  'facts/sum-done-or-due': {
    finds: [
      [
        sum('£78m', 78e6, 'saving', { ...MATTER, on: '2012-07-05', says: { payee: 'Gwent Police' } }),
        sum('£78m', 78e6, 'saving', { ...MATTER, on: '2012-11-30', says: { payee: 'Gwent Police', state: 'planned' } }),
      ],
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, on: '2012-07-05', says: { for: 'wall of the harbour' } }),
        sum('$4m', 4e6, 'cost', { ...MATTER, on: '2012-07-06', says: { for: 'harbour wall', state: 'possible' } }),
      ],
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, on: '2012-07-05', says: { for: 'repairs', payer: 'Hull' } }),
        sum('$4m', 4e6, 'cost', {
          ...MATTER,
          on: '2013-01-06',
          says: { for: 'repairs', payer: 'Hull', state: 'planned' },
        }),
      ],
    ],
    spares: [
      [
        sum('£78m', 78e6, 'saving', { on: '2012-07-05', says: { payee: 'Gwent Police' } }),
        sum('£78m', 78e6, 'saving', { on: '2012-11-30', says: { payee: 'Kent Police', state: 'planned' } }),
      ],
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, on: '2012-07-07', says: { for: 'wall of the harbour' } }),
        sum('$4m', 4e6, 'cost', { ...MATTER, on: '2012-07-06', says: { for: 'harbour wall', state: 'possible' } }),
      ],
    ],
  },
  'facts/sum-done-at-unknown-time': {
    finds: [
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'harbour wall', state: 'possible' } }),
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'wall of the harbour' } }),
      ],
      [
        sum('£78m', 78e6, 'saving', { ...MATTER, says: { payee: 'Gwent Police' } }),
        sum('£78m', 78e6, 'saving', { ...MATTER, on: '2012-11-30', says: { payee: 'Gwent Police', state: 'planned' } }),
      ],
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'repairs', payer: 'Hull', state: 'planned' } }),
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'repairs', payer: 'Hull' } }),
      ],
    ],
    spares: [
      [
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'harbour wall', state: 'possible' } }),
        sum('$4m', 4e6, 'cost', { ...MATTER, says: { for: 'school' } }),
      ],
      [
        sum('$4m', 4e6, 'value', { ...MATTER, says: { for: 'deal', state: 'possible' } }),
        sum('$4m', 4e6, 'value', { ...MATTER, says: { for: 'deal' } }),
      ],
    ],
  },
  'facts/length-differs': {
    finds: [
      [length('seven-year deal', 'P7Y', 'a', { story: 'one' }), length('ten years', 'P10Y', 'the', { story: 'one' })],
      [
        length('The two-year lease', 'P2Y', 'the', { story: 'one' }),
        length('lease of 3 years', 'P3Y', 'the', { story: 'one' }),
      ],
      [
        length('five-year deal', 'P5Y', 'a', { story: 'one' }),
        length('five-year deal', 'P5Y', 'a', { story: 'one' }),
        length('contract runs for six years', 'P6Y', 'the', { story: 'one' }),
      ],
    ],
    spares: [
      [length('seven-year deal', 'P7Y', 'a', { story: 'one' }), length('two-year deal', 'P2Y', 'a', { story: 'one' })],
      [
        length('seven-year deal', 'P7Y', 'a', { story: 'one' }),
        length('two-year deal', 'P2Y', 'the', { story: 'one' }),
        length('one-year deal', 'P1Y', 'a', { story: 'one' }),
      ],
      [length('seven-year deal', 'P7Y', 'a'), length('ten years', 'P10Y', 'the')],
    ],
  },
  'facts/length-differs-elsewhere': {
    finds: [
      [
        length('seven-year deal', 'P7Y', 'a', { ...MATTER, around: ['Zentra'] }),
        length('ten-year contract', 'P10Y', 'the', { ...MATTER, around: ['Zentra'] }),
      ],
      [
        length('99-year lease', 'P99Y', 'the', { ...MATTER, around: ['Calder Mill', 'Hull'] }),
        length('lease of 90 years', 'P90Y', 'a', { ...MATTER, around: ['Calder Mill'] }),
      ],
      [
        length('three-year franchise', 'P3Y', 'the', { ...MATTER, around: ['Wexham Rail'] }),
        length('franchise for five years', 'P5Y', 'the', { ...MATTER, around: ['Wexham Rail'] }),
      ],
    ],
    spares: [
      [
        length('seven-year deal', 'P7Y', 'a', { ...MATTER, around: ['Zentra'] }),
        length('ten-year contract', 'P10Y', 'the', { ...MATTER, around: ['Hull'] }),
      ],
      [
        length('seven-year deal', 'P7Y', 'a', { ...MATTER, around: ['Zentra'] }),
        length('ten-year deal', 'P10Y', 'a', { ...MATTER, around: ['Zentra'] }),
      ],
    ],
  },
  'facts/event-on-another-day': {
    finds: [
      [
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'the depot', ...day('2013-05-06') } }),
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'a new depot', ...day('2013-05-08') } }),
      ],
      [
        event('scrapped', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the tram', ...day('2012-11-22') } }),
        event('axed', 'end', ['Dev Rao'], { ...MATTER, says: { what: 'the tram', ...day('2011-11-22') } }),
      ],
      [
        event('elected', 'appoint', ['Ada Marsh'], { ...MATTER, says: { what: 'mayor', ...day('2013-05-02') } }),
        event('elected', 'appoint', ['Ada Marsh'], {
          ...MATTER,
          says: { what: 'mayor of Porthaven', ...day('2013-05-03') },
        }),
      ],
    ],
    spares: [
      [
        event('met', 'meet', ['Zentra'], { ...MATTER, says: { what: 'the board', ...day('2013-05-06') } }),
        event('met', 'meet', ['Zentra'], { ...MATTER, says: { what: 'the board', ...day('2013-05-08') } }),
      ],
      [
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'the depot', ...day('2013-05-06') } }),
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'the mill', ...day('2013-05-08') } }),
      ],
      [
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'the depot', ...day('2013-05-06') } }),
        event('opened', 'start', ['Zentra'], { ...MATTER, says: { what: 'the depot', ...day('2013-09-01') } }),
      ],
    ],
  },
  'facts/relation-in-two-states': {
    finds: [
      [
        dealing('Gwent Police', 'partner', 'Kent Police', { on: '2012-03-03' }),
        dealing('Kent Police', 'partner', 'Gwent Police', { on: '2012-11-30', says: { state: 'ended' } }),
      ],
      [
        dealing('Zentra', 'owns', 'Hull Foods'),
        dealing('Zentra', 'owns', 'Hull Foods', { says: { state: 'planned' } }),
      ],
      [
        dealing('Zentra', 'client', 'Hull Foods', { on: '2012-03-03' }),
        dealing('Zentra', 'client', 'Hull Foods', { on: '2012-03-03', says: { state: 'ended' } }),
      ],
    ],
    spares: [
      [
        dealing('Zentra', 'owns', 'Hull Foods', { story: 'one' }),
        dealing('Zentra', 'owns', 'Hull Foods', { story: 'one', says: { state: 'ended' } }),
      ],
      [dealing('Zentra', 'owns', 'Hull Foods'), dealing('Zentra', 'owns', 'Kent Foods', { says: { state: 'ended' } })],
    ],
  },
  'facts/quote-of-another': {
    finds: [
      [
        quote('Ada Marsh', 'Nobody told the council that the bridge was to close'),
        quote('Dev Rao', 'Nobody told the council that the bridge was to close.'),
      ],
      [
        quote('Ada Marsh', 'I am sorry for what has been done to these families', { story: 'one' }),
        quote('Cleo Ash', 'I am sorry for what has been done to these families', { story: 'one' }),
      ],
      [
        quote('Hana Iqbal', 'We will open the mill again before the winter'),
        quote('Gus Lowe', 'we will open the mill again before the winter'),
      ],
    ],
    spares: [
      [quote('Ada Marsh', 'We have to move on'), quote('Dev Rao', 'We have to move on')],
      [
        quote('Ada Marsh', 'Nobody told the council that the bridge was to close'),
        quote('Marsh', 'Nobody told the council that the bridge was to close'),
      ],
      [
        quote('Ada Marsh', 'Nobody told the council that the bridge was to close'),
        quote('Calder Trust', 'Nobody told the council that the bridge was to close', {
          says: { speaker_kind: 'organisation' },
        }),
      ],
    ],
  },
};
