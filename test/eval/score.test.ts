import { describe, expect, test } from 'vitest';
import { renderBands } from '../../src/eval/confidence.js';
import type { MeasuredRecord } from '../../src/eval/found.js';
import { locateGold } from '../../src/eval/gold.js';
import { listErrors, type Report, renderReport } from '../../src/eval/report.js';
import { score } from '../../src/eval/score.js';

/** An invented page: line 1 is boilerplate, 3 to 6 one article, 8 and 9 another. */
const SOURCE = `  Home | News | Sport
 
Force to share 😀 data
By Ann Okafor
Chief Constable Ben Hart of Norsex Police said it would cost £2m by 3 May 2012.
“We have looked at every line of it,” Hart said. “It is done.”

Council says no
Norsex County Council will not pay.
`;
const GOLD = {
  source: 'norsex.txt',
  articles: [
    {
      headline: 'Force to share 😀 data',
      byline: ['Ann Okafor'],
      published: '2012-04-02',
      lines: [[3, 7]] as [number, number][],
      mentions: [
        { kind: 'person', text: 'Ann Okafor', entity: 'Ann Okafor' },
        { kind: 'person', text: 'Ben Hart', entity: 'Ben Hart' },
        { kind: 'person', text: 'Hart', nth: 2, entity: 'Ben Hart' },
        { kind: 'force', text: 'Norsex Police', entity: 'Norsex Police' },
        { kind: 'money', text: '£2m', min: 2e6, max: 2e6, currency: 'GBP' },
        { kind: 'date', text: '3 May 2012', from: '2012-05-03', to: '2012-05-03' },
        { kind: 'programme', text: 'data', hard: true, entity: 'data' },
      ] as const,
      roles: [
        { person: 'Ben Hart', role: 'Chief Constable', organisation: 'Norsex Police' },
        { person: 'Ann Okafor', role: 'Reporter', organisation: null, hard: true },
      ],
      quotes: [
        { speaker: 'Ben Hart', text: 'We have looked at every line of it,' },
        { speaker: 'Ben Hart', text: 'It is done.' },
      ],
    },
    {
      headline: 'Council says no',
      lines: [[8, 9]] as [number, number][],
      mentions: [{ kind: 'organisation', text: 'Norsex County Council', entity: 'Norsex County Council' }] as const,
    },
  ],
  boilerplate: [[1, 1]] as [number, number][],
};
const gold = [locateGold(GOLD, SOURCE)];
const lines = SOURCE.split('\n').map((line) => line.trim());

/** A record of source lines, with mentions found by their text: `kind text`, the first occurrence unless counted. */
function record(
  from: number,
  to: number,
  mentions: readonly ({ kind: string; text: string; nth?: number } & Record<string, unknown>)[],
  rest: Partial<MeasuredRecord> = {},
): MeasuredRecord {
  let text = '';
  const blocks: MeasuredRecord['blocks'][number][] = [];
  for (let line = from; line <= to; line++) {
    const own = lines[line - 1];
    if (!own) continue;
    if (text !== '') text += '\n';
    const start = Array.from(text).length;
    text += own;
    blocks.push({ start, end: Array.from(text).length, line });
  }
  return {
    source: { path: 'pages/norsex.txt' },
    headline: null,
    byline: [],
    publisher: null,
    published: null,
    text,
    blocks,
    roles: [],
    quotes: [],
    ...rest,
    mentions: mentions.map(({ nth = 1, ...mention }) => {
      let at = text.indexOf(mention.text);
      for (let n = 1; n < nth; n++) at = text.indexOf(mention.text, at + 1);
      const start = Array.from(text.slice(0, at)).length;
      return { ...mention, start, end: start + Array.from(mention.text).length };
    }),
  };
}

const [first, second] = GOLD.articles;
const PERFECT = [
  record(3, 7, first?.mentions.filter((m) => !('hard' in m)) ?? [], {
    headline: 'Force to share 😀 data',
    byline: ['Ann Okafor'],
    published: '2012-04-02',
    roles: [{ person: 'Ben Hart', role: 'chief constable', organisation: 'Norsex Police' }],
    quotes: [
      { speaker: 'Ben Hart', text: 'We have looked at every line of it' },
      { speaker: 'Ben Hart', text: 'It is done.' },
    ],
  }),
  record(8, 9, second?.mentions ?? [], { headline: 'Council says no' }),
];

/** The report on the perfect records with the first one changed. */
function withFirst(change: Partial<MeasuredRecord>): Report {
  return score(
    gold,
    PERFECT.map((r, i) => (i === 0 ? { ...r, ...change } : r)),
  );
}
const counts = ({ gold: wanted, found }: { gold: number; found: number }): number[] => [wanted, found];

describe('score', () => {
  test('gives full marks to records that say what the gold says', () => {
    const report = score(gold, PERFECT);
    expect(report.differences).toEqual([]);
    expect(report.articles).toEqual({ precision: 1, recall: 1, f1: 1, gold: 2, found: 2 });
    expect(report.mentions.person.exact).toEqual({ precision: 1, recall: 1, f1: 1, gold: 3, found: 3 });
    expect(report.mentions.money.value?.f1).toBe(1);
    expect(report.entities.person).toEqual({ f1: 1, named: 1, mentions: 3 });
    expect(report.roles.f1).toBe(1);
    expect(report.speakers).toBe(1);
    expect(report.metadata).toEqual({ headline: 1, byline: 1, publisher: 1, published: 1 });
  });

  test('misses everything of a source without a record', () => {
    const report = score(gold, []);
    expect(report.articles).toEqual({ precision: null, recall: 0, f1: 0, gold: 2, found: 0 });
    expect(report.keptLines.recall).toBe(0);
    expect(report.boilerplateLines.recall).toBe(1);
    expect(report.metadata.headline).toBe(0);
  });

  test('leaves records of other sources aside', () => {
    const other = { ...record(1, 3, []), source: { path: 'other.txt' } };
    expect(score(gold, [...PERFECT, other]).articles.found).toBe(2);
  });

  test('finds mentions in their places where an article begins too early', () => {
    const report = score(gold, [record(1, 7, [{ kind: 'person', text: 'Ben Hart', entity: 'Ben Hart' }])]);
    expect(report.mentions.person.exact).toMatchObject({ gold: 3, found: 1, precision: 1 });
    expect(listErrors(report, 'line')).toEqual([
      'line\tlost\tnorsex.txt\t8\tCouncil says no',
      'line\tlost\tnorsex.txt\t9\tNorsex County Council will not pay.',
      'line\tkept\tnorsex.txt\t1\tHome | News | Sport',
    ]);
  });

  test('finds mentions of a block that joins lines', () => {
    const [, , , by, chief] = lines;
    const text = `${by} ${chief}`;
    const start = text.indexOf('Ben Hart');
    const joined = {
      ...record(3, 3, []),
      text,
      blocks: [{ start: 0, end: text.length, line: 4, end_line: 5 }],
      mentions: [{ kind: 'person', text: 'Ben Hart', start, end: start + 8, entity: 'Ben Hart' }],
    };
    expect(score(gold, [joined]).mentions.person.exact.precision).toBe(1);
  });

  test('counts another span as overlapping only', () => {
    const { mentions } = withFirst(record(3, 7, [{ kind: 'person', text: 'Constable Ben Hart', entity: 'Ben Hart' }]));
    expect(mentions.person.exact).toMatchObject({ precision: 0, recall: 0 });
    expect(mentions.person.overlap).toMatchObject({ precision: 1, recall: 1 / 3 });
  });

  test('compares the values of money and dates, and says how they differ', () => {
    const report = withFirst(record(3, 7, [{ kind: 'money', text: '£2m', min: 2e6, max: null, currency: 'GBP' }]));
    expect(report.mentions.money.exact.f1).toBe(1);
    expect(report.mentions.money.value?.f1).toBe(0);
    expect(listErrors(report, 'money')).toEqual([
      'money\tvalue\tnorsex.txt\t5\t£2m: 2000000 2000000 GBP - - ≠ 2000000 - GBP - -',
    ]);
  });

  test('counts what is hard neither when missed nor when found, unless it is asked to', () => {
    const hard = record(3, 7, [{ kind: 'organisation', text: '😀 data', entity: 'data' }], {
      roles: [{ person: 'Ann Okafor', role: 'Reporter', organisation: 'Norsex News' }],
    });
    expect(counts(score(gold, [hard]).mentions.organisation.exact)).toEqual([1, 0]);
    expect(counts(score(gold, [hard]).roles)).toEqual([1, 0]);
    const strict = score(gold, [hard], { countsHard: true });
    expect(counts(strict.mentions.organisation.exact)).toEqual([1, 1]);
    expect(counts(strict.mentions.programme.exact)).toEqual([1, 0]);
    expect(counts(strict.roles)).toEqual([2, 1]);
  });

  test('takes a mention outside every block for spurious', () => {
    const [whole] = PERFECT;
    const report = withFirst({ blocks: whole?.blocks.filter((block) => block.line !== 5) ?? [] });
    expect(report.mentions.force.exact).toMatchObject({ gold: 1, found: 1, precision: 0, recall: 0 });
    expect(listErrors(report, 'force')).toContain('force\tspurious\tnorsex.txt\t0\tNorsex Police');
  });

  test('measures entities by who shares one, and by their names', () => {
    const split = [
      { kind: 'person', text: 'Ben Hart', entity: 'Ben Hart' },
      { kind: 'person', text: 'Hart', nth: 2, entity: 'Hart' },
    ];
    const { entities } = withFirst(record(3, 7, split));
    // Precision 1, recall a half: each mention is linked to one of the two that it belongs with.
    expect(entities.person).toEqual({ f1: 2 / 3, named: 0.5, mentions: 2 });
    expect(entities.place).toEqual({ f1: null, named: null, mentions: 0 });
  });

  test('pairs quotes that share most of their words, each once', () => {
    const report = withFirst({
      quotes: [
        { speaker: null, text: 'we have looked at EVERY line of' },
        { speaker: 'Ben Hart', text: 'It was finished' },
        { speaker: 'Ben Hart', text: 'It is done' },
      ],
    });
    expect(report.quotes).toMatchObject({ gold: 2, found: 3 });
    expect(report.speakers).toBe(0.5);
    expect(listErrors(report, 'quote')).toEqual(['quote\tspurious\tnorsex.txt\t0\tIt was finished']);
  });

  test('pairs reported speech by fewer words, an attribution inside it left out', () => {
    const said = [
      { speaker: 'Ben Hart', text: 'it would cost £2m by 3 May 2012' },
      { speaker: null, text: 'the bill, he warned, would come in June', aside: ', he warned,' },
      { speaker: 'Ben Hart', text: 'nobody had asked him', hard: true },
    ];
    const rule = 'said/that';
    const found = [
      { speaker: 'Hart', text: 'it would cost £2m', rule },
      { speaker: null, text: 'the bill would come in June', rule },
      { speaker: null, text: 'nothing of the sort', rule },
    ];
    const report = score([{ ...gold[0]!, said }], [{ ...PERFECT[0]!, said: found }]);
    expect(report.said).toMatchObject({ gold: 2, found: 3, recall: 1 });
    expect(report.saidSpeakers).toBe(0.5);
    expect(report.rules.filter(({ about }) => about === 'said')).toEqual([{ about: 'said', rule, right: 1, wrong: 2 }]);
    expect(listErrors(report, 'said speaker')).toHaveLength(1);
  });

  test('leaves reported speech aside where nobody has marked it', () => {
    const { said, saidSpeakers } = withFirst({ said: [{ speaker: null, text: 'nothing of the sort' }] });
    expect([said.gold, said.found, saidSpeakers]).toEqual([0, 0, null]);
  });

  test('counts what each rule took out, where no article keeps it', () => {
    const removals = [
      { path: 'pages/norsex.txt', line: 1, end_line: 2, rule: 'line/menu' },
      { path: 'pages/norsex.txt', line: 8, end_line: 9, rule: 'line/teaser' },
      { path: 'other.txt', line: 1, end_line: 1, rule: 'line/menu' },
    ];
    const { rules } = score(gold, PERFECT.slice(0, 1), { removals });
    expect(rules.filter(({ about }) => about === 'boilerplate lines')).toEqual([
      { about: 'boilerplate lines', rule: 'line/menu', right: 1, wrong: 0 },
      { about: 'boilerplate lines', rule: 'line/teaser', right: 0, wrong: 2 },
    ]);
  });

  test('says what differs in the metadata', () => {
    const report = withFirst({ published: '2012-04-03' });
    expect(report.metadata.published).toBe(0.5);
    expect(listErrors(report, 'published')).toEqual(['published\tmetadata\tnorsex.txt\t3\t2012-04-02 ≠ 2012-04-03']);
    expect(listErrors(report, 'all')).toHaveLength(1);
  });

  test('refuses offsets that do not hold their text', () => {
    const wrong = { kind: 'person', text: 'Ben Hart', start: 0, end: 8 };
    expect(() => withFirst({ mentions: [wrong] })).toThrow('norsex.txt: offsets 0-8 hold "Force to", not "Ben Hart"');
  });

  test('refuses a gold mention that its article does not hold', () => {
    const mentions = [{ kind: 'person', text: 'Hart', nth: 3 }] as const;
    expect(() => locateGold({ ...GOLD, articles: [{ lines: [[3, 6]], mentions }] }, SOURCE)).toThrow(
      'norsex.txt: no occurrence 3 of "Hart"',
    );
  });
});

describe('renderReport', () => {
  test('prints a line for each measure', () => {
    const table = renderReport(score(gold, PERFECT)).split('\n');
    expect(table[0]).toBe('articles               P 100.0  R 100.0  F1 100.0   (2 gold, 2 found)');
    expect(table).toContain('duration               P     –  R     –  F1     –   (0 gold, 0 found)');
    expect(table).toContain('  value                P 100.0  R 100.0  F1 100.0   (1 gold, 1 found)');
    expect(table).toContain('same person            B3 F1 100.0  right name 100.0   (3 mentions)');
    expect(table).toContain('speakers               right 100.0');
    expect(table.slice(-2)).toEqual(['published              right 100.0', '']);
  });
});

describe('renderBands', () => {
  test('counts in each band of confidence what is in its exact span with its value', () => {
    const mentions = [
      { kind: 'person', text: 'Ann Okafor', confidence: 0.95 },
      { kind: 'person', text: 'Constable Ben Hart', confidence: 0.9 },
      { kind: 'money', text: '£2m', min: 2e6, max: null, currency: 'GBP', confidence: 0.99 },
      { kind: 'place', text: 'line', confidence: 0.59 },
      { kind: 'programme', text: 'data', confidence: 0.59 },
      { kind: 'force', text: 'Norsex Police' },
    ];
    const { confidence } = score(gold, [record(3, 7, mentions)]);
    const table = renderBands(confidence).split('\n');
    expect(table.slice(0, 3)).toEqual([
      'confidence            < 0.6        ≥ 0.6        ≥ 0.7        ≥ 0.8        ≥ 0.9       ≥ 0.95',
      'all                 0.0 (1)            –            –            –      0.0 (1)     50.0 (2)',
      'person                    –            –            –            –      0.0 (1)    100.0 (1)',
    ]);
    expect(table).toHaveLength(12);
  });
});
