import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

const SEEDS = new URL('../../seeds/', import.meta.url).pathname;
const REPORT = 'seeds/003_7455e89f5ff92df1.txt';

let cwd: string;
const bpp = (...argv: string[]): Promise<Ran> => runBpp(argv, { cwd, env: { BPP_AUTHOR: 'Joan' } });
const people = async (): Promise<string[]> =>
  JSON.parse((await bpp('list', 'people', '--json')).stdout).map(({ name }: { name: string }) => name);
const exported = async (): Promise<string> => (await bpp('export')).stdout;

beforeEach(async () => {
  cwd = temporaryFolder();
  cpSync(SEEDS, join(cwd, 'seeds'), { recursive: true });
  await bpp('ingest', 'seeds');
});

describe('bpp curate', () => {
  it('writes each decision as a line with author and reason, and shows them', async () => {
    const { code, stdout } = await bpp('curate', 'rename', 'Phil Kay', 'Philip Kay', '--reason', 'his own page');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^[0-9a-f]{12} {2}rename person `Phil Kay` as `Philip Kay`/),
    ]);
    const line = JSON.parse(readFileSync(join(cwd, 'curation.jsonl'), 'utf8'));
    expect(line).toMatchObject({
      action: 'rename',
      name: 'Phil Kay',
      as: 'Philip Kay',
      by: 'Joan',
      reason: 'his own page',
    });
    expect((await bpp('curate', 'log')).stdout).toContain('(Joan: his own page)');
    expect(await people()).toContain('Philip Kay');
  });

  it('restores the earlier export to the byte when everything is undone', async () => {
    const before = await exported();
    await bpp('curate', 'reject', 'Ian Joseph');
    await bpp('curate', 'merge', 'Chris Price', 'Phil Kay');
    await bpp('curate', 'split', 'Bob Jones', '--at', `${REPORT}:9`, '--as', 'Robert Jones');
    const [date] = JSON.parse((await bpp('list', 'dates', '--json')).stdout);
    expect((await bpp('curate', 'reject', date.id)).code).toBe(0);
    expect(await exported()).not.toBe(before);
    expect((await bpp('check')).code).toBe(0);
    for (let n = 0; n < 4; n += 1) expect((await bpp('curate', 'undo')).code).toBe(0);
    expect(await exported()).toBe(before);
    expect((await bpp('curate', 'undo')).stderr).toContain('nothing is decided');
  });

  it('takes in pages while the last quote of the archive is rejected, and brings it back', async () => {
    const quotes = async () => JSON.parse((await bpp('list', 'quotes', '--json')).stdout);
    for (const { id } of (await quotes()).slice(-1)) await bpp('curate', 'reject', id);
    const text =
      'Ferry inquiry opens\n\nChief Constable Ada Marsh of Surrey Police said: "We will wait for the ferry."\n';
    writeFileSync(join(cwd, 'seeds', 'zz.txt'), text);
    expect(await bpp('ingest', 'seeds')).toMatchObject({ code: 0 });
    expect(await bpp('curate', 'undo')).toMatchObject({ code: 0 });
    expect(await bpp('check')).toMatchObject({ code: 0 });
  });

  it('holds after an ingest from zero, after an edit above, and after a move to another file', async () => {
    await bpp('curate', 'reject', 'Laura Jones');
    await bpp('curate', 'split', 'Bob Jones', '--at', `${REPORT}:4`, '--as', 'Robert Jones');
    const decided = await people();
    expect(decided).toContain('Robert Jones');
    expect(decided).not.toContain('Laura Jones');
    const holds = async (): Promise<void> => {
      expect(await people()).toEqual(decided);
      expect((await bpp('check')).code).toBe(0);
    };
    await bpp('ingest', '--rebuild', 'seeds');
    await holds();
    writeFileSync(join(cwd, REPORT), `Headline of another day\n\n${readFileSync(join(cwd, REPORT), 'utf8')}`);
    expect((await bpp('ingest', 'seeds')).code).toBe(0);
    await holds();
    mkdirSync(join(cwd, 'seeds/moved'));
    renameSync(join(cwd, REPORT), join(cwd, 'seeds/moved/a.txt'));
    expect((await bpp('ingest', 'seeds')).code).toBe(0);
    await holds();
  });

  it('names a decision that finds no target any more, and ends with 3 until it does', async () => {
    await bpp('curate', 'rename', 'Jill Harrison', 'J. Harrison');
    rmSync(join(cwd, REPORT));
    for (let n = 0; n < 2; n += 1) {
      const { code, stderr } = await bpp('ingest', 'seeds');
      expect(code).toBe(3);
      expect(stderr).toMatch(/curation\.jsonl:1: warning: the decision `rename` \([0-9a-f]{12}\) finds no target/);
    }
    expect((await bpp('list', 'issues')).stdout).toContain('curate/no-target');
    cpSync(SEEDS, join(cwd, 'seeds'), { recursive: true });
    expect((await bpp('ingest', 'seeds')).code).toBe(0);
  });

  it('does not let a line pass that is no decision', async () => {
    writeFileSync(join(cwd, 'curation.jsonl'), '{"id":"a","action":"praise"}\n');
    const { code, stderr } = await bpp('ingest', 'seeds');
    expect([code, stderr]).toEqual([2, expect.stringContaining('`curation.jsonl:1` is no decision')]);
  });

  it('says what is missing or meant, and writes nothing', async () => {
    for (const [argv, complaint] of [
      [['merge', 'Bob Jones'], 'merge takes two names or more'],
      [['merge', 'Bob Jones', 'Surrey Police'], 'is a person and `Surrey Police` a force'],
      [['reject', 'Nobody Known'], 'nothing in the database is called `Nobody Known`'],
      [['reject', 'Jones'], 'name one by its full name'],
      [['split', 'Bob Jones', '--at', `${REPORT}:1`], 'no mention of `Bob Jones` stands at'],
      [['undo', 'abc'], 'no decision has the id `abc`'],
    ] as const) {
      const { code, stderr } = await bpp('curate', ...argv);
      expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
    }
    expect((await bpp('curate', 'reject', 'Ian Joseph', '--dry-run')).code).toBe(0);
    expect((await bpp('curate', 'log')).stderr).toContain('nothing is decided');
  });
});

describe('bpp review', () => {
  it('puts names that may be somebody before mentions that a rule was unsure of', async () => {
    writeFileSync(
      join(cwd, 'seeds/note.txt'),
      'A meeting\n\nMr Jones told the meeting on Monday that the vote would be held again before the summer recess.\n',
    );
    await bpp('ingest', 'seeds');
    const { doubts } = JSON.parse((await bpp('review', '--json')).stdout);
    // Laura Jones is no `Mr`.
    expect(doubts.map(({ name, may_be }: Record<string, string>) => [name, may_be])).toEqual([['Jones', 'Bob Jones']]);
    await bpp('curate', 'merge', 'Bob Jones', doubts[0].entity_id);
    expect(JSON.parse((await bpp('review', '--json')).stdout).doubts).toEqual([]);
  });
});
