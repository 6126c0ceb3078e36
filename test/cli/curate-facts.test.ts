import { beforeEach, describe, expect, it } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';

const FIRST = `Depot to close

6 May 2013

Orla McGinty, the chief constable of Gwent Police, will close the depot in Newport.

A ten-year contract was signed.
`;
const SECOND = `Depot stays open

7 May 2013

Orla McGinty, the chief constable of Gwent Police, was not there. The contract for nine years is off.
`;

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly status: string;
  readonly evidence_count: number;
}

let bpp: Shell['bpp'];
let write: Shell['write'];
const list = async (kind: string): Promise<Listed[]> => JSON.parse((await bpp(`list ${kind} --json`)).stdout);
const facts = async (kind: string): Promise<Listed[]> => (await list('facts')).filter((fact) => fact.kind === kind);
const posts = (): Promise<Listed[]> => facts('roles');

beforeEach(async () => {
  ({ bpp, write } = openShell({ 'a.txt': FIRST, 'b.txt': SECOND }));
  await bpp('ingest a.txt b.txt');
});

describe('decisions about facts', () => {
  it('confirm one, in whatever article it is stated, and on an ingest from zero', async () => {
    const [post] = await posts();
    expect(post).toMatchObject({ evidence_count: 2, status: 'auto' });
    expect((await bpp(`curate confirm ${post?.id}`)).code).toBe(0);
    expect(await posts()).toMatchObject([{ status: 'confirmed' }]);
    await bpp('ingest a.txt b.txt --rebuild');
    expect(await posts()).toMatchObject([{ id: post?.id, status: 'confirmed' }]);
    expect((await bpp('curate log')).stdout).toContain(
      'confirm roles `Orla McGinty, the chief constable of Gwent Police`',
    );
  });

  it('take one out with all that states it, until they are undone', async () => {
    const [post] = await posts();
    expect((await bpp(`curate reject ${post?.id}`)).code).toBe(0);
    expect(await posts()).toEqual([]);
    expect(await list('roles')).toEqual([]);
    expect((await bpp('check')).code).toBe(0);
    await bpp('ingest a.txt b.txt --rebuild');
    expect(await posts()).toEqual([]);
    await bpp('curate undo');
    expect(await posts()).toMatchObject([{ evidence_count: 2 }]);
    expect((await bpp('check')).code).toBe(0);
  });

  it('part what the rules join, and join what they part', async () => {
    const [one, other] = await list('roles');
    expect((await bpp(`curate differs ${one?.id} ${other?.id}`)).code).toBe(0);
    expect(await posts()).toHaveLength(2);
    expect(await list('differences')).toMatchObject([{ explained: 'decided' }]);
    const [first, second] = await facts('lengths');
    expect((await bpp(`curate same ${first?.id} ${second?.id}`)).code).toBe(0);
    expect(await facts('lengths')).toMatchObject([{ evidence_count: 2 }]);
    expect((await bpp('check')).code).toBe(0);
    await bpp('ingest a.txt b.txt --rebuild');
    expect([await posts(), await facts('lengths')].map((all) => all.length)).toEqual([2, 1]);
  });

  it('are named where nothing stands there any more, and where an id is none', async () => {
    const [post] = await posts();
    await bpp(`curate confirm ${post?.id}`);
    write('a.txt', 'Depot to close. It is late.');
    write('b.txt', 'Depot stays open. It is early.');
    const { code, stderr } = await bpp('ingest a.txt b.txt');
    expect(code).toBe(3);
    expect(stderr).toContain('finds no target: no statement of roles stands there');
    expect((await bpp('curate same nothing no')).stderr).toContain('no fact and no statement has the id `nothing`');
  });
});
