import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { store, temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

let db: string;
beforeEach(() => {
  db = join(temporaryFolder(), 'x.db');
  store(db, TOLD, [], TOLD_COPIES);
});
const bpp = (...argv: string[]): Promise<Ran> => runBpp([...argv, '--db', db]);
const jsonOf = async (...argv: string[]) => JSON.parse((await bpp(...argv, '--json')).stdout);

describe('bpp timeline', () => {
  it('says what happened day by day, in the words of the article', async () => {
    const { code, stdout, stderr } = await bpp('timeline');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`2011-05-03
  Wexmouth Council ‹approved› a £6m harbour wall on 3 May 2011.
    decide · Wexmouth Council · 2 articles (1 origin) · pages/101_harbour.txt:3 pages/103_copy.txt:3

2012-03
  =Gorse Ltd\\u{1b}[2J ‹cut› <b>rents</b> & jobs in March 2012.
    end · Gorse Ltd · pages/102_hostile.txt:3

2013
  Leader Ann Hale will ‹open› it in 2013.
    start · planned · Ann Hale · day implied · pages/101_harbour.txt:3

No day, in articles of 2011-05-05
  He ‹left› for Oban.
    leave · Tom Rudd · in Oban · pages/101_harbour.txt:5

No day, in articles without a date
  Wexmouth Council ‹sued› Gorse Ltd.
    court · did not happen · Wexmouth Council · pages/102_hostile.txt:3
`);
  });

  it('wraps prose in a terminal and marks the predicate by its colour', async () => {
    const { stdout } = await runBpp(['timeline', '--type', 'decide', '--db', db], { terminal: 50 });
    expect(stdout).toBe(`\u001b[1m2011-05-03\u001b[22m
  Wexmouth Council \u001b[1mapproved\u001b[22m a £6m harbour wall on
  3 May 2011.
    ${['decide · ', 'Wexmouth Council · ', '2 articles (1'].map(dim).join('')}
    ${dim('origin) · ')}\u001b[36mpages/101_harbour.txt:3\u001b[39m
    \u001b[36mpages/103_copy.txt:3\u001b[39m
`);
  });

  it('counts by month, with a bar for each', async () => {
    const { stdout } = await bpp('timeline', '--by', 'month');
    expect(
      stdout,
    ).toBe(`when     events  █ happened ░ other    told most                                                    where
2011-05       1  ██████████            Wexmouth Council approved a £6m harbour wall on 3 May 2011.  pages/101_harbour.txt:3
2012-03       1  ██████████            =Gorse Ltd\\u{1b}[2J cut <b>rents</b> & jobs in March 2012.   pages/102_hostile.txt:3
2013          1  ░░░░░░░░░░            Leader Ann Hale will open it in 2013.                        pages/101_harbour.txt:3
no day        2  ██████████░░░░░░░░░░  He left for Oban.                                            pages/101_harbour.txt:5
`);
    expect(await jsonOf('timeline', '--by', 'year', '--date', '2012..')).toMatchObject([
      { when: '2012', events: 1, happened: 1, planned: 0, possible: 0, not: 0, line: 3 },
      { when: '2013', events: 1, happened: 0, planned: 1 },
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['its day', ['--date', '2012-03-15'], ['cut']],
    ['who acts', ['--org', 'Gorse Ltd'], ['cut', 'sued']],
    ['who is named in the sentence', ['--person', 'Ann Hale'], ['open']],
    ['a place', ['--place', 'Oban'], ['left']],
    ['words of the passage', ['--text', '"worked together"'], ['left']],
    ['the source', ['--source', '102'], ['cut', 'sued']],
    ['publication', ['--published', '2011', '--stated'], ['approved', 'left']],
    ['a state', ['--state', 'planned', '--state', 'not'], ['open', 'sued']],
    ['two types', ['--type', 'leave', 'court'], ['left', 'sued']],
    ['an amount beside it', ['--money', '=$40m'], ['cut', 'sued']],
  ])('is narrowed by %s', async (_, filters, found) => {
    expect((await jsonOf('timeline', ...filters)).map(({ text }: { text: string }) => text)).toEqual(found);
  });

  it('gives every row with its citation, its tellings and stable keys', async () => {
    const [first] = await jsonOf('timeline');
    expect(first).toMatchObject({
      ...{ from: '2011-05-03', to: '2011-05-03', precision: 'day', date_text: '3 May 2011', basis: 'stated' },
      ...{ type: 'decide', state: 'happened', who: ['Wexmouth Council'], text: 'approved', what: '£6m harbour wall' },
      ...{
        place: null,
        sentence: 'Wexmouth Council approved a £6m harbour wall on 3 May 2011.',
        articles: 2,
        origins: 1,
      },
      ...{ source: 'pages/101_harbour.txt', line: 3, rule: 'event/plan', confidence: 0.8, published: '2011-05-05' },
      evidence: [{ source: 'pages/101_harbour.txt' }, { source: 'pages/103_copy.txt' }],
    });
    const csv = (await bpp('timeline', '--csv')).stdout.split('\r\n');
    expect(csv[0]).toMatch(/^from,to,precision,date_text,basis,state,type,who,text,what,place,sentence,headline,/);
    expect(csv[2]).toContain(",'=Gorse Ltd");
    expect((await bpp('timeline', '--ndjson')).stdout.trim().split('\n')).toHaveLength(5);
  });

  it('is JSON for TimelineJS, with what has no day left out and markup harmless', async () => {
    const { stdout, stderr } = await bpp('timeline', '--timelinejs');
    expect(stderr).toBe('left out, for want of a day: 2\n');
    const { events } = JSON.parse(stdout);
    expect(events).toMatchObject([
      {
        start_date: { year: 2011, month: 5, day: 3 },
        text: { headline: 'Wexmouth Council: approved a £6m harbour wall' },
      },
      { start_date: { year: 2012, month: 3 }, text: { headline: 'Gorse Ltd: cut &lt;b&gt;rents&lt;/b&gt;' } },
      { start_date: { year: 2013 }, display_date: '2013 (implied)', group: 'start' },
    ]);
    expect(events[0].text.text).toContain('<b>approved</b> a £6m');
    expect(events[1].text.text).not.toContain('<b>rents');
    expect(new Set(events.map(({ unique_id }: { unique_id: string }) => unique_id)).size).toBe(3);
  });

  it('ends, and says what it cannot find or read', async () => {
    expect((await bpp('timeline', '--limit', '1')).stdout).toContain('… and 4 more: --limit 0 shows all');
    expect(await bpp('timeline', '--date', '1999')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'nothing in the archive fits\n',
    });
    expect((await bpp('timeline', '--date', '1999', '--exit-code')).code).toBe(1);
    expect((await bpp('timeline', '--date', '1999', '--json')).stdout).toBe('[]\n');
    expect((await bpp('timeline', '--person', 'Ann Hail')).stderr).toContain('did you mean `Ann Hale`?');
    const wrong = await bpp('timeline', '--type', 'party');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Allowed choices are announce, decide')]);
  });
});

describe('bpp money', () => {
  it('says what each sum is for, the currency most used first, the largest first', async () => {
    const { code, stdout, stderr } = await bpp('money', '--source', '101', '--max', '£5m');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`GBP  3 sums
  £5m · cost · for wall · paid by Wexmouth Council · to Dredgeco · period ten years
    The council pays Dredgeco £300 a week for pumps, and ‹£5m› over ten years for the wall.
    pages/101_harbour.txt:4
  £2m · funding · possible · part of £6m · said by Tom Rudd
    Of the £6m the county may give ‹£2m›, said Tom Rudd.
    pages/101_harbour.txt:6
  £300 per week · cost · for pumps · paid by Wexmouth Council · to Dredgeco
    The council pays Dredgeco ‹£300› a week for pumps, and £5m over ten years for the wall.
    pages/101_harbour.txt:4
`);
    expect((await bpp('money')).stdout).toMatch(/^GBP {2}4 sums\n[\s\S]*\nUSD {2}1 sum\n/);
  });

  it.each<[string, string[], string[]]>([
    ['what for', ['--for', 'harbour wall'], ['£6m']],
    ['the start of a word', ['--for', 'pump*'], ['£300']],
    ['payer', ['--payer', 'Wexmouth Council', '--min', '5.5m'], ['£6m']],
    ['payee', ['--payee', 'Dredgeco'], ['£5m', '£300']],
    ['type and state', ['--type', 'funding', '--state', 'possible'], ['£2m']],
    ['size', ['--min', '7m'], ['$40m']],
    ['currency', ['--currency', '$'], ['$40m']],
    ['currency of a size', ['--min', '£5.5m'], ['£6m']],
    ['who says so', ['--person', 'Tom Rudd'], ['£6m', '£2m']],
  ])('is narrowed by %s', async (_, filters, found) => {
    expect((await jsonOf('money', ...filters)).map(({ text }: { text: string }) => text)).toEqual(found);
  });

  it('compares what runs over a time', async () => {
    const { stdout } = await bpp('money', '--per', 'year');
    expect(stdout).toContain('£5m · 500,000 a year · cost');
    expect(stdout).toContain('£300 per week · 15,653.57 a year');
    expect(await jsonOf('money', '--per', 'year', '--max', '100k')).toMatchObject([
      { each_min: 15653.57, each_max: 15653.57 },
    ]);
    expect(await jsonOf('money', '--per', 'week', '--min', '1k')).toMatchObject([{ text: '£5m', each_max: 9582.48 }]);
  });

  it('says what it cannot read or find', async () => {
    expect((await bpp('money', '--min', 'lots')).stderr).toContain('is not an amount');
    expect((await bpp('money', '--currency', 'groats')).stderr).toContain(
      'is not a currency: write it as `GBP` or `£`',
    );
    expect((await bpp('money', '--currency', 'USD', '--min', '£1')).stderr).toContain('do not go together');
    expect((await bpp('money', '--payer', 'Wexmouth Counsil')).stderr).toContain('did you mean `Wexmouth Council`?');
    expect((await bpp('money', '--for', 'zeppelins', '--exit-code')).code).toBe(1);
    expect((await bpp('money', '--limit', '2')).stdout).toContain('… and 3 more: --limit 0 shows all');
  });
});

describe('bpp together', () => {
  it('says who deals with whom, then who is only named together', async () => {
    const { stdout } = await bpp('together');
    expect(stdout).toBe(`Deal with each other
  Dredgeco partner of Wexmouth Council
    Dredgeco and Wexmouth Council have ‹worked together› since 2009.
    pages/101_harbour.txt:5
  Wexmouth Council opposes Gorse Ltd (ended)
    Wexmouth Council ‹sued› Gorse Ltd.
    pages/102_hostile.txt:3

Named together
  Ann Hale and Tom Rudd
    Ann Hale thanked Tom Rudd.
    1 sentence · 1 paragraph · 1 article · pages/101_harbour.txt:5
  Wexmouth Council and Ann Hale
    3 paragraphs · 2 articles · 1 origin · pages/101_harbour.txt:3
  Dredgeco and Ann Hale
    1 paragraph · 1 article · pages/101_harbour.txt:5
  Dredgeco and Tom Rudd
    1 paragraph · 1 article · pages/101_harbour.txt:5
  Wexmouth Council and Tom Rudd
    1 paragraph · 1 article · pages/101_harbour.txt:5
`);
  });

  it.each<[string, string[], number, number]>([
    ['a name', ['--org', 'Gorse Ltd'], 1, 0],
    ['two names', ['--org', 'Dredgeco', '--person', 'Tom Rudd'], 0, 1],
    ['a type', ['--type', 'partner'], 1, 0],
    ['a state', ['--state', 'ended'], 1, 0],
    ['what is stated', ['--stated'], 2, 0],
    ['words of the passage', ['--text', 'thanked'], 1, 5],
    ['the source', ['--source', '102'], 1, 0],
  ])('is narrowed by %s', async (_, filters, dealings, pairs) => {
    const found = await jsonOf('together', ...filters);
    expect([found.dealings.length, found.pairs.length]).toEqual([dealings, pairs]);
  });

  it('gives rows that say what they are', async () => {
    const rows = (await bpp('together', '--ndjson')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ section }) => section)).toEqual(['dealing', 'dealing', 'pair', 'pair', 'pair', 'pair', 'pair']);
    expect((await bpp('together', '--csv')).stdout).toMatch(/^section,a,type,b,state,text,sentence,sentences,/);
    expect((await bpp('together', '--org', 'Dredgco')).stderr).toContain('did you mean `Dredgeco`?');
    expect((await bpp('together', '--published', '1999', '--exit-code')).code).toBe(1);
  });
});

function dim(word: string): string {
  return `\u001b[2m${word}\u001b[22m`;
}

describe('bpp show', () => {
  it('shows a fact with every statement that it rests on', async () => {
    const [fact] = (await jsonOf('list', 'facts')).filter(({ kind }: { kind: string }) => kind === 'relations');
    const { stdout } = await bpp('show', fact.id);
    expect(
      stdout,
    ).toBe(`${fact.subject}: partner of Wexmouth Council relation · current · 1 statement · 1 origin · ${fact.id}

Stated
  Dredgeco and Wexmouth Council have ‹worked together› since 2009.
    2011-05-05 · pages/101_harbour.txt:5
`);
    const card = await jsonOf('show', fact.id);
    expect(Object.keys(card)).toEqual(['fact', 'evidence', 'links']);
    expect(card.evidence).toMatchObject([{ text: 'worked together', source: 'pages/101_harbour.txt', line: 5 }]);
  });

  it('shows the fact of an event and of a sum', async () => {
    const [event] = await jsonOf('timeline', '--type', 'leave');
    expect((await jsonOf('show', event.id)).fact.id).toBe(event.fact_id);
    const [sum] = await jsonOf('money', '--payee', 'Dredgeco');
    expect((await bpp('show', sum.id)).stdout).toContain('and ‹£5m› over ten years for the wall.');
  });
});

describe('bpp conflicts', () => {
  const link = (kind: string, [first, second]: readonly [string, string], explained: string | null): void => {
    const writing = new BetterSqlite3(db);
    const factOf = writing.prepare<[string, string], string>(
      'SELECT e.fact_id FROM evidence e JOIN statements s ON s.id = e.statement_id WHERE s."table" = ? AND s.text = ? LIMIT 1',
    );
    const [one, other] = [first, second].map((text) => factOf.pluck().get(kind, text) ?? '').sort();
    writing
      .prepare("INSERT INTO fact_links VALUES (?, ?, 'differs', 'facts/plan', 'two figures', ?, '', '')")
      .run(one, other, explained);
    writing.close();
  };

  it('shows each side with its words, and what may explain them', async () => {
    link('amounts', ['£5m', '£2m'], 'part');
    link('events', ['left', 'open'], null);
    const { code, stdout } = await bpp('conflicts', '--kind', 'amounts');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^.+ {2}amount\n/);
    expect(stdout).toContain(
      '    The council pays Dredgeco £300 a week for pumps, and ‹£5m› over ten years for the wall.\n',
    );
    expect(stdout).toContain('    2011-05-05 · pages/101_harbour.txt:6\n');
    expect(stdout).toMatch(/ {2}two figures; explained: one is part of the other\n$/);
    const conflicts = await jsonOf('conflicts');
    expect(conflicts).toMatchObject([
      { kind: 'events', verdict: 'differs', explained: null, reason: 'two figures', sides: [{}, {}], links: [{}] },
      { kind: 'amounts', explained: 'part' },
    ]);
    expect(conflicts[0].sides[0].citations[0]).toMatchObject({
      source: 'pages/101_harbour.txt',
      published: '2011-05-05',
    });
    expect(await jsonOf('conflicts', '--unresolved')).toHaveLength(1);
    expect(await jsonOf('conflicts', '--source', '102')).toEqual([]);
    expect(await jsonOf('conflicts', '--person', 'Ann Hale')).toHaveLength(1);
    expect((await bpp('conflicts', '--csv')).stdout).toMatch(/^conflict,about,kind,verdict,explained,reason,value,/);
  });

  it('puts facts that hang together into one conflict', async () => {
    link('amounts', ['£5m', '£2m'], 'part');
    link('amounts', ['£300', '£2m'], null);
    const [conflict, ...others] = await jsonOf('conflicts', '--kind', 'amounts');
    expect(others).toEqual([]);
    expect([conflict.sides.length, conflict.links.length, conflict.explained]).toEqual([3, 2, null]);
  });

  it('says that nothing differs', async () => {
    const nothing = await bpp('conflicts', '--kind', 'relations', '--exit-code');
    expect(nothing).toEqual({ code: 1, stdout: '', stderr: 'no two facts that fit differ\n' });
  });
});

describe('the views for people', () => {
  const rows = (sql: string): unknown[] => {
    const reading = new BetterSqlite3(db, { readonly: true });
    const found = reading.prepare(sql).all();
    reading.close();
    return found;
  };

  it('hold sums, events and dealings with their passage and headline', () => {
    expect(rows(`SELECT type, "for", payer, period, headline, at FROM money WHERE text = '£5m'`)).toEqual([
      {
        ...{ type: 'cost', for: 'wall', payer: 'Wexmouth Council', period: 'ten years' },
        ...{ headline: 'Harbour wall to cost £6m', at: 'pages/101_harbour.txt:4' },
      },
    ]);
    expect(
      rows(`SELECT "from", state, who, passage LIKE '%3 May 2011%' AS dated FROM timeline WHERE basis = 'implied'`),
    ).toEqual([{ from: '2013-01-01', state: 'planned', who: '["Ann Hale"]', dated: 1 }]);
    expect(rows(`SELECT a, type, b FROM together WHERE 'Gorse Ltd' IN (a, b) ORDER BY type`)).toMatchObject([
      { type: null },
      { a: 'Wexmouth Council', type: 'opposes', b: 'Gorse Ltd' },
    ]);
  });
});

it('what stands without an option is a name, or a date', async () => {
  expect((await bpp('timeline', 'Ann', 'Hale')).stdout).toBe((await bpp('timeline', '--with', 'Ann Hale')).stdout);
  expect((await bpp('timeline', '2012-03')).stdout).toBe((await bpp('timeline', '--date', '2012-03')).stdout);
  for (const day of ['March 2012', 'since 3 March 2012', '03/03/2012', '2 to 4 March 2012']) {
    expect([day, await bpp('timeline', day)]).toEqual([day, await bpp('timeline', '--date', day)]);
  }
  expect((await bpp('timeline', 'May')).stderr).toContain('`May`');
  expect((await bpp('money', 'Wexmouth Council')).stdout).toContain('Wexmouth Council');
  expect((await bpp('together', 'Wexmouth Council')).stdout).toContain('Wexmouth Council');
  expect((await bpp('conflicts', 'Nobody Known')).stderr).toContain('Nobody Known');
});
