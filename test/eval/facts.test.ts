import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/eval/figures.js';
import type { MeasuredRecord } from '../../src/eval/found.js';
import { locateGold } from '../../src/eval/gold.js';
import type { WrittenFacts } from '../../src/eval/gold-facts.js';
import { listErrors, type Report, renderReport } from '../../src/eval/report.js';
import { score } from '../../src/eval/score.js';

/** An invented page of one article. */
const SOURCE = `Council scraps £3m pool 😀
Tarn Council scrapped its plans for a pool on 4 May 2011. It had spent £200,000 on a design by Ash & Co.
The firm will repay £50,000 over two years, a spokesman said. The decision angered Tarn Swimmers.
Ann Roe resigned from the council, where Ben Low will meet the swimmers in June.`;

const mention = (kind: 'organisation' | 'person', text: string, entity = text, nth = 1) =>
  ({ kind, text, entity, nth }) as const;
const money = (text: string, hard?: boolean) => ({ kind: 'money', text, ...(hard && { hard }) }) as const;

const FACTS: WrittenFacts = {
  amounts: [
    // On a mention that is hard: counts neither way.
    amount('£3m', { type: 'cost', for: 'pool' }),
    amount('£200,000', {
      type: 'cost',
      for: 'a design',
      payer: 'Tarn Council',
      payee: 'Ash & Co',
      hard: ['payee', 'said_by'],
    }),
    amount('£50,000', {
      type: 'other',
      state: 'planned',
      payer: 'Ash & Co',
      period: 'two years',
      said_by: 'a spokesman',
    }),
  ],
  events: [
    {
      ...event('scrapped', 'end', ['Tarn Council'], 'its plans for a pool'),
      ...{ from: '2011-05-04', to: '2011-05-04', also: [{ text: 'scraps' }, { text: 'decision' }] },
    },
    event('spent', 'pay', ['Tarn Council', 'Ash & Co'], '£200,000'),
    event('angered', 'other', ['Tarn Swimmers'], null, { hard: true }),
    event('resigned', 'leave', 'Ann Roe', 'the council'),
    event('meet', 'meet', ['Ben Low'], 'the swimmers', {
      state: 'planned',
      from: '2011-06-01',
      to: '2011-06-30',
      hard: ['state'],
    }),
  ],
  relations: [
    { a: 'Tarn Council', b: 'Ash & Co', type: 'client', state: 'ended' },
    { a: ['Tarn Swimmers', 'Ann Roe'], b: 'Tarn Council', type: 'opposes', state: 'current', hard: ['state'] },
    { a: 'Tarn Council', b: 'Ben Low', type: 'part', state: 'current', hard: true },
  ],
};

function amount(text: string, rest: Partial<NonNullable<WrittenFacts['amounts']>[number]>) {
  const nothing = { for: null, payer: null, payee: null, period: null, said_by: null };
  return { money: text, type: 'other', state: 'actual', ...nothing, ...rest };
}

function event(
  text: string,
  type: string,
  who: string | string[],
  what: string | null,
  rest: Partial<NonNullable<WrittenFacts['events']>[number]> = {},
) {
  return { text, type, who, what, state: 'happened', from: null, to: null, place: null, ...rest };
}

const GOLD = locateGold(
  {
    source: 'tarn.txt',
    articles: [
      {
        lines: [[1, 4]],
        mentions: [
          mention('organisation', 'Tarn Council'),
          mention('organisation', 'The firm', 'Ash & Co'),
          mention('organisation', 'Ash & Co'),
          mention('organisation', 'Tarn Swimmers'),
          // Two bodies are called so: it is the name of neither.
          mention('organisation', 'Tarn', 'Tarn Council'),
          mention('organisation', 'Tarn', 'Tarn Swimmers', 2),
          mention('person', 'Ann Roe'),
          mention('person', 'Ben Low'),
          money('£3m', true),
          money('£200,000'),
          money('£50,000'),
        ],
        ...FACTS,
      },
    ],
  },
  SOURCE,
);

function span(text: string) {
  const start = Array.from(SOURCE.slice(0, SOURCE.indexOf(text))).length;
  return { text, start, end: start + Array.from(text).length };
}

type Facts = Pick<MeasuredRecord, 'amounts' | 'events' | 'relations'>;

function record(facts: Facts): MeasuredRecord {
  let start = 0;
  const blocks = SOURCE.split('\n').map((text, n) => {
    const block = { start, end: start + Array.from(text).length, line: n + 1 };
    start = block.end + 1;
    return block;
  });
  const head = { headline: null, byline: [], publisher: null, published: null, roles: [], quotes: [] };
  const mentions = ['£3m', '£200,000', '£50,000'].map((text) => ({ id: text, kind: 'money', ...span(text) }));
  return { source: { path: 'in/tarn.txt' }, ...head, text: SOURCE, blocks, mentions, ...facts };
}

const measured = (facts: Facts): Report => score([GOLD], [record(facts)]);

/** What says all that the gold says, some of it in other words. */
const PERFECT: Facts = {
  amounts: [
    {
      ...{ money: '£200,000', type: 'cost', state: 'actual', for: span('design') },
      ...{ payer: 'the Tarn Council', payee: null, period: null, said_by: null, rule: 'amount/spend' },
    },
    {
      ...{ money: '£50,000', type: 'other', state: 'planned', for: null, payer: 'The firm', payee: null },
      ...{ period: span('two years'), said_by: 'spokesman', rule: 'amount/repay' },
    },
  ],
  events: [
    found('scrapped', 'end', ['Tarn Council'], { what: 'plans for a pool', from: '2011-05-04', to: '2011-05-04' }),
    found('spent', 'pay', ['The firm'], { what: '£200,000' }),
    found('resigned', 'leave', ['Ann Roe', 'Ben Low'], { what: 'the council' }),
    found('will meet', 'meet', ['Ben Low'], { what: 'swimmers', from: '2011-06-01', to: '2011-06-30' }),
  ],
  relations: [
    { a: 'Tarn Council', b: 'The firm', type: 'client', state: 'ended', rule: 'relation/design' },
    { a: 'Tarn Council', b: 'Ann Roe', type: 'opposes', state: 'ended' },
  ],
};

function found(
  text: string,
  type: string,
  who: (string | null)[],
  rest: Partial<NonNullable<Facts['events']>[number]> = {},
) {
  return { ...span(text), type, who, state: 'happened', what: null, rule: `event/${type}`, ...rest };
}

const field = (share: { right: number | null; all: number }) => [share.right, share.all];

describe('amounts', () => {
  test('are right in every field where a record says what the gold says', () => {
    const { amounts } = measured(PERFECT);
    // Two of three: £3m is hard. Who gets £200,000 and who says so is hard: one payee counts, and nobody is it.
    expect(amounts).toMatchObject({ precision: 1, recall: 1, gold: 2, found: 2 });
    expect(Object.entries(amounts.fields).map(([name, share]) => [name, ...field(share)])).toEqual([
      ['type', 1, 2],
      ['type and state', 1, 2],
      ['for', 1, 2],
      ['payer', 1, 2],
      ['payee', 1, 1],
      ['period', 1, 2],
      ['said by', 1, 1],
    ]);
    expect(amounts.named.payer).toMatchObject({ gold: 2, found: 2, f1: 1 });
    expect(amounts.named.payee).toMatchObject({ gold: 0, found: 0 });
  });

  test('are wrong field by field, and one without an entry in all of them', () => {
    const wrong = {
      ...{ money: span('£200,000'), type: 'cost', state: 'possible', for: 'a design by Ash & Co', payer: 'Ann Roe' },
      ...{ payee: 'Ash & Co', period: null, said_by: null, rule: 'amount/spend' },
    };
    const report = measured({ amounts: [wrong] });
    expect(report.amounts).toMatchObject({ precision: 1, recall: 0.5, gold: 2, found: 1 });
    // Type: £200,000 of two. Purpose: `design` against `design by Ash Co` shares 1 of 1 and 4 words: 2/5.
    const shares = Object.entries(report.amounts.fields).map(([name, share]) => [name, ...field(share)]);
    expect(shares).toEqual([
      ['type', 0.5, 2],
      ['type and state', 0, 2],
      ['for', 0, 2],
      ['payer', 0, 2],
      ['payee', 0, 1],
      ['period', 0.5, 2],
      ['said by', 0, 1],
    ]);
    expect(report.amounts.named.payer).toMatchObject({ precision: 0, recall: 0, gold: 2, found: 1 });
    expect(listErrors(report, 'amounts')).toEqual([
      'amounts\ttype and state\ttarn.txt\t2\t£200,000: cost actual ≠ cost possible',
      'amounts\tfor\ttarn.txt\t2\t£200,000: a design ≠ a design by Ash & Co',
      'amounts\tpayer\ttarn.txt\t2\t£200,000: Tarn Council ≠ Ann Roe',
      'amounts\tmissed\ttarn.txt\t3\t£50,000',
    ]);
    expect(report.rules).toContainEqual({ about: 'amounts', rule: 'amount/spend', right: 0, wrong: 1 });
  });

  test('count what is hard when asked to', () => {
    const { amounts } = score([GOLD], [record(PERFECT)], { countsHard: true });
    expect(amounts).toMatchObject({ gold: 3, recall: 2 / 3 });
    expect(field(amounts.fields.payee)).toEqual([1 / 3, 3]);
  });

  test('are too many where nobody marked money, and spared on what is hard', () => {
    const also = (text: string) => ({ money: span(text), type: 'other', state: 'actual', rule: 'amount/none' });
    const report = measured({ amounts: [also('£3m'), also('3m'), also('4 May')] });
    expect(report.amounts).toMatchObject({ found: 1, precision: 0 });
    expect(report.rules).toContainEqual({ about: 'amounts', rule: 'amount/none', right: 0, wrong: 1 });
  });
});

test('an amount that is for nothing and paid to nobody is wrong where something is found', () => {
  const amount = { money: '£50,000', type: 'other', state: 'planned', for: 'the pool', payee: 'Tarn Council' };
  const { fields, named } = measured({ amounts: [amount] }).amounts;
  expect([fields.for.right, fields.payee.right]).toEqual([0, 0]);
  expect(named.payee).toMatchObject({ gold: 0, found: 1, precision: 0 });
});

describe('events', () => {
  test('are right in every field where a record says what the gold says', () => {
    const { events } = measured(PERFECT);
    expect(events).toMatchObject({ precision: 1, recall: 1, gold: 4, found: 4 });
    expect(Object.entries(events.fields).map(([name, share]) => [name, ...field(share)])).toEqual([
      ['type', 1, 4],
      ['state', 1, 3],
      ['who', 1, 4],
      ['what', 1, 4],
      ['date', 1, 4],
      ['place', 1, 4],
    ]);
    expect(events.given.date).toMatchObject({ gold: 2, found: 2, f1: 1 });
  });

  test('count once however often they are told, and are compared where they fit best', () => {
    const report = measured({
      events: [
        // Another telling, then a part of the predicate itself, which fits better: its type is compared, its date too.
        found('decision', 'decide', ['Tarn Council']),
        found('scrapped its', 'end', ['Ann Roe'], { from: '2011-05-04', to: '2011-05-05', place: 'Tarn' }),
        // Elsewhere in the article, of the same type and person, and of the council as well.
        found('where', 'leave', ['Ann Roe'], { what: 'her seat on the council', state: 'planned' }),
        // The same theme, but another person; the same person, but another type.
        found('June', 'meet', ['Ann Roe'], { what: 'the swimmers' }),
        found('from', 'decide', ['Ann Roe'], { what: 'the council' }),
        // Neither its words nor its facts.
        found('over', 'leave', ['Ann Roe'], { what: 'the swimmers' }),
        // Hard.
        found('angered', 'harm', []),
      ],
    });
    expect(report.events).toMatchObject({ gold: 4, found: 5, precision: 2 / 5, recall: 0.5 });
    expect(Object.entries(report.events.fields).map(([name, share]) => [name, ...field(share)])).toEqual([
      ['type', 1, 2],
      ['state', 0.5, 2],
      ['who', 0.5, 2],
      // `council` against `her seat on council` shares 1 of 1 and 4 words: 2/5.
      ['what', 0, 2],
      ['date', 0.5, 2],
      ['place', 0.5, 2],
    ]);
    expect(report.events.given.date).toMatchObject({ gold: 1, found: 1, f1: 0 });
    expect(report.events.given.place).toMatchObject({ gold: 0, found: 1, precision: 0 });
    expect(listErrors(report, 'events')).toEqual([
      'events\tspurious\ttarn.txt\t4\tJune (meet: Ann Roe)',
      'events\tspurious\ttarn.txt\t4\tfrom (decide: Ann Roe)',
      'events\tspurious\ttarn.txt\t3\tover (leave: Ann Roe)',
      'events\twho\ttarn.txt\t2\tscrapped: Tarn Council ≠ Ann Roe',
      'events\twhat\ttarn.txt\t2\tscrapped: its plans for a pool ≠ -',
      'events\tdate\ttarn.txt\t2\tscrapped: 2011-05-04..2011-05-04 ≠ 2011-05-04..2011-05-05',
      'events\tplace\ttarn.txt\t2\tscrapped: - ≠ Tarn',
      'events\tmissed\ttarn.txt\t2\tspent (pay: Tarn Council + Ash & Co)',
      'events\tstate\ttarn.txt\t4\tresigned: happened ≠ planned',
      'events\twhat\ttarn.txt\t4\tresigned: the council ≠ her seat on the council',
      'events\tmissed\ttarn.txt\t4\tmeet (meet: Ben Low)',
    ]);
    const rules = report.rules.filter(({ about }) => about === 'events');
    expect(rules).toContainEqual({ about: 'events', rule: 'event/leave', right: 1, wrong: 1 });
    expect(rules).toContainEqual({ about: 'events', rule: 'event/decide', right: 0, wrong: 2 });
    expect(rules.some(({ rule }) => rule === 'event/harm')).toBe(false);
  });
});

describe('relations', () => {
  test('are the same by type and names, in either order where the type has no direction', () => {
    const { relations } = measured(PERFECT);
    expect(relations).toMatchObject({ precision: 1, recall: 1, gold: 2, found: 2 });
    expect(field(relations.fields.state)).toEqual([1, 1]);
  });

  test('are others in the other order where it has one, and count once for each article', () => {
    const report = measured({
      relations: [
        { a: 'Ash & Co', b: 'Tarn Council', type: 'client', state: 'ended', rule: 'relation/design' },
        { a: 'the Ash & Co', b: 'Tarn Council', type: 'client', state: 'current', rule: 'relation/design' },
        { a: 'Tarn Council', b: 'Ben Low', type: 'part', state: 'current' },
        { a: 'Ann Roe', b: 'Tarn Council', type: 'opposes', state: 'current' },
      ],
    });
    expect(report.relations).toMatchObject({ gold: 2, found: 2, precision: 0.5, recall: 0.5 });
    expect(report.relations.fields.state).toEqual({ right: null, all: 0 });
    expect(listErrors(report, 'relations')).toEqual([
      'relations\tmissed\ttarn.txt\t0\tTarn Council client Ash & Co',
      'relations\tspurious\ttarn.txt\t0\tthe Ash & Co client Tarn Council',
    ]);
    expect(report.rules).toContainEqual({ about: 'relations', rule: 'relation/design', right: 0, wrong: 1 });
  });

  test('count for each article, and are spared in each where they are hard', () => {
    const part = { a: 'Tarn Council', b: 'Ben Low', type: 'part', state: 'current' };
    const spared = score([GOLD], [record({ relations: [part] }), record({ relations: [{ ...part }] })]);
    expect(spared.relations).toMatchObject({ gold: 2, found: 0 });
    const client = { a: 'Tarn Council', b: 'Ash & Co', type: 'client', state: 'ended' };
    const both = measured({ relations: [client, { ...client, a: client.b, b: client.a }] });
    expect(both.relations).toMatchObject({ found: 2, precision: 0.5 });
    const opposes = { a: 'Tarn Swimmers', b: 'Tarn Council', type: 'opposes', state: 'current' };
    const turned = measured({ relations: [opposes, { ...opposes, a: opposes.b, b: opposes.a }] });
    expect(turned.relations).toMatchObject({ found: 1, precision: 1 });
  });

  test('are none where the name that is found stands for two', () => {
    const relations = [{ a: 'Tarn', b: 'Ash & Co', type: 'client', state: 'ended' }];
    expect(measured({ relations }).relations).toMatchObject({ found: 1, precision: 0 });
  });

  test('say what their state should be', () => {
    const relations = [{ a: 'Tarn Council', b: 'Ash & Co', type: 'client', state: 'current' }];
    expect(listErrors(measured({ relations }), 'relations')[0]).toBe(
      'relations\tstate\ttarn.txt\t0\tTarn Council client Ash & Co: ended ≠ current',
    );
  });
});

describe('the facts of a gold file', () => {
  const file = {
    source: 'tarn.txt',
    articles: [{ id: 'a1', lines: [[1, 4]] as [number, number][], mentions: [money('£3m')] }],
  };

  test('are measured where somebody has marked them, and only there', () => {
    const report = score([locateGold(file, SOURCE)], [record(PERFECT)]);
    expect([report.amounts.found, report.events.found, report.relations.found]).toEqual([0, 0, 0]);
    const table = renderReport(report).split('\n');
    expect(table).toContain('amounts                P     –  R     –  F1     –   (0 gold, 0 found)');
  });

  test('may stand in a file of their own, whose articles have the same ids', () => {
    const facts = { source: 'tarn.txt', articles: [{ id: 'a1', amounts: [amount('£3m', {})] }] };
    expect(locateGold(file, SOURCE, facts).amounts).toMatchObject([{ money: '£3m', line: 1, start: 15, end: 18 }]);
    const others = { source: 'tarn.txt', articles: [{ id: 'a2', amounts: [] }] };
    expect(() => locateGold(file, SOURCE, others)).toThrow('tarn.txt: no facts of article a1');
  });

  test('hold an entry for each mention of money, and words that stand there', () => {
    const withFacts = (facts: WrittenFacts) => () =>
      locateGold({ ...file, articles: file.articles.map((article) => ({ ...article, ...facts })) }, SOURCE);
    expect(withFacts({ amounts: [] })).toThrow('tarn.txt: no entry in `amounts` for "£3m", line 1');
    expect(withFacts({ events: [event('built', 'work', [], null)] })).toThrow('tarn.txt: no occurrence 1 of "built"');
  });
});

describe('the figures', () => {
  test('name the differences that lower them', () => {
    const report = measured({ ...PERFECT, events: [found('scrapped', 'pay', [])] });
    const figure = (name: string) => figuresOf(report).find(({ what }) => what === name);
    expect(figure('events')).toMatchObject({ precision: 1, recall: 0.25, gold: 4 });
    expect(figure('event type')).toMatchObject({ score: 0, gold: 1 });
    expect(figure('amount payers')).toMatchObject({ score: 1, gold: 2 });
    const lowers = (name: string) =>
      report.differences.filter((each) => figure(name)?.isLoweredBy(each)).map(({ how }) => how);
    expect(lowers('event type')).toEqual(['type']);
    expect(lowers('events')).toEqual(['missed', 'missed', 'missed']);
    expect(lowers('event dates')).toEqual(['date']);
  });

  test('cannot be measured from offsets that do not hold their words, or an amount of no mention', () => {
    const scraps = { ...found('scrapped', 'end', []), start: 0, end: 4 };
    expect(() => measured({ events: [scraps] })).toThrow('tarn.txt: offsets 0-4 hold "Coun", not "scrapped"');
    expect(() => measured({ amounts: [{ money: 'm9', type: 'cost', state: 'actual' }] })).toThrow('no mention: "m9"');
  });
});
