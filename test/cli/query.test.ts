import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

let db: string;
beforeEach(() => {
  db = join(temporaryFolder(), 'x.db');
  store(db, ARCHIVE);
});
const bpp = (...argv: string[]): Promise<Ran> => runBpp([...argv, '--db', db]);

describe('bpp query', () => {
  it('prints a dossier in which every row has its file and line', async () => {
    const { code, stdout, stderr } = await bpp('query', '--person', 'ada marsh');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Ada Marsh  person · Chief Constable · Eastmoor Police
3 mentions in 2 articles, 2014-03-12 to 2015-01-09 · 1 post · 1 quote · 1 report

Names used
  CC Marsh  ×1  pages/002_letters.txt:4
  Chief Constable Ada Marsh  ×1  pages/001_merger.txt:7
  Ms Marsh  ×1  pages/001_merger.txt:8

Posts
  Chief Constable · Eastmoor Police · current
    “Chief Constable Ada Marsh, of Eastmoor Police” · 2014-03-12 · pages/001_merger.txt:7

Said
  “We cannot go on as we are. It’s about keeping people safe.”
    said · 2014-03-12 · pages/001_merger.txt:7

Said, as reported
  the scheme, called Common Ground, would save £3.5m a year by 2016
    told · 2014-03-12 · pages/001_merger.txt:8

Said about
  Chief Constable Ada Marsh, of Eastmoor Police, said: “[…]”
    2014-03-12 · pages/001_merger.txt:7
  Sir – Mr Okonkwo’s letter about CC Marsh was unfair. Eastmoor Police (EP) does its best, and EP needs us.
    2015-01-09 · pages/002_letters.txt:4
`);
  });

  it('gives the same as JSON, as lines and as CSV, each row with its citation', async () => {
    const json = JSON.parse((await bpp('query', '--person', 'Ada Marsh', '--json')).stdout);
    expect(json).toMatchObject({ kind: 'dossier', entity: { name: 'Ada Marsh' }, candidates: [], notes: [] });
    expect(Object.keys(json.dossier)).toEqual(['names', 'posts', 'quotes', 'said', 'passages', 'mentions_left']);
    const lines = (await bpp('query', '--person', 'Ada Marsh', '--ndjson')).stdout.trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(json.rows).toEqual(rows);
    expect(rows.map((row) => row.section)).toEqual(
      [...'nnnpqsaa'].map((c) => ({ n: 'name', p: 'post', q: 'quote', s: 'said', a: 'passage' })[c]),
    );
    for (const row of rows) {
      expect(row).toMatchObject({
        id: expect.any(String),
        source: expect.any(String),
        line: expect.any(Number),
        start: expect.any(Number),
        end: expect.any(Number),
        text: expect.any(String),
        rule: expect.any(String),
        confidence: expect.any(Number),
      });
    }
    const csv = (await bpp('query', '--person', 'Ada Marsh', '--csv')).stdout.split('\r\n');
    expect(csv).toHaveLength(rows.length + 2);
    expect(csv[0]).toMatch(
      /^section,name,person,role,organisation,state,basis,since,until,by,meant_basis,cue,text,published,source,line,start,end,rule,confidence,id/,
    );
  });

  it('prints passages with their place', async () => {
    const { stdout } = await bpp('query', '--force', 'Eastmoor Police', '--money', '>=10m');
    expect(stdout).toBe(`pages/001_merger.txt:6  2014-03-12 · Eastmoor and Calder forces to share a control room
  Eastmoor Police and Calder Valley Police will share a control room costing up to £16m 🚓, it was announced on Monday.
`);
  });

  it('finds words in direct and in reported speech, and says which it is', async () => {
    const [quote, report] = [await bpp('query', '--said', 'fire sale'), await bpp('query', '--said', 'called common')];
    expect(quote?.stdout).toContain('a control room · said\n');
    expect(report?.stdout).toContain('a control room · said, as reported\n');
    const kinds = async (words: string) =>
      JSON.parse((await bpp('query', '--said', words, '--json')).stdout).rows.map(
        ({ matches }: { matches: readonly { kind: string }[] }) => matches.map(({ kind }) => kind),
      );
    expect([await kinds('fire sale'), await kinds('called common')]).toEqual([[['quote']], [['said']]]);
    const csv = (await bpp('query', '--said', 'called common', '--csv')).stdout;
    expect(csv).toContain('"said, as reported: the scheme, called Common Ground,');
  });

  it('lists the people that a surname fits', async () => {
    const { code, stdout, stderr } = await bpp('query', '--person', 'Marsh');
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`name        kind    post             body             mentions  articles  id          first named
Ada Marsh   person  Chief Constable  Eastmoor Police         3         2  pqmplzbryz  pages/001_merger.txt:7
Owen Marsh  person                                           1         1  jty72i6446  pages/002_letters.txt:8
`);
    expect(stderr).toBe('`Marsh` fits 2 names: ask for one by its full name or its id\n');
  });

  it('says on stderr that there is nothing, and exits with 0, or 1 where that was asked for', async () => {
    const nothing = await bpp('query', '--person', 'Adda March');
    expect(nothing).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no person `Adda March` in the archive: did you mean `Ada Marsh`?\n',
    });
    expect((await bpp('query', '--text', 'zeppelin', '--exit-code')).code).toBe(1);
    expect(JSON.parse((await bpp('query', '--text', 'zeppelin', '--json')).stdout)).toEqual({
      ...{ kind: 'nothing', rows: [], candidates: [], notes: ['nothing in the archive fits'] },
    });
    expect((await bpp('query', '--text', 'room', '--exit-code')).code).toBe(0);
  });

  it('shows no more than the limit, and says so', async () => {
    const dossier = (await bpp('query', '--person', 'Ada Marsh', '--limit', '1')).stdout;
    expect(dossier).toContain('… and 2 more: --limit 0 shows all');
    expect((await bpp('query', '--text', 'control', '--limit', '1')).stdout).toContain(
      '… and 1 more: --limit 0 shows all',
    );
  });

  it('says how to write what it cannot read', async () => {
    expect(await bpp('query', '--money', 'lots')).toEqual({
      code: 2,
      stdout: '',
      stderr: "bpp: `lots` is not an amount: write it as `'>=1m'`, `'<£50k'`, `=300m` or `1m..5m`\n",
    });
    expect((await bpp('query', '--limit', '-3', '--text', 'x')).stderr).toContain(
      '`-3` is not a limit: write a whole number',
    );
    expect((await bpp('query')).stderr).toContain('a query needs a name or a filter: try `bpp query NAME`');
  });

  it('colours matches on a terminal and nowhere else', async () => {
    const argv = ['query', '--text', 'room', '--money', '>1m', '--db', db];
    const marked = '\u001b[1m£16m\u001b[22m';
    expect((await runBpp(argv, { terminal: 100 })).stdout).toContain(marked);
    for (const surroundings of [
      {},
      { terminal: 100, env: { NO_COLOR: '1' } },
      { terminal: 100, env: { TERM: 'dumb' } },
    ]) {
      expect((await runBpp(argv, surroundings)).stdout).not.toContain('\u001b');
    }
    expect((await runBpp([...argv, '--no-color'], { terminal: 100 })).stdout).not.toContain('\u001b');
    expect((await runBpp(argv, { env: { FORCE_COLOR: '1' } })).stdout).toContain(marked);
  });

  it('lets no control character of the archive through, in any format', async () => {
    for (const format of [[], ['--json'], ['--ndjson'], ['--csv']]) {
      const { stdout } = await runBpp(['query', '--source', '003', '--text', 'b*', ...format, '--db', db], {
        terminal: 80,
        env: { NO_COLOR: '1' },
      });
      expect(stdout).toContain('bells');
      expect(stdout).not.toMatch(/[^\P{Cc}\n\r\t]|[\u202a-\u202e]/u);
    }
    const { stdout } = await bpp('query', '--source', '003', '--text', 'screen', '--json');
    expect(JSON.parse(stdout).rows[0].text).toBe('Screen\u001b[2J cleared by \u202eevil\u202c');
  });
});

describe('bpp query NAME', () => {
  it('takes a name of any kind, in one word or several', async () => {
    const dossier = (await bpp('query', '--person', 'Ada Marsh')).stdout;
    for (const words of [['Ada Marsh'], ['Ada', 'Marsh'], ['Chief Constable Ada Marsh'], ['Marsh, Ada']]) {
      expect(await bpp('query', ...words)).toEqual({ code: 0, stdout: dossier, stderr: '' });
    }
    expect((await bpp('query', 'EP')).stdout).toMatch(/^Eastmoor Police {2}force/);
    expect((await bpp('query', 'E.P.')).stdout).toMatch(/^Eastmoor Police {2}force/);
    expect((await bpp('query', 'CVT')).stdout).toMatch(/^Calder Valley Trust {2}organisation/);
    expect((await bpp('query', 'hull')).stdout).toMatch(/^Hull {2}place/);
    expect((await bpp('query', 'Common', 'Ground')).stdout).toMatch(/^Common Ground {2}programme/);
  });

  it('looks for the words where nothing is called so, and says it', async () => {
    const { code, stdout, stderr } = await bpp('query', 'fire', 'sale');
    expect([code, stderr]).toEqual([
      0,
      'nothing in the archive is called `fire sale`: these are the passages with its words\n',
    ]);
    expect(stdout).toMatch(/^pages\/001_merger\.txt:9 /);
    expect((await bpp('query', 'Zyx Wvut')).stderr).toBe(
      'nothing in the archive is called `Zyx Wvut`, and no passage fits\n',
    );
  });

  it('takes several names that are none together for a name each', async () => {
    const { stdout } = await bpp('query', 'Ada Marsh', 'Eastmoor Police', '--json');
    const { kind, rows } = JSON.parse(stdout);
    expect([kind, rows.map(({ line }: { line: number }) => line)]).toEqual(['passages', [7, 4]]);
  });

  it('gives candidates with what tells them apart, and exits with 1 where asked', async () => {
    const { code, stdout } = await bpp('query', 'Marsh', '--exit-code', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'candidates',
      rows: [],
      candidates: [
        { asked: 'Marsh', flag: 'name', name: 'Ada Marsh', post: 'Chief Constable', body: 'Eastmoor Police' },
        { asked: 'Marsh', flag: 'name', name: 'Owen Marsh', post: null, body: null, line: 8 },
      ],
    });
    expect((await bpp('query', 'Cllr Marsh', '--json')).stdout).toContain('"candidates"');
    expect((await bpp('query', 'CC Marsh')).stdout).toMatch(/^Ada Marsh {2}person/);
  });

  it('says how a word is left out, where it was taken for an option', async () => {
    const { code, stderr } = await bpp('query', 'ferry', '-sale');
    expect([code, stderr]).toEqual([2, expect.stringContaining('in quotes with the others, as "words -sale"')]);
    expect((await bpp('query', '-q')).stderr).not.toContain('in quotes');
  });

  it('is suggested where a name stands for a command', async () => {
    const hint = async (...argv: string[]): Promise<string> => {
      const { code, stderr } = await bpp(...argv);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await hint('Ada Marsh')).toContain(
      'unknown command \'Ada Marsh\'\nDid you mean `bpp query "Ada Marsh" --db ',
    );
    expect(await hint('Ada', 'Marsh')).toContain('Did you mean `bpp query "Ada Marsh" --db ');
    expect(await hint('Marsh')).toContain('Did you mean `bpp query Marsh --db ');
    expect(await hint('Ada Marsh', '--said', "fire sale's", '--limit', '3')).toContain(
      'Did you mean `bpp query "Ada Marsh" --said "fire sale\'s" --limit 3 --db ',
    );
    expect(await hint('qurey')).not.toContain('bpp query qurey');
  });
});

describe('bpp query --role', () => {
  it('says who holds a post: the whole title first, its words only where no title is that', async () => {
    const { code, stdout, stderr } = await bpp('query', '--role', 'chief constable');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`person     post             body             state    first       last        said
Ada Marsh  Chief Constable  Eastmoor Police  current  2014-03-12  2014-03-12     1
    pages/001_merger.txt:7  “Chief Constable Ada Marsh, of Eastmoor Police”
`);
    const words = await bpp('query', '--role', 'constable', '--json');
    expect(words.stderr).toBe('no post is called just `constable`: taken for `Chief Constable`\n');
    expect(JSON.parse(words.stdout)).toMatchObject({
      kind: 'holders',
      rows: [{ person: 'Ada Marsh', line: 7, evidence_count: 1, evidence: [{ line: 7 }] }],
    });
    expect((await bpp('query', 'Chief Constable')).stdout).toBe(stdout);
    const nobody = await bpp('query', '--role', 'Dean', '--exit-code');
    expect(nobody).toEqual({ code: 1, stdout: '', stderr: 'nobody in the archive holds a post called `Dean`\n' });
  });
});
