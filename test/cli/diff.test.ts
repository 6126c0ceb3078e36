import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';

const FERRY = `Ferry inquiry opens

6 May 2013

The Tharnby ferry inquiry opened at noon.

The bridge over the Tharn cost Eastmoor Council £5m in all.

Chief Constable Ada Marsh of Eastmoor Police said: "We will wait for the report."

Rosa Field, leader of Eastmoor Council, was there.
`;

const QUAY = `Quay plan backed

7 May 2013

Ian Noon, chief executive of Calder Quay, backed the plan.
`;

/** A repository whose snapshot is committed; its pages may be edited, and `again` reads them into the database. */
interface Desk extends Shell {
  git(...args: readonly string[]): void;
  again(): Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'bpp-desk-'));
  const shell = openShell({ 'archive/ferry.txt': FERRY, 'archive/quay.txt': QUAY, '.gitignore': '*.db\n' }, folder);
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: shell.cwd, stdio: 'pipe' });
  };
  const again = async (): Promise<void> => {
    expect(await shell.bpp('ingest archive --db bpp.db')).toMatchObject({ code: 0 });
  };
  await again();
  await shell.bpp('snapshot facts --db bpp.db');
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-q', '-m', 'facts');
  return { ...shell, git, again };
}

interface Told {
  readonly kind: string;
  readonly change: string;
  readonly says: string;
  readonly about: string | null;
  readonly fields: readonly { readonly field: string; readonly was: unknown; readonly now: unknown }[];
  readonly citations: readonly {
    readonly side: string;
    readonly source: string;
    readonly line: number;
    readonly text: string;
  }[];
}

describe('bpp diff', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 30_000);
  afterAll(() => rmSync(desk.cwd, { recursive: true, force: true }));

  const edited = async (changes: Readonly<Record<string, string | undefined>>): Promise<void> => {
    for (const [path, text] of Object.entries({
      'archive/ferry.txt': FERRY,
      'archive/quay.txt': QUAY,
      'archive/z.txt': undefined,
      ...changes,
    })) {
      if (text === undefined) rmSync(join(desk.cwd, path), { force: true });
      else desk.write(path, text);
    }
    await desk.again();
  };
  const told = async (line = 'diff facts bpp.db'): Promise<readonly Told[]> =>
    JSON.parse((await desk.bpp(`${line} --json`)).stdout).changes;

  test('says nothing, with 0, where nothing changed', async () => {
    await edited({});
    expect(await desk.bpp('diff HEAD:facts bpp.db --exit-code')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no fact differs between `HEAD:facts` and `bpp.db`\n',
    });
  });

  test('tells a figure that changed in its place as one fact, with both sentences', async () => {
    await edited({ 'archive/ferry.txt': FERRY.replace('£5m', '£6m') });
    const { code, stdout } = await desk.bpp('diff HEAD:facts bpp.db --exit-code');
    expect(code).toBe(1);
    expect(stdout).toBe(`facts: 1 changed · mentions: 1 came, 1 went
besides: 1 reworded, 1 source edited (--all shows what)

Amounts  1 changed
  ~ Eastmoor Council · £6m for bridge
    label: £5m for bridge → £6m for bridge
    the sentence is the same but for these words
    The bridge over the Tharn cost Eastmoor Council ‹£6m› in all.
    archive/ferry.txt:7
    The bridge over the Tharn cost Eastmoor Council ‹£5m› in all.
    was · archive/ferry.txt:7

Mentions  1 came, 1 went (--kind mentions shows them)
`);
  });

  test('tells a holder that changed, and whose quote it is now', async () => {
    await edited({ 'archive/ferry.txt': FERRY.replace('Ada Marsh', 'Peter Dunmore') });
    const facts = (await told()).filter(({ kind }) => kind === 'roles' || kind === 'quotes');
    expect(facts.map(({ kind, change, fields }) => [kind, change, fields])).toEqual([
      ['roles', 'changed', [{ field: 'subject', was: 'Ada Marsh', now: 'Peter Dunmore' }]],
      ['quotes', 'changed', [{ field: 'subject', was: 'Ada Marsh', now: 'Peter Dunmore' }]],
    ]);
  });

  test('cites what went from the side that had it', async () => {
    await edited({ 'archive/quay.txt': undefined });
    const changes = await told();
    expect(
      changes.filter(({ kind }) => kind === 'roles').map(({ change, about, citations }) => [change, about, citations]),
    ).toEqual([['went', 'Ian Noon', [expect.objectContaining({ side: 'was', source: 'archive/quay.txt', line: 5 })]]]);
    expect(changes.map(({ kind, change }) => `${kind} ${change}`)).toContain('sources went');
    expect((await desk.bpp('diff facts bpp.db')).stdout).toContain(
      'Articles  1 went\n  - Quay plan backed · 2013-05-07\n    archive/quay.txt:1\n',
    );
    expect(changes.map(({ kind, change }) => `${kind} ${change}`)).toContain('articles went');
  });

  test('counts what only moved, and shows it with --all', async () => {
    await edited({
      'archive/ferry.txt': FERRY.replace('The Tharnby', 'It rained.\n\nThe Tharnby'),
      'archive/quay.txt': undefined,
      'archive/z.txt': QUAY,
    });
    const { code, stdout, stderr } = await desk.bpp('diff facts bpp.db --exit-code');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^no fact differs between `facts` and `bpp\.db`; .*\d+ mentions.* moved, 1 source moved, 1 source edited\n$/,
    );
    const all = await desk.bpp('diff facts bpp.db --exit-code --all');
    expect(all.code).toBe(1);
    expect(all.stdout).toContain('archive/ferry.txt:7 → archive/ferry.txt:9');
    expect(all.stdout).toContain('path: archive/quay.txt → archive/z.txt');
  });

  test('knows a source that was moved and edited by its articles', async () => {
    await edited({ 'archive/quay.txt': undefined, 'archive/z.txt': `\n${QUAY}` });
    const { code, stderr } = await desk.bpp('diff facts bpp.db --exit-code');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/ moved, 1 source moved\n$/)]);
  });

  test('takes databases, folders and revisions alike', async () => {
    await edited({});
    cpSync(join(desk.cwd, 'bpp.db'), join(desk.cwd, 'old.db'));
    await edited({ 'archive/ferry.txt': FERRY.replace('£5m', '£6m') });
    const expected = await told('diff HEAD:facts bpp.db');
    await desk.bpp('snapshot facts --db bpp.db');
    for (const line of [
      'diff old.db bpp.db',
      'diff HEAD:facts bpp.db',
      'diff old.db facts',
      'diff facts',
      'diff HEAD:facts',
    ]) {
      expect(await told(line), line).toEqual(expected);
    }
    desk.git('checkout', '-q', 'facts');
    expect(await told('diff old.db --db bpp.db')).toEqual(expected);
  });

  test('tells who was renamed or merged, once, and not again in each of his facts', async () => {
    await edited({});
    cpSync(join(desk.cwd, 'bpp.db'), join(desk.cwd, 'old.db'));
    const decided = async (line: string): Promise<readonly (readonly [string, string, string])[]> => {
      desk.write('curation.jsonl', '');
      await desk.again();
      await desk.bpp(`curate ${line} --reason test --db bpp.db`);
      await desk.again();
      return (await told('diff old.db bpp.db')).map(({ kind, change, says }) => [kind, change, says] as const);
    };
    expect(await decided('rename "Ada Marsh" "Ada Marshe"')).toEqual([['entities', 'renamed', 'Ada Marsh']]);
    expect(await decided('merge "Ada Marsh" "Rosa Field"')).toEqual([['entities', 'merged', expect.any(String)]]);
    rmSync(join(desk.cwd, 'curation.jsonl'));
  });

  test('tells conflicts that arise and that end, with both sentences', async () => {
    const other = QUAY.replace(
      'backed the plan.',
      'backed the plan.\n\nChief Constable Rosa Hill of Eastmoor Police was there.',
    );
    await edited({ 'archive/quay.txt': other });
    cpSync(join(desk.cwd, 'bpp.db'), join(desk.cwd, 'two.db'));
    const conflicts = async (line: string) =>
      (await told(`${line} --kind conflicts`)).map(({ change, citations }) => [change, citations.length]);
    expect(await conflicts('diff facts two.db')).toEqual([['came', 2]]);
    expect(await conflicts('diff two.db facts')).toEqual([['went', 2]]);
  });

  test('says what its exit code counts: an input that fails is a difference', async () => {
    await edited({});
    desk.write('archive/plan.pdf', '%PDF-1.4\n');
    await desk.bpp('ingest archive --db bpp.db');
    const { code, stdout } = await desk.bpp('diff facts bpp.db --exit-code');
    rmSync(join(desk.cwd, 'archive/plan.pdf'));
    expect(code).toBe(1);
    expect(stdout).toContain('+ archive/plan.pdf · error: it cannot be opened as a PDF');
  });

  test('keeps to the kinds that it is asked for, in what it shows and in its exit code', async () => {
    await edited({ 'archive/ferry.txt': FERRY.replace('£5m', '£6m') });
    expect((await told('diff facts bpp.db --kind amounts mentions')).map(({ kind }) => kind)).toEqual([
      'amounts',
      'mentions',
      'mentions',
    ]);
    expect((await desk.bpp('diff facts bpp.db --kind quotes --exit-code')).code).toBe(0);
  });

  test('writes one change a line, and CSV', async () => {
    await edited({ 'archive/ferry.txt': FERRY.replace('£5m', '£6m') });
    const lines = (await desk.bpp('diff facts bpp.db --ndjson')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['amounts', 'mentions', 'mentions']);
    const [head, first] = (await desk.bpp('diff facts bpp.db --csv')).stdout.split('\r\n');
    expect(head).toMatch(/^kind,change,about,says,fields,because,side,source,line/);
    expect(first).toMatch(/^amounts,changed,Eastmoor Council,£6m for bridge,.*archive\/ferry\.txt,7/);
  });

  test.each([
    [
      'diff nowhere',
      'there is no `nowhere`: name a database, the folder of a snapshot, or a revision of one as `HEAD:facts`',
    ],
    ['diff v9:facts facts', 'git knows no revision `v9` here'],
    ['diff HEAD:nothing facts', '`HEAD` has no `nothing`: write one with `bpp snapshot nothing` and commit it'],
    ['diff HEAD:archive facts', '`HEAD:archive` is no whole snapshot: `bpp snapshot` writes one'],
    ['diff HEAD:archive/quay.txt facts', '`HEAD:archive/quay.txt` is a file: name the folder of a snapshot'],
    ['diff archive facts', '`archive` is no whole snapshot'],
    ['diff archive/quay.txt facts', 'archive/quay.txt` is not a database'],
    ['diff :facts facts', 'there is no `:facts`'],
    ['diff -- -x:facts facts', '`-x:facts` names no revision'],
    ['diff facts facts --kind people', 'Allowed choices are roles'],
    ['diff facts facts --md --json', 'cannot be used with'],
  ])('%s says what is wrong', async (line, message) => {
    const { code, stdout, stderr } = await desk.bpp(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('says so where git is not there, and where this is no repository', async () => {
    const { PATH } = process.env;
    try {
      process.env['PATH'] = '/nowhere';
      expect((await desk.bpp('diff HEAD:facts facts')).stderr).toContain(
        'a revision is read through `git`, which is not there',
      );
    } finally {
      process.env['PATH'] = PATH;
    }
    const outside = openShell();
    expect((await outside.bpp('diff HEAD:facts facts')).stderr).toContain(
      'this is no git repository: name two folders or databases',
    );
  });
});
