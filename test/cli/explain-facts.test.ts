import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

const PAGE = `Hospital trust to spend more

By Jo Lindqvist
12 March 2014

The trust will spend between £3m and £5m, said Ada Marsh, its chief executive. “We have to,” Ms Marsh said.

The London Marathon will be on Monday, the council said, and nobody in the town had asked for it before the meeting.
`;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'page.txt'), PAGE);
});
const bpp = (...argv: string[]): Promise<Ran> => runBpp(argv, { cwd: folder });

describe('bpp explain', () => {
  it('shows a block for each fact of a line: its rule, its link, what lost', async () => {
    const { stdout } = await bpp('explain', 'page.txt:6');
    expect(stdout).toMatch(/^£3m and £5m {2}money, 0\.\d+ sure {2}\w{10}$/m);
    expect(stdout).toMatch(/^ {2}rule: Two figures with a currency sign .* \[money\/sign-range\]$/m);
    expect(stdout).toMatch(/^ {2}lost: money £3m, .* \[values\/longest\]$/m);
    expect(stdout).toMatch(/^ {2}link: Ada Marsh: named here first$/m);
    expect(stdout).toMatch(/^ {2}link: Ada Marsh: .* \[resolve\/[a-z-]+\]$/m);
    expect(stdout).not.toContain('No fact came of');
  });

  it('shows what of a line came to nothing', async () => {
    const { stdout } = await bpp('explain', 'page.txt:8');
    expect(stdout).toMatch(/No fact came of\n {2}place London, .* \[names\/inside-longer\]/);
    expect(stdout).not.toContain('£3m');
  });

  it('explains one fact by its id', async () => {
    await bpp('ingest', 'page.txt');
    const [amount] = JSON.parse((await bpp('list', 'money', '--json')).stdout);
    const { stdout } = await bpp('explain', amount.id);
    expect(stdout).toContain(`sure  ${amount.id}\n`);
    expect(stdout.match(/ {2}rule: /g)).toHaveLength(1);
    const explained = JSON.parse((await bpp('explain', amount.id, '--json')).stdout);
    expect(explained.facts).toMatchObject([{ id: amount.id, lost: [{ text: '£3m' }, { text: '£5m' }] }]);
    expect(explained.refused).toEqual([]);
  });
});
